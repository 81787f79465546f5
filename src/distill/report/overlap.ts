/** Whether the strongest evidence of a verdict lies where the attack was put. */
import { setValue, toHead, type Random, type RequestRow, type Setting } from '../../corpus/index.js'
import { Inspector, type FieldKind, type RequestViews, type Source } from '../../inspect/index.js'
import type { Sensitivity, Student } from '../../student/types.js'

/** An attack by itself, taken out of a recorded request. */
export interface Payload {
  readonly text: string
  readonly class: RequestRow['class']
  readonly source: string
}

/** Words, numbers, dates, addresses and paths without a step back: no attack that shows. */
const PLAIN = /^(?!.*\.\.)[\p{L}\p{N}\s.,:@/_-]*$/u

/**
 * The payload of a recorded attack, where there can be no doubt: exactly one value of its target and body is anything
 * but plain words. Undefined otherwise.
 */
export function payloadOf(row: RequestRow, inspector: Inspector): Payload | undefined {
  const views = inspector.inspect(toHead(row), row.body)
  const odd = new Map<string, string>()
  for (let f = views.fields.length - 1; f >= 0; f--) {
    const { place, start, end } = views.fields[f]!.source
    const text = place === 'header' ? '' : textOf(views, f)
    // The first reading of a place is the value as it was sent; later ones are decoded further.
    if (!PLAIN.test(text)) odd.set(`${place} ${start} ${end}`, text)
  }
  const [text, ...more] = odd.values()
  return text === undefined || more.length > 0 ? undefined : { text, class: row.class, source: row.source }
}

/** The decoded bytes of a field; of one longer than a window, its first window. */
function textOf({ bytes, count, fieldOf, starts, lengths }: RequestViews, field: number): string {
  for (let w = 0; w < count; w++) {
    if (fieldOf[w] === field)
      return Buffer.from(bytes.subarray(starts[w], starts[w]! + lengths[w]!)).toString()
  }
  return ''
}

export const overlap = (a: Source, b: Source): boolean =>
  a.place === b.place && a.header === b.header && a.start < b.end && b.start < a.end

/** Settings of payloads that were caught, and those whose strongest evidence overlaps the payload. */
export interface EvidenceShare {
  readonly set: number
  readonly caught: number
  readonly overlapping: number
}

export interface EvidenceMiss {
  readonly payload: Payload
  readonly kind: FieldKind
  readonly setting: Setting
  readonly evidence: Source | undefined
}

/**
 * Sets each payload into a request of its own, at a place chosen by `random`, and looks where the verdict points.
 *
 * @param onMiss is told of what is caught for another place.
 */
export function evidenceShare(
  student: Student,
  payloads: Iterable<Payload>,
  options: {
    readonly random: Random
    readonly sensitivity: Sensitivity
    readonly onMiss?: (miss: EvidenceMiss) => void
  },
): EvidenceShare {
  const inspector = new Inspector()
  const share = { set: 0, caught: 0, overlapping: 0 }
  for (const payload of payloads) {
    const setting = setValue(payload.text, options.random)
    const verdict = student.judge(inspector.inspect(setting.head, setting.body))
    share.set++
    if (verdict.score < student.thresholds[options.sensitivity]) continue
    share.caught++
    const evidence = verdict.evidence[0]?.source
    if (evidence && overlap(evidence, setting.probe.source)) share.overlapping++
    else options.onMiss?.({ payload, kind: setting.probe.kind, setting, evidence })
  }
  return share
}
