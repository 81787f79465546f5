/**
 * The token specification: how a window of bytes becomes *cells*, and cells become rows of the embedding table.
 *
 * A cell is one lexical token: a run of word characters, a number, a run of bytes above 0x7f, or a single
 * punctuation or control byte. Blanks (space, tab, VT, FF, CR, LF) make no cell; they set a flag on the next one.
 * Runs longer than {@link CELL_BYTES} are cut, so the sum of a cell's rows stays bounded and needs no
 * normalisation. Working on cells instead of bytes quarters the positions that are mixed and pooled, and lets
 * a convolution of width five reach across five tokens.
 *
 * Each cell looks up three kinds of row:
 * - byte n-grams ending at each of its bytes (case, digits and high bytes folded);
 * - its word (the whole run, case folded, digits kept);
 * - n-grams of the *skeleton*: what libinjection's fingerprints keep of a text. Ordinary words collapse to one
 *   symbol, numbers to another, punctuation stays, and so do the keywords listed in the specification.
 *
 * Most languages read a line break as any other blank, so `union⏎select` and `<img⏎src` are the same to the skeleton's
 * n-grams of two and more. Where a line begins still counts in logs and headers: a run of blanks that holds a line
 * break is another byte to the byte n-grams, and another symbol to the skeleton's 1-gram. Version 1, which models of
 * before have, took CR and LF for punctuation; the version chooses tables, everything else is the same.
 *
 * Training and serving share this file, so they cannot disagree; the kernel (`kernel/assembly`) repeats it and
 * is tested bit-exact against it.
 */
import { FIELD_KINDS, WINDOW_BYTES } from '../inspect/types.js'

/** Longest cell in bytes; longer runs are cut into cells of this size. */
export const CELL_BYTES = 8
/** Most cells of one window: one per byte and the end mark. */
export const MAX_CELLS = WINDOW_BYTES + 1
/** Slots of the keyword table (direct mapped by the top bits of the word hash). */
export const KEYWORD_SLOTS = 4096
/** Rows reserved behind the hashed rows, one for each kind of field. */
export const KIND_ROWS = 32

/** Versions that are read and made. */
export const TOKEN_VERSIONS = [1, 2] as const
export type TokenVersion = (typeof TOKEN_VERSIONS)[number]

export interface TokenSpec {
  readonly version: TokenVersion
  /** Hashed rows of the embedding table, R; the table has R + {@link KIND_ROWS} rows. */
  readonly rows: number
  /** Lengths of byte n-grams, each 1…5. */
  readonly byteGrams: readonly number[]
  /** Lengths of skeleton n-grams, each 1…8. */
  readonly skeletonGrams: readonly number[]
  /** Lower-case words that stay themselves in the skeleton. */
  readonly keywords: readonly string[]
}

// Character types. Order matters to the kernel.
export const BLANK = 0
export const LETTER = 1
export const DIGIT = 2
export const HIGH = 3
export const PUNCT = 4

/** A run of blanks as the byte n-grams see it: without a line break, and with one. */
const SPACE = 0x20
const LINE_BREAK = 0x0a

/** What each byte is. */
export interface ByteTables {
  /** Its type. `_` counts as a letter: identifiers are words. */
  readonly types: Uint8Array
  /** As the byte n-grams see it: lower case, digits as one, high bytes by their upper half, blanks as one of two. */
  readonly folds: Uint8Array
}

/** The tables of each version. */
export const BYTE_TABLES: Readonly<Record<TokenVersion, ByteTables>> = {
  1: tablesOf(PUNCT),
  2: tablesOf(BLANK),
}

/** @param lineBreaks what CR and LF are. */
function tablesOf(lineBreaks: typeof PUNCT | typeof BLANK): ByteTables {
  const types = Uint8Array.from({ length: 256 }, (_, b) =>
    b === 0x0a || b === 0x0d ? lineBreaks : typeOf(b),
  )
  return { types, folds: types.map((type, b) => foldOf(type, b)) }
}

function typeOf(b: number): number {
  if (b === 0x20 || b === 0x09 || b === 0x0b || b === 0x0c) return BLANK
  if ((b | 0x20) >= 0x61 && (b | 0x20) <= 0x7a && b < 0x80) return LETTER
  if (b === 0x5f) return LETTER
  if (b >= 0x30 && b <= 0x39) return DIGIT
  return b >= 0x80 ? HIGH : PUNCT
}

function foldOf(type: number, b: number): number {
  if (type === BLANK) return b === 0x0a || b === 0x0d ? LINE_BREAK : SPACE
  if (type === DIGIT) return 0x30
  if (type === HIGH) return b & 0xf0
  return type === LETTER && b !== 0x5f ? b | 0x20 : b
}

// Odd constants with well-spread bits (golden ratio, xxHash and murmur finalisers).
const P1 = 0x9e3779b1 | 0
const P2 = 0x85ebca6b | 0
const P3 = 0xc2b2ae35 | 0
const WORD_SEED = 0x811c9dc5 | 0

/** Salt of the byte n-grams of length n. */
export const byteSalt = (n: number): number => Math.imul(n, 0x27d4eb2f)
/** Salt of the skeleton n-grams of length n. */
export const skeletonSalt = (n: number): number => Math.imul(n + 16, 0x165667b1)
const WORD_SALT = 0x5bd1e995 | 0

// Skeleton symbols above the byte range.
const SYM_WORD = 0x101
const SYM_NUMBER = 0x102
const SYM_HIGH = 0x103
const SYM_END = 0x104
/** Set on a symbol whose cell stands behind blanks. */
export const SYM_BLANK_BIT = 0x1000
/** Set as well, for the 1-gram only, where one of the blanks is a line break. */
export const SYM_LINE_BIT = 0x2000

/** Hash of one word as the tokenizer computes it (bytes case folded, digits kept). */
export function wordHash(word: string): number {
  let h = WORD_SEED
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ lower(word.charCodeAt(i)), P1)
  return h >>> 0
}

const lower = (b: number): number => (b >= 0x41 && b <= 0x5a ? b | 0x20 : b)

/**
 * The direct-mapped table of keyword hashes; of two keywords in one slot the first listed stays. A keyword
 * longer than a cell is known by its first cell.
 */
export function keywordTable(keywords: readonly string[]): Uint32Array {
  const table = new Uint32Array(KEYWORD_SLOTS)
  for (const word of keywords) {
    const h = wordHash(word.slice(0, CELL_BYTES))
    if (table[h >>> 20] === 0) table[h >>> 20] = h
  }
  return table
}

/** Spreads a hash over the rows: ⌊h · R / 2³²⌋ of the mixed hash. Exact in doubles for R ≤ 2²¹. */
function rowOf(hash: number, rows: number): number {
  const h = Math.imul(hash ^ (hash >>> 16), P3)
  return Math.floor(((h ^ (h >>> 15)) >>> 0) * rows * 2 ** -32)
}

/** Case shape of a word cell, 0…3: lower, Capital, UPPER, mIxed. */
function caseShape(upper: number, firstUpper: boolean, letters: number): number {
  if (upper === 0) return 0
  if (upper === 1 && firstUpper) return 1
  return upper === letters ? 2 : 3
}

/**
 * Turns windows into rows. Reusable and allocation-free: `rows`, `offsets`, `from` and `to` are overwritten by
 * each call.
 *
 * @example
 * const t = new Tokenizer(spec)
 * const cells = t.tokenize(bytes, 0, bytes.length, kindIndex)
 * // rows of cell c: t.rows[t.offsets[c]] … t.rows[t.offsets[c + 1] - 1]
 */
export class Tokenizer {
  /** Row numbers of all cells, one after the other. */
  readonly rows: Int32Array
  /** First index into `rows` of each cell, and the end. */
  readonly offsets = new Int32Array(MAX_CELLS + 2)
  /** Byte span of each cell within the window, end exclusive. */
  readonly from = new Uint16Array(MAX_CELLS + 1)
  readonly to = new Uint16Array(MAX_CELLS + 1)

  readonly #spec: TokenSpec
  readonly #bytes: ByteTables
  readonly #keywords: Uint32Array
  readonly #byteGrams: Int32Array
  readonly #byteSalts: Int32Array
  readonly #skeletonGrams: Int32Array
  /** Hash of the n skeleton symbols that end at the last cell, by n. */
  readonly #chain = new Int32Array(9)
  readonly #longest: number
  #n = 0

  constructor(spec: TokenSpec) {
    this.#spec = spec
    this.#bytes = BYTE_TABLES[spec.version]
    this.#keywords = keywordTable(spec.keywords)
    this.#byteGrams = Int32Array.from(spec.byteGrams)
    this.#byteSalts = Int32Array.from(spec.byteGrams, byteSalt)
    this.#skeletonGrams = Int32Array.from(spec.skeletonGrams)
    this.#longest = Math.max(1, ...spec.skeletonGrams)
    const perCell = (CELL_BYTES + 1) * spec.byteGrams.length + spec.skeletonGrams.length + 3
    this.rows = new Int32Array(MAX_CELLS * perCell)
  }

  /** Cells of the window `bytes[start … start + length)` of a field of kind `kind`. Returns their number, ≥ 1. */
  tokenize(bytes: Uint8Array, start: number, length: number, kind: number): number {
    const end = start + Math.min(length, WINDOW_BYTES)
    const kindRow = this.#spec.rows + (kind < FIELD_KINDS.length ? kind : KIND_ROWS - 1)
    const { types, folds } = this.#bytes
    this.#chain.fill(0)
    this.#n = 0
    // The last five folded bytes: four in `low`, the fifth in `high`. The window begins behind zeros.
    let low = 0
    let high = 0
    let cells = 0
    let i = start
    while (i < end) {
      const cellStart = i
      let blank = 0
      let line = 0
      this.offsets[cells] = this.#n
      while (i < end && types[bytes[i]!] === BLANK) {
        if (folds[bytes[i]!] === LINE_BREAK) line = SYM_LINE_BIT
        i++
      }
      if (i > cellStart) {
        blank = SYM_BLANK_BIT
        high = low >>> 24
        low = (low << 8) | (line === 0 ? SPACE : LINE_BREAK)
        this.#byteRows(low, high)
        if (i >= end) {
          // Blanks at the very end belong to the end mark.
          this.#pushSkeleton(SYM_END | blank, SYM_END | blank | line)
          this.#push(kindRow)
          this.from[cells] = cellStart - start
          this.to[cells] = end - start
          this.offsets[++cells] = this.#n
          return cells
        }
      }
      const first = bytes[i]!
      const type = types[first]!
      const runStart = i
      let hash = WORD_SEED
      let upper = 0
      let letters = 0
      do {
        const b = bytes[i]!
        const t = types[b]
        high = low >>> 24
        low = (low << 8) | folds[b]!
        this.#byteRows(low, high)
        const isUpper = b >= 0x41 && b <= 0x5a
        if (t === LETTER) letters++
        if (isUpper) upper++
        hash = Math.imul(hash ^ (isUpper ? b | 0x20 : b), P1)
        i++
      } while (i < end && i - runStart < CELL_BYTES && continues(type, types[bytes[i]!]!))
      this.#wordRows(
        type,
        first,
        hash,
        i - runStart,
        blank,
        line,
        upper,
        letters,
        runStart > start && cellStart === runStart ? bytes[runStart - 1]! : -1,
      )
      this.#push(kindRow)
      this.from[cells] = cellStart - start
      this.to[cells] = i - start
      cells++
    }
    this.offsets[cells] = this.#n
    this.#pushSkeleton(SYM_END, SYM_END)
    this.#push(kindRow)
    this.from[cells] = end - start
    this.to[cells] = end - start
    this.offsets[++cells] = this.#n
    return cells
  }

  #push(row: number): void {
    this.rows[this.#n++] = row
  }

  #byteRows(low: number, high: number): void {
    const grams = this.#byteGrams
    for (let g = 0; g < grams.length; g++) {
      const n = grams[g]!
      let key = n >= 4 ? low : low & ((1 << (n * 8)) - 1)
      if (n === 5) key ^= Math.imul(high + 1, P2)
      this.#push(rowOf(Math.imul(key ^ this.#byteSalts[g]!, P1), this.#spec.rows))
    }
  }

  #wordRows(
    type: number,
    first: number,
    hash: number,
    length: number,
    blank: number,
    line: number,
    upper: number,
    letters: number,
    before: number,
  ): void {
    // A cell that continues a cut run adds its word, but no symbol: long runs are one word to the skeleton.
    const continued = type !== PUNCT && before >= 0 && continues(this.#bytes.types[before]!, type)
    if (type === PUNCT) {
      this.#pushSkeleton(first | blank, first | blank | line)
      return
    }
    this.#push(rowOf(hash ^ WORD_SALT, this.#spec.rows))
    if (continued) return
    const bucket = length === 1 ? 0 : length <= 3 ? 1 : length < CELL_BYTES ? 2 : 3
    if (type === LETTER) {
      const keyword = this.#keywords[hash >>> 20] === hash >>> 0
      const shape = caseShape(upper, first >= 0x41 && first <= 0x5a, letters)
      this.#pushSkeleton(
        keyword ? hash ^ blank : SYM_WORD | blank,
        (0x200 + shape * 4 + bucket) | blank | line,
      )
    } else if (type === DIGIT) {
      const shape = letters === 0 ? 0 : upper > 0 ? 2 : 1
      this.#pushSkeleton(SYM_NUMBER | blank, (0x220 + shape * 4 + bucket) | blank | line)
    } else {
      this.#pushSkeleton(SYM_HIGH | blank, (0x230 + bucket) | blank | line)
    }
  }

  /** Appends a symbol to the skeleton and emits its n-grams. `fine` is what the 1-gram sees. */
  #pushSkeleton(symbol: number, fine: number): void {
    const chain = this.#chain
    const unit = Math.imul(symbol + 1, P2)
    for (let n = this.#longest; n > 1; n--) {
      const previous = chain[n - 1]!
      chain[n] = Math.imul(previous ^ (previous >>> 15), P1) + unit
    }
    chain[1] = unit
    const grams = this.#skeletonGrams
    for (let g = 0; g < grams.length; g++) {
      const n = grams[g]!
      const key = n === 1 ? Math.imul(fine + 1, P2) : chain[n]!
      this.#push(rowOf(key ^ skeletonSalt(n), this.#spec.rows))
    }
  }
}

/**
 * Number of cells that {@link Tokenizer.tokenize} makes of a window, at a tenth of its cost: batches of like
 * lengths need it of every window.
 */
export function countCells(bytes: Uint8Array, start: number, length: number, version: TokenVersion): number {
  const { types } = BYTE_TABLES[version]
  const end = start + Math.min(length, WINDOW_BYTES)
  let cells = 1
  let i = start
  while (i < end) {
    const type = types[bytes[i]!]!
    const runStart = i++
    if (type === BLANK) continue
    while (i < end && i - runStart < CELL_BYTES && continues(type, types[bytes[i]!]!)) i++
    cells++
  }
  return cells
}

/** Whether a byte of type `next` continues a run that began with type `type`: digits join words and numbers. */
function continues(type: number, next: number): boolean {
  if (type === PUNCT || type === BLANK) return false
  if (type === HIGH) return next === HIGH
  return next === LETTER || next === DIGIT
}
