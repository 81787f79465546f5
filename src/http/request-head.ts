import type { IncomingMessage } from 'node:http'
import type { RequestHead as InspectHead } from '../inspect/index.js'
import { dropsRequestHeader, nominated } from './hop-by-hop.js'
import { readTarget } from './target.js'

/** What one pass over a request's header fields tells. */
export interface RequestHead {
  /** The head as it came on the wire, for inspection. */
  readonly raw: InspectHead
  readonly method: string
  /** Target in origin-form. */
  readonly path: string
  /** `undefined` for an HTTP/1.0 request without Host. */
  readonly host: string | undefined
  /** Names and values that go on to the upstream as they came. */
  readonly forwarded: readonly string[]
  /** Declared length of the body; -1 when chunked, 0 without a body. */
  readonly bodyLength: number
  readonly transferEncoding: string
  readonly accept: string
  readonly connection: string
  readonly te: string
  // What earlier proxies wrote; believed only from trusted peers.
  readonly forwardedFor: string
  readonly forwardedProto: string
  readonly forwardedHost: string
  readonly forwardedChain: string
  readonly requestId: string
  readonly via: string
}

/** Node drops what is beyond this many header fields without a word; a request that long is refused. */
export const MAX_HEADER_FIELDS = 1999

/**
 * Reads the head of a request.
 *
 * @returns The HTTP status to refuse it with, for a request that cannot be forwarded without guessing.
 */
export function readHead(req: IncomingMessage): RequestHead | 400 | 431 | 501 {
  const raw = req.rawHeaders
  if (raw.length > MAX_HEADER_FIELDS * 2) return 431
  const target = readTarget(req.url ?? '')
  if (target === undefined) return 400
  const seen = scan(raw)
  if (seen === undefined) return 400
  // Other transfer codings would have to be decoded to be judged (RFC 9112 §6.1).
  if (seen.transferEncoding !== '' && seen.transferEncoding.toLowerCase() !== 'chunked') return 501
  return {
    raw: { method: req.method!, target: req.url!, rawHeaders: raw },
    method: req.method!,
    path: target.path,
    ...seen,
    host: target.host ?? seen.host,
  }
}

type Scan = Omit<RequestHead, 'raw' | 'method' | 'path'>

function scan(raw: readonly string[]): Scan | undefined {
  const single: Record<string, string> = {}
  const names: string[] = new Array<string>(raw.length / 2)
  let hosts = 0
  for (let i = 0; i < raw.length; i += 2) {
    const name = raw[i]!.toLowerCase()
    names[i / 2] = name
    if (name === 'host') hosts++
    if (KEPT.has(name))
      single[name] = single[name] === undefined ? raw[i + 1]! : `${single[name]}, ${raw[i + 1]!}`
  }
  // Two hosts are two readings of one request (RFC 9112 §3.2).
  if (hosts > 1) return undefined
  const dropped = nominated(single['connection'] ?? '')
  const forwarded: string[] = []
  for (let i = 0; i < raw.length; i += 2) {
    const name = names[i / 2]!
    if (dropsRequestHeader(name) || dropped.includes(name)) continue
    forwarded.push(raw[i]!, raw[i + 1]!)
  }
  return {
    forwarded,
    host: single['host'],
    bodyLength: single['transfer-encoding'] !== undefined ? -1 : Number(single['content-length'] ?? 0),
    transferEncoding: single['transfer-encoding'] ?? '',
    accept: single['accept'] ?? '',
    connection: single['connection'] ?? '',
    te: single['te'] ?? '',
    forwardedFor: single['x-forwarded-for'] ?? '',
    forwardedProto: single['x-forwarded-proto'] ?? '',
    forwardedHost: single['x-forwarded-host'] ?? '',
    forwardedChain: single['forwarded'] ?? '',
    requestId: single['x-request-id'] ?? '',
    via: single['via'] ?? '',
  }
}

const KEPT: ReadonlySet<string> = new Set([
  'host',
  'connection',
  'te',
  'transfer-encoding',
  'content-length',
  'accept',
  'x-forwarded-for',
  'x-forwarded-proto',
  'x-forwarded-host',
  'forwarded',
  'x-request-id',
  'via',
])
