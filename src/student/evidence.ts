/** Which places of the raw request speak for a verdict. */
import type { RequestViews, Source } from '../inspect/index.js'
import type { Attention } from './kernel/types.js'
import type { Evidence } from './types.js'

/** Most spans per verdict. */
const MOST_SPANS = 3
/** A span ends where the attention falls below this share of its peak, or below its mean. */
const FADED = 0.1

/** The windows of the most suspicious fields, one per field, worst first; at most three. */
export function worstWindows(views: RequestViews, scores: Float64Array): number[] {
  const worst: number[] = []
  for (let w = 0; w < views.count; w++) place(worst, w, views, scores)
  return worst
}

function place(worst: number[], w: number, views: RequestViews, scores: Float64Array): void {
  const score = scores[w]!
  if (worst.length === MOST_SPANS && score <= scores[worst[MOST_SPANS - 1]!]!) return
  const known = worst.findIndex((other) => views.fieldOf[other] === views.fieldOf[w])
  if (known >= 0) {
    if (score <= scores[worst[known]!]!) return
    worst.splice(known, 1)
  }
  const at = worst.findIndex((other) => score > scores[other]!)
  worst.splice(at < 0 ? worst.length : at, 0, w)
  if (worst.length > MOST_SPANS) worst.pop()
}

/**
 * Evidence of `windows` (worst first), weighted by their shares of the sum of scores.
 *
 * @param attention of the first window, where it is wanted: it narrows the span to the cells that were looked at.
 */
export function evidenceOf(
  views: RequestViews,
  windows: readonly number[],
  scores: Float64Array,
  attention?: Attention,
): Evidence[] {
  const total = windows.reduce((sum, w) => sum + scores[w]!, 0)
  return windows.map((w, i) => {
    const { kind, name, source } = views.fields[views.fieldOf[w]!]!
    const narrowed = i === 0 && attention ? narrow(views, w, source, attention) : source
    return { kind, name, source: narrowed, weight: total > 0 ? scores[w]! / total : 1 / windows.length }
  })
}

/**
 * The cells around the peak of attention, in the raw request. Decoding reads at least one byte for each that it writes,
 * in order, so a decoded byte came from at most as many bytes behind its own offset as decoding saved in all. The whole
 * field where it holds more bytes than its source (decompressed, joined).
 */
function narrow(views: RequestViews, window: number, source: Source, attention: Attention): Source {
  const { first, end } = fieldSpan(views, window)
  const saved = source.end - source.start - (end - first)
  if (saved < 0) return source
  const { from, to } = peakSpan(attention)
  if (to <= from) return source
  const at = source.start + views.starts[window]! - first
  return { ...source, start: at + from, end: Math.min(source.end, at + to + saved) }
}

/** The decoded bytes of the field that a window belongs to. */
function fieldSpan(views: RequestViews, window: number): { first: number; end: number } {
  const field = views.fieldOf[window]
  let first = Infinity
  let end = 0
  for (let w = 0; w < views.count; w++) {
    if (views.fieldOf[w] !== field) continue
    first = Math.min(first, views.starts[w]!)
    end = Math.max(end, views.starts[w]! + views.lengths[w]!)
  }
  return { first, end }
}

function peakSpan({ cells, from, to, weights }: Attention): { from: number; to: number } {
  let peak = 0
  for (let t = 1; t < cells; t++) if (weights[t]! > weights[peak]!) peak = t
  // A head that looks everywhere alike adds to every cell: what is below the mean has not been looked at.
  const least = Math.min(weights[peak]!, Math.max(weights[peak]! * FADED, mean(weights, cells)))
  let low = peak
  let high = peak
  while (low > 0 && weights[low - 1]! >= least) low--
  while (high + 1 < cells && weights[high + 1]! >= least) high++
  return { from: from[low]!, to: to[high]! }
}

function mean(weights: Float32Array, cells: number): number {
  let sum = 0
  for (let t = 0; t < cells; t++) sum += weights[t]!
  return sum / cells
}
