import { setImmediate as turn } from 'node:timers/promises'
import type { Config } from '../config/index.js'
import {
  BodyStream,
  contentCodings,
  DEFAULT_LIMITS,
  Inspector,
  Memory,
  slices,
  UNSEEN,
} from '../inspect/index.js'
import type { InspectLimits, RequestHead as InspectHead, RequestViews } from '../inspect/index.js'
import type { Logger } from '../observe/index.js'
import { decide, decideFailure, decideUnread } from '../policy/index.js'
import type { Decision } from '../policy/index.js'
import type { Student, Verdict } from '../student/index.js'
import type { Surroundings } from '../traffic/index.js'
import type { DriftWindow } from './drift.js'
import type { Exchange } from './exchange.js'
import { judged, sideOf, type Side } from './trial.js'
import type { Counters } from './types.js'

/**
 * Inspection, student and policy of one snapshot. Judging is synchronous, so one arena serves all requests.
 * Whatever inspection or the student throw ends here: it is counted, logged and decided by `onInternalError`.
 */
export class Judge {
  /** Reads what this model has not judged before. */
  readonly #inspector: Inspector
  /** Reads all of a request: for those of which the traffic log keeps the fields, or that two students judge. */
  readonly #whole: Inspector
  /** The same for long bodies, whose views must outlast a turn. */
  readonly #slow: Inspector
  #long: Promise<unknown> = Promise.resolve()
  readonly #serving: Side
  readonly #settings: {
    readonly mode: Config['mode']
    readonly onInternalError: Config['onInternalError']
    readonly onExceeded: Config['limits']['onExceeded']
  }
  readonly #counters: Counters
  readonly #logger: Logger
  readonly #drift: DriftWindow | undefined

  constructor(student: Student, config: Config, counters: Counters, logger: Logger, drift?: DriftWindow) {
    this.#drift = drift
    this.#serving = sideOf(student, config)
    const { mode, onInternalError, limits } = config
    this.#settings = { mode, onInternalError, onExceeded: limits.onExceeded }
    this.#inspector = new Inspector(inspectLimits(limits), new Memory(student.model))
    this.#whole = new Inspector(inspectLimits(limits))
    this.#slow = new Inspector(inspectLimits(limits))
    this.#counters = counters
    this.#logger = logger
  }

  /** Judges a request whose body, if any, has been read whole. */
  request(exchange: Exchange, head: InspectHead, body?: Uint8Array): Decision {
    const began = performance.now()
    try {
      // What one student knows to be harmless, the other has yet to see.
      const inspector = exchange.sampled || exchange.comparison ? this.#whole : this.#inspector
      this.#concluded(exchange, inspector.inspect(head, body), { head, body })
    } catch (error) {
      this.#failed(exchange, error)
    }
    exchange.judgeMicros += (performance.now() - began) * 1000
    return exchange.decision
  }

  /**
   * {@link request} of a long body, in slices with turns for others in between. One such request follows the other, so
   * that their decoded bytes are in memory once only. Never rejects.
   */
  requestInSlices(exchange: Exchange, head: InspectHead, body: Uint8Array): Promise<Decision> {
    const decision = this.#long.then(() => this.#inSlices(exchange, head, body))
    this.#long = decision
    return decision
  }

  async #inSlices(exchange: Exchange, head: InspectHead, body: Uint8Array): Promise<Decision> {
    const steps = this.#slow.inspectInSteps(head, body)
    let views: RequestViews | undefined
    while (views === undefined && !exchange.abandoned) {
      const went = this.#guard(exchange, () => {
        const step = steps.next()
        if (step.done === true) views = step.value
      })
      if (!went) return exchange.decision
      await turn()
    }
    for (const slice of views === undefined ? [] : slices(views)) {
      if (!this.#guard(exchange, () => this.#weigh(exchange, slice)) || exchange.abandoned) break
      await turn()
    }
    const { verdict } = exchange
    if (views !== undefined && verdict !== undefined) exchange.keep(views, verdict, { head, body })
    return exchange.decision
  }

  /** What a head says of a long body that its windows will not: compressed, it is not read. */
  unread(exchange: Exchange, head: InspectHead): Decision {
    if (contentCodings(head).length > 0) {
      exchange.noteTruncated(['compressed-stream'])
      this.#truncated(exchange, exchange.truncated)
    }
    return exchange.decision
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
    this.#guard(exchange, () => {
      const views = inspect()
      if (views !== undefined) this.#concluded(exchange, views, around)
    })
    return exchange.decision
  }

  /** Decides on views, and shows them to those who look on. */
  #concluded(exchange: Exchange, views: RequestViews, around: Surroundings): void {
    const verdict = this.#weigh(exchange, views)
    if (exchange.keeps) exchange.keep(this.#unabridged(views, around), verdict, around)
    if (this.#drift?.due()) this.#drift.look(this.#unabridged(views, around))
  }

  /** Does a part of judging; false when it failed, which has been decided on by then. */
  #guard(exchange: Exchange, judge: () => void): boolean {
    const began = performance.now()
    let fine = true
    try {
      judge()
    } catch (error) {
      fine = false
      this.#failed(exchange, error)
    }
    exchange.judgeMicros += (performance.now() - began) * 1000
    return fine
  }

  #failed(exchange: Exchange, error: unknown): void {
    this.#counters.internalErrors++
    this.#logger.error({ err: error, id: exchange.id }, 'a request could not be judged')
    exchange.decide(decideFailure(this.#settings))
  }

  #weigh(exchange: Exchange, views: RequestViews): Verdict {
    const { verdict, side } = this.#ask(exchange, views)
    this.#counters.recalledValues += views.recall?.known.length ?? 0
    exchange.weigh(verdict, views.truncated)
    exchange.decide(decide(verdict, side))
    if (views.truncated.length > 0) this.#truncated(exchange, views.truncated)
    exchange.comparison?.add(views, verdict)
    return verdict
  }

  /** The verdict of the student that decides; one on trial that fails is passed over. */
  #ask({ comparison }: Exchange, views: RequestViews): { verdict: Verdict; side: Side } {
    const decider = comparison?.decider
    if (decider === undefined) return { verdict: judged(this.#serving, views), side: this.#serving }
    try {
      return { verdict: judged(decider, views), side: decider }
    } catch (error) {
      comparison!.failed(error)
      return { verdict: judged(this.#serving, views), side: this.#serving }
    }
  }

  /** All fields of a request: recalled values have none. */
  #unabridged(views: RequestViews, { head, body }: Surroundings): RequestViews {
    const recalled = views.recall !== undefined && views.recall.known.length > 0
    return recalled ? this.#whole.inspect(head, body) : views
  }

  /** A body that grows without bound is never sent on in mode block: the upstream would have to decompress it. */
  #truncated(exchange: Exchange, truncated: readonly string[]): void {
    const bomb = truncated.includes('decompression')
    if (bomb) this.#counters.bombs++
    if (!UNSEEN.some((limit) => truncated.includes(limit))) return
    exchange.decide(decideUnread(bomb ? { ...this.#settings, onExceeded: 'refuse' } : this.#settings))
  }
}

/** Room for several readings of the longest body that is read whole. */
function inspectLimits({ bodyBuffer, decompressedBytes }: Config['limits']): Partial<InspectLimits> {
  const longest = Math.max(bodyBuffer, decompressedBytes)
  return { decompressed: decompressedBytes, bytes: Math.max(DEFAULT_LIMITS.bytes, 4 * longest) }
}

/** Judges one long body, chunk by chunk. */
export interface StreamJudge {
  push(chunk: Uint8Array): Decision
  end(): Decision
  /** Bytes from the start of the body that have been judged. */
  judgedBytes(): number
}
