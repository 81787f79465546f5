/** The student of a run: begins as the serving one, learns the lesson on its integer grid, becomes a file again. */
import { join } from 'node:path'
import { dequantise, embeddingBitsOf, encodeTrained, finetune, trainStudent } from '../distill/index.js'
import { fail } from '../errors.js'
import { CLASSES, type StudentModel } from '../student/index.js'
import { Checkpoint, NO_BAG, subset, type Report, type Tf } from '../training/index.js'
import type { Lesson } from './lesson.js'

export interface StudentOptions {
  readonly tf: Tf
  /** The serving model. */
  readonly serving: StudentModel
  readonly lesson: Lesson
  /** Windows of corrections, by which the student is fine-tuned last. */
  readonly corrections: Lesson | undefined
  readonly folder: string
  readonly run: string
  readonly seed: number
  readonly epochs: number
  readonly learningRate: number
  /** Padded cells per step; default 12,288. */
  readonly batchCells?: number | undefined
  readonly signal: AbortSignal
  readonly report: Report
}

/** As the shipped student was distilled: config/distill/default.yaml. */
const DISTILLATION = { temperature: 2, alpha: 0.8 } as const
const SAMPLING = { attackShare: 0.42, flatten: 0.8 } as const
const BATCH_CELLS = 12_288
const REGULARISATION = { rowRate: 1, decay: 0, dropout: 0, rowDropout: 0.02 } as const
/** How far corrections may move the student: `finetune` explains the bounds. */
const FINETUNING = { epochs: 3, anchorsPerExample: 8, penalty: 1, radius: 0.02, mostKl: 0.01 } as const

/**
 * @returns the file's bytes; its thresholds are not yet chosen.
 * @throws StillgateError model-format for a student of other classes, data-empty, loss-not-finite, checkpoint-damaged;
 * AbortError after a stop, its checkpoint written
 */
export async function studentOf(options: StudentOptions): Promise<Uint8Array> {
  const { tf, serving, lesson, run, seed } = options
  const { meta } = serving
  if (meta.labels.length !== CLASSES.length) {
    throw fail('model-format', {
      file: `of run ${meta.run}`,
      reason: 'it has fewer classes than this version',
    })
  }
  const start = dequantise(tf, serving)
  const common = {
    tf,
    signal: options.signal,
    report: options.report,
  }
  const trained = await trainStudent({
    ...common,
    tokens: meta.tokens,
    shape: meta.network,
    ...lesson,
    start,
    options: {
      ...DISTILLATION,
      ...SAMPLING,
      ...REGULARISATION,
      seed,
      epochs: options.epochs,
      quantisedEpochs: options.epochs,
      embeddingBits: meta.embeddingBits,
      epochWindows: lesson.set.count,
      batchCells: options.batchCells ?? BATCH_CELLS,
      learningRate: options.learningRate,
    },
    checkpoint: new Checkpoint(join(options.folder, 'student.checkpoint')),
  })
  await correct(trained.model, options)
  return encodeTrained(
    { ...trained, rowScale: start.rowScale },
    {
      tokens: meta.tokens,
      shape: meta.network,
      set: lesson.set,
      seed,
      rates: meta.rates,
      temperature: meta.temperature,
      run,
      bits: embeddingBitsOf(serving),
      pruned: meta.kept !== undefined,
    },
  )
}

type Network = Parameters<typeof finetune>[0]['model']

async function correct(model: Network, options: StudentOptions): Promise<void> {
  const { tf, lesson, corrections, folder, seed, learningRate, signal, report } = options
  if (!corrections || corrections.set.count === 0) return
  const { set, soft } = lesson
  const anchors = Uint32Array.from({ length: set.count }, (_, i) => i).filter((i) => set.bags[i] === NO_BAG)
  const width = CLASSES.length
  const opinion = new Float32Array(anchors.length * width)
  anchors.forEach((i, k) => opinion.set(soft.subarray(i * width, (i + 1) * width), k * width))
  await finetune({
    tf,
    model,
    examples: corrections.set,
    anchors: subset(set, anchors),
    soft: opinion,
    options: { ...FINETUNING, seed, learningRate, rowRate: 1, batchCells: BATCH_CELLS },
    checkpoint: new Checkpoint(join(folder, 'finetuning.checkpoint')),
    signal,
    report,
  })
}
