/** One record for people, with the bytes on which the verdict rests marked. */
import type { Evidence } from '../../student/index.js'
import { speaksFor } from '../capture.js'
import type { TrafficField, TrafficRecord } from '../types.js'

/** What stands before and behind evidence. */
export interface Marks {
  readonly open: string
  readonly close: string
}

export const PLAIN_MARKS: Marks = { open: '⟦', close: '⟧' }
export const TERMINAL_MARKS: Marks = { open: '\u001b[7m', close: '\u001b[27m' }

/** Characters of a field that are shown. */
const MOST_CHARS = 2000

export function showRecord(record: TrafficRecord, marks: Marks = PLAIN_MARKS): string {
  const { verdict } = record
  const facts: [string, string][] = [
    ['request', `${record.method} ${record.path}`],
    ['id', record.id],
    ['time', new Date(record.at).toISOString()],
    ['client', record.client],
    ['decision', `${record.action} (${record.reason})`],
    ['status', String(record.status)],
    ['took', `${record.totalMs} ms, judging ${record.judgeMicros} µs`],
  ]
  if (verdict)
    facts.push(['verdict', `${verdict.class}, score ${verdict.score.toFixed(4)}, model ${verdict.model}`])
  if (record.truncated.length > 0) facts.push(['truncated', record.truncated.join(', ')])
  if (record.redacted > 0) facts.push(['redacted', `${record.redacted} spans`])
  const lines = facts.map(([name, value]) => `${name.padEnd(10)}${printable(value)}`)
  const fields = record.fields.map((field) => showField(field, verdict?.evidence ?? [], marks))
  return `${[...lines, '', ...fields].join('\n')}\n`
}

function showField(field: TrafficField, evidence: readonly Evidence[], marks: Marks): string {
  const bytes = bytesOf(field)
  const speaking = evidence.find((span) => speaksFor(span, field))
  const name = field.name === '' ? '' : ` ${field.name}`
  const share = speaking ? `  (${Math.round(speaking.weight * 100)} % of the verdict)` : ''
  const before = field.skipped > 0 ? '…' : ''
  return `${printable(field.kind + name)}${share}\n    ${before}${marked(bytes, field, speaking, marks)}`
}

function marked(bytes: Buffer, field: TrafficField, speaking: Evidence | undefined, marks: Marks): string {
  if (speaking === undefined) return shown(bytes)
  const [from, to] = spanIn(bytes.length, field, speaking)
  const parts = [bytes.subarray(0, from), bytes.subarray(from, to), bytes.subarray(to)].map(shown)
  return `${parts[0]}${marks.open}${parts[1]}${marks.close}${parts[2]}`
}

/** Where evidence lies in the kept bytes; everywhere, where the field was decoded and offsets mean other bytes. */
function spanIn(
  length: number,
  { source, skipped }: TrafficField,
  { source: span }: Evidence,
): [number, number] {
  const verbatim = skipped > 0 || source.end - source.start === length
  if (!verbatim) return [0, length]
  const clamp = (at: number): number => Math.max(0, Math.min(length, at - source.start - skipped))
  const [from, to] = [clamp(span.start), clamp(span.end)]
  return to > from ? [from, to] : [0, length]
}

export const bytesOf = ({ text, base64 }: TrafficField): Buffer =>
  text === undefined ? Buffer.from(base64 ?? '', 'base64') : Buffer.from(text)

function shown(bytes: Buffer): string {
  const text = bytes.toString('utf8')
  return printable(text.length > MOST_CHARS ? `${text.slice(0, MOST_CHARS)}…` : text)
}

/** Whoever wrote the request must not steer the terminal of whoever reads it. */
export const printable = (text: string): string =>
  text.replace(
    /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
