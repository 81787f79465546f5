/** Training on hard labels. B windows, C classes. */
import type { Scalar, Tensor1D, Tensor2D } from '@tensorflow/tfjs-core'
import { fail } from '../errors.js'
import type { Tf } from './backend.js'
import { NO_BAG, UNLABELLED, type WindowSet } from './windows.js'

/**
 * The label of every window. A window of a bag is only ever drawn as its witness, so it may carry the bag's label
 * from the start; one that has neither label nor bag stays {@link UNLABELLED}.
 */
export const hardLabels = (set: WindowSet): Uint8Array =>
  set.labels.map((label, i) =>
    label === UNLABELLED && set.bags[i] !== NO_BAG ? set.bagClasses[set.bags[i]!]! : label,
  )

/**
 * Refuses data from which nothing can be told apart.
 *
 * @param labels of the windows, as {@link hardLabels} or a teacher gives them.
 * @throws StillgateError `data-empty` when there are no harmless or no attack windows.
 */
export function checkBothSides(labels: Uint8Array, stage: string): void {
  const harmless = labels.includes(0)
  const attack = labels.some((label) => label !== 0 && label !== UNLABELLED)
  if (harmless && attack) return
  const missing = harmless ? 'attack' : attack ? 'harmless' : 'harmless and no attack'
  throw fail('data-empty', { stage, missing })
}

/**
 * Mean weighted cross-entropy with label smoothing (Szegedy et al. 2016).
 *
 * @param logits (B, C)
 * @param indices of the windows, (B)
 * @param labels of all windows
 * @param weights of all windows
 */
export function hardLoss(
  tf: Tf,
  logits: Tensor2D,
  indices: Uint32Array,
  labels: Uint8Array,
  weights: Float32Array,
  smoothing = 0,
): Scalar {
  const C = logits.shape[1]
  const classes = Int32Array.from(indices, (i) => labels[i]!)
  const target = tf.add(
    tf.mul(tf.oneHot(tf.tensor1d(classes, 'int32'), C), 1 - smoothing),
    smoothing / C,
  ) as Tensor2D
  const loss = tf.neg(tf.sum(tf.mul(target, tf.logSoftmax(logits)), 1)) as Tensor1D
  const weight = tf.tensor1d(Float32Array.from(indices, (i) => weights[i]!))
  return tf.div(tf.sum(tf.mul(loss, weight)), tf.sum(weight)) as Scalar
}
