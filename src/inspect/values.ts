/**
 * What is done with every value, wherever it stood: a document inside it is read as one, what is encoded once
 * more is decoded once more, and each reading becomes a field.
 */
import type { Arena } from './arena.js'
import { base64 } from './base64.js'
import { copy, isLetter, stringEscapes, type Decoder } from './decode.js'
import { graphqlStrings } from './graphql.js'
import { hexText } from './hex-text.js'
import { readJson } from './json.js'
import { mayReadOnce, readOnce, SHORTEST_TOKEN, traitsOf } from './readings.js'
import { tokensIn } from './tokens-in.js'
import type { FieldKind, Source } from './types.js'

/** Where a value stands. */
export interface Place {
  readonly kind: FieldKind
  readonly name: string
  readonly source: Source
}

/** A depth for values in which no document is looked for. */
export const NO_DOCUMENTS = 255

/** Longest name that is told. */
const LONGEST_NAME = 64

/** The name that lies at `start … end` of the arena. */
export function nameAt(arena: Arena, start: number, end: number): string {
  return arena.bytes.toString('latin1', start, Math.min(end, start + LONGEST_NAME))
}

/** Closes the value that was written to the arena from `start` on, and adds its further readings. */
export function value(arena: Arena, place: Place, start: number, depth = 0): void {
  const end = arena.used
  if (end <= start || isNumber(arena.bytes, start, end)) return
  if (isReference(arena.bytes, start, end)) return layers(arena, place, start, end, depth)
  if (documentIn(arena, place, start, end, depth)) return
  arena.field(place.kind, place.name, place.source, start)
  layers(arena, place, start, end, depth)
  tokens(arena, place, start, end, depth)
  if (place.name === GRAPHQL || place.kind === 'text') strings(arena, place, start, end)
}

/** The key under which GraphQL travels (GraphQL over HTTP, §5). */
const GRAPHQL = 'query'

/** The strings of a GraphQL document, each a value. */
function strings(arena: Arena, place: Place, start: number, end: number): void {
  for (const span of graphqlStrings(arena.bytes, start, end)) {
    if (arena.full || !arena.reserve(span.end - span.start)) return
    const at = arena.used
    arena.used = stringEscapes(arena.bytes, span.start, span.end, arena.bytes, at)
    if (isIdentifier(arena.bytes, at, arena.used)) continue
    value(arena, { ...place, name: '', kind: 'json-value' }, at, NO_DOCUMENTS)
  }
}

/** Base64 behind a word that announces it (`Basic`, `data:…;base64,`, a JWT): each token's text. */
function tokens(arena: Arena, place: Place, start: number, end: number, depth: number): void {
  for (const token of tokensIn(arena.bytes, start, end)) {
    if (!arena.reserve(token.end - token.start)) return
    const at = arena.used
    const written = base64(arena.bytes, token.start, token.end, arena.bytes, at)
    if (written < 0) continue
    arena.used = written
    if (documentIn(arena, place, at, written, depth)) continue
    arena.field(place.kind, place.name, place.source, at)
    layers(arena, place, at, written, depth)
  }
}

/** Keys and names: an identifier is no attack, and there are many of them. */
export function key(arena: Arena, place: Place, start: number): void {
  if (isIdentifier(arena.bytes, start, arena.used)) return
  arena.field(place.kind, place.name, place.source, start)
  layers(arena, place, start, arena.used, NO_DOCUMENTS)
}

function layers(arena: Arena, place: Place, start: number, end: number, depth: number): void {
  for (let n = 0; n < arena.limits.layers; n++) {
    const next = deeper(arena, place, start, end)
    if (next === undefined) return
    if (documentIn(arena, place, next, arena.used, depth)) return
    arena.field(place.kind, place.name, place.source, next)
    start = next
    end = arena.used
  }
  // What this writes is taken back: it served the question only.
  if (deeper(arena, place, start, end) !== undefined) {
    arena.stop('layers')
    arena.used = end
  }
}

/** Reads `from[start … end)` as it is, as one value. */
export function verbatim(
  arena: Arena,
  from: Uint8Array,
  start: number,
  end: number,
  place: Place,
  depth = 0,
): void {
  if (end <= start || !arena.reserve(end - start)) return
  const at = arena.used
  arena.used = copy(from, start, end, arena.bytes, at)
  value(arena, place, at, depth)
}

/** The text that `from[start … end)` is in Base64 or hexadecimal digits, if it is; nothing else. */
export function token(arena: Arena, from: Uint8Array, start: number, end: number, place: Place): void {
  if (arena.full || !arena.reserve(end - start)) return
  const at = arena.used
  let written = hexText(from, start, end, arena.bytes, at)
  if (written < 0) written = base64(from, start, end, arena.bytes, at)
  if (written < 0) return
  arena.used = written
  value(arena, place, at)
}

/** Reads what is left when there are more fields than the limit: as one field, so that nothing goes unseen. */
export function remainder(
  arena: Arena,
  from: Uint8Array,
  start: number,
  end: number,
  place: Place,
  decode: Decoder,
): void {
  arena.stop('fields')
  if (!arena.reserve(end - start)) return
  const at = arena.used
  arena.used = decode(from, start, end, arena.bytes, at)
  value(arena, place, at, NO_DOCUMENTS)
}

/** Reads `bytes[start … end)` once more behind itself; returns where that begins. */
function deeper(arena: Arena, place: Place, start: number, end: number): number | undefined {
  const traits = traitsOf(arena.bytes, start, end)
  if (!mayReadOnce(traits, end - start) || !arena.reserve(end - start)) return undefined
  const at = arena.used
  const written = readOnce(traits, arena.bytes, start, end, at, place)
  if (written < 0) return undefined
  arena.used = written
  return at
}

/** Reads a JSON object or array that is the whole value but for blanks; false, and nothing added, when it is none. */
function documentIn(arena: Arena, place: Place, start: number, end: number, depth: number): boolean {
  while (start < end && isBlank(arena.bytes[start]!)) start++
  while (end > start && isBlank(arena.bytes[end - 1]!)) end--
  const open = arena.bytes[start]
  const close = arena.bytes[end - 1]
  const looks = (open === 0x7b && close === 0x7d) || (open === 0x5b && close === 0x5d)
  if (!looks || depth === NO_DOCUMENTS || end - start < 4) return false
  if (!hasString(arena.bytes, start, end)) return false
  if (depth >= arena.limits.depth) {
    arena.stop('depth')
    return false
  }
  return readJson(arena, arena.bytes, start, end, place, depth + 1)
}

/** White space of JSON (RFC 8259 §2). */
const isBlank = (b: number): boolean => b === 0x20 || b === 0x0a || b === 0x0d || b === 0x09

function hasString(bytes: Uint8Array, start: number, end: number): boolean {
  for (let i = start + 1; i < end; i++) {
    const b = bytes[i]!
    if (b === 0x22) return true
    if (b !== 0x5b && b !== 0x7b && !isBlank(b)) return false
  }
  return false
}

/**
 * Whether {@link value} would find nothing in `bytes[start … end)`: what costs more to describe than to read is asked
 * this first.
 */
export function isPlain(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start >= SHORTEST_TOKEN) return false
  return isNumber(bytes, start, end) || isReference(bytes, start, end)
}

const LONGEST_REFERENCE = 64
const HYPHEN = 4
/** 1 for letters, 2 for digits, {@link HYPHEN} for `-`, 0 for what stands in no reference. */
const REFERENCE = Uint8Array.from({ length: 256 }, (_, b) =>
  isLetter(b) ? 1 : b >= 0x30 && b <= 0x39 ? 2 : b === 0x2d ? HYPHEN : 0,
)

/**
 * What names a thing by number: an order number, a version, a UUID, a digest, a session. Letters, digits and single
 * hyphens between them, at least one of them a digit, or one letter alone. No language ends or begins anything with
 * these; what is encoded in them is read all the same. Words are judged: `whoami` is a command.
 */
function isReference(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start > LONGEST_REFERENCE) return false
  let before = HYPHEN
  let seen = 0
  for (let i = start; i < end; i++) {
    const type = REFERENCE[bytes[i]!]!
    if (type === 0 || (type & before) === HYPHEN) return false
    seen |= type
    before = type
  }
  return before !== HYPHEN && ((seen & 2) !== 0 || end - start === 1)
}

/** Digits only, up to the length of a 64-bit number. */
function isNumber(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start > 20) return false
  for (let i = start; i < end; i++) if (bytes[i]! < 0x30 || bytes[i]! > 0x39) return false
  return true
}

const IDENTIFIER = Uint8Array.from({ length: 256 }, (_, b) =>
  /[A-Za-z0-9_-]/.test(String.fromCharCode(b)) ? 1 : 0,
)

/** Letters, digits, `-` and single `_`: `__proto__` is none. */
export function isIdentifier(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start > 48) return false
  for (let i = start; i < end; i++) {
    if (IDENTIFIER[bytes[i]!] === 0 || (bytes[i] === 0x5f && bytes[i + 1] === 0x5f && i + 1 < end))
      return false
  }
  return true
}
