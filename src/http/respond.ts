import { drain } from './drain.js'
import type { Exchange } from './exchange.js'

/** The responses that this proxy makes itself. They say what, never why. */
const PAGES = {
  400: ['bad-request', 'Bad request', 'The request is not valid HTTP.'],
  403: ['blocked', 'Request blocked', 'This request was not passed on.'],
  405: ['method-not-allowed', 'Method not allowed', 'This method is not served here.'],
  413: ['too-large', 'Request too large', 'The request is larger than what is accepted here.'],
  431: ['headers-too-large', 'Request header fields too large', 'The request has too many header fields.'],
  501: ['not-implemented', 'Not implemented', 'The request uses something that is not supported here.'],
  502: ['bad-gateway', 'Bad gateway', 'The site behind this server does not answer.'],
  504: ['gateway-timeout', 'Gateway timeout', 'The site behind this server did not answer in time.'],
} as const satisfies Record<number, readonly [string, string, string]>

export type OwnStatus = keyof typeof PAGES

/** Answers a request from here: a short page, or JSON where `Accept` asks for it. */
export function respond(exchange: Exchange, status: OwnStatus): void {
  const { req, res, id } = exchange
  if (res.headersSent || res.destroyed) return
  const json = prefersJson(exchange.head?.accept ?? req.headers.accept ?? '')
  const body = json ? jsonBody(status, id) : htmlBody(status, id)
  exchange.status = status
  exchange.bytesOut = Buffer.byteLength(body)
  // A client that waits for 100 Continue may or may not send its body after this: the connection cannot be
  // read any further (RFC 9110 §10.1.1).
  const headers = [
    'content-type',
    json ? 'application/json; charset=utf-8' : 'text/html; charset=utf-8',
    'content-length',
    String(exchange.bytesOut),
    'cache-control',
    'no-store',
    'x-request-id',
    id,
  ]
  if (exchange.awaitsContinue) headers.push('connection', 'close')
  if (status === 405) headers.push('allow', 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS')
  res.writeHead(status, headers)
  res.end(body)
  // undici leaves a body alone that it never began to send; waiting for a reader, it would hold up the rest.
  exchange.upload?.destroy()
  if (!exchange.awaitsContinue) drain(req)
}

/** The answer to a request that was judged and is not passed on. */
export const refuse = (exchange: Exchange): void =>
  respond(exchange, exchange.decision.reason === 'limit-exceeded' ? 413 : 403)

const prefersJson = (accept: string): boolean =>
  accept.includes('application/json') && !accept.includes('text/html')

const jsonBody = (status: OwnStatus, id: string): string =>
  `{"error":"${PAGES[status][0]}","message":"${PAGES[status][2]}","requestId":"${id}"}\n`

function htmlBody(status: OwnStatus, id: string): string {
  const [, title, text] = PAGES[status]
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${title}</title>
<h1>${title}</h1>
<p>${text}</p>
<p>Request id: <code>${id}</code></p>
</html>
`
}
