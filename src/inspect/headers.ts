/** Header fields: every value that a client writes, cookies one by one, and the names that are nobody's standard. */
import type { Arena } from './arena.js'
import { copy } from './decode.js'
import type { FieldKind, Source } from './types.js'
import { key, remainder, value, verbatim } from './values.js'

/** Written by the protocol, not by whoever sends: read by the server's parser, which refuses what is no number or token. */
const FRAMING = new Set(['content-length', 'transfer-encoding', 'connection', 'keep-alive', 'te'])
const KIND_OF: ReadonlyMap<string, FieldKind> = new Map([
  ['user-agent', 'user-agent'],
  ['referer', 'referer'],
])
/**
 * A plain name or address with a port, which is what Host should be: whom it names is for the virtual hosts of the
 * application to judge, and its form says nothing. Anything else in it is read like any value.
 */
const PLAIN_HOST = /^(?:[A-Za-z0-9-]{1,63}\.){0,10}[A-Za-z0-9-]{1,63}\.?(?::\d{1,5})?$/
const SEMICOLON = 0x3b
const EQUALS = 0x3d
const SPACE = 0x20

/**
 * Reads all headers but those of framing.
 *
 * @param rawHeaders names and values in turn; characters above U+00FF keep their low byte.
 */
export function readHeaders(arena: Arena, rawHeaders: readonly string[]): void {
  for (let i = 0; i + 1 < rawHeaders.length; i += 2) {
    const header = i / 2
    if (arena.full) return rest(arena, rawHeaders.slice(i).join('\n'), header)
    const name = rawHeaders[i]!.toLowerCase()
    if (FRAMING.has(name)) continue
    const text = rawHeaders[i + 1]!
    if (name === 'host' && text.length < 256 && PLAIN_HOST.test(text)) continue
    if (name === 'cookie') {
      readCookies(arena, text, header)
      continue
    }
    const at = write(arena, text)
    if (at < 0) return
    const source: Source = { place: 'header', header, start: 0, end: text.length }
    value(arena, { kind: KIND_OF.get(name) ?? 'header-value', name, source }, at)
    readName(arena, rawHeaders[i]!, header)
  }
}

/** Headers beyond the limit of fields, names and values on lines of their own; the source is the first of them. */
function rest(arena: Arena, text: string, header: number): void {
  const raw = Buffer.from(text, 'latin1')
  const source: Source = { place: 'header', header, start: 0, end: 0 }
  remainder(arena, raw, 0, raw.length, { kind: 'header-value', name: '', source }, copy)
}

/** Copies a header's characters, one byte each; returns where they begin, or -1. */
function write(arena: Arena, text: string): number {
  if (!arena.reserve(text.length)) return -1
  const at = arena.used
  arena.used += arena.bytes.write(text, at, 'latin1')
  return at
}

function readName(arena: Arena, name: string, header: number): void {
  const at = write(arena, name)
  if (at < 0) return
  // The name's own bytes have no offsets in the value: an empty span says "this header".
  key(arena, { kind: 'header-name', name, source: { place: 'header', header, start: 0, end: 0 } }, at)
}

/** Pairs of a Cookie header (RFC 6265 §4.2.1). Values stay as they are: what is encoded in them is a further layer. */
function readCookies(arena: Arena, text: string, header: number): void {
  const raw = Buffer.from(text, 'latin1')
  const source = (start: number, end: number): Source => ({ place: 'header', header, start, end })
  for (let i = 0; i < raw.length;) {
    if (arena.full) {
      const place = { kind: 'cookie-value', name: '', source: source(i, raw.length) } as const
      return remainder(arena, raw, i, raw.length, place, copy)
    }
    while (raw[i] === SPACE) i++
    let equals = -1
    let stop = i
    for (; stop < raw.length && raw[stop] !== SEMICOLON; stop++) {
      if (equals < 0 && raw[stop] === EQUALS) equals = stop
    }
    const begin = equals < 0 ? i : equals + 1
    const name = equals < 0 ? '' : raw.toString('latin1', i, Math.min(equals, i + 64))
    if (!arena.reserve(stop - i)) return
    if (equals > i) {
      const at = arena.used
      arena.used = copy(raw, i, equals, arena.bytes, at)
      key(arena, { kind: 'cookie-name', name, source: source(i, equals) }, at)
    }
    verbatim(arena, raw, begin, stop, { kind: 'cookie-value', name, source: source(begin, stop) })
    i = stop + 1
  }
}
