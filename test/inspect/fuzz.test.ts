import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import {
  BodyStream,
  Inspector,
  WINDOW_BYTES,
  type RequestHead,
  type RequestViews,
} from '../../src/inspect/index.js'
import { int, pick, seededRandom, type Random } from '../../src/corpus/random.js'
import { generateAttacks, generateBenign, setValue } from '../../src/corpus/index.js'

/** Bytes that mean something to one of the readers. */
const TOKENS = [
  '%', '%25', '%u003c', '&', '&#x3c;', '&lt', ';', '=', '"', "'", '\\', '\\u00', '\\x3c', '{', '}', '[', ']', ':', '/*', '*/',
  '/*!50000', '--', '--b', '\r\n', '\n', '\0', '\xff\xfe', '\xc0\xae', '\xef\xbc\x9c', '\xf0\x9d\x90\x80', '<![CDATA[', ']]>',
  '<!--', '-->', '<!DOCTYPE', '<a b="', '>', '+ADw-', 'eyJ', '.', 'Basic ', 'data:;base64,', 'PHNjcmlwdD4=', '0x3c7363726970743e',
  '${IFS}', '$@', '"""', 'query{a(b:"', 'filename*=', 'a[]=', '\ud800', '\xf8', '\x80',
] // prettier-ignore

const HEADERS = [
  ['content-type', 'application/json'],
  ['content-type', 'application/x-www-form-urlencoded'],
  ['content-type', 'multipart/form-data; boundary=b'],
  ['content-type', 'multipart/form-data; boundary*0="b"; boundary*1=c; boundary='],
  ['content-type', 'text/xml; charset=utf-16'],
  ['content-type', 'text/plain; charset=utf-7'],
  ['content-type', 'application/json; charset=ibm037'],
  ['content-encoding', 'gzip'],
  ['content-encoding', 'deflate, br'],
  ['content-encoding', 'zstd'],
] as const

/** Spans taken out, doubled or moved, and tokens put in between. */
function mutated(bytes: Buffer, random: Random): Buffer {
  let current = bytes
  for (let n = int(random, 1, 6); n > 0; n--) {
    const at = int(random, 0, current.length)
    const to = Math.min(current.length, at + int(random, 0, 40))
    const middle = pick(random, [
      Buffer.from(pick(random, TOKENS).repeat(int(random, 1, 20)), 'latin1'),
      Buffer.concat([current.subarray(at, to), current.subarray(at, to)]),
      Buffer.alloc(0),
    ])
    current = Buffer.concat([current.subarray(0, at), middle, current.subarray(pick(random, [at, to]))])
  }
  return current
}

const noise = (random: Random): Buffer =>
  Buffer.concat(
    Array.from({ length: int(random, 1, 200) }, () =>
      Buffer.from(pick(random, [pick(random, TOKENS), String.fromCharCode(int(random, 0, 255))]), 'latin1'),
    ),
  )

/** All windows lie within what was written and within their lengths; none is empty. */
function checkBounds(views: RequestViews): void {
  for (let w = 0; w < views.count; w++) {
    const length = views.lengths[w]!
    if (length < 1 || length > WINDOW_BYTES) throw new Error(`window of ${length} bytes`)
    if (views.starts[w]! + length > views.bytes.length) throw new Error('window beyond the bytes')
    if (views.fields[views.fieldOf[w]!] === undefined) throw new Error('window of no field')
  }
}

const windowBytes = (views: RequestViews): number => {
  let sum = 0
  for (let w = 0; w < views.count; w++) sum += views.lengths[w]!
  return sum
}

const sizeOf = ({ target, rawHeaders }: RequestHead, body?: Uint8Array): number =>
  target.length + rawHeaders.join('').length + (body?.length ?? 0)

/** Six readings of each byte and two types of body, windows that overlap by an eighth, and duplicates joined. */
const MOST_PER_BYTE = 32

describe('inspection of requests that nobody would send', () => {
  const inspector = new Inspector()

  it.each([1, 2, 3, 4])('never throws and stays within its bounds (seed %i)', (seed) => {
    const random = seededRandom(seed)
    const seeds = [
      ...[...generateBenign(random, 150)].map(({ head, body }) => ({ head, body })),
      ...[...generateAttacks(random, 150)].map((attack) => setValue(attack.text, random, attack)),
    ]
    for (let n = 0; n < 2500; n++) {
      const from = pick(random, seeds)
      const head: RequestHead = {
        ...from.head,
        target: mutated(Buffer.from(from.head.target, 'latin1'), random).toString('latin1'),
        rawHeaders: [
          ...mutatedHeaders(from.head.rawHeaders, random),
          ...(int(random, 0, 2) === 0 ? pick(random, HEADERS) : []),
        ],
      }
      const body = pick(random, [
        from.body && mutated(Buffer.from(from.body), random),
        noise(random),
        gzipSync(noise(random)),
        undefined,
      ])
      const views = inspector.inspect(head, body)
      checkBounds(views)
      const coded = head.rawHeaders.some((name) => /^content-encoding$/i.test(name))
      if (!coded) expect(windowBytes(views)).toBeLessThan(MOST_PER_BYTE * sizeOf(head, body) + 1024)
    }
  })

  it.each([5, 6])('in slices never throws and hands on every byte (seed %i)', (seed) => {
    const random = seededRandom(seed)
    for (let n = 0; n < 60; n++) {
      const head = { method: 'POST', target: '/', rawHeaders: [...pick(random, HEADERS)] }
      const stream = new BodyStream(head)
      let sent = 0
      for (let k = int(random, 1, 6); k > 0; k--) {
        const chunk = Buffer.concat(Array.from({ length: int(random, 1, 300) }, () => noise(random)))
        sent += chunk.length
        const views = stream.push(chunk)
        if (views) checkBounds(views)
        expect(stream.judgedBytes).toBeLessThanOrEqual(sent)
      }
      const rest = stream.end()
      if (rest) checkBounds(rest)
      expect(stream.judgedBytes).toBe(sent)
    }
  })

  it.each([
    ['percent signs', '%25'.repeat(100_000)],
    ['open comments', '/*'.repeat(150_000)],
    ['closed comments', 'a/**/'.repeat(60_000)],
    ['quotes within words', "a''".repeat(100_000)],
    ['ampersands', '&lt'.repeat(100_000)],
    ['one name for all', 'a=%3c&'.repeat(50_000)],
    ['names of one letter', 'a=<;b=>;'.repeat(40_000)],
    ['open brackets', '[{'.repeat(150_000)],
    ['quotes', '"\\"'.repeat(100_000)],
    ['angle brackets', '<a>'.repeat(100_000)],
    ['open CDATA sections', '<![CDATA['.repeat(30_000)],
    ['boundaries', '--b\r\n\r\n'.repeat(40_000)],
    ['starts of UTF-7', '+ADw'.repeat(70_000)],
    ['starts of GraphQL', 'query{a(b:"'.repeat(30_000)],
  ])('costs no more than its bytes for a body of nothing but %s', (_name, text) => {
    for (const [name, value] of HEADERS.slice(0, 6)) {
      const head = { method: 'POST', target: '/', rawHeaders: [name, value] }
      const views = inspector.inspect(head, Buffer.from(text))
      checkBounds(views)
      expect(windowBytes(views)).toBeLessThan(MOST_PER_BYTE * text.length)
    }
  })
})

function mutatedHeaders(rawHeaders: readonly string[], random: Random): string[] {
  return rawHeaders.map((text, i) =>
    i % 2 === 1 && int(random, 0, 3) === 0
      ? mutated(Buffer.from(text, 'latin1'), random).toString('latin1')
      : text,
  )
}
