import { fail, type StillgateError } from '../errors.js'

/**
 * The error of a data file that is not as it should be: names file and line and says what would be right.
 *
 * @example dataError('rows.jsonl', 7, '"method" to be a string')
 */
export function dataError(file: string, line: number, expected: string, cause?: unknown): StillgateError {
  return fail('data-format', { file, line, reason: expected }, cause)
}
