import { describe, expect, it } from 'vitest'
import {
  dominates,
  paretoFront,
  rankedByFronts,
  rankedByQuality,
  recommended,
  type Figures,
} from '../../../src/distill/search/pareto.js'

const of = (quality: number, bytes: number, micros: number): Figures => ({ quality, bytes, micros })

describe('dominance', () => {
  it('wants no worse in all and better in one', () => {
    expect(dominates(of(0.9, 10, 5), of(0.8, 10, 5))).toBe(true)
    expect(dominates(of(0.9, 10, 5), of(0.9, 10, 6))).toBe(true)
    expect(dominates(of(0.9, 10, 5), of(0.9, 10, 5))).toBe(false)
    expect(dominates(of(0.9, 11, 5), of(0.8, 10, 5))).toBe(false)
  })
})

describe('the front', () => {
  const best = of(0.9, 100, 50)
  const small = of(0.7, 10, 40)
  const fast = of(0.6, 90, 5)
  const worse = of(0.85, 100, 50)
  const worst = of(0.5, 100, 50)

  it('holds what nothing dominates', () => {
    expect(paretoFront([worse, best, worst, small, fast])).toEqual([best, small, fast])
  })

  it('keeps equals, and is empty of nothing', () => {
    expect(paretoFront([best, { ...best }])).toHaveLength(2)
    expect(paretoFront([])).toEqual([])
  })

  it('is ranked before what it dominates, each front by quality', () => {
    expect(rankedByFronts([worst, fast, worse, small, best])).toEqual([best, small, fast, worse, worst])
  })

  it('does not count where quality alone does', () => {
    expect(rankedByQuality([fast, worst, worse, small, best])).toEqual([best, worse, small, fast, worst])
  })
})

describe('the recommendation', () => {
  const list = [of(0.9, 600, 50), of(0.895, 300, 40), of(0.893, 200, 90), of(0.5, 10, 5)]

  it('is the cheapest of those that come near the best', () => {
    expect(recommended(list, { mostBytes: 1000, tolerance: 0 })).toBe(list[0])
    expect(recommended(list, { mostBytes: 1000, tolerance: 0.01 })).toBe(list[1])
    expect(recommended(list, { mostBytes: 1000, tolerance: 1 })).toBe(list[3])
  })

  it('stays within the limits, and compares with the best within them', () => {
    expect(recommended(list, { mostBytes: 250, tolerance: 0.01 })).toBe(list[2])
    expect(recommended(list, { mostBytes: 1000, mostMicros: 45, tolerance: 0 })).toBe(list[1])
  })

  it('gives up limits that nothing keeps, and is none of nothing', () => {
    expect(recommended(list, { mostBytes: 1, tolerance: 0 })).toBe(list[0])
    expect(recommended([], { mostBytes: 1, tolerance: 0 })).toBeUndefined()
  })
})
