/** Header fields: every value that a client writes, cookies one by one, and the names that are nobody's standard. */
import type { Arena } from './arena.js'
import type { FieldKind, Source } from './types.js'
import { key, value } from './values.js'

/** Written by the protocol, not by whoever sends: read by the server's parser, which refuses what is no number or token. */
const FRAMING = new Set(['content-length', 'transfer-encoding', 'connection', 'keep-alive', 'te'])
const KIND_OF: ReadonlyMap<string, FieldKind> = new Map([
  ['user-agent', 'user-agent'],
  ['referer', 'referer'],
])
const SEMICOLON = 0x3b
const EQUALS = 0x3d
const SPACE = 0x20

export function readHeaders(arena: Arena, rawHeaders: readonly string[]): void {
  for (let i = 0; i + 1 < rawHeaders.length; i += 2) {
    const name = rawHeaders[i]!.toLowerCase()
    const header = i / 2
    if (FRAMING.has(name)) continue
    const text = rawHeaders[i + 1]!
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
  for (let i = 0; i < raw.length;) {
    let stop = raw.indexOf(SEMICOLON, i)
    if (stop < 0) stop = raw.length
    while (i < stop && raw[i] === SPACE) i++
    let equals = raw.indexOf(EQUALS, i)
    if (equals < 0 || equals > stop) equals = -1
    const keyEnd = equals < 0 ? i : equals
    const name = raw.toString('latin1', i, Math.min(keyEnd, i + 64))
    const source = (a: number, b: number): Source => ({ place: 'header', header, start: a, end: b })
    const keyAt = copy(arena, raw, i, keyEnd)
    if (keyAt < 0) return
    key(arena, { kind: 'cookie-name', name, source: source(i, keyEnd) }, keyAt)
    const begin = equals < 0 ? i : equals + 1
    const at = copy(arena, raw, begin, stop)
    if (at < 0) return
    value(arena, { kind: 'cookie-value', name, source: source(begin, stop) }, at)
    i = stop + 1
  }
}

function copy(arena: Arena, from: Uint8Array, start: number, end: number): number {
  if (!arena.reserve(end - start)) return -1
  const at = arena.used
  arena.bytes.set(from.subarray(start, end), at)
  arena.used = at + end - start
  return at
}
