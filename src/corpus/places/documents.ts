import { jsonText, wellFormed, xmlText } from '../frame/encode.js'
import { key, plainPairs, plainValue } from '../frame/params.js'
import { NOUNS, apiPath, path, uuid } from '../frame/sites.js'
import { chance, int, pick } from '../random.js'
import type { Random } from '../random.js'
import type { Placed } from './types.js'

const JSON_TYPES = [
  'application/json',
  'application/json',
  'application/json; charset=utf-8',
  'application/vnd.api+json',
  'text/plain;charset=UTF-8',
]
const method = (random: Random): string => pick(random, ['POST', 'POST', 'POST', 'PUT', 'PATCH'])

const members = (random: Random, most: number, taken: string): string =>
  plainPairs(random, most, new Set([taken]))
    .map(
      ([name, value]) =>
        `${JSON.stringify(name)}:${chance(random, 0.2) ? int(random, 0, 9999) : JSON.stringify(value)},`,
    )
    .join('')

/** An object member (`"key":` and a value), wrapped in harmless objects and arrays. */
function wrapped(
  random: Random,
  inner: { before: string; after: string },
  taken: string,
): { before: string; after: string } {
  const rest = members(random, 4, taken).replace(/,$/, '')
  let before = `{${members(random, 4, taken)}${inner.before}`
  let after = `${inner.after}${rest && `,${rest}`}}`
  for (let depth = int(random, 0, 3); depth > 0 && chance(random, 0.6); depth--) {
    const outer = pick(random, [
      () => [`{${JSON.stringify(differing(random, taken))}:`, '}'],
      () => [`{${members(random, 2, taken)}${JSON.stringify(differing(random, taken))}:[`, ']}'],
      () => [`{"id":"${uuid(random)}","${pick(random, ['data', 'attributes', 'payload', 'input'])}":`, '}'],
      () => ['[', ']'],
    ])()
    before = outer[0]! + before
    after += outer[1]!
  }
  return { before, after }
}

const differing = (random: Random, taken: string): string => key(random, new Set([taken]))

export function inJsonValue(text: string, random: Random): Placed {
  const name = key(random, new Set(['data', 'attributes', 'payload', 'input', 'id']))
  const array = chance(random, 0.12)
  const start = `${JSON.stringify(name)}:${array ? `[${chance(random, 0.5) ? `${JSON.stringify(pick(random, NOUNS))},` : ''}` : ''}"`
  const { before, after } = wrapped(random, { before: start, after: array ? '"]' : '"' }, name)
  const body = { before, value: jsonText(text, random), after }
  return {
    kind: 'json-value',
    name,
    method: method(random),
    target: apiPath(random),
    contentType: pick(random, JSON_TYPES),
    body,
  }
}

export function inJsonKey(text: string, random: Random): Placed {
  const { before, after } = wrapped(
    random,
    { before: '"', after: `":${JSON.stringify(plainValue(random))}` },
    text,
  )
  const body = { before, value: jsonText(text, random), after }
  return {
    kind: 'json-key',
    name: text,
    method: method(random),
    target: apiPath(random),
    contentType: JSON_TYPES[0]!,
    body,
  }
}

export function inGraphqlVariable(text: string, random: Random): Placed {
  const name = pick(random, ['term', 'search', 'name', 'input', 'slug', 'filterText', 'comment', 'title'])
  const noun = pick(random, NOUNS)
  const operation = `${noun}By${name}`
  const query = `query ${operation}($${name}: String!, $first: Int) {\\n  ${noun}s(${name}: $${name}, first: $first) {\\n    id\\n    ${pick(random, NOUNS)}\\n    __typename\\n  }\\n}`
  const before = `{"operationName":"${operation}","query":"${query}","variables":{"first":${int(random, 1, 50)},"${name}":"`
  const body = { before, value: jsonText(text, random), after: '"}}' }
  return {
    kind: 'json-value',
    name,
    method: 'POST',
    target: '/graphql',
    contentType: 'application/json',
    body,
  }
}

/** The text is the whole JSON document. */
export function asJsonBody(text: string, random: Random): Placed {
  const body = { before: '', value: wellFormed(text), after: '' }
  return {
    kind: 'json-value',
    name: '',
    method: method(random),
    target: apiPath(random),
    contentType: 'application/json',
    body,
  }
}

const XML_TYPES = [
  'text/xml',
  'application/xml',
  'text/xml; charset=utf-8',
  'application/soap+xml; charset=utf-8',
]

function xml(random: Random, slot: { before: string; value: string; after: string }, name: string): Placed {
  return {
    kind: 'xml',
    name,
    method: 'POST',
    target: path(random),
    contentType: pick(random, XML_TYPES),
    body: slot,
  }
}

function envelope(random: Random, element: string): { before: string; after: string } {
  const other = `<${pick(random, NOUNS)}Id>${int(random, 1, 9999)}</`.replace(
    /<(\w+)>(\d+)<\//,
    '<$1>$2</$1>',
  )
  const root = pick(random, NOUNS)
  return pick(random, [
    {
      before: `<?xml version="1.0" encoding="UTF-8"?>\n<soap:Envelope xmlns:soap="http://schemas.xmlsoap.org/soap/envelope/"><soap:Body><${root}Request>${other}<${element}`,
      after: `</${element}></${root}Request></soap:Body></soap:Envelope>`,
    },
    {
      before: `<?xml version="1.0"?>\n<${root}>\n  ${other}\n  <${element}`,
      after: `</${element}>\n</${root}>\n`,
    },
    {
      before: `<methodCall><methodName>${root}.get</methodName><params><param><${element}`,
      after: `</${element}></param></params></methodCall>`,
    },
  ])
}

const element = (random: Random): string =>
  `${pick(random, NOUNS)}${pick(random, ['Name', 'Text', 'Value', 'Note'])}`

export function inXmlText(text: string, random: Random): Placed {
  const name = element(random)
  const { before, after } = envelope(random, name)
  const cdata = chance(random, 0.15) && !text.includes(']]>')
  const value = cdata
    ? wellFormed(text).replace(/[\x00-\x08\x0b\x0c\x0e-\x1f]/g, '\ufffd')
    : xmlText(text, random)
  return xml(
    random,
    { before: `${before}>${cdata ? '<![CDATA[' : ''}`, value, after: `${cdata ? ']]>' : ''}${after}` },
    name,
  )
}

export function inXmlAttribute(text: string, random: Random): Placed {
  const name = element(random)
  const { before, after } = envelope(random, name)
  const attribute = pick(random, ['name', 'value', 'title', 'ref', 'href'])
  return xml(
    random,
    {
      before: `${before} ${attribute}="`,
      value: xmlText(text, random),
      after: `">${int(random, 0, 99)}${after}`,
    },
    name,
  )
}

/** The text is the whole XML document. */
export function asXmlBody(text: string, random: Random): Placed {
  return xml(random, { before: '', value: wellFormed(text), after: '' }, '')
}

export function asTextBody(text: string, random: Random): Placed {
  const contentType = pick(random, ['text/plain', 'text/plain;charset=UTF-8', 'text/plain; charset=utf-8'])
  const body = { before: '', value: wellFormed(text), after: '' }
  return { kind: 'text', name: '', method: 'POST', target: path(random), contentType, body }
}
