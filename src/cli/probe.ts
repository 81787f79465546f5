import { writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join, resolve } from 'node:path'
import { DEFAULT_CONFIG } from '../config/index.js'
import type { Payload, Probed } from '../distill/probe/index.js'
import { fail } from '../errors.js'
import { SENSITIVITIES, type Sensitivity } from '../student/index.js'
import { text, type Command, type FlagValues } from './command.js'
import { Progress } from './progress.js'
import { touch } from './touch.js'

const MOST_WORKERS = 64
/** Between two values of --seed. */
const SEED_STEP = 1_000_003

/** `stillgate probe`: attacks a model. */
export const probe: Command = {
  name: 'probe',
  summary: 'search for variants of attacks that a model lets pass',
  flags: {
    student: { value: 'FILE', help: 'model to attack (default: the shipped one)' },
    data: { value: 'DIR', help: 'take the payloads of this data folder (default: generate them)' },
    payloads: { value: 'FILE', help: 'take those of this file: {text, class, source} on each line' },
    limit: { value: 'N', help: 'payloads, as many of each class as there are (default 900)' },
    budget: { value: 'N', help: 'requests that may be judged for one payload (default 200)' },
    sensitivity: {
      value: SENSITIVITIES.join('|'),
      help: 'whose threshold must not be reached (default medium)',
    },
    seed: { value: 'N', help: 'other places and mutations (default 1)' },
    workers: { value: 'N', help: 'threads (default: as many as there are cores)' },
    mutated: { help: 'mutate at random instead of searching, and show what each sensitivity catches' },
    out: { value: 'FILE', help: 'write the requests that passed, as training data for "distill"' },
    json: { help: 'print all figures as JSON' },
  },
  examples: [
    ['stillgate probe', 'attack the shipped model with generated payloads'],
    [
      'stillgate probe --student runs/first/student.safetensors --data data --out found.jsonl',
      'attack a model with the payloads that it was trained on, and keep what passed',
    ],
    ['stillgate probe --mutated --data data --limit 9000', 'how many random variants are caught'],
  ],
  run: runProbe,
}

interface Settings {
  readonly model: string
  readonly payloads: readonly Payload[]
  readonly sensitivity: Sensitivity
  readonly seed: number
}

async function runProbe(values: FlagValues): Promise<number> {
  const out = text(values, 'out')
  if (out !== undefined) touch(out, 'a')
  const { MEASURING_SEEDS } = await import('../corpus/random.js')
  const seed = MEASURING_SEEDS + SEED_STEP * number(values, 'seed', 1, 0, 1_000)
  const settings = {
    model: resolve(text(values, 'student') ?? DEFAULT_CONFIG.model),
    payloads: await payloadsOf(values, seed),
    sensitivity: sensitivityOf(text(values, 'sensitivity')),
    seed,
  }
  return values['mutated'] ? mutated(settings, values['json'] === true) : search(settings, values, out)
}

async function payloadsOf(values: FlagValues, seed: number): Promise<Payload[]> {
  const { generatedPayloads, payloadsOf: read } = await import('../distill/probe/payloads.js')
  const limit = number(values, 'limit', 900, 1, 1_000_000)
  const [data, named] = [text(values, 'data'), text(values, 'payloads')]
  const file = named ?? (data && join(data, 'payloads.train.jsonl.gz'))
  if (file === undefined) return generatedPayloads(limit, seed)
  touch(file, 'r')
  const payloads = await read(file, limit, seed)
  if (payloads.length === 0) throw fail('data-empty', { stage: '"probe"', missing: 'attack' })
  return payloads
}

async function mutated({ model, payloads, seed }: Settings, json: boolean): Promise<number> {
  const { evaluateMutated, mutatedText } = await import('../distill/probe/mutated.js')
  const { loadStudent } = await import('../student/index.js')
  const progress = new Progress(process.stderr)
  const onProgress = (done: number): void =>
    progress.report({ stage: 'judging', done, total: payloads.length })
  const report = evaluateMutated(payloads, { student: await loadStudent(model), seed, onProgress })
  progress.end()
  process.stdout.write(json ? `${JSON.stringify(report, null, 2)}\n` : mutatedText(report))
  return 0
}

/** A stop ends the search; what was probed until then is shown and written. */
async function search(settings: Settings, values: FlagValues, out: string | undefined): Promise<number> {
  const { foundLine, probeInPool, summarise, summaryText } = await import('../distill/probe/index.js')
  const { loadStudent } = await import('../student/index.js')
  const budget = number(values, 'budget', 200, 1, 100_000)
  const workers = number(values, 'workers', Math.min(availableParallelism(), MOST_WORKERS), 1, MOST_WORKERS)
  // Before any thread: what is wrong with the file is said once.
  const { model, thresholds } = await loadStudent(settings.model)
  const stop = new AbortController()
  const onSignal = (): void => (stop.signal.aborted ? process.exit(130) : stop.abort())
  process.on('SIGINT', onSignal)
  const view = new ProbeProgress(settings.payloads.length)
  const pool = { ...settings, budget, workers, signal: stop.signal, onProbed: view.add.bind(view) }
  const probed = await probeInPool(pool).finally(() => view.end())
  process.off('SIGINT', onSignal)
  const { sensitivity } = settings
  const summary = summarise(probed, { model, sensitivity, threshold: thresholds[sensitivity], budget })
  if (out !== undefined) {
    const lines = probed.map(foundLine).filter((line) => line !== undefined)
    writeFileSync(out, lines.map((line) => `${line}\n`).join(''))
  }
  process.stdout.write(values['json'] ? `${JSON.stringify(summary, null, 2)}\n` : summaryText(summary))
  if (stop.signal.aborted) process.stderr.write(`stopped after ${probed.length} payloads\n`)
  return stop.signal.aborted ? 130 : 0
}

class ProbeProgress {
  readonly #progress = new Progress(process.stderr)
  readonly #total: number
  #done = 0
  #passed = 0

  constructor(total: number) {
    this.#total = total
  }

  add({ outcome }: Probed): void {
    this.#done++
    if (outcome !== 'caught') this.#passed++
    const detail = `${this.#passed} passed`
    this.#progress.report({ stage: 'probing', done: this.#done, total: this.#total, detail })
  }

  end(): void {
    this.#progress.end()
  }
}

function number(values: FlagValues, flag: string, standard: number, low: number, high: number): number {
  const value = text(values, flag)
  if (value === undefined) return standard
  const given = /^\d{1,7}$/.test(value) ? Number(value) : NaN
  if (given >= low && given <= high) return given
  const expected = `expected a whole number from ${low} to ${high}`
  throw fail('flag-value', { flag: `--${flag}`, expected, command: 'probe' })
}

function sensitivityOf(value: string | undefined): Sensitivity {
  if (value === undefined) return 'medium'
  const known = SENSITIVITIES.find((name) => name === value)
  if (known) return known
  const expected = `expected one of ${SENSITIVITIES.join(', ')}`
  throw fail('flag-value', { flag: '--sensitivity', expected, command: 'probe' })
}
