/**
 * `key=value&key=value`: queries (WHATWG URL §5.1, application/x-www-form-urlencoded) and form bodies. Keys and
 * values are judged apart; a part without `=` is a key.
 */
import type { Arena } from './arena.js'
import { formPercent, indexOf, percent } from './decode.js'
import { Duplicates } from './duplicates.js'
import { takeAll, type Steps } from './steps.js'
import { isIdentifier, isName, traitsOf } from './traits.js'
import type { FieldKind, Source } from './types.js'
import { isPlain, key, nameAt, remainder, scanned, type Place } from './values.js'

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
  const reading = { arena, from, kinds, duplicates }
  for (let i = start; i < end;) {
    if (arena.full) {
      const source: Source = { place: kinds.place, header: -1, start: i, end }
      return remainder(arena, from, i, end, { kind: kinds.value, name: '', source }, formPercent)
    }
    i = readNext(reading, i, end)
    if (arena.due()) yield
  }
  duplicates.join()
}

/** What is read, and where to. */
interface Reading {
  readonly arena: Arena
  readonly from: Uint8Array
  readonly kinds: PairKinds
  readonly duplicates: Duplicates
}

/** Reads the pair that begins at `start`; returns where the next one does. */
function readNext(reading: Reading, start: number, end: number): number {
  const { from } = reading
  let equals = -1
  let semicolon = -1
  let stop = start
  for (; stop < end; stop++) {
    const b = from[stop]!
    // Above it are the letters, and none of the signs.
    if (b > EQUALS) continue
    if (b === AMPERSAND) break
    if (b === EQUALS && equals < 0) equals = stop
    else if (b === SEMICOLON && semicolon < 0) semicolon = stop
  }
  readPair(reading, start, equals < 0 ? stop : equals, stop)
  if (semicolon >= 0) readParts(reading, semicolon + 1, stop)
  return stop + 1
}

/** @param equals where the pair has its `=`; `end` without it. */
function readPair(
  { arena, from, kinds, duplicates }: Reading,
  start: number,
  equals: number,
  end: number,
): void {
  if (end <= start || !arena.reserve(end - start)) return
  const name = arena.used
  const nameEnd = percent(from, start, equals, arena.bytes, name, true)
  arena.used = nameEnd
  const ofName = traitsOf(arena.bytes, name, nameEnd)
  // Described only where there is something to describe: most pairs are an identifier and a number or a word.
  const placeOf = (kind: FieldKind, a: number, b: number): Place => ({
    kind,
    name: nameAt(arena, name, nameEnd),
    source: { place: kinds.place, header: -1, start: a, end: b },
  })
  if (equals === end) {
    if (isPlain(ofName, arena.bytes, name, nameEnd)) return
    return scanned(arena, placeOf(kinds.key, start, end), name, ofName)
  }
  if (!isName(ofName, arena.bytes, name, nameEnd)) key(arena, placeOf(kinds.key, start, equals), name)
  if (!arena.reserve(end - equals)) return
  const begin = arena.used
  const valueEnd = percent(from, equals + 1, end, arena.bytes, begin, true)
  arena.used = valueEnd
  const traits = traitsOf(arena.bytes, begin, valueEnd)
  const telling = !isName(traits, arena.bytes, begin, valueEnd)
  duplicates.add(name, nameEnd, begin, valueEnd, equals + 1, end, telling)
  if (isPlain(traits, arena.bytes, begin, valueEnd)) return
  scanned(arena, placeOf(kinds.value, equals + 1, end), begin, traits)
}

/** What follows a semicolon, each part that has a name and a value. */
function readParts(reading: Reading, start: number, end: number): void {
  const { arena, from } = reading
  for (let i = start; i < end && !arena.full;) {
    const stop = indexOf(from, SEMICOLON, i, end)
    const equals = indexOf(from, EQUALS, i, stop)
    if (equals > i && equals < stop && isIdentifier(from, i, equals)) readPair(reading, i, equals, stop)
    i = stop + 1
  }
}
