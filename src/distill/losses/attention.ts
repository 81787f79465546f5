/** Looking where the teacher looks. B windows, H heads of the student, T cells (padded). */
import type { Scalar, Tensor1D, Tensor2D, Tensor3D } from '@tensorflow/tfjs-core'
import type { Tf } from '../../training/index.js'

export const ATTENTION_DISTANCES = ['kl', 'l2'] as const

export interface AttentionOptions {
  /** What the term counts beside the classic one. */
  readonly weight: number
  /**
   * `kl`: KL(teacher ‖ student) of attention as a distribution over cells; `l2`: squared distance of the maps brought
   * to length 1 (Zagoruyko & Komodakis 2017, eq. 2, squared as in their own code: smooth where both agree).
   */
  readonly distance: (typeof ATTENTION_DISTANCES)[number]
}

/** Keeps logarithms and square roots finite; attention sums to 1 over at most 513 cells. */
const TINY = 1e-8

/**
 * Weighted mean over windows of the distance between the student's attention, mean over heads, and the teacher's.
 *
 * @param student (B, H, T), each row summing to 1, zero on padding.
 * @param teacher (B, T), likewise.
 * @param weights of the windows, (B).
 */
export function attentionLoss(
  tf: Tf,
  student: Tensor3D,
  teacher: Tensor2D,
  weights: Tensor1D,
  distance: AttentionOptions['distance'],
): Scalar {
  const map = tf.mean(student, 1) as Tensor2D
  const apart = distance === 'kl' ? divergence(tf, map, teacher) : gap(tf, map, teacher)
  return tf.div(tf.sum(tf.mul(apart, weights)), tf.sum(weights)) as Scalar
}

function divergence(tf: Tf, student: Tensor2D, teacher: Tensor2D): Tensor1D {
  const ratio = tf.sub(tf.log(tf.add(teacher, TINY)), tf.log(tf.add(student, TINY)))
  return tf.sum(tf.mul(teacher, ratio), 1)
}

function gap(tf: Tf, student: Tensor2D, teacher: Tensor2D): Tensor1D {
  return tf.sum(tf.square(tf.sub(unit(tf, student), unit(tf, teacher))), 1)
}

const unit = (tf: Tf, map: Tensor2D): Tensor2D =>
  tf.div(map, tf.sqrt(tf.add(tf.sum(tf.square(map), 1, true), TINY)))
