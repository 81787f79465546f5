/**
 * One distillation run = one folder: configuration, data set, teacher, soft labels, student, metrics, model card.
 * Every stage leaves a file; a stage whose file is there is not repeated, so a stopped run goes on where it was.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readRequests, seededRandom } from '../corpus/index.js'
import { fail } from '../errors.js'
import {
  CLASSES,
  decodeStudent,
  encodeStudent,
  readSafetensors,
  studentFromBytes,
  tokensHash,
  writeSafetensors,
  type StudentMeta,
  type StudentModel,
  type TokenSpec,
} from '../student/index.js'
import { createWide, encodeWide, loadWide, trainTeacher, type Teacher } from '../teacher/index.js'
import {
  buildDataset,
  Checkpoint,
  describeQuality,
  learnKeywords,
  loadBackend,
  margins,
  NO_BAG,
  readHeldOut,
  readWindowSet,
  shuffled,
  UNLABELLED,
  heldOutQuality,
  writeWindowSet,
  type HeldOut,
  type Report,
  type Tf,
  type WindowSet,
} from '../training/index.js'
import { harmlessScores, thresholdsFor } from './calibrate.js'
import { modelCard } from './card.js'
import type { DistillConfig } from './config.js'
import { evaluateRequests, renderEvaluation } from './evaluate.js'
import { loadDistillConfig } from './load-config.js'
import { quantise } from './quantise.js'
import { trainStudent } from './student.js'

export interface DistillOptions {
  /** Configuration file (YAML). */
  readonly config: string
  /** Folder with the data files. */
  readonly data: string
  /** Folder of the run; created, or continued when it belongs to the same configuration and data. */
  readonly out: string
  /** Stops after the step at hand, its checkpoint written; the call then rejects with an AbortError. */
  readonly signal: AbortSignal
  readonly report: Report
}

const DATA_FILES = [
  'requests-benign.train',
  'requests-attack.train',
  'payloads.train',
  'values-benign.train',
  'requests.dev',
] as const

/**
 * Teacher → soft labels → student → int8 file, metrics and model card.
 *
 * @throws StillgateError data-missing, run-mismatch, config-…; AbortError after a stop.
 * @example
 * await distil({config: 'config/distill/default.yaml', data: 'data', out: 'runs/first', signal, report})
 */
export async function distil(options: DistillOptions): Promise<{ model: string; files: string[] }> {
  const config = loadDistillConfig(options.config)
  for (const name of DATA_FILES) {
    const file = join(options.data, `${name}.jsonl.gz`)
    if (!existsSync(file)) throw fail('data-missing', { file })
  }
  const { tf, banner } = await loadBackend()
  options.report({ line: banner })
  return new Run(options, config, tf).whole()
}

class Run {
  readonly #options: DistillOptions
  readonly #config: DistillConfig
  readonly #tf: Tf
  readonly #report: Report
  readonly #log: string[] = []
  /** First 12 hexadecimal digits of the hash over configuration and data. */
  readonly #id: string

  constructor(options: DistillOptions, config: DistillConfig, tf: Tf) {
    this.#options = options
    this.#config = config
    this.#tf = tf
    this.#report = (event) => {
      if ('line' in event) this.#log.push(event.line)
      options.report(event)
    }
    const sizes = DATA_FILES.map((name) => statSync(join(options.data, `${name}.jsonl.gz`)).size)
    this.#id = createHash('sha256').update(JSON.stringify({ config, sizes })).digest('hex').slice(0, 12)
  }

  async whole(): Promise<{ model: string; files: string[] }> {
    this.#openFolder()
    const set = await this.#dataset()
    const heldOut = await readHeldOut(this.#dev(), this.#config.devEvery, this.#report)
    const tokens = this.#tokens(set)
    const teacher = await this.#teacher(set, heldOut, tokens)
    const soft = this.#softLabels(set, teacher)
    const labelled = resolveBags(set, soft)
    const student = await this.#student(labelled, soft, heldOut, tokens)
    return this.#finish(student, teacher, labelled)
  }

  #file(name: string): string {
    return join(this.#options.out, name)
  }

  #dev(): string {
    return join(this.#options.data, 'requests.dev.jsonl.gz')
  }

  #openFolder(): void {
    mkdirSync(this.#options.out, { recursive: true })
    const file = this.#file('run.json')
    if (existsSync(file)) {
      const known = JSON.parse(readFileSync(file, 'utf8')) as { id?: string }
      if (known.id !== this.#id) throw fail('run-mismatch', { dir: this.#options.out })
      this.#report({ line: `continuing run ${this.#id} in ${this.#options.out}` })
      return
    }
    writeFileSync(file, JSON.stringify({ id: this.#id, config: this.#config }, null, 2) + '\n')
  }

  async #dataset(): Promise<WindowSet> {
    const file = this.#file('windows.safetensors')
    const known = readWindowSet(file)
    if (known) return known
    const { data, signal } = this.#options
    const { seed, dataset } = this.#config
    const set = await buildDataset({ ...dataset, data, seed, signal, report: this.#report })
    writeWindowSet(file, set)
    return set
  }

  #tokens(set: WindowSet): TokenSpec {
    const { keywords, ...tokens } = this.#config.tokens
    const { teacher } = this.#config
    if ('model' in teacher) {
      // Cells must mean the same to both.
      const words = loadWide(this.#tf, resolve(teacher.model)).options.tokens.keywords
      return { version: 1, ...tokens, keywords: words.slice(0, keywords) }
    }
    return { version: 1, ...tokens, keywords: learnKeywords(set, keywords) }
  }

  async #teacher(set: WindowSet, heldOut: HeldOut, tokens: TokenSpec): Promise<Teacher> {
    const { teacher: config, seed } = this.#config
    if ('model' in config) return loadWide(this.#tf, resolve(config.model)).teacher
    const file = this.#file('teacher.safetensors')
    if (!existsSync(file)) {
      const options = { ...config, seed, tokens: { ...tokens, rows: config.rows } }
      const model = createWide(this.#tf, options)
      this.#report({
        line: `teacher: ${(model.size / 1e6).toFixed(1)} million parameters; ${set.count} windows`,
      })
      const checkpoint = new Checkpoint(this.#file('teacher.checkpoint'))
      const { signal } = this.#options
      const report = this.#report
      await trainTeacher({ tf: this.#tf, model, set, heldOut, options, checkpoint, signal, report })
      const { width, channels, heads, hidden } = config
      const shape = { tokens: options.tokens, width, channels, heads, hidden, seed }
      writeWhole(file, encodeWide(model, shape, this.#id))
      checkpoint.remove()
    }
    const loaded = loadWide(this.#tf, file)
    this.#report({
      line: `teacher as shipped: ${describeQuality(heldOutQuality(loaded.model, heldOut, 0.001))}`,
    })
    return loaded.teacher
  }

  #softLabels(set: WindowSet, teacher: Teacher): Float32Array {
    const file = this.#file('soft.safetensors')
    const shape = [set.count, CLASSES.length]
    if (existsSync(file)) {
      const { tensors, metadata } = readSafetensors(readFileSync(file), { mostBytes: 2 ** 31 - 1 })
      const saved = tensors['logits']
      if (metadata['teacher'] === teacher.id && saved?.shape[0] === set.count) {
        return new Float32Array(saved.data.slice().buffer)
      }
    }
    const indices = Uint32Array.from({ length: set.count }, (_, i) => i)
    const logits = teacher.logits(set, indices, (done) => {
      this.#report({ stage: 'soft labels', done, total: set.count })
    })
    const data = new Uint8Array(logits.buffer)
    writeWhole(file, writeSafetensors({ logits: { dtype: 'F32', shape, data } }, { teacher: teacher.id }))
    return logits
  }

  async #student(
    set: WindowSet,
    soft: Float32Array,
    heldOut: HeldOut,
    tokens: TokenSpec,
  ): Promise<Uint8Array> {
    const file = this.#file('student.raw.safetensors')
    if (existsSync(file)) return readFileSync(file)
    const { student: shape, distillation, seed } = this.#config
    const checkpoint = new Checkpoint(this.#file('student.checkpoint'))
    const { model, rowScale } = await trainStudent({
      tf: this.#tf,
      tokens,
      shape,
      set,
      soft,
      heldOut,
      options: { ...shape, ...distillation, seed },
      checkpoint,
      signal: this.#options.signal,
      report: this.#report,
    })
    const sample = shuffled(
      Uint32Array.from({ length: set.count }, (_, i) => i),
      seededRandom(seed),
    ).slice(0, 5000)
    const { tensors, shift, scales } = quantise(model, shape, rowScale, set, sample)
    const { width, taps, channels, heads, hidden } = shape
    const meta: StudentMeta = {
      format: 'stillgate-student',
      version: 1,
      labels: CLASSES,
      tokens,
      tokensHash: tokensHash(tokens),
      network: { width, taps, channels, heads, hidden },
      shift,
      scales,
      temperature: 1,
      thresholds: { low: 0.99, medium: 0.9, high: 0.5 },
      rates: this.#config.thresholds,
      run: this.#id,
    }
    const bytes = encodeStudent({ meta, tensors })
    writeWhole(file, bytes)
    checkpoint.remove()
    return bytes
  }

  /** Thresholds on the int8 student as the proxy runs it, then its figures. */
  async #finish(
    raw: Uint8Array,
    teacher: Teacher,
    set: WindowSet,
  ): Promise<{ model: string; files: string[] }> {
    const uncalibrated = await studentFromBytes(raw)
    const scores = await harmlessScores(uncalibrated, this.#dev(), this.#report)
    const model: StudentModel = decodeStudent(raw)
    const thresholds = thresholdsFor(scores, this.#config.thresholds)
    const bytes = encodeStudent({ ...model, meta: { ...model.meta, thresholds } })
    const file = this.#file('student.safetensors')
    writeWhole(file, bytes)
    const student = await studentFromBytes(bytes)
    const evaluation = await evaluateRequests({ student, rows: readRequests(this.#dev()) })
    this.#report({ line: renderEvaluation(evaluation) })
    const facts = {
      config: this.#config,
      run: this.#id,
      student,
      bytes: bytes.length,
      teacher,
      set,
      evaluation,
    }
    writeFileSync(
      this.#file('metrics.json'),
      JSON.stringify({ run: this.#id, teacher: teacher.id, evaluation }, null, 2) + '\n',
    )
    writeFileSync(this.#file('MODEL_CARD.md'), modelCard({ ...facts, log: this.#log }))
    return {
      model: student.model,
      files: ['student.safetensors', 'teacher.safetensors', 'metrics.json', 'MODEL_CARD.md'].map((name) =>
        this.#file(name),
      ),
    }
  }
}

/**
 * What the teacher's opinion makes of bags: the witness takes the bag's class when the teacher holds it for an
 * attack; windows that it holds for plainly harmless (odds under one to e³) become so; the rest stays out.
 */
export function resolveBags(set: WindowSet, soft: Float32Array): WindowSet {
  const labels = set.labels.slice()
  const odds = margins(soft, CLASSES.length)
  const best = new Map<number, number>()
  for (let i = 0; i < set.count; i++) {
    const bag = set.bags[i]!
    if (bag === NO_BAG) continue
    if (odds[i]! < -3) labels[i] = 0
    if (!best.has(bag) || odds[i]! > odds[best.get(bag)!]!) best.set(bag, i)
  }
  for (const [bag, i] of best) labels[i] = odds[i]! > 0 ? set.bagClasses[bag]! : UNLABELLED
  return { ...set, labels }
}

function writeWhole(file: string, bytes: Uint8Array): void {
  writeFileSync(`${file}.part`, bytes)
  renameSync(`${file}.part`, file)
}
