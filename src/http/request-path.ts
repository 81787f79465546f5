/**
 * The path of one request: head → body → judgement → upstream. A request without a body takes it in one
 * synchronous go; only a body makes it wait.
 */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { requestId } from '../observe/index.js'
import type { Decision } from '../policy/index.js'
import { logExchange } from './access-log.js'
import { collect, joined } from './body.js'
import type { Collected } from './body.js'
import { Exchange } from './exchange.js'
import { BodyBlocked, JudgedBody } from './judged-body.js'
import { readHead } from './request-head.js'
import type { RequestHead } from './request-head.js'
import { refuse, respond } from './respond.js'
import type { OwnStatus } from './respond.js'
import type { Serving } from './serving.js'
import { count } from './tally.js'
import type { Peer } from './trust.js'

/** Request ids of trusted proxies that are taken over: what fits a log line and a header anywhere. */
const SOUND_ID = /^[\w.:-]{1,128}$/

/** Opens the exchange of one request: reads its head and gives it an id. */
export function openExchange(
  serving: Serving,
  peer: Peer,
  req: IncomingMessage,
  res: ServerResponse,
): Exchange | { readonly exchange: Exchange; readonly refuse: OwnStatus } {
  const head = readHead(req)
  serving.counters.requests++
  if (typeof head === 'number') {
    return { exchange: observed(new Exchange(requestId(), serving, peer, undefined, req, res)), refuse: head }
  }
  const id = peer.trusted && SOUND_ID.test(head.requestId) ? head.requestId : requestId()
  return observed(new Exchange(id, serving, peer, head, req, res))
}

function observed(exchange: Exchange): Exchange {
  exchange.res.once('close', () => {
    count(exchange)
    logExchange(exchange)
    exchange.observed()
    exchange.comparison?.end()
  })
  return exchange
}

/** Handles one request from its head to the end of its response. */
export function handleRequest(
  serving: Serving,
  peer: Peer,
  req: IncomingMessage,
  res: ServerResponse,
  awaitsContinue: boolean,
): void {
  if (req.method === 'OPTIONS' && req.url === '*') return answerForServer(serving, peer, req, res)
  const opened = openExchange(serving, peer, req, res)
  if (!(opened instanceof Exchange)) return respond(opened.exchange, opened.refuse)
  opened.awaitsContinue = awaitsContinue
  route(opened, opened.head!)
}

/** `OPTIONS *` asks about the server, and this is it (RFC 9110 §9.3.7): nothing goes on that could be judged. */
function answerForServer(serving: Serving, peer: Peer, req: IncomingMessage, res: ServerResponse): void {
  serving.counters.requests++
  const exchange = observed(new Exchange(requestId(), serving, peer, undefined, req, res))
  exchange.status = 204
  // Its body, which has no meaning, is not read: the connection ends here.
  const close = 'content-length' in req.headers || 'transfer-encoding' in req.headers
  res.writeHead(204, { 'x-request-id': exchange.id, ...(close && { connection: 'close' }) }).end()
}

function route(exchange: Exchange, head: RequestHead): void {
  if (head.method === 'CONNECT') return respond(exchange, 405)
  if (head.bodyLength === 0) return judgeWhole(exchange, head, undefined)
  if (exchange.awaitsContinue && !invite(exchange, head)) return
  const limit = bufferLimit(exchange, head)
  if (limit < 0) return stream(exchange, head, [])
  collect(exchange.req, limit, (body) => received(exchange, head, body))
}

/** A body of at most this length that nobody judges is sent on in one piece: cheaper than a stream of one chunk. */
const ONE_PIECE = 16 * 1024

/** Bytes to read before deciding how to go on; -1 for a body that is streamed from its first byte. */
function bufferLimit({ serving }: Exchange, { bodyLength }: RequestHead): number {
  // What nobody judges need not be held back; without a length, it may come in its own time.
  if (serving.judge === undefined) return bodyLength > 0 && bodyLength <= ONE_PIECE ? ONE_PIECE : -1
  const limit = serving.config.limits.bodyBuffer
  return bodyLength > limit ? -1 : limit
}

/** Judges a head whose body has not come yet or is judged apart; a second time, the first judgement stands. */
function passesHead(exchange: Exchange, head: RequestHead): boolean {
  if (exchange.headPassed) return true
  exchange.headPassed = exchange.serving.judge?.request(exchange, head.raw).action !== 'block'
  if (!exchange.headPassed) refuse(exchange)
  return exchange.headPassed
}

/** Answers `Expect: 100-continue`, when the head alone is no reason to block. */
function invite(exchange: Exchange, head: RequestHead): boolean {
  if (!passesHead(exchange, head)) return false
  exchange.awaitsContinue = false
  exchange.res.writeContinue()
  return true
}

function received(exchange: Exchange, head: RequestHead, body: Collected): void {
  if (!body.whole) return stream(exchange, head, body.chunks)
  exchange.bytesIn = body.bytes
  judgeWhole(exchange, head, body.bytes === 0 ? undefined : joined(body))
}

/** From this length on, judging a body would hold up other requests: it is done in slices. */
const LONG_BODY = 32 * 1024

function judgeWhole(exchange: Exchange, head: RequestHead, body: Buffer | undefined): void {
  const { judge } = exchange.serving
  if (judge !== undefined && body !== undefined && body.length > LONG_BODY) {
    void judge.requestInSlices(exchange, head.raw, body).then((decision) => {
      // Of a client that left, not all has been judged.
      if (!exchange.abandoned) conclude(exchange, head, body, decision)
    })
  } else conclude(exchange, head, body, judge?.request(exchange, head.raw, body))
}

function conclude(
  exchange: Exchange,
  head: RequestHead,
  body: Buffer | undefined,
  decision: Decision | undefined,
): void {
  if (decision?.action === 'block') return refuse(exchange)
  exchange.serving.upstream.forward(exchange, head, body ?? null)
}

/** Sends a long body on while it is judged. */
function stream(exchange: Exchange, head: RequestHead, first: readonly Buffer[]): void {
  const { judge, upstream } = exchange.serving
  if (!passesHead(exchange, head)) return
  // Settled before a byte goes on, so that the upstream sees the tag.
  if (judge?.unread(exchange, head.raw).action === 'block') return refuse(exchange)
  const body = new JudgedBody(exchange.req, judge?.stream(exchange, head.raw), (bytes) => {
    exchange.bytesIn += bytes
  })
  body.on('error', (error) => {
    if (!(error instanceof BodyBlocked)) return
    // A response that has begun cannot become a refusal: cut short is all that is left.
    if (exchange.res.headersSent) exchange.res.destroy()
    else refuse(exchange)
  })
  exchange.upload = body
  body.begin(first)
  if (!body.destroyed) upstream.forward(exchange, head, body)
}
