/**
 * XML (XML 1.0), never expanded: the document as it stands, where a DOCTYPE, an entity or an XInclude shows in its
 * markup, and then each text and attribute with its character references resolved.
 */
import type { Arena } from './arena.js'
import { copy, layer } from './decode.js'
import type { Source } from './types.js'
import { remainder, value } from './values.js'

const LESS = 0x3c
const GREATER = 0x3e
const CDATA = Buffer.from('<![CDATA[')
const CDATA_END = Buffer.from(']]>')

/** Reads `from[start … end)`; the whole document is one field, each of its texts and attributes another. */
export function readXml(arena: Arena, from: Buffer, start: number, end: number): void {
  whole(arena, from, start, end)
  let name = ''
  let i = start
  while (i < end) {
    if (arena.full) return beyond(arena, from, i, end)
    const open = indexOf(from, LESS, i, end)
    span(arena, from, i, open, name)
    if (open >= end) return
    if (beginsCdata(from, open, end)) {
      const found = from.indexOf(CDATA_END, open)
      const stop = found < 0 || found > end ? end : found
      span(arena, from, open + CDATA.length, stop, name)
      i = stop + CDATA_END.length
      continue
    }
    const close = indexOf(from, GREATER, open, end)
    const next = from[open + 1]
    if (next !== 0x21 && next !== 0x3f) {
      if (next !== 0x2f) name = elementName(from, open + 1, close)
      attributes(arena, from, open + 1, close, name)
    }
    i = close + 1
  }
}

/** Texts beyond the limit of fields. They stood in the whole document already; here their references are resolved. */
function beyond(arena: Arena, from: Buffer, start: number, end: number): void {
  const source: Source = { place: 'body', header: -1, start, end }
  remainder(arena, from, start, end, { kind: 'xml', name: '', source }, copy)
}

function beginsCdata(from: Buffer, at: number, end: number): boolean {
  if (from[at + 1] !== 0x21 || from[at + 2] !== 0x5b || at + CDATA.length > end) return false
  return from.subarray(at, at + CDATA.length).equals(CDATA)
}

const indexOf = (from: Buffer, byte: number, at: number, end: number): number => {
  const found = from.indexOf(byte, at)
  return found < 0 || found > end ? end : found
}

function whole(arena: Arena, from: Buffer, start: number, end: number): void {
  if (!arena.reserve(end - start)) return
  const at = arena.used
  arena.used += from.copy(arena.bytes, at, start, end)
  arena.field('xml', '', { place: 'body', header: -1, start, end }, at)
}

/** A text or attribute value; blanks alone are layout. */
function span(arena: Arena, from: Buffer, start: number, end: number, name: string): void {
  while (start < end && from[start]! <= 0x20) start++
  while (end > start && from[end - 1]! <= 0x20) end--
  if (end <= start || !arena.reserve(end - start)) return
  const at = arena.used
  const written = layer(from, start, end, arena.bytes, at)
  arena.used = written < 0 ? at + from.copy(arena.bytes, at, start, end) : written
  const source: Source = { place: 'body', header: -1, start, end }
  value(arena, { kind: 'xml', name, source }, at)
}

function elementName(from: Buffer, start: number, end: number): string {
  let stop = start
  while (stop < end && stop - start < 64 && from[stop]! > 0x20 && from[stop] !== 0x2f) stop++
  return from.toString('latin1', start, stop)
}

function attributes(arena: Arena, from: Buffer, start: number, end: number, name: string): void {
  for (let i = start; i < end && !arena.full; i++) {
    const quote = from[i]
    if (quote !== 0x22 && quote !== 0x27) continue
    const close = indexOf(from, quote, i + 1, end)
    span(arena, from, i + 1, close, name)
    i = close
  }
}
