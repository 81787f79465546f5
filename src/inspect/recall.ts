/**
 * A memory at work on one request: which of its values are known, and which are to be remembered once they are judged.
 * A recalled value has no windows; what reading it would have counted against the limits is counted all the same.
 */
import type { Arena } from './arena.js'
import type { HeaderSet } from './header-shape.js'
import { flat, LONGEST_REMEMBERED, UNKNOWN, type Memory } from './memory.js'

/** Places in which the same text is read differently; each standard header has one behind these. */
export const Shelf = { path: 0, query: 1, cookie: 2, otherHeader: 3, firstHeader: 4 } as const
/** Behind the shelves of headers: those of sets of headers. */
const FIRST_SET = 1024

/** The place of a value that stands in the target. */
export const IN_TARGET: readonly number[] = [-1]

/** Where a value stands. */
export interface Standing {
  /** Indices of its headers; {@link IN_TARGET}. */
  readonly headers: readonly number[]
  /** Offset of the value in its header or the target. */
  readonly offset: number
}

/** A value that was judged before. */
export interface RecalledValue extends Standing {
  /** Its entry in the memory. */
  readonly entry: number
  /** Fields of the views that stand before it. */
  readonly before: number
}

/** A value that is to be remembered: fields, windows and recalled values of the views, ends exclusive. */
export interface NewValue extends Standing {
  readonly shelf: number
  /** Of a set of headers, the texts of all. */
  readonly text: string | readonly string[]
  readonly firstField: number
  readonly firstWindow: number
  readonly firstKnown: number
  endField: number
  endWindow: number
  endKnown: number
  /** Bytes that reading it takes of the arena in the end, and at most in between. */
  written: number
  peak: number
}

export class Recall {
  readonly memory: Memory
  /** In the order in which they were read. */
  known: RecalledValue[] = []
  fresh: NewValue[] = []
  /** Fields and bytes that the known values would have taken. */
  fields = 0
  written = 0
  readonly #arena: Arena
  #open: NewValue | undefined
  /** Whether what is open is a set: then no value is remembered by itself. */
  #inSet = false
  /** {@link Memory.forgotten} when the request began. */
  #forgotten = 0

  constructor(arena: Arena, memory: Memory) {
    this.#arena = arena
    this.memory = memory
  }

  reset(): void {
    if (this.known.length > 0) this.known = []
    if (this.fresh.length > 0) this.fresh = []
    this.fields = this.written = 0
    this.#open = undefined
    this.#inSet = false
    this.#forgotten = this.memory.forgotten
  }

  /** Whether the memory has let go of values since: what is known may then be something else by now. */
  get stale(): boolean {
    return this.memory.forgotten !== this.#forgotten
  }

  /**
   * Whether a value needs no reading. If it does, {@link done} is to be called after it was read.
   *
   * @param slice whether `text` is part of a longer string.
   */
  knows(shelf: number, text: string, headers: readonly number[], offset: number, slice: boolean): boolean {
    // What was begun and not ended was cut short.
    if (!this.#inSet) this.#open = undefined
    if (text.length > LONGEST_REMEMBERED) return false
    const entry = this.memory.find(shelf, text)
    if (entry !== UNKNOWN) return this.#recalled(entry, headers, offset)
    if (!this.#inSet && this.memory.expects(shelf, text))
      this.#begin(shelf, slice ? flat(text) : text, headers, offset)
    return false
  }

  /** Ends the reading of a value. */
  done(): void {
    if (!this.#inSet) this.#end()
  }

  /** The same of headers that come together; with {@link doneSet}. */
  knowsSet({ id, headers }: HeaderSet, rawHeaders: readonly string[]): boolean {
    let length = 0
    for (let i = 0; i < headers.length; i++) length += rawHeaders[headers[i]! * 2 + 1]!.length
    if (length > LONGEST_REMEMBERED) return false
    const shelf = FIRST_SET + id
    const entry = this.memory.findSet(shelf, rawHeaders, headers)
    if (entry !== UNKNOWN) return this.#recalled(entry, headers, 0)
    if (this.memory.expectsSet(shelf, rawHeaders, headers)) {
      const texts = headers.map((i) => this.memory.shared(rawHeaders[i * 2 + 1]!))
      this.#begin(shelf, texts, headers, 0)
      this.#inSet = true
    }
    return false
  }

  doneSet(): void {
    if (this.#inSet) this.#end()
    this.#inSet = false
  }

  #recalled(entry: number, headers: readonly number[], offset: number): boolean {
    const arena = this.#arena
    const { memory } = this
    const { fields, bytes } = arena.limits
    const fieldCount = memory.fieldCount(entry)
    const reached = arena.used + this.written + memory.peak(entry)
    // Where a limit is near, it is read, so that the limit shows.
    if (arena.fieldCount + fieldCount >= fields || reached > bytes) return false
    this.known.push({ entry, before: arena.fields.length, headers, offset })
    if (this.#open !== undefined) {
      this.#reach()
      this.#open.peak = Math.max(this.#open.peak, reached)
    }
    this.fields += fieldCount
    this.written += memory.written(entry)
    arena.skip()
    return true
  }

  #begin(shelf: number, text: string | readonly string[], headers: readonly number[], offset: number): void {
    const { fields, count, used } = this.#arena
    this.#arena.peak = used
    const written = used + this.written
    this.#open = {
      shelf,
      text,
      headers,
      offset,
      firstField: fields.length,
      firstWindow: count,
      firstKnown: this.known.length,
      endField: 0,
      endWindow: 0,
      endKnown: 0,
      written,
      peak: written,
    }
  }

  /** Takes over how far reading reached since it was asked last. */
  #reach(): void {
    const value = this.#open!
    value.peak = Math.max(value.peak, this.#arena.peak + this.written)
    this.#arena.peak = this.#arena.used
  }

  /** What a limit cut short may come out differently the next time, and is not remembered. */
  #end(): void {
    const value = this.#open
    if (value === undefined) return
    const arena = this.#arena
    this.#reach()
    this.#open = undefined
    if (arena.truncated.length > 0 || arena.full) return
    const began = value.written
    value.endField = arena.fields.length
    value.endWindow = arena.count
    value.endKnown = this.known.length
    value.written = arena.used + this.written - began
    value.peak -= began
    this.fresh.push(value)
  }
}
