/**
 * Parameters of the same name: some applications take the first, some the last, and some join them with a comma, so
 * that an attack may be cut in two. Each is judged where it stands; here they are joined. Identifiers and numbers
 * cannot become an attack by a comma, so lists of those are left alone.
 */
import type { Arena } from './arena.js'
import { copy } from './decode.js'
import type { FieldKind, Source } from './types.js'
import { isIdentifier } from './traits.js'
import { nameAt, value, type Place } from './values.js'

const COMMA = 0x2c
/** Numbers kept of one parameter: name and value in the arena, and the value in the request; each start and end. */
const NUMBERS = 6
/** Parameters that are compared each with each. */
const FEW = 12

/** Remembers where parameters lie, as bare numbers: of most requests, no name comes twice. */
export class Duplicates {
  readonly #arena: Arena
  readonly #kind: FieldKind
  readonly #where: Source['place']
  readonly #numbers: number[] = []
  #telling = false

  /** @param kind of the values, @param where they stand in the request. */
  constructor(arena: Arena, kind: FieldKind, where: Source['place']) {
    this.#arena = arena
    this.#kind = kind
    this.#where = where
  }

  /**
   * Notes a parameter whose name and decoded value lie in the arena, and whose value stands at `from … to`.
   *
   * @param telling whether the value is more than an identifier, where that is known.
   */
  add(
    nameStart: number,
    nameEnd: number,
    start: number,
    end: number,
    from: number,
    to: number,
    telling = !isIdentifier(this.#arena.bytes, start, end),
  ): void {
    this.#numbers.push(nameStart, nameEnd, start, end, from, to)
    if (telling) this.#telling = true
  }

  /** Adds a field for each name that came more than once with anything telling among its values. */
  join(): void {
    if (!this.#telling || !this.#mayRepeat()) return
    for (const [name, group] of this.#groups()) {
      if (group.length < 2 || this.#arena.full) continue
      const spans = group.flatMap((at) => [this.#numbers[at + 2]!, this.#numbers[at + 3]!])
      if (this.#tells(spans)) joinSpans(this.#arena, this.#placeOf(name, group), spans, COMMA)
    }
  }

  /** Whether a name may come twice: of a few, as there mostly are, it is cheaper to compare than to sort them. */
  #mayRepeat(): boolean {
    const numbers = this.#numbers
    if (numbers.length > FEW * NUMBERS) return true
    for (let at = NUMBERS; at < numbers.length; at += NUMBERS)
      for (let other = 0; other < at; other += NUMBERS) if (this.#areAlike(at, other)) return true
    return false
  }

  /** Whether two names have the same length, and begin and end alike. */
  #areAlike(at: number, other: number): boolean {
    const { bytes } = this.#arena
    const [start, end] = [this.#numbers[at]!, this.#numbers[at + 1]!]
    const [first, last] = [this.#numbers[other]!, this.#numbers[other + 1]!]
    if (end - start !== last - first) return false
    return end === start || (bytes[start] === bytes[first] && bytes[end - 1] === bytes[last - 1])
  }

  /** Places in `#numbers` by name, in the order of the first of each. */
  #groups(): Map<string, number[]> {
    const groups = new Map<string, number[]>()
    for (let at = 0; at < this.#numbers.length; at += NUMBERS) {
      const name = nameAt(this.#arena, this.#numbers[at]!, this.#numbers[at + 1]!)
      const group = groups.get(name)
      if (group === undefined) groups.set(name, [at])
      else group.push(at)
    }
    return groups
  }

  #tells(spans: readonly number[]): boolean {
    for (let k = 0; k < spans.length; k += 2)
      if (!isIdentifier(this.#arena.bytes, spans[k]!, spans[k + 1]!)) return true
    return false
  }

  /** From the first value to the last. */
  #placeOf(name: string, group: readonly number[]): Place {
    const start = this.#numbers[group[0]! + 4]!
    const end = this.#numbers[group.at(-1)! + 5]!
    return { kind: this.#kind, name, source: { place: this.#where, header: -1, start, end } }
  }
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
