/**
 * `key=value&key=value`: queries (WHATWG URL §5.1, application/x-www-form-urlencoded) and form bodies. Keys and
 * values are judged apart; a part without `=` is a key.
 */
import type { Arena } from './arena.js'
import { formPercent, percent } from './decode.js'
import { Duplicates } from './duplicates.js'
import { takeAll, type Steps } from './steps.js'
import type { FieldKind, Source } from './types.js'
import { isIdentifier, key, remainder, value, type Place } from './values.js'

export interface PairKinds {
  readonly key: FieldKind
  readonly value: FieldKind
  readonly place: Source['place']
}

const EQUALS = 0x3d
const AMPERSAND = 0x26
const SEMICOLON = 0x3b

/**
 * Reads `from[start … end)`.
 *
 * Some parsers also split at `;`: a part that looks as if it were meant for them (`a=1;b=2`) is read both ways.
 */
export function readPairs(
  arena: Arena,
  from: Uint8Array,
  start: number,
  end: number,
  kinds: PairKinds,
): void {
  takeAll(pairs(arena, from, start, end, kinds))
}

/** {@link readPairs} in steps. */
export function* pairs(arena: Arena, from: Uint8Array, start: number, end: number, kinds: PairKinds): Steps {
  const duplicates = new Duplicates(arena)
  for (let i = start; i < end;) {
    if (arena.full) {
      const source: Source = { place: kinds.place, header: -1, start: i, end }
      return remainder(arena, from, i, end, { kind: kinds.value, name: '', source }, formPercent)
    }
    const stop = indexOf(from, AMPERSAND, i, end)
    readPair(arena, from, i, stop, kinds, duplicates)
    const semicolon = indexOf(from, SEMICOLON, i, stop)
    if (semicolon < stop) readParts(arena, from, semicolon + 1, stop, kinds, duplicates)
    i = stop + 1
    if (arena.due()) yield
  }
  duplicates.join()
}

function readPair(
  arena: Arena,
  from: Uint8Array,
  start: number,
  end: number,
  kinds: PairKinds,
  duplicates: Duplicates,
): void {
  if (end <= start || !arena.reserve(end - start)) return
  const equals = indexOf(from, EQUALS, start, end)
  const source = (a: number, b: number): Source => ({ place: kinds.place, header: -1, start: a, end: b })
  const at = arena.used
  arena.used = percent(from, start, equals, arena.bytes, at, true)
  const name = arena.bytes.toString('latin1', at, Math.min(arena.used, at + 64))
  if (equals === end) return value(arena, { kind: kinds.key, name, source: source(start, end) }, at)
  key(arena, { kind: kinds.key, name, source: source(start, equals) }, at)
  if (!arena.reserve(end - equals)) return
  const begin = arena.used
  arena.used = percent(from, equals + 1, end, arena.bytes, begin, true)
  const place: Place = { kind: kinds.value, name, source: source(equals + 1, end) }
  duplicates.add(place, begin, arena.used)
  value(arena, place, begin)
}

/** What follows a semicolon, each part that has a name and a value. */
function readParts(
  arena: Arena,
  from: Uint8Array,
  start: number,
  end: number,
  kinds: PairKinds,
  duplicates: Duplicates,
): void {
  for (let i = start; i < end && !arena.full;) {
    const stop = indexOf(from, SEMICOLON, i, end)
    const equals = indexOf(from, EQUALS, i, stop)
    if (equals > i && equals < stop && isIdentifier(from, i, equals))
      readPair(arena, from, i, stop, kinds, duplicates)
    i = stop + 1
  }
}

function indexOf(from: Uint8Array, byte: number, start: number, end: number): number {
  let i = start
  while (i < end && from[i] !== byte) i++
  return i
}
