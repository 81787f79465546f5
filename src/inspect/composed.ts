/** A remembered value that is made of others: it keeps what they have in common, and leads to them for evidence. */
import type { JudgedField, JudgedValue } from './memory.js'
import type { RecalledValue } from './recall.js'

const BYTES = 232
const PART_BYTES = 40

export class ComposedValue implements JudgedValue {
  readonly fieldCount: number
  readonly worst: JudgedField | undefined
  readonly score: number
  readonly row: Float32Array
  readonly written: number
  readonly peak: number
  readonly bytes: number
  readonly #parts: readonly RecalledValue[]
  readonly #header: number

  /** @param parts at least one, in the order of the request. @param header to which their headers become relative. */
  constructor(parts: readonly RecalledValue[], header: number) {
    let worst = parts[0]!
    let fieldCount = 0
    let written = 0
    let peak = 0
    for (const part of parts) {
      const { judged } = part
      if (judged.score > worst.judged.score) worst = part
      fieldCount += judged.fieldCount
      peak = Math.max(peak, written + judged.peak)
      written += judged.written
    }
    this.#parts = parts
    this.#header = header
    this.fieldCount = fieldCount
    this.worst = worst.judged.worst && this.#placed(worst, worst.judged.worst)
    this.score = worst.judged.score
    this.row = worst.judged.row
    this.written = written
    this.peak = peak
    this.bytes = BYTES + parts.length * PART_BYTES
  }

  get fields(): readonly JudgedField[] {
    return this.#parts.flatMap((part) => part.judged.fields.map((field) => this.#placed(part, field)))
  }

  #placed({ header, offset }: RecalledValue, field: JudgedField): JudgedField {
    const { start, end } = field
    return {
      ...field,
      header: header + field.header - this.#header,
      start: start + offset,
      end: end + offset,
    }
  }
}
