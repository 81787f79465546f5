/**
 * The body of a network as four operations with gradients of their own, for the JavaScript backend: there, a tensor
 * operation that broadcasts, slices, pads or transposes makes arrays for every single element, which takes a hundred
 * times as long as the arithmetic. The loops are in `loops.ts`.
 *
 * B windows, T cells (padded), W width of the input, F channels, H heads.
 */
import type { Tensor, Tensor2D, Tensor3D } from '@tensorflow/tfjs-core'
import type { Tf } from '../backend.js'
import type { Body, MixLayer, ParameterTensors } from '../network.js'
import { convolver } from '../kernel/index.js'
import * as loops from './loops.js'

/** Typed arrays of an operation, and how its gradients come of the gradient by its output. */
interface Operation {
  readonly shape: readonly number[]
  readonly value: Float32Array
  /** One per input, in their order. */
  readonly gradients: (dy: Float32Array) => readonly Float32Array[]
}

const valuesOf = (tensor: Tensor): Float32Array => tensor.dataSync() as Float32Array

/** An operation over `inputs` as a tensor that TensorFlow can differentiate. */
function operation<T extends Tensor>(
  tf: Tf,
  inputs: readonly Tensor[],
  run: (...values: Float32Array[]) => Operation,
): T {
  const apply = tf.customGrad(() => {
    const { shape, value, gradients } = run(...inputs.map(valuesOf))
    return {
      value: tf.tensor(value, [...shape]),
      gradFunc: (dy: Tensor) =>
        gradients(valuesOf(dy)).map((gradient, i) => tf.tensor(gradient, inputs[i]!.shape)),
    }
  })
  return apply(...inputs) as T
}

/** {@link loops.convolve}, in WebAssembly where it can be. */
function convolve(
  padded: loops.Padded,
  convolution: loops.Convolution,
  x: Float32Array,
  weight: Float32Array,
  bias: Float32Array,
): Float32Array {
  const fast = convolver(convolution, weight, bias, padded.T)
  if (fast === undefined) return loops.convolve(padded, convolution, x, weight, bias)
  const { B, T, cells } = padded
  const { width: W, channels: F } = convolution
  const out = new Float32Array(B * T * F)
  for (let b = 0; b < B; b++) {
    const [from, end] = [b * T, b * T + cells[b]!]
    fast.window(x.subarray(from * W, end * W), out.subarray(from * F, end * F))
  }
  return out
}

/** The loops as a network's body. @param mask (B, T), 1 where there is a cell, cells in front */
export function fusedBody(tf: Tf, mask: Tensor2D): Body {
  const [B, T] = mask.shape
  const padded = loops.paddedBy(valuesOf(mask), B, T)
  const filtered = (x: Tensor3D, { taps }: MixLayer, filters: Tensor): Tensor3D => {
    const W = x.shape[2]
    return operation(tf, [x, filters], (xs, fs) => ({
      shape: x.shape,
      value: loops.filter(padded, taps, W, xs, fs),
      gradients: (dy) => {
        const found = loops.filterGradients(padded, taps, W, xs, fs, dy)
        return [found.x, found.filters]
      },
    }))
  }
  const convolved = (x: Tensor3D, taps: number, weight: Tensor, bias: Tensor): Tensor3D => {
    const convolution = { taps, width: x.shape[2], channels: bias.shape[0]! }
    return operation(tf, [x, weight, bias], (xs, ws, bs) => {
      const value = convolve(padded, convolution, xs, ws, bs)
      return {
        shape: [B, T, convolution.channels],
        value,
        gradients: (dy) => {
          const found = loops.convolveGradients(padded, convolution, xs, ws, value, dy)
          return [found.x, found.weight, found.bias]
        },
      }
    })
  }
  return {
    mix: (x: Tensor3D, layer: MixLayer, p: ParameterTensors, name: string) => {
      const bias = p[`${name}.bias`]!
      const weight = p[`${name}.weight`]
      if (weight !== undefined) return convolved(x, layer.taps, weight, bias)
      return convolved(filtered(x, layer, p[`${name}.depthwise`]!), 1, p[`${name}.pointwise`]!, bias)
    },
    attend: (h: Tensor3D, weight: Tensor2D) => {
      const [F, H] = weight.shape
      return operation(tf, [h, weight], (hs, ws) => {
        const value = loops.attend(padded, F, H, hs, ws)
        return {
          shape: [B, H, T],
          value,
          gradients: (dy) => {
            const found = loops.attendGradients(padded, F, H, hs, ws, value, dy)
            return [found.h, found.w]
          },
        }
      })
    },
    pool: (h: Tensor3D, attention: Tensor3D) => {
      const [F, H] = [h.shape[2], attention.shape[1]]
      return operation(tf, [h, attention], (hs, as) => {
        const value = loops.pool(padded, F, H, hs, as)
        return {
          shape: [B, (H + 1) * F],
          value,
          gradients: (dy) => {
            const found = loops.poolGradients(padded, F, H, hs, as, value, dy)
            return [found.h, found.a]
          },
        }
      })
    },
  }
}
