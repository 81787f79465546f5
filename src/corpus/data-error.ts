/**
 * The error of a data file that is not as it should be: names file and line and says what would be right.
 *
 * @example dataError('rows.jsonl', 7, '"method" to be a string')
 */
export function dataError(file: string, line: number, expected: string, cause?: unknown): Error {
  const error = new Error(`${file}:${line}: expected ${expected}`, { cause })
  return Object.assign(error, { code: 'data-format' })
}
