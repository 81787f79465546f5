/**
 * The values that `inspect` hands on: one request becomes {@link RequestViews}, a flat arena of decoded
 * bytes cut into windows. Struct of arrays rather than objects, because the kernel reads it as it lies.
 */

import type { HeaderShape } from './header-shape.js'
import type { Recall } from './recall.js'

/** Where in a request a field sits. The index of a kind is part of every model: append, never reorder. */
export const FIELD_KINDS = [
  'path',
  'query-key',
  'query-value',
  'form-key',
  'form-value',
  'json-key',
  'json-value',
  'xml',
  'multipart-name',
  'multipart-filename',
  'multipart-value',
  'file-content',
  'header-name',
  'header-value',
  'user-agent',
  'referer',
  'cookie-name',
  'cookie-value',
  'text',
  'binary',
] as const

export type FieldKind = (typeof FIELD_KINDS)[number]

/** Longest window in bytes; longer fields are cut into windows of this size. */
export const WINDOW_BYTES = 512
/** Bytes shared by two neighbouring windows of one field. */
export const WINDOW_OVERLAP = 64

/** The part of a request that is known before its body. */
export interface RequestHead {
  readonly method: string
  /** The request target as it came on the wire (origin-form or absolute-form). */
  readonly target: string
  /** Names and values in turn, as they came (`IncomingMessage.rawHeaders`). */
  readonly rawHeaders: readonly string[]
  /** What `shapeOf` says of these headers, where that has been asked; worked out otherwise. */
  readonly shape?: HeaderShape | undefined
}

/** The place of a field in the raw request. Offsets are bytes within that place, end exclusive. */
export interface Source {
  readonly place: 'target' | 'header' | 'body'
  /** Index of the header (0 = first name/value pair); -1 for other places. */
  readonly header: number
  readonly start: number
  readonly end: number
}

/** One decoded field. */
export interface Field {
  readonly kind: FieldKind
  /** Key, header, cookie or part name; empty where the field has none. At most 64 characters. */
  readonly name: string
  readonly source: Source
}

/**
 * What `inspect` makes of one request (or of one slice of a streamed body).
 *
 * Window `i` covers `bytes[starts[i] … starts[i] + lengths[i])`, has kind `FIELD_KINDS[kinds[i]]` and belongs
 * to `fields[fieldOf[i]]`. Only the first `count` entries of the arrays are valid.
 */
export interface RequestViews {
  readonly bytes: Uint8Array
  readonly count: number
  readonly starts: Uint32Array
  readonly lengths: Uint16Array
  readonly kinds: Uint8Array
  readonly fieldOf: Uint32Array
  readonly fields: readonly Field[]
  /** What could not be read within the limits (`depth`, `fields`, …); empty for a request read whole. */
  readonly truncated: readonly string[]
  /** What is known of this request's values from earlier ones; undefined without a memory. */
  readonly recall?: Recall | undefined
}
