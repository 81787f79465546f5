/**
 * What values were judged to be, so that the headers, cookies and paths which come again and again are read and scored
 * once. Texts are compared whole, character by character, and hashed by the engine's seeded hash: nobody can craft a
 * value that passes for another.
 *
 * The trade: memory and one look-up per value for the reading and scoring of those that repeat. Values that come together
 * again and again (the headers of one browser, the cookies of one visitor) are remembered as one: see `composed.ts`. A value is remembered
 * when it comes the second time, so that a flood of values that never repeat only passes the door. Among those within,
 * a clock with counters (Corbató 1968; the counters of CLOCK-Pro's kind) lets go of what was not asked for: a value that
 * is in use survives three rounds of the hand.
 */
import type { FieldKind } from './types.js'

/** Fields that a verdict shows at most. */
export const MOST_EVIDENCE = 3
/** What a field takes in memory, roughly. */
export const FIELD_BYTES = 104

/** One field of a value, and what its worst window scored. */
export interface JudgedField {
  readonly kind: FieldKind
  readonly name: string
  /** Headers between the first of the value and this one; 0 but in values that are several headers. */
  readonly header: number
  /** Offsets in the raw value. */
  readonly start: number
  readonly end: number
  readonly score: number
}

/** What a value was judged to be. */
export interface JudgedValue {
  readonly fieldCount: number
  /** All of them, or the {@link MOST_EVIDENCE} worst; read only where more than the worst is asked for. */
  readonly fields: readonly JudgedField[]
  /** The first with the highest score; undefined when the value has none. */
  readonly worst: JudgedField | undefined
  /** Its score; -1 without one. */
  readonly score: number
  /** Class probabilities of its worst window. */
  readonly row: Float32Array
  /** Bytes of the arena that reading it takes, and what it needs for the while. */
  readonly written: number
  readonly peak: number
  /** Bytes that it takes in memory beside its text, roughly. */
  readonly bytes: number
}

export interface MemoryLimits {
  /** Values remembered. Default 16,384. */
  readonly entries: number
  /** Bytes of their texts and judgements, roughly. Default 12 MiB. */
  readonly bytes: number
}

const DEFAULTS: MemoryLimits = { entries: 16_384, bytes: 12 << 20 }
/** Longest value that is remembered; longer ones seldom repeat. */
export const LONGEST_REMEMBERED = 2048
/** Hashes of values that came once; a power of two. */
const DOOR = 8192
/** What an entry takes beside its text and judgement. */
const ENTRY_BYTES = 128
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
  /** Hashes of texts that came of late. Whoever crafts an equal one saves sending a text twice, nothing more. */
  readonly #door = new Uint32Array(DOOR)

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

  /** @param shelf tells apart the places in which the same text is read differently. */
  find(shelf: number, text: string): JudgedValue | undefined {
    const entry = this.#shelves[shelf]?.get(text)
    if (entry === undefined) return undefined
    if (entry.warmth < WARMEST) entry.warmth++
    return entry.judged
  }

  /** Whether a text that is not remembered has come before, of late: then it is worth remembering. */
  expects(text: string): boolean {
    const hash = hashOf(text)
    const place = hash & (DOOR - 1)
    if (this.#door[place] === hash) return true
    this.#door[place] = hash
    return false
  }

  /** Remembers a value. Nothing happens when it is known already, as when it came twice in one request. */
  learn(shelf: number, text: string, judged: JudgedValue): void {
    const places = (this.#shelves[shelf] ??= new Map<string, Entry>())
    const bytes = ENTRY_BYTES + text.length + judged.bytes
    if (places.has(text) || bytes > this.#limits.bytes) return
    while (this.#size >= this.#limits.entries || this.#bytes + bytes > this.#limits.bytes) this.#forget()
    const entry = { shelf, text, judged, bytes, warmth: 0 }
    places.set(text, entry)
    this.#ring[this.#free.pop() ?? this.#ring.length] = entry
    this.#bytes += bytes
    this.#size++
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

/** Characters of a text that its hash is made of, at most twice as many. */
const SAMPLED = 64

/** FNV-1a of some characters and the length, its bits mixed once more; never 0, which marks a free place. */
function hashOf(text: string): number {
  const step = Math.max(1, Math.floor(text.length / SAMPLED))
  let hash = 0x811c9dc5 ^ text.length
  for (let i = 0; i < text.length; i += step) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash ^ (hash >>> 15)) >>> 0 || 1
}
