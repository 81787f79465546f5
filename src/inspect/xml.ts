/**
 * XML (XML 1.0), never expanded: the document as it stands, where a DOCTYPE, an entity or an XInclude shows in its
 * markup, and then each text and attribute with its character references resolved.
 */
import type { Arena } from './arena.js'
import { copy, layer } from './decode.js'
import { joinSpans } from './duplicates.js'
import type { Steps } from './steps.js'
import type { Source } from './types.js'
import { remainder, value } from './values.js'

const LESS = 0x3c
const GREATER = 0x3e
const CDATA = Buffer.from('<![CDATA[')
const COMMENT_END = Buffer.from('-->')
const CDATA_END = Buffer.from(']]>')

/** Reads `from[start … end)`; the whole document is one field, each of its texts and attributes another. */
export function* readXml(arena: Arena, from: Buffer, start: number, end: number): Steps {
  whole(arena, from, start, end)
  const pieces = new Pieces(arena)
  let name = ''
  let i = start
  while (i < end) {
    if (arena.full) return beyond(arena, from, i, end)
    if (arena.due()) yield
    const open = indexOf(from, LESS, i, end)
    pieces.add(span(arena, from, i, open, name))
    if (open >= end) return pieces.join(name)
    if (beginsCdata(from, open, end)) {
      const found = from.indexOf(CDATA_END, open)
      const stop = found < 0 || found > end ? end : found
      pieces.add(span(arena, from, open + CDATA.length, stop, name))
      i = stop + CDATA_END.length
      continue
    }
    if (from[open + 1] === 0x21 && from[open + 2] === 0x2d && from[open + 3] === 0x2d) {
      const found = from.indexOf(COMMENT_END, open + 4)
      i = (found < 0 || found > end ? end : found) + COMMENT_END.length
      continue
    }
    const close = indexOf(from, GREATER, open, end)
    const next = from[open + 1]
    if (next !== 0x21 && next !== 0x3f) {
      pieces.join(name)
      if (next !== 0x2f) name = elementName(from, open + 1, close)
      attributes(arena, from, open + 1, close, name)
    }
    i = close + 1
  }
}

/** Texts of one element that only CDATA sections and comments part: to a parser they are one. */
class Pieces {
  readonly #arena: Arena
  #spans: number[] = []
  #source: Source | undefined

  constructor(arena: Arena) {
    this.#arena = arena
  }

  add(piece: Piece | undefined): void {
    if (piece === undefined) return
    this.#spans.push(piece.start, piece.end)
    this.#source = { ...piece.source, start: this.#source?.start ?? piece.source.start }
  }

  join(name: string): void {
    if (this.#spans.length > 2)
      joinSpans(this.#arena, { kind: 'xml', name, source: this.#source! }, this.#spans, -1)
    if (this.#spans.length > 0) this.#spans = []
    this.#source = undefined
  }
}

/** A text in the arena. */
interface Piece {
  readonly start: number
  readonly end: number
  readonly source: Source
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
function span(arena: Arena, from: Buffer, start: number, end: number, name: string): Piece | undefined {
  while (start < end && from[start]! <= 0x20) start++
  while (end > start && from[end - 1]! <= 0x20) end--
  if (end <= start || !arena.reserve(end - start)) return undefined
  const at = arena.used
  const written = layer(from, start, end, arena.bytes, at)
  arena.used = written < 0 ? at + from.copy(arena.bytes, at, start, end) : written
  const source: Source = { place: 'body', header: -1, start, end }
  const piece = { start: at, end: arena.used, source }
  value(arena, { kind: 'xml', name, source }, at)
  return piece
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
