import { describe, expect, it } from 'vitest'
import { SENSITIVITIES } from '../../src/student/index.js'
import { matchedThresholds } from '../../src/retrain/thresholds.js'

const BEFORE = { low: 0.9, medium: 0.7, high: 0.4, paranoid: 0.08 }
const scores = [0.95, 0.8, 0.75, 0.5, 0.1, 0.05]
const flagged = (list: readonly number[], threshold: number): number =>
  list.filter((score) => score >= threshold).length

describe('the thresholds of a new student', () => {
  it.each<[what: string, change: (score: number) => number]>([
    ['the same scores', (score) => score],
    ['lower scores', (score) => score / 3],
    ['scores nearer to 1', (score) => 1 - (1 - score) / 1000],
  ])('flag as many as the serving ones do, with %s', (_what, change) => {
    const fresh = scores.map(change)
    const found = matchedThresholds(scores, fresh, BEFORE)
    for (const name of SENSITIVITIES)
      expect(flagged(fresh, found[name]), name).toBe(flagged(scores, BEFORE[name]))
  })

  it.each([
    ['nothing', { low: 1, medium: 1, high: 1, paranoid: 1 }],
    ['everything', { low: 3e-12, medium: 2e-12, high: 1e-12, paranoid: 5e-13 }],
  ])('stay in order and in bounds where the serving ones flag %s', (_what, before) => {
    const { low, medium, high } = matchedThresholds(scores, scores, before)
    expect(low).toBeGreaterThanOrEqual(medium)
    expect(medium).toBeGreaterThanOrEqual(high)
    expect(low).toBeLessThan(1)
    expect(high).toBeGreaterThan(0)
  })
})
