/**
 * Fine-tuning after distillation: a last phase on reviewed or corrected examples, with bounds on how far the student may
 * move. A handful of corrections must not undo what the teacher said of everything else.
 */
import type { Scalar } from '@tensorflow/tfjs-core'
import { seededRandom } from '../corpus/index.js'
import { CLASSES } from '../student/index.js'
import { logSoftmaxRows } from '../teacher/index.js'
import {
  concatenated,
  fit,
  hardLabels,
  hardLoss,
  shuffled,
  UNLABELLED,
  witnesses,
  type Activations,
  type Checkpoint,
  type Model,
  type Report,
  type Tf,
  type WindowSet,
} from '../training/index.js'
import { classicLoss } from './losses/classic.js'
import { rowsOf } from './losses/combined.js'

export interface FinetuneBounds {
  /**
   * Weight of KL(teacher ‖ student) on windows of the distillation, beside the cross-entropy of the examples: a pull
   * back towards the teacher.
   */
  readonly penalty: number
  /**
   * Trust region: the weights may move by at most this share of their own length (L2 norm over all weights). They are
   * brought back onto that ball after each step.
   */
  readonly radius: number
  /** By how much the mean KL(teacher ‖ student) on the windows of the distillation may grow, in nats. */
  readonly mostKl: number
}

export interface FinetuneTraining extends FinetuneBounds {
  readonly seed: number
  readonly epochs: number
  readonly learningRate: number
  readonly rowRate: number
  readonly batchCells: number
  /** Windows of the distillation that are shown for each example. */
  readonly anchorsPerExample: number
}

export interface FinetuneRun {
  readonly tf: Tf
  /** The distilled student; it is changed in place. */
  readonly model: Model
  /** Reviewed or corrected windows; those of an attack whose place is not known share a bag. */
  readonly examples: WindowSet
  /** Windows of the distillation, and what the teacher said of them, (n, C). */
  readonly anchors: WindowSet
  readonly soft: Float32Array
  readonly options: FinetuneTraining
  readonly checkpoint: Checkpoint
  readonly signal: AbortSignal
  readonly report: Report
}

export interface FinetuneResult {
  /** Length of the way that the weights have gone, as a share of their length before. */
  readonly moved: number
  /** Mean KL(teacher ‖ student) on anchors, in nats, before and after. */
  readonly klBefore: number
  readonly klAfter: number
}

/** Anchors on which the growth of KL is measured. */
const MEASURED = 4096
/** Halvings in the search for the largest allowed share of the way. */
const HALVINGS = 8

/**
 * Trains on the examples; then, where the divergence from the teacher has grown by more than `mostKl`, goes back along
 * the way just as far as needed.
 *
 * @throws StillgateError `loss-not-finite`, `checkpoint-damaged`; AbortError after a stop.
 */
export async function finetune(run: FinetuneRun): Promise<FinetuneResult> {
  const { model, anchors, soft, options, report } = run
  const start = copied(model)
  const measured = sample(anchors.count, MEASURED, options.seed)
  const klOf = (): number => meanKl(soft, model.logits(anchors, measured), measured)
  const klBefore = klOf()
  await train(run, () => project(model, start, options.radius))
  // Also where a resumed run found its checkpoint at the end.
  project(model, start, options.radius)
  const goal = klBefore + options.mostKl
  if (klOf() > goal) retreat(model, start, () => klOf() <= goal)
  const result = { moved: distance(model, start) / length(start), klBefore, klAfter: klOf() }
  const [moved, before, after] = [result.moved, result.klBefore, result.klAfter].map((x) => x.toPrecision(3))
  report({
    line: `fine-tuning: weights moved by ${moved} of their length, KL to the teacher ${before} → ${after}`,
  })
  return result
}

async function train(run: FinetuneRun, afterStep: () => void): Promise<void> {
  const { tf, model, examples, anchors, options } = run
  // Examples first: a window below `examples.count` is one.
  const set = concatenated(examples, anchors)
  const labels = hardLabels(set)
  const known = Uint32Array.from({ length: examples.count }, (_, i) => i).filter(
    (i) => examples.labels[i] !== UNLABELLED,
  )
  await fit({
    tf,
    model,
    set,
    stage: 'fine-tuning',
    seed: options.seed,
    epochs: options.epochs,
    batchCells: options.batchCells,
    learningRate: options.learningRate,
    rowRate: options.rowRate,
    decay: 0,
    dropout: 0,
    rowDropout: 0,
    draw: (epoch) => {
      const shown = [...known, ...witnesses(model, examples).map(({ window }) => window)]
      const count = Math.ceil(shown.length * options.anchorsPerExample)
      const held = sample(anchors.count, count, options.seed * 31 + epoch).map((i) => i + examples.count)
      return Uint32Array.from([...shown, ...held])
    },
    loss: (activations, indices) => loss(run, labels, set.weights, activations, indices),
    afterStep,
    checkpoint: run.checkpoint,
    signal: run.signal,
    report: run.report,
  })
}

/** Cross-entropy of the examples of a batch plus the penalty times KL of its anchors. */
function loss(
  { tf, soft, examples, options }: FinetuneRun,
  labels: Uint8Array,
  weights: Float32Array,
  { logits }: Activations,
  indices: Uint32Array,
): Scalar {
  const C = CLASSES.length
  const isExample = indices.map((i) => (i < examples.count ? 1 : 0))
  const shares = (of: number): Float32Array =>
    Float32Array.from(indices, (i, k) => (isExample[k] === of ? weights[i]! : 0))
  const places = Uint32Array.from(indices, (_, k) => k)
  const known = Uint8Array.from(indices, (i) => labels[i]!)
  const terms: Scalar[] = []
  if (isExample.includes(1)) terms.push(hardLoss(tf, logits, places, known, shares(1)))
  if (isExample.includes(0)) {
    const rows = rowsOf(
      soft,
      indices.map((i) => Math.max(0, i - examples.count)),
      C,
    )
    const teacher = tf.tensor2d(rows, [indices.length, C])
    const none = tf.zerosLike(teacher)
    const kl = classicLoss(tf, logits, teacher, none, tf.tensor1d(shares(0)), { temperature: 1, alpha: 1 })
    terms.push(tf.mul(kl, options.penalty) as Scalar)
  }
  return tf.addN(terms) as Scalar
}

/** `count` different numbers below `n`, or all of them. */
function sample(n: number, count: number, seed: number): Uint32Array {
  const all = Uint32Array.from({ length: n }, (_, i) => i)
  return count >= n ? all : shuffled(all, seededRandom(seed)).slice(0, count)
}

/**
 * Mean KL(teacher ‖ student) in nats.
 *
 * @param teacher logits of all windows, (n, C).
 * @param student logits of `indices`, (m, C).
 */
export function meanKl(teacher: Float32Array, student: Float32Array, indices: Uint32Array): number {
  const C = CLASSES.length
  const p = logSoftmaxRows(rowsOf(teacher, indices, C), C)
  const q = logSoftmaxRows(student, C)
  const sum = p.reduce((total, value, i) => total + Math.exp(value) * (value - q[i]!), 0)
  return sum / Math.max(1, indices.length)
}

type Weights = Readonly<Record<string, Float32Array>>

const copied = (model: Model): Weights =>
  Object.fromEntries(Object.entries(model.weights()).map(([name, values]) => [name, values.slice()]))

function length(weights: Weights): number {
  let sum = 0
  for (const values of Object.values(weights)) for (const value of values) sum += value * value
  return Math.sqrt(sum)
}

/** Length of the way from `start` to where the weights are now. */
function distance(model: Model, start: Weights): number {
  let sum = 0
  for (const [name, values] of Object.entries(model.weights())) {
    const from = start[name]!
    for (let i = 0; i < values.length; i++) sum += (values[i]! - from[i]!) ** 2
  }
  return Math.sqrt(sum)
}

/** Brings the weights back onto the ball of `radius` times their first length around where they began. */
function project(model: Model, start: Weights, radius: number): void {
  const way = distance(model, start)
  const allowed = radius * length(start)
  if (way > allowed) scaleWay(model, start, allowed / way)
}

/** Goes on with `share` of the way from `start` to where the weights are. */
function scaleWay(model: Model, start: Weights, share: number): void {
  for (const [name, values] of Object.entries(model.weights())) {
    const from = start[name]!
    for (let i = 0; i < values.length; i++) values[i] = from[i]! + (values[i]! - from[i]!) * share
  }
  model.embedding.refresh()
}

/** Goes back to the largest share of the way, in steps of halvings, that is `within` the bound; to the start at last. */
function retreat(model: Model, start: Weights, within: () => boolean): void {
  const end = copied(model)
  const stand = (share: number): void => {
    for (const [name, values] of Object.entries(model.weights())) values.set(end[name]!)
    scaleWay(model, start, share)
  }
  let low = 0
  let high = 1
  for (let i = 0; i < HALVINGS; i++) {
    const middle = (low + high) / 2
    stand(middle)
    if (within()) low = middle
    else high = middle
  }
  stand(low)
}
