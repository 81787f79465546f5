/**
 * The process of one trial, started by `pool.ts`. One process a trial: what a library leaks ends with it,
 * and a trial that exhausts memory takes no other down.
 */
import { StillgateError } from '../../errors.js'
import type { FromWorker, Task, ToWorker } from './messages.js'
import { runTrial } from './trial.js'

/** Progress comes with every step; the parent draws a few times a second. */
const PROGRESS_MS = 250

function main(): void {
  const stop = new AbortController()
  // Ctrl-C reaches the whole group of processes; the parent decides.
  process.on('SIGINT', () => undefined)
  process.on('disconnect', () => stop.abort())
  process.on('message', (message: ToWorker) => {
    if (message.type === 'stop') stop.abort()
    else void run(message.task, stop.signal).then(end)
  })
}

async function run(task: Task, signal: AbortSignal): Promise<FromWorker> {
  let told = -Infinity
  try {
    const outcome = await runTrial({
      ...task,
      signal,
      report: (event) => {
        if (!('line' in event) && performance.now() - told < PROGRESS_MS) return
        told = performance.now()
        process.send?.({ type: 'progress', event } satisfies FromWorker)
      },
    })
    return { type: 'done', outcome }
  } catch (error) {
    return described(error)
  }
}

function described(error: unknown): FromWorker {
  if (error instanceof Error && error.name === 'AbortError') return { type: 'stopped' }
  if (error instanceof StillgateError) {
    return { type: 'failed', reason: error.message, code: error.code, params: error.params }
  }
  return { type: 'failed', reason: error instanceof Error ? (error.stack ?? error.message) : String(error) }
}

function end(last: FromWorker): void {
  if (!process.connected) process.exit()
  process.send?.(last, () => process.exit())
}

// Nobody but the pool starts it: without a parent to talk to it does nothing.
if (process.send) main()
