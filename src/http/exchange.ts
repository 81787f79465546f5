import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Readable } from 'node:stream'
import type { RequestViews } from '../inspect/index.js'
import type { Decision } from '../policy/index.js'
import type { Verdict } from '../student/index.js'
import type { Surroundings } from '../traffic/index.js'
import { Observation } from './observation.js'
import type { RequestHead } from './request-head.js'
import type { Serving } from './serving.js'
import type { Comparison } from './trial.js'
import type { Peer } from './trust.js'

const UNJUDGED: Decision = { action: 'allow', reason: 'not-inspected' }
const RANK = { allow: 0, tag: 1, block: 2 } as const

/** One request and its response: what is known of it so far. */
export class Exchange {
  readonly began = performance.now()
  /** Worst verdict so far; a long body has many. */
  verdict: Verdict | undefined
  decision: Decision = UNJUDGED
  /** What inspection could not read within its limits. */
  truncated: readonly string[] = []
  judgeMicros = 0
  bytesIn = 0
  bytesOut = 0
  /** Status of the response; 0 until one has begun. */
  status = 0
  /** Code of what went wrong on the way to or from the upstream. */
  failure: string | undefined
  /** The body on its way to the upstream, when it is streamed. */
  upload: Readable | undefined
  /** Whether the client waits for `100 Continue` before it sends its body. */
  awaitsContinue = false
  /** Whether the head has been judged alone, and passed. */
  headPassed = false
  /** What both students say, when the request is part of a trial. */
  readonly comparison: Comparison | undefined
  /** What is kept for the traffic log; undefined without one. */
  readonly #observation: Observation | undefined

  readonly id: string
  readonly serving: Serving
  readonly peer: Peer
  readonly head: RequestHead | undefined
  readonly req: IncomingMessage
  readonly res: ServerResponse

  constructor(
    id: string,
    serving: Serving,
    peer: Peer,
    head: RequestHead | undefined,
    req: IncomingMessage,
    res: ServerResponse,
  ) {
    this.id = id
    this.serving = serving
    this.peer = peer
    this.head = head
    this.req = req
    this.res = res
    this.#observation = serving.traffic && new Observation(serving.traffic)
    this.comparison = serving.trial?.draw(id, () => this.client)
  }

  /** Address of the client, as far as it can be believed. */
  get client(): string {
    return this.serving.trust.client(this.peer, this.head?.forwardedFor ?? '')
  }

  weigh(verdict: Verdict, truncated: readonly string[]): void {
    if (this.verdict === undefined || verdict.score > this.verdict.score) this.verdict = verdict
    if (truncated.length > 0) this.noteTruncated(truncated)
  }

  noteTruncated(limits: readonly string[]): void {
    this.truncated = [...new Set([...this.truncated, ...limits])]
  }

  /** Whether it was drawn for the traffic log. */
  get sampled(): boolean {
    return this.#observation !== undefined && this.#observation.sampled
  }

  /** Whether the traffic log wants what was judged, as far as it has been decided. */
  get keeps(): boolean {
    return this.#observation !== undefined && (this.sampled || this.decision.action !== 'allow')
  }

  /** Keeps what a judgement saw, when the traffic log wants it. Valid views only: the next request reuses them. */
  keep(views: RequestViews, verdict: Verdict, around: Surroundings): void {
    this.#observe((one) => one.keep(views, verdict, this.decision.action !== 'allow', around))
  }

  /** Hands the exchange to the traffic log, when its response has ended. */
  observed(): void {
    this.#observe((one) => one.finish(this))
  }

  /** What goes wrong for the log must not count against the request. */
  #observe(act: (observation: Observation) => void): void {
    if (this.#observation === undefined) return
    try {
      act(this.#observation)
    } catch (error) {
      this.serving.logger.error(
        { err: error, id: this.id },
        'a request could not be kept for the traffic log',
      )
    }
  }

  /** Takes a decision unless a graver one stands: of the windows of a body, the worst speaks. */
  decide(decision: Decision): void {
    if (this.decision === UNJUDGED || RANK[decision.action] > RANK[this.decision.action])
      this.decision = decision
  }

  /** Notes that the upstream failed. */
  fail(code: string): void {
    this.failure = code
    this.serving.counters.upstreamErrors++
  }

  /** Whether the client has gone before its response was complete. */
  get abandoned(): boolean {
    return this.res.destroyed || this.req.socket.destroyed
  }
}
