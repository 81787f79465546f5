import type { RequestViews } from '../inspect/index.js'
import type { Verdict } from '../student/index.js'
import { capture, type Capture, type Surroundings, type TrafficSink } from '../traffic/index.js'
import type { Exchange } from './exchange.js'

/** Longest path that goes into a record. */
const PATH_CHARS = 512

/** What of one request is kept for the traffic log: copies in memory, handed over when its response ends. */
export class Observation {
  readonly #sink: TrafficSink
  readonly sampled: boolean
  /** The head and, where it was read whole, the body. */
  #request: Capture | undefined
  /** The slice of a long body that scored highest. */
  #slice: { readonly capture: Capture; readonly score: number } | undefined

  constructor(sink: TrafficSink) {
    this.#sink = sink
    this.sampled = Math.random() < sink.settings.sampleShare
  }

  keep(views: RequestViews, verdict: Verdict, flagged: boolean, around: Surroundings): void {
    if (!flagged && !this.sampled) return
    const isSlice = around.slice !== undefined
    if (isSlice && this.#slice && this.#slice.score >= verdict.score) return
    const { recordBytes, redactNames } = this.#sink.settings
    const copy = capture(views, verdict.evidence, recordBytes, around, redactNames)
    if (isSlice) this.#slice = { capture: copy, score: verdict.score }
    else this.#request = copy
  }

  /** Hands the request over, when it was flagged or drawn. */
  finish(exchange: Exchange): void {
    const flagged = exchange.decision.action !== 'allow'
    if (!flagged && (!this.sampled || this.#request === undefined)) return
    const captures = [this.#request, this.#slice?.capture].filter((one) => one !== undefined)
    const { head, decision, verdict, truncated, status, bytesIn, bytesOut } = exchange
    this.#sink.offer({
      id: exchange.id,
      at: Date.now(),
      client: exchange.client,
      method: exchange.req.method ?? '',
      path: plainPath(head?.path ?? exchange.req.url ?? ''),
      action: decision.action,
      reason: decision.reason,
      why: flagged ? 'flagged' : 'sampled',
      verdict,
      status,
      judgeMicros: Math.round(exchange.judgeMicros),
      totalMs: Math.round((performance.now() - exchange.began) * 10) / 10,
      bytesIn,
      bytesOut,
      truncated,
      captures,
    })
  }
}

function plainPath(target: string): string {
  const query = target.indexOf('?')
  return (query < 0 ? target : target.slice(0, query)).slice(0, PATH_CHARS)
}
