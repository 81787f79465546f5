/**
 * Characters that some applications take for ASCII: overlong UTF-8 (RFC 3629 §3 forbids it, old decoders accept it),
 * fullwidth and small forms, mathematical and circled letters (Unicode NFKC), and NUL bytes and invisible characters
 * within words, which are dropped on the way.
 */
import type { Decoder } from './decode.js'

/** Fullwidth forms U+FF01…U+FF5E are ASCII 0x21…0x7e. */
const FULLWIDTH = 0xfee0
const FULLWIDTH_STOP = 0xff0e
/**
 * `＂ ＇ ＜ ＞ ＼`: the others are everyday punctuation of Chinese and Japanese texts, and tell only where no letter of
 * these scripts stands.
 */
const TELLING = new Set([0xff02, 0xff07, 0xff1c, 0xff1e, 0xff3c])
/** Kana, Han and Hangul. */
const isEastAsian = (code: number): boolean =>
  (code >= 0x3041 && code <= 0x30ff) ||
  (code >= 0x3400 && code <= 0x9fff) ||
  (code >= 0xac00 && code <= 0xd7af)
/** `․`; `‥` is two of it (NFKC). */
const LEADER = 0x2024
/** Small forms that have a meaning to a parser (U+FE50…U+FE6B). */
const SMALL_FORMS: ReadonlyMap<number, number> = new Map([
  [0xfe50, 0x2c], [0xfe52, 0x2e], [0xfe54, 0x3b], [0xfe55, 0x3a], [0xfe59, 0x28], [0xfe5a, 0x29], [0xfe60, 0x26],
  [0xfe61, 0x2a], [0xfe62, 0x2b], [0xfe63, 0x2d], [0xfe64, 0x3c], [0xfe65, 0x3e], [0xfe66, 0x3d], [0xfe68, 0x5c],
  [0xfe69, 0x24], [0xfe6a, 0x25], [0xfe6b, 0x40], [LEADER, 0x2e], [LEADER + 1, 0x2e],
]) // prettier-ignore

/** What a character passes for, when that is no ASCII: nothing of the kind, or nothing at all. */
const NOT_ASCII = -1
const INVISIBLE = -2

/** One sequence of bytes: its length, its code point, and whether it was longer than need be. */
interface Sequence {
  length: number
  code: number
  overlong: boolean
}

const sequence: Sequence = { length: 1, code: 0, overlong: false }

/** Reads the sequence at `from[i]`, of two to four bytes, into the one shared record; false when it is none. */
function read(from: Uint8Array, i: number, end: number): boolean {
  const lead = from[i]!
  const length = lead >= 0xf0 && lead < 0xf8 ? 4 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xc0 ? 2 : 0
  if (length === 0 || lead >= 0xf8 || i + length > end) return false
  let code = lead & (0xff >> (length + 1))
  for (let k = 1; k < length; k++) {
    const next = from[i + k]!
    if ((next & 0xc0) !== 0x80) return false
    code = (code << 6) | (next & 0x3f)
  }
  sequence.length = length
  sequence.code = code
  sequence.overlong = code < (length === 2 ? 0x80 : length === 3 ? 0x800 : 0x10000)
  return true
}

/** ASCII that a code point passes for. */
function asciiOf(code: number): number {
  if (code < 0x80) return code
  if (code >= 0xff01 && code <= 0xff5e) return code - FULLWIDTH
  if (code >= 0x1d400 && code < 0x1d6a4) return letter((code - 0x1d400) % 52)
  if (code >= 0x24b6 && code <= 0x24e9) return letter(code - 0x24b6)
  if (code === 0xad || code === 0xfeff || (code >= 0x200b && code <= 0x200f)) return INVISIBLE
  return SMALL_FORMS.get(code) ?? NOT_ASCII
}

const letter = (n: number): number => (n < 26 ? 0x41 + n : 0x61 + n - 26)

const isWord = (b: number | undefined): boolean =>
  b !== undefined && ((b >= 0x30 && b <= 0x39) || ((b | 0x20) >= 0x61 && (b | 0x20) <= 0x7a))

/** Whether a character that passes for `ascii` is a reason to read the value once more. */
function tells(code: number, ascii: number): boolean {
  if (sequence.overlong || code < 0x80) return true
  if (code < 0xff00 || code > 0xffff) return true
  return TELLING.has(code) || code === FULLWIDTH_STOP || isWord(ascii)
}

/** Folds to ASCII what passes for it; -1 when nothing of consequence does. */
export const fold: Decoder = (from, start, end, to, at) => foldUnless(Infinity, from, start, end, to, at)

/** {@link fold} for files: not those which hold bytes that are no text in any UTF-8, as images do. */
export const foldText: Decoder = (from, start, end, to, at) => foldUnless(0, from, start, end, to, at)

/** @param mostMalformed bytes above 0x7f that belong to no sequence, at most. */
function foldUnless(
  mostMalformed: number,
  from: Uint8Array,
  start: number,
  end: number,
  to: Uint8Array,
  at: number,
): number {
  let telling = false
  let signs = false
  let eastAsian = false
  let malformed = 0
  let last: number | undefined
  for (let i = start; i < end; i++) {
    const b = from[i]!
    // Between two printable bytes a NUL is there to hide something; a run of them is binary.
    if (
      b === 0 &&
      mostMalformed > 0 &&
      last !== undefined &&
      last >= 0x20 &&
      from[i + 1] !== 0 &&
      i + 1 < end
    ) {
      telling = true
      continue
    }
    if (b < 0xc0 || !read(from, i, end)) {
      if (b >= 0x80 && ++malformed > mostMalformed) return -1
      to[at++] = last = b
      continue
    }
    const { length, code } = sequence
    const ascii = asciiOf(code)
    if (ascii === INVISIBLE && mostMalformed > 0 && isWord(last) && isWord(from[i + length])) telling = true
    else if (ascii >= 0) {
      telling ||= tells(code, ascii)
      signs = true
      to[at++] = last = ascii
      if (code === LEADER + 1) to[at++] = ascii
    } else {
      eastAsian ||= isEastAsian(code)
      for (let k = 0; k < length; k++) to[at++] = from[i + k]!
      last = b
    }
    i += length - 1
  }
  return telling || (signs && !eastAsian) ? at : -1
}
