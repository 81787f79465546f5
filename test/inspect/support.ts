import {
  BodyStream,
  FIELD_KINDS,
  Inspector,
  type FieldKind,
  type InspectLimits,
  type RequestHead,
  type RequestViews,
} from '../../src/inspect/index.js'

/** One window, as a string of one character per byte. */
export interface Seen {
  readonly kind: FieldKind
  readonly name: string
  readonly text: string
}

export function seenIn(views: RequestViews): Seen[] {
  return Array.from({ length: views.count }, (_, w) => {
    const start = views.starts[w]!
    const text = Buffer.from(views.bytes.subarray(start, start + views.lengths[w]!)).toString('latin1')
    return { kind: FIELD_KINDS[views.kinds[w]!]!, name: views.fields[views.fieldOf[w]!]!.name, text }
  })
}

export interface Sent {
  readonly target?: string
  readonly headers?: readonly string[]
  /** One character per byte, or bytes. */
  readonly body?: string | Uint8Array
}

const head = ({ target = '/', headers = [] }: Sent): RequestHead => ({
  method: 'POST',
  target,
  rawHeaders: headers,
})
const bytes = (body: string | Uint8Array): Uint8Array =>
  typeof body === 'string' ? Buffer.from(body, 'latin1') : body

/** Windows of a request. */
export function windows(sent: Sent, limits: Partial<InspectLimits> = {}): Seen[] {
  return seenIn(views(sent, limits))
}

export function views(sent: Sent, limits: Partial<InspectLimits> = {}): RequestViews {
  const body = sent.body === undefined ? undefined : bytes(sent.body)
  return new Inspector(limits).inspect(head(sent), body)
}

export const texts = (sent: Sent): string[] => windows(sent).map(({ text }) => text)

/** All windows of a body that comes in chunks of `size` bytes. */
export function streamed(sent: Sent, size: number): Seen[] {
  const stream = new BodyStream(head(sent))
  const body = bytes(sent.body ?? '')
  const seen: Seen[] = []
  for (let at = 0; at < body.length; at += size) {
    const slice = stream.push(body.subarray(at, at + size))
    if (slice) seen.push(...seenIn(slice))
  }
  const rest = stream.end()
  return rest ? [...seen, ...seenIn(rest)] : seen
}

/** A value as it stands in a query: UTF-8, percent-encoded. */
export const query = (value: string): Sent => ({ target: `/?q=${encodeURIComponent(value)}` })

export const FORM = ['Content-Type', 'application/x-www-form-urlencoded']
export const JSON_TYPE = ['Content-Type', 'application/json']
export const MULTIPART = ['Content-Type', 'multipart/form-data; boundary=b']

/** A body of parts, each its header lines and its content. */
export const parts = (...all: readonly (readonly [head: string, content: string])[]): string =>
  `${all.map(([lines, content]) => `--b\r\n${lines}\r\n\r\n${content}\r\n`).join('')}--b--\r\n`
