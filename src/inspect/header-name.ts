/** What is to be known of a header by its name, looked up and not worked out. */
import { Shelf } from './recall.js'
import type { FieldKind } from './types.js'

/** What the value of a header belongs to: see `header-shape.ts`. */
export type HeaderGroup = 'client' | 'purpose' | 'cookie' | 'none'

export interface HeaderName {
  readonly lower: string
  readonly role: 'framing' | 'host' | 'cookie' | 'value'
  readonly kind: FieldKind
  /** Where its values are remembered. */
  readonly shelf: number
  /** With whose values its own are remembered as one; `none` for those that vary by themselves. */
  readonly group: HeaderGroup
}

/** Written by the protocol, not by whoever sends: read by the server's parser, which refuses what is no number or token. */
const FRAMING = ['Content-Length', 'Transfer-Encoding', 'Connection', 'Keep-Alive', 'TE']
/** Names that need no look: of these only the values are read. */
const STANDARD = [
  'Host', 'Cookie', 'User-Agent', 'Referer', 'Accept', 'Accept-Charset', 'Accept-Encoding', 'Accept-Language',
  'Accept-Datetime', 'Access-Control-Request-Headers', 'Access-Control-Request-Method', 'Authorization',
  'Cache-Control', 'Content-Disposition', 'Content-Encoding', 'Content-Language', 'Content-Location', 'Content-Range',
  'Content-Type', 'Date', 'DNT', 'Device-Memory', 'Downlink', 'DPR', 'ECT', 'Expect', 'Forwarded', 'From', 'If-Match',
  'If-Modified-Since', 'If-None-Match', 'If-Range', 'If-Unmodified-Since', 'Last-Event-ID', 'Link', 'Max-Forwards',
  'Origin', 'Pragma', 'Prefer', 'Priority', 'Proxy-Authorization', 'Purpose', 'Range', 'RTT', 'Save-Data',
  'Sec-CH-Prefers-Color-Scheme', 'Sec-CH-UA', 'Sec-CH-UA-Arch', 'Sec-CH-UA-Bitness', 'Sec-CH-UA-Full-Version',
  'Sec-CH-UA-Full-Version-List', 'Sec-CH-UA-Mobile', 'Sec-CH-UA-Model', 'Sec-CH-UA-Platform',
  'Sec-CH-UA-Platform-Version', 'Sec-Fetch-Dest', 'Sec-Fetch-Mode', 'Sec-Fetch-Site', 'Sec-Fetch-User', 'Sec-GPC',
  'Sec-Purpose', 'Sec-WebSocket-Extensions', 'Sec-WebSocket-Key', 'Sec-WebSocket-Protocol', 'Sec-WebSocket-Version',
  'SOAPAction', 'Traceparent', 'Tracestate', 'Trailer', 'Upgrade', 'Upgrade-Insecure-Requests', 'Via',
  'Viewport-Width', 'Warning', 'Width', 'X-Api-Key', 'X-Correlation-Id', 'X-CSRF-Token', 'X-CSRFToken',
  'X-Forwarded-For', 'X-Forwarded-Host', 'X-Forwarded-Port', 'X-Forwarded-Proto', 'X-HTTP-Method-Override',
  'X-Real-IP', 'X-Request-Id', 'X-Requested-With', 'X-XSRF-TOKEN',
] // prettier-ignore

/** Headers that differ from request to request of one client, and so belong to no group that comes again. */
const VARYING: ReadonlySet<string> = new Set([
  'date', 'forwarded', 'if-match', 'if-modified-since', 'if-none-match', 'if-range', 'if-unmodified-since',
  'last-event-id', 'range', 'referer', 'sec-websocket-key', 'traceparent', 'tracestate', 'x-correlation-id', 'x-csrf-token',
  'x-csrftoken', 'x-forwarded-for', 'x-real-ip', 'x-request-id', 'x-xsrf-token',
]) // prettier-ignore
/** Headers that say what a request is for, alike from many clients. */
const PURPOSE: ReadonlySet<string> = new Set([
  'accept', 'access-control-request-headers', 'access-control-request-method', 'cache-control', 'content-encoding',
  'content-type', 'expect', 'host', 'origin', 'pragma', 'prefer', 'priority', 'purpose', 'sec-fetch-dest',
  'sec-fetch-mode', 'sec-fetch-site', 'sec-fetch-user', 'sec-purpose', 'sec-websocket-version', 'upgrade',
  'upgrade-insecure-requests', 'via', 'x-forwarded-host', 'x-forwarded-port', 'x-forwarded-proto',
  'x-requested-with',
]) // prettier-ignore

function groupOf(lower: string): HeaderGroup {
  if (lower === 'cookie') return 'cookie'
  if (VARYING.has(lower)) return 'none'
  return PURPOSE.has(lower) ? 'purpose' : 'client'
}

const ROLES: Readonly<Record<string, HeaderName['role']>> = { host: 'host', cookie: 'cookie' }
const KINDS: Readonly<Record<string, FieldKind>> = { 'user-agent': 'user-agent', referer: 'referer' }

/** By their usual spelling and in lower case. */
const NAMES = new Map<string, HeaderName>()

function add(name: string, role: HeaderName['role'], shelf: number): void {
  const lower = name.toLowerCase()
  const known: HeaderName = {
    lower,
    role,
    kind: KINDS[lower] ?? 'header-value',
    shelf,
    group: groupOf(lower),
  }
  for (const spelling of [name, lower, lower.replace(/(?:^|-)[a-z]/g, (match) => match.toUpperCase())])
    NAMES.set(spelling, known)
}

for (const name of FRAMING) add(name, 'framing', Shelf.otherHeader)
STANDARD.forEach((name, i) => add(name, ROLES[name.toLowerCase()] ?? 'value', Shelf.firstHeader + i))

/** What is known of a header, however its name is spelled. */
export function headerName(name: string): HeaderName {
  const known = NAMES.get(name)
  if (known !== undefined) return known
  const lower = name.toLowerCase()
  return (
    NAMES.get(lower) ?? {
      lower,
      role: 'value',
      kind: 'header-value',
      shelf: Shelf.otherHeader,
      group: 'none',
    }
  )
}

/** Whether a name is one of those that say nothing by themselves. */
export const isStandard = ({ shelf }: HeaderName): boolean => shelf !== Shelf.otherHeader
