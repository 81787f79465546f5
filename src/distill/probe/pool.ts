/** Probes in worker threads: each takes every n-th payload, with a student of its own. */
import { Worker } from 'node:worker_threads'
import { loadStudent, type Sensitivity } from '../../student/index.js'
import { probeAll } from './probe.js'
import type { Probed } from './search.js'
import type { Payload } from './target.js'

export interface Task {
  /** Model file. */
  readonly model: string
  readonly sensitivity: Sensitivity
  readonly budget: number
  readonly seed: number
  readonly payloads: readonly Payload[]
  /** Indices of the payloads to probe with. */
  readonly indices: readonly number[]
}

/** What a worker sends for each payload. */
export interface Done {
  readonly index: number
  readonly probed: Probed
}

export interface PoolOptions extends Omit<Task, 'indices'> {
  readonly workers: number
  readonly signal: AbortSignal
  readonly onProbed: (probed: Probed) => void
}

/**
 * Probes with every payload; the results do not depend on the number of workers.
 *
 * @returns results in the order of the payloads; after a stop, those that were there.
 * @throws StillgateError model-missing, model-damaged, model-format
 */
export async function probeInPool({ workers, signal, onProbed, ...task }: PoolOptions): Promise<Probed[]> {
  const results: (Probed | undefined)[] = new Array<undefined>(task.payloads.length).fill(undefined)
  const take = ({ index, probed }: Done): void => {
    results[index] = probed
    onProbed(probed)
  }
  const all = task.payloads.map((_, i) => i)
  if (workers === 1) await probeHere({ ...task, indices: all }, signal, take)
  else {
    const shares = Array.from({ length: workers }, (_, w) => all.filter((i) => i % workers === w))
    await Promise.all(shares.map((indices) => inThread({ ...task, indices }, signal, take)))
  }
  return results.filter((probed) => probed !== undefined)
}

/** Goes on with other events between two payloads, so that a stop is seen. */
async function probeHere(task: Task, signal: AbortSignal, take: (done: Done) => void): Promise<void> {
  for await (const done of probeTask(task)) {
    take(done)
    await new Promise((resolve) => setImmediate(resolve))
    if (signal.aborted) return
  }
}

/** The payloads of a task, one after the other. */
export async function* probeTask(task: Task): AsyncGenerator<Done> {
  const student = await loadStudent(task.model)
  for (const index of task.indices) {
    const [probed] = probeAll([task.payloads[index]!], { ...task, student }, index)
    yield { index, probed: probed! }
  }
}

async function inThread(task: Task, signal: AbortSignal, take: (done: Done) => void): Promise<void> {
  const worker = new Worker(new URL('./worker.js', import.meta.url), { workerData: task })
  const stop = (): void => void worker.terminate()
  signal.addEventListener('abort', stop)
  try {
    await new Promise<void>((resolve, reject) => {
      worker.on('message', take)
      worker.on('error', reject)
      worker.on('exit', () => resolve())
    })
  } finally {
    signal.removeEventListener('abort', stop)
  }
}
