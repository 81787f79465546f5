/** The value below which `share` of a sorted list lies; of an empty list NaN. */
export const quantile = (sorted, share) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN

/** Median, least and most of some figures; of an even number of them the upper of the two in the middle. */
export function spread(figures) {
  const sorted = [...figures].sort((a, b) => a - b)
  return { median: quantile(sorted, 0.5), least: sorted[0] ?? NaN, most: sorted.at(-1) ?? NaN }
}

/**
 * Two contenders compared round by round, so that what slows a whole round cancels out.
 *
 * @param by default: the ratio
 */
export const paired = (ones, others, by = (one, other) => one / other) =>
  spread(ones.slice(0, others.length).map((one, round) => by(one, others[round])))

/** Nanoseconds per byte of `run`, which handles `bytes` bytes: the first two rounds are for the compiler. */
export function nsPerByte(run, bytes, rounds) {
  const figures = []
  for (let round = -2; round < rounds; round++) {
    const began = process.hrtime.bigint()
    run()
    const nanoseconds = Number(process.hrtime.bigint() - began)
    if (round >= 0) figures.push(nanoseconds / bytes)
  }
  return spread(figures)
}

/** @example table([['a', 1], ['bc', 22]]) // 'a    1\nbc  22': text to the left, figures to the right */
export function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)))
  const cell = (value, column) =>
    column === 0 ? String(value).padEnd(widths[0]) : String(value).padStart(widths[column])
  return rows.map((row) => row.map(cell).join('  ').trimEnd()).join('\n')
}

/** @returns NaN of nothing */
export const mean = (figures) => figures.reduce((sum, figure) => sum + figure, 0) / figures.length

/** Standard deviation of a sample; NaN of fewer than two. */
export function deviation(figures) {
  const middle = mean(figures)
  const squares = figures.reduce((sum, figure) => sum + (figure - middle) ** 2, 0)
  return figures.length < 2 ? NaN : Math.sqrt(squares / (figures.length - 1))
}

/** Two-sided 95 % quantiles of Student's t by degrees of freedom, from 1. */
const T_95 = [12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179]
const Z_95 = 1.96

/**
 * How far the means of two samples lie apart, and whether that is beyond the spread within them: more than chance lets
 * expect at 95 % (Student's t, one deviation pooled of both).
 *
 * @returns `beyond` is undefined where a sample has fewer than two figures
 * @example compared([3, 4, 5], [1, 2, 3]) // {difference: 2, margin: 2.27, beyond: false}
 */
export function compared(figures, others) {
  const difference = mean(figures) - mean(others)
  if (figures.length < 2 || others.length < 2) return { difference, margin: NaN, beyond: undefined }
  const freedom = figures.length + others.length - 2
  const squares = (list) => (list.length - 1) * deviation(list) ** 2
  const pooled = Math.sqrt((squares(figures) + squares(others)) / freedom)
  const quantile = T_95[freedom - 1] ?? Z_95
  const margin = quantile * pooled * Math.sqrt(1 / figures.length + 1 / others.length)
  return { difference, margin, beyond: Math.abs(difference) > margin }
}
