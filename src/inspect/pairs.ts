/**
 * `key=value&key=value`: queries (WHATWG URL §5.1, application/x-www-form-urlencoded) and form bodies. Keys and
 * values are judged apart; a part without `=` is a key.
 */
import type { Arena } from './arena.js'
import { formPercent, indexOf, percent } from './decode.js'
import { Duplicates } from './duplicates.js'
import { takeAll, type Steps } from './steps.js'
import type { FieldKind, Source } from './types.js'
import { isIdentifier, isPlain, key, nameAt, remainder, value, type Place } from './values.js'

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
  const duplicates = new Duplicates(arena, kinds.value, kinds.place)
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
  const name = arena.used
  const nameEnd = percent(from, start, equals, arena.bytes, name, true)
  arena.used = nameEnd
  // Described only where there is something to describe: most pairs are an identifier and a number or a word.
  const placeOf = (kind: FieldKind, a: number, b: number): Place => ({
    kind,
    name: nameAt(arena, name, nameEnd),
    source: { place: kinds.place, header: -1, start: a, end: b },
  })
  if (equals === end) {
    if (!isPlain(arena.bytes, name, nameEnd)) value(arena, placeOf(kinds.key, start, end), name)
    return
  }
  if (!isIdentifier(arena.bytes, name, nameEnd)) key(arena, placeOf(kinds.key, start, equals), name)
  if (!arena.reserve(end - equals)) return
  const begin = arena.used
  const valueEnd = percent(from, equals + 1, end, arena.bytes, begin, true)
  arena.used = valueEnd
  duplicates.add(name, nameEnd, begin, valueEnd, equals + 1, end)
  if (!isPlain(arena.bytes, begin, valueEnd)) value(arena, placeOf(kinds.value, equals + 1, end), begin)
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
