/** Counts requests when they have been answered. */
import { histogram, observe } from '../observe/index.js'
import { CLASSES, SCORE_BOUNDS } from '../student/index.js'
import type { Exchange } from './exchange.js'
import type { Counters } from './types.js'

/** Bounds of the histogram of microseconds spent on inspecting and judging a request. */
export const MICROS_BOUNDS = [10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 50_000] as const

export const newCounters = (): Counters => ({
  requests: 0,
  blocked: 0,
  tagged: 0,
  bombs: 0,
  recalledValues: 0,
  internalErrors: 0,
  upstreamErrors: 0,
  clientErrors: 0,
  swaps: 0,
  decisions: {},
  classes: new Array<number>(CLASSES.length).fill(0),
  scores: histogram(SCORE_BOUNDS),
  micros: histogram(MICROS_BOUNDS),
})

export function count({ serving, decision, verdict, judgeMicros }: Exchange): void {
  const { counters, drift } = serving
  const { action, reason } = decision
  if (action === 'block') counters.blocked++
  if (action === 'tag') counters.tagged++
  const key = `${action} ${reason}`
  counters.decisions[key] = (counters.decisions[key] ?? 0) + 1
  if (verdict === undefined) return
  counters.classes[CLASSES.indexOf(verdict.class)]!++
  observe(counters.scores, SCORE_BOUNDS, verdict.score)
  observe(counters.micros, MICROS_BOUNDS, judgeMicros)
  drift?.count(verdict)
}
