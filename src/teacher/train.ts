/** Trains a network on hard labels; bags of unknown place by their witness of the moment. */
import { seededRandom } from '../corpus/index.js'
import {
  describeQuality,
  EarlyStop,
  fit,
  hardLoss,
  heldOutQuality,
  hardLabels,
  Sampler,
  witnesses,
  type Checkpoint,
  type HeldOut,
  type Report,
  type Tf,
  type Trainable,
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
  /** Epochs without a better score on dev before training ends; never by default. */
  readonly patience?: number | undefined
}

export interface TeacherRun {
  readonly tf: Tf
  readonly model: Trainable
  readonly set: WindowSet
  readonly heldOut: HeldOut
  readonly options: TeacherTraining
  readonly checkpoint: Checkpoint
  /** Where the best weights lie while training goes on; needed for `patience`. */
  readonly best?: Checkpoint | undefined
  /** After each epoch, counted from 0; for snapshots. */
  readonly afterEpoch?: ((epoch: number) => void) | undefined
  readonly signal: AbortSignal
  readonly report: Report
}

/** False-positive rate of the line that is printed after each epoch, and of the score that stops early. */
const WATCHED_RATE = 0.001

/** @throws StillgateError `loss-not-finite`, `checkpoint-damaged`; AbortError after a stop. */
export async function trainTeacher(run: TeacherRun): Promise<void> {
  const { tf, model, set, options, report } = run
  const sampler = new Sampler(set, options.flatten, seededRandom(options.seed))
  const labels = hardLabels(set)
  const draw = (epoch: number, skipped: boolean): Uint32Array => {
    const drawn = sampler.draw({ windows: options.epochWindows, attackShare: options.attackShare })
    // The first epoch learns from known places only; its opinion then finds the others.
    if (epoch === 0 || skipped) return drawn
    return Uint32Array.from([...drawn, ...witnesses(model, set).map(({ window }) => window)])
  }
  const early = run.best && options.patience ? new EarlyStop(model, run.best, options.patience) : undefined
  await fit({
    ...options,
    tf,
    model,
    set,
    stage: 'teacher',
    draw,
    loss: ({ logits }, indices) => hardLoss(tf, logits, indices, labels, set.weights, options.labelSmoothing),
    afterEpoch: (epoch) => {
      const found = heldOutQuality(model, run.heldOut, WATCHED_RATE)
      report({ line: `teacher epoch ${epoch + 1}: ${describeQuality(found)}` })
      run.afterEpoch?.(epoch)
      return early?.after(epoch, found.caught) ?? true
    },
    checkpoint: run.checkpoint,
    signal: run.signal,
    report,
  })
  const epoch = early?.finish() ?? -1
  if (epoch >= 0) report({ line: `teacher: the weights of epoch ${epoch + 1} did best on dev and stay` })
}
