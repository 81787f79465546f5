/**
 * From a record back to a request: what inspection reads from it are the fields of the record again. Not the request
 * that came, but one that is judged alike: decoded layers are left to be decoded anew, and framing to be recomputed.
 */
import type { FieldKind, Source } from '../../inspect/index.js'
import type { TrafficField, TrafficRecord } from '../types.js'
import { bytesOf } from './show.js'

export interface RebuiltRequest {
  readonly method: string
  readonly target: string
  readonly headers: readonly (readonly [string, string])[]
  readonly body?: Buffer
}

interface Part {
  readonly field: TrafficField
  readonly bytes: Buffer
}

const BOUNDARY = 'stillgate-0f1e2d3c4b5a'

/** @example toRequest(record).target // '/search?q=shoes' */
export function toRequest(record: TrafficRecord): RebuiltRequest {
  const parts = outermost(record.fields)
  const of = (place: Source['place']): Part[] => parts.filter(({ field }) => field.source.place === place)
  const target = targetOf(of('target'), record.path)
  const { type, body } = bodyOf(of('body'))
  const headers = headersOf(of('header')).filter(
    ([name]) => body === undefined || name.toLowerCase() !== 'content-type',
  )
  if (body === undefined) return { method: record.method, target, headers }
  return { method: record.method, target, headers: [...headers, ['Content-Type', type]], body }
}

/** Without the decoded layers, which share their source with the field before them. */
function outermost(fields: readonly TrafficField[]): Part[] {
  const parts: Part[] = []
  for (const field of fields) {
    const before = parts.at(-1)?.field
    if (
      before &&
      before.kind === field.kind &&
      before.name === field.name &&
      same(before.source, field.source)
    )
      continue
    parts.push({ field, bytes: bytesOf(field) })
  }
  return parts
}

const same = (a: Source, b: Source): boolean =>
  a.place === b.place && a.header === b.header && a.start === b.start && a.end === b.end

/** Percent-encodes every byte but those that mean themselves everywhere. */
function encode(bytes: Buffer, also = ''): string {
  let out = ''
  for (const b of bytes) {
    const char = String.fromCharCode(b)
    out +=
      /[A-Za-z\d_.~-]/.test(char) || also.includes(char)
        ? char
        : `%${b.toString(16).toUpperCase().padStart(2, '0')}`
  }
  return out
}

function targetOf(parts: readonly Part[], path: string): string {
  const own = parts.find(({ field }) => field.kind === 'path')
  const start = own ? encode(own.bytes, '/:@!$()*,;=') : encode(Buffer.from(path), '/%')
  const query = pairsOf(
    parts.filter(({ field }) => field.kind !== 'path'),
    'query-key',
  )
  const plain = start.startsWith('/') ? start : `/${start}`
  return query === '' ? plain : `${plain}?${query}`
}

/** A longer key without a value is a value without a key. */
const LONGEST_NAME = 64

/** `key=value&…`; the strings of a document that lay in a value become that value again. */
function pairsOf(parts: readonly Part[], keyKind: FieldKind): string {
  const pairs: string[] = []
  let named = ''
  for (let i = 0; i < parts.length; i++) {
    const { field, bytes } = parts[i]!
    if (field.kind === keyKind) {
      const next = parts[i + 1]?.field
      const own = next !== undefined && next.name === field.name && next.source.start === field.source.end + 1
      // A key whose value follows is written with it. The value of another was a number or a reference, or it had none.
      if (own) named = encode(bytes)
      else pairs.push(bytes.length <= LONGEST_NAME ? `${encode(bytes)}=0` : encode(bytes))
      continue
    }
    const key = named === '' ? encode(Buffer.from(field.name, 'latin1')) || 'x' : named
    named = ''
    if (!field.kind.startsWith('json-')) {
      pairs.push(`${key}=${encode(bytes)}`)
      continue
    }
    const end = parts.findIndex(({ field: other }, n) => n > i && !same(other.source, field.source))
    const inside = parts.slice(i, end < 0 ? undefined : end)
    pairs.push(`${key}=${encode(jsonOf(inside))}`)
    i += inside.length - 1
  }
  return pairs.join('&')
}

function headersOf(parts: readonly Part[]): [string, string][] {
  const headers: [string, string][] = []
  const cookies: string[] = []
  const valued = new Set(parts.map(({ field }) => field.kind === 'cookie-value' && field.name))
  for (const { field, bytes } of parts) {
    const text = bytes.toString('latin1')
    if (field.kind === 'cookie-value') cookies.push(`${field.name || 'c'}=${text}`)
    else if (field.kind === 'cookie-name') {
      if (!valued.has(field.name)) cookies.push(`${text}=0`)
    } else if (field.kind.startsWith('json-'))
      cookies.push(`c=${jsonOf([{ field, bytes }]).toString('latin1')}`)
    else if (field.kind !== 'header-name') headers.push([field.name || 'X-Rest', text])
  }
  if (cookies.length > 0) headers.push(['Cookie', cookies.join('; ')])
  return headers
}

function bodyOf(parts: readonly Part[]): { type: string; body?: Buffer } {
  const first = parts[0]?.field.kind
  if (first === undefined) return { type: '' }
  if (first.startsWith('form-'))
    return { type: 'application/x-www-form-urlencoded', body: Buffer.from(pairsOf(parts, 'form-key')) }
  if (first.startsWith('json-')) return { type: 'application/json', body: jsonOf(parts) }
  if (first === 'xml') return { type: 'application/xml', body: parts[0]!.bytes }
  if (first === 'text') return { type: 'text/plain', body: parts[0]!.bytes }
  if (first === 'binary') return { type: 'application/octet-stream', body: parts[0]!.bytes }
  return { type: `multipart/form-data; boundary=${BOUNDARY}`, body: multipartOf(parts) }
}

/** One flat object; values that stand under one key, as those of a list, stay one list; a key of its own gets a number. */
function jsonOf(parts: readonly Part[]): Buffer {
  const members: Buffer[] = []
  const member = (key: Buffer, value: readonly Buffer[]): void => {
    members.push(Buffer.from(members.length === 0 ? '{"' : ',"'), escaped(key), Buffer.from('":'), ...value)
  }
  for (let i = 0; i < parts.length; i++) {
    const { field, bytes } = parts[i]!
    if (field.kind === 'json-key') {
      const after = parts[i + 1]?.field
      if (after?.kind === 'json-key' || after?.name !== field.name) member(bytes, [Buffer.from('0')])
      continue
    }
    const before = parts[i - 1]
    // The key as it stood: names are cut.
    const own = before?.field.kind === 'json-key' && before.field.name === field.name
    const end = parts.findIndex(
      ({ field: other }, n) => n > i && (other.kind === 'json-key' || other.name !== field.name),
    )
    const list = parts.slice(i, end < 0 ? undefined : end)
    member(own ? before.bytes : Buffer.from(field.name, 'latin1'), valuesOf(list))
    i += list.length - 1
  }
  return Buffer.concat([...(members.length === 0 ? [Buffer.from('{')] : members), Buffer.from('}')])
}

function valuesOf(list: readonly Part[]): Buffer[] {
  const strings = list.map(({ bytes }) => Buffer.concat([Buffer.from('"'), escaped(bytes), Buffer.from('"')]))
  if (strings.length === 1) return strings
  return [
    Buffer.from('['),
    ...strings.flatMap((text, i) => (i === 0 ? [text] : [Buffer.from(','), text])),
    Buffer.from(']'),
  ]
}

function escaped(bytes: Buffer): Buffer {
  const out: number[] = []
  for (const b of bytes) {
    if (b === 0x22 || b === 0x5c) out.push(0x5c, b)
    else if (b < 0x20) out.push(...Buffer.from(`\\u${b.toString(16).padStart(4, '0')}`))
    else out.push(b)
  }
  return Buffer.from(out)
}

function multipartOf(parts: readonly Part[]): Buffer {
  const chunks: Buffer[] = []
  /** What the headers of the next part said. */
  let waiting: { name?: string; fileName?: string } = {}
  const close = (name: string, content: Buffer, isFile: boolean): void => {
    const fileName = waiting.fileName ?? (isFile ? 'file' : undefined)
    const file = fileName === undefined ? '' : `; filename="${fileName}"`
    const head = `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${waiting.name ?? parameter(name)}"${file}`
    chunks.push(Buffer.from(`${head}\r\n\r\n`, 'latin1'), content, Buffer.from('\r\n'))
    waiting = {}
  }
  for (const { field, bytes } of parts) {
    const { kind, name } = field
    if (kind === 'multipart-name' || kind === 'multipart-filename') {
      const key = kind === 'multipart-name' ? 'name' : 'fileName'
      // Headers whose part had no content that is judged.
      if (waiting[key] !== undefined) close(name, Buffer.from('1'), false)
      waiting[key] = parameter(bytes.toString('latin1'))
    } else if (kind === 'multipart-value' || kind === 'file-content') {
      close(name, bytes, kind === 'file-content')
    } else if (kind.startsWith('json-')) close(name, jsonOf([{ field, bytes }]), false)
  }
  if (waiting.name !== undefined || waiting.fileName !== undefined) close('', Buffer.from('1'), false)
  return Buffer.concat([...chunks, Buffer.from(`--${BOUNDARY}--\r\n`)])
}

/** Inspection reads a quoted string up to a quote without a backslash, and leaves backslashes as they are. */
const parameter = (text: string): string => text.replace(/(?<!\\)"/g, '\\"').replace(/[\r\n]/g, ' ')
