import { describe, expect, it } from 'vitest'
import { seededRandom } from '../../src/corpus/index.js'
import { loadBackend } from '../../src/training/index.js'

const { tf } = await loadBackend('cpu')
const random = seededRandom(1)
const values = (count: number): Float32Array => Float32Array.from({ length: count }, () => random() - 0.5)

describe('a product of matrices on the JavaScript backend', () => {
  it.each([
    [1, 7, 5, 3],
    [3, 4, 8, 1],
    [2, 1, 9, 6],
    [1, 1, 1, 1],
  ])(
    'of %i × (%i, %i) × (., %i) is the sum of products, whichever side is transposed',
    (batches, I, K, J) => {
      const [a, b] = [values(batches * I * K), values(batches * K * J)]
      const expected: number[] = []
      for (let n = 0; n < batches; n++)
        for (let i = 0; i < I; i++)
          for (let j = 0; j < J; j++) {
            let sum = 0
            for (let k = 0; k < K; k++) sum += a[(n * I + i) * K + k]! * b[(n * K + k) * J + j]!
            expected.push(sum)
          }
      for (const [left, right] of [
        [false, false],
        [true, false],
        [false, true],
        [true, true],
      ]) {
        const found = tf.tidy(() => {
          const x = tf.tensor3d(a, [batches, I, K])
          const y = tf.tensor3d(b, [batches, K, J])
          return tf
            .matMul(
              left ? tf.transpose(x, [0, 2, 1]) : x,
              right ? tf.transpose(y, [0, 2, 1]) : y,
              left,
              right,
            )
            .dataSync()
        })
        expected.forEach((value, i) => expect(found[i]).toBeCloseTo(value, 5))
      }
    },
  )

  it('is broadcast over batches by the backend’s own kernel', () => {
    const found = tf.tidy(() => tf.matMul(tf.ones([1, 2, 3]), tf.ones([4, 3, 5])))
    expect(found.shape).toEqual([4, 2, 5])
    expect(Array.from(found.dataSync())).toEqual(new Array(40).fill(3))
  })
})
