// The realistic mix: what a site sees from some thousand visitors who come again. Browsers keep their headers and
// cookies from request to request, and their pages link to each other; queries, forms and JSON differ each time. So a
// cache of what repeats in life is judged fairly, and one of whole requests never hits.
import { chance, int, pick, seededRandom, weighted } from '../../dist/corpus/index.js'
import { client } from '../../dist/corpus/frame/clients.js'
import { component, form } from '../../dist/corpus/frame/encode.js'
import { key, plainValue } from '../../dist/corpus/frame/params.js'
import { cookies } from '../../dist/corpus/frame/request.js'
import { ADJECTIVES, apiPath, NOUNS, path, token, uuid } from '../../dist/corpus/frame/sites.js'

export const MIX = { seed: 23, requests: 24_000, visitors: 1500 }

const SITE = 'www.brightmarket.example'
const PAGES = 400
const HTML = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'
const IMAGE = 'image/avif,image/webp,image/png,image/svg+xml,image/*;q=0.8,*/*;q=0.5'

const KINDS = [
  ['page', 45],
  ['asset', 15],
  ['query', 20],
  ['form', 8],
  ['json', 12],
]

/**
 * Harmless requests; the same for the same seed.
 *
 * @returns `{kind, head, body?}` each, `kind` one of page, asset, query, form, json
 * @example mix({ ...MIX, requests: 10 })
 */
export function mix({ seed, requests, visitors }) {
  const random = seededRandom(seed)
  const pages = Array.from({ length: PAGES }, () => path(random))
  const crowd = Array.from({ length: visitors }, () => visitor(random))
  return Array.from({ length: requests }, () => {
    const kind = weighted(random, KINDS)
    return { kind, ...request(BUILDERS[kind](random, pages), often(crowd, random), random) }
  })
}

/** Some visitors and pages are seen far more often than others: a square of a uniform number. */
const often = (list, random) => list[Math.floor(random() ** 2 * list.length)]

function visitor(random) {
  const { userAgent, headers, browser } = client(random)
  const jar = chance(random, 0.85) ? `${cookies(random)}; sid=${token(random, 32)}` : undefined
  const bearer = browser ? undefined : `Bearer ${token(random, 64)}`
  return { userAgent, headers, browser, jar, bearer, at: '/' }
}

const BUILDERS = {
  page: (random, pages) => ({ target: often(pages, random), accept: HTML }),
  asset: (random) => ({
    target: `/static/${pick(random, NOUNS)}-${int(random, 1, 40)}.${pick(random, ['js', 'css', 'webp', 'svg'])}`,
    accept: IMAGE,
  }),
  query: (random, pages) => ({
    target: `${often(pages, random)}?${pairs(random, int(random, 1, 5), component)}`,
    accept: HTML,
  }),
  form: (random, pages) => ({
    target: often(pages, random),
    accept: HTML,
    type: 'application/x-www-form-urlencoded',
    body:
      pairs(random, int(random, 2, 8), form) +
      (chance(random, 0.4) ? `&message=${form(sentence(random))}` : ''),
  }),
  json: (random) => ({
    target: apiPath(random),
    accept: 'application/json',
    type: 'application/json',
    body: JSON.stringify(document(random)),
  }),
}

function pairs(random, count, encode) {
  const taken = new Set()
  return Array.from({ length: count }, () => {
    const name = key(random, taken)
    taken.add(name)
    return `${encode(name)}=${encode(free(random))}`
  }).join('&')
}

/** A value; one in three is typed by a person. */
const free = (random) => (chance(random, 0.33) ? words(random, int(random, 1, 4)) : plainValue(random))
const words = (random, count) =>
  Array.from({ length: count }, () => pick(random, chance(random, 0.3) ? ADJECTIVES : NOUNS)).join(' ')

/** Lines of a person: words with commas and stops. */
export const sentence = (random, count = int(random, 8, 60)) =>
  Array.from(
    { length: Math.ceil(count / 8) },
    () => `The ${words(random, 4)}, and ${words(random, 2)}.`,
  ).join(' ')

function document(random) {
  const entries = Array.from({ length: int(random, 2, 9) }, () => [key(random), free(random)])
  const items = Array.from({ length: int(random, 0, 6) }, () => ({
    id: int(random, 1, 1e6),
    sku: uuid(random),
    name: words(random, 3),
    count: int(random, 1, 9),
  }))
  return { ...Object.fromEntries(entries), ...(items.length > 0 && { items }) }
}

function request({ target, accept, type, body }, who, random) {
  const bytes = body === undefined ? undefined : Buffer.from(body)
  const headers = [
    ['Host', SITE],
    ['User-Agent', who.userAgent],
    ['Accept', accept],
    ...who.headers,
    ...(who.browser ? [['Referer', `https://${SITE}${who.at}`]] : []),
    ...(who.browser && bytes ? [['Origin', `https://${SITE}`]] : []),
    ...(who.jar ? [['Cookie', who.jar]] : []),
    ...(who.bearer ? [['Authorization', who.bearer]] : []),
    ...(bytes && type === 'application/json' && chance(random, 0.5)
      ? [['X-Requested-With', 'XMLHttpRequest']]
      : []),
    ...(bytes
      ? [
          ['Content-Type', type],
          ['Content-Length', String(bytes.length)],
        ]
      : []),
  ]
  if (accept === HTML) who.at = target
  const head = { method: bytes ? 'POST' : 'GET', target, rawHeaders: headers.flat() }
  return { head, ...(bytes && { body: bytes }) }
}

/** A request as it goes over the wire. */
export function wire({ head, body }) {
  const { method, target, rawHeaders } = head
  let text = `${method} ${target} HTTP/1.1\r\n`
  for (let i = 0; i < rawHeaders.length; i += 2) text += `${rawHeaders[i]}: ${rawHeaders[i + 1]}\r\n`
  return Buffer.concat([Buffer.from(`${text}\r\n`, 'latin1'), body ?? Buffer.alloc(0)])
}

/** Requests as one file, each behind its length: what many processes send is made once. */
export function pack(requests) {
  return Buffer.concat(
    requests.flatMap((one) => {
      const bytes = wire(one)
      const length = Buffer.alloc(4)
      length.writeUInt32LE(bytes.length)
      return [length, bytes]
    }),
  )
}

export function unpack(file) {
  const requests = []
  for (let at = 0; at < file.length;) {
    const end = at + 4 + file.readUInt32LE(at)
    requests.push(file.subarray(at + 4, end))
    at = end
  }
  return requests
}
