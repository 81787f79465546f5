import { describe, expect, it } from 'vitest'
import { seededRandom } from '../../src/corpus/index.js'
import { isTraffic, thresholdsFor, type HarmlessScore } from '../../src/distill/thresholds.js'
import { FALSE_POSITIVE_TARGETS, SENSITIVITIES } from '../../src/student/index.js'

const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z))
const logit = (p: number): number => Math.log(p / (1 - p))

/** Log-odds with an exponential tail: a share `q` of them exceeds −4 − ln q. */
function exponential(count: number, family: string, seed = 1): HarmlessScore[] {
  const random = seededRandom(seed)
  return Array.from({ length: count }, () => ({ score: sigmoid(-4 - Math.log(1 - random())), family }))
}

const chosen = (harmless: readonly HarmlessScore[]) => thresholdsFor(harmless, FALSE_POSITIVE_TARGETS)

describe('thresholds by false-positive targets', () => {
  it('keep every target on the requests they were chosen on, and say so', () => {
    const harmless = exponential(20_000, 'browse')
    const { thresholds, rates } = chosen(harmless)
    for (const name of SENSITIVITIES) {
      const flagged = harmless.filter(({ score }) => score >= thresholds[name]).length
      expect(rates[name]).toEqual({ target: FALSE_POSITIVE_TARGETS[name], flagged, requests: 20_000 })
      expect(flagged / 20_000).toBeLessThanOrEqual(FALSE_POSITIVE_TARGETS[name])
    }
    expect(rates.high.flagged).toBe(40)
    expect(rates.paranoid.flagged).toBe(200)
  })

  it('follow the tail where a target leaves no request', () => {
    const misses = [1, 2, 3].map((seed) => {
      const few = exponential(2000, 'browse', seed)
      return logit(chosen(few).thresholds.low) - (-4 - Math.log(0.0001))
    })
    for (const miss of misses) expect(Math.abs(miss)).toBeLessThan(2)
    const calm = [...exponential(2000, 'browse')].map((one) => ({ ...one, score: Math.min(one.score, 0.5) }))
    expect(chosen(calm).thresholds.low).toBeGreaterThan(0.6)
  })

  it('do not let a large source hide what a small one suffers', () => {
    const browse = exponential(20_000, 'browse')
    const noisy = Array.from({ length: 100 }, () => ({ score: 0.9, family: 'api:*' }))
    expect(chosen([...browse, ...noisy]).thresholds.paranoid).toBeGreaterThan(0.9)
    const spread = noisy.map((one) => ({ ...one, family: 'browse' }))
    expect(chosen([...browse, ...spread]).thresholds.paranoid).toBeLessThan(0.9)
  })

  it('let requests of equal score stand or fall together', () => {
    const equal = Array.from({ length: 5000 }, () => ({ score: 0.25, family: 'browse' }))
    const { thresholds, rates } = chosen(equal)
    expect(thresholds.paranoid).toBeGreaterThan(0.25)
    expect(rates.paranoid.flagged).toBe(0)
  })

  it('tell scores near 1 apart', () => {
    const certain = Array.from({ length: 200 }, (_, i) => ({ score: 1 - (i + 1) * 1e-13, family: 'browse' }))
    const { thresholds, rates } = chosen(certain)
    expect(thresholds.paranoid).toBeLessThan(1)
    expect(rates.paranoid.flagged).toBeLessThanOrEqual(2)
  })

  it('never let a lower sensitivity flag what a higher one spares', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const { thresholds } = chosen([...exponential(3000, 'browse', seed), ...exponential(40, 'api:*', seed)])
      const inOrder = SENSITIVITIES.map((name) => thresholds[name])
      expect(inOrder).toEqual(inOrder.toSorted((a, b) => b - a))
    }
  })

  it.each([
    ['browse', true],
    ['api:some+client', true],
    ['hardware-shop', true],
    ['hard:prose', false],
    ['hard', false],
  ])('%s is traffic: %s', (source, traffic) => expect(isTraffic(source)).toBe(traffic))
})
