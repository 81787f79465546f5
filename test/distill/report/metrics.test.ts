import { describe, expect, it } from 'vitest'
import { seededRandom } from '../../../src/corpus/index.js'
import { Agreement } from '../../../src/distill/report/agreement.js'
import { resampledShares } from '../../../src/distill/report/bootstrap.js'
import { calibrationOf } from '../../../src/distill/report/calibration.js'
import { precisionRecallOf, rocOf, thinned } from '../../../src/distill/report/curves.js'
import { detectionOf } from '../../../src/distill/report/detection.js'
import { quantile, wilson } from '../../../src/distill/report/intervals.js'
import { operatingPoint } from '../../../src/distill/report/operating-point.js'
import { familyOf, negativesOf, type ScoredRequest } from '../../../src/distill/report/scored.js'
import { Reservoir, timePer } from '../../../src/distill/report/speed.js'

const benign = (score: number, source = 'browse'): ScoredRequest => ({ score, class: 'benign', source })
const attack = (score: number, source = 'x', kind: ScoredRequest['class'] = 'sqli'): ScoredRequest => ({
  score,
  class: kind,
  source,
})

describe('a Wilson interval', () => {
  // Reckoned by hand from the closed form; 8 of 10 also in Newcombe 1998, method 3.
  it.each([
    [8, 10, 0.4902, 0.9433],
    [0, 10, 0, 0.2775],
    [10, 10, 0.7225, 1],
    [1, 1, 0.2065, 1],
  ])('of %i in %i is %f to %f', (count, rows, low, high) => {
    const interval = wilson(count, rows)!
    expect(interval.share).toBe(count / rows)
    expect(interval.low).toBeCloseTo(low, 4)
    expect(interval.high).toBeCloseTo(high, 4)
  })

  it('of nothing is none', () => {
    expect(wilson(0, 0)).toBeUndefined()
  })
})

describe('quantile', () => {
  it('lies between neighbours', () => {
    expect(quantile([3, 1, 2], 0.5)).toBe(2)
    expect(quantile([10, 20], 0.25)).toBe(12.5)
    expect(quantile([7], 0.9)).toBe(7)
    expect(quantile([], 0.5)).toBeNaN()
  })
})

describe('an operating point', () => {
  const scores = Float64Array.of(0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1, 0.05)

  it('flags as many harmless requests as the rate allows', () => {
    expect(operatingPoint(scores, 0.3)).toEqual({
      rate: 0.3,
      exceeds: 0.6,
      falsePositives: 3,
      resolved: true,
    })
  })

  it('does not lose a request to binary fractions', () => {
    // 0.07 · 100 is 7.000000000000001, 0.29 · 100 is 28.999999999999996.
    const hundred = Float64Array.from({ length: 100 }, (_, i) => 1 - i / 100)
    expect(operatingPoint(hundred, 0.07).falsePositives).toBe(7)
    expect(operatingPoint(hundred, 0.29).falsePositives).toBe(29)
  })

  it('flags fewer where scores tie at the threshold', () => {
    expect(operatingPoint(Float64Array.of(0.9, 0.2, 0.2, 0.1), 0.5)).toMatchObject({
      exceeds: 0.2,
      falsePositives: 1,
    })
    expect(operatingPoint(Float64Array.of(0.5, 0.5, 0.5), 0.4)).toMatchObject({ falsePositives: 0 })
  })

  it('says when there are too few requests to show the rate', () => {
    expect(operatingPoint(scores, 0.05)).toMatchObject({ exceeds: 0.9, falsePositives: 0, resolved: false })
  })

  it('flags everything where all may be flagged, or nothing is harmless', () => {
    expect(operatingPoint(scores, 1)).toMatchObject({ exceeds: -Infinity, falsePositives: 10 })
    expect(operatingPoint(new Float64Array(0), 0.5)).toMatchObject({ falsePositives: 0, resolved: false })
  })
})

describe('the requests that set the rate', () => {
  it('are the recorded ones where there are any', () => {
    const some = [benign(0.1), benign(0.9, 'hard:sql'), benign(0.4, 'api:a'), attack(1)]
    expect(negativesOf(some)).toEqual({ of: 'recorded', scores: Float64Array.of(0.4, 0.1) })
  })

  it('are all harmless ones where none is recorded', () => {
    expect(negativesOf([benign(0.2, 'mine'), attack(1)])).toEqual({
      of: 'all',
      scores: Float64Array.of(0.2),
    })
  })
})

it('sources fall into families', () => {
  expect(['api:a+b', 'a+b', 'browse', ':x'].map(familyOf)).toEqual(['api:*', 'exploits', 'browse', ':x'])
})

describe('detection', () => {
  const requests = [
    ...Array.from({ length: 10 }, (_, i) => benign(i / 10)),
    benign(1, 'hard:sql'),
    attack(0.95, 'a'),
    attack(0.85, 'a', 'xss'),
    attack(0.2, 'a'),
    attack(0.99, 'b'),
  ]
  const detection = detectionOf(requests, { rates: [0, 0.1] })

  it('counts attacks over the threshold', () => {
    // At rate 0 a score must exceed 0.9: 0.95 and 0.99. At 0.1 it must exceed 0.8: also 0.85.
    expect(detection.points.map(({ caught }) => caught!.count)).toEqual([2, 3])
    expect(detection.points.map(({ falsePositives }) => falsePositives)).toEqual([0, 1])
    expect(detection.negatives).toEqual({ of: 'recorded', rows: 10 })
  })

  it('averages sources alike, whatever their size', () => {
    expect(detection.points[0]!.meanOfSources).toBeCloseTo((1 / 3 + 1) / 2)
  })

  it('splits by class and source, harmless ones too', () => {
    const counts = detection.groups.map(({ label, by, name, rows, flagged }) => [
      `${label} ${by} ${name}`,
      rows,
      flagged[1]!.count,
    ])
    expect(counts).toContainEqual(['attack class xss', 1, 1])
    expect(counts).toContainEqual(['attack class sqli', 3, 2])
    expect(counts).toContainEqual(['attack source a', 3, 2])
    expect(counts).toContainEqual(['benign family hard:*', 1, 1])
    expect(counts).toContainEqual(['benign source browse', 10, 1])
  })

  it('gives the same intervals for the same seed, around the share', () => {
    expect(detectionOf(requests, { rates: [0, 0.1] })).toEqual(detection)
    const [low, high] = detection.points[1]!.bootstrap!.caught
    expect(low).toBeLessThan(0.75)
    expect(high).toBeGreaterThanOrEqual(0.75)
  })

  it('has no share without attacks, and none to resample without harmless requests', () => {
    expect(detectionOf([benign(0.1)]).points[0]).not.toHaveProperty('caught')
    expect(detectionOf([benign(0.1)]).groups.map(({ label }) => label)).toEqual(['benign', 'benign'])
    expect(detectionOf([attack(0.1)]).points[0]!.bootstrap).toBeUndefined()
    expect(detectionOf([]).attacks).toBe(0)
  })
})

describe('resampling', () => {
  const draw = (attacks: readonly number[]) =>
    resampledShares({
      negatives: Float64Array.from({ length: 200 }, (_, i) => (200 - i) / 400),
      attacks: attacks.map((score) => ({ score, group: 'a' })),
      rates: [0.05],
      random: seededRandom(3),
      replicates: 400,
    })!

  it('finds no spread where every attack is far over every harmless request', () => {
    expect(draw(Array(50).fill(0.9) as number[])[0]!.caught).toEqual([1, 1])
  })

  it('is wider than a Wilson interval where attacks crowd about the threshold', () => {
    // The threshold lies near 0.475; 100 attacks between 0.45 and 0.5 hang on where it falls.
    const attacks = Array.from({ length: 100 }, (_, i) => 0.45 + i / 2000)
    const [low, high] = draw(attacks)[0]!.caught
    const conditional = wilson(attacks.filter((score) => score > 0.475).length, 100)!
    expect(high - low).toBeGreaterThan(conditional.high - conditional.low)
  })
})

describe('ROC', () => {
  it('has the area that pairs give', () => {
    // Pairs (attack, harmless): 0.9 beats both, 0.5 beats 0.3 and ties with 0.5: (2 + 1.5) / 4.
    const roc = rocOf([attack(0.9), attack(0.5), benign(0.5), benign(0.3)])!
    expect(roc.area).toBeCloseTo(3.5 / 4)
    expect(roc.points).toEqual([
      [0, 0],
      [0, 0.5],
      [0.5, 1],
      [1, 1],
    ])
  })

  it('is one straight line where all scores tie', () => {
    const roc = rocOf([attack(0.5), benign(0.5), attack(0.5)])!
    expect(roc.points).toEqual([
      [0, 0],
      [1, 1],
    ])
    expect(roc.area).toBe(0.5)
  })

  it.each([
    ['of nothing', []],
    ['of attacks alone', [attack(1)]],
    ['of harmless requests alone', [benign(0)]],
  ])('%s is none', (_, requests) => {
    expect(rocOf(requests)).toBeUndefined()
    expect(precisionRecallOf(requests)).toBeUndefined()
  })
})

describe('precision and recall', () => {
  it('have the average precision of the textbook', () => {
    // Ranked + − + −: ½·1 + ½·⅔.
    const curve = precisionRecallOf([attack(0.9), benign(0.8), attack(0.7), benign(0.6)])!
    expect(curve.area).toBeCloseTo(0.5 + (0.5 * 2) / 3)
    expect(curve.points[0]).toEqual([0.5, 1])
    expect(curve.points.at(-1)).toEqual([1, 0.5])
  })

  it('fall to the share of attacks where all scores tie', () => {
    expect(precisionRecallOf([attack(0.5), benign(0.5), benign(0.5), benign(0.5)])!.area).toBe(0.25)
  })
})

describe('thinning', () => {
  it('keeps ends and corners and drops what a drawing cannot show', () => {
    const many = Array.from({ length: 10_001 }, (_, i) => [i / 10_000, i < 5000 ? 0 : 1] as const)
    const few = thinned(many, { cells: 10 })
    expect(few.length).toBeLessThan(40)
    expect(few[0]).toEqual([0, 0])
    expect(few.at(-1)).toEqual([1, 1])
    expect(few).toContainEqual([0.4999, 0])
    expect(few).toContainEqual([0.5, 1])
  })
})

describe('calibration', () => {
  it('is the mean distance of score and share over the bins', () => {
    // Two bins: harmless 0.2 and attack 0.4 (mean 0.3, share 0.5), attacks 0.9 and 1 (mean 0.95, share 1).
    const found = calibrationOf([benign(0.2), attack(0.4), attack(0.9), attack(1)], 2)!
    expect(found.bins.map(({ rows }) => rows)).toEqual([2, 2])
    expect(found.expectedError).toBeCloseTo((0.2 + 0.05) / 2)
    expect(found.brier).toBeCloseTo((0.04 + 0.36 + 0.01 + 0) / 4)
    expect(found.prevalence).toBe(0.75)
  })

  it('leaves out bins without rows, and is none of nothing', () => {
    expect(calibrationOf([attack(1)])!.bins).toHaveLength(1)
    expect(calibrationOf([attack(1)])!.expectedError).toBe(0)
    expect(calibrationOf([])).toBeUndefined()
  })
})

describe('agreement', () => {
  it('is whole, at no divergence, of a student that says what the teacher says', () => {
    const agreement = new Agreement()
    agreement.add([0.25, 0.75], [Math.log(0.25) + 5, Math.log(0.75) + 5])
    expect(agreement.value!.top1).toBe(1)
    expect(agreement.value!.meanKl).toBeCloseTo(0, 12)
  })

  it('averages KL(teacher ‖ student) in nats', () => {
    const agreement = new Agreement()
    agreement.add([0.5, 0.5], [0, -Infinity])
    agreement.add([0.25, 0.75], [0, 0])
    // ln 2 for a certain teacher beside an even student; ½ ln (½/¼) + ½ ln (½/¾) for an even teacher.
    const second = 0.5 * Math.log(2) + 0.5 * Math.log(2 / 3)
    expect(agreement.value!.meanKl).toBeCloseTo((Math.log(2) + second) / 2)
  })

  it('stays finite where the student is certain of what the teacher rules out', () => {
    const agreement = new Agreement()
    agreement.add([1, 0], [0, 20])
    expect(agreement.value).toMatchObject({ windows: 1, top1: 0 })
    expect(agreement.value!.meanKl).toBeGreaterThan(20)
    expect(agreement.value!.meanKl).toBeLessThan(30)
  })

  it('is none before the first window', () => {
    expect(new Agreement().value).toBeUndefined()
  })
})

describe('timing', () => {
  it('sees every item and stops in time', () => {
    const seen = new Set<number>()
    const timing = timePer([1, 2, 3], (item) => seen.add(item), { leastMs: 1 })!
    expect(seen).toEqual(new Set([1, 2, 3]))
    expect(timing.requests).toBe(3)
    expect(timing.cpuMicros).toBeGreaterThan(0)
    expect(timePer([], () => undefined)).toBeUndefined()
  })
})

describe('a reservoir', () => {
  it('keeps each item with the same chance', () => {
    const kept = new Map<number, number>()
    const random = seededRandom(5)
    for (let round = 0; round < 2000; round++) {
      const reservoir = new Reservoir<number>(3, random)
      for (let i = 0; i < 10; i++) reservoir.offer(i)
      for (const item of reservoir.items) kept.set(item, (kept.get(item) ?? 0) + 1)
    }
    // 600 expected of each; five deviations of the binomial are 102.
    for (let i = 0; i < 10; i++) expect(Math.abs(kept.get(i)! - 600)).toBeLessThan(102)
  })

  it('keeps all of few', () => {
    const reservoir = new Reservoir<number>(5, seededRandom(1))
    reservoir.offer(1)
    reservoir.offer(2)
    expect(reservoir.items).toEqual([1, 2])
  })
})
