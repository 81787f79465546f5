import { beforeAll, describe, expect, it } from 'vitest'
import type { Scalar, Tensor, Tensor2D, Tensor3D } from '@tensorflow/tfjs-core'
import { seededRandom } from '../../src/corpus/index.js'
import {
  initialise,
  loadBackend,
  tensorBody,
  type Body,
  type NetworkShape,
  type Tf,
} from '../../src/training/index.js'
import { fusedBody } from '../../src/training/fused/index.js'
import { convolve, paddedBy } from '../../src/training/fused/loops.js'
import { convolver } from '../../src/training/kernel/index.js'

const [B, T, W] = [4, 9, 4]
const CELLS = [9, 5, 4, 1]
const random = seededRandom(7)
const values = (length: number): Float32Array => Float32Array.from({ length }, () => random() - 0.5)
const isCell = (i: number): boolean => i % T < CELLS[Math.floor(i / T)]!

let tf: Tf
beforeAll(async () => {
  tf = (await loadBackend('cpu')).tf
})

const shapeOf = (channels: number): NetworkShape => ({
  width: W,
  layers: [
    { taps: 5, dilation: 1, channels, separable: true },
    { taps: 3, dilation: 1, channels, separable: false },
  ],
  heads: 2,
  hidden: 4,
  classes: 3,
})

/** Some loss over all that a body gives, and its gradients by input and parameters. */
function gradients(
  bodyOf: (tf: Tf, mask: Tensor2D) => Body,
  channels: number,
): { value: number; all: Map<string, ArrayLike<number>> } {
  const shape = shapeOf(channels)
  const parameters = initialise(shape, seededRandom(3))
  const names = Object.keys(parameters).filter((name) => !name.startsWith('dense'))
  const mask = tf.tensor2d(
    Float32Array.from({ length: B * T }, (_, i) => (isCell(i) ? 1 : 0)),
    [B, T],
  )
  const cells = seededRandom(5)
  const x = tf.tensor3d(
    Float32Array.from({ length: B * T * W }, (_, i) => (isCell(Math.floor(i / W)) ? cells() - 0.5 : 0)),
    [B, T, W],
  )
  const lossOf = (input: Tensor, ...dense: Tensor[]): Scalar => {
    const p = Object.fromEntries(names.map((name, i) => [name, dense[i]!]))
    const body = bodyOf(tf, mask)
    const first = body.mix(input as Tensor3D, shape.layers[0]!, p, 'mix0')
    const second = tf.add(body.mix(first, shape.layers[1]!, p, 'mix1'), first) as Tensor3D
    const attention = body.attend(second, p['attention'] as Tensor2D)
    const looked = tf.sum(tf.square(tf.mean(attention, 1)))
    return tf.add(tf.sum(tf.square(body.pool(second, attention))), looked) as Scalar
  }
  const inputs = [
    x,
    ...names.map((name) => tf.tensor(parameters[name]!.values, [...parameters[name]!.shape])),
  ]
  const found = tf.valueAndGrads(lossOf)(inputs)
  const all = new Map(['x', ...names].map((name, i) => [name, found.grads[i]!.dataSync()]))
  return { value: found.value.dataSync()[0]!, all }
}

describe('the fused body of a network', () => {
  // Six channels run in the plain loops, twelve in WebAssembly.
  it.each([6, 12])('has the value and gradients of the tensor operations, with %i channels', (channels) => {
    const expected = gradients(tensorBody, channels)
    const found = gradients(fusedBody, channels)
    expect(found.value).toBeCloseTo(expected.value, 4)
    for (const [name, gradient] of expected.all) {
      Array.from(gradient).forEach((value, i) => {
        // What TensorFlow says of padding is dropped: no row is looked up there.
        if (name === 'x' && !isCell(Math.floor(i / W))) return
        expect(found.all.get(name)![i], `${name} ${i}`).toBeCloseTo(value, 4)
      })
    }
  })

  it('leaves padding at zero and never sees what stands there', () => {
    const padded = paddedBy(
      Float32Array.from({ length: B * T }, (_, i) => (isCell(i) ? 1 : 0)),
      B,
      T,
    )
    const x = values(B * T * W)
    const weight = values(3 * W * 4)
    const clean = x.map((value, i) => (isCell(Math.floor(i / W)) ? value : 0))
    const convolution = { taps: 3, width: W, channels: 4 }
    const dirty = convolve(padded, convolution, x, weight, new Float32Array(4))
    expect(dirty).toEqual(convolve(padded, convolution, clean, weight, new Float32Array(4)))
    expect(dirty.every((value, i) => isCell(Math.floor(i / 4)) || value === 0)).toBe(true)
  })
})

describe('the convolution in WebAssembly', () => {
  it.each([
    [1, 16, 32, 1],
    [5, 48, 64, 13],
    [3, 7, 20, 4],
  ])('is that of the plain loops: %i taps, width %i, %i channels, %i cells', (taps, width, channels, n) => {
    const convolution = { taps, width, channels }
    const [x, weight, bias] = [values(n * width), values(taps * width * channels), values(channels)]
    const fast = convolver(convolution, weight, bias, n + 3)
    if (fast === undefined) throw new Error('this engine has no WebAssembly with SIMD')
    const out = new Float32Array(n * channels)
    fast.window(x, out)
    const plain = convolve({ B: 1, T: n, cells: Int32Array.of(n) }, convolution, x, weight, bias)
    out.forEach((value, i) => expect(value).toBeCloseTo(plain[i]!, 4))
  })

  it('says no to channels that it cannot do', () => {
    expect(convolver({ taps: 1, width: 4, channels: 6 }, values(24), values(6), 3)).toBeUndefined()
  })
})
