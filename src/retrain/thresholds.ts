/**
 * The thresholds of a new student, on generated requests that neither student has seen and no stranger can write to:
 * each sensitivity flags the same share of them as the serving student does. Taken on logged traffic, they could be
 * moved by whoever sends much of what scores high.
 */
import { SENSITIVITIES, type Sensitivity } from '../student/index.js'

const LEAST = 1e-9
const MOST = 1 - 1e-7

/**
 * @param serving scores of the requests by the serving student, `fresh` by the new one; any order, same length.
 * @param thresholds of the serving student.
 * @example matchedThresholds([0.9, 0.1], [0.8, 0.3], { low: 0.95, medium: 0.5, high: 0.05 })
 * // low above 0.8, medium between 0.3 and 0.8, high below 0.3
 */
export function matchedThresholds(
  serving: readonly number[],
  fresh: readonly number[],
  thresholds: Readonly<Record<Sensitivity, number>>,
): Record<Sensitivity, number> {
  const sorted = Float64Array.from(fresh).sort().reverse()
  const entries = SENSITIVITIES.map((name) => {
    const flagged = serving.filter((score) => score >= thresholds[name]).length
    return [name, between(sorted, flagged, thresholds[name])] as const
  })
  return inOrder(Object.fromEntries(entries) as Record<Sensitivity, number>)
}

/** A threshold that `flagged` of the scores reach, half-way in log-odds; at either end the old one bounds it. */
function between(sorted: Float64Array, flagged: number, before: number): number {
  const above = flagged > 0 ? sorted[flagged - 1]! : Math.max(before, sorted[0] ?? before)
  const below = flagged < sorted.length ? sorted[flagged]! : Math.min(before, sorted.at(-1) ?? before)
  const middle = (logit(above) + logit(below)) / 2
  return Math.min(MOST, Math.max(below + LEAST, 1 / (1 + Math.exp(-middle))))
}

/** Scores that tie must not turn sensitivities round. */
function inOrder(thresholds: Record<Sensitivity, number>): Record<Sensitivity, number> {
  let least = 0
  for (const name of SENSITIVITIES.toReversed()) thresholds[name] = least = Math.max(least, thresholds[name])
  return thresholds
}

function logit(p: number): number {
  const clamped = Math.min(MOST, Math.max(1 - MOST, p))
  return Math.log(clamped / (1 - clamped))
}
