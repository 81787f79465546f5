import type { Config } from '../config/index.js'
import { BodyStream, Inspector } from '../inspect/index.js'
import type { RequestHead as InspectHead, RequestViews } from '../inspect/index.js'
import type { Logger } from '../observe/index.js'
import { decide, decideFailure } from '../policy/index.js'
import type { Decision } from '../policy/index.js'
import type { Student, Verdict } from '../student/index.js'
import type { Surroundings } from '../traffic/index.js'
import type { Exchange } from './exchange.js'
import type { Counters } from './types.js'

/**
 * Inspection, student and policy of one snapshot. Judging is synchronous, so one arena serves all requests.
 * Whatever inspection or the student throw ends here: it is counted, logged and decided by `onInternalError`.
 */
export class Judge {
  readonly #inspector = new Inspector()
  readonly #student: Student
  readonly #settings: {
    readonly mode: Config['mode']
    readonly threshold: number
    readonly onInternalError: Config['onInternalError']
  }
  readonly #counters: Counters
  readonly #logger: Logger

  constructor(student: Student, config: Config, counters: Counters, logger: Logger) {
    this.#student = student
    const { mode, onInternalError } = config
    this.#settings = { mode, onInternalError, threshold: student.thresholds[config.sensitivity] }
    this.#counters = counters
    this.#logger = logger
  }

  /** Judges a request whose body, if any, has been read whole. */
  request(exchange: Exchange, head: InspectHead, body?: Uint8Array): Decision {
    return this.#judge(exchange, () => this.#inspector.inspect(head, body), { head, body })
  }

  /** A judge of the windows of one long body. */
  stream(exchange: Exchange, head: InspectHead): StreamJudge {
    const stream = new BodyStream(head)
    let slice = 0
    const judge = (inspect: () => RequestViews | undefined): Decision =>
      this.#judge(
        exchange,
        () => {
          const views = inspect()
          if (views !== undefined) slice++
          return views
        },
        { head, slice },
      )
    return {
      push: (chunk) => judge(() => stream.push(chunk)),
      end: () => judge(() => stream.end()),
      judgedBytes: () => stream.judgedBytes,
    }
  }

  #judge(exchange: Exchange, inspect: () => RequestViews | undefined, around: Surroundings): Decision {
    const began = performance.now()
    try {
      const views = inspect()
      if (views !== undefined) this.#weigh(exchange, views, around)
    } catch (error) {
      this.#counters.internalErrors++
      this.#logger.error({ err: error, id: exchange.id }, 'a request could not be judged')
      exchange.decide(decideFailure(this.#settings))
    }
    exchange.judgeMicros += (performance.now() - began) * 1000
    return exchange.decision
  }

  #weigh(exchange: Exchange, views: RequestViews, around: Surroundings): void {
    const verdict: Verdict = this.#student.judge(views)
    if (Number.isNaN(verdict.score)) throw new Error('the student gave a score that is not a number')
    exchange.weigh(verdict, views.truncated)
    exchange.decide(decide(verdict, this.#settings))
    exchange.keep(views, verdict, around)
  }
}

/** Judges one long body, chunk by chunk. */
export interface StreamJudge {
  push(chunk: Uint8Array): Decision
  end(): Decision
  /** Bytes from the start of the body that have been judged. */
  judgedBytes(): number
}
