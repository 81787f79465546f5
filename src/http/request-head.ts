import type { IncomingMessage } from 'node:http'
import { shapeOf, type HeaderShape, type RequestHead as InspectHead } from '../inspect/index.js'
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
  const shape = shapeOf(raw)
  const seen = scan(raw, shape)
  if (seen === undefined) return 400
  // Other transfer codings would have to be decoded to be judged (RFC 9112 §6.1).
  if (seen.transferEncoding !== '' && seen.transferEncoding.toLowerCase() !== 'chunked') return 501
  return {
    raw: { method: req.method!, target: req.url!, rawHeaders: raw, shape },
    method: req.method!,
    path: target.path,
    ...seen,
    host: target.host ?? seen.host,
  }
}

type Scan = Omit<RequestHead, 'raw' | 'method' | 'path'>

/** Headers whose values are of use here. */
const KEPT = [
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
] as const

/** What the names of a request's headers say of their fate, as indices in the list of names and values. */
interface Fates {
  /** Names of those that go on. */
  readonly forwarded: readonly number[]
  /** Values of those that are of use. */
  readonly kept: Readonly<Record<(typeof KEPT)[number], readonly number[]>>
}

const fates = new WeakMap<HeaderShape, Fates>()

function fatesOf(shape: HeaderShape): Fates {
  const known = fates.get(shape)
  if (known !== undefined) return known
  const names = shape.names.map((name) => name.toLowerCase())
  const placesOf = (kept: string): number[] => names.flatMap((name, i) => (name === kept ? [2 * i + 1] : []))
  const found: Fates = {
    forwarded: names.flatMap((name, i) => (dropsRequestHeader(name) ? [] : [2 * i])),
    kept: Object.fromEntries(KEPT.map((name) => [name, placesOf(name)])) as unknown as Fates['kept'],
  }
  fates.set(shape, found)
  return found
}

/** Values of headers of one name (RFC 9110 §5.3); undefined without one. */
function valueOf(raw: readonly string[], places: readonly number[]): string | undefined {
  return places.length < 2 ? raw[places[0]!] : places.map((place) => raw[place]!).join(', ')
}

function scan(raw: readonly string[], shape: HeaderShape): Scan | undefined {
  const { kept, forwarded: places } = fatesOf(shape)
  // Two hosts are two readings of one request (RFC 9112 §3.2).
  if (kept.host.length > 1) return undefined
  const forwarded: string[] = []
  for (const place of places) forwarded.push(raw[place]!, raw[place + 1]!)
  const transferEncoding = valueOf(raw, kept['transfer-encoding'])
  const connection = valueOf(raw, kept.connection) ?? ''
  const dropped = nominated(connection)
  return {
    forwarded: dropped.length === 0 ? forwarded : without(forwarded, dropped),
    host: valueOf(raw, kept.host),
    bodyLength: transferEncoding !== undefined ? -1 : Number(valueOf(raw, kept['content-length']) ?? 0),
    transferEncoding: transferEncoding ?? '',
    accept: valueOf(raw, kept.accept) ?? '',
    connection,
    te: valueOf(raw, kept.te) ?? '',
    forwardedFor: valueOf(raw, kept['x-forwarded-for']) ?? '',
    forwardedProto: valueOf(raw, kept['x-forwarded-proto']) ?? '',
    forwardedHost: valueOf(raw, kept['x-forwarded-host']) ?? '',
    forwardedChain: valueOf(raw, kept.forwarded) ?? '',
    requestId: valueOf(raw, kept['x-request-id']) ?? '',
    via: valueOf(raw, kept.via) ?? '',
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
