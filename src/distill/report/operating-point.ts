/** From a false-positive rate to a threshold. */

/** False-positive rates that every report shows: 0.01, 0.05, 0.1 and 0.5 %. */
export const FALSE_POSITIVE_RATES = [0.0001, 0.0005, 0.001, 0.005] as const

/** Where a false-positive rate puts the threshold. */
export interface OperatingPoint {
  /** The rate asked for, 0…1. */
  readonly rate: number
  /** A request is flagged when its score is greater than this. */
  readonly exceeds: number
  /** Harmless requests flagged: at most `rate` of them, fewer where scores tie. */
  readonly falsePositives: number
  /** Whether there are enough harmless requests to show the rate: at least one may be flagged. */
  readonly resolved: boolean
}

/**
 * The lowest threshold that flags at most `rate` of `negatives`.
 *
 * @param negatives scores of harmless requests, highest first.
 * @example operatingPoint(Float64Array.of(0.9, 0.2, 0.2, 0.1), 0.5)
 * // {exceeds: 0.2, falsePositives: 1}: two may be flagged, but the second ties with the third
 */
export function operatingPoint(negatives: Float64Array, rate: number): OperatingPoint {
  const allowed = allowedOf(negatives.length, rate)
  const exceeds = negatives[allowed] ?? -Infinity
  let falsePositives = Math.min(allowed, negatives.length)
  while (falsePositives > 0 && negatives[falsePositives - 1]! <= exceeds) falsePositives--
  return { rate, exceeds, falsePositives, resolved: allowed > 0 }
}

/** Rows that a rate allows; the small addend undoes the rounding of products such as 0.0003 · 10 000. */
export const allowedOf = (rows: number, rate: number): number => Math.floor(rows * rate + 1e-9)
