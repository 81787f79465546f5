/** Trains a student on soft and hard labels, the last epochs on the int8 grid. */
import type { Tensor2D } from '@tensorflow/tfjs-core'
import { seededRandom } from '../corpus/index.js'
import { CLASSES, type TokenSpec } from '../student/index.js'
import {
  describeQuality,
  fit,
  heldOutQuality,
  Model,
  Sampler,
  UNLABELLED,
  type Checkpoint,
  type HeldOut,
  type NetworkShape,
  type Report,
  type Tf,
  type WindowSet,
} from '../training/index.js'
import { classicLoss, type ClassicOptions } from './losses.js'
import { rowScaleOf } from './quantise.js'

export interface StudentShape {
  readonly width: number
  readonly taps: number
  readonly channels: number
  readonly heads: number
  readonly hidden: number
}

/** The network that the kernel runs: one separable mixing layer. */
export const studentShape = ({ width, taps, channels, heads, hidden }: StudentShape): NetworkShape => ({
  width,
  layers: [{ taps, dilation: 1, channels, separable: true }],
  heads,
  hidden,
  classes: CLASSES.length,
})

export interface StudentTraining extends ClassicOptions {
  readonly seed: number
  readonly epochs: number
  /** How many of the epochs, the last ones, see weights on the int8 grid. */
  readonly quantisedEpochs: number
  readonly epochWindows: number
  readonly attackShare: number
  readonly flatten: number
  readonly batchCells: number
  readonly learningRate: number
  readonly rowRate: number
  readonly decay: number
  readonly dropout: number
  readonly rowDropout: number
}

export interface StudentRun {
  readonly tf: Tf
  readonly tokens: TokenSpec
  readonly shape: StudentShape
  readonly set: WindowSet
  /** Logits of the teacher for every window of the set, (n, C). */
  readonly soft: Float32Array
  readonly heldOut: HeldOut
  readonly options: StudentTraining
  readonly checkpoint: Checkpoint
  readonly signal: AbortSignal
  readonly report: Report
}

const WATCHED_RATE = 0.001

/** Trains and returns the student; its weights lie on the int8 grid of `rowScale`. */
export async function trainStudent(run: StudentRun): Promise<{ model: Model; rowScale: number }> {
  const { tf, set, options, report } = run
  const model = new Model({
    tf,
    tokens: run.tokens,
    shape: studentShape(run.shape),
    random: seededRandom(options.seed),
  })
  const sampler = new Sampler(set, options.flatten, seededRandom(options.seed + 1))
  const C = CLASSES.length
  let rowScale = 0
  const draw = (epoch: number): Uint32Array => {
    if (epoch >= options.epochs - options.quantisedEpochs && rowScale === 0) {
      rowScale = rowScaleOf(model)
      model.quantise(rowScale)
    }
    return sampler.draw({ windows: options.epochWindows, attackShare: options.attackShare })
  }
  await fit({
    ...options,
    tf,
    model,
    set,
    stage: 'student',
    draw,
    loss: ({ logits }, indices) => {
      const teacher = tf.tensor2d(rowsOf(run.soft, indices, C), [indices.length, C])
      const labels = Int32Array.from(indices, (i) => (set.labels[i] === UNLABELLED ? -1 : set.labels[i]!))
      const hard = tf.oneHot(tf.tensor1d(labels, 'int32'), C) as Tensor2D
      const weights = tf.tensor1d(Float32Array.from(indices, (i) => set.weights[i]!))
      return classicLoss(tf, logits, teacher, tf.cast(hard, 'float32'), weights, options)
    },
    afterEpoch: (epoch) => {
      const line = describeQuality(heldOutQuality(model, run.heldOut, WATCHED_RATE))
      report({ line: `student epoch ${epoch + 1}: ${line}` })
      return true
    },
    checkpoint: run.checkpoint,
    signal: run.signal,
    report,
  })
  return { model, rowScale: rowScale || rowScaleOf(model) }
}

function rowsOf(table: Float32Array, indices: Uint32Array, width: number): Float32Array {
  const out = new Float32Array(indices.length * width)
  indices.forEach((index, k) => out.set(table.subarray(index * width, (index + 1) * width), k * width))
  return out
}
