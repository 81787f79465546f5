/**
 * How much the share of caught attacks moves when both the attacks and the harmless requests that set the
 * threshold are drawn anew (Efron & Tibshirani 1993). At 0.01 % of some ten thousand harmless requests the
 * threshold rests on one or two of them: that, not the number of attacks, is what makes such figures uncertain.
 */
import type { Random } from '../../corpus/random.js'
import { quantile } from './intervals.js'
import { allowedOf } from './operating-point.js'

/** Ends of a 95 % interval. */
export type Interval = readonly [low: number, high: number]

export interface Resampling {
  /** Scores of harmless requests, highest first. */
  readonly negatives: Float64Array
  readonly attacks: readonly { readonly score: number; readonly group: string }[]
  readonly rates: readonly number[]
  readonly random: Random
  /** Draws; the default is 1000, fewer for large files so that a report takes seconds. */
  readonly replicates?: number
}

export interface ResampledShares {
  readonly caught: Interval
  readonly meanOfSources: Interval
}

/** Rows drawn in all, at most. */
const MOST_DRAWS = 3e7

/** Intervals for each rate; undefined without attacks or without harmless requests. */
export function resampledShares(options: Resampling): ResampledShares[] | undefined {
  const { negatives, attacks, rates, random } = options
  const rows = negatives.length + attacks.length
  if (negatives.length === 0 || attacks.length === 0) return undefined
  const replicates = options.replicates ?? Math.max(50, Math.min(1000, Math.floor(MOST_DRAWS / rows)))
  const draws = new AttackDraws(attacks, random)
  const caught = rates.map(() => new Float64Array(replicates))
  const means = rates.map(() => new Float64Array(replicates))
  for (let b = 0; b < replicates; b++) {
    draws.redraw()
    const thresholds = redrawnThresholds(negatives, rates, random)
    thresholds.forEach((threshold, r) => {
      const drawn = draws.sharesOver(threshold)
      caught[r]![b] = drawn.share
      means[r]![b] = drawn.mean
    })
  }
  return rates.map((_, r) => ({ caught: interval(caught[r]!), meanOfSources: interval(means[r]!) }))
}

const interval = (values: Float64Array): Interval => [quantile(values, 0.025), quantile(values, 0.975)]

/** Thresholds of one draw of the harmless requests. */
function redrawnThresholds(negatives: Float64Array, rates: readonly number[], random: Random): number[] {
  const n = negatives.length
  const times = new Uint32Array(n)
  for (let i = 0; i < n; i++) times[Math.floor(random() * n)]!++
  return rates.map((rate) => {
    const allowed = allowedOf(n, rate)
    let seen = 0
    for (let i = 0; i < n; i++) {
      seen += times[i]!
      if (seen > allowed) return negatives[i]!
    }
    return -Infinity
  })
}

/** One draw of the attacks after the other, counted by score and group. */
class AttackDraws {
  readonly #scores: Float64Array
  readonly #groupOf: Uint32Array
  readonly #groups: number
  readonly #times: Uint32Array
  readonly #random: Random

  constructor(attacks: Resampling['attacks'], random: Random) {
    const numbers = new Map<string, number>()
    this.#scores = Float64Array.from(attacks, ({ score }) => score)
    this.#groupOf = Uint32Array.from(attacks, ({ group }) => {
      if (!numbers.has(group)) numbers.set(group, numbers.size)
      return numbers.get(group)!
    })
    this.#groups = numbers.size
    this.#times = new Uint32Array(attacks.length)
    this.#random = random
  }

  redraw(): void {
    const n = this.#times.length
    this.#times.fill(0)
    for (let i = 0; i < n; i++) this.#times[Math.floor(this.#random() * n)]!++
  }

  /** The share of drawn attacks over `threshold`, and its mean over the groups that were drawn. */
  sharesOver(threshold: number): { share: number; mean: number } {
    const rows = new Float64Array(this.#groups)
    const over = new Float64Array(this.#groups)
    this.#times.forEach((times, i) => {
      const group = this.#groupOf[i]!
      rows[group]! += times
      if (this.#scores[i]! > threshold) over[group]! += times
    })
    const drawn = [...rows.keys()].filter((group) => rows[group]! > 0)
    const mean = drawn.reduce((sum, group) => sum + over[group]! / rows[group]!, 0) / drawn.length
    return { share: over.reduce((a, b) => a + b, 0) / this.#times.length, mean }
  }
}
