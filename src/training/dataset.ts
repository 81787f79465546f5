/**
 * From data files and generators to one set of labelled windows. Everything goes through a whole request and
 * `inspect`, as it does by day: a bare string is first set into a request, so that training sees the same
 * decoded fields as serving.
 *
 * The order of the parts matters: of two equal windows the first stays, and harmless ones come first. A window
 * that occurs in recorded harmless traffic is harmless even where an attack request holds it too.
 */
import { join } from 'node:path'
import {
  chance,
  generateAttacks,
  generateBenign,
  int,
  mutate,
  mutateRequest,
  neutralPath,
  neutralWords,
  pick,
  readPayloads,
  readRequests,
  readValues,
  seededRandom,
  setValue,
  toHead,
  type Random,
} from '../corpus/index.js'
import { Inspector, type RequestViews } from '../inspect/index.js'
import { CLASSES, type Class } from '../student/index.js'
import { addAttack, addBag, allWindows, textOf } from './attack.js'
import type { Report } from './progress.js'
import { WindowSetBuilder, type WindowSet } from './windows.js'

export interface DatasetOptions {
  /** Folder with `requests-benign.train`, `requests-attack.train`, `payloads.train`, `values-benign.train`. */
  readonly data: string
  readonly seed: number
  /** Requests that each payload is set into. */
  readonly payloadSettings: number
  /** Requests that each harmless value is set into. */
  readonly valueSettings: number
  readonly generatedAttacks: number
  readonly generatedBenign: number
  /** Read at most this many rows of each file; for trials. */
  readonly rowLimit?: number | undefined
  readonly report: Report
  readonly signal: AbortSignal
}

const FILE = (data: string, name: string): string => join(data, `${name}.jsonl.gz`)
const classIndex = (name: Class): number => CLASSES.indexOf(name)

/** Weight of windows whose only evidence is often a bare keyword. */
const WEAK = 0.3

/** Share of generated attacks that are mutated; of each recorded payload all settings but one are. */
const MUTATED = 0.5

/** Share of attacks whose request has duplicates of their parameter, or dozens of others. */
const DRESSED = 0.04

/** Share of attacks that stand in a harmless value; how many values are kept for that, and their most characters. */
const IN_CONTEXT = 0.22
const CONTEXTS = 20_000
const LONGEST_CONTEXT = 480
const GLUES = ['', '', ' ', ' ', ';', ',', '; ', '&', '\n', '"', "'", '/', '=', ']', '|', ')', '>'] as const

/** Builds the set. Deterministic by data and options. */
export async function buildDataset(options: DatasetOptions): Promise<WindowSet> {
  const builder = new DatasetBuilder(options)
  await builder.recordedBenign()
  await builder.harmlessValues()
  builder.generatedBenign()
  await builder.payloads()
  builder.generatedAttacks()
  await builder.recordedAttacks()
  return builder.set.build()
}

/**
 * The generator's part alone: needs no data folder, so that every site has it. Deterministic by the options.
 *
 * @example generatedDataset({ seed: 1, generatedAttacks: 9000, generatedBenign: 3000, report, signal })
 */
export function generatedDataset(
  options: Pick<DatasetOptions, 'seed' | 'generatedAttacks' | 'generatedBenign' | 'report' | 'signal'>,
): WindowSet {
  const builder = new DatasetBuilder({ ...options, data: '', payloadSettings: 0, valueSettings: 0 })
  builder.generatedBenign()
  builder.generatedAttacks()
  return builder.set.build()
}

class DatasetBuilder {
  readonly set = new WindowSetBuilder()
  readonly #options: DatasetOptions
  readonly #inspector = new Inspector()
  readonly #random: Random
  readonly #contexts: string[] = []

  constructor(options: DatasetOptions) {
    this.#options = options
    this.#random = seededRandom(options.seed)
  }

  async recordedBenign(): Promise<void> {
    await this.#each(
      'recorded harmless',
      readRequests(FILE(this.#options.data, 'requests-benign.train')),
      (row) => {
        const views = this.#inspector.inspect(toHead(row), row.body)
        this.#harmless(views, `requests:${row.source}`)
        this.#remember(textOf(views, int(this.#random, 0, views.count - 1)))
      },
    )
  }

  async harmlessValues(): Promise<void> {
    await this.#each(
      'harmless values',
      readValues(FILE(this.#options.data, 'values-benign.train')),
      (row) => {
        if (chance(this.#random, 0.3)) this.#remember(row.text)
        for (let k = 0; k < this.#options.valueSettings; k++) {
          const { head, body } = setValue(row.text, this.#random)
          this.#harmless(this.#inspector.inspect(head, body), `values:${row.source}`)
        }
      },
    )
  }

  generatedBenign(): void {
    const { generatedBenign: total, report, signal } = this.#options
    let done = 0
    for (const { head, body, family } of generateBenign(this.#random, total)) {
      this.#harmless(this.#inspector.inspect(head, body), `generated:${family}`)
      if (++done % 1000 === 0) report({ stage: 'generated harmless', done, total })
      signal.throwIfAborted()
    }
  }

  async payloads(): Promise<void> {
    await this.#each('payloads', readPayloads(FILE(this.#options.data, 'payloads.train')), (row) => {
      if (neutralWords(row.text)) return
      for (let k = 0; k < this.#options.payloadSettings; k++) {
        const text = k === 0 ? row.text : mutate(row.text, row.class, this.#random)
        const whole = k > 0 ? this.#within(text) : text
        this.#attackIn(row.class, `payloads:${row.source}`, setValue(whole, this.#random))
      }
    })
  }

  generatedAttacks(): void {
    const { generatedAttacks: total, report, signal } = this.#options
    let done = 0
    for (const attack of generateAttacks(this.#random, total)) {
      if (attack.whole?.includes('path') && neutralPath(attack.text)) continue
      const text = chance(this.#random, MUTATED)
        ? mutate(attack.text, attack.class, this.#random)
        : attack.text
      const whole = attack.whole ? text : this.#within(text)
      this.#attackIn(attack.class, `generated:${attack.family}`, setValue(whole, this.#random, attack))
      if (++done % 1000 === 0) report({ stage: 'generated attacks', done, total })
      signal.throwIfAborted()
    }
  }

  /** Where the payload sits is not known: the windows that no harmless request has share a bag. */
  async recordedAttacks(): Promise<void> {
    await this.#each(
      'recorded attacks',
      readRequests(FILE(this.#options.data, 'requests-attack.train')),
      (row) => {
        const views = this.#inspector.inspect(toHead(row), row.body)
        const weight = row.source === 'crs' ? WEAK : 1
        addBag(this.set, views, allWindows(views), {
          label: classIndex(row.class),
          group: `attacks:${row.source}`,
          weight,
        })
      },
    )
  }

  #remember(text: string): void {
    if (text.length > LONGEST_CONTEXT || text.length < 4) return
    if (this.#contexts.length < CONTEXTS) this.#contexts.push(text)
    else this.#contexts[int(this.#random, 0, CONTEXTS - 1)] = text
  }

  /** An attack now and then stands behind, before or amid what the field would hold without it. */
  #within(text: string): string {
    const random = this.#random
    if (this.#contexts.length === 0 || text.length > LONGEST_CONTEXT || !chance(random, IN_CONTEXT))
      return text
    const context = pick(random, this.#contexts)
    const place = random()
    const glue = pick(random, GLUES)
    if (place < 0.65) return context + glue + text
    if (place < 0.85) return text + glue + context
    const cut = int(random, 0, context.length)
    return context.slice(0, cut) + glue + text + glue + context.slice(cut)
  }

  #harmless(views: RequestViews, group: string): void {
    for (let w = 0; w < views.count; w++) this.set.add(views, w, 0, group)
  }

  #attackIn(name: Class, group: string, plain: ReturnType<typeof setValue>): void {
    const { head, body, probe } = chance(this.#random, DRESSED) ? mutateRequest(plain, this.#random) : plain
    addAttack(this.set, this.#inspector.inspect(head, body), probe, classIndex(name), group)
  }

  async #each<T>(stage: string, rows: AsyncIterable<T>, use: (row: T) => void): Promise<void> {
    const { report, signal, rowLimit = Infinity } = this.#options
    let done = 0
    for await (const row of rows) {
      signal.throwIfAborted()
      use(row)
      if (++done >= rowLimit) break
      if (done % 500 === 0) report({ stage, done, total: 0 })
    }
    report({ line: `${stage}: ${done} rows, ${this.set.count} windows so far` })
  }
}
