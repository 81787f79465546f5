/**
 * multipart/form-data (RFC 7578), read leniently: any line break, a missing last boundary, part headers in any
 * order. Whatever lies outside of the parts is judged as text.
 */
import type { Arena } from './arena.js'
import type { FieldKind, Source } from './types.js'
import { key, value } from './values.js'

const CR = 0x0d
const LF = 0x0a
const DASHES = 0x2d
/** Longest part header block that is read as such. */
const LONGEST_HEAD = 8192

/** `boundary` of a content type, or that of the body's first line; undefined when there is none. */
export function boundaryOf(contentType: string, from: Buffer): string | undefined {
  const declared = /boundary\s*=\s*(?:"([^"]{1,200})"|([^\s;,]{1,200}))/i.exec(contentType)
  if (declared) return declared[1] ?? declared[2]
  if (from[0] !== DASHES || from[1] !== DASHES) return undefined
  const line = /^--([^\r\n]{1,200})/.exec(from.toString('latin1', 0, 210))
  return line?.[1]?.trimEnd()
}

export function readMultipart(arena: Arena, from: Buffer, boundary: string): void {
  const delimiter = Buffer.from(`--${boundary}`, 'latin1')
  let at = from.indexOf(delimiter)
  if (at < 0) {
    raw(arena, from, 0, from.length, 'text', '')
    return
  }
  outside(arena, from, 0, at)
  while (at >= 0) {
    const start = at + delimiter.length
    if (from[start] === DASHES && from[start + 1] === DASHES) {
      outside(arena, from, start + 2, from.length)
      return
    }
    const next = from.indexOf(delimiter, start)
    readPart(arena, from, skipBreak(from, start), next < 0 ? from.length : beforeBreak(from, next))
    at = next
  }
}

function skipBreak(from: Buffer, at: number): number {
  while (from[at] === 0x20 || from[at] === 0x09) at++
  if (from[at] === CR) at++
  return from[at] === LF ? at + 1 : at
}

function beforeBreak(from: Buffer, at: number): number {
  if (from[at - 1] === LF) at--
  return from[at - 1] === CR ? at - 1 : at
}

function readPart(arena: Arena, from: Buffer, start: number, end: number): void {
  if (end <= start) return
  const { headEnd, bodyStart } = headOf(from, start, end)
  const head = from.toString('latin1', start, headEnd)
  const name = parameter(head, 'name') ?? ''
  const fileName = parameter(head, 'filename')
  const span = { place: 'body', header: -1, start, end: headEnd } as const
  written(arena, name, 'multipart-name', name, span, true)
  if (fileName !== undefined) written(arena, fileName, 'multipart-filename', name, span, false)
  unusualHeaders(arena, head, name, span)
  raw(arena, from, bodyStart, end, fileName === undefined ? 'multipart-value' : 'file-content', name)
}

/** End of a part's headers and begin of its content: the first empty line. */
function headOf(from: Buffer, start: number, end: number): { headEnd: number; bodyStart: number } {
  if (from[start] === LF || (from[start] === CR && from[start + 1] === LF))
    return { headEnd: start, bodyStart: skipBreak(from, start) }
  for (let i = start; i < end && i - start < LONGEST_HEAD; i++) {
    if (from[i] !== LF) continue
    if (from[i + 1] === LF) return { headEnd: i, bodyStart: i + 2 }
    if (from[i + 1] === CR && from[i + 2] === LF) return { headEnd: i, bodyStart: i + 3 }
  }
  return { headEnd: start, bodyStart: start }
}

/** A parameter of Content-Disposition, `name*` (RFC 8187) as well; the value may lack its quotes. */
function parameter(head: string, name: string): string | undefined {
  const found = new RegExp(
    `[;\\s]${name}\\*?\\s*=\\s*(?:"((?:[^"\\\\\\r\\n]|\\\\.)*)"?|([^;\\r\\n]*))`,
    'i',
  ).exec(head)
  return found ? (found[1] ?? found[2]) : undefined
}

/** Headers of a part other than the usual two. */
function unusualHeaders(arena: Arena, head: string, name: string, source: Source): void {
  for (const line of head.split(/\r?\n/)) {
    if (/^content-(disposition|length|transfer-encoding)\s*:/i.test(line) || line === '') continue
    if (/^content-type\s*:\s*[\w.+-]+\/[\w.+-]+(\s*;\s*charset="?[\w-]+"?)?\s*$/i.test(line)) continue
    written(arena, line, 'header-value', name, source, false)
  }
}

function written(
  arena: Arena,
  text: string,
  kind: FieldKind,
  name: string,
  source: Source,
  isKey: boolean,
): void {
  if (!arena.reserve(text.length)) return
  const at = arena.used
  arena.used += arena.bytes.write(text, at, 'latin1')
  if (isKey) key(arena, { kind, name, source }, at)
  else value(arena, { kind, name, source }, at)
}

function outside(arena: Arena, from: Buffer, start: number, end: number): void {
  while (start < end && from[start]! <= 0x20) start++
  if (start < end) raw(arena, from, start, end, 'text', '')
}

/** Bytes as they are. */
export function raw(
  arena: Arena,
  from: Buffer,
  start: number,
  end: number,
  kind: FieldKind,
  name: string,
): void {
  if (end <= start || !arena.reserve(end - start)) return
  const at = arena.used
  arena.used += from.copy(arena.bytes, at, start, end)
  value(arena, { kind, name, source: { place: 'body', header: -1, start, end } }, at)
}
