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

/** What is done with a header, by its name. */
interface Fate {
  readonly lower: string
  /** Whether its value is of use here. */
  readonly kept: boolean
  readonly drops: boolean
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

/** Fates of names as they were spelled. Clients share a few hundred; what goes beyond is worked out anew. */
const fates = new Map<string, Fate>()
const MOST_FATES = 1024
/** Longer names are nobody's. */
const LONGEST_NAME = 64

function fateOf(name: string): Fate {
  const known = fates.get(name)
  if (known !== undefined) return known
  const lower = name.toLowerCase()
  const fate = { lower, kept: KEPT.has(lower), drops: dropsRequestHeader(lower) }
  if (fates.size < MOST_FATES && name.length <= LONGEST_NAME) fates.set(name, fate)
  return fate
}

function scan(raw: readonly string[]): Scan | undefined {
  const single: Record<string, string> = {}
  const forwarded: string[] = []
  let hosts = 0
  for (let i = 0; i < raw.length; i += 2) {
    const { lower, kept, drops } = fateOf(raw[i]!)
    const value = raw[i + 1]!
    if (kept) {
      if (lower === 'host') hosts++
      single[lower] = single[lower] === undefined ? value : `${single[lower]}, ${value}`
    }
    if (!drops) forwarded.push(raw[i]!, value)
  }
  // Two hosts are two readings of one request (RFC 9112 §3.2).
  if (hosts > 1) return undefined
  const dropped = nominated(single['connection'] ?? '')
  return {
    forwarded: dropped.length === 0 ? forwarded : without(forwarded, dropped),
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

/** Headers but those that `Connection` nominates. */
function without(headers: readonly string[], dropped: readonly string[]): string[] {
  const left: string[] = []
  for (let i = 0; i < headers.length; i += 2) {
    if (!dropped.includes(headers[i]!.toLowerCase())) left.push(headers[i]!, headers[i + 1]!)
  }
  return left
}
