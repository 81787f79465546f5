/** Curves over all thresholds: receiver operating characteristic, precision and recall. */
import { isAttack, type ScoredRequest } from './scored.js'

/** Counts of what a threshold at `score` flags (scores at and over it). */
export interface Step {
  readonly score: number
  readonly truePositives: number
  readonly falsePositives: number
}

/** One step per distinct score, highest first: requests of equal score cannot be told apart. */
export function stepsOf(requests: readonly ScoredRequest[]): Step[] {
  const sorted = [...requests].sort((a, b) => b.score - a.score)
  const steps: Step[] = []
  let truePositives = 0
  let falsePositives = 0
  sorted.forEach((request, i) => {
    if (isAttack(request)) truePositives++
    else falsePositives++
    const { score } = request
    if (sorted[i + 1]?.score !== score) steps.push({ score, truePositives, falsePositives })
  })
  return steps
}

export type Point = readonly [x: number, y: number]

export interface Curve {
  readonly points: readonly Point[]
  /** Area under it, 0…1. */
  readonly area: number
}

/**
 * Share of attacks flagged (y) by share of harmless requests flagged (x), from (0, 0) to (1, 1). The area under it,
 * by trapezoids, is the probability that an attack scores higher than a harmless request, ties counting half
 * (Fawcett 2006).
 *
 * @returns undefined unless there are both attacks and harmless requests.
 */
export function rocOf(requests: readonly ScoredRequest[]): Curve | undefined {
  const steps = stepsOf(requests)
  const last = steps.at(-1)
  if (!last || last.truePositives === 0 || last.falsePositives === 0) return undefined
  const points: Point[] = [[0, 0]]
  let area = 0
  for (const { truePositives, falsePositives } of steps) {
    const [x, y] = points.at(-1)!
    const next = [falsePositives / last.falsePositives, truePositives / last.truePositives] as const
    area += ((next[0] - x) * (next[1] + y)) / 2
    points.push(next)
  }
  return { points, area }
}

/**
 * Precision (y) by recall (x). Its area is the average precision Σ (Rₙ − Rₙ₋₁)·Pₙ: no straight lines between
 * points, which would flatter (Davis & Goadrich 2006). Precision depends on the share of attacks in the file.
 *
 * @returns undefined unless there are both attacks and harmless requests.
 */
export function precisionRecallOf(requests: readonly ScoredRequest[]): Curve | undefined {
  const steps = stepsOf(requests)
  const last = steps.at(-1)
  if (!last || last.truePositives === 0 || last.falsePositives === 0) return undefined
  const points: Point[] = []
  let area = 0
  let recall = 0
  for (const { truePositives, falsePositives } of steps) {
    const next = truePositives / last.truePositives
    const precision = truePositives / (truePositives + falsePositives)
    area += (next - recall) * precision
    recall = next
    points.push([next, precision])
  }
  return { points, area }
}

/**
 * A curve with fewer points: of each run that a drawing of `cells` × `cells` could not tell apart, the first and
 * the last.
 *
 * @param x where a value of x lies in the drawing, 0…1; default: where it is.
 */
export function thinned(
  points: readonly Point[],
  { cells = 400, x = (value: number) => value }: { cells?: number; x?: (value: number) => number } = {},
): Point[] {
  const cellOf = ([px, py]: Point): string => `${Math.round(x(px) * cells)} ${Math.round(py * cells)}`
  return points.filter((point, i) => {
    const before = points[i - 1]
    const after = points[i + 1]
    const cell = cellOf(point)
    return !before || !after || cellOf(before) !== cell || cellOf(after) !== cell
  })
}
