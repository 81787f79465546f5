/**
 * One distillation run = one folder: configuration, data set, teacher, soft labels, student, metrics, model card.
 * Every stage leaves a file; a stage whose file is there is not repeated, so a stopped run goes on where it was.
 */
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readRequests } from '../corpus/index.js'
import {
  bySensitivity,
  CLASSES,
  decodeStudent,
  encodeStudent,
  FALSE_POSITIVE_TARGETS,
  studentFromBytes,
  type TokenSpec,
} from '../student/index.js'
import {
  combineLogits,
  encodeGeneration,
  ensembleTeacher,
  LabelStore,
  loadTeacher,
  requestWindows,
  trainedTeacher,
  type Teacher,
} from '../teacher/index.js'
import {
  checkDataFiles,
  Checkpoint,
  concatenated,
  dataFile,
  datasetIn,
  describeQuality,
  heldOutQuality,
  learnKeywords,
  loadBackend,
  margins,
  NO_BAG,
  openRunFolder,
  readHeldOut,
  runId,
  UNLABELLED,
  withoutKnown,
  writeWhole,
  type HeldOut,
  type Ragged,
  type Report,
  type Tf,
  type WindowSet,
} from '../training/index.js'
import { corrected, trusting } from './adjust.js'
import { foundWindows, probeRound, type AdversaryConfig } from './adversary.js'
import { calibrated } from './calibrate.js'
import { modelCard } from './card.js'
import type { DistillConfig } from './config.js'
import { encodeTrained } from './encode.js'
import { evaluateRequests, renderEvaluation } from './evaluate.js'
import { finetune } from './finetune.js'
import { trainGenerations } from './generations.js'
import { loadDistillConfig } from './load-config.js'
import { harmlessRequests, referenceOf, withReference } from './reference.js'
import { reviewedWindows } from './reviewed.js'
import { opinionOf, startOf, type Start } from './start.js'
import { offGrid, trainStudent, type StudentRun, type TrainedStudent } from './student.js'
import type { FalsePositiveTargets } from './thresholds.js'

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

/**
 * Teacher → soft labels → student → integer file, metrics and model card.
 *
 * @throws StillgateError data-missing, data-empty, run-mismatch, config-…, labels-mismatch, teacher-unfit,
 * checkpoint-damaged; AbortError after a stop.
 * @example
 * await distil({config: 'config/distill/default.yaml', data: 'data', out: 'runs/first', signal, report})
 */
export async function distil(options: DistillOptions): Promise<{ model: string; files: string[] }> {
  const config = loadDistillConfig(options.config)
  checkDataFiles(options.data)
  const { tf, banner } = await loadBackend()
  options.report({ line: banner })
  return new Run(options, config, tf).whole()
}

/** What a student learns from: windows, and what a teacher says of each. */
interface Lesson {
  readonly set: WindowSet
  /** Absent where hard labels alone are learned. */
  readonly soft?: Float32Array | undefined
}

/** What every training of a student in this run has in common. */
type Common = Pick<StudentRun, 'tf' | 'tokens' | 'shape' | 'heldOut' | 'signal' | 'report'>

class Run {
  readonly #options: DistillOptions
  readonly #config: DistillConfig
  readonly #tf: Tf
  readonly #report: Report
  readonly #id: string
  /** The student that the run goes on from, if there is one. */
  readonly #start: Start | undefined

  constructor(options: DistillOptions, config: DistillConfig, tf: Tf) {
    this.#options = options
    this.#config = config
    this.#tf = tf
    this.#report = (event) => {
      // Kept in the folder, so that the card of a run that went on tells all of it.
      if ('line' in event) appendFileSync(this.#file('log.txt'), `${event.line}\n`)
      options.report(event)
    }
    this.#id = runId(config, options.data)
    const { start } = config.student
    this.#start = start === undefined ? undefined : startOf(tf, resolve(start), config)
  }

  async whole(): Promise<{ model: string; files: string[] }> {
    openRunFolder(this.#options.out, this.#id, this.#config, this.#report)
    const set = await this.#dataset()
    const heldOut = await readHeldOut(this.#dev(), this.#config.devEvery, this.#report)
    const { teacher, tokens } = await this.#teacher(set, heldOut)
    const soft = this.#taught(set, teacher && (await this.#softLabels(set, teacher)))
    // Without a teacher's opinion the student finds the witnesses of bags itself.
    const opinion = this.#config.distillation.labels === 'hard' ? undefined : soft
    const lesson = { set: opinion ? resolveBags(set, opinion) : set, soft }
    const student = await this.#student(lesson, teacher, heldOut, tokens)
    return this.#finish(student, teacher, lesson.set)
  }

  #file(name: string): string {
    return join(this.#options.out, name)
  }

  #checkpoint(name: string): Checkpoint {
    return new Checkpoint(this.#file(`${name}.checkpoint`))
  }

  #dev(): string {
    return dataFile(this.#options.data, 'requests.dev')
  }

  /** The windows of the data folder, then those of logged traffic that are not among them. */
  async #dataset(): Promise<WindowSet> {
    const { data, out, signal } = this.#options
    const { seed, dataset, unlabelled = [], found = [] } = this.#config
    let set = await datasetIn(out, { ...dataset, data, seed, signal, report: this.#report })
    for (const file of unlabelled) {
      const more = withoutKnown(await requestWindows(file, this.#report), set)
      this.#report({ line: `${file}: ${more.count} windows without labels` })
      set = concatenated(set, more)
    }
    for (const file of found) {
      const more = withoutKnown(await foundWindows(resolve(file)), set)
      this.#report({ line: `${file}: ${more.count} windows that have passed a student` })
      set = concatenated(set, more)
    }
    return set
  }

  /** The teacher, if there is one, and what the student's cells look up; cells must mean the same to both. */
  async #teacher(
    set: WindowSet,
    heldOut: HeldOut,
  ): Promise<{ teacher: Teacher | undefined; tokens: TokenSpec }> {
    const { teacher: config, seed } = this.#config
    const { keywords, ...grams } = this.#config.tokens
    const started = this.#start?.tokens
    const tokensWith = (words: readonly string[]): TokenSpec => started ?? { ...grams, keywords: words }
    const { out, signal } = this.#options
    const common = { tf: this.#tf, out, run: this.#id, seed, heldOut, signal, report: this.#report }
    if ('kind' in config && config.kind === 'none') {
      return { teacher: undefined, tokens: tokensWith(learnKeywords(set, keywords)) }
    }
    if ('model' in config || config.kind === 'ensemble') {
      const teacher =
        'model' in config ? loadTeacher(this.#tf, resolve(config.model)) : ensembleTeacher(config, common)
      const words = teacher.tokens?.keywords.slice(0, keywords) ?? learnKeywords(set, keywords)
      return { teacher, tokens: tokensWith(words) }
    }
    const tokens = tokensWith(learnKeywords(set, keywords))
    const teacher = await trainedTeacher(config, { ...common, set, tokens })
    const quality = describeQuality(heldOutQuality(teacher, heldOut, 0.001))
    this.#report({ line: `teacher as shipped: ${quality}` })
    return { teacher, tokens }
  }

  /** Of a given file of labels, or of the run's own, to which what is missing is added. */
  async #softLabels(set: WindowSet, teacher: Teacher): Promise<Float32Array> {
    const { teacher: config } = this.#config
    if ('model' in config && config.labels) {
      return LabelStore.open(resolve(config.labels), teacher.id).logitsOf(set)
    }
    const store = LabelStore.open(this.#file('labels.safetensors'), teacher.id)
    const before = store.size
    try {
      await store.add(teacher, set, {
        signal: this.#options.signal,
        onProgress: (done, total) => this.#report({ stage: 'soft labels', done, total }),
      })
    } finally {
      if (store.size > before) store.save()
    }
    return store.logitsOf(set)
  }

  /**
   * What the student is taught of windows, (n, C): what the teacher says, or the student that the run goes on from, or
   * the mean of their log-probabilities.
   *
   * @param given what the teacher says, if there is one.
   */
  #taught(set: WindowSet, given: Float32Array | undefined): Float32Array | undefined {
    const { labels, trustHarmless } = this.#config.distillation
    const onProgress = (done: number): void =>
      this.#report({ stage: 'what the student says', done, total: set.count })
    const own = this.#start && labels !== 'hard' ? opinionOf(this.#start, set, onProgress) : undefined
    const opinions = [given, own].filter((one) => one !== undefined)
    if (opinions.length === 0) return undefined
    const mean = combineLogits(opinions, CLASSES.length, { combine: 'logits', weights: 'uniform' })
    return trustHarmless === true ? trusting(mean, set.labels) : mean
  }

  async #student(
    lesson: Lesson,
    teacher: Teacher | undefined,
    heldOut: HeldOut,
    tokens: TokenSpec,
  ): Promise<Uint8Array> {
    const file = this.#file('student.raw.safetensors')
    if (existsSync(file)) return readFileSync(file)
    const { signal } = this.#options
    const { distillation, student: shape } = this.#config
    const common = { tf: this.#tf, tokens, shape, heldOut, signal, report: this.#report }
    const last = distillation.generations ?? 1
    const distilled = await trainGenerations({
      count: last,
      first: teacher,
      train: (number, from) => this.#generation(number, from, lesson, common),
      teacherOf: (number, { model }) => {
        writeWhole(this.#generationFile(number), encodeGeneration(model, this.#id))
        return loadTeacher(this.#tf, this.#generationFile(number))
      },
      known: (number) => {
        const known = this.#generationFile(number)
        return existsSync(known) ? loadTeacher(this.#tf, known) : undefined
      },
    })
    const { adversary } = this.#config
    const trained = adversary ? await this.#rounds(adversary, distilled, lesson, teacher, common) : distilled
    await this.#finetune(trained, lesson)
    const bytes = this.#encode(trained, lesson.set, tokens)
    writeWhole(file, bytes)
    for (let number = 1; number <= last; number++) this.#checkpoint(stageOf(number)).remove()
    for (let round = 1; round <= (adversary?.rounds ?? 0); round++) this.#checkpoint(roundOf(round)).remove()
    this.#checkpoint('finetuning').remove()
    return bytes
  }

  #generationFile(number: number): string {
    return this.#file(`generation-${number}.safetensors`)
  }

  async #generation(
    number: number,
    teacher: Teacher | undefined,
    { set, soft }: Lesson,
    common: Common,
  ): Promise<TrainedStudent> {
    const { student: shape, distillation, seed } = this.#config
    const { generations: last = 1, ...terms } = distillation
    // The generations between learn from the one before, whatever the first has learned from.
    const reborn = number > 1
    const labels = reborn && terms.labels === 'hard' ? 'both' : terms.labels
    if (reborn) this.#report({ line: `generation ${number} of ${last}: teacher ${teacher!.id}` })
    const opinion = reborn ? teacher!.logits(set, everyWindow(set)) : soft
    return trainStudent({
      ...common,
      // A first generation without a teacher has left the bags as they were.
      set: reborn && terms.labels === 'hard' ? resolveBags(set, opinion!) : set,
      soft: opinion,
      attention: terms.attention && this.#attention(teacher, set),
      options: { ...shape, ...terms, labels, seed: seed + number - 1 },
      start:
        reborn || !this.#start ? undefined : offGrid({ ...common, options: { seed } }, this.#start.student),
      checkpoint: this.#checkpoint(stageOf(number)),
    })
  }

  /** Probes the student, adds what passed to the lesson, trains on from where the student is; again and again. */
  async #rounds(
    config: AdversaryConfig,
    distilled: TrainedStudent,
    lesson: Lesson,
    teacher: Teacher | undefined,
    common: Common,
  ): Promise<TrainedStudent> {
    const { student: shape, distillation, seed } = this.#config
    const { generations: _, ...terms } = distillation
    const { epochs } = config
    let student = distilled
    let { set, soft } = lesson
    for (let round = 1; round <= config.rounds; round++) {
      ;({ set, soft } = await this.#probed(round, config, student, { set, soft }, teacher, common.tokens))
      const options = {
        ...shape,
        ...terms,
        epochs,
        learningRate: config.learningRate ?? shape.learningRate / 4,
        quantisedEpochs: Math.min(shape.quantisedEpochs, epochs),
        // What was pruned stays so: from the first step on as many rows as in the end.
        pruning: shape.pruning && { ...shape.pruning, begin: 0, end: 0 },
        seed: seed + 100 * round,
      }
      student = await trainStudent({
        ...common,
        set,
        soft,
        attention: terms.attention && this.#attention(teacher, set),
        options,
        start: offGrid({ ...common, options }, student),
        stage: roundOf(round),
        checkpoint: this.#checkpoint(roundOf(round)),
      })
    }
    return student
  }

  /** The lesson with what a probe of the student has found; a probe that an earlier, interrupted run made is not repeated. */
  async #probed(
    round: number,
    config: AdversaryConfig,
    student: TrainedStudent,
    { set, soft }: Lesson,
    teacher: Teacher | undefined,
    tokens: TokenSpec,
  ): Promise<Lesson> {
    const { data, signal } = this.#options
    const out = this.#file(`${roundOf(round)}.jsonl`)
    if (!existsSync(out)) {
      const bytes = await this.#calibrated(this.#encode(student, set, tokens))
      await probeRound({
        bytes,
        config,
        data,
        seed: this.#config.seed,
        round,
        out,
        signal,
        report: this.#report,
      })
    }
    const found = withoutKnown(await foundWindows(out), set)
    this.#report({ line: `adversary ${round}: ${found.count} windows to learn` })
    const opinion = soft && this.#taught(found, teacher?.logits(found, everyWindow(found)))
    if (!soft || !opinion) return { set: concatenated(set, found), soft }
    const resolved = resolveBags(found, opinion)
    const labels = corrected(opinion, resolved.labels)
    return { set: concatenated(set, resolved), soft: appended(soft, labels) }
  }

  #attention(teacher: Teacher | undefined, set: WindowSet): Ragged | undefined {
    this.#report({ line: 'looking where the teacher looks' })
    return teacher?.attention?.(set, everyWindow(set), this.#config.tokens.version)
  }

  async #finetune({ model }: TrainedStudent, { set, soft }: Lesson): Promise<void> {
    const { finetuning, seed, student } = this.#config
    if (!finetuning) return
    const examples = await reviewedWindows(resolve(finetuning.data), this.#report)
    await finetune({
      tf: this.#tf,
      model,
      examples,
      anchors: set,
      soft: soft!,
      options: { ...finetuning, seed, batchCells: student.batchCells },
      checkpoint: this.#checkpoint('finetuning'),
      signal: this.#options.signal,
      report: this.#report,
    })
  }

  #encode(trained: TrainedStudent, set: WindowSet, tokens: TokenSpec): Uint8Array {
    const { student: shape, seed } = this.#config
    return encodeTrained(trained, {
      tokens,
      shape,
      set,
      seed,
      rates: bySensitivity((name) => ({ target: this.#targets()[name] })),
      run: this.#id,
      bits: shape.embeddingBits,
      pruned: shape.pruning !== undefined,
    })
  }

  #targets(): FalsePositiveTargets {
    return bySensitivity((name) => this.#config.thresholds?.[name] ?? FALSE_POSITIVE_TARGETS[name])
  }

  /** The file of a student calibrated as the proxy runs it. */
  async #calibrated(raw: Uint8Array): Promise<Uint8Array> {
    const { signal } = this.#options
    const options = { data: this.#dev(), targets: this.#targets(), report: this.#report, signal }
    return encodeStudent(await calibrated(decodeStudent(raw), options))
  }

  /** What its traffic is like, for the proxy to tell drift from it. */
  async #withReference(bytes: Uint8Array, set: WindowSet): Promise<Uint8Array> {
    const student = await studentFromBytes(bytes)
    const reference = await referenceOf(student, [set], harmlessRequests(this.#dev()))
    return encodeStudent(withReference(decodeStudent(bytes), reference))
  }

  /** Calibrates the int8 student as the proxy runs it, then gives its figures. */
  async #finish(
    raw: Uint8Array,
    teacher: Teacher | undefined,
    set: WindowSet,
  ): Promise<{ model: string; files: string[] }> {
    const bytes = await this.#withReference(await this.#calibrated(raw), set)
    const file = this.#file('student.safetensors')
    writeWhole(file, bytes)
    const student = await studentFromBytes(bytes)
    const evaluation = await evaluateRequests({ student, rows: readRequests(this.#dev()) })
    this.#options.report({ line: renderEvaluation(evaluation) })
    const facts = {
      config: this.#config,
      run: this.#id,
      student,
      meta: decodeStudent(bytes).meta,
      bytes: bytes.length,
      teacher,
      start: this.#start?.id,
      set,
      evaluation,
    }
    writeFileSync(
      this.#file('metrics.json'),
      JSON.stringify({ run: this.#id, teacher: teacher?.id ?? null, evaluation }, null, 2) + '\n',
    )
    writeFileSync(
      this.#file('MODEL_CARD.md'),
      modelCard({ ...facts, log: readFileSync(this.#file('log.txt'), 'utf8').trimEnd().split('\n') }),
    )
    return {
      model: student.model,
      files: ['student.safetensors', 'teacher.safetensors', 'metrics.json', 'MODEL_CARD.md']
        .map((name) => this.#file(name))
        .filter((made) => existsSync(made)),
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

const everyWindow = (set: WindowSet): Uint32Array => Uint32Array.from({ length: set.count }, (_, i) => i)

/** Two columns, one behind the other. */
function appended(first: Float32Array, second: Float32Array): Float32Array {
  const out = new Float32Array(first.length + second.length)
  out.set(first)
  out.set(second, first.length)
  return out
}

/** Name of a round against an adversary: of its stage, checkpoint and file. */
const roundOf = (round: number): string => `adversary-${round}`

/** Name of a generation's checkpoint. */
const stageOf = (number: number): string => (number === 1 ? 'student' : `student-${number}`)
