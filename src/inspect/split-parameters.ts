/**
 * {@link Duplicates} of a form that is read in slices: short values are remembered by name, within a bound, and joined
 * when the name comes again. A long value holds an attack whole or not at all.
 */
import type { Arena } from './arena.js'
import { formPercent } from './decode.js'
import { isIdentifier } from './traits.js'
import type { Source } from './types.js'
import { value } from './values.js'

/** Longest value that is remembered, raw. */
const LONGEST = 1024
/** Bytes remembered in all. */
const MOST = 128 * 1024
const AMPERSAND = 0x26
const COMMA = Buffer.from(',')

interface Remembered {
  readonly source: Source
  /** Undefined when it has become too long: whoever sends thousands of one name must not make each cost all. */
  readonly joined: Buffer | undefined
}

export class SplitParameters {
  readonly #arena: Arena
  readonly #known = new Map<string, Remembered>()
  #bytes = 0
  /** The pair at hand. */
  readonly #decoded = Buffer.allocUnsafe(LONGEST)
  /** Offset in the body up to which pairs were noted: slices overlap. */
  #noted = 0

  constructor(arena: Arena) {
    this.#arena = arena
  }

  /** Notes the pair at `slice[start … end)` with its `=` at `equals`, which has come whole. */
  note(slice: Buffer, start: number, equals: number, end: number, origin: number): void {
    const begun = start > 0 ? slice[start - 1] === AMPERSAND : origin === 0
    if (!begun || origin + start < this.#noted) return
    this.#noted = origin + end
    if (end - start > LONGEST || equals === start || equals === end) return
    const nameEnd = formPercent(slice, start, equals, this.#decoded, 0)
    const name = this.#decoded.toString('latin1', 0, nameEnd)
    const before = this.#known.get(name)
    // Nothing more is allocated for a name that is through with, nor once nothing more is remembered.
    if (before === undefined ? this.#bytes + end - start > MOST : before.joined === undefined) return
    const valueEnd = formPercent(slice, equals + 1, end, this.#decoded, nameEnd)
    const source: Source = { place: 'body', header: -1, start: origin + equals + 1, end: origin + end }
    this.#join(name, this.#decoded.subarray(nameEnd, valueEnd), source, before)
  }

  /** @param bytes is copied. */
  #join(name: string, bytes: Buffer, source: Source, before: Remembered | undefined): void {
    const joined =
      before?.joined === undefined ? Buffer.from(bytes) : Buffer.concat([before.joined, COMMA, bytes])
    const span: Source = { ...source, start: before?.source.start ?? source.start }
    if (before !== undefined) this.#judge(name, joined, span)
    const fits = joined.length <= LONGEST && this.#bytes + bytes.length + name.length <= MOST
    if (!fits && before === undefined) return
    if (fits) this.#bytes += bytes.length + name.length
    this.#known.set(name, { source: span, joined: fits ? joined : undefined })
  }

  #judge(name: string, joined: Buffer, source: Source): void {
    if (this.#arena.full || isPlainList(joined) || !this.#arena.reserve(joined.length)) return
    const at = this.#arena.used
    joined.copy(this.#arena.bytes, at)
    this.#arena.used = at + joined.length
    value(this.#arena, { kind: 'form-value', name, source }, at)
  }
}

/** Identifiers and commas: what a list of check boxes gives. */
function isPlainList(joined: Buffer): boolean {
  let start = 0
  for (let i = 0; i <= joined.length; i++) {
    if (i < joined.length && joined[i] !== COMMA[0]) continue
    if (!isIdentifier(joined, start, i)) return false
    start = i + 1
  }
  return true
}
