import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { FORM, JSON_TYPE, MULTIPART, parts, streamed, texts, views, windows, type Sent } from './support.js'

const KIB = 1024
const MIB = 1024 * KIB
const ATTACK = "x' union select 1,2--"

/** Prose that no reading changes. */
const padding = (bytes: number): string => 'lorem ipsum dolor '.repeat(Math.ceil(bytes / 18)).slice(0, bytes)

const holds = (seen: readonly string[]): boolean => seen.some((text) => text.includes(ATTACK))

/** The attack behind so much padding, in each kind of body. */
const behind = (bytes: number): [string, Sent][] => [
  ['a form value', { headers: FORM, body: `a=${padding(bytes)}${ATTACK}` }],
  ['another form value', { headers: FORM, body: `a=${padding(bytes)}&b=${encodeURIComponent(ATTACK)}` }],
  ['a JSON value', { headers: JSON_TYPE, body: JSON.stringify({ a: padding(bytes), b: ATTACK }) }],
  ['a long JSON value', { headers: JSON_TYPE, body: JSON.stringify({ a: padding(bytes) + ATTACK }) }],
  ['a part', { headers: MULTIPART, body: parts(['X: y', padding(bytes)], ['X: z', ATTACK]) }],
  ['a part of its own', { headers: MULTIPART, body: parts(['X: y', padding(bytes) + ATTACK]) }],
  ['XML', { headers: ['Content-Type', 'text/xml'], body: `<a><b>${padding(bytes)}</b>${ATTACK}</a>` }],
  ['a text', { headers: ['Content-Type', 'text/plain'], body: padding(bytes) + ATTACK }],
  ['a body of no type', { body: padding(bytes) + ATTACK }],
]

describe.each([8 * KIB, 64 * KIB, 128 * KIB, 1000 * KIB])('behind %i bytes of padding', (bytes) => {
  it.each(behind(bytes))('an attack in %s is in a window', (_where, sent) => {
    expect(holds(texts(sent))).toBe(true)
    expect(views(sent).truncated).toEqual([])
  })
})

describe.each([64 * KIB, 4 * MIB])('in a body that is streamed, behind %i bytes', (bytes) => {
  it.each(behind(bytes))('an attack in %s is in a window', (_where, sent) => {
    expect(holds(streamed(sent, 16 * KIB).map(({ text }) => text))).toBe(true)
  })
})

describe('an attack', () => {
  it('in the 900th parameter is in a window', () => {
    const pairs = Array.from(
      { length: 1200 },
      (_, i) => `p${i}=${i === 899 ? encodeURIComponent(ATTACK) : 'tea'}`,
    )
    const body = pairs.join('&')
    expect(holds(texts({ headers: FORM, body }))).toBe(true)
    expect(holds(texts({ target: `/?${body}` }))).toBe(true)
    const cookies = pairs.map((pair) => pair.replaceAll('%20', ' ').replaceAll('%2C', ',')).join('; ')
    expect(holds(texts({ headers: ['Cookie', cookies.replaceAll('%27', "'")] }))).toBe(true)
  })

  it.each([1, 3, 20])('in the last chunk of a body in chunks of %i bytes is in a window', (size) => {
    const sent = { headers: FORM, body: `a=${padding(70 * KIB)}&b=${ATTACK}` }
    expect(holds(streamed(sent, size).map(({ text }) => text))).toBe(true)
  })

  it('is in one window wherever the slices of a stream end', () => {
    for (let shift = -40; shift <= 8; shift++) {
      const body = `a=${padding(64 * KIB + shift)}${ATTACK}${padding(200)}`
      const seen = streamed({ headers: FORM, body }, 8 * KIB).map(({ text }) => text)
      expect(holds(seen), `shifted by ${shift}`).toBe(true)
    }
  })

  it('is in one window wherever it begins in a value', () => {
    for (let at = 380; at < 1024; at++) {
      expect(
        holds(texts({ headers: FORM, body: `a=${padding(at)}${ATTACK}${padding(300)}` })),
        `at ${at}`,
      ).toBe(true)
    }
  })

  it('cut in two for equal names is in a window, apart and joined', () => {
    const [first, second] = ["x' union/*", '*/select 1,2--']
    const pairs = (between: string): string => `a=${first}&${between}a=${encodeURIComponent(second)}`
    for (const sent of [{ headers: FORM, body: pairs('b=1&') }, { target: `/?${pairs('')}` }]) {
      const seen = texts(sent)
      expect(seen).toEqual(expect.arrayContaining([first, second, `${first},${second}`]))
      expect(seen).toContain("x' union select 1,2--")
    }
  })

  it.each([0, 100 * KIB, 4 * MIB])('cut in two with %i bytes in between is joined in a stream', (bytes) => {
    const body = `a=x'+union/*&pad=${padding(bytes)}&a=*/select+1,2--&z=${padding(70 * KIB)}`
    const seen = streamed({ headers: FORM, body }, 16 * KIB).map(({ text }) => text)
    expect(seen).toContain("x' union/*,*/select 1,2--")
  })

  it('in a stream of UTF-16 is in a window, at even and odd borders', () => {
    const text = Buffer.from(`{"a":"${padding(100 * KIB)}${ATTACK}"}`, 'utf16le')
    for (const size of [4096, 4097]) {
      const seen = streamed({ headers: JSON_TYPE, body: text }, size).map((one) => one.text)
      expect(holds(seen)).toBe(true)
    }
  })

  it('in a stream whose type lies is in a window under both readings', () => {
    const body = `{"a":"${padding(70 * KIB)}","b":"x\\u0027 union select 1,2--"}`
    expect(holds(streamed({ headers: FORM, body }, 4096).map(({ text }) => text))).toBe(true)
  })
})

describe('beyond a limit', () => {
  it('of fields, what is left is read as one, and that is said', () => {
    const body = `${'p=te%20a&'.repeat(100)}p=${encodeURIComponent(ATTACK)}`
    const sent = { headers: FORM, body }
    expect(views(sent, { fields: 10 }).truncated).toContain('fields')
    expect(holds(windows(sent, { fields: 10 }).map(({ text }) => text))).toBe(true)
  })

  it('of bytes, what is left is not read, and that is said', () => {
    const { truncated } = views({ headers: FORM, body: `a=${padding(200 * KIB)}` }, { bytes: 100 * KIB })
    expect(truncated).toEqual(['bytes'])
  })

  it('of layers, nothing is reported for a value that ends there', () => {
    expect(views({ target: '/?a=%2541' }, { layers: 1 }).truncated).toEqual([])
    expect(views({ target: '/?a=%25252541' }, { layers: 1 }).truncated).toEqual(['layers'])
  })

  it('of decompressed bytes, nothing is read, and that is said', () => {
    const headers = ['Content-Encoding', 'gzip']
    const body = gzipSync(ATTACK)
    expect(views({ headers, body }, { decompressed: 8 }).truncated).toEqual(['decompression'])
    expect(views({ headers, body }, { decompressed: 64 }).truncated).toEqual([])
    expect(holds(texts({ headers, body }))).toBe(true)
  })
})
