/**
 * JSON (RFC 8259), read as a stream of strings: each string is a key when a colon follows, else a value; what
 * stands between them and is neither structure, number nor literal is judged as it is. So duplicate keys,
 * comments, a BOM, trailing commas and broken documents are all seen, at one pass and without recursion.
 *
 * A document inside a value lies in the arena itself. When the arena moves to a larger buffer, the old one keeps
 * what is read here; only writes must go to the new one.
 */
import type { Arena } from './arena.js'
import { isLetter, stringEscapes } from './decode.js'
import { isOperator, opensObject } from './operators.js'
import { takeAll, type Steps } from './steps.js'
import type { FieldKind, Source } from './types.js'
import {
  isIdentifier,
  isPlain,
  key,
  nameAt,
  NO_DOCUMENTS,
  remainder,
  value,
  verbatim,
  type Place,
} from './values.js'

const QUOTE = 0x22
const BACKSLASH = 0x5c
const COLON = 0x3a
const SPACE = 0x20

/** Kinds of the fields of a document. */
const KEY: FieldKind = 'json-key'
const VALUE: FieldKind = 'json-value'

/**
 * Reads `from[start … end)`.
 *
 * @param outer the value that holds the document, for one that is not the body itself: its fields have the
 *   source of that value, and a document that is no JSON after all is left alone.
 * @returns whether it was JSON, at least in its quotes.
 */
export function readJson(
  arena: Arena,
  from: Uint8Array,
  start: number,
  end: number,
  outer?: Place,
  depth = 0,
): boolean {
  return takeAll(json(arena, from, start, end, outer, depth))
}

/** {@link readJson} in steps. */
export function* json(
  arena: Arena,
  from: Uint8Array,
  start: number,
  end: number,
  outer?: Place,
  depth = 0,
): Steps<boolean> {
  if (outer && !balanced(from, start, end)) return false
  // The name of the last key, as bytes: it is told only with a value that is judged.
  let [nameStart, nameEnd] = [0, -1]
  const nameOf = (): string => (nameEnd < 0 ? (outer?.name ?? '') : nameAt(arena, nameStart, nameEnd))
  const source = (a: number, b: number): Source =>
    outer?.source ?? { place: 'body', header: -1, start: a, end: b }
  if (!outer && from[start] === 0xef && from[start + 1] === 0xbb && from[start + 2] === 0xbf) start += 3
  let between = start
  let afterKey = false
  let strict = true
  for (let i = start; i < end; i++) {
    if (from[i] !== QUOTE) continue
    if (arena.full) {
      const place = { kind: VALUE, name: '', source: source(between, end) }
      remainder(arena, from, between, end, place, stringEscapes)
      return true
    }
    const odd = firstOdd(from, between, i)
    if (odd < i) {
      strict = false
      verbatim(arena, from, odd, i, { kind: VALUE, name: nameOf(), source: source(between, i) }, NO_DOCUMENTS)
    }
    const close = closing(from, i + 1, end)
    const isKey = colonFollows(from, close + 1, end)
    if (!arena.reserve(close - i)) return true
    let at = arena.used
    arena.used = stringEscapes(from, i + 1, close, arena.bytes, at)
    if (isKey) {
      const operator = isOperator(arena.bytes, at, arena.used, from, close + 1, end)
      if (operator && opensObject(from, between, i, afterKey)) at = below(arena, nameOf(), at)
      ;[nameStart, nameEnd] = [at, arena.used]
    }
    const plain = isKey ? isIdentifier(arena.bytes, at, arena.used) : isPlain(arena.bytes, at, arena.used)
    if (!plain) {
      const place = { kind: isKey ? KEY : VALUE, name: nameOf(), source: source(i + 1, close) }
      if (isKey) key(arena, place, at)
      else value(arena, place, at, depth)
    }
    i = close
    between = close + 1
    afterKey = isKey
    if (arena.due()) yield
  }
  const odd = firstOdd(from, between, end)
  if (odd < end)
    verbatim(
      arena,
      from,
      odd,
      end,
      { kind: VALUE, name: nameOf(), source: source(between, end) },
      NO_DOCUMENTS,
    )
  // Where other quotes are in use, strings end elsewhere: a lenient parser's pieces may be torn here.
  const torn = !strict || (odd < end && odd > start)
  if (torn) {
    const place = outer ?? { kind: 'text', name: '', source: source(start, end) }
    verbatim(arena, from, start, end, place, NO_DOCUMENTS)
  }
  return true
}

/**
 * Writes the key that begins at `at` again as forms write it, `parent[key]`.
 *
 * @returns where that begins; `at` where there is no parent, or no room.
 */
function below(arena: Arena, parent: string, at: number): number {
  if (parent === '') return at
  const written = arena.write(`${parent}[${nameAt(arena, at, arena.used)}]`)
  return written < 0 ? at : written
}

/** Index of the quote that closes a string whose inside begins at `at`, or `end`. */
function closing(from: Uint8Array, at: number, end: number): number {
  for (let i = at; i < end; i++) {
    const b = from[i]
    if (b === BACKSLASH) i++
    else if (b === QUOTE) return i
  }
  return end
}

function colonFollows(from: Uint8Array, at: number, end: number): boolean {
  while (at < end && from[at]! <= SPACE) at++
  return at < end && from[at] === COLON
}

/** Whether every string of the document closes. */
function balanced(from: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    if (from[i] !== QUOTE) continue
    i = closing(from, i + 1, end)
    if (i >= end) return false
  }
  return true
}

/** Structure, blanks, digits and what numbers and literals are made of. */
const HARMLESS = Uint8Array.from({ length: 256 }, (_, b) =>
  b <= SPACE || '{}[]:,.+-0123456789eE'.includes(String.fromCharCode(b)) ? 1 : 0,
)
/** Whether bytes outside of strings hold nothing but structure and numbers. */
export function isStructure(from: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (HARMLESS[from[i]!] === 0) return false
  return true
}

const LITERALS = ['true', 'false', 'null', 'NaN'].map((word) => Buffer.from(word))

/**
 * Outside of strings JSON has nothing but structure, numbers and literals: index of the first byte that is neither,
 * or `end`.
 */
function firstOdd(from: Uint8Array, start: number, end: number): number {
  for (let i = start; i < end; i++) {
    if (HARMLESS[from[i]!] === 1) continue
    const length = literalAt(from, i, end)
    if (length === 0) return i
    i += length - 1
  }
  return end
}

/** Length of the literal at `at`, 0 when the word there is none. */
function literalAt(from: Uint8Array, at: number, end: number): number {
  for (const word of LITERALS) {
    let k = 0
    while (k < word.length && at + k < end && from[at + k] === word[k]) k++
    if (k === word.length && !(at + k < end && isLetter(from[at + k]!))) return k
  }
  return 0
}
