/**
 * Follows the registry while a proxy serves: a new pointer → load whole, verify, golden vectors → one assignment.
 * Whatever fails leaves the model that serves where it is, and says so once.
 */
import type { Logger } from '../observe/index.js'
import type { Student } from '../student/index.js'
import { shortName, type Pointer } from './manifest.js'
import type { Registry } from './registry.js'

export interface WatchOptions {
  readonly registry: Registry
  readonly logger: Logger
  /** The pointer that is served. */
  readonly serving: Pointer
  readonly pollMs: number
  /** Puts a model in service; must be one assignment. */
  swap(student: Student, pointer: Pointer): void
}

export class ModelWatcher {
  readonly #options: WatchOptions
  readonly #timer: NodeJS.Timeout
  #serving: Pointer
  /** Serial of the last pointer that was tried. */
  #tried: number
  #checking: Promise<void> | undefined

  constructor(options: WatchOptions) {
    this.#options = options
    this.#serving = options.serving
    this.#tried = options.serving.serial
    this.#timer = setInterval(() => void this.check(), options.pollMs)
    this.#timer.unref()
  }

  /** Looks now. Never rejects. */
  check(): Promise<void> {
    return (this.#checking ??= this.#check().finally(() => (this.#checking = undefined)))
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
      const pointer = registry.pointer(serial)
      const student = await registry.load(pointer.model)
      swap(student, pointer)
      const [from, to] = [this.#serving.model, pointer.model].map(shortName)
      this.#serving = pointer
      logger.info({ from, to, serial, kernel: student.kernel, reason: pointer.reason }, 'model swapped')
    } catch (error) {
      const serving = shortName(this.#serving.model)
      logger.error(
        { err: error, serving, serial: this.#tried },
        'model not swapped; the one before serves on',
      )
    }
  }
}
