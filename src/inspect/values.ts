/**
 * What is done with every value, wherever it stood: a document inside it is read as one, what is encoded once
 * more is decoded once more, and each reading becomes a field.
 */
import type { Arena } from './arena.js'
import { base64 } from './base64.js'
import { copy, stringEscapes, type Decoder } from './decode.js'
import { graphqlStrings } from './graphql.js'
import { hexText } from './hex-text.js'
import { readJson } from './json.js'
import { mayReadOnce, readOnce, SHORTEST_TOKEN } from './readings.js'
import { tokensIn } from './tokens-in.js'
import { isIdentifier, isName, isNumber, isReference, traitsOf } from './traits.js'
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
/** Longest name that is kept to be told again. */
const KEPT_NAME = 24
/** Names told of late, by a hash: those of forms and documents come again and again. */
const names: string[] = new Array<string>(256).fill('')

/** The name that lies at `start … end` of the arena. */
export function nameAt({ bytes }: Arena, start: number, end: number): string {
  const length = end - start
  if (length > KEPT_NAME || length < 1)
    return bytes.toString('latin1', start, Math.min(end, start + LONGEST_NAME))
  const middle = bytes[start + (length >> 1)]!
  const place = (bytes[start]! * 31 + middle * 7 + bytes[end - 1]! * 3 + length) & 255
  const kept = names[place]!
  if (kept.length === length && spells(kept, bytes, start)) return kept
  return (names[place] = bytes.toString('latin1', start, end))
}

function spells(text: string, bytes: Uint8Array, start: number): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) !== bytes[start + i]) return false
  return true
}

/** Closes the value that was written to the arena from `start` on, and adds its further readings. */
export function value(arena: Arena, place: Place, start: number, depth = 0): void {
  if (arena.used > start) scanned(arena, place, start, traitsOf(arena.bytes, start, arena.used), depth)
}

/** {@link value} of a value that is not empty and whose traits are known. */
export function scanned(arena: Arena, place: Place, start: number, traits: number, depth = 0): void {
  const end = arena.used
  if (isNumber(traits, end - start)) return
  if (isReference(traits, arena.bytes, start, end)) return layers(arena, place, start, end, depth, traits)
  if (documentIn(arena, place, start, end, depth)) return
  arena.field(place.kind, place.name, place.source, start)
  layers(arena, place, start, end, depth, traits)
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
  const end = arena.used
  const traits = traitsOf(arena.bytes, start, end)
  if (isName(traits, arena.bytes, start, end)) return
  arena.field(place.kind, place.name, place.source, start)
  layers(arena, place, start, end, NO_DOCUMENTS, traits)
}

function layers(
  arena: Arena,
  place: Place,
  start: number,
  end: number,
  depth: number,
  traits = traitsOf(arena.bytes, start, end),
): void {
  for (let n = 0; n < arena.limits.layers; n++) {
    const next = deeper(arena, place, start, end, traits)
    if (next === undefined) return
    if (documentIn(arena, place, next, arena.used, depth)) return
    arena.field(place.kind, place.name, place.source, next)
    start = next
    end = arena.used
    traits = traitsOf(arena.bytes, start, end)
  }
  // What this writes is taken back: it served the question only.
  if (deeper(arena, place, start, end, traits) !== undefined) {
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
function deeper(arena: Arena, place: Place, start: number, end: number, traits: number): number | undefined {
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
 *
 * @param traits of those bytes.
 */
export function isPlain(traits: number, bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start >= SHORTEST_TOKEN) return false
  return end <= start || isNumber(traits, end - start) || isReference(traits, bytes, start, end)
}
