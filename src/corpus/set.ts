import type { RequestHead } from '../inspect/index.js'
import type { AttackPlace } from './attacks/types.js'
import { frame } from './frame/request.js'
import { BUILDERS } from './places/index.js'
import type { PlaceName } from './places/index.js'
import type { Probe } from './probe.js'
import { pick, weighted } from './random.js'
import type { Random } from './random.js'

export interface SetOptions {
  /** The part of a request that the text is made for; any when absent. */
  readonly whole?: AttackPlace | readonly AttackPlace[]
  /** Name and type of an uploaded file, for `file`. */
  readonly fileName?: string
  readonly contentType?: string
}

/** A request with one text in it; everything else in it is harmless. */
export interface Setting {
  readonly head: RequestHead
  readonly body?: Uint8Array
  readonly probe: Probe
}

/** Where free values sit, by how often. A harmless text and an attack go to the same places. */
const VALUE_PLACES: readonly (readonly [PlaceName, number])[] = [
  ['query-value', 30],
  ['form-value', 16],
  ['json-value', 18],
  ['graphql-variable', 2],
  ['multipart-value', 5],
  ['file-content', 2],
  ['multipart-filename', 1.5],
  ['cookie-value', 6],
  ['header-value', 6],
  ['user-agent', 4],
  ['referer', 3],
  ['path-segment', 5],
  ['path-rest', 2],
  ['query-key', 2],
  ['form-key', 1],
  ['json-key', 1],
  ['xml-text', 2.5],
  ['xml-attribute', 1],
  ['text-body', 2],
]

const PLACES_OF: Readonly<Record<AttackPlace, readonly (readonly [PlaceName, number])[]>> = {
  value: VALUE_PLACES,
  query: [['query-value', 1]],
  path: [
    ['path-rest', 4],
    ['path-segment', 1],
  ],
  header: [
    ['header-value', 5],
    ['user-agent', 3],
    ['referer', 2],
  ],
  cookie: [['cookie-value', 1]],
  'body-xml': [['xml-body', 1]],
  'body-json': [['json-body', 1]],
  file: [['file-content', 1]],
  key: [
    ['query-key', 4],
    ['form-key', 2],
    ['json-key', 2],
  ],
}

/**
 * Sets one text into a realistic request, at a place chosen by `random`, encoded as clients encode it.
 *
 * @example
 * const { head, body, probe } = setValue("x' or 1=1", random)
 * const views = inspector.inspect(head, body)
 * const holding = views.fields.filter((field) => holds(probe, field))
 */
export function setValue(text: string, random: Random, options: SetOptions = {}): Setting {
  const whole = options.whole ?? 'value'
  const place = weighted(random, PLACES_OF[typeof whole === 'string' ? whole : pick(random, whole)])
  const { kind, name, ...draft } = BUILDERS[place](text, random, options)
  const { head, body, source } = frame(draft, random)
  return { head, ...(body === undefined ? {} : { body }), probe: { kind, name, source } }
}
