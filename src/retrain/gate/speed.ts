/** Time per request of one student against another, in the same run, in turns: a busy machine slows both alike. */
import { toHead, type RequestRow } from '../../corpus/index.js'
import { timePer } from '../../distill/report/speed.js'
import { Inspector, type RequestViews } from '../../inspect/index.js'
import type { Student } from '../../student/index.js'

const ROUNDS = 5
const ROUND_MS = 60
const MOST_ROWS = 200

export interface Speed {
  /** Median processor time per request, µs. */
  readonly fresh: number
  readonly serving: number
  /** Median of the rounds' ratios fresh : serving. */
  readonly ratio: number
}

/** @returns undefined without rows */
export function speedOf(fresh: Student, serving: Student, rows: readonly RequestRow[]): Speed | undefined {
  const views = rows.slice(0, MOST_ROWS).map((row) => new Inspector().inspect(toHead(row), row.body))
  const rounds = Array.from({ length: ROUNDS }, () => [micros(fresh, views), micros(serving, views)] as const)
  if (views.length === 0) return undefined
  return {
    fresh: median(rounds.map(([a]) => a)),
    serving: median(rounds.map(([, b]) => b)),
    ratio: median(rounds.map(([a, b]) => a / b)),
  }
}

const micros = (student: Student, views: readonly RequestViews[]): number =>
  timePer(views, (one) => student.judge(one), { leastMs: ROUND_MS, mostMs: 4000 })?.cpuMicros ?? 0

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!
