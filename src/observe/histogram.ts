/** Counts of values between bounds, for figures that processes add up. */
export interface Histogram {
  /** Values at or below each bound, and above the last; not cumulated. */
  readonly counts: number[]
  sum: number
}

/** @param bounds ascending. */
export const histogram = (bounds: readonly number[]): Histogram => ({
  counts: new Array<number>(bounds.length + 1).fill(0),
  sum: 0,
})

/** Index of the bin that a value falls into: the first bound that is not below it. */
export function binOf(bounds: readonly number[], value: number): number {
  let bin = 0
  while (bin < bounds.length && value > bounds[bin]!) bin++
  return bin
}

export function observe(into: Histogram, bounds: readonly number[], value: number): void {
  into.counts[binOf(bounds, value)]!++
  into.sum += value
}
