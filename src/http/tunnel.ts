/**
 * Tunnels of upgraded connections. `http-proxy` does the handshake with the upstream and joins the sockets;
 * who leaves when is minded here, because on its own it keeps one socket of a pair when the other vanishes
 * before the handshake or with an error.
 */
import { ServerResponse } from 'node:http'
import type { ClientRequest, IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import httpProxy from 'http-proxy'
import { Exchange } from './exchange.js'
import { dropsResponseHeader } from './hop-by-hop.js'
import { handleRequest, openExchange } from './request-path.js'
import type { RequestHead } from './request-head.js'
import { respond } from './respond.js'
import type { OwnStatus } from './respond.js'
import type { Serving } from './serving.js'
import type { Peer } from './trust.js'
import { pushProxyHeaders } from './upstream.js'

/** After one side has said that it is done, the other gets this long. */
const HALF_CLOSED_MS = 10_000
/** What a client may send before it has been answered, which no WebSocket client does; more waits in its socket. */
const EARLY_BYTES = 64 * 1024

/** All tunnels of one proxy. */
export class Tunnels {
  readonly #open = new Set<Socket>()
  readonly #proxy = httpProxy.createProxyServer({ toProxy: true, prependPath: false })
  /** The exchange of each request that is being handed to `http-proxy`. */
  readonly #exchanges = new WeakMap<IncomingMessage, Exchange>()

  constructor() {
    this.#proxy.on('proxyReqWs', (proxyReq, req, socket) => this.#handshake(proxyReq, req, socket))
    // Errors reach the callback that `ws` is given; without a listener this one would throw.
    this.#proxy.on('error', () => undefined)
  }

  get count(): number {
    return this.#open.size
  }

  /** Judges the head of an upgrade request like any other, then opens a tunnel. */
  open(serving: Serving, peer: Peer, req: IncomingMessage, socket: Socket, early: Buffer): void {
    socket.on('error', () => socket.destroy())
    const res = responseOn(req, socket)
    // Other protocols are not spoken here: the request is served as if it had not asked (RFC 9110 §7.8).
    if (!isWebSocket(req)) return plain(serving, peer, req, res)
    const opened = openExchange(serving, peer, req, res)
    if (!(opened instanceof Exchange)) return respond(opened.exchange, opened.refuse)
    const head = opened.head!
    const refuse = refusal(opened, head)
    if (refuse !== undefined) return respond(opened, refuse)
    this.#tunnel(opened, socket, early)
  }

  /** Closes all tunnels at once. */
  close(): void {
    for (const socket of this.#open) socket.destroy()
  }

  #tunnel(exchange: Exchange, socket: Socket, early: Buffer): void {
    const { req, res, serving } = exchange
    res.detachSocket(socket)
    this.#open.add(socket)
    this.#exchanges.set(req, exchange)
    socket.once('close', () => {
      this.#open.delete(socket)
      res.emit('close')
    })
    this.#proxy.ws(
      req,
      socket,
      early,
      { target: serving.upstream.url.href },
      (error: NodeJS.ErrnoException) => this.#failed(exchange, socket, error),
    )
  }

  /** Called by `http-proxy` with the request to the upstream before its head is sent. */
  #handshake(proxyReq: ClientRequest, req: IncomingMessage, socket: Socket): void {
    const exchange = this.#exchanges.get(req)!
    const { limits } = exchange.serving.config
    rewriteHead(proxyReq, exchange, exchange.head!)
    proxyReq.setTimeout(limits.upstreamHeadersTimeoutMs, () => proxyReq.destroy(new Error('ETIMEDOUT')))
    const waiting = awaitAnswer(socket, () => void proxyReq.destroy())
    proxyReq.once('response', (response) => {
      waiting.refused()
      refusedBy(exchange, response)
    })
    proxyReq.once('upgrade', (response: IncomingMessage, upstream: Socket) => {
      exchange.status = response.statusCode ?? 101
      waiting.accepted()
      join(socket, upstream, limits.tunnelIdleTimeoutMs)
    })
  }

  #failed(exchange: Exchange, socket: Socket, error: NodeJS.ErrnoException): void {
    if (!socket.destroyed) exchange.fail(error.code ?? error.message)
    if (exchange.status !== 0 || socket.destroyed) return void socket.destroy()
    exchange.res.assignSocket(socket)
    respond(exchange, error.message === 'ETIMEDOUT' ? 504 : 502)
  }
}

const isWebSocket = (req: IncomingMessage): boolean =>
  req.method === 'GET' && req.headers.upgrade?.toLowerCase() === 'websocket'

/** Why an upgrade is not even tried. */
function refusal(exchange: Exchange, head: RequestHead): OwnStatus | undefined {
  // What follows the head belongs to the tunnel; a body there would be two readings of the same bytes.
  if (head.bodyLength !== 0) return 400
  return exchange.serving.judge?.request(exchange, head.raw).action === 'block' ? 403 : undefined
}

/** A response on the bare socket that Node leaves after an upgrade request; the connection ends with it. */
function responseOn(req: IncomingMessage, socket: Socket): ServerResponse {
  const res = new ServerResponse(req)
  res.shouldKeepAlive = false
  res.assignSocket(socket)
  res.once('finish', () => socket.destroySoon())
  return res
}

/** Node has stopped parsing the connection, so a body cannot be read any more. */
function plain(serving: Serving, peer: Peer, req: IncomingMessage, res: ServerResponse): void {
  const { 'content-length': length = '0', 'transfer-encoding': coding } = req.headers
  if (length === '0' && coding === undefined) return handleRequest(serving, peer, req, res, false)
  const opened = openExchange(serving, peer, req, res)
  respond(opened instanceof Exchange ? opened : opened.exchange, 501)
}

/** Replaces the head that `http-proxy` would send by what any other request is forwarded with. */
function rewriteHead(proxyReq: ClientRequest, exchange: Exchange, head: RequestHead): void {
  for (const name of proxyReq.getHeaderNames()) proxyReq.removeHeader(name)
  const headers = head.forwarded.slice()
  if (head.host !== undefined) headers.push('host', head.host)
  headers.push('connection', 'Upgrade', 'upgrade', 'websocket')
  pushProxyHeaders(headers, exchange, head)
  for (let i = 0; i < headers.length; i += 2) proxyReq.appendHeader(headers[i]!, headers[i + 1]!)
  proxyReq.path = head.path
}

/**
 * The upstream answered without upgrading. `http-proxy` will write this head and pipe the decoded body behind it,
 * so the head must not announce chunks, and the end of the connection is the end of the body.
 */
function refusedBy(exchange: Exchange, response: IncomingMessage): void {
  exchange.status = response.statusCode ?? 502
  for (const name of Object.keys(response.headers)) {
    if (dropsResponseHeader(name)) delete response.headers[name]
  }
  response.headers.connection = 'close'
}

/**
 * Minds a client that waits for the upstream's answer: its socket is read, because a socket that nobody reads does not
 * notice that its other side has gone. `left` is called when it has. What came early is put back when the upstream
 * accepts.
 */
function awaitAnswer(socket: Socket, left: () => void): { accepted: () => void; refused: () => void } {
  const early: Buffer[] = []
  let bytes = 0
  const take = (chunk: Buffer): void => {
    early.push(chunk)
    bytes += chunk.length
    if (bytes > EARLY_BYTES) socket.pause()
  }
  const ended = (): void => void socket.destroy()
  socket.on('data', take).once('end', ended).once('close', left)
  return {
    accepted: () => {
      socket.off('data', take).off('end', ended).off('close', left).pause()
      if (bytes > 0) socket.unshift(Buffer.concat(early))
    },
    // A client may end its side and still read why it was refused.
    refused: () => void socket.off('data', take).off('end', ended).resume(),
  }
}

/** Two joined sockets live and die together. */
function join(client: Socket, upstream: Socket, idleMs: number): void {
  const pairs = [
    [client, upstream],
    [upstream, client],
  ] as const
  for (const [one, other] of pairs) {
    one.on('error', () => one.destroy())
    // What the side that left had still sent is delivered first, if the other takes it in time.
    one.once('close', (failed) => (failed ? other.destroy() : other.destroySoon()))
    one.once('end', () => other.setTimeout(HALF_CLOSED_MS))
    one.on('timeout', () => one.destroy())
  }
  // Set behind the listeners of `http-proxy`, which switches time-outs off.
  setImmediate(() => client.setTimeout(idleMs))
}
