import type { Scalar, Tensor2D, Tensor3D } from '@tensorflow/tfjs-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { seededRandom } from '../../src/corpus/index.js'
import {
  angleLoss,
  ATTENTION_DISTANCES,
  attentionLoss,
  classicLoss,
  combinedLoss,
  distanceLoss,
} from '../../src/distill/index.js'
import { normal, raggedOf, UNLABELLED, type Activations, type Tf } from '../../src/training/index.js'
import { C, codeOf, tensorflow } from '../fixtures/tiny.js'

let tf: Tf
beforeAll(async () => {
  tf = await tensorflow()
})

const valueOf = (scalar: Scalar): number => scalar.dataSync()[0]!
const softmax = (logits: readonly number[], T: number): number[] => {
  const exps = logits.map((z) => Math.exp(z / T))
  const sum = exps.reduce((a, b) => a + b)
  return exps.map((e) => e / sum)
}

describe('the classic loss', () => {
  const student = [0.5, -1, 2]
  const teacher = [3, 0, -2]
  const hard = [0, 1, 0]
  const kl = (T: number): number => {
    const [p, q] = [softmax(teacher, T), softmax(student, T)]
    return p.reduce((sum, value, c) => sum + value * Math.log(value / q[c]!), 0)
  }
  const found = (temperature: number, alpha: number, label = hard): number =>
    valueOf(
      classicLoss(
        tf,
        tf.tensor2d([student]),
        tf.tensor2d([teacher]),
        tf.tensor2d([label]),
        tf.tensor1d([1]),
        {
          temperature,
          alpha,
        },
      ),
    )

  it.each([1, 2, 4])('is α·T²·KL of distributions softened by T = %d plus (1 − α)·cross-entropy', (T) => {
    const crossEntropy = -Math.log(softmax(student, 1)[1]!)
    expect(found(T, 0.7)).toBeCloseTo(0.7 * T * T * kl(T) + 0.3 * crossEntropy, 4)
  })

  it('is T²·KL alone where there is no hard label', () => {
    expect(found(3, 0.7, [0, 0, 0])).toBeCloseTo(9 * kl(3), 4)
  })

  it('shows more of the unlikely classes the higher the temperature: targets come closer to each other', () => {
    const spread = [1, 2, 8].map((T) => Math.max(...softmax(teacher, T)) - Math.min(...softmax(teacher, T)))
    expect(spread[0]).toBeGreaterThan(spread[1]!)
    expect(spread[1]).toBeGreaterThan(spread[2]!)
    // And the loss sees it: a student that differs in an unlikely class only costs more at a higher temperature.
    const off = tf.tensor2d([[8, 0, -3]])
    const cost = (T: number): number => {
      const options = { temperature: T, alpha: 1 }
      const zeros = tf.zeros([1, 3]) as Tensor2D
      return valueOf(classicLoss(tf, off, tf.tensor2d([[8, 0, 3]]), zeros, tf.tensor1d([1]), options))
    }
    expect(cost(4)).toBeGreaterThan(cost(1) * 5)
  })
})

describe.each(ATTENTION_DISTANCES)('the attention loss by %s', (distance) => {
  const teacher = [0.7, 0.2, 0.1, 0]
  const loss = (student: number[][]): number =>
    valueOf(attentionLoss(tf, tf.tensor3d([student]), tf.tensor2d([teacher]), tf.tensor1d([1]), distance))

  it('is zero where both look at the same cells', () => {
    expect(loss([teacher])).toBeCloseTo(0, 5)
  })

  it('compares the mean over the student’s heads', () => {
    expect(
      loss([
        [0.9, 0.1, 0, 0],
        [0.5, 0.3, 0.2, 0],
      ]),
    ).toBeCloseTo(0, 5)
  })

  it('grows with the distance', () => {
    const losses = [
      [0.6, 0.25, 0.15, 0],
      [0.4, 0.3, 0.3, 0],
      [0.05, 0.05, 0.1, 0.8],
    ].map((map) => loss([map]))
    expect(losses).toEqual([...losses].sort((a, b) => a - b))
    expect(losses[0]).toBeGreaterThan(1e-4)
  })

  it('has a finite gradient that leads to the teacher’s map', () => {
    let scores = tf.tensor3d([[[0, 0, 0, 3]]])
    const loss = (x: Tensor3D): Scalar =>
      attentionLoss(tf, tf.softmax(x) as Tensor3D, tf.tensor2d([teacher]), tf.tensor1d([1]), distance)
    const before = valueOf(loss(scores))
    for (let i = 0; i < 200; i++) scores = tf.sub(scores, tf.grad((x) => loss(x as Tensor3D))(scores))
    const after = valueOf(loss(scores))
    expect(after).toBeLessThan(before / 10)
  })
})

describe('the relational losses', () => {
  const random = seededRandom(5)
  const points = (): Float32Array => normal(6 * 3, random, 1)
  const teacher = points()

  /** Turned, stretched, shifted, and set into a space of four dimensions. */
  function isometric(): Tensor2D {
    const [c, s] = [Math.cos(0.7), Math.sin(0.7)]
    const rows = Array.from({ length: 6 }, (_, i) => {
      const [x, y, z] = teacher.subarray(i * 3, i * 3 + 3)
      return [5 * (c * x! - s * y!) + 1, 5 * (s * x! + c * y!) - 2, 5 * z! + 3, 7]
    })
    return tf.tensor2d(rows)
  }

  it.each([
    ['distance-wise', () => distanceLoss],
    ['angle-wise', () => angleLoss],
  ] as const)('the %s one is zero for an isometric space and not for another', (_, loss) => {
    const target = tf.tensor2d(teacher, [6, 3])
    expect(valueOf(loss()(tf, isometric(), target))).toBeLessThan(1e-5)
    expect(valueOf(loss()(tf, tf.tensor2d(points(), [6, 3]), target))).toBeGreaterThan(1e-2)
  })

  it.each([
    ['distance-wise', () => distanceLoss],
    ['angle-wise', () => angleLoss],
  ] as const)('the gradient of the %s one brings the student’s relations to the teacher’s', (_, loss) => {
    const target = tf.tensor2d(teacher, [6, 3])
    let x = tf.tensor2d(points(), [6, 3])
    const first = valueOf(loss()(tf, x, target))
    const gradient = tf.grad((y) => loss()(tf, y as Tensor2D, target))
    for (let i = 0; i < 200; i++) x = tf.sub(x, tf.mul(gradient(x), 1))
    expect(valueOf(loss()(tf, x, target))).toBeLessThan(first / 5)
  })

  it('has a finite gradient where examples coincide', () => {
    const x = tf.ones([4, 3]) as Tensor2D
    const target = tf.tensor2d(normal(12, random, 1), [4, 3])
    for (const loss of [distanceLoss, angleLoss]) {
      const values = tf
        .grad((y) => loss(tf, y as Tensor2D, target))(x)
        .dataSync()
      expect([...values].every(Number.isFinite)).toBe(true)
    }
  })
})

describe('losses combined', () => {
  const indices = Uint32Array.of(0, 1, 2, 3)
  const random = seededRandom(6)
  const soft = normal(4 * C, random, 2)
  const set = { weights: new Float32Array(4).fill(1), count: 4 }
  const attention = raggedOf([0, 1, 2, 3].map(() => Float32Array.of(0.5, 0.3, 0.2)))
  const classic = { temperature: 2, alpha: 0.6 }
  const activations = (): Activations => ({
    logits: tf.tensor2d(normal(4 * C, seededRandom(7), 1), [4, C]),
    attention: tf.softmax(tf.tensor3d(normal(12, seededRandom(8), 1), [4, 1, 3])) as Tensor3D,
    features: tf.tensor2d(normal(20, seededRandom(9), 1), [4, 5]),
  })
  const labels = Uint8Array.of(0, 1, 3, UNLABELLED)
  const loss = (options: object, given = labels): number =>
    valueOf(
      combinedLoss(
        tf,
        { set, labels: given, soft, attention },
        { ...classic, ...options },
      )(activations(), indices),
    )

  it('adds its terms by their weights', () => {
    const base = loss({})
    const attended = loss({ attention: { weight: 1, distance: 'kl' } }) - base
    const related = loss({ relational: { distance: 1, angle: 0 } }) - base
    expect(attended).toBeGreaterThan(0.01)
    expect(related).toBeGreaterThan(1e-3)
    const both = { attention: { weight: 3, distance: 'kl' }, relational: { distance: 2, angle: 0 } }
    expect(loss(both)).toBeCloseTo(base + 3 * attended + 2 * related, 4)
  })

  it('sees no hard label where labels are soft, and no teacher where they are hard', () => {
    const other = Uint8Array.of(3, 3, 0, 1)
    expect(loss({ labels: 'soft' }, other)).toBe(loss({ labels: 'soft' }))
    expect(loss({}, other)).not.toBeCloseTo(loss({}), 2)
    const hard = (given?: Float32Array): number =>
      valueOf(
        combinedLoss(
          tf,
          { set, labels, soft: given },
          { ...classic, labels: 'hard' },
        )(activations(), Uint32Array.of(0, 1, 2, 3)),
      )
    expect(hard()).toBe(hard(soft))
  })

  it('is refused where it needs what the teacher does not give', async () => {
    expect(await codeOf(() => combinedLoss(tf, { set, labels }, classic))).toBe('teacher-unfit')
    const options = { ...classic, attention: { weight: 1, distance: 'kl' } } as const
    expect(await codeOf(() => combinedLoss(tf, { set, labels, soft }, options))).toBe('teacher-unfit')
  })
})
