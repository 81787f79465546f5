/** All terms of a student's loss, by the weights of one configuration. B windows of a batch, C classes, T cells. */
import type { Scalar, Tensor1D, Tensor2D } from '@tensorflow/tfjs-core'
import { fail } from '../../errors.js'
import {
  hardLoss,
  listOf,
  UNLABELLED,
  type Activations,
  type Ragged,
  type Tf,
  type WindowSet,
} from '../../training/index.js'
import { attentionLoss, type AttentionOptions } from './attention.js'
import { classicLoss, type ClassicOptions } from './classic.js'
import { angleLoss, distanceLoss, type RelationalOptions } from './relational.js'

export const LABELS = ['both', 'soft', 'hard'] as const

export interface LossOptions extends ClassicOptions {
  /**
   * `both` (default): the classic loss; `soft`: unsupervised, the teacher's outputs alone, whatever hard labels there
   * are; `hard`: cross-entropy with hard labels alone.
   */
  readonly labels?: (typeof LABELS)[number] | undefined
  readonly attention?: AttentionOptions | undefined
  readonly relational?: RelationalOptions | undefined
}

/** What the student is to match, for every window of the set. */
export interface Targets {
  readonly set: Pick<WindowSet, 'weights' | 'count'>
  /** Hard labels; {@link UNLABELLED} where there is none. */
  readonly labels: Uint8Array
  /** The teacher's logits, (n, C). */
  readonly soft?: Float32Array | undefined
  /** The teacher's attention over the cells of each window. */
  readonly attention?: Ragged | undefined
}

/** Whether a configuration asks for anything that only a teacher can give. */
export const needsTeacher = ({ labels, relational }: LossOptions): boolean =>
  labels !== 'hard' || relational !== undefined

type LossOf = (activations: Activations, indices: Uint32Array) => Scalar

/**
 * The loss of a batch as a function of the student's activations.
 *
 * @throws StillgateError `teacher-unfit` when the options ask for what the targets do not hold.
 */
export function combinedLoss(tf: Tf, targets: Targets, options: LossOptions): LossOf {
  checkTargets(targets, options)
  const terms = [baseTerm(tf, targets, options), ...extraTerms(tf, targets, options)]
  return (activations, indices) =>
    terms.map((term) => term(activations, indices)).reduce((sum, value) => tf.add(sum, value) as Scalar)
}

function checkTargets({ soft, attention }: Targets, options: LossOptions): void {
  if (needsTeacher(options) && !soft) {
    throw fail('teacher-unfit', { teacher: '(none)', reason: 'distillation.labels is not "hard"' })
  }
  if (options.attention && !attention) {
    throw fail('teacher-unfit', {
      teacher: '(given)',
      reason: 'it has no attention for distillation.attention',
    })
  }
}

function baseTerm(tf: Tf, targets: Targets, options: LossOptions): LossOf {
  const { set, labels } = targets
  if (options.labels === 'hard') {
    return ({ logits }, indices) => hardLoss(tf, logits, indices, labels, set.weights)
  }
  const known = options.labels === 'soft' ? new Uint8Array(labels.length).fill(UNLABELLED) : labels
  return ({ logits }, indices) => {
    const C = logits.shape[1]
    const teacher = tf.tensor2d(rowsOf(targets.soft!, indices, C), [indices.length, C])
    const classes = Int32Array.from(indices, (i) => (known[i] === UNLABELLED ? -1 : known[i]!))
    const hard = tf.oneHot(tf.tensor1d(classes, 'int32'), C) as Tensor2D
    return classicLoss(tf, logits, teacher, tf.cast(hard, 'float32'), weightsOf(tf, set, indices), options)
  }
}

function extraTerms(tf: Tf, targets: Targets, { attention, relational }: LossOptions): LossOf[] {
  const terms: LossOf[] = []
  if (attention) terms.push(attentionTerm(tf, targets, attention))
  if (relational) terms.push(relationalTerm(tf, targets, relational))
  return terms
}

function attentionTerm(tf: Tf, { set, attention }: Targets, { weight, distance }: AttentionOptions): LossOf {
  return ({ attention: student }, indices) => {
    const teacher = paddedLists(attention!, indices, student.shape[2])
    const target = tf.tensor2d(teacher, [indices.length, student.shape[2]])
    const loss = attentionLoss(tf, student, target, weightsOf(tf, set, indices), distance)
    return tf.mul(loss, weight) as Scalar
  }
}

function relationalTerm(tf: Tf, { soft }: Targets, options: RelationalOptions): LossOf {
  const { distance, angle, examples = 32, of = 'features' } = options
  return (activations, indices) => {
    const N = Math.min(examples, indices.length)
    // Two examples have one distance, which is its own mean; one has no relation at all.
    if (N < 3) return tf.scalar(0)
    const chosen = Int32Array.from({ length: N }, (_, k) => Math.floor((k * indices.length) / N))
    const C = activations.logits.shape[1]
    const rows = rowsOf(
      soft!,
      Uint32Array.from(chosen, (k) => indices[k]!),
      C,
    )
    const teacher = tf.tensor2d(rows, [N, C])
    const student = pick(tf, of === 'logits' ? activations.logits : activations.features, chosen)
    const terms = [
      tf.mul(distanceLoss(tf, student, teacher), distance),
      tf.mul(angleLoss(tf, student, teacher), angle),
    ]
    return tf.addN(terms) as Scalar
  }
}

/** Rows of a tensor as a product with ones and zeros: a gather's gradient is slow on the JavaScript backend. */
function pick(tf: Tf, x: Tensor2D, chosen: Int32Array): Tensor2D {
  const choice = tf.cast(tf.oneHot(tf.tensor1d(chosen, 'int32'), x.shape[0]), 'float32') as Tensor2D
  return tf.matMul(choice, x)
}

const weightsOf = (tf: Tf, { weights }: Targets['set'], indices: Uint32Array): Tensor1D =>
  tf.tensor1d(Float32Array.from(indices, (i) => weights[i]!))

/** Rows `indices` of a table (n, width). */
export function rowsOf(table: Float32Array, indices: Uint32Array, width: number): Float32Array {
  const out = new Float32Array(indices.length * width)
  indices.forEach((index, k) => out.set(table.subarray(index * width, (index + 1) * width), k * width))
  return out
}

/** Lists of `indices`, each padded with zeros to `width`. */
function paddedLists(lists: Ragged, indices: Uint32Array, width: number): Float32Array {
  const out = new Float32Array(indices.length * width)
  indices.forEach((index, k) => {
    const list = listOf(lists, index)
    if (list.length > width) throw new Error(`window ${index} has ${list.length} cells, not ${width}`)
    out.set(list, k * width)
  })
  return out
}
