import { createServer } from 'node:http'
import type { Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { fail } from '../errors.js'
import type { Logger } from '../observe/index.js'
import type { TrafficSink } from '../traffic/index.js'
import { refuseGarbage } from './garbage.js'
import { handleRequest } from './request-path.js'
import { prepare } from './serving.js'
import type { Serving } from './serving.js'
import { newCounters } from './tally.js'
import type { Peer } from './trust.js'
import { Tunnels } from './tunnel.js'
import type { Proxy, ProxyStatus, Snapshot } from './types.js'

/** How long requests under way may take to finish after `close()`. */
const CLOSE_MS = 10_000
const SWEEP_MS = 25

export interface ProxyOptions {
  /** Receives one line per request (as `log.requests` says) and what goes wrong. */
  readonly logger: Logger
  /** Is offered flagged requests and a sample of the others. Whoever makes it closes it, after the proxy. */
  readonly traffic?: TrafficSink | undefined
}

/**
 * A reverse proxy that judges every request.
 *
 * @param snapshot Configuration and student to begin with.
 * @throws Error when the mode needs a student and there is none.
 * @example
 * const proxy = createProxy({ config, student }, { logger })
 * const { port } = await proxy.listen()
 */
export function createProxy(snapshot: Snapshot, options: ProxyOptions): Proxy {
  return new HttpProxyServer(snapshot, options)
}

class HttpProxyServer implements Proxy {
  readonly #options: ProxyOptions
  readonly #server: Server
  readonly #tunnels = new Tunnels()
  readonly #peers = new WeakMap<Socket, { readonly serving: Serving; readonly peer: Peer }>()
  readonly #retired = new Set<Promise<void>>()
  readonly #counters = newCounters()
  #serving: Serving

  constructor(snapshot: Snapshot, options: ProxyOptions) {
    this.#options = options
    this.#serving = prepare(snapshot, this.#counters, options)
    this.#server = this.#createServer()
  }

  listen(): Promise<{ readonly host: string; readonly port: number }> {
    const { host, port } = this.#serving.config.listen
    return new Promise((resolve, reject) => {
      this.#server.once('error', (error: NodeJS.ErrnoException) => reject(listenError(error, host, port)))
      this.#server.listen({ host, port }, () => {
        const address = this.#server.address() as AddressInfo
        resolve({ host: address.address, port: address.port })
      })
    })
  }

  swap(snapshot: Snapshot): void {
    const before = this.#serving
    this.#serving = prepare(snapshot, this.#counters, this.#options, before)
    if (this.#serving.drift?.model !== before.drift?.model) this.#counters.swaps++
    applyLimits(this.#server, this.#serving)
    if (this.#serving.upstream === before.upstream) return
    const retired = before.upstream.close().finally(() => this.#retired.delete(retired))
    this.#retired.add(retired)
  }

  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()))
    this.#tunnels.close()
    // Connections whose response promised to keep them alive fall idle only later.
    const sweep = setInterval(() => this.#server.closeIdleConnections(), SWEEP_MS)
    const deadline = setTimeout(() => this.#server.closeAllConnections(), CLOSE_MS)
    await closed
    clearInterval(sweep)
    clearTimeout(deadline)
    await Promise.all([this.#serving.upstream.destroy(), ...this.#retired])
  }

  status(): Promise<ProxyStatus> {
    return new Promise((resolve, reject) => {
      this.#server.getConnections((error, connections) => {
        if (error) reject(error)
        else resolve({ ...structuredClone(this.#counters), connections, ...this.#figures() })
      })
    })
  }

  #figures(): Pick<ProxyStatus, 'tunnels' | 'traffic' | 'trial' | 'drift'> {
    const traffic = this.#options.traffic?.counts()
    const trial = this.#serving.trial?.status
    const drift = this.#serving.drift?.status
    const tunnels = this.#tunnels.count
    return { tunnels, ...(traffic && { traffic }), ...(trial && { trial }), ...(drift && { drift }) }
  }

  #createServer(): Server {
    const { limits } = this.#serving.config
    const server = createServer({
      insecureHTTPParser: false,
      maxHeaderSize: limits.maxHeaderBytes,
      keepAlive: true,
      // Late by at most a quarter of the shortest time-out, and never a busy loop.
      connectionsCheckingInterval: Math.min(5_000, Math.max(100, limits.headersTimeoutMs / 4)),
    })
    applyLimits(server, this.#serving)
    server.on('request', (req, res) => handleRequest(this.#serving, this.#peer(req.socket), req, res, false))
    server.on('checkContinue', (req, res) =>
      handleRequest(this.#serving, this.#peer(req.socket), req, res, true),
    )
    server.on('upgrade', (req, socket, head) => {
      this.#tunnels.open(this.#serving, this.#peer(req.socket), req, socket as Socket, head)
    })
    server.on('connect', (_req, socket) => socket.end(NO_CONNECT))
    server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
      this.#counters.clientErrors++
      refuseGarbage(error, socket as Socket)
    })
    return server
  }

  /** The peer of a connection, looked up once per connection and snapshot. */
  #peer(socket: Socket): Peer {
    const known = this.#peers.get(socket)
    if (known?.serving === this.#serving) return known.peer
    const peer = this.#serving.trust.peer(socket)
    this.#peers.set(socket, { serving: this.#serving, peer })
    return peer
  }
}

// A reverse proxy opens no tunnel to where a client likes.
const NO_CONNECT = 'HTTP/1.1 405 Method Not Allowed\r\ncontent-length: 0\r\nconnection: close\r\n\r\n'

function applyLimits(server: Server, { config: { limits } }: Serving): void {
  server.headersTimeout = limits.headersTimeoutMs
  server.requestTimeout = limits.requestTimeoutMs
  server.keepAliveTimeout = limits.keepAliveTimeoutMs
  // A connection on which nothing moves in either direction: slower than anything that has its own limit.
  server.timeout = Math.max(
    limits.requestTimeoutMs,
    limits.upstreamHeadersTimeoutMs + limits.upstreamConnectTimeoutMs,
    limits.upstreamBodyTimeoutMs,
  )
}

function listenError(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === 'EADDRINUSE') return fail('port-in-use', { host, port: String(port) }, error)
  return fail('listen-failed', { host, port: String(port), reason: error.message }, error)
}
