import cluster, { type Worker } from 'node:cluster'
import { grownOf, plus, type Grown, type ProcessFigures } from '../http/index.js'
import type { Logger } from '../observe/index.js'
import type { Overseen } from './oversight.js'

/** Pause before a dead worker is replaced: the first, and the longest after doubling. */
const FIRST_PAUSE_MS = 100
const LONGEST_PAUSE_MS = 10_000
/** A worker that lived this long died of something new: pauses start anew. */
const STEADY_MS = 30_000
/** More than a proxy gives its requests to finish. */
const STOP_MS = 12_000

/** What a worker is told. */
export type Order = 'stop' | { readonly halt: number }

/**
 * Worker processes that share one port (node:cluster). A dead one is replaced, with growing pauses, so that a
 * worker that cannot live costs no core.
 */
export class Workers implements Overseen {
  readonly #count: number
  readonly #logger: Logger
  /** Workers that listen: the others hear nothing yet, and have no requests to finish. */
  readonly #listening = new WeakSet<Worker>()
  /** What each living worker last said of itself. */
  readonly #figures = new Map<number, ProcessFigures>()
  #gone: Grown | undefined
  #pause = FIRST_PAUSE_MS
  #stopping = false

  constructor(count: number, logger: Logger) {
    this.#count = count
    this.#logger = logger
  }

  /**
   * Starts the workers: the first alone, so that what hinders all of them (port in use, no model) is said once.
   *
   * @returns the exit code of the first worker, when it ends before it listens; else never settles
   */
  start(): Promise<number> {
    return new Promise((resolve) => {
      const first = this.#fork()
      const giveUp = (code: number | null): void => resolve(code || 1)
      first.once('exit', giveUp)
      first.once('listening', () => {
        first.off('exit', giveUp)
        this.#watch(first)
        for (let i = 1; i < this.#count && !this.#stopping; i++) this.#watch(this.#fork())
      })
    })
  }

  /** Lets every worker finish its requests; kills those that do not end in time. */
  async stop(): Promise<void> {
    this.#stopping = true
    const workers = Object.values(cluster.workers ?? {}).filter((worker) => worker !== undefined)
    await Promise.all(workers.map((worker) => stopWorker(worker, this.#listening.has(worker))))
  }

  figures(): Promise<readonly ProcessFigures[]> {
    return Promise.resolve([...this.#figures.values()])
  }

  gone(): readonly Grown[] {
    return this.#gone ? [this.#gone] : []
  }

  halt(id: number): void {
    const order: Order = { halt: id }
    for (const worker of Object.values(cluster.workers ?? {})) {
      // One that is just ending hears nothing, and needs not.
      if (worker?.isConnected()) worker.send(order, () => undefined)
    }
  }

  #fork(): Worker {
    const worker = cluster.fork()
    worker.once('listening', () => this.#listening.add(worker))
    worker.on('message', (figures: ProcessFigures) => this.#figures.set(worker.id, figures))
    worker.once('exit', () => this.#bury(worker.id))
    return worker
  }

  /** What a worker has counted stays: sums must never fall. */
  #bury(id: number): void {
    const last = this.#figures.get(id)
    this.#figures.delete(id)
    if (last) this.#gone = this.#gone ? plus(this.#gone, grownOf(last)) : grownOf(last)
  }

  #watch(worker: Worker): void {
    const born = Date.now()
    worker.once('exit', (code: number | null, signal: string | null) => {
      if (this.#stopping) return
      if (Date.now() - born > STEADY_MS) this.#pause = FIRST_PAUSE_MS
      this.#logger.error({ pid: worker.process.pid, code, signal, pauseMs: this.#pause }, 'a worker died')
      setTimeout(() => {
        if (!this.#stopping) this.#watch(this.#fork())
      }, this.#pause)
      this.#pause = Math.min(this.#pause * 2, LONGEST_PAUSE_MS)
    })
  }
}

function stopWorker(worker: Worker, listens: boolean): Promise<void> {
  return new Promise((resolve) => {
    if (!listens) worker.process.kill('SIGKILL')
    const kill = setTimeout(() => worker.process.kill('SIGKILL'), STOP_MS)
    worker.once('exit', () => {
      clearTimeout(kill)
      resolve()
    })
    const order: Order = 'stop'
    if (worker.isConnected()) worker.send(order, (error) => error && worker.process.kill('SIGKILL'))
  })
}
