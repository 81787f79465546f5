import { Pool } from 'undici'
import type { Config } from '../config/index.js'
import type { Exchange } from './exchange.js'
import { pushForwarded } from './forwarded.js'
import type { JudgedBody } from './judged-body.js'
import type { RequestHead } from './request-head.js'
import { ResponseRelay } from './response-relay.js'

/** Milliseconds an idle upstream connection is kept: below the 5 s after which Node servers close theirs. */
const IDLE_MS = 4_000
/** At most this long, whatever the upstream's `Keep-Alive` promises. */
const IDLE_MAX_MS = 600_000

/** The connections to one upstream. */
export class Upstream {
  readonly url: URL
  /** What two configurations must have in common to share connections. */
  readonly key: string
  readonly #pool: Pool
  readonly #servername: string | undefined

  constructor(config: Config) {
    const { limits } = config
    this.key = upstreamKey(config)
    this.url = new URL(config.upstream)
    this.#servername = this.url.protocol === 'https:' ? this.url.hostname : undefined
    this.#pool = new Pool(this.url.origin, {
      connections: limits.upstreamConnections,
      connect: { timeout: limits.upstreamConnectTimeoutMs },
      headersTimeout: limits.upstreamHeadersTimeoutMs,
      bodyTimeout: limits.upstreamBodyTimeoutMs,
      maxHeaderSize: limits.maxHeaderBytes,
      keepAliveTimeout: IDLE_MS,
      keepAliveMaxTimeout: IDLE_MAX_MS,
    })
  }

  /** Sends a judged request and relays the response. */
  forward(exchange: Exchange, head: RequestHead, body: Buffer | JudgedBody | null): void {
    const options = {
      path: head.path,
      method: head.method,
      headers: upstreamHeaders(exchange, head, body),
      body,
      // TLS names the upstream, whatever Host the client asked for.
      ...(this.#servername !== undefined && { servername: this.#servername }),
    }
    const relay = new ResponseRelay(exchange, (again) => this.#pool.dispatch(options, again))
    this.#pool.dispatch(options, relay)
  }

  /** Lets requests under way finish, then closes. */
  async close(): Promise<void> {
    await this.#pool.close()
  }

  async destroy(): Promise<void> {
    await this.#pool.destroy()
  }
}

export const upstreamKey = ({ upstream, limits }: Config): string =>
  JSON.stringify([
    upstream,
    limits.upstreamConnections,
    limits.upstreamConnectTimeoutMs,
    limits.upstreamHeadersTimeoutMs,
    limits.upstreamBodyTimeoutMs,
    limits.maxHeaderBytes,
  ])

function upstreamHeaders(exchange: Exchange, head: RequestHead, body: Buffer | JudgedBody | null): string[] {
  const headers = head.forwarded.slice()
  if (head.host !== undefined) headers.push('host', head.host)
  // A length is given only when bytes follow; undici adds it for buffers, and chunks what has none.
  if (body !== null && !Buffer.isBuffer(body) && head.bodyLength > 0) {
    headers.push('content-length', String(head.bodyLength))
  }
  pushProxyHeaders(headers, exchange, head)
  return headers
}

/** Appends what this proxy tells an upstream of a request, for plain and upgraded requests alike. */
export function pushProxyHeaders(headers: string[], exchange: Exchange, head: RequestHead): void {
  if (head.te !== '' && /\btrailers\b/i.test(head.te)) headers.push('te', 'trailers')
  pushForwarded(headers, head, exchange.peer)
  headers.push('x-request-id', exchange.id)
  const { verdict, decision, truncated } = exchange
  if (decision.action === 'tag' && verdict !== undefined) {
    const unread = truncated.length > 0 ? `; unread=${truncated.join(',')}` : ''
    headers.push('x-stillgate-verdict', `score=${verdict.score.toFixed(4)}; class=${verdict.class}${unread}`)
  }
}
