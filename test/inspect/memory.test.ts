import { beforeAll, describe, expect, it } from 'vitest'
import { generateAttacks, generateBenign, setValue } from '../../src/corpus/index.js'
import { int, pick, seededRandom, type Random } from '../../src/corpus/random.js'
import {
  Inspector,
  Memory,
  type JudgedValue,
  type RequestHead,
  type RequestViews,
} from '../../src/inspect/index.js'
import { encodeStudent, studentFromBytes, type LoadedStudent, type Verdict } from '../../src/student/index.js'
import { UNKNOWN } from '../../src/inspect/memory.js'
import { randomStudent } from '../fixtures/random-student.js'

interface Request {
  readonly head: RequestHead
  readonly body?: Uint8Array
}

/** A model of random weights that flags a tenth of the requests below. */
let student: LoadedStudent
let other: LoadedStudent
beforeAll(async () => {
  other = await studentFromBytes(encodeStudent(randomStudent(2)))
  const { meta, tensors } = randomStudent(1)
  const unset = await studentFromBytes(encodeStudent({ meta, tensors }))
  const scores = requests(5, 300).map(
    ({ head, body }) => unset.judge(new Inspector().inspect(head, body)).score,
  )
  const high = scores.sort((a, b) => a - b)[270]!
  const thresholds = { low: 1, medium: 1, high, paranoid: high }
  student = await studentFromBytes(encodeStudent({ meta: { ...meta, thresholds }, tensors }))
})

const ODD = [
  '%41',
  '&lt;',
  '\\u003c',
  '\0',
  '\xc0\xaf',
  '+AD4-',
  '/**/',
  '"',
  '{"a":"b"}',
  '=',
  ';',
  '&a=1',
  '$IFS',
]

function mutated(text: string, random: Random): string {
  const at = int(random, 0, text.length)
  return text.slice(0, at) + pick(random, ODD) + text.slice(at + int(random, 0, 2))
}

/** Requests that share headers, cookies, paths and queries, some of them bent. */
function requests(seed: number, count: number): Request[] {
  const random = seededRandom(seed)
  const seeds: Request[] = [
    ...[...generateBenign(random, 40)].map(({ head, body }) => ({ head, ...(body && { body }) })),
    ...[...generateAttacks(random, 20)].map(({ text }) => setValue(text, random)),
  ]
  const bend = (text: string): string => (random() < 0.05 ? mutated(text, random) : text)
  return Array.from({ length: count }, () => {
    const { head, body } = pick(random, seeds)
    const rawHeaders = pick(random, seeds).head.rawHeaders.map(bend)
    return { head: { ...head, target: bend(head.target), rawHeaders }, ...(body && { body }) }
  })
}

/** All that came of a request but the time; as text, which keeps every bit of a number. */
const judged = ({ truncated }: RequestViews, { micros: _, ...verdict }: Verdict): string =>
  JSON.stringify([truncated, verdict])

const LIMITS = [{}, { fields: 12, layers: 1, depth: 1 }, { bytes: 1500 }, { fields: 30, bytes: 4000 }]

describe('a verdict with a memory', () => {
  it.each(LIMITS)('is bit for bit that without one, evidence and limits included (%o)', (limits) => {
    // Small, so that values are let go of and learned anew.
    const memory = new Memory(student.model, { entries: 200 })
    const [remembering, plain] = [new Inspector(limits, memory), new Inspector(limits)]
    let recalled = 0
    let flagged = 0
    for (const { head, body } of requests(5, 400)) {
      const views = plain.inspect(head, body)
      const verdict = student.judge(views)
      const expected = judged(views, verdict)
      const abridged = remembering.inspect(head, body)
      recalled += abridged.recall!.known.length
      if (verdict.score >= student.thresholds.high) flagged++
      expect(judged(abridged, student.judge(abridged))).toBe(expected)
    }
    expect(recalled).toBeGreaterThan(300)
    expect(flagged).toBeGreaterThan(10)
  })

  it('recalls a value from its third coming on', () => {
    const inspector = new Inspector({}, new Memory(student.model))
    const head = { method: 'GET', target: '/a/page', rawHeaders: ['Accept', 'text/html', 'X-Own', 'ab'] }
    const recalled = [1, 2, 3, 4].map(() => {
      const views = inspector.inspect(head)
      student.judge(views)
      return [views.recall!.known.length, views.count]
    })
    expect(recalled.map(([known]) => known)).toEqual([0, 0, 3, 3])
    expect(recalled.map(([, windows]) => windows)).toEqual([3, 3, 0, 0])
  })

  it('knows cookies one by one, and the same text elsewhere as something else', () => {
    const memory = new Memory(student.model)
    const inspector = new Inspector({}, memory)
    const known = (cookie: string, agent = 'x'): number => {
      const views = inspector.inspect({
        method: 'GET',
        target: '/',
        rawHeaders: ['Cookie', cookie, 'User-Agent', agent],
      })
      student.judge(views)
      return views.recall!.known.length
    }
    // Each time another cookie beside it: what comes again is one of them, not all.
    for (let n = 0; n < 2; n++) known(`a=first; b=second; n=${n} th`)
    expect(known('b=second; c=third')).toBe(3)
    expect(known('c=other', 'b=second')).toBe(1)
  })

  it('recalls headers and cookies that come together as one from their third coming on, in any order among others', () => {
    const inspector = new Inspector({}, new Memory(student.model))
    const recalled = (rawHeaders: readonly string[]): number => {
      const views = inspector.inspect({ method: 'GET', target: '/', rawHeaders })
      const verdict = student.judge(views)
      const whole = new Inspector().inspect({ method: 'GET', target: '/', rawHeaders })
      expect(judged(views, verdict)).toBe(judged(whole, student.judge(whole)))
      return views.recall!.known.length
    }
    const client = ['User-Agent', 'some browser', 'Accept-Language', 'de, en']
    const purpose = ['Accept', 'text/html', 'Origin', 'https://shop.example']
    const cookie = ['Cookie', 'a=some thing; b=an other']
    const visit = [...purpose, ...cookie, ...client]
    // The path, what the client is, what it wants, its cookies.
    expect([1, 2, 3, 4].map(() => recalled(visit))).toEqual([0, 0, 4, 4])
    expect(recalled([...cookie, ...client, ...purpose])).toBe(4)
    // Another purpose: all else is known.
    expect(recalled(['Accept', 'image/*', 'Priority', 'u=1, i', ...cookie, ...client])).toBe(3)
    // The same values under other names, or in another order, are another set.
    expect(recalled([...purpose, 'User-Agent', 'de, en', 'Accept-Language', 'some browser'])).toBe(2)
    expect(recalled([...purpose, 'Accept-Language', 'de, en', 'User-Agent', 'some browser'])).toBe(2)
    expect(recalled([...visit, 'Accept', 'text/html'])).toBe(3)
  })

  it('does not remember what is to be flagged, nor what is too long', () => {
    const inspector = new Inspector({}, new Memory(student.model))
    const flagged = requests(5, 300).filter(
      ({ head, body }) => student.judge(new Inspector().inspect(head, body)).score >= student.thresholds.high,
    )
    for (const { head, body } of flagged.slice(0, 20)) {
      for (let n = 0; n < 3; n++) {
        const views = inspector.inspect(head, body)
        expect(views.count).toBeGreaterThan(0)
        expect(student.judge(views).score).toBeGreaterThanOrEqual(student.thresholds.high)
      }
    }
    const long = { method: 'GET', target: '/', rawHeaders: ['Accept', 'a b,'.repeat(600)] }
    for (let n = 0; n < 3; n++) student.judge(inspector.inspect(long))
    expect(inspector.inspect(long).count).toBe(6)
  })

  it('is refused by another model', () => {
    const inspector = new Inspector({}, new Memory(student.model))
    const views = inspector.inspect({ method: 'GET', target: '/a', rawHeaders: [] })
    expect(() => other.judge(views)).toThrow('another model')
  })
})

it('is refused when the memory has let go of a value since', () => {
  const memory = new Memory(student.model, { entries: 20 })
  const [inspector, other] = [new Inspector({}, memory), new Inspector({}, memory)]
  const head = { method: 'GET', target: '/a/page', rawHeaders: ['Accept', 'text/html'] }
  for (let n = 0; n < 2; n++) student.judge(inspector.inspect(head))
  const views = inspector.inspect(head)
  expect(views.recall!.known.length).toBeGreaterThan(0)
  student.judge(views)
  // Nothing has gone: what was recalled is still there.
  student.judge(views)
  for (let n = 0; n < 60; n++) student.judge(other.inspect({ ...head, target: `/a/${n >> 1}` }))
  expect(() => student.judge(views)).toThrow('let go of')
})

describe('a memory', () => {
  const nothing: JudgedValue = {
    fieldCount: 0,
    fields: [],
    score: -1,
    row: [],
    written: 0,
    peak: 0,
  }

  it('stays within its bounds of entries and bytes', () => {
    const memory = new Memory('m', { entries: 50, bytes: 20_000 })
    for (let i = 0; i < 500; i++) {
      memory.learn(i % 3, 'v'.repeat(i % 400) + i, nothing)
      expect(memory.size).toBeLessThanOrEqual(50)
      expect(memory.bytes).toBeLessThanOrEqual(20_000)
    }
    expect(memory.size).toBeGreaterThan(10)
  })

  it('keeps what is in use through a flood of values that come once or twice', () => {
    const memory = new Memory('m', { entries: 100 })
    for (let i = 0; i < 50; i++) memory.learn(0, `useful-${i}`, nothing)
    for (let round = 0; round < 20; round++) {
      for (let i = 0; i < 50; i++) expect(memory.find(0, `useful-${i}`)).not.toBe(UNKNOWN)
      for (let i = 0; i < 60; i++) memory.learn(0, `flood-${round}-${i}`, nothing)
    }
    expect(memory.find(0, 'flood-0-0')).toBe(UNKNOWN)
  })

  it('lets go of what nobody asks for', () => {
    const memory = new Memory('m', { entries: 10 })
    for (let i = 0; i < 100; i++) memory.learn(0, `value-${i}`, nothing)
    expect(memory.size).toBe(10)
    expect(memory.find(0, 'value-0')).toBe(UNKNOWN)
    expect(memory.find(0, 'value-99')).not.toBe(UNKNOWN)
  })

  it('tells apart long texts and sets that agree in all that is looked at first', () => {
    const memory = new Memory('m')
    const long = (n: number): string => `${'a'.repeat(50)}${n % 10}${Math.floor(n / 10)}${'b'.repeat(50)}`
    const judged = Array.from({ length: 40 }, (_, n) => ({ ...nothing, fieldCount: n, score: n / 40 }))
    for (let n = 0; n < 40; n++) {
      memory.learn(1, long(n), judged[n]!)
      memory.learn(2, [long(n), 'x'], judged[n]!)
    }
    let found = 0
    for (let n = 0; n < 40; n++) {
      const set = memory.findSet(2, ['A', long(n), 'B', 'x'], [0, 1])
      for (const entry of [memory.find(1, long(n)), set]) {
        if (entry === UNKNOWN) continue
        expect([memory.fieldCount(entry), memory.score(entry)]).toEqual([n, n / 40])
        found++
      }
    }
    // Those that nothing tells apart at first are few enough to be compared one by one.
    expect(found).toBeGreaterThanOrEqual(16)
    expect(memory.findSet(2, ['A', 'x', 'B', long(0)], [0, 1])).toBe(UNKNOWN)
  })

  it('expects a value that came before, and forgets it when many others have come since', () => {
    const memory = new Memory('m')
    expect([memory.expects(0, 'once'), memory.expects(0, 'once')]).toEqual([false, true])
    for (let i = 0; i < 100_000; i++) memory.expects(0, `other-${i}`)
    expect(memory.expects(0, 'once')).toBe(false)
  })
})
