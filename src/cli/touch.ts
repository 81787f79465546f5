import { closeSync, openSync } from 'node:fs'
import { fail } from '../errors.js'

/**
 * Opens a file and closes it again: what cannot be read or written is said before minutes of work.
 *
 * @throws StillgateError data-missing, output-failed
 */
export function touch(file: string, mode: 'r' | 'a'): void {
  try {
    closeSync(openSync(file, mode))
  } catch (cause) {
    if (mode === 'r') throw fail('data-missing', { file }, cause)
    throw fail('output-failed', { file, reason: (cause as Error).message }, cause)
  }
}
