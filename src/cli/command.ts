/** What a command of the program is: its flags, its help, and the function that does it. */
import { fail } from '../errors.js'

/** One flag of a command, always written `--name`. */
export interface Flag {
  /** What stands for the value in the help, such as `FILE`; a flag without it takes no value. */
  readonly value?: string
  readonly help: string
}

/** The flags that were given: text for those that take a value, `true` for the others. */
export type FlagValues = Readonly<Record<string, string | true | undefined>>

/** An argument without a flag, such as the SQL of a query. */
export interface Operand {
  readonly name: string
  readonly help: string
}

export interface Command {
  /** One word, or two where several commands belong together: `traffic query`. */
  readonly name: string
  /** One line, for the list of commands. */
  readonly summary: string
  readonly flags: Readonly<Record<string, Flag>>
  /** What must be given beside the flags, in this order; nothing by default. */
  readonly operands?: readonly Operand[]
  /** Command lines that work as they stand, each with what it does. */
  readonly examples: readonly (readonly [line: string, does: string])[]
  /** @returns the exit code */
  run(values: FlagValues, operands: readonly string[]): Promise<number>
}

/** The text of a flag, or undefined. */
export function text(values: FlagValues, name: string): string | undefined {
  const value = values[name]
  return typeof value === 'string' ? value : undefined
}

/** The text of a flag that a command cannot do without. @throws StillgateError flag-missing */
export function required(values: FlagValues, command: string, name: string, value: string): string {
  const given = text(values, name)
  if (given === undefined) throw fail('flag-missing', { flag: `--${name} ${value}`, command })
  return given
}
