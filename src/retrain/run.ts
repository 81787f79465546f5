/**
 * One night: select → label → distil → compress → evaluate → gate → publish. Every stage leaves a file in the run's
 * folder; a stage whose file is there is not repeated, so a stopped run goes on where it was.
 */
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Config } from '../config/index.js'
import { readRequests, toHead, type RequestRow } from '../corpus/index.js'
import { referenceOf, reviewedWindows, withReference } from '../distill/index.js'
import { fail } from '../errors.js'
import { Inspector, type RequestViews } from '../inspect/index.js'
import { Registry, sha256, type RegistryOptions } from '../release/index.js'
import { decodeStudent, encodeStudent, studentFromBytes, type Sensitivity } from '../student/index.js'
import { LabelStore, loadTeacher, type Teacher } from '../teacher/index.js'
import {
  generatedDataset,
  loadBackend,
  readWindowSet,
  writeWhole,
  writeWindowSet,
  type ProgressEvent,
  type Report,
  type Tf,
  type WindowSet,
} from '../training/index.js'
import type { Check } from './gate/check.js'
import { checkTable } from './gate/check.js'
import { gate } from './gate/gate.js'
import { goldenRows, THRESHOLD_SEED } from './gate/golden.js'
import { scoresOf } from './gate/scores.js'
import { correctedLesson, distinct, lessonOf, withoutOrdinary, type Lesson, type Parts } from './lesson.js'
import { lock } from './lock.js'
import { DECISION_FILE, forget, openRun, plan, type PlannedRun } from './plan.js'
import { publish, servingOf, type Serving } from './publish.js'
import { reportText, verdictOf, type Decision } from './report.js'
import { select, type Row } from './select/select.js'
import { studentOf } from './student.js'
import { matchedThresholds } from './thresholds.js'

export interface RetrainOptions {
  /** Traffic folder. */
  readonly traffic: string
  readonly registry: RegistryOptions
  /** Folder in which the run gets a folder of its own. */
  readonly folder: string
  /** Model file that serves while the registry is empty. */
  readonly model: string
  /** File of the teacher. */
  readonly teacher: string
  /** Whose threshold the gate judges by. */
  readonly sensitivity: Sensitivity
  readonly settings: Config['retrain']
  readonly bounds: Config['gate']
  /** Share of the requests that an accepted model decides as a canary first; 0, the default, puts it in force. */
  readonly canaryShare?: number | undefined
  /** Stops after the step at hand; the call then rejects with an AbortError, and the same call goes on. */
  readonly signal: AbortSignal
  readonly report: Report
  /** Milliseconds since 1970 at which the run begins; default now. */
  readonly now?: number | undefined
}

export interface Retrained extends Decision {
  /** The run's folder. */
  readonly folder: string
}

/**
 * Retrains the serving student on logged traffic and publishes the result, if the gate lets it pass.
 *
 * @throws StillgateError retrain-busy, retrain-little, traffic-…, model-…, signing-key, labels-mismatch,
 * loss-not-finite; AbortError after a stop
 * @example
 * const { accepted, reasons, folder } = await retrain({ traffic, registry, folder: 'runs', ...rest })
 */
export async function retrain(options: RetrainOptions): Promise<Retrained> {
  mkdirSync(options.folder, { recursive: true, mode: 0o700 })
  const unlock = lock(options.folder)
  try {
    const registry = new Registry(options.registry)
    const serving = parentOf(registry, options.folder, await servingOf(registry, options.model))
    const { tf, banner } = await loadBackend()
    options.report({ line: banner })
    const teacher = loadTeacher(tf, options.teacher)
    const { schedule: _, folder: __, teacher: ___, ...settings } = options.settings
    const { sensitivity, bounds, traffic } = options
    const config = { settings, bounds, sensitivity, traffic }
    const basis = { serving: serving.hash, teacher: teacher.id, config }
    const planned = plan(options.folder, basis, settings, options.now ?? Date.now())
    return await new Run({ options, registry, serving, tf, teacher, planned }).whole()
  } finally {
    unlock()
  }
}

/** A run that was killed between publishing and its decision has put its student in force: it began as another. */
function parentOf(registry: Registry, folder: string, serving: Serving): Serving {
  const open = openRun(folder)
  const file = open && join(open.folder, STUDENT_FILE)
  if (!file || !existsSync(file) || sha256(readFileSync(file)) !== serving.hash) return serving
  return { hash: open.plan.serving, bytes: registry.bytes(open.plan.serving).bytes }
}

interface Facts {
  readonly options: RetrainOptions
  readonly registry: Registry
  readonly serving: Serving
  readonly tf: Tf
  readonly teacher: Teacher
  readonly planned: PlannedRun
}

/** Fewest distinct windows that a student is trained on. */
const LEAST_WINDOWS = 16
const STUDENT_FILE = 'student.safetensors'
const ORDINARY_FILE = 'ordinary.jsonl.gz'
/** Fewest requests that a reference for drift is made of. */
const LEAST_ORDINARY = 200

class Run {
  readonly #facts: Facts
  readonly #report: Report
  readonly #seconds: Record<string, number> = {}

  constructor(facts: Facts) {
    this.#facts = facts
    this.#report = (event: ProgressEvent) => {
      if ('line' in event) appendFileSync(this.#file('log.txt'), `${event.line}\n`)
      facts.options.report(event)
    }
  }

  async whole(): Promise<Retrained> {
    const { planned, options } = this.#facts
    this.#report({
      line: `${planned.resumed ? 'going on with' : 'beginning'} run ${planned.plan.id} in ${planned.folder}`,
    })
    const selection = await this.#timed('select', () => this.#select())
    const parts = await this.#timed('generate', () => this.#parts())
    const labels = await this.#timed('label', () => this.#labels(parts))
    const bytes = await this.#timed('distil', () => this.#student(parts, labels))
    const checks = await this.#timed('gate', () => this.#gate(bytes, labels))
    const decision = await this.#timed('publish', () => this.#publish(bytes, checks, selection))
    this.#report({ line: checkTable(checks).trimEnd() })
    this.#report({ line: verdictOf(decision) })
    this.#write('REPORT.md', reportText(decision, planned.plan))
    // The last file: a run with a decision is over.
    this.#write(DECISION_FILE, `${JSON.stringify(decision, null, 2)}\n`)
    forget(options.folder, planned.folder)
    return { ...decision, folder: planned.folder }
  }

  #file(name: string): string {
    return join(this.#facts.planned.folder, name)
  }

  #write(name: string, text: string | Uint8Array): void {
    writeWhole(this.#file(name), typeof text === 'string' ? Buffer.from(text) : text)
  }

  async #timed<T>(stage: string, work: () => Promise<T>): Promise<T> {
    this.#facts.options.signal.throwIfAborted()
    const began = performance.now()
    const done = await work()
    this.#seconds[stage] = Number(((performance.now() - began) / 1000).toFixed(1))
    this.#report({ line: `${stage}: ${this.#seconds[stage]} s` })
    return done
  }

  /** Writes the traffic of the run; what was counted is the last file. */
  async #select(): Promise<Readonly<Record<string, number>>> {
    const counts = this.#file('selection.json')
    if (existsSync(counts)) return JSON.parse(readFileSync(counts, 'utf8')) as Record<string, number>
    const { options, planned } = this.#facts
    const { since, until, seed } = planned.plan
    const { requests, windows, shapeRequests, clientShare, unseenShare } = options.settings
    const found = await select({
      traffic: options.traffic,
      since,
      until,
      seed,
      requests,
      windows,
      shapeRequests,
      clientShare,
      unseenShare,
      signal: options.signal,
      report: this.#report,
    })
    if (found.windows.count < LEAST_WINDOWS) {
      const reason = `${found.windows.count} distinct windows of ${found.counts['records']} records`
      throw fail('retrain-little', { folder: options.traffic, reason })
    }
    writeWindowSet(this.#file('traffic.safetensors'), found.windows)
    this.#write('unseen.jsonl.gz', gzipSync(linesOf(found.unseen)))
    this.#write(ORDINARY_FILE, gzipSync(linesOf(found.ordinary)))
    this.#write('corrections.jsonl', linesOf(found.corrections))
    this.#write('selection.json', `${JSON.stringify(found.counts, null, 2)}\n`)
    return found.counts
  }

  /** The three sources of windows, each window once. */
  async #parts(): Promise<Parts> {
    const { options, planned } = this.#facts
    const { generatedAttacks, generatedBenign } = options.settings
    const traffic = readWindowSet(this.#file('traffic.safetensors'))!
    const file = this.#file('generated.safetensors')
    const generated =
      readWindowSet(file) ??
      generatedDataset({
        seed: planned.plan.seed,
        generatedAttacks,
        generatedBenign,
        signal: options.signal,
        report: this.#report,
      })
    if (!existsSync(file)) writeWindowSet(file, generated)
    const corrected = readFileSync(this.#file('corrections.jsonl')).length > 0
    const corrections = corrected
      ? withoutOrdinary(await reviewedWindows(this.#file('corrections.jsonl'), this.#report), traffic)
      : undefined
    return distinct({ traffic, generated, corrections })
  }

  /** Opinions on every window of the run. Kept for all runs by one file per teacher, with the last run's windows. */
  async #labels(parts: Parts): Promise<Labels> {
    const { options, teacher } = this.#facts
    const labels = new Labels(join(options.folder, 'labels', `${teacher.id}.safetensors`), teacher)
    const sets = [parts.traffic, parts.generated, ...(parts.corrections ? [parts.corrections] : [])]
    for (const set of sets) await labels.ask(set, options.signal, this.#report)
    labels.save(sets)
    return labels
  }

  async #student(parts: Parts, labels: Labels): Promise<Uint8Array> {
    const file = this.#file(STUDENT_FILE)
    if (existsSync(file)) return readFileSync(file)
    const { options, planned, serving, tf } = this.#facts
    const { epochs, learningRate, correctionWeight } = options.settings
    const lesson = lessonOf(parts, labels.opinion, correctionWeight)
    const raw = await studentOf({
      tf,
      serving: decodeStudent(serving.bytes),
      lesson,
      corrections: this.#corrections(parts, labels),
      folder: planned.folder,
      run: planned.plan.id,
      seed: planned.plan.seed,
      epochs,
      learningRate,
      signal: options.signal,
      report: this.#report,
    })
    const bytes = await this.#withReference(await this.#withThresholds(raw), parts)
    writeWhole(file, bytes)
    return bytes
  }

  #corrections({ corrections }: Parts, labels: Labels): Lesson | undefined {
    return corrections && correctedLesson(corrections, labels.opinion(corrections), 1)
  }

  async #withThresholds(raw: Uint8Array): Promise<Uint8Array> {
    const { serving, options } = this.#facts
    const rows = [...goldenRows(options.bounds.requests, THRESHOLD_SEED)]
    const before = await studentFromBytes(serving.bytes)
    const after = await studentFromBytes(raw)
    const thresholds = matchedThresholds(
      await scoresOf(rows, before, options.signal),
      await scoresOf(rows, after, options.signal),
      before.thresholds,
    )
    const model = decodeStudent(raw)
    return encodeStudent({ ...model, meta: { ...model.meta, thresholds } })
  }

  /** What the traffic is like now, for the proxy to tell drift from it. */
  async #withReference(bytes: Uint8Array, { traffic, generated }: Parts): Promise<Uint8Array> {
    const file = this.#file(ORDINARY_FILE)
    const rows = existsSync(file) ? await rowsOf(file) : []
    if (rows.length < LEAST_ORDINARY) return bytes
    const student = await studentFromBytes(bytes)
    const reference = await referenceOf(student, [traffic, generated], viewsOf(rows))
    return encodeStudent(withReference(decodeStudent(bytes), reference))
  }

  async #gate(bytes: Uint8Array, labels: Labels): Promise<Check[]> {
    const { serving, options } = this.#facts
    const checks = await gate({
      fresh: bytes,
      serving: serving.bytes,
      opinion: labels.fresh,
      unseen: await rowsOf(this.#file('unseen.jsonl.gz')),
      corrections: await rowsOf(this.#file('corrections.jsonl')),
      sensitivity: options.sensitivity,
      bounds: options.bounds,
      signal: options.signal,
      report: this.#report,
    })
    this.#write('gate.json', `${JSON.stringify(checks, null, 2)}\n`)
    return checks
  }

  async #publish(
    bytes: Uint8Array,
    checks: readonly Check[],
    selection: Readonly<Record<string, number>>,
  ): Promise<Decision> {
    const { registry, serving, teacher, planned } = this.#facts
    const data = DATA_FILES.map((name) => ({ name, sha256: sha256(readFileSync(this.#file(name))) }))
    const run = planned.plan.id
    const published = await publish(
      registry,
      {
        bytes,
        parent: serving.hash,
        teacher: teacher.id,
        run,
        data,
        checks,
      },
      this.#facts.options.canaryShare,
    )
    const { hash, accepted, promoted, canary, reasons } = published
    return {
      run,
      model: hash,
      parent: serving.hash,
      teacher: teacher.id,
      accepted,
      promoted,
      canary,
      reasons,
      checks,
      selection,
      seconds: this.#seconds,
      peakMiB: Math.round(process.resourceUsage().maxRSS / 1024),
      data,
    }
  }
}

const DATA_FILES = [
  'traffic.safetensors',
  'generated.safetensors',
  'unseen.jsonl.gz',
  ORDINARY_FILE,
  'corrections.jsonl',
]

/** A teacher's opinions, remembered. */
class Labels {
  readonly #store: LabelStore
  readonly #teacher: Teacher
  readonly #file: string
  #grown = false

  constructor(file: string, teacher: Teacher) {
    this.#file = file
    this.#teacher = teacher
    this.#store = LabelStore.open(file, teacher.id)
  }

  async ask(set: WindowSet, signal: AbortSignal, report: Report): Promise<void> {
    const before = this.#store.size
    try {
      await this.#store.add(this.#teacher, set, {
        signal,
        onProgress: (done, total) => report({ stage: 'soft labels', done, total }),
      })
    } catch (error) {
      // What was labelled until a stop need not be asked again.
      this.save()
      throw error
    } finally {
      this.#grown ||= this.#store.size > before
    }
  }

  /** @param sets what is remembered; default everything. */
  save(sets?: readonly WindowSet[]): void {
    if (!this.#grown) return
    if (sets) this.#store.keepOnly(sets)
    mkdirSync(dirname(this.#file), { recursive: true, mode: 0o700 })
    this.#store.save()
    this.#grown = false
  }

  /** Logits of windows that were asked about. */
  readonly opinion = (set: WindowSet): Float32Array => this.#store.logitsOf(set)

  /** Logits of any windows, not remembered. */
  readonly fresh = (set: WindowSet): Float32Array =>
    this.#teacher.logits(
      set,
      Uint32Array.from({ length: set.count }, (_, i) => i),
    )
}

async function* viewsOf(rows: readonly RequestRow[]): AsyncGenerator<RequestViews> {
  const inspector = new Inspector()
  for (const row of rows) yield inspector.inspect(toHead(row), row.body)
}

const linesOf = (rows: readonly Row[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('')

async function rowsOf(file: string): Promise<RequestRow[]> {
  const rows: RequestRow[] = []
  for await (const row of readRequests(file)) rows.push(row)
  return rows
}
