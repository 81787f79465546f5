/**
 * multipart/form-data (RFC 7578), read leniently: any line break, a missing last boundary, part headers in any
 * order. Whatever lies outside of the parts is judged as text.
 */
import type { Arena } from './arena.js'
import { charsetOf, toUtf8 } from './charset.js'
import { copy, quotedPrintable } from './decode.js'
import { Duplicates } from './duplicates.js'
import type { Steps } from './steps.js'
import type { FieldKind, Source } from './types.js'
import { key, remainder, value, verbatim, type Place } from './values.js'

const CR = 0x0d
const LF = 0x0a
const DASHES = 0x2d
/** Longest part header block that is read as such. */
const LONGEST_HEAD = 8192

/** Boundaries that are tried: more than one only comes from whoever wants two parsers to differ. */
const MOST_BOUNDARIES = 4
const DECLARED = /boundary(?:\*\d*\*?)?\s*=\s*(?:"((?:[^"\\]|\\.){1,200})"?|([^\s;,"]{1,200}))/gi

/** Whether a body begins with a boundary that comes again. */
export function beginsMultipart(body: Buffer): boolean {
  const line = firstLine(body)
  return line !== undefined && body.indexOf(`--${line}`, 2, 'latin1') > 0
}

/** What follows the dashes of a first line that has them. */
function firstLine(body: Buffer): string | undefined {
  if (body[0] !== DASHES || body[1] !== DASHES) return undefined
  return /^--([^\r\n]{1,200})/.exec(body.toString('latin1', 0, 210))?.[1]?.trimEnd()
}

/**
 * All boundaries that a parser may go by: each that the content type gives (RFC 2231 continuations also put together)
 * and that of the body's first line.
 */
function boundariesOf(contentType: string, body: Buffer): string[] {
  const declared: string[] = []
  for (const [, quoted, bare] of contentType.matchAll(DECLARED))
    declared.push((quoted ?? bare)!.replace(/\\(.)/g, '$1'))
  if (/boundary\*\d/i.test(contentType)) declared.push(declared.join(''))
  const line = firstLine(body)
  if (line !== undefined && !declared.some((one) => line === one || line === `${one}--`)) declared.push(line)
  return [...new Set(declared)].slice(0, MOST_BOUNDARIES)
}

/** Reads a body in parts, once for each boundary that occurs in it; one without any is text. */
export function* readMultipart(arena: Arena, from: Buffer, contentType: string): Steps {
  let found = false
  for (const boundary of boundariesOf(contentType, from)) {
    const delimiter = Buffer.from(`--${boundary}`, 'latin1')
    const at = nextDelimiter(from, delimiter, 0)
    if (at < 0) continue
    found = true
    yield* readParts(arena, from, delimiter, at)
  }
  if (!found) raw(arena, from, 0, from.length, 'text', '')
}

function* readParts(arena: Arena, from: Buffer, delimiter: Buffer, first: number): Steps {
  const duplicates = new Duplicates(arena, 'multipart-value', 'body')
  outside(arena, from, 0, first)
  for (let at = first; at >= 0;) {
    if (arena.full) return beyond(arena, from, at)
    const start = at + delimiter.length
    if (from[start] === DASHES && from[start + 1] === DASHES) {
      outside(arena, from, start + 2, from.length)
      break
    }
    const next = nextDelimiter(from, delimiter, start)
    const end = next < 0 ? from.length : beforeBreak(from, next)
    readPart(arena, from, skipBreak(from, start), end, duplicates)
    at = next
    if (arena.due()) yield
  }
  duplicates.join()
}

/**
 * Index of the delimiter that next begins a line, or -1. Within a line it is content to every parser, and whoever
 * sends a body chooses its boundary: `UNION--b` must not be torn at `--b`.
 */
function nextDelimiter(from: Buffer, delimiter: Buffer, start: number): number {
  for (let at = from.indexOf(delimiter, start); at >= 0; at = from.indexOf(delimiter, at + 1)) {
    if (at === 0 || from[at - 1] === LF || from[at - 1] === CR) return at
  }
  return -1
}

/** Parts beyond the limit of fields. */
function beyond(arena: Arena, from: Buffer, start: number): void {
  const source: Source = { place: 'body', header: -1, start, end: from.length }
  remainder(arena, from, start, from.length, { kind: 'multipart-value', name: '', source }, copy)
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

function readPart(arena: Arena, from: Buffer, start: number, end: number, duplicates: Duplicates): void {
  if (end <= start) return
  const { headEnd, bodyStart } = headOf(from, start, end)
  const head = from.toString('latin1', start, headEnd)
  const span: Source = { place: 'body', header: -1, start, end: headEnd }
  const { names, fileNames } = parameters(head)
  const name = names[0] ?? ''
  for (const text of names) written(arena, text, 'multipart-name', name, span)
  for (const text of fileNames) written(arena, text, 'multipart-filename', name, span)
  unusualHeaders(arena, head, name, span)
  const kind = fileNames.length === 0 ? 'multipart-value' : 'file-content'
  const place: Place = { kind, name, source: { place: 'body', header: -1, start: bodyStart, end } }
  const at = arena.used
  verbatim(arena, from, bodyStart, end, place)
  const valueEnd = at + end - bodyStart
  if (kind === 'multipart-value' && arena.used >= valueEnd) {
    const nameStart = arena.write(name)
    if (nameStart >= 0) duplicates.add(nameStart, arena.used, at, valueEnd, bodyStart, end)
  }
  otherContent(arena, from.subarray(bodyStart, end), head, place)
}

/** A part in a charset of its own, or in the transfer encoding of mails (RFC 2045 §6), which some parsers undo. */
function otherContent(arena: Arena, content: Buffer, head: string, place: Place): void {
  const charset = /^content-type\s*:(.{0,200})/im.exec(head)?.[1] ?? ''
  const utf8 = toUtf8(content, charsetOf(charset, content))
  if (utf8 !== undefined && !isFileOfBytes(charset)) verbatim(arena, utf8, 0, utf8.length, place)
  if (!/^content-transfer-encoding\s*:\s*quoted-printable/im.test(head) || !arena.reserve(content.length))
    return
  const at = arena.used
  arena.used = quotedPrintable(content, 0, content.length, arena.bytes, at)
  value(arena, place, at)
}

/** Pictures and the like: zeros among their bytes are no charset. */
const isFileOfBytes = (type: string): boolean => /^\s*(?:image|audio|video|font)\//i.test(type)

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

/** `name`, `filename` and their extended forms (RFC 8187, RFC 2231); the value may lack its quotes. */
const PARAMETER = /[;\s](file)?name(?:\*[\d*]*)?\s*=\s*(?:"((?:[^"\\\r\n]|\\.)*)"?|([^;\r\n]*))/gi

/** All values of both parameters: which of two an application believes is not known here. */
function parameters(head: string): { names: string[]; fileNames: string[] } {
  const names: string[] = []
  const fileNames: string[] = []
  for (const [, file, quoted, bare] of head.matchAll(PARAMETER))
    (file === undefined ? names : fileNames).push(quoted ?? bare ?? '')
  return { names, fileNames }
}

/** Headers of a part other than the usual two. */
function unusualHeaders(arena: Arena, head: string, name: string, source: Source): void {
  for (const line of head.split(/\r?\n/)) {
    if (/^content-(disposition|length|transfer-encoding)\s*:/i.test(line) || line === '') continue
    if (/^content-type\s*:\s*[\w.+-]+\/[\w.+-]+(\s*;\s*charset="?[\w-]+"?)?\s*$/i.test(line)) continue
    written(arena, line, 'header-value', name, source)
  }
}

function written(arena: Arena, text: string, kind: FieldKind, name: string, source: Source): void {
  if (!arena.reserve(text.length)) return
  const at = arena.used
  arena.used += arena.bytes.write(text, at, 'latin1')
  if (kind === 'multipart-name') key(arena, { kind, name, source }, at)
  else value(arena, { kind, name, source }, at)
}

function outside(arena: Arena, from: Buffer, start: number, end: number): void {
  while (start < end && from[start]! <= 0x20) start++
  if (start < end) raw(arena, from, start, end, 'text', '')
}

/** Bytes of a body as they are: one value. */
export function raw(
  arena: Arena,
  from: Buffer,
  start: number,
  end: number,
  kind: FieldKind,
  name: string,
): void {
  verbatim(arena, from, start, end, { kind, name, source: { place: 'body', header: -1, start, end } })
}
