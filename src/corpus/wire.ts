import type { RequestHead } from '../inspect/index.js'
import type { RequestRow } from './read.js'

/** Headers that the sender of a replay decides anew. */
const RESENT = new Set(['content-length', 'transfer-encoding', 'connection', 'expect', 'upgrade'])
const WITH_BODY = new Set(['POST', 'PUT', 'PATCH'])

/** What of a row makes its head. */
export type Recorded = Pick<RequestRow, 'method' | 'target' | 'headers' | 'body'>

/**
 * The head of a row as a server sees it after the row was replayed over a socket: framing headers removed and
 * recomputed, a `Host` when there was none, line breaks gone, every character cut to one byte (as latin1 does),
 * header values trimmed as RFC 9110 §5.5 wants. So judging a file offline equals judging its replay.
 *
 * Targets with bytes over 0x7f stay as they are, though `node:http` answers those with 400 and nobody judges them.
 *
 * @example toHead({method: 'GET', target: '/', headers: []}).rawHeaders // ['Host', 'localhost']
 */
export function toHead(row: Recorded): RequestHead {
  const headers = row.headers.filter(([name]) => !RESENT.has(name.toLowerCase()))
  const rawHeaders = headers.flatMap(([name, value]) => [latin1(name), headerValue(value)])
  if (!headers.some(([name]) => name.toLowerCase() === 'host')) rawHeaders.push('Host', 'localhost')
  const length = row.body?.length ?? 0
  if (length > 0 || WITH_BODY.has(row.method)) rawHeaders.push('Content-Length', String(length))
  return { method: row.method, target: latin1(row.target.replace(/[\r\n]/g, '')), rawHeaders }
}

function headerValue(value: string): string {
  return latin1(value.replace(/[\r\n]/g, ' ')).replace(/^[ \t]+|[ \t]+$/g, '')
}

function latin1(value: string): string {
  return Buffer.from(value, 'latin1').toString('latin1')
}
