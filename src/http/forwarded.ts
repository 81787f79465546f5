import type { RequestHead } from './request-head.js'
import type { Peer } from './trust.js'

/**
 * Appends what the upstream is told about the client: `X-Forwarded-For`, `-Proto`, `-Host`, `Forwarded`
 * (RFC 7239) and `Via`. A trusted peer's chain is continued; anybody else's is replaced.
 */
export function pushForwarded(headers: string[], head: RequestHead, peer: Peer): void {
  const { trusted, address } = peer
  const host = head.host ?? ''
  const proto = (trusted && head.forwardedProto) || 'http'
  headers.push('x-forwarded-for', trusted ? chain(head.forwardedFor, address) : address)
  headers.push('x-forwarded-proto', proto)
  const firstHost = (trusted && head.forwardedHost) || host
  if (firstHost !== '') headers.push('x-forwarded-host', firstHost)
  const element = forwardedElement(address, host)
  headers.push('forwarded', trusted ? chain(head.forwardedChain, element) : element)
  headers.push('via', chain(head.via, '1.1 stillgate'))
}

const chain = (before: string, own: string): string => (before === '' ? own : `${before}, ${own}`)

function forwardedElement(address: string, host: string): string {
  const node = address.includes(':') ? `"[${address}]"` : address
  return host === '' ? `for=${node};proto=http` : `for=${node};host=${quoted(host)};proto=http`
}

// RFC 7239 §4: a host with a port is no token and must be quoted.
const quoted = (text: string): string =>
  text.includes('"') || text.includes('\\') ? `"${text.replace(/["\\]/g, '\\$&')}"` : `"${text}"`
