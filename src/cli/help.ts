import type { Command } from './command.js'

/** The help of one command. */
export function commandHelp(command: Command): string {
  const flags = Object.entries(command.flags).map(
    ([name, { value, help }]) => [`--${name}${value ? ` ${value}` : ''}`, help] as const,
  )
  const operands = command.operands ?? []
  const line = ['stillgate', command.name, ...operands.map(({ name }) => name), '[flags]'].join(' ')
  return [
    `${command.summary}`,
    '',
    `usage: ${line}`,
    '',
    table([...operands.map(({ name, help }) => [name, help] as const), ...flags, ['--help', 'show this']]),
    '',
    examples(command.examples),
    '',
  ].join('\n')
}

/** The help of the program. */
export function programHelp(commands: readonly Command[]): string {
  return [
    'A proxy that judges every HTTP request with a compact neural network.',
    '',
    'usage: stillgate COMMAND [flags]',
    '',
    table(commands.map(({ name, summary }) => [name, summary] as const)),
    '',
    table([
      ['COMMAND --help', 'flags and examples of a command'],
      ['--version', 'show the version'],
    ]),
    '',
    examples(commands.map(({ examples: [first] }) => first!)),
    '',
  ].join('\n')
}

function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n')
}

function examples(rows: Command['examples']): string {
  return `examples:\n${rows.map(([line, does]) => `  # ${does}\n  ${line}`).join('\n')}`
}
