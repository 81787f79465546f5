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
import type { Steps } from './steps.js'
import { copyTraits, isName, traitsOf } from './traits.js'
import type { FieldKind, Source } from './types.js'
import { isPlain, key, nameAt, NO_DOCUMENTS, remainder, scanned, verbatim, type Place } from './values.js'

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
  if (outer && !balanced(from, start, end)) return false
  const document = new Document(arena, from, start, end, outer, depth)
  while (document.next());
  return true
}

/** {@link readJson} of a body, in steps. */
export function* json(arena: Arena, from: Uint8Array, start: number, end: number): Steps {
  const document = new Document(arena, from, start, end, undefined, 0)
  while (document.next()) if (arena.due()) yield
}

/** A document as it is read, string by string. */
class Document {
  readonly #arena: Arena
  readonly #from: Uint8Array
  readonly #start: number
  readonly #end: number
  readonly #outer: Place | undefined
  readonly #depth: number
  /** Where what follows the last string begins. */
  #at: number
  /** Name of the last key, as bytes: it is told only with a value that is judged. */
  #nameStart = 0
  #nameEnd = -1
  #afterKey = false
  /** Whether nothing odd stood outside of strings so far. */
  #strict = true

  constructor(
    arena: Arena,
    from: Uint8Array,
    start: number,
    end: number,
    outer: Place | undefined,
    depth: number,
  ) {
    const marked = !outer && from[start] === 0xef && from[start + 1] === 0xbb && from[start + 2] === 0xbf
    this.#arena = arena
    this.#from = from
    this.#start = this.#at = marked ? start + 3 : start
    this.#end = end
    this.#outer = outer
    this.#depth = depth
  }

  /** Reads what stands before the next string, and it; false when that was the last. */
  next(): boolean {
    const from = this.#from
    const end = this.#end
    const between = this.#at
    let open = between
    let strict = true
    for (; open < end && from[open] !== QUOTE; open++) if (HARMLESS[from[open]!] === 0) strict = false
    if (open >= end) return this.#finish(strict)
    const arena = this.#arena
    if (arena.full) {
      const place = { kind: VALUE, name: '', source: this.#source(between, end) }
      remainder(arena, from, between, end, place, stringEscapes)
      return false
    }
    if (!strict) {
      const odd = firstOdd(from, between, open)
      if (odd < open) this.#strict = false
      this.#verbatim(between, odd, open)
    }
    return this.#string(between, open)
  }

  /** Reads the string whose quote is at `open`; false when there is no room for it. */
  #string(between: number, open: number): boolean {
    const arena = this.#arena
    const from = this.#from
    let close = open + 1
    let escaped = false
    for (; close < this.#end; close++) {
      const b = from[close]!
      if (b === QUOTE) break
      if (b !== BACKSLASH) continue
      escaped = true
      close++
    }
    if (close > this.#end) close = this.#end
    const isKey = colonFollows(from, close + 1, this.#end)
    if (!arena.reserve(close - open)) return false
    let at = arena.used
    let traits = escaped ? -1 : copyTraits(from, open + 1, close, arena.bytes, at)
    arena.used = escaped ? stringEscapes(from, open + 1, close, arena.bytes, at) : at + close - open - 1
    if (isKey) {
      const written = at
      const operator = isOperator(arena.bytes, at, arena.used, from, close + 1, this.#end)
      if (operator && opensObject(from, between, open, this.#afterKey)) at = below(arena, this.#name(), at)
      if (at !== written) traits = -1
      this.#nameStart = at
      this.#nameEnd = arena.used
    }
    this.#at = close + 1
    this.#afterKey = isKey
    const { bytes, used } = arena
    if (traits < 0) traits = traitsOf(bytes, at, used)
    if (isKey ? isName(traits, bytes, at, used) : isPlain(traits, bytes, at, used)) return true
    const place = { kind: isKey ? KEY : VALUE, name: this.#name(), source: this.#source(open + 1, close) }
    if (isKey) key(arena, place, at)
    else scanned(arena, place, at, traits, this.#depth)
    return true
  }

  /** Reads what follows the last string. */
  #finish(strict: boolean): false {
    const from = this.#from
    const end = this.#end
    const between = this.#at
    const odd = strict ? end : firstOdd(from, between, end)
    this.#verbatim(between, odd, end)
    // Where other quotes are in use, strings end elsewhere: a lenient parser's pieces may be torn here.
    const torn = !this.#strict || (odd < end && odd > this.#start)
    if (torn) {
      const place = this.#outer ?? { kind: 'text', name: '', source: this.#source(this.#start, end) }
      verbatim(this.#arena, from, this.#start, end, place, NO_DOCUMENTS)
    }
    return false
  }

  /** Reads what is neither structure nor string, from `odd` on. */
  #verbatim(between: number, odd: number, end: number): void {
    if (odd >= end) return
    const place = { kind: VALUE, name: this.#name(), source: this.#source(between, end) }
    verbatim(this.#arena, this.#from, odd, end, place, NO_DOCUMENTS)
  }

  #name(): string {
    return this.#nameEnd < 0 ? (this.#outer?.name ?? '') : nameAt(this.#arena, this.#nameStart, this.#nameEnd)
  }

  #source(start: number, end: number): Source {
    return this.#outer?.source ?? { place: 'body', header: -1, start, end }
  }
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
