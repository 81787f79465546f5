/**
 * The forward pass of the deep network (encoder of Vaswani et al. 2017, norms before the sub-layers after Xiong et al.
 * 2020): every operation has its gradient on the native and the JavaScript backend.
 *
 * B windows, T bytes (padded to whole strides), S stride, P = T / S patches, E width of the byte embedding, D channels,
 * H heads, G hidden units, C classes.
 */
import type { Tensor, Tensor1D, Tensor2D, Tensor3D, Tensor4D } from '@tensorflow/tfjs-core'
import type { Random } from '../corpus/index.js'
import {
  normal,
  type Activations,
  type Parameters,
  type ParameterTensors,
  type Tf,
} from '../training/index.js'

export interface DeepShape {
  /** E */
  readonly width: number
  /** S: bytes that become one patch. */
  readonly stride: number
  /** D, a multiple of the heads. */
  readonly channels: number
  /** H */
  readonly heads: number
  /** Blocks of self-attention. */
  readonly blocks: number
  /** G */
  readonly hidden: number
  /** C */
  readonly classes: number
}

/** Bytes that the stem's filter sees; it reaches half a stride into the neighbours. */
const reach = (stride: number): number => stride * 2

const ROLES = ['query', 'key', 'value'] as const

/** Units of a block's feed-forward layer, by its channels. */
const INNER = 2

/** Fresh parameters: He or Glorot initialisation, zero biases; gains are kept as what they add to 1. */
export function initialiseDeep(shape: DeepShape, random: Random): Parameters {
  const { width: E, stride, channels: D, heads, blocks, hidden, classes } = shape
  const parameters: Parameters = {}
  const add = (name: string, dims: readonly number[], fanIn = 0, gain = 2): void => {
    const count = dims.reduce((a, b) => a * b, 1)
    const values = fanIn > 0 ? normal(count, random, Math.sqrt(gain / fanIn)) : new Float32Array(count)
    parameters[name] = { shape: dims, values }
  }
  const norm = (name: string): void => {
    add(`${name}.gain`, [D])
    add(`${name}.bias`, [D])
  }
  add('stem.weight', [reach(stride) * E, D], reach(stride) * E)
  add('stem.bias', [D])
  for (let b = 0; b < blocks; b++) {
    norm(`block${b}.norm1`)
    for (const role of ROLES) add(`block${b}.${role}`, [D, D], D, 1)
    add(`block${b}.out`, [D, D], D, 1 / blocks)
    norm(`block${b}.norm2`)
    add(`block${b}.inner.weight`, [D, INNER * D], D)
    add(`block${b}.inner.bias`, [INNER * D])
    add(`block${b}.outer.weight`, [INNER * D, D], INNER * D, 1 / blocks)
    add(`block${b}.outer.bias`, [D])
  }
  norm('norm')
  add('attention', [D, heads], D, 1)
  add('dense1.weight', [(heads + 1) * D, hidden], (heads + 1) * D)
  add('dense1.bias', [hidden])
  add('dense2.weight', [hidden, classes], hidden, 1)
  add('dense2.bias', [classes])
  return parameters
}

/**
 * @param x summed embeddings (B, T, E), zero where `mask` (B, T) is 0.
 * @param dropout share of pooled features, and of what each sub-layer adds, dropped; 0 at inference.
 * @returns logits (B, C), attention of the pooling over patches (B, H, P), features (B, (H + 1)·D).
 */
export function forwardDeep(
  tf: Tf,
  shape: DeepShape,
  p: ParameterTensors,
  x: Tensor3D,
  mask: Tensor2D,
  dropout = 0,
): Activations {
  const { stride, blocks } = shape
  const [B, T] = x.shape
  const P = T / stride
  const patches = tf.max(tf.reshape(mask, [B, P, stride]), 2) as Tensor2D
  const drop = <Y extends Tensor>(y: Y): Y => (dropout > 0 ? (tf.dropout(y, dropout) as Y) : y)
  let h = tf.add(stem(tf, shape, p, x), positions(tf, P, shape.channels)) as Tensor3D
  for (let b = 0; b < blocks; b++) {
    h = tf.add(h, drop(attend(tf, shape, p, `block${b}`, h, patches)))
    h = tf.add(h, drop(feedForward(tf, p, `block${b}`, h)))
  }
  return pool(tf, shape, p, layerNorm(tf, p, 'norm', h), patches, drop)
}

/**
 * (B, T, E) → (B, P, D): a strided convolution. As a product over the two halves that its filter sees of each patch,
 * because the JavaScript backend takes ten times as long for the gradient of a convolution.
 */
function stem(tf: Tf, { stride: S }: DeepShape, p: ParameterTensors, x: Tensor3D): Tensor3D {
  const [B, T, E] = x.shape
  const before = S >> 1
  const padded = tf.pad(x, [
    [0, 0],
    [before, 2 * S - before],
    [0, 0],
  ])
  const halves = [0, S].map((from) =>
    tf.reshape(tf.slice(padded, [0, from, 0], [B, T, E]), [B, T / S, S * E]),
  )
  const y = product(tf, tf.concat(halves, 2) as Tensor3D, p['stem.weight']!)
  return tf.relu(tf.add(y, p['stem.bias'] as Tensor1D)) as Tensor3D
}

/** Length of the sinusoids beside that of a patch: where it stands must not drown what it is. */
const POSITION = 0.5

/** Sinusoids of the patch's number, (P, D). */
function positions(tf: Tf, P: number, D: number): Tensor2D {
  const values = Float32Array.from({ length: P * D }, (_, i) => {
    const d = i % D
    const angle = Math.floor(i / D) / 1000 ** ((d - (d % 2)) / D)
    return POSITION * (d % 2 === 0 ? Math.sin(angle) : Math.cos(angle))
  })
  return tf.tensor2d(values, [P, D])
}

function layerNorm(tf: Tf, p: ParameterTensors, name: string, x: Tensor3D): Tensor3D {
  const centred = tf.sub(x, tf.mean(x, 2, true))
  const variance = tf.mean(tf.square(centred), 2, true)
  const unit = tf.mul(centred, tf.rsqrt(tf.add(variance, 1e-5)))
  return tf.add(tf.mul(unit, tf.add(p[`${name}.gain`]!, 1)), p[`${name}.bias`]!)
}

/** x (…, N) · weight (N, M). */
function product(tf: Tf, x: Tensor3D, weight: Tensor): Tensor3D {
  const [B, P, N] = x.shape
  const flat = tf.matMul(tf.reshape(x, [B * P, N]) as Tensor2D, weight as Tensor2D)
  return tf.reshape(flat, [B, P, weight.shape[1]!])
}

/** Multi-head self-attention over patches; padding is looked at by nobody. */
function attend(
  tf: Tf,
  { heads: H, channels: D }: DeepShape,
  p: ParameterTensors,
  name: string,
  x: Tensor3D,
  patches: Tensor2D,
): Tensor3D {
  const [B, P] = x.shape
  const normed = layerNorm(tf, p, `${name}.norm1`, x)
  const [q, k, v] = ROLES.map((role) => {
    const all = tf.reshape(product(tf, normed, p[`${name}.${role}`]!), [B, P, H, D / H])
    return tf.transpose(all, [0, 2, 1, 3]) as Tensor4D
  }) as [Tensor4D, Tensor4D, Tensor4D]
  const hidden = tf.reshape(tf.mul(tf.sub(1, patches), -1e9), [B, 1, 1, P])
  const scores = tf.add(tf.mul(tf.matMul(q, k, false, true), 1 / Math.sqrt(D / H)), hidden)
  const mixed = tf.matMul(tf.softmax(scores) as Tensor4D, v)
  return product(tf, tf.reshape(tf.transpose(mixed, [0, 2, 1, 3]), [B, P, D]), p[`${name}.out`]!)
}

function feedForward(tf: Tf, p: ParameterTensors, name: string, x: Tensor3D): Tensor3D {
  const normed = layerNorm(tf, p, `${name}.norm2`, x)
  const inner = tf.relu(tf.add(product(tf, normed, p[`${name}.inner.weight`]!), p[`${name}.inner.bias`]!))
  return tf.add(product(tf, inner as Tensor3D, p[`${name}.outer.weight`]!), p[`${name}.outer.bias`]!)
}

/** Attention pooling per head beside the maximum over patches, then the dense layers. */
function pool(
  tf: Tf,
  { heads: H }: DeepShape,
  p: ParameterTensors,
  h: Tensor3D,
  patches: Tensor2D,
  drop: <Y extends Tensor>(y: Y) => Y,
): Activations {
  const [B, , D] = h.shape
  const hidden = tf.mul(tf.sub(1, tf.expandDims(patches, 2)), -1e9)
  const scores = tf.add(product(tf, h, p['attention']!), hidden)
  const attention = tf.softmax(tf.transpose(scores, [0, 2, 1])) as Tensor3D
  const pooled = tf.reshape(tf.matMul(attention, h), [B, H * D])
  const peak = tf.max(tf.add(h, hidden), 1)
  const features = tf.concat([pooled, peak], 1) as Tensor2D
  const dense = tf.relu(
    tf.add(tf.matMul(drop(features), p['dense1.weight'] as Tensor2D), p['dense1.bias'] as Tensor1D),
  ) as Tensor2D
  const logits = tf.add(tf.matMul(dense, p['dense2.weight'] as Tensor2D), p['dense2.bias'] as Tensor1D)
  return { logits: logits as Tensor2D, attention, features }
}
