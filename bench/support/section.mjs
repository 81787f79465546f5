// What a part of the full benchmark hands back: a section, plain data that is printed, kept as JSON, and made a page of.
//   {title, says, columns, rows, targets, notes, chart?, figures}
// `columns` and `rows` are text; `figures` holds the raw measurements; `chart` is what bench/report/pictures.mjs draws.

/** A target that is reached at or above a value. @param figure a number or a spread, of which the median counts */
export const atLeast = (what, target, figure) => aim(what, '≥', target, figure)

/** A target that is reached at or below a value. */
export const atMost = (what, target, figure) => aim(what, '≤', target, figure)

function aim(what, sign, target, figure) {
  const { median: value, ...ends } = typeof figure === 'number' ? { median: figure } : figure
  const measured = Number.isFinite(value)
  const reached = sign === '≥' ? value >= target : value <= target
  return { what, sign, target, ...(measured ? { value, ...ends, reached } : {}) }
}

/** A number for people; what was not measured is a dash. @example digits(1234.5, 0) // '1,235' */
export const digits = (value, places) =>
  Number.isFinite(value)
    ? value.toLocaleString('en', { minimumFractionDigits: places, maximumFractionDigits: places })
    : '–'

/** Median, least and most; what was measured once stands alone. @example withSpread({ median: 2, least: 1, most: 3 }, 0) // '2 (1–3)' */
export function withSpread({ median, least, most }, places) {
  const range = least === most ? '' : ` (${digits(least, places)}–${digits(most, places)})`
  return `${digits(median, places)}${range}`
}
