/**
 * The dense part of the networks, teacher's and student's alike: from summed cells to class logits.
 *
 * B windows, T cells (padded), D embedding width, F channels, H heads, C classes.
 *
 * cells (B, T, D) → mixing layers → (B, T, F) → attention pooling per head beside the maximum over cells
 * → hidden layer → logits (B, C). A mixing layer is a convolution over cells.
 */
import type { Tensor, Tensor1D, Tensor2D, Tensor3D, Tensor4D } from '@tensorflow/tfjs-core'
import type { Random } from '../corpus/index.js'
import type { Tf } from './backend.js'
import { normal } from './embedding.js'
import { fusedBody } from './fused/index.js'

export interface MixLayer {
  /** Taps over cells, odd. */
  readonly taps: number
  readonly dilation: number
  readonly channels: number
  /** A filter per channel, then a product over channels (Chollet 2017); else a full convolution. */
  readonly separable: boolean
}

export interface NetworkShape {
  readonly width: number
  readonly layers: readonly MixLayer[]
  readonly heads: number
  readonly hidden: number
  readonly classes: number
}

/** Named parameters with their shapes: what is trained, saved and quantised. */
export type Parameters = Record<string, { readonly shape: readonly number[]; readonly values: Float32Array }>

export interface Activations {
  readonly logits: Tensor2D
  /** Attention over cells, (B, H, T), each row summing to 1. */
  readonly attention: Tensor3D
  /** Pooled features before the hidden layer, (B, (H + 1)·F). */
  readonly features: Tensor2D
}

/** Fresh parameters: He initialisation, zero biases, the middle tap of a depthwise filter 1. */
export function initialise(shape: NetworkShape, random: Random): Parameters {
  const parameters: Parameters = {}
  const add = (name: string, dims: readonly number[], fanIn: number, gain = 2): void => {
    const count = dims.reduce((a, b) => a * b, 1)
    const values = fanIn > 0 ? normal(count, random, Math.sqrt(gain / fanIn)) : new Float32Array(count)
    parameters[name] = { shape: dims, values }
  }
  let width = shape.width
  shape.layers.forEach((layer, l) => {
    if (layer.separable) {
      add(`mix${l}.depthwise`, [layer.taps, width], layer.taps, 0.25)
      const middle = ((layer.taps - 1) / 2) * width
      parameters[`mix${l}.depthwise`]!.values.fill(1, middle, middle + width)
      add(`mix${l}.pointwise`, [width, layer.channels], width)
    } else add(`mix${l}.weight`, [layer.taps * width, layer.channels], layer.taps * width)
    add(`mix${l}.bias`, [layer.channels], 0)
    width = layer.channels
  })
  add('attention', [width, shape.heads], width, 1)
  add('dense1.weight', [(shape.heads + 1) * width, shape.hidden], (shape.heads + 1) * width)
  add('dense1.bias', [shape.hidden], 0)
  add('dense2.weight', [shape.hidden, shape.classes], shape.hidden, 1)
  add('dense2.bias', [shape.classes], 0)
  return parameters
}

/** Parameters as tensors, by name. */
export type ParameterTensors = Readonly<Record<string, Tensor>>

/** What carries a network from its cells to its pooled features. B windows, T cells, F channels, H heads. */
export interface Body {
  /** One mixing layer: the positive part of its convolution, zero on padding, (B, T, F). */
  mix(x: Tensor3D, layer: MixLayer, p: ParameterTensors, name: string): Tensor3D
  /** Attention over cells, (B, H, T), each row summing to 1. @param weight (F, H) */
  attend(h: Tensor3D, weight: Tensor2D): Tensor3D
  /** Means by attention and the maximum over cells, (B, (H + 1)·F). */
  pool(h: Tensor3D, attention: Tensor3D): Tensor2D
}

/** The body in tensor operations, for backends on which these are fast. @param mask (B, T) */
export function tensorBody(tf: Tf, mask: Tensor2D): Body {
  const mask3 = tf.expandDims(mask, 2) as Tensor3D
  return {
    mix: (x, layer, p, name) => tf.mul(tf.relu(convolved(tf, x, layer, p, name)), mask3),
    attend: (h, weight) => {
      const [B, T, F] = h.shape
      const scores = tf.reshape(tf.matMul(tf.reshape(h, [B * T, F]) as Tensor2D, weight), [
        B,
        T,
        weight.shape[1],
      ])
      const hidden = tf.mul(tf.sub(1, mask3), -1e9)
      return tf.softmax(tf.transpose(tf.add(scores, hidden), [0, 2, 1])) as Tensor3D
    },
    pool: (h, attention) => {
      const pooled = tf.reshape(tf.matMul(attention, h), [h.shape[0], attention.shape[1] * h.shape[2]])
      return tf.concat([pooled, tf.max(h, 1)], 1) as Tensor2D
    },
  }
}

/** The cells that each tap sees, (B, T, width) each: slices of one padded tensor. */
function tapsOf(tf: Tf, x: Tensor3D, { taps, dilation }: MixLayer): Tensor3D[] {
  const half = ((taps - 1) / 2) * dilation
  const padded = tf.pad(x, [
    [0, 0],
    [half, half],
    [0, 0],
  ])
  return Array.from({ length: taps }, (_, k) => tf.slice(padded, [0, k * dilation, 0], x.shape) as Tensor3D)
}

function convolved(tf: Tf, x: Tensor3D, layer: MixLayer, p: ParameterTensors, name: string): Tensor3D {
  const [B, T, width] = x.shape
  const { taps, channels } = layer
  const bias = p[`${name}.bias`]!
  const weight = p[`${name}.weight`]
  // The JavaScript backend multiplies matrices far faster than it convolves.
  if (weight !== undefined && layer.dilation === 1 && tf.getBackend() !== 'cpu') {
    const filter = tf.reshape(weight, [1, taps, width, channels]) as Tensor4D
    const y = tf.conv2d(tf.reshape(x, [B, 1, T, width]) as Tensor4D, filter, 1, 'same')
    return tf.add(tf.reshape(y, [B, T, channels]), bias)
  }
  const product = (cells: Tensor, matrix: Tensor): Tensor2D =>
    tf.matMul(tf.reshape(cells, [B * T, width]) as Tensor2D, matrix as Tensor2D)
  const y =
    weight === undefined
      ? product(depthwise(tf, x, layer, p[`${name}.depthwise`]!), p[`${name}.pointwise`]!)
      : // The native backend has no gradient of a dilated convolution: a product per tap.
        tf.addN(
          tapsOf(tf, x, layer).map((tap, k) =>
            product(tap, tf.slice(weight, [k * width, 0], [width, channels])),
          ),
        )
  return tf.reshape(tf.add(y, bias), [B, T, channels])
}

function depthwise(tf: Tf, x: Tensor3D, layer: MixLayer, filters: Tensor): Tensor {
  const width = x.shape[2]
  return tf.addN(tapsOf(tf, x, layer).map((tap, k) => tf.mul(tap, tf.slice(filters, [k, 0], [1, width]))))
}

/**
 * The forward pass.
 *
 * @param x summed embeddings (B, T, D), zero where `mask` (B, T) is 0.
 * @param dropout share of pooled features dropped; 0 at inference.
 */
export function forward(
  tf: Tf,
  shape: NetworkShape,
  p: ParameterTensors,
  x: Tensor3D,
  mask: Tensor2D,
  dropout = 0,
): Activations {
  const fused = tf.getBackend() === 'cpu' && shape.layers.every(({ dilation }) => dilation === 1)
  const body = fused ? fusedBody(tf, mask) : tensorBody(tf, mask)
  let h = x
  shape.layers.forEach((layer, l) => {
    const y = body.mix(h, layer, p, `mix${l}`)
    // Residual where the shapes allow it (He et al. 2016).
    h = l > 0 && y.shape[2] === h.shape[2] ? tf.add(y, h) : y
  })
  const attention = body.attend(h, p['attention'] as Tensor2D)
  let features = body.pool(h, attention)
  if (dropout > 0) features = tf.dropout(features, dropout) as Tensor2D
  const dense = tf.relu(
    tf.add(tf.matMul(features, p['dense1.weight'] as Tensor2D), p['dense1.bias'] as Tensor1D),
  ) as Tensor2D
  const logits = tf.add(tf.matMul(dense, p['dense2.weight'] as Tensor2D), p['dense2.bias'] as Tensor1D)
  return { logits: logits as Tensor2D, attention, features }
}
