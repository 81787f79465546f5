/**
 * First half of the tokenizer (`../../tokens.ts` is its specification): bytes to folded bytes, words, skeleton
 * symbols and cells. One table look-up per byte tells all that is to know about it; hashing is left to `hash.ts`,
 * which does four positions at once.
 */
import { byteTable, cells, fine, folded, keywordTable, spans, symbols, words } from './layout'

const CELL_BYTES: usize = 8
const BLANK: u32 = 0
const LETTER: u32 = 1
const DIGIT: u32 = 2
const HIGH: u32 = 3
/** Types that continue a word or a number, and a run of high bytes; as bits. */
const WORD_TYPES: u32 = 0b110
const HIGH_TYPES: u32 = 0b1000

const P1: u32 = 0x9e3779b1
const P2: u32 = 0x85ebca6b
const WORD_SEED: u32 = 0x811c9dc5
const SYM_WORD: u32 = 0x101
const SYM_NUMBER: u32 = 0x102
const SYM_HIGH: u32 = 0x103
const SYM_END: u32 = 0x104
const SYM_BLANK_BIT: u32 = 0x1000
const SYM_LINE_BIT: u32 = 0x2000

/** What the last scan found. */
export let foldedCount: i32 = 0
export let symbolCount: i32 = 0
export let wordCount: i32 = 0

/**
 * A byte's word in the table: folded byte, lower-case byte, type, and 1 for a letter plus 16 for a capital; sums
 * of the last over a cell of eight bytes stay below 256. A blank's word holds its type (0) and the bits that it sets
 * on the symbol behind it, nothing else.
 */
// @ts-ignore: decorator
@inline
function about(at: usize, table: usize): u32 {
  return load<u32>(table + ((<usize>load<u8>(at)) << 2))
}

// @ts-ignore: decorator
@inline
function typeOf(info: u32): u32 {
  return (info >> 16) & 7
}

/** 0: lower, 1: Capital, 2: UPPER, 3: mIxed. */
// @ts-ignore: decorator
@inline
function caseShape(upper: u32, firstUpper: bool, letters: u32): u32 {
  if (upper == 0) return 0
  if (upper == 1 && firstUpper) return 1
  return upper == letters ? 2 : 3
}

/** Cuts `length` bytes at `start` into cells; returns their number. */
export function scan(start: usize, length: usize): i32 {
  const table = byteTable()
  const end = start + length
  const foldedStart = folded()
  const symbolsStart = symbols()
  const fineOffset = fine() - symbolsStart
  const wordsStart = words()
  let foldedAt = foldedStart
  let symbolAt = symbolsStart
  let wordAt = wordsStart
  let cellAt = cells()
  let spanAt = spans()
  let before: u32 = 0
  let blank: u32 = 0
  /** `blank`, and the bit of a line break among the blanks. */
  let marks: u32 = 0
  let at = start
  while (at < end) {
    const cellStart = at
    let info = about(at, table)
    if (typeOf(info) == BLANK) {
      do {
        marks |= info
        if (++at >= end) break
        info = about(at, table)
      } while (typeOf(info) == BLANK)
      blank = SYM_BLANK_BIT
      before = 0
      store<u8>(foldedAt++, select<u32>(0x0a, 0x20, (marks & SYM_LINE_BIT) != 0))
      if (at >= end) {
        store<u32>(spanAt, (<u32>(cellStart - start)) | ((<u32>(end - start)) << 16))
        spanAt += 4
        break
      }
    }
    const type = typeOf(info)
    if (type > HIGH) {
      // A punctuation or control byte stands for itself, to byte n-grams and to the skeleton.
      store<u8>(foldedAt++, info)
      const symbol = info & 0xff
      store<u32>(symbolAt, (symbol | blank) * P2 + P2)
      store<u32>(symbolAt + fineOffset, (symbol | marks) * P2 + P2)
      symbolAt += 4
      before = 0
      at += 1
    } else {
      const group = type == HIGH ? HIGH_TYPES : WORD_TYPES
      const firstUpper = info >> 28 != 0
      const runStart = at
      const most = min<usize>(end, at + CELL_BYTES)
      let hash = WORD_SEED
      let counts: u32 = 0
      do {
        store<u8>(foldedAt++, info)
        hash = (hash ^ ((info >> 8) & 0xff)) * P1
        counts += info >> 24
        if (++at >= most) break
        info = about(at, table)
      } while ((group >> typeOf(info)) & 1)
      store<u32>(wordAt, hash)
      wordAt += 4
      // A cell that continues a cut run adds its word, but no symbol: long runs are one word to the skeleton.
      if (before != group) {
        const bytes = <u32>(at - runStart)
        const bucket: u32 = bytes == 1 ? 0 : bytes <= 3 ? 1 : bytes < <u32>CELL_BYTES ? 2 : 3
        const upper = counts >> 4
        const letters = counts & 15
        let symbol: u32
        let detail: u32
        if (type == LETTER) {
          const keyword = load<u32>(keywordTable() + ((<usize>(hash >> 20)) << 2)) == hash
          symbol = keyword ? hash ^ blank : SYM_WORD | blank
          detail = 0x200 + caseShape(upper, firstUpper, letters) * 4 + bucket
        } else if (type == DIGIT) {
          symbol = SYM_NUMBER | blank
          detail = 0x220 + (letters == 0 ? 0 : upper > 0 ? 2 : 1) * 4 + bucket
        } else {
          symbol = SYM_HIGH | blank
          detail = 0x230 + bucket
        }
        store<u32>(symbolAt, (symbol + 1) * P2)
        store<u32>(symbolAt + fineOffset, ((detail | marks) + 1) * P2)
        symbolAt += 4
      }
      before = group
    }
    store<u32>(spanAt, (<u32>(cellStart - start)) | ((<u32>(at - start)) << 16))
    spanAt += 4
    store<u64>(cellAt, record(foldedAt - foldedStart, symbolAt - symbolsStart, wordAt - wordsStart))
    cellAt += 8
    blank = 0
    marks = 0
  }
  // The end mark; blanks at the very end belong to it.
  if (blank == 0) store<u32>(spanAt, <u32>(end - start) * 0x10001)
  store<u32>(symbolAt, (SYM_END | blank) * P2 + P2)
  store<u32>(symbolAt + fineOffset, (SYM_END | marks) * P2 + P2)
  symbolAt += 4
  store<u64>(cellAt, record(foldedAt - foldedStart, symbolAt - symbolsStart, wordAt - wordsStart))
  cellAt += 8
  foldedCount = <i32>(foldedAt - foldedStart)
  symbolCount = <i32>((symbolAt - symbolsStart) >> 2)
  wordCount = <i32>((wordAt - wordsStart) >> 2)
  return <i32>((cellAt - cells()) >> 3)
}

/** Where a cell ends in the three lists: folded bytes (in bytes), symbols and words (in bytes of their lists). */
// @ts-ignore: decorator
@inline
function record(foldedEnd: usize, symbolEnd: usize, wordEnd: usize): u64 {
  return (<u64>foldedEnd) | ((<u64>symbolEnd) << 16) | ((<u64>wordEnd) << 32)
}
