import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hint, packageRoot } from '../config/index.js'
import { fail } from '../errors.js'
import type { Command } from './command.js'
import { COMMANDS } from './commands.js'
import { parseFlags } from './flags.js'
import { commandHelp, programHelp } from './help.js'
import { describeError } from './describe-error.js'

/**
 * Runs the program.
 *
 * @param args the command line after the program's name
 * @returns the exit code: 0, 2 where the input was wrong, 130 after Ctrl-C of a run that can go on, else 1
 */
export async function runProgram(args: readonly string[]): Promise<number> {
  try {
    return await dispatch(args)
  } catch (error) {
    const { line, exitCode } = describeError(error)
    process.stderr.write(`${line}\n`)
    return exitCode
  }
}

async function dispatch(args: readonly string[]): Promise<number> {
  const [name] = args
  if (name === '--version' || name === '-v') return print(`${version()}\n`)
  if (name === undefined || name === '--help' || name === '-h') return print(programHelp(COMMANDS))
  const group = COMMANDS.filter((known) => known.name.startsWith(`${name} `))
  if (group.length > 0 && (args[1] === undefined || args[1] === '--help' || args[1] === '-h')) {
    return print(programHelp(group))
  }
  const command = COMMANDS.find((known) => known.name === args.slice(0, wordsOf(known)).join(' '))
  if (!command) throw unknown(group.length > 0 ? args.slice(0, 2).join(' ') : name)
  const { values, operands } = parseFlags(args.slice(wordsOf(command)), command)
  if (values['help']) return print(commandHelp(command))
  return command.run(values, operands)
}

const wordsOf = ({ name }: Command): number => name.split(' ').length

function unknown(name: string): Error {
  if (name.startsWith('-')) {
    return fail('flag-unknown', {
      flag: name,
      nearest: hint(name, ['--help', '--version']),
      command: 'COMMAND',
    })
  }
  const nearest = hint(
    name,
    COMMANDS.map((known) => known.name),
  )
  return fail('command-unknown', { command: name, nearest })
}

function version(): string {
  const manifest = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')) as {
    version: string
  }
  return manifest.version
}

function print(text: string): number {
  process.stdout.write(text)
  return 0
}
