/**
 * Decoders. Each reads `from[start … end)` and writes to `to` at `at`; none writes more bytes than it reads, so a
 * caller who reserved the raw length needs no further check. Each returns the end of what it wrote.
 */
import { readEntity } from './entities.js'

const PERCENT = 0x25
const PLUS = 0x2b
const AMPERSAND = 0x26
const BACKSLASH = 0x5c
const EQUALS = 0x3d

/** Value of each byte as a hexadecimal digit, 255 for none. */
export const HEX = Uint8Array.from({ length: 256 }, (_, b) => {
  if (b >= 0x30 && b <= 0x39) return b - 0x30
  const lower = b | 0x20
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : 255
})

/** The number of `digits` hexadecimal digits at `at`, or -1. */
function hex(from: Uint8Array, at: number, end: number, digits: number): number {
  if (at + digits > end) return -1
  let value = 0
  for (let i = 0; i < digits; i++) {
    const digit = HEX[from[at + i]!]!
    if (digit === 255) return -1
    value = value * 16 + digit
  }
  return value
}

/** Writes a code point as UTF-8; lone surrogates as they are, in three bytes. */
export function writeCodePoint(to: Uint8Array, at: number, code: number): number {
  if (code < 0x80) {
    to[at] = code
    return at + 1
  }
  if (code < 0x800) {
    to[at] = 0xc0 | (code >> 6)
    to[at + 1] = 0x80 | (code & 0x3f)
    return at + 2
  }
  if (code < 0x10000) {
    to[at] = 0xe0 | (code >> 12)
    to[at + 1] = 0x80 | ((code >> 6) & 0x3f)
    to[at + 2] = 0x80 | (code & 0x3f)
    return at + 3
  }
  to[at] = 0xf0 | ((code >> 18) & 0x07)
  to[at + 1] = 0x80 | ((code >> 12) & 0x3f)
  to[at + 2] = 0x80 | ((code >> 6) & 0x3f)
  to[at + 3] = 0x80 | (code & 0x3f)
  return at + 4
}

/** Whether a byte is a letter of ASCII. */
export const isLetter = (b: number): boolean => (b | 0x20) >= 0x61 && (b | 0x20) <= 0x7a

/** Reads `from[start … end)`, writes to `to` at `at`, returns the end of what it wrote. */
export type Decoder = (from: Uint8Array, start: number, end: number, to: Uint8Array, at: number) => number

/** Bytes as they are. A short run is copied one by one: cheaper than a view over it. */
export function copy(from: Uint8Array, start: number, end: number, to: Uint8Array, at: number): number {
  if (end - start > 64) to.set(from.subarray(start, end), at)
  else for (let i = start; i < end; i++) to[at + i - start] = from[i]!
  return at + end - start
}

/** Where `byte` first stands in `from[start … end)`; `end` without it. Of short texts, faster than leaving JavaScript. */
export function indexOf(from: Uint8Array, byte: number, start: number, end: number): number {
  let i = start
  while (i < end && from[i] !== byte) i++
  return i
}

/** Percent-decoding (RFC 3986 §2.1); with `plus`, `+` is a space (application/x-www-form-urlencoded). */
export function percent(
  from: Uint8Array,
  start: number,
  end: number,
  to: Uint8Array,
  at: number,
  plus: boolean,
): number {
  for (let i = start; i < end; i++) {
    const b = from[i]!
    if (b === PERCENT) {
      const value = hex(from, i + 1, end, 2)
      if (value >= 0) {
        to[at++] = value
        i += 2
        continue
      }
    }
    to[at++] = plus && b === PLUS ? 0x20 : b
  }
  return at
}

const ESCAPES: ReadonlyMap<number, number> = new Map(
  Object.entries({ n: 10, r: 13, t: 9, b: 8, f: 12, v: 11, '/': 47, '"': 34, "'": 39, '\\': 92 }).map(
    ([name, code]) => [name.charCodeAt(0), code],
  ),
)

/** The code point and length of a `\x`, `\u` or `\u{…}` escape at `from[i]`, or undefined. */
function numericEscape(
  from: Uint8Array,
  i: number,
  end: number,
): { readonly code: number; readonly length: number } | undefined {
  const mark = from[i + 1]
  if (mark !== undefined && mark >= 0x30 && mark <= 0x37) return octalEscape(from, i, end)
  if (mark === 0x78) {
    const code = hex(from, i + 2, end, 2)
    return code < 0 ? undefined : { code, length: 4 }
  }
  if (mark !== 0x75) return undefined
  if (from[i + 2] === 0x7b) return bracedEscape(from, i, end)
  const code = hex(from, i + 2, end, 4)
  if (code < 0) return undefined
  if (code >= 0xd800 && code < 0xdc00 && from[i + 6] === BACKSLASH && from[i + 7] === 0x75) {
    const low = hex(from, i + 8, end, 4)
    if (low >= 0xdc00 && low < 0xe000)
      return { code: 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00), length: 12 }
  }
  return { code, length: 6 }
}

/**
 * `\074` (JavaScript, C, shell, quoted cookies) or, with more digits or a letter among them, `\00003c` (CSS Syntax
 * §4.3.7): those that stand for printable ASCII. A back-reference or the year in a Windows path seldom does.
 */
function octalEscape(from: Uint8Array, i: number, end: number): { code: number; length: number } | undefined {
  let digits = 0
  while (digits < 6 && i + 1 + digits < end && HEX[from[i + 1 + digits]!]! < 16) digits++
  if (digits >= 4 && from[i + 1] === 0x30) {
    const code = hex(from, i + 1, end, digits)
    if (isPrintable(code)) return { code, length: 1 + digits + (from[i + 1 + digits] === 0x20 ? 1 : 0) }
  }
  let code = 0
  let k = i + 1
  for (; k < end && k < i + 4 && from[k]! >= 0x30 && from[k]! <= 0x37; k++) code = code * 8 + from[k]! - 0x30
  return k >= i + 3 && isPrintable(code) ? { code, length: k - i } : undefined
}

const isPrintable = (code: number): boolean => code >= 0x20 && code < 0x7f

function bracedEscape(
  from: Uint8Array,
  i: number,
  end: number,
): { code: number; length: number } | undefined {
  let code = 0
  for (let k = i + 3; k < end && k < i + 12; k++) {
    if (from[k] === 0x7d) return k > i + 3 && code <= 0x10ffff ? { code, length: k + 1 - i } : undefined
    const digit = HEX[from[k]!]!
    if (digit === 255) return undefined
    code = code * 16 + digit
  }
  return undefined
}

/** {@link percent} of a form or a query. */
export const formPercent: Decoder = (from, start, end, to, at) => percent(from, start, end, to, at, true)

/** The inside of a JSON or JavaScript string (RFC 8259 §7, ECMA-262 §12.9.4): every escape is taken. */
export function stringEscapes(
  from: Uint8Array,
  start: number,
  end: number,
  to: Uint8Array,
  at: number,
): number {
  for (let i = start; i < end; i++) {
    const b = from[i]!
    if (b !== BACKSLASH || i + 1 >= end) {
      to[at++] = b
      continue
    }
    const simple = ESCAPES.get(from[i + 1]!)
    if (simple !== undefined) {
      to[at++] = simple
      i++
      continue
    }
    const escape = numericEscape(from, i, end)
    if (escape) {
      at = writeCodePoint(to, at, escape.code)
      i += escape.length - 1
    } else to[at++] = b
  }
  return at
}

/**
 * One more layer over an already decoded value: percent-encoding (`%41`, and `%u0041` as IIS reads it), HTML
 * entities and numeric string escapes, whichever come. Returns -1, and writes what does not count, when nothing
 * was encoded.
 */
export function layer(from: Uint8Array, start: number, end: number, to: Uint8Array, at: number): number {
  let changed = false
  for (let i = start; i < end; i++) {
    const b = from[i]!
    if (b === PERCENT || b === AMPERSAND || b === BACKSLASH) {
      const wide = b === PERCENT && (from[i + 1]! | 0x20) === 0x75 ? hex(from, i + 2, end, 4) : -1
      const narrow = b === PERCENT && wide < 0 ? hex(from, i + 1, end, 2) : -1
      if (narrow >= 0) {
        to[at++] = narrow
        i += 2
        changed = true
        continue
      }
      const found =
        wide >= 0
          ? { code: wide, length: 6 }
          : b === AMPERSAND
            ? readEntity(from, i, end)
            : b === BACKSLASH
              ? numericEscape(from, i, end)
              : undefined
      if (found) {
        at = writeCodePoint(to, at, found.code)
        i += found.length - 1
        changed = true
        continue
      }
    }
    to[at++] = b
  }
  return changed ? at : -1
}

/** Quoted-printable (RFC 2045 §6.7). */
export const quotedPrintable: Decoder = (from, start, end, to, at) => {
  for (let i = start; i < end; i++) {
    const b = from[i]!
    if (b === EQUALS) {
      const code = hex(from, i + 1, end, 2)
      const lineBreak = from[i + 1] === 0x0a ? 1 : from[i + 1] === 0x0d && from[i + 2] === 0x0a ? 2 : 0
      if (code >= 0) to[at++] = code
      if (code >= 0 || lineBreak > 0) {
        i += code >= 0 ? 2 : lineBreak
        continue
      }
    }
    to[at++] = b
  }
  return at
}
