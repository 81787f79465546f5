import { parseArgs } from 'node:util'
import { hint } from '../config/index.js'
import { fail } from '../errors.js'
import type { Command, FlagValues } from './command.js'

/** Flags that every command takes. */
const COMMON = ['help']

export interface Arguments {
  readonly values: FlagValues
  readonly operands: readonly string[]
}

/**
 * Reads the arguments of a command. The last of several equal flags counts.
 *
 * @throws StillgateError flag-unknown (with the nearest flag), flag-value, argument-unknown, argument-missing
 */
export function parseFlags(
  args: readonly string[],
  { name: command, flags, operands: wanted = [] }: Command,
): Arguments {
  const options = Object.fromEntries(
    Object.entries(flags).map(([name, { value }]) => [name, { type: value ? 'string' : 'boolean' } as const]),
  )
  const { tokens } = parseArgs({
    args: [...args],
    options: { ...options, help: { type: 'boolean', short: 'h' } },
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const values: Record<string, string | true> = {}
  const operands: string[] = []
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue
    if (token.kind === 'positional') {
      if (operands.length === wanted.length)
        throw fail('argument-unknown', { argument: token.value, command })
      operands.push(token.value)
      continue
    }
    const flag = token.rawName
    const known = [...Object.keys(flags), ...COMMON]
    if (!known.includes(token.name)) {
      const nearest = hint(
        flag,
        known.map((name) => `--${name}`),
      )
      throw fail('flag-unknown', { flag, nearest, command })
    }
    values[token.name] = checked(flag, token, flags[token.name]?.value, command)
  }
  const missing = wanted[operands.length]
  if (missing && !values['help']) throw fail('argument-missing', { argument: missing.name, command })
  return { values, operands }
}

interface Given {
  readonly value: string | undefined
  readonly inlineValue: boolean | undefined
}

function checked(flag: string, given: Given, wanted: string | undefined, command: string): string | true {
  if (wanted === undefined) {
    if (given.value === undefined) return true
    throw fail('flag-value', { flag, expected: 'it takes no value', command })
  }
  // "--mode --listen" lacks a value; "--mode=--listen" was meant.
  const swallowed = !given.inlineValue && given.value?.startsWith('--')
  if (given.value === undefined || given.value === '' || swallowed) {
    throw fail('flag-value', { flag, expected: `expected ${flag} ${wanted}`, command })
  }
  return given.value
}
