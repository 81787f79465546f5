/**
 * Population stability index: how far two distributions over the same bins lie apart,
 * Σ (p − q)·ln(p / q) (Siddiqi 2006, "Credit Risk Scorecards"; the symmetrised relative entropy of Jeffreys 1946).
 * By custom, below 0.1 is stable and above 0.25 a shift that wants a look.
 */

/** What an empty bin counts as, lest one stray request among thousands make the index infinite. */
const LEAST_SHARE = 1e-4

/**
 * @param expected counts of the reference, any scale.
 * @param actual counts of now, as many.
 * @returns 0 for equal distributions, and where one of both is empty.
 * @example psi([50, 50], [60, 40]) // 0.0405
 */
export function psi(expected: readonly number[], actual: readonly number[]): number {
  const [e, a] = [total(expected), total(actual)]
  if (e === 0 || a === 0) return 0
  return expected.reduce((sum, count, i) => {
    const q = Math.max(LEAST_SHARE, count / e)
    const p = Math.max(LEAST_SHARE, actual[i]! / a)
    return sum + (p - q) * Math.log(p / q)
  }, 0)
}

const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0)
