/** From the scores of windows to what is remembered of the values that they belong to. */
import {
  FIELD_BYTES,
  MOST_EVIDENCE,
  type JudgedField,
  type JudgedValue,
  type NewValue,
  type Recall,
  type RecalledValue,
  type RequestViews,
} from '../inspect/index.js'
import { HARMLESS, rowOf } from './verdict.js'

/**
 * Remembers the new values of a request, those below `notable`: what is to be flagged is always read and scored in
 * full, since its evidence needs its windows.
 *
 * @param scores of all windows.
 * @param probabilities (count, C) row-major, C = `classes`.
 */
export function learn(
  views: RequestViews,
  { fresh, known, memory }: Recall,
  scores: Float64Array,
  probabilities: Float32Array,
  classes: number,
  notable: number,
): void {
  for (const value of fresh) {
    const judgement = new Judgement(value)
    let w = value.firstWindow
    let k = value.firstKnown
    for (let f = value.firstField; f < value.endField; f++) {
      for (; k < value.endKnown && known[k]!.before <= f; k++) judgement.addValue(known[k]!)
      let most = w++
      for (; w < value.endWindow && views.fieldOf[w] === f; w++) if (scores[w]! > scores[most]!) most = w
      judgement.addField(views, f, scores[most]!, () => rowOf(probabilities, most, classes))
    }
    for (; k < value.endKnown; k++) judgement.addValue(known[k]!)
    const judged = judgement.end()
    if (judged.score < notable) memory.learn(value.shelf, value.text, judged)
  }
}

/** What a judgement takes in memory without its fields. */
const VALUE_BYTES = 224

/** The judgement of a value as it comes together. It keeps nothing of parts that memory may let go of before it. */
class Judgement {
  readonly #value: NewValue
  readonly #fields: JudgedField[] = []
  #fieldCount = 0
  #worst: JudgedField | undefined
  #row = HARMLESS

  constructor(value: NewValue) {
    this.#value = value
  }

  addField(views: RequestViews, f: number, score: number, row: () => readonly number[]): void {
    const { kind, name, source } = views.fields[f]!
    const { headers, offset } = this.#value
    this.#fieldCount++
    this.#add({
      kind,
      // A slice of a header would keep all of it alive.
      name: Buffer.from(name, 'latin1').toString('latin1'),
      header: headers.indexOf(source.header),
      start: source.start - offset,
      end: source.end - offset,
      score,
    })
    if (this.#worst === this.#fields.at(-1)) this.#row = row()
  }

  addValue({ judged, headers, offset }: RecalledValue): void {
    const value = this.#value
    this.#fieldCount += judged.fieldCount
    const worst = this.#worst
    for (const field of judged.fields) {
      const header = value.headers.indexOf(headers[field.header]!)
      const shift = offset - value.offset
      this.#add({ ...field, header, start: field.start + shift, end: field.end + shift })
    }
    if (this.#worst !== worst) this.#row = judged.row
  }

  #add(field: JudgedField): void {
    this.#fields.push(field)
    if (this.#worst === undefined || field.score > this.#worst.score) this.#worst = field
  }

  end(): JudgedValue {
    const { written, peak } = this.#value
    const fields = worstOf(this.#fields)
    const bytes = VALUE_BYTES + fields.length * FIELD_BYTES
    const worst = this.#worst
    const [fieldCount, score, row] = [this.#fieldCount, worst?.score ?? -1, this.#row]
    return { fieldCount, fields, worst, score, row, written, peak, bytes }
  }
}

/** As many as a verdict can show, of equals the first, in their order. */
function worstOf(fields: readonly JudgedField[]): readonly JudgedField[] {
  if (fields.length <= MOST_EVIDENCE) return fields
  const least = fields.map(({ score }) => score).sort((a, b) => b - a)[MOST_EVIDENCE - 1]!
  let equals = MOST_EVIDENCE - fields.filter(({ score }) => score > least).length
  return fields.filter(({ score }) => score > least || (score === least && equals-- > 0))
}
