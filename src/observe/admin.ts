/** The listener for operators: `GET /metrics`, and nothing that changes anything. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fail } from '../errors.js'
import { CONTENT_TYPE } from './exposition.js'

export interface AdminOptions {
  readonly host: string
  /** 0 takes any free one. */
  readonly port: number
  /** The text of `GET /metrics`. */
  metrics(): Promise<string>
}

const MOST_CONNECTIONS = 32
const REQUEST_MS = 5_000

export class AdminListener {
  readonly #options: AdminOptions
  readonly #server: Server

  constructor(options: AdminOptions) {
    this.#options = options
    this.#server = createServer({ requestTimeout: REQUEST_MS, headersTimeout: REQUEST_MS }, (req, res) => {
      req.resume()
      const path = (req.url ?? '').split('?', 1)[0]
      if (path !== '/metrics') return void res.writeHead(404).end('there is GET /metrics\n')
      if (req.method !== 'GET' && req.method !== 'HEAD')
        return void res.writeHead(405, { allow: 'GET' }).end()
      options.metrics().then(
        (text) => res.writeHead(200, { 'content-type': CONTENT_TYPE }).end(text),
        () => res.writeHead(500).end(),
      )
    })
    this.#server.maxConnections = MOST_CONNECTIONS
  }

  /** @throws StillgateError port-in-use, listen-failed */
  listen(): Promise<{ readonly host: string; readonly port: number }> {
    const { host, port } = this.#options
    return new Promise((resolve, reject) => {
      this.#server.once('error', (error: NodeJS.ErrnoException) => {
        const code = error.code === 'EADDRINUSE' ? 'port-in-use' : 'listen-failed'
        reject(fail(code, { host, port: String(port), reason: error.message }, error))
      })
      this.#server.listen({ host, port }, () => {
        const address = this.#server.address() as AddressInfo
        resolve({ host: address.address, port: address.port })
      })
    })
  }

  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()))
    this.#server.closeAllConnections()
    await closed
  }
}
