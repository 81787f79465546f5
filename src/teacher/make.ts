/** From a configuration to a teacher's file: train a network, or put an ensemble together. */
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { TokenSpec } from '../student/index.js'
import { Checkpoint, writeWhole, type HeldOut, type Report, type Tf } from '../training/index.js'
import { checkBothSides, hardLabels, type Trainable, type WindowSet } from '../training/index.js'
import type { EnsembleTeacherConfig, TrainedTeacherConfig } from './config.js'
import { createDeep, encodeDeep } from './deep.js'
import { encodeEnsemble } from './ensemble.js'
import { loadTeacher } from './load.js'
import { reliabilityOf } from './reliability.js'
import { trainTeacher } from './train.js'
import type { Teacher } from './types.js'
import { createWide, encodeWide } from './wide.js'

export interface MakeOptions {
  readonly tf: Tf
  /** Folder of the run; the teacher becomes its `teacher.safetensors`. */
  readonly out: string
  /** Id of the run. */
  readonly run: string
  readonly seed: number
  readonly heldOut: HeldOut
  readonly signal: AbortSignal
  readonly report: Report
}

export interface TrainOptions extends MakeOptions {
  readonly set: WindowSet
  /** What cells look up; a wide teacher takes it with its own number of rows. */
  readonly tokens: TokenSpec
}

const fileIn = (out: string): string => join(out, 'teacher.safetensors')

/** A fresh network and how it becomes a file. */
interface Plan {
  readonly model: Trainable
  readonly encode: () => Uint8Array
}

/**
 * Trains the teacher that `config` describes, or goes on with it; one whose file is there is not trained again.
 *
 * @throws StillgateError `data-empty`, `loss-not-finite`, `checkpoint-damaged`; AbortError after a stop.
 */
export async function trainedTeacher(config: TrainedTeacherConfig, options: TrainOptions): Promise<Teacher> {
  const { tf, out, set, report, seed } = options
  const file = fileIn(out)
  if (!existsSync(file)) {
    checkBothSides(hardLabels(set), 'the teacher')
    const { model, encode } = planOf(config, options)
    report({ line: `teacher: ${(model.size / 1e6).toFixed(2)} million parameters; ${set.count} windows` })
    const checkpoint = new Checkpoint(join(out, 'teacher.checkpoint'))
    const best = new Checkpoint(join(out, 'teacher.best'))
    const firstKept = config.epochs - (config.snapshots ?? 0)
    const afterEpoch = (epoch: number): void => {
      if (epoch >= firstKept) writeWhole(join(out, `teacher.epoch-${epoch + 1}.safetensors`), encode())
    }
    await trainTeacher({ ...options, model, options: { ...config, seed }, checkpoint, best, afterEpoch })
    writeWhole(file, encode())
    checkpoint.remove()
    best.remove()
  }
  return loadTeacher(tf, file)
}

function planOf(config: TrainedTeacherConfig, { tf, tokens, seed, run }: TrainOptions): Plan {
  const { width, channels, heads, hidden } = config
  if (config.kind === 'deep') {
    const { stride, blocks } = config
    const shape = { width, stride, channels, heads, blocks, hidden, seed }
    const model = createDeep(tf, shape)
    return { model, encode: () => encodeDeep(model, shape, run) }
  }
  const shape = { tokens: { ...tokens, rows: config.rows }, width, channels, heads, hidden, seed }
  const model = createWide(tf, shape)
  return { model, encode: () => encodeWide(model, shape, run) }
}

/** Puts trained teachers together, with their reliabilities where they are asked for. */
export function ensembleTeacher(config: EnsembleTeacherConfig, options: MakeOptions): Teacher {
  const { tf, out, run, heldOut } = options
  const file = fileIn(out)
  const { combine, weights } = config
  if (!existsSync(file)) {
    const members = config.members.map((path) => ({ file: resolve(path), teacher: loadTeacher(tf, path) }))
    const teachers = members.map(({ teacher }) => teacher)
    const reliability = weights === 'reliability' ? reliabilityOf(teachers, heldOut) : undefined
    writeWhole(file, encodeEnsemble(members, { combine, weights, reliability }, file, run))
  }
  return loadTeacher(tf, file)
}
