import { describe, expect, it } from 'vitest'
import { seededRandom, type RequestRow } from '../../../src/corpus/index.js'
import { evidenceShare, overlap, payloadOf } from '../../../src/distill/report/overlap.js'
import { Inspector } from '../../../src/inspect/index.js'
import { encodeStudent, studentFromBytes } from '../../../src/student/index.js'
import { randomStudent } from '../../fixtures/random-student.js'

const row = (target: string): RequestRow => ({
  id: '1',
  label: 'attack',
  class: 'sqli',
  source: 'made',
  method: 'GET',
  target,
  headers: [['User-Agent', 'made (by hand)']],
})

describe('the payload of a recorded attack', () => {
  it.each([
    ['the one value that is not plain', '/a?x=tea&y=1%27+or+%271', "1' or '1"],
    ['a step back in a path', '/a?f=../../x', '../../x'],
    ['nothing where two values could be it', "/a?x=';a&y=';b", undefined],
    ['nothing where all is plain', '/a/b?x=tea&y=12', undefined],
  ])('is %s', (_, target, text) => expect(payloadOf(row(target), new Inspector())?.text).toBe(text))
})

describe('the overlap of evidence with payloads', () => {
  const at = (start: number, end: number, header = -1) => ({ place: 'target' as const, header, start, end })

  it.each([
    [at(0, 5), at(4, 9), true],
    [at(0, 5), at(5, 9), false],
    [at(0, 5, 1), at(0, 5, 2), false],
  ])('of %o and %o is %s', (a, b, expected) => expect(overlap(a, b)).toBe(expected))

  it('is counted among what is caught only', async () => {
    const payload = { text: "1' or '1'='1", class: 'sqli' as const, source: 'made' }
    const count = async (threshold: number) => {
      const { meta, tensors } = randomStudent(3)
      const thresholds = { ...meta.thresholds, medium: threshold }
      const student = await studentFromBytes(encodeStudent({ meta: { ...meta, thresholds }, tensors }))
      return evidenceShare(
        student,
        Array.from({ length: 20 }, () => payload),
        {
          random: seededRandom(1),
          sensitivity: 'medium',
        },
      )
    }
    expect(await count(1)).toEqual({ set: 20, caught: 0, overlapping: 0 })
    const all = await count(0)
    expect(all.caught).toBe(20)
    // Weights at random point anywhere.
    expect(all.overlapping).toBeLessThan(20)
  })
})
