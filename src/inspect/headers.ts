/** Header fields: every value that a client writes, cookies one by one, and the names that are nobody's standard. */
import type { Arena } from './arena.js'
import { copy } from './decode.js'
import { isStandard } from './header-name.js'
import type { HeaderShape, PlacedHeader } from './header-shape.js'
import { Shelf } from './recall.js'
import type { Source } from './types.js'
import { key, remainder, value } from './values.js'

/**
 * A plain name or address with a port, which is what Host should be: whom it names is for the virtual hosts of the
 * application to judge, and its form says nothing. Anything else in it is read like any value.
 */
const PLAIN_HOST = /^(?:[A-Za-z0-9-]{1,63}\.){0,10}[A-Za-z0-9-]{1,63}\.?(?::\d{1,5})?$/
const SPACE = 0x20

/**
 * Reads all headers but those of framing: first those that are remembered together, group by group, then the others.
 *
 * @param rawHeaders names and values in turn; characters above U+00FF keep their low byte.
 */
export function readHeaders(
  arena: Arena,
  rawHeaders: readonly string[],
  { sets, others }: HeaderShape,
): void {
  const { recall } = arena
  for (let s = 0; s < sets.length; s++) {
    const set = sets[s]!
    if (recall?.knowsSet(set, rawHeaders)) continue
    const read = readAll(arena, rawHeaders, set.members)
    recall?.doneSet()
    if (read === set.members.length) continue
    const left = sets.slice(s).flatMap(({ members }) => members)
    return rest(arena, rawHeaders, [...left.slice(read), ...others])
  }
  const read = readAll(arena, rawHeaders, others)
  if (read < others.length) rest(arena, rawHeaders, others.slice(read))
}

/** Reads some headers; returns how many, which are fewer when the limit of fields is reached. */
function readAll(arena: Arena, rawHeaders: readonly string[], headers: readonly PlacedHeader[]): number {
  let read = 0
  for (; read < headers.length && !arena.full; read++) {
    const header = headers[read]!
    const text = valueOf(rawHeaders, header)
    if (header.role === 'cookie') readCookies(arena, header, text)
    else readHeader(arena, header, text)
  }
  return read
}

const valueOf = (rawHeaders: readonly string[], { headers }: PlacedHeader): string =>
  rawHeaders[headers[0]! * 2 + 1]!

function readHeader(arena: Arena, header: PlacedHeader, text: string): void {
  const { recall } = arena
  if (recall !== undefined) {
    const key = isStandard(header) ? text : `${header.spelled}:${text}`
    if (recall.knows(header.shelf, key, header.headers, 0, false)) return
  }
  if (header.role !== 'host' || text.length >= 256 || !PLAIN_HOST.test(text)) {
    const at = arena.write(text)
    if (at < 0) return
    const source = sourceIn(header, 0, text.length)
    value(arena, { kind: header.kind, name: header.lower, source }, at)
    if (!isStandard(header)) readName(arena, header)
  }
  recall?.done()
}

const sourceIn = ({ headers }: PlacedHeader, start: number, end: number): Source => ({
  place: 'header',
  header: headers[0]!,
  start,
  end,
})

/** Headers beyond the limit of fields, names and values on lines of their own; the source is the first of them. */
function rest(arena: Arena, rawHeaders: readonly string[], headers: readonly PlacedHeader[]): void {
  const lines = headers.flatMap((header) => [header.spelled, valueOf(rawHeaders, header)])
  const raw = Buffer.from(lines.join('\n'), 'latin1')
  const place = { kind: 'header-value', name: '', source: sourceIn(headers[0]!, 0, 0) } as const
  remainder(arena, raw, 0, raw.length, place, copy)
}

function readName(arena: Arena, header: PlacedHeader): void {
  const at = arena.write(header.spelled)
  if (at < 0) return
  // The name's own bytes have no offsets in the value: an empty span says "this header".
  key(arena, { kind: 'header-name', name: header.spelled, source: sourceIn(header, 0, 0) }, at)
}

/** Pairs of a Cookie header (RFC 6265 §4.2.1). Values stay as they are: what is encoded in them is a further layer. */
function readCookies(arena: Arena, header: PlacedHeader, text: string): void {
  const { recall } = arena
  for (let i = 0; i < text.length;) {
    if (arena.full) {
      const raw = Buffer.from(text, 'latin1')
      const source = sourceIn(header, i, raw.length)
      return remainder(arena, raw, i, raw.length, { kind: 'cookie-value', name: '', source }, copy)
    }
    while (text.charCodeAt(i) === SPACE) i++
    const found = text.indexOf(';', i)
    const stop = found < 0 ? text.length : found
    const pair = text.slice(i, stop)
    if (!recall?.knows(Shelf.cookie, pair, header.headers, i, true)) {
      if (!readCookie(arena, pair, header, i)) return
      recall?.done()
    }
    i = stop + 1
  }
}

/** Reads the pair that stands at `at` in its header; false when there is no room for it. */
function readCookie(arena: Arena, pair: string, header: PlacedHeader, at: number): boolean {
  const equals = pair.indexOf('=')
  const name = pair.slice(0, Math.max(0, Math.min(equals, 64)))
  if (!arena.reserve(pair.length)) return false
  if (equals > 0) {
    const source = sourceIn(header, at, at + equals)
    key(arena, { kind: 'cookie-name', name, source }, arena.write(pair.slice(0, equals)))
  }
  const begin = equals + 1
  if (begin >= pair.length) return true
  const source = sourceIn(header, at + begin, at + pair.length)
  const start = arena.write(pair.slice(begin))
  if (start >= 0) value(arena, { kind: 'cookie-value', name, source }, start)
  return true
}
