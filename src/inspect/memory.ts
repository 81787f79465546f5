/**
 * What values were judged to be, so that the headers, cookies and paths which come again and again are read and scored
 * once. Texts are compared whole, character by character, so that nobody can craft a value that passes for another.
 *
 * The trade: memory and one look-up per value for the reading and scoring of those that repeat. Headers that come
 * together again and again (those of one browser) are remembered as one: see `header-shape.ts`. A value is remembered
 * when it comes the second time, so that a flood of values that never repeat only passes the door. Among those within,
 * a clock with counters (Corbató 1968; the counters of CLOCK-Pro's kind) lets go of what was not asked for: a value that
 * is in use survives three rounds of the hand.
 *
 * Short texts are found by the engine's seeded hash of all their characters. Of long ones and of sets that would cost
 * more than all else, so they are found by some of their characters; whoever crafts texts that agree in these makes a
 * few of his own unknown to the memory, nothing more.
 */
import { randomInt } from 'node:crypto'
import type { FieldKind } from './types.js'

/** Fields that a verdict shows at most. */
export const MOST_EVIDENCE = 3
/** What a field takes in memory, roughly. */
export const FIELD_BYTES = 104

/** One field of a value, and what its worst window scored. */
export interface JudgedField {
  readonly kind: FieldKind
  readonly name: string
  /** Which of the value's headers it stands in; 0 but in values that are several headers. */
  readonly header: number
  /** Offsets in the raw value. */
  readonly start: number
  readonly end: number
  readonly score: number
}

/** What a value was judged to be. */
export interface JudgedValue {
  readonly fieldCount: number
  /** The {@link MOST_EVIDENCE} worst, in their order; read only where more than the worst is asked for. */
  readonly fields: readonly JudgedField[]
  /** The first with the highest score; undefined when the value has none. */
  readonly worst: JudgedField | undefined
  /** Its score; -1 without one. */
  readonly score: number
  /** Probabilities of all classes for its worst window. */
  readonly row: readonly number[]
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
/** Longest value that is remembered, or all of a set; longer ones seldom repeat. */
export const LONGEST_REMEMBERED = 2048
/** Hashes of values that came once; a power of two. */
const DOOR = 8192
/** What an entry takes beside its text and judgement. */
const ENTRY_BYTES = 128
/** Rounds of the hand that a value in use survives. */
const WARMEST = 3

/** Longest text that is found by all of its characters. */
const SHORT = 32
/** Entries that agree in the characters which are looked at. */
const LONGEST_CHAIN = 8

/** Texts of sets that are kept to be shared, beside what is counted: at most 2 MiB. */
const MOST_SHARED = 1024

interface Entry {
  readonly shelf: number
  readonly text: string | readonly string[]
  readonly hash: number
  /** The next one with the same hash. */
  next: Entry | undefined
  readonly judged: JudgedValue
  readonly bytes: number
  warmth: number
}

/** Belongs to one model and one configuration: who changes either makes a new one. */
export class Memory {
  readonly model: string
  readonly #limits: MemoryLimits
  /** Short texts, by shelf. */
  readonly #shelves: Map<string, Entry>[] = []
  /** Long texts and sets, by hash. */
  readonly #chains = new Map<number, Entry>()
  readonly #texts = new Map<string, string>()
  readonly #salt = randomInt(0x7fffffff)
  readonly #ring: (Entry | undefined)[] = []
  readonly #free: number[] = []
  #hand = 0
  #bytes = 0
  #size = 0
  /** Hashes of texts that came of late. Whoever crafts an equal one saves sending a text twice, nothing more. */
  readonly #door = new Int32Array(DOOR)

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
    if (text.length <= SHORT) return used(this.#shelves[shelf]?.get(text))
    let entry = this.#chains.get(hashOf(this.#salt ^ shelf, text))
    while (entry !== undefined && (entry.shelf !== shelf || entry.text !== text)) entry = entry.next
    return used(entry)
  }

  /**
   * The same of headers that come together.
   *
   * @param headers indices of names and values in `rawHeaders`; a shelf has as many for each of its sets.
   */
  findSet(shelf: number, rawHeaders: readonly string[], headers: readonly number[]): JudgedValue | undefined {
    let entry = this.#chains.get(this.#hashOfSet(shelf, rawHeaders, headers))
    while (entry !== undefined && (entry.shelf !== shelf || !isSet(entry.text, rawHeaders, headers)))
      entry = entry.next
    return used(entry)
  }

  /** Whether a text that is not remembered has come before, of late: then it is worth remembering. */
  expects(shelf: number, text: string): boolean {
    return this.#passes(hashOf(this.#salt ^ shelf, text))
  }

  /** The same of a set. */
  expectsSet(shelf: number, rawHeaders: readonly string[], headers: readonly number[]): boolean {
    return this.#passes(this.#hashOfSet(shelf, rawHeaders, headers))
  }

  /**
   * Remembers a value. Nothing happens when it is known already, as when it came twice in one request.
   *
   * @param text of a set, the values of its headers.
   */
  learn(shelf: number, text: string | readonly string[], judged: JudgedValue): void {
    const bytes = ENTRY_BYTES + bytesOf(text) + judged.bytes
    if (bytes > this.#limits.bytes) return
    const entry: Entry = {
      shelf,
      text,
      hash: this.#keyOf(shelf, text),
      next: undefined,
      judged,
      bytes,
      warmth: 0,
    }
    if (!this.#hasPlace(entry)) return
    while (this.#size >= this.#limits.entries || this.#bytes + bytes > this.#limits.bytes) this.#forget()
    this.#put(entry)
    this.#ring[this.#free.pop() ?? this.#ring.length] = entry
    this.#bytes += bytes
    this.#size++
  }

  /**
   * A copy that many sets may share: what is compared for every request then lies in fewer places of memory, most of
   * them looked at a moment ago.
   */
  shared(text: string): string {
    const known = this.#texts.get(text)
    if (known !== undefined) return known
    if (this.#texts.size >= MOST_SHARED) this.#texts.clear()
    this.#texts.set(text, text)
    return text
  }

  #keyOf(shelf: number, text: string | readonly string[]): number {
    let hash = this.#salt ^ shelf
    if (typeof text === 'string') return hashOf(hash, text)
    for (const one of text) hash = hashOf(hash, one)
    return hash
  }

  #hashOfSet(shelf: number, rawHeaders: readonly string[], headers: readonly number[]): number {
    let hash = this.#salt ^ shelf
    for (let i = 0; i < headers.length; i++) hash = hashOf(hash, rawHeaders[headers[i]! * 2 + 1]!)
    return hash
  }

  #passes(hash: number): boolean {
    const mark = hash | 1
    const place = (hash >>> 16) & (DOOR - 1)
    if (this.#door[place] === mark) return true
    this.#door[place] = mark
    return false
  }

  /** Whether an entry is new, and its chain not too long. */
  #hasPlace({ shelf, text, hash }: Entry): boolean {
    if (isShort(text)) return this.#shelves[shelf]?.has(text) !== true
    let length = 0
    for (let other = this.#chains.get(hash); other !== undefined; other = other.next, length++)
      if (other.shelf === shelf && isSame(other.text, text)) return false
    return length < LONGEST_CHAIN
  }

  #put(entry: Entry): void {
    const { shelf, text, hash } = entry
    if (isShort(text)) (this.#shelves[shelf] ??= new Map<string, Entry>()).set(text, entry)
    else {
      entry.next = this.#chains.get(hash)
      this.#chains.set(hash, entry)
    }
  }

  #take(entry: Entry): void {
    const { shelf, text, hash } = entry
    if (isShort(text)) return void this.#shelves[shelf]!.delete(text)
    const first = this.#chains.get(hash)!
    if (first === entry) {
      if (entry.next === undefined) this.#chains.delete(hash)
      else this.#chains.set(hash, entry.next)
      return
    }
    let before = first
    while (before.next !== entry) before = before.next!
    before.next = entry.next
  }

  /** Moves the hand to the next value that nobody asked for since it came by, and lets go of that. */
  #forget(): void {
    for (; ; this.#hand = (this.#hand + 1) % this.#ring.length) {
      const entry = this.#ring[this.#hand]
      if (entry === undefined || entry.warmth-- > 0) continue
      this.#take(entry)
      this.#ring[this.#hand] = undefined
      this.#free.push(this.#hand)
      this.#bytes -= entry.bytes
      this.#size--
      return
    }
  }
}

function used(entry: Entry | undefined): JudgedValue | undefined {
  if (entry === undefined) return undefined
  if (entry.warmth < WARMEST) entry.warmth++
  return entry.judged
}

const isShort = (text: string | readonly string[]): text is string =>
  typeof text === 'string' && text.length <= SHORT

function isSet(
  texts: string | readonly string[],
  rawHeaders: readonly string[],
  headers: readonly number[],
): boolean {
  for (let i = 0; i < headers.length; i++) if (texts[i] !== rawHeaders[headers[i]! * 2 + 1]) return false
  return true
}

function isSame(a: string | readonly string[], b: string | readonly string[]): boolean {
  if (typeof a === 'string' || typeof b === 'string') return a === b
  return a.length === b.length && a.every((text, i) => text === b[i])
}

const bytesOf = (text: string | readonly string[]): number =>
  typeof text === 'string' ? text.length : text.reduce((sum, one) => sum + one.length + TEXT_BYTES, 0)
/** What a text takes beside its characters. */
const TEXT_BYTES = 24

/**
 * A hash of the length of a text and some of its characters: up to four of a very short one, of others eight, of long
 * ones twelve, most of them near the end, where what is numbered differs.
 */
function hashOf(hash: number, text: string): number {
  const n = text.length
  hash = Math.imul(hash ^ n, PRIME)
  if (n === 0) return hash
  hash = mixed(hash, text, n - 1, n >> 1, n >> 2, n - (n >> 2) - 1)
  if (n > 8) hash = mixed(hash, text, n - 2, n - 3, n - 4, n >> 3)
  if (n > SHORT) hash = mixed(hash, text, n - 5, n - 8, (n * 3) >> 3, (n * 5) >> 3)
  return hash
}

function mixed(hash: number, text: string, a: number, b: number, c: number, d: number): number {
  const characters =
    text.charCodeAt(a) ^ (text.charCodeAt(b) << 8) ^ (text.charCodeAt(c) << 16) ^ (text.charCodeAt(d) << 24)
  const sum = Math.imul(hash ^ characters, PRIME)
  return sum ^ (sum >>> 15)
}

/** Of FNV-1a. */
const PRIME = 0x01000193
