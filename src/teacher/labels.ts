/**
 * Soft labels on disk, by window: what a teacher said of a window is looked up by the window's hash, so that windows
 * seen before are never asked about again. A file holds the labels of one teacher.
 */
import { existsSync, readFileSync } from 'node:fs'
import { fail } from '../errors.js'
import { CLASSES, readSafetensors, writeSafetensors, type Safetensors } from '../student/index.js'
import { keyAt, writeWhole, type WindowSet } from '../training/index.js'
import type { Teacher } from './types.js'

const MOST_BYTES = 2 ** 31 - 1
/** Windows labelled between two looks at the signal. */
const CHUNK = 8192
const C = CLASSES.length

export interface LabelOptions {
  readonly signal: AbortSignal
  readonly onProgress?: (done: number, total: number) => void
}

export class LabelStore {
  readonly #file: string
  readonly #teacher: string
  readonly #rows = new Map<number, Float32Array>()

  private constructor(file: string, teacher: string) {
    this.#file = file
    this.#teacher = teacher
  }

  /**
   * The labels of `teacher` in `file`; none when the file is not there yet.
   *
   * @param teacher its id; undefined takes the labels of whatever teacher the file is of.
   * @throws StillgateError `labels-mismatch` when the file is damaged or of another teacher.
   */
  static open(file: string, teacher?: string): LabelStore {
    if (!existsSync(file)) return new LabelStore(file, teacher ?? '')
    const found = readLabels(file)
    if (teacher !== undefined && found.teacher !== teacher) {
      const reason = `they are of teacher ${found.teacher}, not ${teacher}`
      throw fail('labels-mismatch', { file, reason })
    }
    const store = new LabelStore(file, found.teacher)
    found.keys.forEach((key, i) => store.#rows.set(key, found.logits.subarray(i * C, (i + 1) * C)))
    return store
  }

  /** Windows with a label. */
  get size(): number {
    return this.#rows.size
  }

  /** Id of the teacher whose labels these are. */
  get teacher(): string {
    return this.#teacher
  }

  /**
   * Asks the teacher about the windows of `set` that have no label yet.
   *
   * @returns how many these were.
   * @throws AbortError after a stop; what was labelled until then stays in the store.
   */
  async add(teacher: Teacher, set: WindowSet, { signal, onProgress }: LabelOptions): Promise<number> {
    const fresh = this.#unlabelled(set)
    for (let from = 0; from < fresh.length; from += CHUNK) {
      // A turn of the event loop: signals arrive there.
      await new Promise(setImmediate)
      signal.throwIfAborted()
      const part = fresh.subarray(from, from + CHUNK)
      const logits = teacher.logits(set, part, (done) => onProgress?.(from + done, fresh.length))
      if (!logits.every(Number.isFinite)) {
        throw fail('teacher-unfit', { teacher: teacher.id, reason: 'it gives logits that are no numbers' })
      }
      part.forEach((window, k) => this.#rows.set(keyAt(set, window), logits.subarray(k * C, (k + 1) * C)))
    }
    return fresh.length
  }

  /** Forgets all labels but those of the windows of `sets`, so that the file does not grow for ever. */
  keepOnly(sets: readonly WindowSet[]): void {
    const kept = new Set(sets.flatMap((set) => Array.from({ length: set.count }, (_, i) => keyAt(set, i))))
    for (const key of this.#rows.keys()) if (!kept.has(key)) this.#rows.delete(key)
  }

  #unlabelled(set: WindowSet): Uint32Array {
    const all = Uint32Array.from({ length: set.count }, (_, i) => i)
    return all.filter((i) => !this.#rows.has(keyAt(set, i)))
  }

  /**
   * Logits of every window of `set`, (n, C).
   *
   * @throws StillgateError `labels-mismatch` when a window has none.
   */
  logitsOf(set: WindowSet): Float32Array {
    const missing = this.#unlabelled(set).length
    if (missing > 0) {
      const reason = `${missing} of ${set.count} windows have no label`
      throw fail('labels-mismatch', { file: this.#file, reason })
    }
    const out = new Float32Array(set.count * C)
    for (let i = 0; i < set.count; i++) out.set(this.#rows.get(keyAt(set, i))!, i * C)
    return out
  }

  /** Writes the file whole, or leaves what was there. */
  save(): void {
    const keys = Float64Array.from(this.#rows.keys())
    const logits = new Float32Array(keys.length * C)
    let i = 0
    for (const row of this.#rows.values()) logits.set(row, i++ * C)
    const bytes = writeSafetensors(
      {
        keys: { dtype: 'F64', shape: [keys.length], data: new Uint8Array(keys.buffer) },
        logits: { dtype: 'F32', shape: [keys.length, C], data: new Uint8Array(logits.buffer) },
      },
      { labels: JSON.stringify(CLASSES), teacher: this.#teacher },
    )
    writeWhole(this.#file, bytes)
  }
}

function readLabels(file: string): { teacher: string; keys: Float64Array; logits: Float32Array } {
  const { tensors, metadata } = read(file)
  const refuse = (reason: string) => fail('labels-mismatch', { file, reason })
  if (metadata['labels'] !== JSON.stringify(CLASSES) || metadata['teacher'] === undefined) {
    throw refuse('they hold no labels of the classes of this version')
  }
  const { keys, logits } = tensors
  if (keys?.dtype !== 'F64' || logits?.dtype !== 'F32' || logits.shape.join() !== `${keys.shape[0]},${C}`) {
    throw refuse('a row of logits is needed for each window')
  }
  const values = new Float32Array(logits.data.slice().buffer)
  if (!values.every(Number.isFinite)) throw refuse('they hold values that are no numbers')
  return { teacher: metadata['teacher'], keys: new Float64Array(keys.data.slice().buffer), logits: values }
}

function read(file: string): Safetensors {
  try {
    return readSafetensors(readFileSync(file), { mostBytes: MOST_BYTES, file })
  } catch (cause) {
    throw fail('labels-mismatch', { file, reason: (cause as Error).message }, cause)
  }
}
