/**
 * Judges recorded requests offline with the code that serves, and counts what each sensitivity would flag.
 * Imports nothing that trains: `stillgate evaluate` loads this file without the rest of the room.
 */
import { toHead, type RequestRow } from '../corpus/index.js'
import { DEFAULT_CONFIG } from '../config/index.js'
import { BodyStream, Inspector } from '../inspect/index.js'
import { SENSITIVITIES, type Sensitivity, type Student } from '../student/index.js'

export type Counts = Readonly<Record<Sensitivity, number>>

/** The rows of one source and label, or of several sources together. */
export interface EvaluationGroup {
  /** The source of the rows; of a sum, what they have in common: `api:*`, `exploits`, `all`. */
  readonly source: string
  readonly label: RequestRow['label']
  /** Whether this sums up other groups. */
  readonly sum: boolean
  readonly rows: number
  /** Rows whose score is at or over the threshold of each sensitivity: what mode `block` would answer with 403. */
  readonly flagged: Counts
}

export interface Evaluation {
  /** Name of the model: the first 12 hexadecimal digits of its hash. */
  readonly model: string
  readonly kernel: Student['kernel']
  readonly thresholds: Counts
  readonly rows: number
  /** Benign groups first, then attacks; sums before what they sum up. */
  readonly groups: readonly EvaluationGroup[]
}

export interface EvaluateOptions {
  readonly student: Student
  readonly rows: AsyncIterable<RequestRow>
  /** Called after every {@link PROGRESS_ROWS} rows with the rows judged so far. */
  readonly onProgress?: ((rows: number) => void) | undefined
}

export const PROGRESS_ROWS = 500

/**
 * Judges every row.
 *
 * @throws data-format when a row is not as it should be
 * @example
 * const evaluation = await evaluateRequests({ student, rows: readRequests('requests.jsonl.gz') })
 */
export async function evaluateRequests(options: EvaluateOptions): Promise<Evaluation> {
  const { student, onProgress } = options
  const inspector = new Inspector()
  const tally = new Tally(student.thresholds)
  let rows = 0
  for await (const row of options.rows) {
    tally.add(row, scoreOf(student, inspector, row))
    if (++rows % PROGRESS_ROWS === 0) onProgress?.(rows)
  }
  const { model, kernel, thresholds } = student
  return { model, kernel, thresholds: { ...thresholds }, rows, groups: tally.groups() }
}

/** The score that serving gives: bodies over its buffer are judged in windows, and the worst one counts. */
function scoreOf(student: Student, inspector: Inspector, row: RequestRow): number {
  const head = toHead(row)
  const body = row.body
  if (!body || body.length <= DEFAULT_CONFIG.limits.bodyBuffer) {
    return student.judge(inspector.inspect(head, body)).score
  }
  const stream = new BodyStream(head)
  let worst = student.judge(inspector.inspect(head)).score
  for (const views of [stream.push(body), stream.end()]) {
    if (views) worst = Math.max(worst, student.judge(views).score)
  }
  return worst
}

interface MutableGroup {
  source: string
  label: RequestRow['label']
  sum: boolean
  rows: number
  flagged: Record<Sensitivity, number>
}

class Tally {
  readonly #groups = new Map<string, MutableGroup>()
  readonly #thresholds: Counts

  constructor(thresholds: Counts) {
    this.#thresholds = thresholds
  }

  add({ source, label }: RequestRow, score: number): void {
    this.#count(source, label, false, score)
    for (const sum of sumsOf(source)) this.#count(sum, label, true, score)
  }

  groups(): EvaluationGroup[] {
    return [...this.#groups.values()].sort((a, b) => order(a).localeCompare(order(b), 'en'))
  }

  #count(source: string, label: RequestRow['label'], sum: boolean, score: number): void {
    const key = JSON.stringify([source, label, sum])
    let group = this.#groups.get(key)
    if (!group) {
      group = { source, label, sum, rows: 0, flagged: { low: 0, medium: 0, high: 0 } }
      this.#groups.set(key, group)
    }
    group.rows++
    for (const sensitivity of SENSITIVITIES) {
      if (score >= this.#thresholds[sensitivity]) group.flagged[sensitivity]++
    }
  }
}

const EXPLOITS = 'exploits'

/**
 * The sums that a source counts for: `api:owner+name` for `api:*`; a bare `owner+name` (a collection of published
 * exploits) for `exploits`; everything for `all`.
 */
function sumsOf(source: string): string[] {
  const colon = source.indexOf(':')
  if (colon > 0) return ['all', `${source.slice(0, colon)}:*`]
  return source.includes('+') ? ['all', EXPLOITS] : ['all']
}

/** Sorts benign before attack, the sum of all first, and each other sum right before its parts. */
function order({ source, label, sum }: MutableGroup): string {
  const family = sum ? source : (sumsOf(source)[1] ?? source)
  const rank = sum && source === 'all' ? 0 : 1
  return [label === 'benign' ? 0 : 1, rank, family, sum ? 0 : 1, source].join('\u0001')
}

/**
 * An aligned table: source, label, rows, and the share flagged at each sensitivity in per cent.
 *
 * @param options.sensitivity shows the column of one sensitivity only
 */
export function renderEvaluation(
  evaluation: Evaluation,
  options: { sensitivity?: Sensitivity } = {},
): string {
  const { sensitivity } = options
  const shown = sensitivity ? [sensitivity] : SENSITIVITIES
  const lines = evaluation.groups.map(({ source, label, sum, rows, flagged }) => [
    !sum && sumsOf(source).length > 1 ? `  ${source}` : source,
    label,
    String(rows),
    ...shown.map((name) => `${((100 * flagged[name]) / rows).toFixed(2)} %`),
  ])
  const title = `model ${evaluation.model}, ${evaluation.rows} requests, share flagged`
  return `${title}\n\n${align([['source', 'label', 'rows', ...shown], ...lines])}\n`
}

/** Columns two blanks apart; the first two to the left, figures to the right. */
function align(table: readonly (readonly string[])[]): string {
  const widths = table[0]!.map((_, column) => Math.max(...table.map((row) => row[column]!.length)))
  return table
    .map((row) =>
      row.map((cell, i) => (i < 2 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  '),
    )
    .join('\n')
}
