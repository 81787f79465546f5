/** A remembered value that is made of others: what they have in common, and the worst of their fields for evidence. */
import { FIELD_BYTES, MOST_EVIDENCE, type JudgedField, type JudgedValue } from './memory.js'
import type { RecalledValue } from './recall.js'

/** What one takes without its fields. */
const BYTES = 192

/**
 * Keeps nothing of its parts, which memory may let go of before it.
 *
 * @param parts at least one, in the order of the request. @param header to which their headers become relative.
 */
export function composedOf(parts: readonly RecalledValue[], header: number): JudgedValue {
  let worst = parts[0]!.judged
  let fieldCount = 0
  let written = 0
  let peak = 0
  for (const { judged } of parts) {
    if (judged.score > worst.score) worst = judged
    fieldCount += judged.fieldCount
    peak = Math.max(peak, written + judged.peak)
    written += judged.written
  }
  const fields = worstOf(
    parts.flatMap((part) => part.judged.fields.map((field) => placed(part, field, header))),
  )
  const { score, row } = worst
  const bytes = BYTES + fields.length * FIELD_BYTES
  return {
    fieldCount,
    fields,
    worst: fields.find((field) => field.score === score),
    score,
    row,
    written,
    peak,
    bytes,
  }
}

/** As many as a verdict can show, of equals the first, in their order. */
function worstOf(fields: readonly JudgedField[]): readonly JudgedField[] {
  const least = fields.map(({ score }) => score).sort((a, b) => b - a)[MOST_EVIDENCE - 1] ?? -1
  const above = fields.filter(({ score }) => score > least).length
  let equals = MOST_EVIDENCE - above
  return fields.filter(({ score }) => score > least || (score === least && equals-- > 0))
}

function placed({ header, offset }: RecalledValue, field: JudgedField, first: number): JudgedField {
  const { start, end } = field
  return { ...field, header: header + field.header - first, start: start + offset, end: end + offset }
}
