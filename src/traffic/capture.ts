/** Copies what one judgement saw out of the arena, which the next request reuses. */
import type { Field, RequestHead, RequestViews, Source } from '../inspect/index.js'
import type { Evidence } from '../student/index.js'
import { secretHeader, sensitiveNames } from './names.js'
import type { Capture, CapturedField } from './types.js'

/** What surrounds the fields: the raw request, for the names that inspection does not hand on. */
export interface Surroundings {
  readonly head: RequestHead
  readonly body?: Uint8Array | undefined
  /**
   * Which slice of a long body, when these are its windows. In any but the first, the first fields may be the rest of
   * something whose name stood in the slice before, so they count as secret.
   */
  readonly slice?: number
}

/** Fields at the start of a later slice that may belong to what came before. */
const UNCERTAIN = 2
/** What a field costs in a record beside its bytes and its name. */
const FIELD_BYTES = 64
/** Fields kept on either side of one that speaks for the verdict. */
const NEIGHBOURS = 4
/** A name in a field of its own, as the strings of a streamed document are, and how near its value stands. */
const LONGEST_NAME = 64
const NEAR = 16
/** Raw bytes before a document in which the name of its value is looked for. */
const LOOK_BACK = 160

/**
 * Copies the fields of one judgement.
 *
 * @param limit bytes to keep, counting 64 and the name for each field; fields that speak for the verdict go first, and one longer than half the limit is cut
 *   around its evidence.
 * @param names further sensitive names, for headers.
 */
export function capture(
  views: RequestViews,
  evidence: readonly Evidence[],
  limit: number,
  around: Surroundings,
  names: readonly string[] = [],
): Capture {
  const spans = spansOf(views)
  const kept = choose(views.fields, evidence, spans, limit)
  const secrets = secretHeaders(around.head, names)
  let size = 0
  const fields = kept.map((f) => {
    const field = copyField(views, f, spans, evidence, limit, around, secrets)
    size += field.bytes.length + field.name.length + FIELD_BYTES
    return field
  })
  return { fields, size, cut: kept.length < views.fields.length }
}

/** First and last decoded byte of every field, in turn. */
function spansOf(views: RequestViews): Uint32Array {
  const spans = new Uint32Array(views.fields.length * 2)
  for (let w = 0; w < views.count; w++) {
    const f = views.fieldOf[w]! * 2
    if (spans[f + 1] === 0) spans[f] = views.starts[w]!
    spans[f + 1] = views.starts[w]! + views.lengths[w]!
  }
  return spans
}

/** Indices of the fields that fit, in their order: what speaks for the verdict, its neighbours, then from the front. */
function choose(
  fields: readonly Field[],
  evidence: readonly Evidence[],
  spans: Uint32Array,
  limit: number,
): number[] {
  const sizeOf = (f: number): number =>
    Math.min(spans[f * 2 + 1]! - spans[f * 2]!, limit >> 1) + fields[f]!.name.length + FIELD_BYTES
  let left = limit
  const taken = new Set<number>()
  const take = (f: number): void => {
    // The first field is taken even where the limit is below its overhead.
    if (taken.has(f) || (sizeOf(f) > left && taken.size > 0)) return
    taken.add(f)
    left -= sizeOf(f)
  }
  const speaking = [...fields.keys()].filter((f) => evidence.some((span) => speaksFor(span, fields[f]!)))
  speaking.forEach(take)
  for (const f of speaking) {
    for (let n = Math.max(0, f - NEIGHBOURS); n <= f + NEIGHBOURS && n < fields.length; n++) take(n)
  }
  for (let f = 0; f < fields.length && left > 0; f++) take(f)
  return [...taken].sort((a, b) => a - b)
}

/** Whether a span of evidence lies in a field. */
export function speaksFor(span: Evidence, field: Field): boolean {
  const [a, b] = [span.source, field.source]
  if (span.kind !== field.kind || span.name !== field.name) return false
  return a.place === b.place && a.header === b.header && a.start >= b.start && a.end <= b.end
}

function copyField(
  views: RequestViews,
  f: number,
  spans: Uint32Array,
  evidence: readonly Evidence[],
  limit: number,
  around: Surroundings,
  secrets: ReadonlySet<number>,
): CapturedField {
  const field = views.fields[f]!
  const { kind, name, source } = field
  const [first, end] = [spans[f * 2]!, spans[f * 2 + 1]!]
  const length = Math.min(end - first, limit >> 1)
  const skipped = end - first === length ? 0 : skip(field, end - first, length, evidence)
  return {
    kind,
    name,
    source,
    outer: outerName(views, f, spans, around),
    secret:
      (source.place === 'header' && secrets.has(source.header)) || ((around.slice ?? 0) > 0 && f < UNCERTAIN),
    bytes: Buffer.from(views.bytes.subarray(first + skipped, first + skipped + length)),
    skipped,
  }
}

/** Bytes to leave out before the kept ones, so that the evidence is in their middle. */
function skip(field: Field, whole: number, length: number, evidence: readonly Evidence[]): number {
  const span = evidence.find((one) => speaksFor(one, field))
  // Only where the field stands in the request as it was judged does evidence point into it.
  if (span === undefined || field.source.end - field.source.start !== whole) return 0
  const middle = ((span.source.start + span.source.end) >> 1) - field.source.start
  return Math.max(0, Math.min(whole - length, middle - (length >> 1)))
}

function secretHeaders({ rawHeaders }: RequestHead, names: readonly string[]): ReadonlySet<number> {
  const sensitive = sensitiveNames(names)
  const found = new Set<number>()
  for (let i = 0; i + 1 < rawHeaders.length; i += 2) {
    if (secretHeader(rawHeaders[i]!, sensitive)) found.add(i / 2)
  }
  return found
}

/** The name that a field has no room for: that of the value around its document, or the field before it. */
function outerName(views: RequestViews, f: number, spans: Uint32Array, around: Surroundings): string {
  const { kind, name, source } = views.fields[f]!
  if (around.slice === undefined && kind.startsWith('json-')) return nameBefore(around, source)
  const before = views.fields[f - 1]
  if (name !== '' || source.place !== 'body' || before?.name !== '') return ''
  if (before.source.place !== 'body' || source.start - before.source.end > NEAR) return ''
  const [start, end] = [spans[f * 2 - 2]!, spans[f * 2 - 1]!]
  return end - start > LONGEST_NAME ? '' : Buffer.from(views.bytes.subarray(start, end)).toString('latin1')
}

/** `name=`, `"name": "` */
const PAIR_BEFORE = /([\w.[\]%-]{1,64})["']?\s*[=:]\s*["']?$/
/** Headers of a part of a multipart body. */
const PART_BEFORE = /name="?([^"\r\n;]{1,64})"?[^\n]*\r?\n(?:[^\n]+\n)*\r?\n?$/

/** The name of the value in which a document lies, as the raw bytes before it tell. */
function nameBefore({ head, body }: Surroundings, source: Source): string {
  if (source.place === 'header' || source.start === 0) return ''
  const from = Math.max(0, source.start - LOOK_BACK)
  const raw =
    source.place === 'target'
      ? head.target.slice(from, source.start)
      : Buffer.from(body?.subarray(from, source.start) ?? []).toString('latin1')
  return PAIR_BEFORE.exec(raw)?.[1] ?? PART_BEFORE.exec(raw)?.[1] ?? ''
}
