/**
 * What makes two requests alike. A route is where a request goes, a shape is a route with the fields of the request and
 * the form of their values: numbers, words and punctuation, whatever they say. One of a shape tells nearly all that a
 * thousand would, and whoever sends thousands wins nothing by it.
 */
import { createHash } from 'node:crypto'
import type { TrafficField, TrafficRecord } from '../../traffic/index.js'

/** Segments of a path that tell routes apart, and the longest that is taken by its letters. */
const SEGMENTS = 4
const LONGEST_SEGMENT = 24
/** Characters of a value and fields of a request whose form counts. */
const LONGEST_FORM = 96
const MOST_FIELDS = 64

/** @example routeOf({ method: 'GET', path: '/Users/4711/orders' }) // 'GET /users/0/orders' */
export function routeOf({ method, path }: Pick<TrafficRecord, 'method' | 'path'>): string {
  const segments = path.split('/').slice(1, SEGMENTS + 1)
  return `${method} /${segments.map(segmentOf).join('/')}`
}

function segmentOf(segment: string): string {
  if (/^\d+$/.test(segment)) return '0'
  const own = segment.length <= LONGEST_SEGMENT && /^[A-Za-z][A-Za-z_.-]*$/.test(segment)
  return own || segment === '' ? segment.toLowerCase() : '*'
}

/** @example formOf("O'Neil 42") // "A'A 0" */
export function formOf(text: string): string {
  return text
    .slice(0, LONGEST_FORM)
    .replace(/[\p{L}\p{M}]+/gu, 'A')
    .replace(/\d+/g, '0')
    .replace(/\s+/g, ' ')
}

/** 16 hexadecimal digits that requests of one shape have in common. */
export function shapeOf(record: TrafficRecord): string {
  const fields = record.fields.slice(0, MOST_FIELDS).map(fieldForm).sort()
  const hash = createHash('sha256').update(routeOf(record))
  for (const field of fields) hash.update('\n').update(field)
  return hash.digest('hex').slice(0, 16)
}

const fieldForm = ({ kind, name, text, base64 = '' }: TrafficField): string =>
  `${kind} ${formOf(name)} ${text === undefined ? formOf(Buffer.from(base64.slice(0, LONGEST_FORM), 'base64').toString('latin1')) : formOf(text)}`
