/** The values of the traffic log. */
import type { Field, FieldKind, Source } from '../inspect/index.js'
import type { Verdict } from '../student/index.js'

/** One field of a request as it was judged, redacted. */
export interface TrafficField {
  readonly kind: FieldKind
  readonly name: string
  readonly source: Source
  /** The decoded bytes, where they are UTF-8 without control characters but tab and line breaks. */
  readonly text?: string
  /** The decoded bytes in base64, where they are not. */
  readonly base64?: string
  /** Bytes of the field that precede the kept ones; 0 unless the field was too long to keep whole. */
  readonly skipped: number
}

/** What the log keeps of one request. Never holds what redaction recognises as secret or personal. */
export interface TrafficRecord {
  readonly v: 1
  /** The request id of the log line and of the block page. */
  readonly id: string
  /** Milliseconds since 1970 at the end of the response. */
  readonly at: number
  /** Pseudonym of the client's address (IPv6: of its /64): 16 hexadecimal digits, the same within one folder. */
  readonly client: string
  readonly method: string
  /** Path without query, redacted, at most 512 characters. */
  readonly path: string
  readonly action: 'allow' | 'tag' | 'block'
  readonly reason: string
  /** Why it was kept. */
  readonly why: 'flagged' | 'sampled'
  /** Absent when the request could not be judged. */
  readonly verdict?: Omit<Verdict, 'micros'>
  /** Status of the response; 0 when none began. */
  readonly status: number
  readonly judgeMicros: number
  readonly totalMs: number
  readonly bytesIn: number
  readonly bytesOut: number
  /** Limits of inspection that were hit, and `record` where fields were left out of this record. */
  readonly truncated: readonly string[]
  readonly fields: readonly TrafficField[]
  /** Spans that redaction scrambled. */
  readonly redacted: number
}

/** A field on its way to the log: not yet redacted, in memory only. */
export interface CapturedField extends Field {
  /** Name of the value in whose text this field's document lay, or the nameless field before it; else empty. */
  readonly outer: string
  /** Whether the field lay in a header whose values are secrets. */
  readonly secret: boolean
  /** Decoded bytes; a copy. */
  readonly bytes: Buffer
  readonly skipped: number
}

/** What one judgement saw, copied. */
export interface Capture {
  readonly fields: readonly CapturedField[]
  /** Bytes of all fields, and what they cost beside. */
  readonly size: number
  /** Whether fields were left out. */
  readonly cut: boolean
}

/** One request on its way to the log: not yet redacted, in memory only. */
export interface Sight extends Omit<TrafficRecord, 'v' | 'fields' | 'redacted' | 'verdict'> {
  /** The address itself. */
  readonly client: string
  readonly verdict?: Verdict | undefined
  readonly captures: readonly Capture[]
}
