/** Which places of the raw request speak for a verdict. */
import {
  MOST_EVIDENCE,
  type Field,
  type JudgedField,
  type Memory,
  type RecalledValue,
  type RequestViews,
  type Source,
} from '../inspect/index.js'
import type { Attention } from './kernel/types.js'
import type { Evidence } from './types.js'

/** A span ends where the attention falls below this share of its peak, or below its mean. */
const FADED = 0.1

/**
 * The most suspicious fields of some views, worst first; of equals the one that comes first. Reused from request to
 * request: it is filled for every one, and nothing is allocated.
 */
export class WorstFields {
  count = 0
  #most = MOST_EVIDENCE
  readonly scores = new Float64Array(MOST_EVIDENCE)
  /** First of the worst windows of each; -1 for a field of a recalled value. */
  readonly windows = new Int32Array(MOST_EVIDENCE)
  readonly #values: (RecalledValue | undefined)[] = [undefined, undefined, undefined]
  /** Undefined where it is the worst of its value. */
  readonly #fields: (JudgedField | undefined)[] = [undefined, undefined, undefined]

  /**
   * Takes the fields of all windows and of all recalled values, in the order of the request.
   *
   * @param most of them that are kept, at most {@link MOST_EVIDENCE}.
   */
  fill(views: RequestViews, scores: Float64Array, most: number): void {
    this.#most = most
    this.count = 0
    const { known, memory } = views.recall ?? NONE
    let k = 0
    for (let w = 0; w < views.count;) {
      const field = views.fieldOf[w]!
      for (; k < known.length && known[k]!.before <= field; k++) this.#offerValue(known[k]!, memory!)
      let worst = w++
      for (; w < views.count && views.fieldOf[w] === field; w++) if (scores[w]! > scores[worst]!) worst = w
      this.#offer(scores[worst]!, worst, undefined, undefined)
    }
    for (; k < known.length; k++) this.#offerValue(known[k]!, memory!)
  }

  /** The value that the `i`th field is part of, when it was recalled. */
  value(i: number): RecalledValue | undefined {
    return this.#values[i]
  }

  /** The `i`th field. */
  field(i: number, views: RequestViews): Field {
    const value = this.#values[i]
    if (value === undefined) return views.fields[views.fieldOf[this.windows[i]!]!]!
    const { entry, offset, headers } = value
    const { kind, name, start, end, header: nth } = this.#fields[i] ?? views.recall!.memory.worst(entry)!
    const header = headers[nth]!
    const place = header < 0 ? 'target' : 'header'
    const source: Source = { place, header, start: start + offset, end: end + offset }
    return { kind, name, source }
  }

  #offerValue(value: RecalledValue, memory: Memory): void {
    const { entry } = value
    const score = memory.score(entry)
    if (score < 0 || (this.count === this.#most && score <= this.scores[this.#most - 1]!)) return
    if (this.#most === 1) return this.#offer(score, -1, value, undefined)
    for (const field of memory.fields(entry)) this.#offer(field.score, -1, value, field)
  }

  #offer(
    score: number,
    window: number,
    value: RecalledValue | undefined,
    field: JudgedField | undefined,
  ): void {
    let at = this.count
    while (at > 0 && score > this.scores[at - 1]!) at--
    if (at === this.#most) return
    if (this.count < this.#most) this.count++
    for (let i = this.count - 1; i > at; i--) this.#move(i - 1, i)
    this.scores[at] = score
    this.windows[at] = window
    this.#values[at] = value
    this.#fields[at] = field
  }

  #move(from: number, to: number): void {
    this.scores[to] = this.scores[from]!
    this.windows[to] = this.windows[from]!
    this.#values[to] = this.#values[from]
    this.#fields[to] = this.#fields[from]
  }
}

const NONE: { readonly known: readonly RecalledValue[]; readonly memory?: Memory } = { known: [] }

/**
 * Evidence of the worst fields, weighted by their shares of the sum of scores.
 *
 * @param attention of the first field's window, where it is wanted: it narrows the span to the cells that were looked at.
 */
export function evidenceOf(views: RequestViews, worst: WorstFields, attention?: Attention): Evidence[] {
  const { count, scores } = worst
  let total = 0
  for (let i = 0; i < count; i++) total += scores[i]!
  const evidence: Evidence[] = []
  for (let i = 0; i < count; i++) {
    const { kind, name, source } = worst.field(i, views)
    const narrowed = i === 0 && attention ? narrow(views, worst.windows[0]!, source, attention) : source
    evidence.push({ kind, name, source: narrowed, weight: total > 0 ? scores[i]! / total : 1 / count })
  }
  return evidence
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
