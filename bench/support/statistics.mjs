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
