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
 * Some ten thousand values are far more than the processor's caches hold, so what a look-up costs is how many places
 * of memory it has to wait for. All numbers of an entry therefore lie in one line of the cache, in a record of 64 bytes,
 * and what is known of its fields is touched only when it is asked for.
 */
import { randomInt } from 'node:crypto'
import { FIELD_KINDS, type FieldKind } from './types.js'

/** Fields that a verdict shows at most. */
export const MOST_EVIDENCE = 3

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
  /** The worst, at most {@link MOST_EVIDENCE}, in their order. */
  readonly fields: readonly JudgedField[]
  /** The highest; -1 when there is no field. */
  readonly score: number
  /** Probabilities of all classes for its worst window, as 32-bit floats; as many for all values of a memory. */
  readonly row: readonly number[]
  /** Bytes of the arena that reading it takes, and what it needs for the while. */
  readonly written: number
  readonly peak: number
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
/** Rounds of the hand that a value in use survives. */
const WARMEST = 3

/** What an entry takes beside its texts: its record, its row, its fields, its chain. */
const ENTRY_BYTES = 208
/** What a text takes beside its characters, with its place in the list. */
const TEXT_BYTES = 32

/** Longest text that is found by all of its characters. */
const SHORT = 32
/** Entries in one chain; on average there is one. */
const LONGEST_CHAIN = 16

/** Texts that are kept to be shared, beside what is counted: at most 2 MiB. */
const MOST_SHARED = 1024

/** No such entry. */
export const UNKNOWN = -1

/** Words of a record. */
const WORDS = 16
const HASH = 0
const SHELF = 1
/** The next entry in the chain, plus one; 0 behind the last. */
const NEXT = 2
const WARMTH = 3
/** 0 where there is no entry. */
const BYTES = 4
const FIELDS = 5
const WRITTEN = 6
const PEAK = 7
/** Of the record as doubles. */
const SCORE = 4
/** Where its texts lie in the list of all texts, and how many they are: one, or those of a set. */
const TEXTS = 10
const COUNT = 11
/** How many of its fields are kept, and which of these is the worst. */
const KEPT = 12
const WORST = 13

/** Words of a field: its kind, by index, its header, where it begins and ends. */
const FIELD_WORDS = 4

/**
 * Belongs to one model and one configuration: who changes either makes a new one. An entry is told by its number, which
 * is valid until a value is let go of: as a rule, when another is learned.
 */
export class Memory {
  readonly model: string
  readonly #limits: MemoryLimits
  readonly #records: Int32Array
  readonly #doubles: Float64Array
  /** By the last bits of a hash: the first entry of the chain, plus one; 0 where there is none. */
  readonly #chains: Int32Array
  /** Of all entries, those of one side by side: lists of their own would have to be waited for. */
  readonly #texts: (string | undefined)[] = []
  /** Places in that list which are free, by how many there are side by side. */
  readonly #gaps: number[][] = []
  /** Of the fields that are kept, {@link MOST_EVIDENCE} places an entry; as objects they would take four times as much. */
  readonly #fields: Int32Array
  readonly #scores: Float64Array
  readonly #names: string[] = []
  #rows: Float32Array | undefined
  readonly #shared = new Map<string, string>()
  readonly #salt = randomInt(0x7fffffff)
  readonly #free: number[] = []
  #hand = 0
  #bytes = 0
  #size = 0
  #forgotten = 0
  /** Hashes of texts that came of late. Whoever crafts an equal one saves sending a text twice, nothing more. */
  readonly #door = new Int32Array(DOOR)

  /**
   * @param model content hash of the model whose judgements these are.
   * @param limits what differs from the defaults.
   */
  constructor(model: string, limits: Partial<MemoryLimits> = {}) {
    this.model = model
    this.#limits = { ...DEFAULTS, ...limits }
    const { entries } = this.#limits
    this.#records = new Int32Array(entries * WORDS)
    this.#doubles = new Float64Array(this.#records.buffer)
    this.#fields = new Int32Array(entries * MOST_EVIDENCE * FIELD_WORDS)
    this.#scores = new Float64Array(entries * MOST_EVIDENCE)
    this.#chains = new Int32Array(2 ** Math.ceil(Math.log2(entries)))
  }

  /** Values remembered. */
  get size(): number {
    return this.#size
  }

  /** Bytes that they take, roughly. */
  get bytes(): number {
    return this.#bytes
  }

  /** Values that were let go of: while it stays as it is, entries mean what they meant. */
  get forgotten(): number {
    return this.#forgotten
  }

  /**
   * The entry of a text, or {@link UNKNOWN}.
   *
   * @param shelf tells apart the places in which the same text is read differently.
   */
  find(shelf: number, text: string): number {
    const hash = hashOf(this.#salt ^ shelf, text)
    let entry = this.#first(hash)
    while (entry >= 0 && !(this.#agrees(entry, hash, shelf) && this.#textAt(entry, 0) === text))
      entry = this.#next(entry)
    return this.#used(entry)
  }

  /**
   * The same of headers that come together.
   *
   * @param headers indices of names and values in `rawHeaders`; a shelf has as many for each of its sets.
   */
  findSet(shelf: number, rawHeaders: readonly string[], headers: readonly number[]): number {
    const hash = this.#hashOfSet(shelf, rawHeaders, headers)
    let entry = this.#first(hash)
    while (entry >= 0 && !(this.#agrees(entry, hash, shelf) && this.#isSet(entry, rawHeaders, headers)))
      entry = this.#next(entry)
    return this.#used(entry)
  }

  /** Of an entry, what {@link JudgedValue} has of its value. */
  fieldCount(entry: number): number {
    return this.#records[entry * WORDS + FIELDS]!
  }

  written(entry: number): number {
    return this.#records[entry * WORDS + WRITTEN]!
  }

  peak(entry: number): number {
    return this.#records[entry * WORDS + PEAK]!
  }

  score(entry: number): number {
    return this.#doubles[entry * (WORDS / 2) + SCORE]!
  }

  fields(entry: number): JudgedField[] {
    const kept = this.#records[entry * WORDS + KEPT]!
    return Array.from({ length: kept }, (_, i) => this.#field(entry, i))
  }

  /** The first field with the highest score; undefined when there is none. */
  worst(entry: number): JudgedField | undefined {
    const at = entry * WORDS
    return this.#records[at + KEPT] === 0 ? undefined : this.#field(entry, this.#records[at + WORST]!)
  }

  row(entry: number): number[] {
    const rows = this.#rows!
    const classes = rows.length / this.#limits.entries
    const row: number[] = []
    for (let c = 0; c < classes; c++) row.push(rows[entry * classes + c]!)
    return row
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
    const texts = typeof text === 'string' ? [text] : text
    const bytes = ENTRY_BYTES + bytesOf(texts)
    const { entries, bytes: most } = this.#limits
    const hash =
      typeof text === 'string' ? hashOf(this.#salt ^ shelf, text) : text.reduce(sampled, this.#salt ^ shelf)
    if (bytes > most || !this.#hasPlace(hash, shelf, texts)) return
    while (this.#size >= entries || this.#bytes + bytes > most) this.#forget()
    const entry = this.#free.pop() ?? this.#size
    const chain = this.#chainOf(hash)
    const record = [hash, shelf, this.#chains[chain]!, 0, bytes]
    this.#records.set(record, entry * WORDS)
    this.#chains[chain] = entry + 1
    this.#putTexts(entry, texts)
    this.#putJudged(entry, judged)
    this.#bytes += bytes
    this.#size++
  }

  /**
   * A copy that many values may share: what is compared for every request then lies in fewer places of memory, most of
   * them looked at a moment ago. It keeps no longer text alive.
   */
  shared(text: string): string {
    const known = this.#shared.get(text)
    if (known !== undefined) return known
    if (this.#shared.size >= MOST_SHARED) this.#shared.clear()
    const own = flat(text)
    this.#shared.set(own, own)
    return own
  }

  #putTexts(entry: number, texts: readonly string[]): void {
    const first = this.#gaps[texts.length]?.pop() ?? this.#texts.length
    texts.forEach((text, i) => (this.#texts[first + i] = text))
    this.#records[entry * WORDS + TEXTS] = first
    this.#records[entry * WORDS + COUNT] = texts.length
  }

  #dropTexts(entry: number): void {
    const first = this.#records[entry * WORDS + TEXTS]!
    const count = this.#records[entry * WORDS + COUNT]!
    this.#texts.fill(undefined, first, first + count)
    ;(this.#gaps[count] ??= []).push(first)
  }

  #putJudged(entry: number, { fieldCount, fields, score, row, written, peak }: JudgedValue): void {
    const at = entry * WORDS
    this.#records[at + FIELDS] = fieldCount
    this.#records[at + WRITTEN] = written
    this.#records[at + PEAK] = peak
    this.#doubles[at / 2 + SCORE] = score
    this.#rows ??= new Float32Array(this.#limits.entries * row.length)
    this.#rows.set(row, entry * row.length)
    this.#records[at + KEPT] = fields.length
    this.#records[at + WORST] = fields.findIndex((field) => field.score === score)
    for (let i = 0; i < MOST_EVIDENCE; i++) this.#putField(entry * MOST_EVIDENCE + i, fields[i])
  }

  #putField(at: number, field: JudgedField | undefined): void {
    this.#names[at] = field?.name ?? ''
    if (field === undefined) return
    const { kind, header, start, end, score } = field
    this.#fields.set([FIELD_KINDS.indexOf(kind), header, start, end], at * FIELD_WORDS)
    this.#scores[at] = score
  }

  #field(entry: number, i: number): JudgedField {
    const at = entry * MOST_EVIDENCE + i
    const word = at * FIELD_WORDS
    return {
      kind: FIELD_KINDS[this.#fields[word]!]!,
      name: this.#names[at]!,
      header: this.#fields[word + 1]!,
      start: this.#fields[word + 2]!,
      end: this.#fields[word + 3]!,
      score: this.#scores[at]!,
    }
  }

  /** The `i`th text of an entry. */
  #textAt(entry: number, i: number): string {
    return this.#texts[this.#records[entry * WORDS + TEXTS]! + i]!
  }

  #isSet(entry: number, rawHeaders: readonly string[], headers: readonly number[]): boolean {
    for (let i = 0; i < headers.length; i++)
      if (this.#textAt(entry, i) !== rawHeaders[headers[i]! * 2 + 1]) return false
    return true
  }

  #agrees(entry: number, hash: number, shelf: number): boolean {
    const at = entry * WORDS
    return this.#records[at + HASH] === hash && this.#records[at + SHELF] === shelf
  }

  #chainOf(hash: number): number {
    return hash & (this.#chains.length - 1)
  }

  /** The first entry of the chain of a hash; below 0 where there is none. */
  #first(hash: number): number {
    return this.#chains[this.#chainOf(hash)]! - 1
  }

  /** The entry behind another in its chain; below 0 behind the last. */
  #next(entry: number): number {
    return this.#records[entry * WORDS + NEXT]! - 1
  }

  #used(entry: number): number {
    if (entry < 0) return UNKNOWN
    const at = entry * WORDS + WARMTH
    if (this.#records[at]! < WARMEST) this.#records[at]!++
    return entry
  }

  #hashOfSet(shelf: number, rawHeaders: readonly string[], headers: readonly number[]): number {
    let hash = this.#salt ^ shelf
    for (let i = 0; i < headers.length; i++) hash = sampled(hash, rawHeaders[headers[i]! * 2 + 1]!)
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
  #hasPlace(hash: number, shelf: number, texts: readonly string[]): boolean {
    let length = 0
    let entry = this.#first(hash)
    for (; entry >= 0; entry = this.#next(entry), length++)
      if (this.#agrees(entry, hash, shelf) && texts.every((text, i) => text === this.#textAt(entry, i)))
        return false
    return length < LONGEST_CHAIN
  }

  /** Takes an entry out of its chain. */
  #unchain(entry: number): void {
    const after = this.#records[entry * WORDS + NEXT]!
    const chain = this.#chainOf(this.#records[entry * WORDS + HASH]!)
    let before = this.#chains[chain]! - 1
    if (before === entry) return void (this.#chains[chain] = after)
    while (this.#next(before) !== entry) before = this.#next(before)
    this.#records[before * WORDS + NEXT] = after
  }

  /** Moves the hand to the next value that nobody asked for since it came by, and lets go of that. */
  #forget(): void {
    const everUsed = this.#size + this.#free.length
    for (; ; this.#hand = (this.#hand + 1) % everUsed) {
      const entry = this.#hand
      const at = entry * WORDS
      const bytes = this.#records[at + BYTES]!
      if (bytes === 0 || this.#records[at + WARMTH]!-- > 0) continue
      this.#unchain(entry)
      this.#dropTexts(entry)
      this.#records[at + BYTES] = 0
      this.#free.push(entry)
      this.#bytes -= bytes
      this.#size--
      this.#forgotten++
      return
    }
  }
}

/** A copy that keeps no longer string alive. */
export const flat = (text: string): string => Buffer.from(text, 'latin1').toString('latin1')

const bytesOf = (texts: readonly string[]): number =>
  texts.reduce((sum, { length }) => sum + length + TEXT_BYTES, 0)

/** A hash of all characters of a short text, of some of a long one. */
function hashOf(hash: number, text: string): number {
  const n = text.length
  if (n > SHORT) return sampled(hash, text)
  hash = Math.imul(hash ^ n, PRIME)
  let i = 0
  for (; i + 4 <= n; i += 4) hash = mixed(hash, text, i, i + 1, i + 2, i + 3)
  if (i < n) hash = mixed(hash, text, i, Math.min(i + 1, n - 1), n - 1, n - 1)
  return hash
}

/**
 * A hash of the length of a text and some of its characters: up to four of a very short one, of others eight, of long
 * ones twelve, most of them near the end, where what is numbered differs. All of them would cost more than all else;
 * whoever crafts texts that agree in these makes a few of his own unknown to the memory, nothing more.
 */
function sampled(hash: number, text: string): number {
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
