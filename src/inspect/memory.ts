/**
 * What values were judged to be, so that the headers, cookies and paths which come again and again are read and scored
 * once. Texts are compared whole, character by character, and hashed by the engine's seeded hash: nobody can craft a
 * value that passes for another.
 *
 * The trade: memory and one look-up per value for the reading and scoring of those that repeat. A value is remembered
 * when it comes the second time, so that a flood of values that never repeat only passes the door. Among those within,
 * a clock with counters (Corbató 1968; the counters of CLOCK-Pro's kind) lets go of what was not asked for: a value that
 * is in use survives three rounds of the hand.
 */
import type { FieldKind } from './types.js'

/** One field of a value, and what its worst window scored. */
export interface JudgedField {
  readonly kind: FieldKind
  readonly name: string
  /** Offsets in the raw value. */
  readonly start: number
  readonly end: number
  readonly score: number
}

/** What a value was judged to be. */
export interface JudgedValue {
  readonly fields: readonly JudgedField[]
  /** Index of the first field with the highest score; -1 when the value has no fields. */
  readonly worst: number
  /** Class probabilities of that field's worst window. */
  readonly row: Float32Array
  /** Bytes of the arena that reading it takes, and what it needs for the while. */
  readonly written: number
  readonly peak: number
}

export interface MemoryLimits {
  /** Values remembered. Default 8,192. */
  readonly entries: number
  /** Bytes of their texts and judgements, roughly. Default 8 MiB. */
  readonly bytes: number
  /** Values that have come once and are waited for, at most twice as many. Default 2,048. */
  readonly door: number
}

const DEFAULTS: MemoryLimits = { entries: 8192, bytes: 8 << 20, door: 2048 }
/** Longest value that is remembered; longer ones seldom repeat. */
export const LONGEST_REMEMBERED = 1024
/** What an entry and one of its fields take beside texts. */
const ENTRY_BYTES = 256
const FIELD_BYTES = 96
/** Rounds of the hand that a value in use survives. */
const WARMEST = 3

interface Entry {
  readonly shelf: number
  readonly text: string
  readonly judged: JudgedValue
  readonly bytes: number
  warmth: number
}

/** Belongs to one model and one configuration: who changes either makes a new one. */
export class Memory {
  readonly model: string
  readonly #limits: MemoryLimits
  readonly #shelves: Map<string, Entry>[] = []
  readonly #ring: (Entry | undefined)[] = []
  readonly #free: number[] = []
  #hand = 0
  #bytes = 0
  #size = 0
  /** Texts that came once: of late, and before that. */
  #young = new Set<string>()
  #old = new Set<string>()

  /**
   * @param model content hash of the model whose judgements these are.
   * @param limits what differs from the defaults.
   */
  constructor(model: string, limits: Partial<MemoryLimits> = {}) {
    this.model = model
    this.#limits = { ...DEFAULTS, ...limits }
  }

  /** Values remembered. */
  get size(): number {
    return this.#size
  }

  /** Bytes that they take, roughly. */
  get bytes(): number {
    return this.#bytes
  }

  /** Values waited for. */
  get waiting(): number {
    return this.#young.size + this.#old.size
  }

  /** @param shelf tells apart the places in which the same text is read differently. */
  find(shelf: number, text: string): JudgedValue | undefined {
    const entry = this.#shelves[shelf]?.get(text)
    if (entry === undefined) return undefined
    if (entry.warmth < WARMEST) entry.warmth++
    return entry.judged
  }

  /** Whether a text that is not remembered has come before: then its judgement is worth remembering. */
  expects(text: string): boolean {
    return this.#young.has(text) || this.#old.has(text)
  }

  /** Waits for a text to come again. The text must not be a slice: it would keep the whole alive. */
  await(text: string): void {
    this.#young.add(text)
    if (this.#young.size < this.#limits.door) return
    this.#old = this.#young
    this.#young = new Set()
  }

  /** Remembers a value. Nothing happens when it is known already, as when it came twice in one request. */
  learn(shelf: number, text: string, judged: JudgedValue): void {
    const places = (this.#shelves[shelf] ??= new Map<string, Entry>())
    const bytes = ENTRY_BYTES + text.length + judged.fields.length * FIELD_BYTES
    if (places.has(text) || bytes > this.#limits.bytes) return
    while (this.#size >= this.#limits.entries || this.#bytes + bytes > this.#limits.bytes) this.#forget()
    const entry = { shelf, text, judged, bytes, warmth: 0 }
    places.set(text, entry)
    this.#ring[this.#free.pop() ?? this.#ring.length] = entry
    this.#bytes += bytes
    this.#size++
    this.#young.delete(text)
    this.#old.delete(text)
  }

  /** Moves the hand to the next value that nobody asked for since it came by, and lets go of that. */
  #forget(): void {
    for (; ; this.#hand = (this.#hand + 1) % this.#ring.length) {
      const entry = this.#ring[this.#hand]
      if (entry === undefined || entry.warmth-- > 0) continue
      this.#shelves[entry.shelf]!.delete(entry.text)
      this.#ring[this.#hand] = undefined
      this.#free.push(this.#hand)
      this.#bytes -= entry.bytes
      this.#size--
      return
    }
  }
}
