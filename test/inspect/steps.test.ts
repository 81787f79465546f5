import { describe, expect, it } from 'vitest'
import { Inspector, slices, type RequestHead, type RequestViews } from '../../src/inspect/index.js'

const many = (one: (i: number) => string, separator: string): string =>
  Array.from({ length: 4000 }, (_, i) => one(i)).join(separator)
const WORDS = 'some words, 20% of them "odd"'

const BODIES: readonly (readonly [type: string, body: string])[] = [
  ['application/x-www-form-urlencoded', many((i) => `a${i}=${encodeURIComponent(WORDS)}`, '&')],
  ['application/json', `[${many((i) => JSON.stringify({ [`key ${i}`]: WORDS }), ',')}]`],
  ['text/xml', `<a>${many((i) => `<b c="${i}">${WORDS.replaceAll('"', '&quot;')}</b>`, '\n')}</a>`],
  [
    'multipart/form-data; boundary=b',
    `${many((i) => `--b\r\nContent-Disposition: form-data; name="n${i}"\r\n\r\n${WORDS}`, '\r\n')}\r\n--b--\r\n`,
  ],
]

const headOf = (type: string): RequestHead => ({
  method: 'POST',
  target: '/a?b=c',
  rawHeaders: ['Content-Type', type],
})

/** All of some views but what lies behind their count. */
const contents = ({
  bytes,
  count,
  starts,
  lengths,
  kinds,
  fieldOf,
  fields,
  truncated,
}: RequestViews): object => ({
  texts: Array.from({ length: count }, (_, w) =>
    Buffer.from(bytes.subarray(starts[w]!, starts[w]! + lengths[w]!)).toString('latin1'),
  ),
  kinds: kinds.slice(0, count),
  fieldOf: fieldOf.slice(0, count),
  fields,
  truncated,
})

describe('a long body', () => {
  it.each(BODIES)('of type %s is read in steps to the same windows as at once', (type, text) => {
    const body = Buffer.from(text)
    const steps = new Inspector().inspectInSteps(headOf(type), body)
    let count = 1
    let step = steps.next()
    for (; step.done !== true; step = steps.next()) count++
    expect(count).toBeGreaterThan(3)
    expect(contents(step.value)).toEqual(contents(new Inspector().inspect(headOf(type), body)))
  })

  it('is cut into slices that hold every window once, and say once what was truncated', () => {
    const [type, text] = BODIES[0]!
    const views = new Inspector({ fields: 3000 }).inspect(headOf(type), Buffer.from(text))
    const parts = [...slices(views)]
    expect(parts.length).toBeGreaterThan(3)
    expect(parts.map(({ truncated }) => truncated.length)).toEqual([1, ...parts.slice(1).map(() => 0)])
    const starts = parts.flatMap((part) => [...part.starts.subarray(0, part.count)])
    expect(starts).toEqual([...views.starts.subarray(0, views.count)])
    for (const { count, lengths } of parts)
      expect(lengths.subarray(0, count).reduce((sum, n) => sum + n, 0)).toBeLessThan(32 * 1024 + 512)
  })

  it('without a window is one slice, so that it is judged all the same', () => {
    expect([...slices(new Inspector().inspect({ method: 'GET', target: '/', rawHeaders: [] }))]).toHaveLength(
      1,
    )
  })
})
