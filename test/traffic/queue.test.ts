import { describe, expect, it } from 'vitest'
import { TrafficQueue } from '../../src/traffic/queue.js'
import type { Sight } from '../../src/traffic/types.js'
import { sight } from './support.js'

const flagged = (id: string, size = 10): Sight => sight({ id, why: 'flagged' }, size)
const sampled = (id: string, size = 10): Sight => sight({ id, why: 'sampled' }, size)

describe('the queue', () => {
  it('gives sights back in order', () => {
    const queue = new TrafficQueue({ records: 10, bytes: 1 << 20 })
    for (const id of ['a', 'b', 'c']) queue.offer(flagged(id))
    expect(queue.take(2).map(({ id }) => id)).toEqual(['a', 'b'])
    expect(queue.take(2).map(({ id }) => id)).toEqual(['c'])
  })

  it('drops and counts what is beyond its records', () => {
    const queue = new TrafficQueue({ records: 2, bytes: 1 << 20 })
    expect(['a', 'b', 'c'].map((id) => queue.offer(flagged(id)))).toEqual([true, true, false])
    expect(queue.dropped).toBe(1)
    queue.take(1)
    expect(queue.offer(flagged('d'))).toBe(true)
  })

  it('drops and counts what is beyond its bytes', () => {
    const queue = new TrafficQueue({ records: 100, bytes: 10_000 })
    expect(queue.offer(flagged('a', 8_000))).toBe(true)
    expect(queue.offer(flagged('b', 8_000))).toBe(false)
    queue.take(1)
    expect(queue.offer(flagged('c', 8_000))).toBe(true)
    expect(queue.dropped).toBe(1)
  })

  it('keeps half of its room for flagged requests', () => {
    const queue = new TrafficQueue({ records: 4, bytes: 1 << 20 })
    expect(['a', 'b', 'c'].map((id) => queue.offer(sampled(id)))).toEqual([true, true, false])
    expect(['d', 'e', 'f'].map((id) => queue.offer(flagged(id)))).toEqual([true, true, false])
  })
})
