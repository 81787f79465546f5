import { Progress, type Output, type ProgressEvent } from './progress.js'
import { withTraining } from './training.js'

/**
 * Runs work of the training rooms, which are loaded by nothing else: Ctrl-C stops it, a second one ends the process.
 *
 * @param output where progress is shown.
 * @returns the exit code: 0, or 130 after a stop.
 * @throws StillgateError training-library-missing, or what the work throws
 */
export async function stoppable(
  work: (signal: AbortSignal, report: (event: ProgressEvent) => void) => Promise<void>,
  output: Output = process.stdout,
): Promise<number> {
  const stop = new AbortController()
  process.on('SIGINT', () => (stop.signal.aborted ? process.exit(130) : stop.abort()))
  const progress = new Progress(output)
  const report = progress.report.bind(progress)
  try {
    await withTraining(() => work(stop.signal, report))
    return 0
  } catch (error) {
    if (isAbort(error)) return stopped(progress)
    throw error
  } finally {
    progress.end()
  }
}

function stopped(progress: Progress): number {
  progress.report({ line: 'stopped; the same command goes on where it was' })
  return 130
}

const isAbort = (error: unknown): boolean => error instanceof Error && error.name === 'AbortError'
