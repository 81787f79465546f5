/** Header fields: every value that a client writes, cookies one by one, and the names that are nobody's standard. */
import type { Arena } from './arena.js'
import { copy } from './decode.js'
import { headerName, isStandard, type HeaderName } from './header-name.js'
import { Shelf, type RecalledValue } from './recall.js'
import type { Source } from './types.js'
import { key, remainder, value } from './values.js'

/**
 * A plain name or address with a port, which is what Host should be: whom it names is for the virtual hosts of the
 * application to judge, and its form says nothing. Anything else in it is read like any value.
 */
const PLAIN_HOST = /^(?:[A-Za-z0-9-]{1,63}\.){0,10}[A-Za-z0-9-]{1,63}\.?(?::\d{1,5})?$/
const SPACE = 0x20

/**
 * Reads all headers but those of framing.
 *
 * @param rawHeaders names and values in turn; characters above U+00FF keep their low byte.
 * @param sets whether headers that come together may be recalled as one: then they count before the others, which
 *   matters where a limit is reached.
 */
export function readHeaders(arena: Arena, rawHeaders: readonly string[], sets: boolean): void {
  const { recall } = arena
  if (!sets || recall === undefined) return readEach(arena, rawHeaders, undefined)
  const { text, count, others } = setOf(rawHeaders)
  if (recall.knowsAll(Shelf.headers, text, 0)) return readOthers(arena, rawHeaders, others)
  const parts: RecalledValue[] = []
  readEach(arena, rawHeaders, parts)
  if (parts.length === count) recall.compose(Shelf.headers, text, parts, 0)
}

/** Those headers that one client sends again and again. */
interface HeaderSet {
  /** Their values, with signs for their names and for where the others stand. */
  readonly text: string
  readonly count: number
  /** Indices of the others, but for those of framing. */
  readonly others: readonly number[]
}

/**
 * Without line breaks in values, as a set is learned, its text has as many of them as there are headers: so two lists of
 * headers with one text are the same.
 */
function setOf(rawHeaders: readonly string[]): HeaderSet {
  const others: number[] = []
  let text = String(rawHeaders.length)
  let count = 0
  for (let i = 0; i + 1 < rawHeaders.length; i += 2) {
    const { sign, role } = headerName(rawHeaders[i]!)
    if (sign !== '') {
      text += sign + rawHeaders[i + 1]!
      count++
    } else {
      text += OTHER
      if (role !== 'framing') others.push(i)
    }
  }
  return { text, count, others }
}

/** Stands for a header that is read by itself. */
const OTHER = '\n '

/** Reads the headers that are not part of a set; of that set, all are known. */
function readOthers(arena: Arena, rawHeaders: readonly string[], others: readonly number[]): void {
  for (const i of others) {
    // The head is read once more then, see `Inspector`.
    if (arena.full) return
    readOne(arena, headerName(rawHeaders[i]!), rawHeaders, i)
  }
}

/** Reads all headers. @param parts is given those of the set that were recalled. */
function readEach(arena: Arena, rawHeaders: readonly string[], parts: RecalledValue[] | undefined): void {
  for (let i = 0; i + 1 < rawHeaders.length; i += 2) {
    if (arena.full) return rest(arena, rawHeaders.slice(i).join('\n'), i / 2)
    const name = headerName(rawHeaders[i]!)
    if (name.role === 'framing') continue
    const before = arena.recall?.known.length ?? 0
    readOne(arena, name, rawHeaders, i)
    if (parts === undefined || name.sign === '') continue
    const part = arena.recall!.known[before]
    if (part !== undefined && !rawHeaders[i + 1]!.includes('\n')) parts.push(part)
  }
}

function readOne(arena: Arena, name: HeaderName, rawHeaders: readonly string[], i: number): void {
  if (name.role === 'cookie') readCookies(arena, rawHeaders[i + 1]!, i / 2)
  else readHeader(arena, name, rawHeaders[i]!, rawHeaders[i + 1]!, i / 2)
}

function readHeader(arena: Arena, name: HeaderName, rawName: string, text: string, header: number): void {
  const { recall } = arena
  if (recall !== undefined) {
    const known = isStandard(name)
      ? recall.knows(name.shelf, text, header, 0, false)
      : recall.knows(name.shelf, `${rawName}:${text}`, header, 0, false)
    if (known) return
  }
  if (name.role !== 'host' || text.length >= 256 || !PLAIN_HOST.test(text)) {
    const at = arena.write(text)
    if (at < 0) return
    const source: Source = { place: 'header', header, start: 0, end: text.length }
    value(arena, { kind: name.kind, name: name.lower, source }, at)
    if (!isStandard(name)) readName(arena, rawName, header)
  }
  recall?.done()
}

/** Headers beyond the limit of fields, names and values on lines of their own; the source is the first of them. */
function rest(arena: Arena, text: string, header: number): void {
  const raw = Buffer.from(text, 'latin1')
  const source: Source = { place: 'header', header, start: 0, end: 0 }
  remainder(arena, raw, 0, raw.length, { kind: 'header-value', name: '', source }, copy)
}

function readName(arena: Arena, name: string, header: number): void {
  const at = arena.write(name)
  if (at < 0) return
  // The name's own bytes have no offsets in the value: an empty span says "this header".
  key(arena, { kind: 'header-name', name, source: { place: 'header', header, start: 0, end: 0 } }, at)
}

/** Pairs of a Cookie header (RFC 6265 §4.2.1). Values stay as they are: what is encoded in them is a further layer. */
function readCookies(arena: Arena, text: string, header: number): void {
  const { recall } = arena
  if (recall?.knowsAll(Shelf.cookies, text, header)) return
  let parts: RecalledValue[] | undefined = recall && []
  for (let i = 0; i < text.length;) {
    if (arena.full) {
      const raw = Buffer.from(text, 'latin1')
      const source: Source = { place: 'header', header, start: i, end: raw.length }
      return remainder(arena, raw, i, raw.length, { kind: 'cookie-value', name: '', source }, copy)
    }
    while (text.charCodeAt(i) === SPACE) i++
    const found = text.indexOf(';', i)
    const stop = found < 0 ? text.length : found
    const pair = text.slice(i, stop)
    if (recall?.knows(Shelf.cookie, pair, header, i, true)) parts?.push(recall.known.at(-1)!)
    else {
      parts = undefined
      if (!readCookie(arena, pair, header, i)) return
      recall?.done()
    }
    i = stop + 1
  }
  if (parts !== undefined) recall!.compose(Shelf.cookies, text, parts, header)
}

/** Reads the pair that stands at `at` in its header; false when there is no room for it. */
function readCookie(arena: Arena, pair: string, header: number, at: number): boolean {
  const equals = pair.indexOf('=')
  const name = pair.slice(0, Math.max(0, Math.min(equals, 64)))
  if (!arena.reserve(pair.length)) return false
  if (equals > 0) {
    const source: Source = { place: 'header', header, start: at, end: at + equals }
    key(arena, { kind: 'cookie-name', name, source }, arena.write(pair.slice(0, equals)))
  }
  const begin = equals + 1
  if (begin >= pair.length) return true
  const source: Source = { place: 'header', header, start: at + begin, end: at + pair.length }
  const start = arena.write(pair.slice(begin))
  if (start >= 0) value(arena, { kind: 'cookie-value', name, source }, start)
  return true
}
