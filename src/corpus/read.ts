import type { Class } from '../student/index.js'
import { CLASSES } from '../student/types.js'
import { dataError } from './data-error.js'
import { readLines } from './lines.js'
import { toProbe } from './probe.js'
import type { Probe } from './probe.js'

/** One labelled request of a corpus file. */
export interface RequestRow {
  readonly id: string
  readonly label: 'benign' | 'attack'
  readonly class: Class
  readonly source: string
  readonly method: string
  readonly target: string
  /** As recorded; `toHead` makes of the row what a server sees. */
  readonly headers: readonly (readonly [string, string])[]
  readonly body?: Uint8Array
  /** Where in the request the attack lies, if whoever made it has noted that. */
  readonly payload?: Probe
}

/** A bare attack string. */
export interface PayloadRow {
  readonly text: string
  readonly class: Exclude<Class, 'benign'>
  readonly source: string
}

/** A bare harmless string. */
export interface ValueRow {
  readonly text: string
  /** What sort of text: `prose`, `sql`, `url`, … */
  readonly kind: string
  readonly source: string
}

type Json = Readonly<Record<string, unknown>>

/** Where a value stands, for errors. */
interface Place {
  readonly file: string
  readonly line: number
}

/**
 * Reads a JSONL file (gzipped when named `.gz`) of request rows
 * `{id, label, class, source, method, target, headers: [[name, value], …], body?: base64}`, streaming:
 * memory stays at one chunk however long the file.
 *
 * @throws data-format naming file, line and key
 * @example for await (const row of readRequests('requests.jsonl.gz')) count[row.label]++
 */
export async function* readRequests(file: string): AsyncGenerator<RequestRow> {
  for await (const rows of readRequestBatches(file)) yield* rows
}

/** As {@link readRequests}, in arrays of some dozens of rows: spares one promise per row. */
export async function* readRequestBatches(file: string): AsyncGenerator<RequestRow[]> {
  yield* readBatches(file, toRequest)
}

/** Reads rows of `{text, class, source}`, every class an attack class. @throws data-format */
export async function* readPayloads(file: string): AsyncGenerator<PayloadRow> {
  for await (const rows of readBatches(file, toPayload)) yield* rows
}

/** Reads rows of `{text, kind, source}`. @throws data-format */
export async function* readValues(file: string): AsyncGenerator<ValueRow> {
  for await (const rows of readBatches(file, toValue)) yield* rows
}

async function* readBatches<T>(file: string, convert: (json: Json, place: Place) => T): AsyncGenerator<T[]> {
  for await (const { first, lines } of readLines(file)) {
    const rows: T[] = []
    for (const [i, line] of lines.entries()) {
      if (line.trim() === '') continue
      const place = { file, line: first + i }
      rows.push(convert(parse(line, place), place))
    }
    yield rows
  }
}

function parse(line: string, place: Place): Json {
  let json: unknown
  try {
    json = JSON.parse(line)
  } catch (cause) {
    throw dataError(place.file, place.line, 'a JSON object on each line', cause)
  }
  if (typeof json === 'object' && json !== null && !Array.isArray(json)) return json as Json
  throw dataError(place.file, place.line, 'a JSON object on each line')
}

function toRequest(json: Json, place: Place): RequestRow {
  const label = json['label']
  if (label !== 'benign' && label !== 'attack') {
    throw dataError(place.file, place.line, '"label" to be benign or attack')
  }
  const kind = classOf(json, place)
  if ((kind === 'benign') !== (label === 'benign')) {
    throw dataError(place.file, place.line, '"class" to be benign exactly where "label" is')
  }
  return {
    id: text(json, 'id', place),
    label,
    class: kind,
    source: text(json, 'source', place),
    method: text(json, 'method', place),
    target: text(json, 'target', place),
    headers: headersOf(json, place),
    ...bodyOf(json, place),
    ...probeOf(json, place),
  }
}

function toPayload(json: Json, place: Place): PayloadRow {
  const kind = classOf(json, place)
  if (kind === 'benign') {
    throw dataError(place.file, place.line, '"class" to be an attack class, not benign')
  }
  return { text: text(json, 'text', place), class: kind, source: text(json, 'source', place) }
}

function toValue(json: Json, place: Place): ValueRow {
  const [value, kind, source] = ['text', 'kind', 'source'].map((key) => text(json, key, place))
  return { text: value!, kind: kind!, source: source! }
}

function text(json: Json, key: string, place: Place): string {
  const value = json[key]
  if (typeof value === 'string') return value
  throw dataError(place.file, place.line, `"${key}" to be a string`)
}

function classOf(json: Json, place: Place): Class {
  const value = text(json, 'class', place)
  const found = CLASSES.find((name) => name === value)
  if (found !== undefined) return found
  throw dataError(
    place.file,
    place.line,
    `"class" to be one of ${CLASSES.join(', ')}, not ${value.slice(0, 40)}`,
  )
}

function headersOf(json: Json, place: Place): [string, string][] {
  const headers = json['headers']
  if (Array.isArray(headers) && headers.every(isPair)) return headers
  throw dataError(place.file, place.line, '"headers" to be a list of [name, value]')
}

function isPair(pair: unknown): pair is [string, string] {
  return Array.isArray(pair) && pair.length === 2 && pair.every((part) => typeof part === 'string')
}

function probeOf(json: Json, place: Place): { payload?: Probe } {
  if (json['payload'] === undefined) return {}
  const payload = toProbe(json['payload'])
  if (payload !== undefined) return { payload }
  throw dataError(place.file, place.line, '"payload" to be {kind, name, source: {place, header, start, end}}')
}

function bodyOf(json: Json, place: Place): { body?: Uint8Array } {
  if (json['body'] === undefined) return {}
  const encoded = text(json, 'body', place)
  const body = Buffer.from(encoded, 'base64')
  // Buffer.from skips what is no base64: compare the length it should have.
  const size = Math.floor((encoded.replace(/=+$/, '').length * 3) / 4)
  if (body.length !== size) throw dataError(place.file, place.line, '"body" to be base64')
  return { body }
}
