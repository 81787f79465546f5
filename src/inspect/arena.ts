/**
 * Decoded bytes of one request and the windows over them. One arena serves request after request: it grows to
 * the largest seen (bounded by the limits) and allocates nothing but the field records.
 */
import type { InspectLimits } from './limits.js'
import { Recall } from './recall.js'
import type { Memory } from './memory.js'
import { FIELD_KINDS, WINDOW_BYTES, WINDOW_OVERLAP } from './types.js'
import type { Field, FieldKind, RequestViews, Source } from './types.js'

const KIND_INDEX = Object.fromEntries(FIELD_KINDS.map((kind, i) => [kind, i])) as Record<FieldKind, number>
const LONGEST_NAME = 64
/** Bytes of one step of a long reading: well below a millisecond. */
const STEP_BYTES = 32 * 1024
/** Below this length a loop is faster than the call that leaves JavaScript. */
const SHORT = 24
const STEP = WINDOW_BYTES - WINDOW_OVERLAP

export class Arena implements RequestViews {
  bytes: Buffer
  count = 0
  starts = new Uint32Array(256)
  lengths = new Uint16Array(256)
  kinds = new Uint8Array(256)
  fieldOf = new Uint32Array(256)
  fields: Field[] = []
  truncated: string[] = []
  /** End of what was written; decoders write here. */
  used = 0
  /** Source of every field while a body is read that is not the one that came (decompressed, transcoded). */
  within: Source | undefined
  readonly limits: InspectLimits
  /** Values judged before; undefined without a memory. */
  readonly recall: Recall | undefined
  /** Farthest that was reserved since `recall` looked. */
  peak = 0
  #paused = 0
  /** Bytes that may be in use without asking further. */
  #room: number

  constructor(limits: InspectLimits, memory?: Memory) {
    this.limits = limits
    this.bytes = Buffer.allocUnsafeSlow(Math.min(1 << 16, limits.bytes))
    this.#room = this.bytes.length
    this.recall = memory === undefined ? undefined : new Recall(this, memory)
  }

  /**
   * Whether the limit of fields is reached. Readers ask before each value and hand on what is left as one (see
   * `remainder`): a field that is offered all the same is taken, lest the last value lose its layers.
   */
  get full(): boolean {
    return this.fieldCount >= this.limits.fields
  }

  /** Fields so far, recalled ones included. */
  get fieldCount(): number {
    return this.recall === undefined ? this.fields.length : this.fields.length + this.recall.fields
  }

  reset(): void {
    this.used = 0
    this.count = 0
    this.fields = []
    this.truncated = []
    this.within = undefined
    this.#room = this.bytes.length
    this.#paused = 0
    this.recall?.reset()
  }

  /** Whether so much has been written since the last time it was due that a long reading should pause. */
  due(): boolean {
    if (this.used - this.#paused < STEP_BYTES) return false
    this.#paused = this.used
    return true
  }

  /** Counts what a recalled value would have taken: limits cut short the same requests with a memory as without. */
  skip(): void {
    this.#room = Math.min(this.bytes.length, this.limits.bytes - this.recall!.written)
  }

  /** Makes room for `length` more bytes; false when that would exceed the limit. */
  reserve(length: number): boolean {
    const needed = this.used + length
    if (needed > this.peak) this.peak = needed
    return needed <= this.#room || this.#reserveMore(needed)
  }

  #reserveMore(needed: number): boolean {
    const recalled = this.recall?.written ?? 0
    if (needed + recalled > this.limits.bytes) {
      this.stop('bytes')
      return false
    }
    const larger = Buffer.allocUnsafeSlow(
      Math.min(this.limits.bytes, Math.max(needed, this.bytes.length * 2)),
    )
    this.bytes.copy(larger, 0, 0, this.used)
    this.bytes = larger
    this.#room = Math.min(larger.length, this.limits.bytes - recalled)
    return true
  }

  /** Writes the characters of a text, one byte each; returns where they begin, or -1 without room. */
  write(text: string): number {
    if (!this.reserve(text.length)) return -1
    const at = this.used
    this.used = writeLatin1(text, this.bytes, at)
    return at
  }

  /** Notes that a limit cut the reading short. */
  stop(limit: string): void {
    if (!this.truncated.includes(limit)) this.truncated.push(limit)
  }

  /** Cuts `bytes[start … used)` into windows of a new field. */
  field(kind: FieldKind, name: string, source: Source, start: number): void {
    if (this.used <= start) return
    const short = name.length > LONGEST_NAME ? name.slice(0, LONGEST_NAME) : name
    this.fields.push({ kind, name: short, source: this.within ?? source })
    const index = KIND_INDEX[kind]
    for (let at = start; ; at += STEP) {
      const length = Math.min(WINDOW_BYTES, this.used - at)
      this.#window(at, length, index)
      if (at + length >= this.used) return
    }
  }

  #window(start: number, length: number, kind: number): void {
    if (this.count === this.starts.length) this.#growWindows()
    const w = this.count++
    this.starts[w] = start
    this.lengths[w] = length
    this.kinds[w] = kind
    this.fieldOf[w] = this.fields.length - 1
  }

  #growWindows(): void {
    const size = this.starts.length * 2
    const grown = <T extends Uint8Array | Uint16Array | Uint32Array>(from: T, to: T): T => {
      to.set(from)
      return to
    }
    this.starts = grown(this.starts, new Uint32Array(size))
    this.lengths = grown(this.lengths, new Uint16Array(size))
    this.kinds = grown(this.kinds, new Uint8Array(size))
    this.fieldOf = grown(this.fieldOf, new Uint32Array(size))
  }
}

/** Writes the low byte of each character to `to` at `at`; returns the end. */
export function writeLatin1(text: string, to: Buffer, at: number): number {
  if (text.length > SHORT) return at + to.write(text, at, 'latin1')
  for (let i = 0; i < text.length; i++) to[at + i] = text.charCodeAt(i)
  return at + text.length
}
