/** The loop of every training run: epochs of minibatches, a cosine schedule, checkpoints, a clean stop. */
import type { Scalar } from '@tensorflow/tfjs-core'
import { seededRandom } from '../corpus/index.js'
import { fail } from '../errors.js'
import type { Tf } from './backend.js'
import { minibatches } from './batch.js'
import type { Checkpoint } from './checkpoint.js'
import type { Activations } from './network.js'
import type { Report } from './progress.js'
import type { Trainable } from './trainable.js'
import type { WindowSet } from './windows.js'

export interface FitOptions {
  readonly tf: Tf
  readonly model: Trainable
  readonly set: WindowSet
  /** Name of the stage in reports and errors. */
  readonly stage: string
  readonly seed: number
  readonly epochs: number
  readonly batchCells: number
  readonly learningRate: number
  readonly rowRate: number
  readonly decay: number
  readonly dropout: number
  readonly rowDropout: number
  /** Windows of epoch `epoch`, without order. Called in order, also for epochs that a resumed run skips. */
  readonly draw: (epoch: number, skipped: boolean) => Uint32Array
  readonly loss: (activations: Activations, indices: Uint32Array) => Scalar
  /** Before each step, with the share of the whole training done, 0…1. */
  readonly beforeStep?: ((progress: number) => void) | undefined
  /** After each step, when the weights have moved. */
  readonly afterStep?: (() => void) | undefined
  /** After each epoch; a line for the log. Returning false stops early. */
  readonly afterEpoch?: (epoch: number) => boolean | undefined
  readonly checkpoint: Checkpoint
  readonly signal: AbortSignal
  readonly report: Report
}

/** Milliseconds between two checkpoints within an epoch. */
const CHECKPOINT_EVERY = 5 * 60_000

/**
 * Trains until the last epoch, the signal, or `afterEpoch` says no. A run that `afterEpoch` has ended says so in its
 * checkpoint, so that a later call with it trains no further.
 *
 * @throws StillgateError `loss-not-finite` when the loss is NaN or infinite; AbortError after a stop, its
 *   checkpoint written.
 */
export async function fit(options: FitOptions): Promise<void> {
  const { model, checkpoint, epochs, tf } = options
  const from = checkpoint.restore(model)
  if (from.indices?.some((i) => i >= options.set.count)) {
    throw checkpoint.refusal('it belongs to another data set')
  }
  let tensors = -1
  for (let epoch = 0; epoch < epochs; epoch++) {
    if (epoch < from.epoch) {
      options.draw(epoch, true)
      continue
    }
    const drawn =
      epoch === from.epoch && from.indices ? skip(options, epoch, from.indices) : options.draw(epoch, false)
    await oneEpoch(options, epoch, drawn, epoch === from.epoch ? from.step : 0)
    checkpoint.save(model, { epoch: epoch + 1, step: 0 })
    if (tensors >= 0 && tf.memory().numTensors > tensors) {
      throw new Error(`${options.stage}: tensors leak (${tensors} → ${tf.memory().numTensors})`)
    }
    tensors = tf.memory().numTensors
    if (options.afterEpoch?.(epoch) === false) {
      checkpoint.save(model, { epoch: epochs, step: 0 })
      break
    }
  }
}

function skip(options: FitOptions, epoch: number, indices: Uint32Array): Uint32Array {
  options.draw(epoch, true)
  return indices
}

async function oneEpoch(
  options: FitOptions,
  epoch: number,
  drawn: Uint32Array,
  firstStep: number,
): Promise<void> {
  const { model, set, stage, seed, epochs, report } = options
  // The order comes from seed and epoch alone, so that a resumed run continues the same epoch.
  const batches = minibatches(
    set,
    drawn.slice(),
    options.batchCells,
    seededRandom(seed * 1009 + epoch),
    (source, indices) => model.batcher.counts(source, indices),
  )
  const random = seededRandom(seed * 7919 + epoch * 31 + firstStep)
  let smoothed = NaN
  let saved = Date.now()
  for (let step = firstStep; step < batches.length; step++) {
    const indices = batches[step]!
    const batch = model.batcher.make(set, indices, options.rowDropout, random)
    const progress = (epoch + step / batches.length) / epochs
    options.beforeStep?.(progress)
    const loss = model.train(batch, (activations) => options.loss(activations, indices), {
      learningRate: options.learningRate * schedule(progress),
      rowRate: options.rowRate,
      decay: options.decay,
      dropout: options.dropout,
    })
    if (!Number.isFinite(loss)) throw fail('loss-not-finite', { stage, epoch: epoch + 1, step })
    options.afterStep?.()
    smoothed = Number.isNaN(smoothed) ? loss : smoothed * 0.98 + loss * 0.02
    const detail = `epoch ${epoch + 1}/${epochs} loss ${smoothed.toFixed(4)}`
    report({ stage, done: epoch * batches.length + step + 1, total: epochs * batches.length, detail })
    // A turn of the event loop: signals arrive there.
    if (step % 8 === 0) await new Promise(setImmediate)
    const due = Date.now() - saved > CHECKPOINT_EVERY
    if (due || options.signal.aborted) {
      options.checkpoint.save(model, { epoch, step: step + 1, indices: drawn })
      saved = Date.now()
    }
    options.signal.throwIfAborted()
  }
}

/** Linear warm-up over the first two per cent, then half a cosine down to a hundredth. */
export function schedule(progress: number): number {
  const warm = 0.02
  if (progress < warm) return (progress + 1e-3) / (warm + 1e-3)
  return 0.01 + 0.99 * 0.5 * (1 + Math.cos((Math.PI * (progress - warm)) / (1 - warm)))
}
