/** Matching the teacher's opinion. B windows, C classes. */
import type { Scalar, Tensor1D, Tensor2D } from '@tensorflow/tfjs-core'
import type { Tf } from '../../training/index.js'

export interface ClassicOptions {
  /** T: both distributions are softened by it. */
  readonly temperature: number
  /** α: share of the soft term, 0…1. */
  readonly alpha: number
}

/**
 * Classic distillation (Hinton, Vinyals & Dean 2015, §2): α·T²·KL(teacher ‖ student) at temperature T, plus
 * (1 − α)·cross-entropy with hard labels where they exist. T² keeps the gradients of both terms alike in size.
 *
 * @param logits of the student, (B, C).
 * @param teacherLogits (B, C).
 * @param hard one-hot rows, (B, C); a row of zeros where no hard label exists.
 * @param weights of the windows, (B).
 */
export function classicLoss(
  tf: Tf,
  logits: Tensor2D,
  teacherLogits: Tensor2D,
  hard: Tensor2D,
  weights: Tensor1D,
  { temperature, alpha }: ClassicOptions,
): Scalar {
  const softened = tf.logSoftmax(tf.div(logits, temperature))
  const target = tf.softmax(tf.div(teacherLogits, temperature))
  const targetLog = tf.logSoftmax(tf.div(teacherLogits, temperature))
  const kl = tf.sum(tf.mul(target, tf.sub(targetLog, softened)), 1)
  const crossEntropy = tf.neg(tf.sum(tf.mul(hard, tf.logSoftmax(logits)), 1))
  // Where no hard label exists the soft term carries the whole weight.
  const labelled = tf.sum(hard, 1)
  const softShare = tf.sub(1, tf.mul(labelled, 1 - alpha))
  const loss = tf.add(tf.mul(tf.mul(kl, softShare), temperature ** 2), tf.mul(crossEntropy, 1 - alpha))
  return tf.div(tf.sum(tf.mul(loss, weights)), tf.sum(weights)) as Scalar
}
