/**
 * How many attacks are caught whose payload was mutated at random, without a search, by seeds that no training used.
 */
import { mutate, mutateOnce, REQUEST_MUTATORS, seededRandom } from '../../corpus/index.js'
import { SENSITIVITIES, type Sensitivity, type Student } from '../../student/index.js'
import { wilson, type Proportion } from '../report/intervals.js'
import { placed, Target, type Payload } from './target.js'

/** Requests of one kind, and how many of them each sensitivity flags. */
export interface MutatedGroup {
  /** `all`, a class, or the class and name of a mutator. */
  readonly name: string
  readonly by: 'all' | 'class' | 'mutator'
  readonly caught: Readonly<Record<Sensitivity, Proportion>>
}

export interface MutatedReport {
  readonly model: string
  readonly payloads: number
  /** Variants of each payload by `mutate`, as training draws them. */
  readonly variants: number
  readonly groups: readonly MutatedGroup[]
}

export interface MutatedOptions {
  readonly student: Student
  readonly seed: number
  /** Variants of each payload; 4 by default, as many as training has settings of one. */
  readonly variants?: number
  readonly onProgress?: ((done: number) => void) | undefined
}

/** Judges variants of each payload, and one more of it by each mutator that applies, for the table of mutators. */
export function evaluateMutated(payloads: readonly Payload[], options: MutatedOptions): MutatedReport {
  const { student, seed, variants = 4, onProgress } = options
  const tally = new Tally(student)
  for (const [i, payload] of payloads.entries()) {
    const own = seed + i * (variants + 2)
    for (let k = 0; k < variants; k++) {
      const text = mutate(payload.text, payload.class, seededRandom(own + k))
      tally.judge(placed(text, payload, own + k), [
        ['all', 'all'],
        ['class', payload.class],
      ])
    }
    single(payload, own + variants, tally)
    onProgress?.(i + 1)
  }
  return { model: student.model, payloads: payloads.length, variants, groups: tally.groups() }
}

/** One mutation of the text and one of the request. */
function single(payload: Payload, seed: number, tally: Tally): void {
  const random = seededRandom(seed)
  const { text, mutator } = mutateOnce(payload.text, payload.class, random)
  if (mutator) {
    tally.judge(placed(text, payload, seed), [['mutator', `${payload.class} ${mutator.name}`]])
  }
  const plain = placed(payload.text, payload, seed + 1)
  for (const { name, change } of REQUEST_MUTATORS) {
    const setting = change(plain, random)
    if (setting !== plain) tally.judge(setting, [['mutator', `${payload.class} ${name}`]])
  }
}

type Counts = Record<Sensitivity, number>

class Tally {
  readonly #target: Target
  readonly #thresholds: Student['thresholds']
  readonly #groups = new Map<
    string,
    { by: MutatedGroup['by']; name: string; rows: number; flagged: Counts }
  >()

  constructor(student: Student) {
    this.#thresholds = student.thresholds
    this.#target = new Target(student, 0)
  }

  judge(
    setting: ReturnType<typeof placed>,
    groups: readonly (readonly [by: MutatedGroup['by'], name: string])[],
  ): void {
    const { score } = this.#target.ask(setting)
    for (const [by, name] of groups) this.#count(by, name, score)
  }

  #count(by: MutatedGroup['by'], name: string, score: number): void {
    const key = `${by} ${name}`
    const flagged = Object.fromEntries(SENSITIVITIES.map((one) => [one, 0])) as Counts
    const group = this.#groups.get(key) ?? { by, name, rows: 0, flagged }
    group.rows++
    for (const one of SENSITIVITIES) if (score >= this.#thresholds[one]) group.flagged[one]++
    this.#groups.set(key, group)
  }

  groups(): MutatedGroup[] {
    return [...this.#groups.values()].map(({ by, name, rows, flagged }) => ({
      by,
      name,
      caught: Object.fromEntries(
        SENSITIVITIES.map((one) => [one, wilson(flagged[one], rows)!]),
      ) as MutatedGroup['caught'],
    }))
  }
}

const percent = ({ share }: Proportion): string => `${(share * 100).toFixed(1)} %`
/** Mutators in the text, the least caught first, of those that applied so often; the JSON has all. */
const SHOWN = 15
const OFTEN = 5

/** Tables of classes, and of the mutators that pass most often. */
export function mutatedText({ model, payloads, variants, groups }: MutatedReport): string {
  const classes = groups.filter(({ by }) => by !== 'mutator')
  const last = SENSITIVITIES[1]!
  const mutators = groups
    .filter(({ by, caught }) => by === 'mutator' && caught[last].rows >= OFTEN)
    .sort((a, b) => a.caught[last].share - b.caught[last].share || a.name.localeCompare(b.name, 'en'))
  return [
    `model ${model}, ${payloads} payloads, ${variants} variants of each: share caught`,
    '',
    ...table('class', classes),
    '',
    ...table('one mutator alone', mutators.slice(0, SHOWN)),
    '',
  ].join('\n')
}

function table(what: string, groups: readonly MutatedGroup[]): string[] {
  const head = [what, 'rows', ...SENSITIVITIES]
  const rows = groups.map(({ name, caught }) => [
    name,
    String(caught[SENSITIVITIES[0]!].rows),
    ...SENSITIVITIES.map((one) => percent(caught[one])),
  ])
  const widths = head.map((cell, c) => Math.max(cell.length, ...rows.map((row) => row[c]!.length)))
  return [head, ...rows].map((row) =>
    row.map((cell, c) => (c === 0 ? cell.padEnd(widths[c]!) : cell.padStart(widths[c]!))).join('  '),
  )
}
