/** Chooses thresholds by the share of harmless requests that they may flag. */
import { bySensitivity, SENSITIVITIES, type FalsePositives, type Sensitivity } from '../student/index.js'
import { allowedOf } from './report/operating-point.js'

export interface HarmlessScore {
  /** 0…1 */
  readonly score: number
  /** Family of its source: what came from one place counts together. */
  readonly family: string
}

export type FalsePositiveTargets = Readonly<Record<Sensitivity, number>>

export interface Thresholds {
  readonly thresholds: Readonly<Record<Sensitivity, number>>
  readonly rates: Readonly<Record<Sensitivity, FalsePositives>>
}

/**
 * Whether harmless requests of a source are traffic, which false-positive targets are about. Hard negatives (`hard…`:
 * prose about attacks, code, SQL) are rare in traffic and gathered because they are hard: they set no threshold.
 */
export const isTraffic = (source: string): boolean => !/^hard\b/.test(source)

/** Requests that a target must flag before their rank is trusted; below, the tail is fitted. */
const RESOLVED = 20
/** Requests that the tail is fitted to, and the most of all requests that it may take in. */
const TAIL_REQUESTS = 200
const MOST_TAIL = 0.1

/**
 * For each sensitivity the higher of two thresholds:
 *
 * - by rank, every request counting alike: the lowest that flags at most the target of the requests at hand;
 * - by source: families of sources weigh by the square root of their requests, so that neither a large one hides
 *   what a small one suffers, nor three odd requests of a small one decide alone. Where the target is so small
 *   that fewer than {@link RESOLVED} requests would lie above, their rank is chance; there an exponential tail of
 *   the log-odds is fitted to the highest {@link TAIL_REQUESTS} (peaks over threshold, Pickands 1975, with shape 0)
 *   and followed to the target.
 *
 * So a target is kept on these requests whatever the fit says, and one lucky gap in their tail lowers nothing.
 *
 * @example thresholdsFor([{score: 0.9, family: 'a'}, …], { low: 1e-4, medium: 5e-4, high: 2e-3, paranoid: 1e-2 })
 */
export function thresholdsFor(harmless: readonly HarmlessScore[], targets: FalsePositiveTargets): Thresholds {
  const sample = new Sample(harmless)
  const thresholds: Partial<Record<Sensitivity, number>> = {}
  const rates: Partial<Record<Sensitivity, FalsePositives>> = {}
  let least = 0
  for (const sensitivity of SENSITIVITIES.toReversed()) {
    const target = targets[sensitivity]
    // Rank and fit may cross; a lower sensitivity never flags what a higher one does not.
    least = Math.max(least, sample.threshold(target))
    thresholds[sensitivity] = least
    rates[sensitivity] = { target, flagged: sample.flagged(least), requests: harmless.length }
  }
  return {
    thresholds: bySensitivity((name) => thresholds[name]!),
    rates: bySensitivity((name) => rates[name]!),
  }
}

/** Harmless requests, highest score first. */
class Sample {
  readonly #scores: readonly number[]
  readonly #odds: readonly number[]
  /** By source; they sum to 1. */
  readonly #weights: readonly number[]
  /** As many requests of equal weight would tell as much (Kish 1965). */
  readonly #effective: number

  constructor(harmless: readonly HarmlessScore[]) {
    const sorted = harmless.toSorted((a, b) => b.score - a.score)
    const rows = new Map<string, number>()
    for (const { family } of sorted) rows.set(family, (rows.get(family) ?? 0) + 1)
    const raw = sorted.map(({ family }) => rows.get(family)! ** -0.5)
    const total = raw.reduce((a, b) => a + b, 0)
    this.#scores = sorted.map(({ score }) => score)
    this.#odds = this.#scores.map(logit)
    this.#weights = raw.map((weight) => weight / total)
    this.#effective = 1 / this.#weights.reduce((sum, weight) => sum + weight * weight, 0)
  }

  flagged(threshold: number): number {
    return this.#scores.filter((score) => score >= threshold).length
  }

  threshold(target: number): number {
    const byRank = this.#between(allowedOf(this.#scores.length, target))
    const resolved = target * this.#effective >= RESOLVED
    return Math.max(byRank, resolved ? this.#between(this.#above(target)) : sigmoid(this.#tail(target)))
  }

  /** How many of the highest weigh no more than `share` together. */
  #above(share: number): number {
    let sum = 0
    const first = this.#weights.findIndex((weight) => (sum += weight) > share + 1e-12)
    return first < 0 ? this.#weights.length : first
  }

  /** Over all but the first `count` scores: halfway in log-odds, but over ties. */
  #between(count: number): number {
    const spared = this.#scores[count]
    if (spared === undefined) return 0
    const last = this.#odds[Math.max(0, count - 1)]!
    return Math.min(1, Math.max(justAbove(spared), sigmoid((last + this.#odds[count]!) / 2)))
  }

  /** Log-odds that a share `target` exceeds, by the exponential tail. */
  #tail(target: number): number {
    const count = this.#above(Math.min(MOST_TAIL, TAIL_REQUESTS / this.#effective))
    const from = this.#odds[count] ?? -Infinity
    let share = 0
    let excess = 0
    for (let i = 0; i < count; i++) {
      share += this.#weights[i]!
      excess += this.#weights[i]! * (this.#odds[i]! - from)
    }
    return share > target ? from + (excess / share) * Math.log(share / target) : from
  }
}

const justAbove = (score: number): number => score + Math.max(score, Number.MIN_VALUE) * Number.EPSILON

const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z))

/** Scores are doubles: beyond this they are 0 or 1. */
const SMALLEST = 1e-15

function logit(score: number): number {
  const p = Math.min(1 - SMALLEST, Math.max(SMALLEST, score))
  return Math.log(p / (1 - p))
}
