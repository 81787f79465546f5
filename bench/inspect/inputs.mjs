// Requests of a given size: ordinary bodies, and bodies made to be dear. Seeded, so the same in every run.
import { seededRandom } from '../../dist/corpus/index.js'
import { sentence } from '../support/mix.mjs'

const BOUNDARY = 'boundary7b1d'

/** Some text of a person, of at least `size` bytes; one kilobyte and a half of it comes again. */
function prose(size) {
  const random = seededRandom(3)
  const text = sentence(random, 200)
  return text.repeat(Math.ceil(size / text.length)).slice(0, size)
}

const filled = (piece, size) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size)
const nested = (open, close, size) => {
  const depth = Math.floor(size / (open.length + close.length))
  return open.repeat(depth) + close.repeat(depth)
}
const percent = (text) =>
  Array.from(Buffer.from(text), (byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')

/** From a number of bytes to a body of about as many. */
export const BODIES = {
  'form of prose': [
    'application/x-www-form-urlencoded',
    (size) => filled(`note=${prose(180).replaceAll(' ', '+')}&`, size),
  ],
  'JSON of objects': [
    'application/json',
    (size) =>
      `[${filled(`${JSON.stringify({ id: 4711, name: prose(40), tags: ['new', 'red'], text: prose(80) })},`, size)}0]`,
  ],
  'multipart file': [
    `multipart/form-data; boundary=${BOUNDARY}`,
    (size) =>
      `--${BOUNDARY}\r\nContent-Disposition: form-data; name="f"; filename="notes.txt"\r\nContent-Type: text/plain\r\n\r\n${prose(size)}\r\n--${BOUNDARY}--\r\n`,
  ],
  'plain text': ['text/plain', prose],
}

/** Bodies that make inspection work hard: every byte a token, every value several readings. */
export const HARD_BODIES = {
  'form, all percent-encoded': [
    'application/x-www-form-urlencoded',
    (size) => `note=${percent(prose(Math.ceil(size / 3)))}`,
  ],
  'form, percent-encoded twice': [
    'application/x-www-form-urlencoded',
    (size) => `note=${percent(percent(prose(Math.ceil(size / 9))))}`,
  ],
  'form of one-byte pairs': ['application/x-www-form-urlencoded', (size) => filled('a=1&', size)],
  'JSON, base64 in a string': [
    'application/json',
    (size) => JSON.stringify({ file: Buffer.from(prose(Math.ceil(size * 0.75))).toString('base64') }),
  ],
  'JSON, nested arrays': ['application/json', (size) => nested('[', ']', size)],
  'JSON, escaped characters': ['application/json', (size) => `{"a":"${filled('\\u0041', size)}"}`],
  'XML elements': ['application/xml', (size) => `<r>${filled('<i k="v">red</i>', size)}</r>`],
  'text of entities': ['text/plain', (size) => filled('&lt;&#105;&#x67;', size)],
  'text of punctuation': ['text/plain', (size) => filled(`<'"(;)>=%--/*`, size)],
}

export function bodyRequest([type, make], size) {
  const body = Buffer.from(make(size))
  const rawHeaders = ['Host', 'shop.example', 'Content-Type', type, 'Content-Length', String(body.length)]
  return { head: { method: 'POST', target: '/upload', rawHeaders }, body }
}

const pairOf = (i) => `field${i}=${['red', 'large+size', '4711', 'anna%40mail.example'][i % 4]}`
const list = (count, glue) => Array.from({ length: count }, (_, i) => pairOf(i)).join(glue)
const get = (target, ...rawHeaders) => ({
  head: { method: 'GET', target, rawHeaders: ['Host', 'shop.example', ...rawHeaders] },
})

/** From a number of parameters or cookies to a request that has them. */
export const COUNTS = {
  'query parameters': (count) => get(`/find?${list(count, '&')}`),
  'form parameters': (count) => bodyRequest(['application/x-www-form-urlencoded', () => list(count, '&')], 0),
  cookies: (count) => get('/', 'Cookie', list(count, '; ')),
}
