/**
 * Judges recorded requests offline with the code that serves, and counts what each sensitivity would flag.
 * Imports nothing that trains: `stillgate evaluate` loads this file without the rest of the room.
 */
import { toHead, type RequestRow } from '../corpus/index.js'
import { DEFAULT_CONFIG } from '../config/index.js'
import { BodyStream, Inspector, type RequestViews } from '../inspect/index.js'
import { bySensitivity, SENSITIVITIES, type Sensitivity, type Student } from '../student/index.js'
import { familyOf } from './report/scored.js'

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
  /** Called with all views of a request, piece by piece, valid during the call. */
  readonly onViews?: ((views: RequestViews) => void) | undefined
  /** Called with each request and its score, behind its views. */
  readonly onScored?: ((row: RequestRow, score: number) => void) | undefined
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
    const score = scoreOf(student, inspector, row, options.onViews)
    tally.add(row, score)
    options.onScored?.(row, score)
    if (++rows % PROGRESS_ROWS === 0) onProgress?.(rows)
  }
  const { model, kernel, thresholds } = student
  return { model, kernel, thresholds: { ...thresholds }, rows, groups: tally.groups() }
}

/** The score that serving gives: the worst window counts. */
function scoreOf(
  student: Student,
  inspector: Inspector,
  row: RequestRow,
  onViews?: (views: RequestViews) => void,
): number {
  let worst = 0
  for (const views of viewsOf(inspector, row)) {
    worst = Math.max(worst, student.judge(views).score)
    onViews?.(views)
  }
  return worst
}

/** What serving judges of a request: all at once, or piece by piece when the body exceeds its buffer. */
export function* viewsOf(inspector: Inspector, row: RequestRow): Generator<RequestViews> {
  const head = toHead(row)
  const body = row.body
  if (!body || body.length <= DEFAULT_CONFIG.limits.bodyBuffer) return yield inspector.inspect(head, body)
  const stream = new BodyStream(head)
  yield inspector.inspect(head)
  // In turn: what one call gives may be overwritten by the next.
  for (const next of [() => stream.push(body), () => stream.end()]) {
    const views = next()
    if (views) yield views
  }
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
      group = { source, label, sum, rows: 0, flagged: bySensitivity(() => 0) }
      this.#groups.set(key, group)
    }
    group.rows++
    for (const sensitivity of SENSITIVITIES) {
      if (score >= this.#thresholds[sensitivity]) group.flagged[sensitivity]++
    }
  }
}

/** The sums that a source counts for: that of all, and that of its family where it has one. */
function sumsOf(source: string): string[] {
  const family = familyOf(source)
  return family === source ? ['all'] : ['all', family]
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
