import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { script, type MixRequest, type Spread } from './modules.js'

const statistics = await script<{
  quantile: (sorted: readonly number[], share: number) => number
  spread: (figures: readonly number[]) => Spread
  paired: (ones: readonly number[], others: readonly number[]) => Spread
}>('support/statistics.mjs')
const { mix, pack, unpack, wire } = await script<{
  mix: (shape: { seed: number; requests: number; visitors: number }) => MixRequest[]
  pack: (requests: readonly MixRequest[]) => Buffer
  unpack: (file: Buffer) => Buffer[]
  wire: (request: MixRequest) => Buffer
}>('support/mix.mjs')
const { MessageReader } = await script<{
  MessageReader: new (onMessage: (head: string) => void) => { push: (chunk: Buffer) => void }
}>('support/messages.mjs')
const { path, runToEnd, startServer } = await script<{
  path: (file: string) => string
  runToEnd: (
    args: readonly string[],
  ) => Promise<Record<'requests' | 'refused' | 'lost' | 'p50' | 'p999', number>>
  startServer: (args: readonly string[]) => Promise<{ url: string; stop: () => Promise<unknown> }>
}>('support/processes.mjs')
const { alternate } = await script<{
  alternate: (
    bench: { late: () => boolean; progress: () => void },
    names: readonly string[],
    rounds: number,
    once: (name: string) => Promise<number>,
  ) => Promise<Record<string, number[]>>
}>('support/rounds.mjs')

describe('statistics', () => {
  it('finds percentiles in a sorted list', () => {
    const list = Array.from({ length: 1000 }, (_, i) => i)
    expect([0, 0.5, 0.99, 0.999, 1].map((share) => statistics.quantile(list, share))).toEqual([
      0, 500, 990, 999, 999,
    ])
    expect(statistics.quantile([], 0.5)).toBeNaN()
  })

  it('gives median, least and most in any order of figures', () => {
    expect(statistics.spread([3, 1, 2])).toEqual({ median: 2, least: 1, most: 3 })
    expect(statistics.spread([]).median).toBeNaN()
  })

  it('compares round by round: what slows a whole round cancels out', () => {
    expect(statistics.paired([100, 10, 50], [50, 5, 25])).toEqual({ median: 2, least: 2, most: 2 })
    expect(statistics.paired([1, 2], []).median).toBeNaN()
  })
})

describe('rounds', () => {
  const order: string[] = []
  const once = (name: string): Promise<number> => Promise.resolve(order.push(name))

  it('alternate in order', async () => {
    order.length = 0
    await alternate({ late: () => false, progress: () => {} }, ['a', 'b'], 3, once)
    expect(order.join('')).toBe('abbaab')
  })

  it('end with the one under way when the time is up', async () => {
    order.length = 0
    const figures = await alternate({ late: () => true, progress: () => {} }, ['a', 'b'], 3, once)
    expect(order.join('')).toBe('ab')
    expect(Object.keys(figures)).toEqual(['a', 'b'])
  })
})

describe('the realistic mix', () => {
  const requests = mix({ seed: 1, requests: 2000, visitors: 100 })
  const header = ({ head: { rawHeaders } }: MixRequest, name: string): string | undefined =>
    rawHeaders[rawHeaders.findIndex((one, i) => i % 2 === 0 && one === name) + 1]
  const valuesOf = (name: string): (string | undefined)[] =>
    requests.filter(({ head }) => head.rawHeaders.includes(name)).map((one) => header(one, name))

  it('has page loads, queries, forms and JSON, most with cookies and a referer', () => {
    const share = (kind: string): number =>
      requests.filter((one) => one.kind === kind).length / requests.length
    for (const kind of ['page', 'asset', 'query', 'form', 'json']) expect(share(kind)).toBeGreaterThan(0.05)
    for (const name of ['Cookie', 'Referer'])
      expect(valuesOf(name).length / requests.length).toBeGreaterThan(0.6)
    expect(new Set(valuesOf('Content-Type'))).toEqual(
      new Set(['application/json', 'application/x-www-form-urlencoded']),
    )
  })

  it('repeats what visitors repeat, and nothing else', () => {
    expect(new Set(valuesOf('Cookie')).size).toBeLessThanOrEqual(100)
    expect(new Set(requests.map((one) => wire(one).toString('latin1'))).size).toBeGreaterThan(1900)
    const bodies = requests.flatMap(({ body }) => (body ? [Buffer.from(body).toString()] : []))
    expect(new Set(bodies).size).toBeGreaterThan(bodies.length * 0.99)
  })

  it('is the same for the same seed, and another for another', () => {
    const texts = (seed: number): string[] =>
      mix({ seed, requests: 100, visitors: 9 }).map((one) => String(wire(one)))
    expect(texts(1)).toEqual(texts(1))
    expect(texts(2)).not.toEqual(texts(1))
  })

  it('comes out of its file as it goes over the wire', () => {
    const few = requests.slice(0, 50)
    expect(unpack(pack(few)).map(String)).toEqual(few.map((one) => wire(one).toString()))
    const posted = few.find(({ body }) => body)!
    expect(wire(posted).toString()).toMatch(/^POST \/\S* HTTP\/1\.1\r\nHost: /)
    expect(header(posted, 'Content-Length')).toBe(String(posted.body!.length))
  })
})

describe('the reader of messages', () => {
  const stream = Buffer.from(
    [
      'GET / HTTP/1.1\r\nHost: a\r\n\r\n',
      'POST /b HTTP/1.1\r\nContent-Length: 9\r\n\r\n12\r\n\r\n789',
      'POST /c HTTP/1.1\r\ntransfer-encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n',
      'POST /d HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      'GET /e HTTP/1.1\r\n\r\n',
    ].join(''),
  )

  it.each([1, 2, 7, 50, 1000])('finds every end when %i bytes come at a time', (size) => {
    const targets: (string | undefined)[] = []
    const reader = new MessageReader((head) => targets.push(head.split(' ')[1]))
    for (let at = 0; at < stream.length; at += size) reader.push(stream.subarray(at, at + size))
    expect(targets).toEqual(['/', '/b', '/c', '/d', '/e'])
  })

  it('tells nothing before the body has come', () => {
    let messages = 0
    const reader = new MessageReader(() => messages++)
    reader.push(Buffer.from('POST / HTTP/1.1\r\nContent-Length: 3\r\n\r\n12'))
    expect(messages).toBe(0)
    reader.push(Buffer.from('3'))
    expect(messages).toBe(1)
  })
})

describe('the load', () => {
  const dir = mkdtempSync(join(tmpdir(), 'stillgate-load-'))
  afterAll(() => rmSync(dir, { recursive: true, force: true }))
  const file = join(dir, 'mix.bin')
  writeFileSync(file, pack(mix({ seed: 1, requests: 50, visitors: 5 })))

  it.each([
    ['in a closed loop', {}],
    ['at a constant rate', { perSecond: 200 }],
  ])('counts what is answered %s', async (_, more) => {
    const upstream = await startServer([path('http/upstream.mjs')])
    try {
      const load = {
        url: upstream.url,
        file,
        connections: 4,
        warmUp: 0.1,
        seconds: 20,
        requests: 100,
        ...more,
      }
      const result = await runToEnd([path('http/load.mjs'), JSON.stringify(load)])
      expect(result).toMatchObject({ refused: 0, lost: 0 })
      expect(result.requests).toBeGreaterThan(0)
      expect(result.p50).toBeGreaterThan(0)
      expect(result.p999).toBeGreaterThanOrEqual(result.p50)
    } finally {
      await upstream.stop()
    }
  })
})
