/**
 * How an ensemble makes one opinion of several. M members, n windows, C classes.
 */
import { logSoftmaxRows } from './softmax.js'

export const COMBINATIONS = ['probabilities', 'logits'] as const
export const WEIGHTINGS = ['uniform', 'confidence', 'reliability'] as const

export interface Combination {
  /** The arithmetic mean of probabilities, or the mean of log-probabilities (their geometric mean). */
  readonly combine: (typeof COMBINATIONS)[number]
  /**
   * `uniform`: all alike; `confidence`: the surer a member is of a window, the more it counts (1 less its entropy in
   * units of ln C); `reliability`: by how well it knows each class, measured on dev.
   */
  readonly weights: (typeof WEIGHTINGS)[number]
  /** Weight of each member for each class, (M, C); needed for `reliability`. */
  readonly reliability?: Float32Array | undefined
}

/** A member that is never sure still counts for this much. */
const LEAST = 1e-3

/**
 * Log-probabilities of the ensemble, (n, C): as logits they give the combined probabilities.
 *
 * @param members logits of each member, (n, C) each.
 */
export function combineLogits(
  members: readonly Float32Array[],
  classes: number,
  combination: Combination,
): Float32Array {
  const opinions = members.map((logits) => logSoftmaxRows(logits, classes))
  const out = new Float32Array(opinions[0]!.length)
  for (let base = 0; base < out.length; base += classes) {
    const weights = opinions.map((opinion, m) => weightsOf(opinion, base, m, classes, combination))
    for (let c = 0; c < classes; c++) out[base + c] = mean(opinions, weights, base, c, combination.combine)
  }
  return logSoftmaxRows(out, classes)
}

/** Weights of member m for the classes of the window at `base`, (C). */
function weightsOf(
  opinion: Float32Array,
  base: number,
  m: number,
  classes: number,
  { weights, reliability }: Combination,
): Float32Array {
  if (weights === 'reliability') return reliability!.subarray(m * classes, (m + 1) * classes)
  return new Float32Array(classes).fill(weights === 'uniform' ? 1 : confidence(opinion, base, classes))
}

/** 1 less the entropy of a row, in units of the most that it can be. */
function confidence(opinion: Float32Array, base: number, classes: number): number {
  let entropy = 0
  for (let c = base; c < base + classes; c++) entropy -= Math.exp(opinion[c]!) * opinion[c]!
  return Math.max(LEAST, 1 - entropy / Math.log(classes))
}

function mean(
  opinions: readonly Float32Array[],
  weights: readonly Float32Array[],
  base: number,
  c: number,
  combine: Combination['combine'],
): number {
  let sum = 0
  let total = 0
  opinions.forEach((opinion, m) => {
    const weight = weights[m]![c]!
    const value = opinion[base + c]!
    sum += weight * (combine === 'logits' ? value : Math.exp(value))
    total += weight
  })
  return combine === 'logits' ? sum / total : Math.log(Math.max(sum / total, 1e-12))
}
