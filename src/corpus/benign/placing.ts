import { component, headerText } from '../frame/encode.js'
import type { Draft } from '../frame/request.js'
import { apiPath, path } from '../frame/sites.js'
import { BUILDERS } from '../places/index.js'
import type { PlaceName } from '../places/index.js'
import { chance, pick, weighted } from '../random.js'
import type { Random } from '../random.js'

/** Where people and programs put free text. */
const VALUES: readonly (readonly [PlaceName, number])[] = [
  ['query-value', 28],
  ['form-value', 22],
  ['json-value', 28],
  ['graphql-variable', 3],
  ['multipart-value', 7],
  ['xml-text', 3],
  ['file-content', 3],
  ['text-body', 3],
  ['cookie-value', 2],
  ['header-value', 1],
]

/** Bodies that are a document of their own, by the place that a family names. */
const BODIES: Readonly<Record<string, readonly string[]>> = {
  'body-json': [
    'application/json',
    'application/json',
    'application/json; charset=utf-8',
    'text/plain;charset=UTF-8',
  ],
  'body-form': ['application/x-www-form-urlencoded', 'application/x-www-form-urlencoded; charset=UTF-8'],
  'body-xml': ['application/xml', 'text/xml; charset=utf-8', 'text/xml'],
  'body-soap': ['text/xml; charset=utf-8', 'application/soap+xml; charset=utf-8'],
  'body-text': ['text/plain', 'text/plain;charset=UTF-8'],
  'body-ndjson': ['application/x-ndjson', 'text/plain;charset=UTF-8', 'application/x-sentry-envelope'],
  'body-csv': ['text/csv', 'application/csv'],
  'body-patch': ['application/json-patch+json'],
  'body-report': ['application/csp-report', 'application/reports+json'],
  'body-svg': ['image/svg+xml'],
  'body-yaml': ['application/yaml', 'text/yaml', 'application/x-yaml'],
  'body-graphql': ['application/graphql', 'application/json'],
  'body-html': ['text/html', 'text/html; charset=utf-8'],
  'body-script': [
    'application/javascript',
    'text/javascript',
    'text/x-php',
    'text/x-python',
    'application/octet-stream',
  ],
  'body-calendar': ['text/calendar; charset=utf-8', 'text/vcard'],
  'body-sparql': ['application/sparql-query'],
  'body-binary': [
    'application/octet-stream',
    'application/x-protobuf',
    'application/grpc-web+proto',
    'application/msgpack',
  ],
}

/**
 * A request that carries `text` at `place`: `value` (any usual place), a place of `setValue`, a `body-…`, `target`
 * (path and query as they are), `header` (`Name: value`) or `cookies` (a whole Cookie header).
 */
export function draft(text: string, place: string, random: Random): Draft {
  if (place === 'value') return value(text, weighted(random, VALUES), random)
  if (place in BUILDERS) return value(text, place as PlaceName, random)
  const types = BODIES[place]
  if (types !== undefined) return body(text, place, pick(random, types), random)
  switch (place) {
    case 'target':
      return { method: chance(random, 0.95) ? 'GET' : 'POST', target: wire(text) }
    case 'cookies':
      return { method: 'GET', target: path(random), headers: [['Cookie', headerText(text)]] }
    case 'header': {
      const [, name, value] = /^([\w-]+): (.*)$/s.exec(text) ?? ['', 'X-Note', text]
      return { method: 'GET', target: path(random), headers: [[name!, headerText(value!)]] }
    }
    default:
      throw new RangeError(`no place ${place}`)
  }
}

/** Text areas send CR LF for a line break (WHATWG HTML, form submission). */
function value(text: string, place: PlaceName, random: Random): Draft {
  const area = place === 'form-value' || place === 'multipart-value'
  return BUILDERS[place](area && chance(random, 0.7) ? text.replace(/\r?\n/g, '\r\n') : text, random, {})
}

function body(text: string, place: string, contentType: string, random: Random): Draft {
  const target = place === 'body-form' || place === 'body-html' ? path(random) : apiPath(random)
  const method = pick(random, ['POST', 'POST', 'POST', 'PUT', place === 'body-patch' ? 'PATCH' : 'POST'])
  const bytes = Buffer.from(text, place === 'body-binary' ? 'latin1' : 'utf8')
  return { method, target, contentType, body: bytes }
}

/** What cannot stand in a request line is encoded; the rest stays as the grammar has it. */
function wire(text: string): string {
  return text.replace(/[^!-~]|["<>\\^´{|}]/gu, component)
}
