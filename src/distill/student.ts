/** Trains a student on soft and hard labels, the last epochs on the integer grid. */
import { seededRandom } from '../corpus/index.js'
import { CLASSES, type TokenSpec } from '../student/index.js'
import {
  checkBothSides,
  describeQuality,
  fit,
  hardLabels,
  heldOutQuality,
  Model,
  NO_BAG,
  Sampler,
  UNLABELLED,
  witnesses,
  type Checkpoint,
  type HeldOut,
  type NetworkShape,
  type Ragged,
  type Report,
  type Tf,
  type WindowSet,
} from '../training/index.js'
import { combinedLoss, type LossOptions } from './losses/index.js'
import { RowPruner, type PruningOptions } from './pruning.js'
import { rowScaleOf, type EmbeddingBits } from './quantise.js'

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

export interface StudentTraining extends LossOptions {
  readonly seed: number
  readonly epochs: number
  /** How many of the epochs, the last ones, see weights on the integer grid; 0 quantises after training. */
  readonly quantisedEpochs: number
  /** Bits of the table's values; 8 by default. */
  readonly embeddingBits?: EmbeddingBits | undefined
  readonly pruning?: PruningOptions | undefined
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
  /** Logits of the teacher for every window of the set, (n, C); absent where labels are `hard`. */
  readonly soft?: Float32Array | undefined
  /** The teacher's attention over the cells of every window; needed for the attention term. */
  readonly attention?: Ragged | undefined
  /** Watched after each epoch, where it is given. */
  readonly heldOut?: HeldOut | undefined
  /** Where training begins; a fresh network by default. Changed in place. */
  readonly start?: TrainedStudent | undefined
  readonly options: StudentTraining
  /** For people; `student` by default. */
  readonly stage?: string | undefined
  readonly checkpoint: Checkpoint
  readonly signal: AbortSignal
  readonly report: Report
}

export interface TrainedStudent {
  readonly model: Model
  /** Real value of one step of the table's grid; where the last epochs were quantised, its weights lie on it. */
  readonly rowScale: number
}

const WATCHED_RATE = 0.001

/** Trains and returns the student. @throws StillgateError `data-empty`, `teacher-unfit`, `loss-not-finite` */
export async function trainStudent(run: StudentRun): Promise<TrainedStudent> {
  const { tf, set, options, report, stage = 'student' } = run
  const hard = options.labels === 'hard'
  const sides = { ...set, labels: sidesOf(run) }
  checkBothSides(hard ? hardLabels(set) : sides.labels, 'the student')
  const model = run.start?.model ?? freshModel(run)
  const sampler = new Sampler(sides, options.flatten, seededRandom(options.seed + 1))
  const pruner = options.pruning && new RowPruner(model, options.pruning)
  const draw = (epoch: number, skipped: boolean): Uint32Array => {
    if (epoch >= options.epochs - options.quantisedEpochs && !model.grid) {
      const rowScale = rowScaleOf(model, options.embeddingBits)
      model.quantise({ rowScale, most: options.embeddingBits === 4 ? 7 : 127 })
    }
    const drawn = sampler.draw({ windows: options.epochWindows, attackShare: options.attackShare })
    // Without a teacher's opinion, bags are learned by their witnesses, as a teacher learns them.
    if (!hard || epoch === 0 || skipped) return drawn
    return Uint32Array.from([...drawn, ...witnesses(model, set).map(({ window }) => window)])
  }
  const { soft, attention } = run
  const labels = hard ? hardLabels(set) : set.labels
  await fit({
    ...options,
    tf,
    model,
    set,
    stage,
    draw,
    loss: combinedLoss(tf, { set, labels, soft, attention }, options),
    beforeStep: pruner && ((progress) => pruner.step(progress)),
    afterEpoch: (epoch) => {
      if (!run.heldOut) return true
      const line = describeQuality(heldOutQuality(model, run.heldOut, WATCHED_RATE))
      report({ line: `${stage} epoch ${epoch + 1}: ${line}` })
      return true
    },
    checkpoint: run.checkpoint,
    signal: run.signal,
    report,
  })
  pruner?.finish()
  return { model, rowScale: model.grid?.rowScale ?? rowScaleOf(model, options.embeddingBits) }
}

type FreshRun = Pick<StudentRun, 'tf' | 'tokens' | 'shape'> & {
  readonly options: Pick<StudentTraining, 'seed'>
}

const freshModel = ({ tf, tokens, shape, options }: FreshRun): Model =>
  new Model({ tf, tokens, shape: studentShape(shape), random: seededRandom(options.seed) })

/** The same weights off the integer grid: of further training again only the last epochs are to see it. */
export function offGrid(run: FreshRun, { model: from, rowScale }: TrainedStudent): TrainedStudent {
  const model = freshModel(run)
  const weights = from.weights()
  for (const [name, values] of Object.entries(model.weights())) values.set(weights[name]!)
  model.embedding.refresh()
  return { model, rowScale }
}

/**
 * The label by which each window is drawn. Windows without a hard label that are in no bag, as those of logged traffic
 * are, are drawn by what the teacher holds them for; where labels are `soft`, all are.
 */
function sidesOf({ set, soft, options }: StudentRun): Uint8Array {
  if (!soft || options.labels === 'hard') return set.labels
  const C = CLASSES.length
  return set.labels.map((label, i) => {
    const open = label === UNLABELLED && set.bags[i] === NO_BAG
    if (options.labels !== 'soft' && !open) return label
    const row = soft.subarray(i * C, (i + 1) * C)
    return row.indexOf(Math.max(...row))
  })
}
