/**
 * Parameters of the same name: some applications take the first, some the last, and some join them with a comma, so
 * that an attack may be cut in two. Each is judged where it stands; here they are joined. Identifiers and numbers
 * cannot become an attack by a comma, so lists of those are left alone.
 */
import type { Arena } from './arena.js'
import { copy } from './decode.js'
import { isIdentifier, value, type Place } from './values.js'

const COMMA = 0x2c

interface Group {
  /** Of the first value; its source goes on to the end of the last. */
  place: Place
  /** Starts and ends of the values in the arena, in turn. */
  readonly spans: number[]
  telling: boolean
}

export class Duplicates {
  readonly #arena: Arena
  readonly #groups = new Map<string, Group>()
  #repeated = false

  constructor(arena: Arena) {
    this.#arena = arena
  }

  /** Notes the decoded value at `start … end` of the arena. */
  add(place: Place, start: number, end: number): void {
    const telling = !isIdentifier(this.#arena.bytes, start, end)
    const group = this.#groups.get(place.name)
    if (group === undefined) {
      this.#groups.set(place.name, { place, spans: [start, end], telling })
      return
    }
    group.spans.push(start, end)
    group.place = upTo(group.place, place)
    group.telling ||= telling
    this.#repeated = true
  }

  /** Adds a field for each name that came more than once. */
  join(separator = COMMA): void {
    if (!this.#repeated) return
    for (const { place, spans, telling } of this.#groups.values()) {
      if (spans.length > 2 && telling && !this.#arena.full) joinSpans(this.#arena, place, spans, separator)
    }
  }
}

function upTo(first: Place, last: Place): Place {
  const [from, to] = [first.source, last.source]
  if (from.place !== to.place || from.header !== to.header) return first
  return { ...first, source: { ...from, end: Math.max(from.end, to.end) } }
}

/** Adds the bytes of `spans` as one value; with a separator of -1 nothing stands between them. */
export function joinSpans(arena: Arena, place: Place, spans: readonly number[], separator: number): void {
  let length = 0
  for (let k = 0; k < spans.length; k += 2) length += spans[k + 1]! - spans[k]! + 1
  if (!arena.reserve(length)) return
  const at = arena.used
  for (let k = 0; k < spans.length; k += 2) {
    if (k > 0 && separator >= 0) arena.bytes[arena.used++] = separator
    arena.used = copy(arena.bytes, spans[k]!, spans[k + 1]!, arena.bytes, arena.used)
  }
  value(arena, place, at)
}
