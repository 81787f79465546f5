import { FIELD_KINDS, type Field, type FieldKind, type Source } from '../inspect/index.js'

/** Where in a request a text lies that was set into it: see {@link holds}. */
export interface Probe {
  readonly kind: FieldKind
  readonly name: string
  /** Raw bytes of the request that carry the text. */
  readonly source: Source
}

/**
 * Whether a field holds the text that was set: it has the probe's kind and name, or lies within the raw bytes that
 * carry the text (a JSON document in a form value is read into fields of its own).
 */
export function holds(probe: Probe, field: Field): boolean {
  if (field.kind === probe.kind && field.name === probe.name) return true
  const { place, header, start, end } = probe.source
  const { source } = field
  return source.place === place && source.header === header && source.start >= start && source.end <= end
}

type Json = Readonly<Record<string, unknown>>
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null
const PLACES = ['target', 'header', 'body'] as const

/** A probe from JSON, or undefined where it is none. */
export function toProbe(json: unknown): Probe | undefined {
  if (!isObject(json) || !isObject(json['source'])) return undefined
  const kind = FIELD_KINDS.find((known) => known === json['kind'])
  const place = PLACES.find((known) => known === (json['source'] as Json)['place'])
  const [header, start, end] = ['header', 'start', 'end'].map((key) => (json['source'] as Json)[key])
  const { name } = json
  if (kind === undefined || place === undefined || typeof name !== 'string') return undefined
  if (!isWhole(header) || !isWhole(start) || !isWhole(end)) return undefined
  return { kind, name, source: { place, header, start, end } }
}

const isWhole = (value: unknown): value is number => Number.isSafeInteger(value)
