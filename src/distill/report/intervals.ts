/** Shares of counts and how far they can be trusted. */

/** A share of `rows` with the ends of its interval; all 0…1. */
export interface Proportion {
  readonly count: number
  readonly rows: number
  readonly share: number
  readonly low: number
  readonly high: number
}

/** Quantile of the normal distribution for an interval that holds 95 %. */
const Z_95 = 1.959963984540054

/**
 * A share with its 95 % score interval (Wilson 1927): unlike the share ± its deviation it stays within 0…1 and
 * keeps a width where all or none of few rows count.
 *
 * @returns undefined without rows.
 * @example wilson(0, 10) // {count: 0, rows: 10, share: 0, low: 0, high: 0.278}
 */
export function wilson(count: number, rows: number): Proportion | undefined {
  if (rows === 0) return undefined
  const share = count / rows
  const z2 = Z_95 ** 2 / rows
  const middle = (share + z2 / 2) / (1 + z2)
  const half = (Z_95 * Math.sqrt((share * (1 - share)) / rows + z2 / (4 * rows))) / (1 + z2)
  // At either end the bound is the share itself; rounding must not cross it.
  const low = count === 0 ? 0 : Math.max(0, middle - half)
  const high = count === rows ? 1 : Math.min(1, middle + half)
  return { count, rows, share, low, high }
}

/** The value below which a share `q` of `values` lies, linear between neighbours; NaN without values. */
export function quantile(values: ArrayLike<number>, q: number): number {
  const sorted = Float64Array.from(values).sort()
  const at = (sorted.length - 1) * q
  const below = sorted[Math.floor(at)] ?? NaN
  const above = sorted[Math.ceil(at)] ?? NaN
  return below + (above - below) * (at - Math.floor(at))
}
