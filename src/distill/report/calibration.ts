/** Whether a score of 0.9 means nine attacks in ten: binned reliability of the scores as probabilities. */
import { wilson, type Proportion } from './intervals.js'
import { isAttack, type ScoredRequest } from './scored.js'

export interface CalibrationBin {
  /** Scores of the bin: `from` included, `to` excluded but for the last. */
  readonly from: number
  readonly to: number
  readonly rows: number
  readonly meanScore: number
  /** Share of attacks among the rows; Wilson interval. */
  readonly attacks: Proportion
}

export interface Calibration {
  /** Bins of equal width that hold rows. */
  readonly bins: readonly CalibrationBin[]
  /** Expected calibration error: mean distance of score and share of attacks, weighted by rows (Guo et al. 2017, §2). */
  readonly expectedError: number
  /** Mean squared distance of score and label (Brier 1950). */
  readonly brier: number
  /** Share of attacks in the file, on which both depend. */
  readonly prevalence: number
}

/** Bins of Guo et al. 2017. */
const BINS = 15

/** @returns undefined without rows. */
export function calibrationOf(requests: readonly ScoredRequest[], bins = BINS): Calibration | undefined {
  const total = requests.length
  if (total === 0) return undefined
  const sums = Array.from({ length: bins }, () => ({ rows: 0, score: 0, attacks: 0 }))
  let squares = 0
  for (const request of requests) {
    const label = isAttack(request) ? 1 : 0
    const sum = sums[Math.min(bins - 1, Math.floor(request.score * bins))]!
    sum.rows++
    sum.score += request.score
    sum.attacks += label
    squares += (request.score - label) ** 2
  }
  const filled = sums.flatMap(({ rows, score, attacks }, i): CalibrationBin[] => {
    const share = wilson(attacks, rows)
    return share
      ? [{ from: i / bins, to: (i + 1) / bins, rows, meanScore: score / rows, attacks: share }]
      : []
  })
  const gaps = filled.map(({ rows, meanScore, attacks }) => rows * Math.abs(meanScore - attacks.share))
  return {
    bins: filled,
    expectedError: gaps.reduce((a, b) => a + b, 0) / total,
    brier: squares / total,
    prevalence: requests.filter(isAttack).length / total,
  }
}
