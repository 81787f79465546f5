/**
 * Headers that belong to one connection and not to the message (RFC 9110 §7.6.1), and those that this proxy
 * writes itself. Neither goes on as it came.
 */
const HOP_BY_HOP = [
  'connection',
  'keep-alive',
  'proxy-connection',
  'te',
  'transfer-encoding',
  'upgrade',
] as const

/** Not forwarded from a client: per hop, or written anew from what was understood of the message. */
const REQUEST_DROPS: ReadonlySet<string> = new Set([
  ...HOP_BY_HOP,
  'proxy-authorization',
  'http2-settings',
  // Answered here (RFC 9110 §10.1.1): the body goes on only when it has been judged.
  'expect',
  // Trailers of requests are not forwarded (RFC 9110 §6.5.1 allows it), so none are announced.
  'trailer',
  'host',
  'content-length',
  'forwarded',
  'via',
  'x-real-ip',
  'x-request-id',
])

const RESPONSE_DROPS: ReadonlySet<string> = new Set(HOP_BY_HOP)

/** Headers whose names begin so are this proxy's word to the upstream; a client's are dropped. */
const OWN_PREFIXES = ['x-forwarded-', 'x-stillgate-'] as const

/** Whether a client's header of this (lower-case) name stays behind. */
export function dropsRequestHeader(name: string): boolean {
  if (REQUEST_DROPS.has(name)) return true
  // Gateways in the manner of CGI read `_` as `-`: x_forwarded_for would pass for the real one.
  const plain = name.includes('_') ? name.replaceAll('_', '-') : name
  return (plain.charCodeAt(0) === 0x78 && ownName(plain)) || (plain !== name && REQUEST_DROPS.has(plain))
}

const ownName = (name: string): boolean => OWN_PREFIXES.some((prefix) => name.startsWith(prefix))

export const dropsResponseHeader = (name: string): boolean => RESPONSE_DROPS.has(name)

/** The header names that a `Connection` value nominates (lower case); none for the usual values. */
export function nominated(connection: string): readonly string[] {
  const value = connection.toLowerCase()
  if (value === '' || value === 'keep-alive' || value === 'close') return []
  return value.split(',').map((token) => token.trim())
}
