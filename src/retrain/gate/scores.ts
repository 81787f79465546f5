/** Requests as two students judge them. */
import type { RequestRow } from '../../corpus/index.js'
import { evaluateRequests } from '../../distill/index.js'
import type { Class, Student } from '../../student/index.js'

export interface Judged {
  readonly class: Class
  /** Scores, 0…1. */
  readonly serving: number
  readonly fresh: number
}

/** @throws AbortError after a stop */
export async function judgedBoth(
  rows: readonly RequestRow[],
  serving: Student,
  fresh: Student,
  signal: AbortSignal,
): Promise<Judged[]> {
  const [before, after] = [await scoresOf(rows, serving, signal), await scoresOf(rows, fresh, signal)]
  return rows.map((row, i) => ({ class: row.class, serving: before[i]!, fresh: after[i]! }))
}

export async function scoresOf(
  rows: Iterable<RequestRow>,
  student: Student,
  signal: AbortSignal,
): Promise<number[]> {
  const scores: number[] = []
  await evaluateRequests({
    student,
    rows: turns(rows, signal),
    onScored: (_row, score) => scores.push(score),
  })
  return scores
}

/** Gives signals their turn now and then. */
async function* turns<T>(rows: Iterable<T>, signal: AbortSignal): AsyncGenerator<T> {
  let n = 0
  for (const row of rows) {
    if (n++ % 256 === 0) await new Promise(setImmediate)
    signal.throwIfAborted()
    yield row
  }
}

/** Share of the judged that a threshold flags; 0 of none. */
export const shareFlagged = (scores: readonly number[], threshold: number): number =>
  scores.length === 0 ? 0 : scores.filter((score) => score >= threshold).length / scores.length
