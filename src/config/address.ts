/** Checks of addresses, as pure functions of their text. */
import { isIP } from 'node:net'

/** Whether `text` is an origin that the proxy can forward to: scheme, host and port, nothing else. */
export function isUpstream(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') return false
  return url.pathname === '/' && url.search === '' && url.hash === '' && !/[?#\s]/.test(text)
}

/** Whether `text` is an IP address or a network in CIDR notation (RFC 4632, RFC 4291 §2.3). */
export function isNetwork(text: string): boolean {
  const [address = '', prefix, ...rest] = text.split('/')
  const version = isIP(address)
  if (version === 0 || rest.length > 0) return false
  if (prefix === undefined) return true
  return /^\d{1,3}$/.test(prefix) && Number(prefix) <= (version === 4 ? 32 : 128)
}

/** Where to listen. */
export interface Listen {
  readonly host: string
  readonly port: number
}

/**
 * Reads `HOST:PORT`, `[IPV6]:PORT` or `PORT` (then on 127.0.0.1); undefined when it is none of these.
 *
 * @example parseListen('[::1]:8080') // {host: '::1', port: 8080}
 */
export function parseListen(text: string): Listen | undefined {
  const match = /^(?:(?:\[([0-9a-fA-F:.]+)\]|([^\s:[\]]+)):)?(\d{1,5})$/.exec(text)
  if (!match) return undefined
  const [, ipv6, name, digits] = match
  if (ipv6 !== undefined && isIP(ipv6) !== 6) return undefined
  const port = Number(digits)
  return port <= 65535 ? { host: ipv6 ?? name ?? '127.0.0.1', port } : undefined
}

/** The inverse of {@link parseListen}: an IPv6 address gets its brackets. */
export const formatListen = ({ host, port }: Listen): string =>
  isIP(host) === 6 ? `[${host}]:${port}` : `${host}:${port}`

/** Whether only this machine can reach the address. */
export const isLoopback = (host: string): boolean => /^(localhost|127(\.\d+){3}|::1)$/.test(host)
