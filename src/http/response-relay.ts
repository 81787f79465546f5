import type { IncomingHttpHeaders, ServerResponse } from 'node:http'
import type { Dispatcher } from 'undici'
import type { Exchange } from './exchange.js'
import { dropsResponseHeader, nominated } from './hop-by-hop.js'
import { drain } from './drain.js'
import { respond } from './respond.js'

type Controller = Dispatcher.DispatchController

/** Longest body that is written together with its head: what Node copies to the stack to write it. */
const SHORT_BYTES = 8192

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
  /** Whether the upstream is paused until the client has read. */
  #waiting = false
  /** Length of the body, where it is known; else NaN. */
  #length = NaN
  /** The whole of a short body, held until its end: head and body go out in one write. */
  #short: Buffer | undefined

  /** @param again Sends the request once more. */
  constructor(exchange: Exchange, again: (relay: ResponseRelay) => void) {
    this.#exchange = exchange
    this.#res = exchange.res
    this.#again = again
    this.#res.once('close', this.#clientGone)
  }

  onRequestStart(controller: Controller): void {
    this.#controller = controller
    if (this.#exchange.abandoned || this.#res.headersSent) controller.abort(new Error('the client has gone'))
  }

  onResponseStart(controller: Controller, status: number, headers: IncomingHttpHeaders, text?: string): void {
    if (status < 200) return this.#informational(status, headers)
    this.#exchange.status = status
    const length = headers['content-length']
    const chunked = this.#exchange.req.httpVersionMinor > 0 && length === undefined
    this.#res.writeHead(status, text ?? '', responseHeaders(status, headers, chunked))
    // A proxy passes a response on as it comes: a reader of events must not wait for the first of them.
    if (length === undefined) this.#res.flushHeaders()
    else this.#length = Number(length)
    if (this.#res.writableNeedDrain) this.#wait(controller)
  }

  onResponseData(controller: Controller, chunk: Buffer): void {
    this.#exchange.bytesOut += chunk.length
    if (chunk.length === this.#length && chunk.length <= SHORT_BYTES) this.#short = chunk
    else if (!this.#res.write(chunk)) this.#wait(controller)
  }

  onResponseEnd(_controller: Controller, trailers: IncomingHttpHeaders): void {
    this.#done = true
    if (Object.keys(trailers).length > 0) this.#res.addTrailers(trailers as Record<string, string>)
    // A text joins the head in one write to the socket; a buffer would be a second.
    if (this.#short === undefined) this.#res.end()
    else this.#res.end(this.#short.toString('latin1'), 'latin1')
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

  /** Lets the upstream wait until the client has read what was written. */
  #wait(controller: Controller): void {
    controller.pause()
    if (this.#waiting) return
    this.#waiting = true
    this.#res.once('drain', () => {
      this.#waiting = false
      controller.resume()
    })
  }

  readonly #clientGone = (): void => {
    if (!this.#done) this.#controller?.abort(new Error('the client has gone'))
  }
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
