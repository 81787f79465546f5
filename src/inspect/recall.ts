/**
 * A memory at work on one request: which of its values are known, and which are to be remembered once they are judged.
 * A recalled value has no windows; what reading it would have counted against the limits is counted all the same.
 */
import type { Arena } from './arena.js'
import { composedOf } from './composed.js'
import { LONGEST_REMEMBERED, type JudgedValue, type Memory } from './memory.js'

/** Places in which the same text is read differently; each standard header has one behind these. */
export const Shelf = {
  path: 0,
  query: 1,
  cookie: 2,
  cookies: 3,
  headers: 4,
  otherHeader: 5,
  firstHeader: 6,
} as const

/** A value that was judged before. */
export interface RecalledValue {
  readonly judged: JudgedValue
  /** Fields of the views that stand before it. */
  readonly before: number
  /** Index of its (first) header; -1 when it stands in the target. */
  readonly header: number
  /** Offset of the value in its header or the target. */
  readonly offset: number
}

/** A value that is to be remembered: fields and windows of the views, ends exclusive. */
export interface NewValue {
  readonly shelf: number
  readonly text: string
  readonly offset: number
  readonly firstField: number
  readonly firstWindow: number
  endField: number
  endWindow: number
  written: number
  peak: number
}

export class Recall {
  readonly memory: Memory
  /** In the order of the request. */
  known: RecalledValue[] = []
  fresh: NewValue[] = []
  /** Fields and bytes that the known values would have taken. */
  fields = 0
  written = 0
  readonly #arena: Arena
  #open: NewValue | undefined

  constructor(arena: Arena, memory: Memory) {
    this.#arena = arena
    this.memory = memory
  }

  reset(): void {
    if (this.known.length > 0) this.known = []
    if (this.fresh.length > 0) this.fresh = []
    this.fields = this.written = 0
    this.#open = undefined
  }

  /**
   * Whether a value needs no reading. If it does, {@link done} is to be called after it was read.
   *
   * @param slice whether `text` is part of a longer string.
   */
  knows(shelf: number, text: string, header: number, offset: number, slice: boolean): boolean {
    this.#open = undefined
    if (text.length > LONGEST_REMEMBERED) return false
    const judged = this.memory.find(shelf, text)
    if (judged !== undefined) return this.#recalled(judged, header, offset)
    if (this.memory.expects(text)) this.#begin(shelf, slice ? flat(text) : text, offset)
    return false
  }

  /** Whether a text that stands for several values needs no reading; what {@link compose} has learned. */
  knowsAll(shelf: number, text: string, header: number): boolean {
    if (text.length > LONGEST_REMEMBERED) return false
    const judged = this.memory.find(shelf, text)
    return judged !== undefined && this.#recalled(judged, header, 0)
  }

  /**
   * Remembers a text that stands for several values, all of which were recalled, when it comes the second time.
   *
   * @param header the first of them, to which theirs are relative.
   */
  compose(shelf: number, text: string, parts: readonly RecalledValue[], header: number): void {
    if (parts.length < 2 || text.length > LONGEST_REMEMBERED || !this.memory.expects(text)) return
    this.memory.learn(shelf, flat(text), composedOf(parts, header))
  }

  /** Ends the reading of a value. One that a limit cut short may come out differently the next time. */
  done(): void {
    const value = this.#open
    if (value === undefined) return
    this.#open = undefined
    const arena = this.#arena
    if (arena.truncated.length > 0 || arena.full) return
    value.endField = arena.fields.length
    value.endWindow = arena.count
    value.written = arena.used - value.written
    value.peak = arena.peak - value.peak
    this.fresh.push(value)
  }

  #recalled(judged: JudgedValue, header: number, offset: number): boolean {
    const arena = this.#arena
    const { fields, bytes } = arena.limits
    // Where a limit is near, it is read, so that the limit shows.
    if (arena.fieldCount + judged.fieldCount >= fields) return false
    if (arena.used + this.written + judged.peak > bytes) return false
    this.known.push({ judged, before: arena.fields.length, header, offset })
    this.fields += judged.fieldCount
    this.written += judged.written
    arena.skip()
    return true
  }

  #begin(shelf: number, text: string, offset: number): void {
    const { fields, count, used } = this.#arena
    this.#arena.peak = used
    this.#open = {
      shelf,
      text,
      offset,
      firstField: fields.length,
      firstWindow: count,
      endField: 0,
      endWindow: 0,
      written: used,
      peak: used,
    }
  }
}

/** A copy that keeps no longer string alive. */
const flat = (text: string): string => Buffer.from(text, 'latin1').toString('latin1')
