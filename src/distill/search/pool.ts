/** Runs a trial in a process of its own. */
import { fork, type ChildProcess } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { StillgateError } from '../../errors.js'
import type { Report } from '../../training/index.js'
import type { Outcome } from './journal.js'
import type { FromWorker, Task, ToWorker } from './messages.js'

/**
 * How a search runs its trials.
 *
 * @throws AbortError after a stop; StillgateError or Error when the trial failed
 */
export type RunTrial = (task: Task, signal: AbortSignal, report: Report) => Promise<Outcome>

/**
 * Runs trials in child processes.
 *
 * @param workers how many will run at a time: each gets its share of the cores for TensorFlow's own threads, which
 * would otherwise be as many as there are cores in every process.
 */
export function inProcesses(workers: number): RunTrial {
  const threads = String(Math.max(1, Math.floor(availableParallelism() / workers)))
  const env = { ...process.env, TF_NUM_INTRAOP_THREADS: threads, OMP_NUM_THREADS: threads }
  return (task, signal, report) => {
    signal.throwIfAborted()
    const child = fork(fileURLToPath(new URL('./worker.js', import.meta.url)), { env, stdio: 'ignore' })
    return followed(child, task, signal, report)
  }
}

async function followed(
  child: ChildProcess,
  task: Task,
  signal: AbortSignal,
  report: Report,
): Promise<Outcome> {
  const tell = (message: ToWorker): void => {
    if (child.connected) child.send(message)
  }
  const stop = (): void => tell({ type: 'stop' })
  signal.addEventListener('abort', stop)
  try {
    return await new Promise<Outcome>((resolve, reject) => {
      child.on('message', (message: FromWorker) => settle(message, { resolve, reject, report, signal }))
      child.on('error', reject)
      child.on('close', (code, killedBy) => reject(new Error(`its process ended (${killedBy ?? code})`)))
      tell({ type: 'run', task })
    })
  } finally {
    signal.removeEventListener('abort', stop)
  }
}

interface Settling {
  readonly resolve: (outcome: Outcome) => void
  readonly reject: (error: unknown) => void
  readonly report: Report
  readonly signal: AbortSignal
}

function settle(message: FromWorker, { resolve, reject, report, signal }: Settling): void {
  switch (message.type) {
    case 'progress':
      return report(message.event)
    case 'done':
      return resolve(message.outcome)
    case 'stopped':
      return reject(signal.aborted ? signal.reason : new Error('its process was stopped'))
    case 'failed':
      return reject(
        message.code ? new StillgateError(message.code, message.params) : new Error(message.reason),
      )
  }
}
