import { describe, expect, it } from 'vitest'
import { seededRandom } from '../../src/corpus/index.js'
import { choose, interleaved, LEAST_OF_CLIENT, type Candidate } from '../../src/retrain/select/choose.js'
import { formOf, routeOf, shapeOf } from '../../src/retrain/select/shape.js'
import { trustBy } from '../../src/retrain/select/trust.js'
import type { TrafficField, TrafficRecord } from '../../src/traffic/index.js'

const HOUR = 3_600_000
const many = (count: number, make: (i: number) => Partial<Candidate>): Candidate[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `id-${i}`,
    shape: `shape-${i}`,
    route: 'GET /',
    client: `client-${i % 10}`,
    at: 0,
    ...make(i),
  }))
const CAPS = { requests: 1000, shapeRequests: 3, clientShare: 0.1 }
const chosenOf = (candidates: readonly Candidate[], caps = CAPS) => choose(candidates, caps, seededRandom(1))
const share = (chosen: readonly Candidate[], is: (one: Candidate) => boolean): number =>
  chosen.filter(is).length / chosen.length

describe('what is learned from', () => {
  it('holds no more of one shape than its cap, however often it was sent', () => {
    const flood = many(5000, () => ({ shape: 'flood' }))
    const { chosen, left } = chosenOf([...flood, ...many(100, () => ({}))])
    expect(chosen.filter(({ shape }) => shape === 'flood')).toHaveLength(3)
    expect(left.shape).toBe(4997)
  })

  it('holds no more of one client than its cap, however many shapes it sends', () => {
    const loud = many(5000, (i) => ({ client: 'loud', shape: `loud-${i}` }))
    const { chosen } = chosenOf([...loud, ...many(900, (i) => ({ client: `client-${i}` }))])
    expect(chosen.filter(({ client }) => client === 'loud').length).toBeLessThanOrEqual(100)
  })

  it('leaves every client a few, so that a site with few of them learns at all', () => {
    const { chosen } = chosenOf(
      many(500, () => ({ client: 'only' })),
      { ...CAPS, clientShare: 0 },
    )
    expect(chosen).toHaveLength(LEAST_OF_CLIENT)
  })

  it.each<[what: string, rare: Partial<Candidate>]>([
    ['a route that is seldom asked for', { route: 'GET /rare' }],
    ['an hour in which little happens', { at: 5 * HOUR }],
  ])('gives %s its turn', (_what, rare) => {
    const busy = many(9000, (i) => ({ client: `client-${i % 200}` }))
    const quiet = many(100, (i) => ({
      ...rare,
      id: `rare-${i}`,
      shape: `rare-${i}`,
      client: `client-${i % 50}`,
    }))
    const { chosen } = chosenOf([...busy, ...quiet], { ...CAPS, requests: 200 })
    expect(share(chosen, ({ id }) => id.startsWith('rare'))).toBeGreaterThan(0.04)
  })

  it('gives all routes that one client alone asks for one turn together', () => {
    const made = many(3000, (i) => ({ route: `GET /made/${i}`, client: `bot-${i}`, shape: `made-${i}` }))
    const real = many(3000, (i) => ({
      route: `GET /page/${i % 9}`,
      client: `client-${i % 300}`,
      shape: `real-${i}`,
    }))
    const { chosen } = chosenOf([...made, ...real], { ...CAPS, requests: 500 })
    expect(share(chosen, ({ client }) => client.startsWith('bot'))).toBeLessThan(0.15)
  })

  it('is the same for the same seed, and never more than was asked for', () => {
    const candidates = many(3000, (i) => ({ client: `client-${i}` }))
    const [one, other] = [chosenOf(candidates), chosenOf(candidates)]
    expect(one).toEqual(other)
    expect(one.chosen).toHaveLength(1000)
    expect(one.left.budget).toBe(2000)
  })

  it('takes turns and keeps the order of each group', () => {
    expect(interleaved(['a1', 'a2', 'a3', 'b1', 'c1', 'b2'], (item) => item[0]!)).toEqual([
      'a1',
      'b1',
      'c1',
      'a2',
      'b2',
      'a3',
    ])
  })
})

describe('trust', () => {
  it('is half for a shape that one client has sent, however often, and whole for one of several', () => {
    const trust = trustBy([
      ...many(50, () => ({ shape: 'alone', client: 'one' })),
      ...many(2, (i) => ({ shape: 'shared', client: `${i}` })),
    ])
    expect([trust('alone'), trust('shared')]).toEqual([0.5, 1])
  })
})

describe('a shape', () => {
  const field = (text: string, name = 'q'): TrafficField => ({
    kind: 'query-value',
    name,
    text,
    skipped: 0,
    source: { place: 'target', header: -1, start: 0, end: 1 },
  })
  const record = (path: string, ...fields: TrafficField[]) =>
    ({ method: 'GET', path, fields }) as unknown as TrafficRecord

  it.each([
    ['/users/4711/orders', 'GET /users/0/orders'],
    ['/Item/9f86d081884c7d659a2feaa0c55ad015a3bf4f1b', 'GET /item/*'],
    ['/a/b/c/d/e/f', 'GET /a/b/c/d'],
    ['/', 'GET /'],
  ])('has the route of %s', (path, route) => {
    expect(routeOf({ method: 'GET', path })).toBe(route)
  })

  it.each([
    ["O'Neil 42", "A'A 0"],
    ['größe 7', 'A 0'],
    ['a   b', 'A A'],
  ])('has the form of %s', (text, form) => {
    expect(formOf(text)).toBe(form)
  })

  it('is the same for other words and numbers, and another for other punctuation, field or route', () => {
    const shape = shapeOf(record('/search', field('red shoes 42')))
    expect(shapeOf(record('/search', field('blue lamps 7')))).toBe(shape)
    for (const other of [
      record('/search', field("red shoes' 42")),
      record('/search', field('red shoes 42', 'b[0]')),
      record('/find', field('red shoes 42')),
      record('/search', field('red shoes 42'), field('x')),
    ])
      expect(shapeOf(other)).not.toBe(shape)
  })
})
