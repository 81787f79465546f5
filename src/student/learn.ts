/** From the scores of windows to what is remembered of the values that they belong to. */
import {
  FIELD_BYTES,
  type JudgedField,
  type NewValue,
  type Recall,
  type RequestViews,
} from '../inspect/index.js'

/**
 * Remembers the new values of a request, those below `notable`: what is to be flagged is always read and scored in
 * full, since its evidence needs its windows.
 *
 * @param scores of all windows.
 * @param probabilities (count, C) row-major, C = `classes`.
 */
export function learn(
  views: RequestViews,
  { fresh, memory }: Recall,
  scores: Float64Array,
  probabilities: Float32Array,
  classes: number,
  notable: number,
): void {
  for (const value of fresh) {
    const fields: JudgedField[] = []
    let worst: JudgedField | undefined
    let worstWindow = 0
    let w = value.firstWindow
    for (let f = value.firstField; f < value.endField; f++) {
      let most = w++
      for (; w < value.endWindow && views.fieldOf[w] === f; w++) if (scores[w]! > scores[most]!) most = w
      const field = judged(views, f, value, scores[most]!)
      fields.push(field)
      if (worst !== undefined && field.score <= worst.score) continue
      worst = field
      worstWindow = most
    }
    const score = worst?.score ?? -1
    if (score >= notable) continue
    const row = probabilities.slice(
      worst === undefined ? 0 : worstWindow * classes,
      worst === undefined ? 0 : (worstWindow + 1) * classes,
    )
    const { written, peak } = value
    const bytes = VALUE_BYTES + fields.length * FIELD_BYTES
    const fieldCount = fields.length
    memory.learn(value.shelf, value.text, { fieldCount, fields, worst, score, row, written, peak, bytes })
  }
}

/** What a judgement takes in memory without its fields. */
const VALUE_BYTES = 192

function judged(views: RequestViews, f: number, { offset }: NewValue, score: number): JudgedField {
  const { kind, name, source } = views.fields[f]!
  // A slice of a header would keep all of it alive.
  const copied = Buffer.from(name, 'latin1').toString('latin1')
  return { kind, name: copied, header: 0, start: source.start - offset, end: source.end - offset, score }
}
