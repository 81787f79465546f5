/** What commands that load the training rooms share. */
import { fail } from '../errors.js'
import { text, type FlagValues } from './command.js'

/** The value of a flag that must be given. @throws StillgateError flag-missing */
export function required(values: FlagValues, name: string, value: string, command: string): string {
  const given = text(values, name)
  if (given === undefined) throw fail('flag-missing', { flag: `--${name} ${value}`, command })
  return given
}

/** Loads a module of the training rooms. @throws StillgateError training-library-missing */
export async function withTraining<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw isMissingModule(error) ? fail('training-library-missing', {}, error) : error
  }
}

export const isAbort = (error: unknown): boolean => error instanceof Error && error.name === 'AbortError'

function isMissingModule(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException | undefined)?.code
  return code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND'
}
