/** What a probe has shown, reckoned and as text. */
import type { Sensitivity } from '../../student/index.js'
import { wilson, type Proportion } from '../report/intervals.js'
import type { Probed } from './search.js'

export interface ProbeGroup {
  /** A class, or `all`. */
  readonly name: string
  readonly payloads: number
  /** Passed as they were. */
  readonly missed: number
  /** Passed in some variant. */
  readonly smuggled: number
  /** Both together, with its 95 % interval (Wilson). */
  readonly passed: Proportion
  /** Mean number of requests judged for those of which a variant passed; absent without any. */
  readonly meanQueries?: number
}

export interface ProbeSummary {
  readonly model: string
  readonly sensitivity: Sensitivity
  readonly threshold: number
  readonly budget: number
  /** All first, then the classes. */
  readonly groups: readonly ProbeGroup[]
  /** How often a mutator took part in what passed, by class and name, the commonest first. */
  readonly mutators: readonly { readonly class: string; readonly name: string; readonly times: number }[]
}

export function summarise(
  probed: readonly Probed[],
  about: Pick<ProbeSummary, 'model' | 'sensitivity' | 'threshold' | 'budget'>,
): ProbeSummary {
  const classes = [...new Set(probed.map(({ payload }) => payload.class))]
  const groups = [
    groupOf('all', probed),
    ...classes.map((name) =>
      groupOf(
        name,
        probed.filter(({ payload }) => payload.class === name),
      ),
    ),
  ]
  return { ...about, groups: groups.filter((group) => group !== undefined), mutators: winners(probed) }
}

function groupOf(name: string, probed: readonly Probed[]): ProbeGroup | undefined {
  const missed = probed.filter(({ outcome }) => outcome === 'missed').length
  const smuggled = probed.filter(({ outcome }) => outcome === 'smuggled')
  const passed = wilson(missed + smuggled.length, probed.length)
  if (passed === undefined) return undefined
  const queries = smuggled.reduce((sum, one) => sum + one.queries, 0)
  return {
    name,
    payloads: probed.length,
    missed,
    smuggled: smuggled.length,
    passed,
    ...(smuggled.length > 0 && { meanQueries: queries / smuggled.length }),
  }
}

function winners(probed: readonly Probed[]): ProbeSummary['mutators'] {
  const counts = new Map<string, number>()
  for (const { payload, outcome, mutators } of probed) {
    if (outcome !== 'smuggled') continue
    for (const name of new Set(mutators)) {
      const key = `${payload.class} ${name}`
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || a.localeCompare(b, 'en'))
    .map(([key, times]) => ({ class: key.split(' ')[0]!, name: key.split(' ')[1]!, times }))
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`
/** Mutators in the text; the JSON has all. */
const SHOWN = 12

/** A table of classes and the commonest mutators. */
export function summaryText({ model, sensitivity, budget, groups, mutators }: ProbeSummary): string {
  const head = ['class', 'payloads', 'missed', 'smuggled', 'passed', '95 %', 'mean queries']
  const rows = groups.map((group) => [
    group.name,
    String(group.payloads),
    String(group.missed),
    String(group.smuggled),
    percent(group.passed.share),
    `${percent(group.passed.low)} – ${percent(group.passed.high)}`,
    group.meanQueries === undefined ? '' : group.meanQueries.toFixed(0),
  ])
  const widths = head.map((name, c) => Math.max(name.length, ...rows.map((row) => row[c]!.length)))
  const lines = [head, ...rows].map((row) =>
    row.map((cell, c) => (c === 0 ? cell.padEnd(widths[c]!) : cell.padStart(widths[c]!))).join('  '),
  )
  const shown = mutators
    .slice(0, SHOWN)
    .map(({ class: name, name: mutator, times }) => `  ${times} × ${name} ${mutator}`)
  return [
    `model ${model}, sensitivity ${sensitivity}, at most ${budget} queries for each payload`,
    '',
    ...lines,
    ...(shown.length > 0 ? ['', 'took part in what was smuggled:', ...shown] : []),
    '',
  ].join('\n')
}
