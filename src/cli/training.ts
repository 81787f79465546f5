import { fail } from '../errors.js'

/** Runs what loads the training rooms. @throws StillgateError training-library-missing */
export async function withTraining<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw isMissingModule(error) ? fail('training-library-missing', {}, error) : error
  }
}

function isMissingModule(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException | undefined)?.code
  return code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND'
}
