/** Trains a teacher on hard labels; bags of unknown place by their witness of the moment. */
import type { Scalar, Tensor1D, Tensor2D } from '@tensorflow/tfjs-core'
import { seededRandom } from '../corpus/index.js'
import {
  describeQuality,
  fit,
  heldOutQuality,
  Sampler,
  UNLABELLED,
  witnesses,
  type Activations,
  type Checkpoint,
  type HeldOut,
  type Model,
  type Report,
  type Tf,
  type WindowSet,
} from '../training/index.js'

export interface TeacherTraining {
  readonly seed: number
  readonly epochs: number
  /** Windows of one epoch. */
  readonly epochWindows: number
  readonly attackShare: number
  readonly flatten: number
  readonly batchCells: number
  readonly learningRate: number
  readonly rowRate: number
  readonly decay: number
  readonly dropout: number
  readonly rowDropout: number
  readonly labelSmoothing: number
}

export interface TeacherRun {
  readonly tf: Tf
  readonly model: Model
  readonly set: WindowSet
  readonly heldOut: HeldOut
  readonly options: TeacherTraining
  readonly checkpoint: Checkpoint
  readonly signal: AbortSignal
  readonly report: Report
}

/** False-positive rate of the line that is printed after each epoch. */
const WATCHED_RATE = 0.001

export async function trainTeacher(run: TeacherRun): Promise<void> {
  const { tf, model, set, options, report } = run
  const sampler = new Sampler(set, options.flatten, seededRandom(options.seed))
  // A window of a bag is only ever drawn as its witness, so it may carry the bag's label from the start.
  const labels = set.labels.map((label, i) => (label === UNLABELLED ? set.bagClasses[set.bags[i]!]! : label))
  const draw = (epoch: number, skipped: boolean): Uint32Array => {
    const drawn = sampler.draw({ windows: options.epochWindows, attackShare: options.attackShare })
    // The first epoch learns from known places only; its opinion then finds the others.
    if (epoch === 0 || skipped) return drawn
    return Uint32Array.from([...drawn, ...witnesses(model, set).map(({ window }) => window)])
  }
  await fit({
    ...options,
    tf,
    model,
    set,
    stage: 'teacher',
    draw,
    loss: (activations, indices) =>
      hardLoss(tf, activations, indices, labels, set.weights, options.labelSmoothing),
    afterEpoch: (epoch) => {
      const line = describeQuality(heldOutQuality(model, run.heldOut, WATCHED_RATE))
      report({ line: `teacher epoch ${epoch + 1}: ${line}` })
      return true
    },
    checkpoint: run.checkpoint,
    signal: run.signal,
    report,
  })
}

/** Mean weighted cross-entropy with label smoothing (Szegedy et al. 2016). */
function hardLoss(
  tf: Tf,
  { logits }: Activations,
  indices: Uint32Array,
  labels: Uint8Array,
  weights: Float32Array,
  smoothing: number,
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
