import { describe, expect, it } from 'vitest'
import {
  combineLogits,
  ensembleOf,
  reliabilityOf,
  softmaxRows,
  type Teacher,
} from '../../src/teacher/index.js'
import { C, codeOf, setOf, tinyHeldOut } from '../fixtures/tiny.js'

/** Logits of these probabilities for the first classes, the rest next to nothing. */
const logitsFor = (...rows: number[][]): Float32Array =>
  Float32Array.from(rows.flatMap((row) => Array.from({ length: C }, (_, c) => Math.log(row[c] ?? 1e-9))))

const probabilities = (
  members: Float32Array[],
  combination: Parameters<typeof combineLogits>[2],
): Float32Array => softmaxRows(combineLogits(members, C, combination), C)

describe('an ensemble weighs its members', () => {
  const sure = logitsFor([0.98, 0.02])
  const unsure = logitsFor([0.4, 0.6])

  it('uniformly: the mean of their probabilities', () => {
    const found = probabilities([sure, unsure], { combine: 'probabilities', weights: 'uniform' })
    expect(found[0]).toBeCloseTo((0.98 + 0.4) / 2, 4)
    expect(found[1]).toBeCloseTo((0.02 + 0.6) / 2, 4)
  })

  it('uniformly: or the mean of their logits, which is the geometric mean', () => {
    const found = probabilities([sure, unsure], { combine: 'logits', weights: 'uniform' })
    const [a, b] = [Math.sqrt(0.98 * 0.4), Math.sqrt(0.02 * 0.6)]
    expect(found[0]).toBeCloseTo(a / (a + b), 4)
  })

  it.each(['probabilities', 'logits'] as const)('by confidence: who is sure counts more (%s)', (combine) => {
    const even = probabilities([sure, unsure], { combine, weights: 'uniform' })
    const weighed = probabilities([sure, unsure], { combine, weights: 'confidence' })
    expect(weighed[0]).toBeGreaterThan(even[0]! + 0.02)
    // Of each window anew: where the other one is sure, it is the other that counts.
    const two = probabilities([logitsFor([0.98, 0.02], [0.4, 0.6]), logitsFor([0.4, 0.6], [0.02, 0.98])], {
      combine,
      weights: 'confidence',
    })
    expect(two[0]).toBeGreaterThan(0.7)
    expect(two[C + 1]).toBeGreaterThan(0.7)
  })

  it('by reliability: who knows a class counts more for it', () => {
    const reliability = new Float32Array(2 * C).fill(1)
    reliability[0] = 0.9
    reliability[C] = 0.1
    const found = probabilities([sure, unsure], {
      combine: 'probabilities',
      weights: 'reliability',
      reliability,
    })
    const [a, b] = [0.9 * 0.98 + 0.1 * 0.4, (0.02 + 0.6) / 2]
    expect(found[0]).toBeCloseTo(a / (a + b), 4)
  })

  it('to probabilities that sum to 1', () => {
    for (const combine of ['probabilities', 'logits'] as const) {
      for (const weights of ['uniform', 'confidence'] as const) {
        const found = probabilities([sure, unsure], { combine, weights })
        expect(found.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 5)
      }
    }
  })
})

/** Says class `said(label)` of each window. */
const saying = (labels: Uint8Array, said: (label: number) => number): Teacher => {
  const logits: Teacher['logits'] = (_, indices) => {
    const rows = Array.from(indices, (i) =>
      Array.from({ length: C }, (_, c) => (c === said(labels[i]!) ? 0.9 : 0.01)),
    )
    return logitsFor(...rows)
  }
  return { id: 'said', kind: 'wide', classes: C, logits, probabilities: logits }
}

describe('reliability', () => {
  const set = setOf([
    ['tea', 0],
    ['lamp', 0],
    ["' or 1=1", 1],
    ["' or 2=2", 1],
    ['<script>', 3],
  ])

  it('is the F1 of each member for each class on dev, and the same for all where no request has it', () => {
    const knowsAll = saying(set.labels, (label) => label)
    const missesXss = saying(set.labels, (label) => (label === 3 ? 0 : label))
    const found = reliabilityOf([knowsAll, missesXss], tinyHeldOut(set))
    expect([...found.subarray(0, C)]).toEqual(new Array(C).fill(1))
    expect(found[C + 1]).toBe(1)
    // Two of three answers "harmless" are right, and both harmless requests are found.
    expect(found[C]).toBeCloseTo(0.8, 5)
    expect(found[C + 3]).toBeCloseTo(0.01, 5)
    expect(found[C + 5]).toBe(1)
  })
})

describe('members that cannot be put together', () => {
  it('are refused: other classes, no reliability, none that looks', async () => {
    const one = saying(new Uint8Array(1), () => 0)
    const uniform = { combine: 'logits', weights: 'uniform' } as const
    expect(await codeOf(() => ensembleOf([one, { ...one, classes: 3 }], uniform, 'x'))).toBe('teacher-unfit')
    const reliable = { combine: 'logits', weights: 'reliability' } as const
    expect(await codeOf(() => ensembleOf([one], reliable, 'x'))).toBe('teacher-unfit')
    expect(ensembleOf([one], uniform, 'x').attention).toBeUndefined()
  })
})
