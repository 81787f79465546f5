/** Chooses the thresholds of a student on harmless requests that training never saw. */
import { readRequests, toHead } from '../corpus/index.js'
import { Inspector } from '../inspect/index.js'
import { SENSITIVITIES, type Sensitivity, type Student } from '../student/index.js'
import type { Report } from '../training/index.js'

export type Rates = Readonly<Record<Sensitivity, number>>

/** Sources whose harmless requests set the thresholds: what a proxy sees all day. */
const RECORDED = /^(browse|api)/

/** Scores of the harmless recorded requests of `file`, highest first. */
export async function harmlessScores(student: Student, file: string, report: Report): Promise<Float64Array> {
  const inspector = new Inspector()
  const scores: number[] = []
  for await (const row of readRequests(file)) {
    if (row.label !== 'benign' || !RECORDED.test(row.source)) continue
    scores.push(student.judge(inspector.inspect(toHead(row), row.body)).score)
    if (scores.length % 1000 === 0) report({ stage: 'calibration', done: scores.length, total: 0 })
  }
  return Float64Array.from(scores).sort().reverse()
}

/**
 * The lowest score that flags at most `rates[s]` of `scores` (sorted, highest first) for each sensitivity.
 *
 * @example thresholdsFor(Float64Array.of(0.9, 0.4, 0.1, 0.1), {low: 0, medium: 0.25, high: 0.5})
 * // low just above 0.9, medium between 0.4 and 0.9, high between 0.1 and 0.4
 */
export function thresholdsFor(scores: Float64Array, rates: Rates): Record<Sensitivity, number> {
  const entries = SENSITIVITIES.map((sensitivity) => {
    const allowed = Math.floor(scores.length * rates[sensitivity])
    const flagged = allowed > 0 ? scores[allowed - 1]! : 1
    const spared = scores[allowed] ?? 0
    // Halfway in log-odds between the last that may be flagged and the first that may not.
    const middle = (logit(flagged) + logit(spared)) / 2
    return [sensitivity, Math.min(1 - 1e-7, Math.max(spared + 1e-9, 1 / (1 + Math.exp(-middle))))] as const
  })
  return Object.fromEntries(entries) as Record<Sensitivity, number>
}

function logit(p: number): number {
  const clamped = Math.min(1 - 1e-7, Math.max(1e-7, p))
  return Math.log(clamped / (1 - clamped))
}
