/** From a model file to a student that judges. */
import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import { MOST_EVIDENCE, type RequestViews } from '../inspect/index.js'
import { fail } from '../errors.js'
import { evidenceOf, WorstFields } from './evidence.js'
import { decodeStudent, MOST_MODEL_BYTES, type StudentModel } from './format.js'
import { chooseKernel, type KernelChoice } from './kernel/choose.js'
import type { Kernel } from './kernel/types.js'
import { learn } from './learn.js'
import type { Reference } from './reference.js'
import type { Student, Verdict } from './types.js'
import { attackScore, HARMLESS, likeliest, rowOf } from './verdict.js'

export interface LoadOptions {
  /** Which kernel runs; `auto` (the default) takes the fastest that works here. */
  readonly kernel?: KernelChoice
}

/** A student and how it came to its kernel. */
export interface LoadedStudent extends Student {
  /** Why a faster kernel than the running one was passed over; empty as a rule. */
  readonly notes: readonly string[]
}

/**
 * Loads a model file.
 *
 * @throws StillgateError `model-missing`, `model-damaged` or `model-format`.
 * @example
 * const student = await loadStudent('models/student.safetensors')
 * student.judge(new Inspector().inspect(head)).score // 0…1
 */
export async function loadStudent(path: string, options: LoadOptions = {}): Promise<LoadedStudent> {
  return make(await read(path), path, options)
}

/** The same from bytes in memory. */
export async function studentFromBytes(bytes: Uint8Array, options: LoadOptions = {}): Promise<LoadedStudent> {
  return make(bytes, '(in memory)', options)
}

async function read(path: string): Promise<Uint8Array> {
  try {
    const file = await open(path)
    try {
      const { size } = await file.stat()
      if (size > MOST_MODEL_BYTES) throw fail('model-format', { file: path, reason: 'it is too large' })
      return await file.readFile()
    } finally {
      await file.close()
    }
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) throw fail('model-missing', { file: path }, error)
    throw error
  }
}

async function make(bytes: Uint8Array, file: string, options: LoadOptions): Promise<LoadedStudent> {
  const model = decodeStudent(bytes, file)
  const { kernel, notes } = await chooseKernel(model, options.kernel ?? 'auto')
  const id = createHash('sha256').update(bytes).digest('hex').slice(0, 12)
  return new KernelStudent(model, id, kernel, notes)
}

class KernelStudent implements LoadedStudent {
  readonly model: string
  readonly thresholds: Student['thresholds']
  readonly falsePositives: Student['falsePositives']
  readonly kernel: Student['kernel']
  readonly reference: Reference | undefined
  readonly notes: readonly string[]
  readonly #kernel: Kernel
  readonly #classes: number
  /** Scores from here on, which some sensitivity flags, get a class of attack and all evidence, narrowed by attention. */
  readonly #notable: number
  #probabilities = new Float32Array(1024)
  #scores = new Float64Array(128)
  readonly #worst = new WorstFields()

  constructor({ meta, tensors }: StudentModel, id: string, kernel: Kernel, notes: readonly string[]) {
    this.model = id
    const grams = tensors['reference.grams']
    this.reference = meta.reference && grams && { ...meta.reference, grams }
    this.thresholds = meta.thresholds
    this.falsePositives = meta.rates
    this.kernel = kernel.name
    this.notes = notes
    this.#kernel = kernel
    this.#classes = meta.labels.length
    this.#notable = Math.min(...Object.values(meta.thresholds))
  }

  judge(views: RequestViews): Verdict {
    const began = performance.now()
    const { recall } = views
    if (recall !== undefined && recall.memory.model !== this.model)
      throw new Error('values were recalled that another model has judged')
    if (recall?.stale) throw new Error('values were recalled that the memory has let go of since')
    this.#score(views)
    const { score, row, evidence } = this.#weigh(views)
    // Behind all that is told from what the memory knows: learning lets go of some of that.
    if (recall !== undefined && recall.fresh.length > 0)
      learn(views, recall, this.#scores, this.#probabilities, this.#classes, this.#notable)
    const first = score >= this.#notable ? 1 : 0
    const micros = (performance.now() - began) * 1000
    return { score, class: likeliest(row, first), probabilities: row, evidence, model: this.model, micros }
  }

  judgeWindows(views: RequestViews): Float32Array {
    checkViews(views)
    const out = new Float32Array(views.count * this.#classes)
    this.#kernel.judge(views, out)
    return out
  }

  #weigh(views: RequestViews): { score: number; row: readonly number[]; evidence: Verdict['evidence'] } {
    const worst = this.#worst
    worst.fill(views, this.#scores, 1)
    if (worst.count === 0) return { score: 0, row: HARMLESS, evidence: [] }
    const score = worst.scores[0]!
    const window = worst.windows[0]!
    const row = this.#row(views, window)
    if (score < this.#notable) return { score, row, evidence: evidenceOf(views, worst) }
    worst.fill(views, this.#scores, MOST_EVIDENCE)
    return { score, row, evidence: evidenceOf(views, worst, this.#kernel.attend(views, window)) }
  }

  /** Probabilities of the worst field: of its window, or as they are remembered. */
  #row(views: RequestViews, window: number): readonly number[] {
    const known = this.#worst.value(0)
    if (known !== undefined) return views.recall!.memory.row(known.entry)
    return rowOf(this.#probabilities, window, this.#classes)
  }

  #score(views: RequestViews): void {
    if (views.count === 0) return
    checkViews(views)
    const C = this.#classes
    if (views.count > this.#scores.length) this.#scores = new Float64Array(views.count * 2)
    if (views.count * C > this.#probabilities.length)
      this.#probabilities = new Float32Array(views.count * C * 2)
    this.#kernel.judge(views, this.#probabilities)
    for (let w = 0; w < views.count; w++) this.#scores[w] = attackScore(this.#probabilities, w * C, C)
  }
}

/** A window beyond its arena would be read as zeros by one kernel and as another window's bytes by the next. */
function checkViews({ bytes, count, starts, lengths }: RequestViews): void {
  for (let w = 0; w < count; w++) {
    if (starts[w]! + lengths[w]! > bytes.length) throw new RangeError(`window ${w} lies outside of its arena`)
  }
}
