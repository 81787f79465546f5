/**
 * When a canary ends: rolled back as soon as it is certain that it left its bounds, promoted (where wanted) as soon as
 * it is certain that it keeps them, and on trial as long as neither is.
 *
 * Certain means: by Chernoff's bound in its relative-entropy form (Langford 2005, "Tutorial on practical prediction
 * theory for classification", JMLR 6), which holds at every number of requests and not only at large ones. Of ten
 * requests it says next to nothing, so ten requests decide nothing. It is asked again and again while requests come in;
 * the default confidence leaves room for that.
 */
import { StillgateError } from '../errors.js'
import type { Logger } from '../observe/index.js'
import type { Registry } from './registry.js'

/** What a canary has shown: requests that both models judged. */
export interface CanaryCounts {
  readonly compared: number
  readonly both: number
  readonly onlyTrial: number
  readonly onlyServing: number
  /** Times that the model on trial failed. */
  readonly failures: number
}

/** The key `canary` of the configuration. */
export interface CanaryBounds {
  readonly minRequests: number
  readonly blockRateChange: number
  readonly disagreement: number
  readonly confidence: number
  /** 0: never. */
  readonly promoteAfter: number
}

export interface Conclusion {
  readonly action: 'wait' | 'rollback' | 'promote'
  readonly reason: string
}

interface Interval {
  readonly low: number
  readonly high: number
}

/**
 * What to do with a canary that has shown this.
 *
 * @example
 * assess({ compared: 10, both: 0, onlyTrial: 10, onlyServing: 0, failures: 0 }, bounds).action // 'wait'
 */
export function assess(counts: CanaryCounts, bounds: CanaryBounds): Conclusion {
  const { compared: n, onlyTrial, onlyServing, failures } = counts
  if (failures > 0) return { action: 'rollback', reason: `it failed on ${failures} requests` }
  if (n < bounds.minRequests) return wait(`${n} of at least ${bounds.minRequests} requests compared`)
  const risk = 1 - bounds.confidence
  const [more, fewer] = [interval(onlyTrial, n, risk), interval(onlyServing, n, risk)]
  // Both models judge the same requests, so their rates differ by what only one of them flags.
  const change = { low: more.low - fewer.high, high: more.high - fewer.low }
  const disagreement = interval(onlyTrial + onlyServing, n, risk)
  const [b, d] = [bounds.blockRateChange, bounds.disagreement]
  if (change.low > b || change.high < -b) return rollback(`its block rate ${rates(counts)}`, b)
  if (disagreement.low > d)
    return rollback(`it disagrees on ${percent((onlyTrial + onlyServing) / n)} of ${n} requests`, d)
  const within = change.high <= b && change.low >= -b && disagreement.high <= d
  if (!within) return wait(`${n} requests compared, not certain yet`)
  if (bounds.promoteAfter === 0 || n < bounds.promoteAfter) return wait(`within bounds over ${n} requests`)
  return { action: 'promote', reason: `canary within bounds over ${n} requests` }
}

const wait = (reason: string): Conclusion => ({ action: 'wait', reason })
const rollback = (what: string, bound: number): Conclusion => ({
  action: 'rollback',
  reason: `canary: ${what}, over the bound of ${percent(bound)}`,
})

const rates = ({ compared: n, both, onlyTrial, onlyServing }: CanaryCounts): string =>
  `is ${percent((both + onlyTrial) / n)} where that of the model in force is ${percent((both + onlyServing) / n)}, on ${n} requests`

const percent = (share: number): string => `${(share * 100).toFixed(2)} %`

/** Bounds that a share lies outside of with a probability of at most `risk` each, when `hits` of `n` were seen. */
export function interval(hits: number, n: number, risk: number): Interval {
  const seen = hits / n
  const far = (share: number): boolean => n * relativeEntropy(seen, share) > Math.log(1 / risk)
  return { low: 1 - firstNot(1 - seen, (x) => far(1 - x)), high: firstNot(seen, far) }
}

/** The largest share from `seen` up that is not far from it, by bisection. */
function firstNot(seen: number, far: (share: number) => boolean): number {
  let [low, high] = [seen, 1]
  for (let i = 0; i < 40; i++) {
    const middle = (low + high) / 2
    if (far(middle)) high = middle
    else low = middle
  }
  return high
}

/** Of a coin with share p from one with share q, in nats. */
function relativeEntropy(p: number, q: number): number {
  const part = (a: number, b: number): number => (a === 0 ? 0 : b === 0 ? Infinity : a * Math.log(a / b))
  return part(p, q) + part(1 - p, 1 - q)
}

export interface KeeperOptions {
  readonly registry: Registry
  readonly bounds: CanaryBounds
  readonly logger: Logger
  /** Ends a trial in the running processes, where the registry cannot be written. */
  halt(id: number): void
}

/** What a trial is, and what it has shown. */
export interface TrialFacts extends CanaryCounts {
  /** Serial of its pointer. */
  readonly id: number
  readonly kind: 'shadow' | 'canary'
  readonly model: string
}

/** Ends canaries: by a signed pointer, which all processes follow and which outlives them. */
export class CanaryKeeper {
  readonly #options: KeeperOptions
  /** The last trial that was ended. */
  #ended = 0
  readonly #conclusions = { rollback: 0, promote: 0 }

  constructor(options: KeeperOptions) {
    this.#options = options
  }

  /** Canaries that it ended since the start. */
  get conclusions(): Readonly<Record<'rollback' | 'promote', number>> {
    return this.#conclusions
  }

  /** Looks at what a trial has shown so far, and ends it where that is due. Never rejects. */
  async check(trial: TrialFacts | undefined): Promise<void> {
    if (trial?.kind !== 'canary' || trial.id <= this.#ended) return
    const { action, reason } = assess(trial, this.#options.bounds)
    if (action === 'wait') return
    this.#ended = trial.id
    try {
      await this.#end(trial, action, reason)
      this.#conclusions[action]++
    } catch (error) {
      this.#failed(error, trial, action, reason)
    }
  }

  async #end(trial: TrialFacts, action: 'rollback' | 'promote', reason: string): Promise<void> {
    const { registry, logger } = this.#options
    if (action === 'rollback') {
      const { serial } = registry.withdraw(reason, trial.id)
      return logger.warn({ ...trial, serial, reason }, 'canary rolled back')
    }
    const { model } = registry.pointer(trial.id).trial!
    const { serial } = await registry.promote(model, { reason, serial: trial.id })
    logger.info({ ...trial, serial, reason }, 'canary promoted')
  }

  #failed(error: unknown, trial: TrialFacts, action: 'rollback' | 'promote', reason: string): void {
    const { logger, halt } = this.#options
    // Somebody else has put a pointer behind it: the trial is over.
    if (error instanceof StillgateError && error.code === 'registry-busy') return
    if (action === 'rollback') halt(trial.id)
    logger.error(
      { err: error, ...trial, reason },
      action === 'rollback'
        ? 'canary ended in this proxy only: the registry cannot be written; end it with "stillgate models withdraw"'
        : 'canary not promoted',
    )
  }
}
