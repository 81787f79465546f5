import { fail, StillgateError } from '../errors.js'

/** One error as the command line shows it. */
export interface Described {
  readonly line: string
  readonly exitCode: number
}

/**
 * The line of an error: what is wrong, what would be right, its code. What nobody foresaw also gets its stack.
 *
 * @example stillgate: 127.0.0.1:8080 is in use by another program; stop that program or … (port-in-use)
 */
export function describeError(error: unknown): Described {
  if (error instanceof StillgateError) {
    return {
      line: `stillgate: ${printable(error.message)}; ${error.remedy} (${error.code})`,
      exitCode: error.exitCode,
    }
  }
  const reason = error instanceof Error ? error.message : String(error)
  const { message, remedy, code, exitCode } = fail('internal', { reason })
  const stack = error instanceof Error ? `\n${error.stack ?? ''}` : ''
  return { line: `stillgate: ${printable(message)}; ${remedy} (${code})${stack}`, exitCode }
}

/** Names of files and keys may hold anything; control characters would steer the terminal. */
const printable = (text: string): string => text.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ')
