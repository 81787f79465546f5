/** One question that a new student must answer well enough, and the answer. A value. */

export interface Check {
  /** Stable, for scripts: `golden.recall.sqli`. */
  readonly name: string
  readonly value: number
  /** What the value was held against. */
  readonly bound: number
  readonly must: 'be at most' | 'be at least'
  readonly passed: boolean
  /** The same of the serving student, where it was measured. */
  readonly serving?: number | undefined
  /** Requests or windows that the value rests on. */
  readonly of?: number | undefined
}

type Facts = Pick<Check, 'serving' | 'of'>

export const atMost = (name: string, value: number, bound: number, facts: Facts = {}): Check => ({
  name,
  value,
  bound,
  must: 'be at most',
  passed: value <= bound,
  ...facts,
})

export const atLeast = (name: string, value: number, bound: number, facts: Facts = {}): Check => ({
  name,
  value,
  bound,
  must: 'be at least',
  passed: value >= bound,
  ...facts,
})

/** @example reasonOf(check) // 'golden.recall.sqli is 0.91 and must be at least 0.93' */
export const reasonOf = ({ name, value, bound, must }: Check): string =>
  `${name} is ${shown(value)} and must ${must} ${shown(bound)}`

const shown = (value: number): string => String(Number(value.toPrecision(5)))

/** Why a student is rejected; empty when it is accepted. */
export const reasonsOf = (checks: readonly Check[]): string[] =>
  checks.filter(({ passed }) => !passed).map(reasonOf)

/** An aligned table for people. */
export function checkTable(checks: readonly Check[]): string {
  const rows = checks.map(({ name, value, bound, must, passed, serving, of }) => [
    passed ? 'passed' : 'FAILED',
    name,
    shown(value),
    `${must === 'be at most' ? '≤' : '≥'} ${shown(bound)}`,
    serving === undefined ? '' : shown(serving),
    of === undefined ? '' : String(of),
  ])
  const table = [['', 'check', 'value', 'bound', 'serving', 'of'], ...rows]
  const widths = table[0]!.map((_, c) => Math.max(...table.map((row) => row[c]!.length)))
  return (
    table
      .map((row) =>
        row
          .map((cell, c) => cell.padEnd(widths[c]!))
          .join('  ')
          .trimEnd(),
      )
      .join('\n') + '\n'
  )
}
