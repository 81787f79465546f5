/**
 * Relational knowledge distillation (Park et al. 2019): not what the teacher says of each example, but how examples lie
 * to each other. Student and teacher may have spaces of different width.
 *
 * N examples, K and L widths of the two spaces.
 */
import type { Scalar, Tensor, Tensor2D, Tensor3D } from '@tensorflow/tfjs-core'
import type { Tf } from '../../training/index.js'

export const RELATED = ['features', 'logits'] as const

export interface RelationalOptions {
  /** Weight of the distance-wise term. */
  readonly distance: number
  /** Weight of the angle-wise term. */
  readonly angle: number
  /** Examples of a batch that are related, evenly spread; the angle-wise term costs their cube. 32 by default. */
  readonly examples?: number | undefined
  /** What of the student takes part: its pooled features (default) or its logits. The teacher's are its logits. */
  readonly of?: (typeof RELATED)[number] | undefined
}

/** Under the root: examples that coincide have no direction, and must not have an infinite gradient. */
const TINY = 1e-7

/**
 * Distance-wise loss (eq. 4–6): Huber loss between the pairwise distances of both spaces, each in units of its mean.
 *
 * @param student (N, K)
 * @param teacher (N, L)
 */
export function distanceLoss(tf: Tf, student: Tensor2D, teacher: Tensor2D): Scalar {
  return huber(tf, distances(tf, student), distances(tf, teacher))
}

/**
 * Angle-wise loss (eq. 7–8): Huber loss between the cosines of the angles that any three examples form.
 *
 * @param student (N, K)
 * @param teacher (N, L)
 */
export function angleLoss(tf: Tf, student: Tensor2D, teacher: Tensor2D): Scalar {
  return huber(tf, cosines(tf, student), cosines(tf, teacher))
}

/** Differences of all pairs, (N, N, K). */
const differences = (tf: Tf, x: Tensor2D): Tensor3D => tf.sub(tf.expandDims(x, 0), tf.expandDims(x, 1))

/** Distances of all pairs in units of their mean, (N, N); 0 on the diagonal. */
function distances(tf: Tf, x: Tensor2D): Tensor2D {
  const N = x.shape[0]
  const apart = tf.sub(1, tf.eye(N))
  const squares = tf.sum(tf.square(differences(tf, x)), 2)
  const lengths = tf.mul(tf.sqrt(tf.add(squares, TINY)), apart) as Tensor2D
  return tf.div(lengths, tf.add(tf.div(tf.sum(lengths), N * (N - 1)), TINY))
}

/** Entry (j, i, k): cosine of the angle at example j between examples i and k, (N, N, N). */
function cosines(tf: Tf, x: Tensor2D): Tensor3D {
  const arms = differences(tf, x)
  const unit = tf.div(arms, tf.sqrt(tf.add(tf.sum(tf.square(arms), 2, true), TINY))) as Tensor3D
  return tf.matMul(unit, unit, false, true)
}

/** Mean Huber loss with δ = 1. */
function huber(tf: Tf, a: Tensor, b: Tensor): Scalar {
  const gap = tf.abs(tf.sub(a, b))
  const small = tf.minimum(gap, 1)
  // ½·small² within 1 and linear beyond, without a branch.
  return tf.mean(tf.add(tf.mul(0.5, tf.square(small)), tf.sub(gap, small))) as Scalar
}
