import type { IncomingHttpHeaders, ServerResponse } from 'node:http'
import type { Dispatcher } from 'undici'
import type { Exchange } from './exchange.js'
import { dropsResponseHeader, nominated } from './hop-by-hop.js'
import { drain } from './drain.js'
import { respond } from './respond.js'

type Controller = Dispatcher.DispatchController

/** Codes that say: the upstream took the request and was too slow to answer. */
const TIMEOUTS: ReadonlySet<string> = new Set(['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT'])

/** Codes of a kept connection that the upstream had closed meanwhile. */
const STALE: ReadonlySet<string> = new Set(['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE'])
const SAFE_METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Relays one response from undici to the client, at the pace at which the client reads. */
export class ResponseRelay implements Dispatcher.DispatchHandler {
  readonly #exchange: Exchange
  readonly #res: ServerResponse
  readonly #again: (relay: ResponseRelay) => void
  #controller: Controller | undefined
  #retried = false
  #done = false

  /** @param again Sends the request once more. */
  constructor(exchange: Exchange, again: (relay: ResponseRelay) => void) {
    this.#exchange = exchange
    this.#res = exchange.res
    this.#again = again
    this.#res.once('close', this.#clientGone)
    this.#res.on('drain', this.#drained)
  }

  onRequestStart(controller: Controller): void {
    this.#controller = controller
    if (this.#exchange.abandoned || this.#res.headersSent) controller.abort(new Error('the client has gone'))
  }

  onResponseStart(controller: Controller, status: number, headers: IncomingHttpHeaders, text?: string): void {
    if (status < 200) return this.#informational(status, headers)
    this.#exchange.status = status
    const chunked = this.#exchange.req.httpVersionMinor > 0 && headers['content-length'] === undefined
    this.#res.writeHead(status, text ?? '', responseHeaders(status, headers, chunked))
    // A proxy passes a response on as it comes: a reader of events must not wait for the first of them.
    if (headers['content-length'] === undefined) this.#res.flushHeaders()
    if (this.#res.writableNeedDrain) controller.pause()
  }

  onResponseData(controller: Controller, chunk: Buffer): void {
    this.#exchange.bytesOut += chunk.length
    if (!this.#res.write(chunk)) controller.pause()
  }

  onResponseEnd(_controller: Controller, trailers: IncomingHttpHeaders): void {
    this.#done = true
    if (Object.keys(trailers).length > 0) this.#res.addTrailers(trailers as Record<string, string>)
    this.#res.end()
    // An upstream may answer before it has read the request.
    if (!this.#exchange.req.complete) drain(this.#exchange.req)
  }

  onResponseError(_controller: Controller, error: Error & { code?: string }): void {
    const code = error.code ?? error.name
    if (this.#mayRetry(code)) return this.#retry()
    this.#done = true
    if (this.#exchange.abandoned) return
    // The client learns of a response cut short by its connection closing: it must not take it for whole.
    if (this.#res.headersSent) {
      if (this.#exchange.decision.action === 'block' && this.#exchange.status === 403) return
      this.#exchange.fail(code)
      return void this.#res.destroy()
    }
    this.#exchange.fail(code)
    respond(this.#exchange, TIMEOUTS.has(code) ? 504 : 502)
  }

  #informational(status: number, headers: IncomingHttpHeaders): void {
    if (status !== 103 || this.#exchange.req.httpVersionMinor === 0 || headers['link'] === undefined) return
    try {
      this.#res.writeEarlyHints({ link: headers['link'] as string | string[] })
    } catch {
      // Node refuses links that it cannot read. A hint may be left out; the response may not.
    }
  }

  /** A safe request without a body that met a closed connection is sent once more (RFC 9110 §9.2.2). */
  #mayRetry(code: string): boolean {
    const { req, head, abandoned } = this.#exchange
    if (this.#retried || abandoned || this.#res.headersSent || !STALE.has(code)) return false
    return SAFE_METHODS.has(req.method ?? '') && head?.bodyLength === 0
  }

  #retry(): void {
    this.#retried = true
    this.#again(this)
  }

  readonly #clientGone = (): void => {
    this.#res.off('drain', this.#drained)
    if (!this.#done) this.#controller?.abort(new Error('the client has gone'))
  }

  readonly #drained = (): void => this.#controller?.resume()
}

function responseHeaders(status: number, headers: IncomingHttpHeaders, chunked: boolean): string[] {
  const dropped = nominated(String(headers['connection'] ?? ''))
  const out: string[] = []
  for (const name of Object.keys(headers)) {
    if (dropsResponseHeader(name) || dropped.includes(name)) continue
    // RFC 9110 §8.6: no length on 204. Trailers need chunks to be sent behind.
    if (name === 'content-length' && status === 204) continue
    if (name === 'trailer' && !chunked) continue
    const value = headers[name]!
    if (typeof value === 'string') out.push(name, value)
    else for (const one of value) out.push(name, one)
  }
  return out
}
