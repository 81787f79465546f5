/** One teacher = one folder: configuration, data set, the teacher's file, snapshots where they are asked for. */
import { join } from 'node:path'
import { loadYaml } from '../config/index.js'
import { fail } from '../errors.js'
import type { TokenSpec } from '../student/index.js'
import {
  checkDataFiles,
  dataFile,
  datasetIn,
  describeQuality,
  heldOutQuality,
  learnKeywords,
  loadBackend,
  openRunFolder,
  readHeldOut,
  runId,
  type Report,
  type Tf,
  type WindowSet,
} from '../training/index.js'
import { teachSchema, type TeachConfig, type TrainedTeacherConfig } from './config.js'
import { ensembleTeacher, trainedTeacher, type MakeOptions } from './make.js'
import type { Teacher } from './types.js'

export interface TeachOptions {
  /** Configuration file (YAML). */
  readonly config: string
  /** Folder with the data files; an ensemble reads the dev requests only. */
  readonly data: string
  /** Folder of the run; created, or continued when it belongs to the same configuration and data. */
  readonly out: string
  /** Stops after the step at hand, its checkpoint written; the call then rejects with an AbortError. */
  readonly signal: AbortSignal
  readonly report: Report
}

/**
 * Trains one teacher, or puts an ensemble together.
 *
 * @throws StillgateError config-…, data-missing, data-empty, run-mismatch, checkpoint-damaged; model-… for a member
 * of an ensemble; AbortError after a stop.
 * @example
 * await teach({config: 'config/teach/deep.yaml', data: 'data', out: 'runs/deep', signal, report})
 */
export async function teach(options: TeachOptions): Promise<{ teacher: Teacher; file: string }> {
  const { data, out, report } = options
  const config = loadYaml(options.config, teachSchema)
  const trained = config.teacher.kind !== 'ensemble'
  checkDataFiles(data, trained ? undefined : ['requests.dev'])
  checkSections(config, options.config)
  const { tf, banner } = await loadBackend()
  report({ line: banner })
  const run = runId(config, data)
  openRunFolder(out, run, config, report)
  const teacher = await make(tf, config, run, options)
  return { teacher, file: join(out, 'teacher.safetensors') }
}

/** What a trained teacher needs beside its own section. */
function checkSections({ teacher, dataset, tokens }: TeachConfig, file: string): void {
  const missing = (key: string) =>
    fail('config-value', {
      where: file,
      key,
      expected: `expected this section, which a ${teacher.kind} teacher needs`,
    })
  if (teacher.kind === 'ensemble') return
  if (!dataset) throw missing('dataset')
  if (teacher.kind !== 'deep' && !tokens) throw missing('tokens')
}

async function make(tf: Tf, config: TeachConfig, run: string, options: TeachOptions): Promise<Teacher> {
  const { data, out, signal, report } = options
  const { seed, devEvery } = config
  const heldOut = await readHeldOut(dataFile(data, 'requests.dev'), devEvery, report)
  const common: MakeOptions = { tf, out, run, seed, heldOut, signal, report }
  const teacher =
    config.teacher.kind === 'ensemble'
      ? ensembleTeacher(config.teacher, common)
      : await train(config, config.teacher, common, options)
  report({ line: `teacher ${teacher.id}: ${describeQuality(heldOutQuality(teacher, heldOut, 0.001))}` })
  return teacher
}

async function train(
  { dataset, tokens, seed }: TeachConfig,
  teacher: TrainedTeacherConfig,
  common: MakeOptions,
  { data, out, signal, report }: TeachOptions,
): Promise<Teacher> {
  const set = await datasetIn(out, { ...dataset!, data, seed, signal, report })
  return trainedTeacher(teacher, { ...common, set, tokens: tokensOf(tokens, set) })
}

function tokensOf(tokens: TeachConfig['tokens'], set: WindowSet): TokenSpec {
  const { keywords, ...grams } = tokens ?? { version: 2, keywords: 0, byteGrams: [], skeletonGrams: [] }
  return { rows: 256, ...grams, keywords: learnKeywords(set, keywords) }
}
