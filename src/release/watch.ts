/**
 * Follows the registry while a proxy serves: a new pointer → load whole, verify, golden vectors → one assignment.
 * Whatever fails leaves the model that serves where it is, and says so once.
 */
import type { Logger } from '../observe/index.js'
import type { Student, Trial } from '../student/index.js'
import { shortName, type Pointer } from './manifest.js'
import type { Registry } from './registry.js'

/** What a pointer puts in service. */
export interface Pointed {
  readonly pointer: Pointer
  readonly student: Student
  /** Absent without one, and where its model could not be loaded. */
  readonly trial?: Trial | undefined
}

export interface WatchOptions {
  readonly registry: Registry
  readonly logger: Logger
  /** What is served. */
  readonly serving: Pointed
  readonly pollMs: number
  /** Puts models in service; must be one assignment. */
  swap(pointed: Pointed): void
}

/** What happened since the start; only ever grows. */
export interface SwapCounts {
  /** Pointers that were refused. */
  readonly swapFailures: number
}

/**
 * Loads what a pointer names. A model on trial that cannot be loaded is said in one line and left out: it holds up
 * nobody.
 *
 * @param before what is served; a model that stays is not loaded again.
 * @throws StillgateError as Registry.load, for the model in force
 */
export async function loadPointed(
  { registry, logger }: Pick<WatchOptions, 'registry' | 'logger'>,
  pointer: Pointer,
  before?: Pointed,
): Promise<Pointed> {
  const stays = before?.pointer.model === pointer.model
  const student = stays ? before.student : await registry.load(pointer.model)
  const { trial } = pointer
  if (!trial) return { pointer, student }
  try {
    const { kind, share, model } = trial
    return {
      pointer,
      student,
      trial: { id: pointer.serial, kind, share, student: await registry.load(model) },
    }
  } catch (error) {
    logger.error({ err: error, ...trial, model: shortName(trial.model) }, 'no trial: its model is refused')
    return { pointer, student }
  }
}

export class ModelWatcher {
  readonly #options: WatchOptions
  readonly #timer: NodeJS.Timeout
  #serving: Pointed
  /** Serial of the last pointer that was tried. */
  #tried: number
  #checking: Promise<void> | undefined
  #counts = { swapFailures: 0 }

  constructor(options: WatchOptions) {
    this.#options = options
    this.#serving = options.serving
    this.#tried = options.serving.pointer.serial
    this.#timer = setInterval(() => void this.check(), options.pollMs)
    this.#timer.unref()
  }

  counts(): SwapCounts {
    return this.#counts
  }

  /** Looks now. Never rejects. */
  check(): Promise<void> {
    return (this.#checking ??= this.#check().finally(() => (this.#checking = undefined)))
  }

  /** Ends a trial in this process alone, where the registry cannot be written. */
  halt(id: number): void {
    if (this.#serving.trial?.id !== id) return
    this.#serving = { ...this.#serving, trial: undefined }
    this.#options.swap(this.#serving)
  }

  close(): void {
    clearInterval(this.#timer)
  }

  async #check(): Promise<void> {
    const { registry, logger, swap } = this.#options
    try {
      // A lower serial than the one served: somebody took pointers away. Models do not go back that way.
      const serial = registry.serial()
      if (serial <= this.#tried) return
      this.#tried = serial
      const next = await loadPointed(this.#options, registry.pointer(serial), this.#serving)
      swap(next)
      this.#swapped(next)
    } catch (error) {
      this.#counts.swapFailures++
      const serving = shortName(this.#serving.pointer.model)
      logger.error(
        { err: error, serving, serial: this.#tried },
        'model not swapped; the one before serves on',
      )
    }
  }

  #swapped(next: Pointed): void {
    const { logger } = this.#options
    const before = this.#serving
    this.#serving = next
    const { serial, reason } = next.pointer
    const [from, to] = [before.pointer.model, next.pointer.model].map(shortName)
    if (from !== to) {
      logger.info({ from, to, serial, kernel: next.student.kernel, reason }, 'model swapped')
    }
    if (before.trial) logger.info({ ...factsOf(before.trial), serial, reason }, 'trial ended')
    if (next.trial) logger.info({ ...factsOf(next.trial), serial, reason }, 'trial begun')
  }
}

const factsOf = ({ kind, share, student }: Trial): Record<string, unknown> => ({
  kind,
  share,
  model: student.model,
})
