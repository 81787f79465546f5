/** From the scores of windows to what is remembered of the values that they belong to. */
import {
  MOST_EVIDENCE,
  type JudgedField,
  type JudgedValue,
  type Memory,
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
  // All are put together before the first is learned, which may take the place of what the others are made of.
  const judged = fresh.map((value) => {
    const judgement = new Judgement(value, memory)
    let w = value.firstWindow
    let k = value.firstKnown
    for (let f = value.firstField; f < value.endField; f++) {
      for (; k < value.endKnown && known[k]!.before <= f; k++) judgement.addValue(known[k]!)
      let most = w++
      for (; w < value.endWindow && views.fieldOf[w] === f; w++) if (scores[w]! > scores[most]!) most = w
      judgement.addField(views, f, scores[most]!, () => rowOf(probabilities, most, classes))
    }
    for (; k < value.endKnown; k++) judgement.addValue(known[k]!)
    return judgement.end()
  })
  fresh.forEach(({ shelf, text }, i) => {
    if (judged[i]!.score < notable) memory.learn(shelf, text, judged[i]!)
  })
}

/** The judgement of a value as it comes together. */
class Judgement {
  readonly #value: NewValue
  readonly #memory: Memory
  readonly #fields: JudgedField[] = []
  #fieldCount = 0
  #score = -1
  #row = HARMLESS

  constructor(value: NewValue, memory: Memory) {
    this.#value = value
    this.#memory = memory
  }

  addField(views: RequestViews, f: number, score: number, row: () => readonly number[]): void {
    const { kind, name, source } = views.fields[f]!
    const { headers, offset } = this.#value
    this.#fieldCount++
    this.#fields.push({
      kind,
      name: this.#memory.shared(name),
      header: headers.indexOf(source.header),
      start: source.start - offset,
      end: source.end - offset,
      score,
    })
    this.#offer(score, row)
  }

  addValue({ entry, headers, offset }: RecalledValue): void {
    const value = this.#value
    const memory = this.#memory
    this.#fieldCount += memory.fieldCount(entry)
    for (const field of memory.fields(entry)) {
      const header = value.headers.indexOf(headers[field.header]!)
      const shift = offset - value.offset
      this.#fields.push({ ...field, header, start: field.start + shift, end: field.end + shift })
    }
    this.#offer(memory.score(entry), () => memory.row(entry))
  }

  /** Of equals the first counts. */
  #offer(score: number, row: () => readonly number[]): void {
    if (score <= this.#score) return
    this.#score = score
    this.#row = row()
  }

  end(): JudgedValue {
    const { written, peak } = this.#value
    const fields = worstOf(this.#fields)
    return { fieldCount: this.#fieldCount, fields, score: this.#score, row: this.#row, written, peak }
  }
}

/** As many as a verdict can show, of equals the first, in their order. */
function worstOf(fields: readonly JudgedField[]): readonly JudgedField[] {
  if (fields.length <= MOST_EVIDENCE) return fields
  const least = fields.map(({ score }) => score).sort((a, b) => b - a)[MOST_EVIDENCE - 1]!
  let equals = MOST_EVIDENCE - fields.filter(({ score }) => score > least).length
  return fields.filter(({ score }) => score > least || (score === least && equals-- > 0))
}
