/**
 * `key=value&key=value`: queries (WHATWG URL §5.1, application/x-www-form-urlencoded) and form bodies. Keys and
 * values are judged apart; a part without `=` is a key.
 */
import type { Arena } from './arena.js'
import { formPercent, percent } from './decode.js'
import type { FieldKind, Source } from './types.js'
import { key, remainder, value } from './values.js'

export interface PairKinds {
  readonly key: FieldKind
  readonly value: FieldKind
  readonly place: Source['place']
}

const EQUALS = 0x3d
const AMPERSAND = 0x26

/** Reads `from[start … end)`, whose first byte is byte `origin` of the place. */
export function readPairs(
  arena: Arena,
  from: Uint8Array,
  start: number,
  end: number,
  kinds: PairKinds,
  origin = start,
): void {
  const shift = origin - start
  for (let i = start; i < end;) {
    if (arena.full) {
      const source: Source = { place: kinds.place, header: -1, start: i + shift, end: end + shift }
      return remainder(arena, from, i, end, { kind: kinds.value, name: '', source }, formPercent)
    }
    let equals = -1
    let stop = i
    for (; stop < end && from[stop] !== AMPERSAND; stop++) {
      if (equals < 0 && from[stop] === EQUALS) equals = stop
    }
    const keyEnd = equals < 0 ? stop : equals
    const source = (a: number, b: number): Source => ({
      place: kinds.place,
      header: -1,
      start: a + shift,
      end: b + shift,
    })
    if (!arena.reserve(stop - i)) return
    const at = arena.used
    arena.used = percent(from, i, keyEnd, arena.bytes, at, true)
    const name = arena.bytes.toString('latin1', at, Math.min(arena.used, at + 64))
    if (equals < 0) value(arena, { kind: kinds.key, name, source: source(i, stop) }, at)
    else {
      key(arena, { kind: kinds.key, name, source: source(i, keyEnd) }, at)
      if (!arena.reserve(stop - equals)) return
      const begin = arena.used
      arena.used = percent(from, equals + 1, stop, arena.bytes, begin, true)
      value(arena, { kind: kinds.value, name, source: source(equals + 1, stop) }, begin)
    }
    i = stop + 1
  }
}
