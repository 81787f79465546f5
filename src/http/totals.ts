/** What all processes of one proxy say of themselves, added up. */
import type { TrafficCounts } from '../traffic/index.js'
import type { DriftStatus } from './drift.js'
import type { TrialStatus } from './trial.js'
import type { Counters, ProxyStatus } from './types.js'

/** What one process says of itself. */
export interface ProcessFigures extends ProxyStatus {
  readonly swapFailures: number
  readonly residentBytes: number
  readonly cpuSeconds: number
}

/** What only grows: it outlives the process that has counted it. */
export interface Grown extends Counters {
  readonly swapFailures: number
  readonly cpuSeconds: number
  readonly traffic?: TrafficCounts
}

export interface Totals {
  readonly processes: number
  /** Processes by the model that they serve. */
  readonly models: Readonly<Record<string, number>>
  readonly grown: Grown
  readonly connections: number
  readonly tunnels: number
  readonly residentBytes: number
  readonly trial?: TrialStatus
  /** As seen by the model that most processes serve. */
  readonly drift?: DriftStatus
}

/** @param gone what processes that have ended had counted. */
export function totalsOf(figures: readonly ProcessFigures[], gone: readonly Grown[] = []): Totals {
  const models: Record<string, number> = {}
  for (const { drift } of figures) if (drift) models[drift.model] = (models[drift.model] ?? 0) + 1
  const [most] = Object.entries(models).sort(([, a], [, b]) => b - a)
  const trial = trialOf(figures)
  const drift = most && driftOf(figures, most[0])
  return {
    processes: figures.length,
    models,
    grown: [...gone, ...figures.map(grownOf)].reduce(plus),
    connections: sumOf(figures, 'connections'),
    tunnels: sumOf(figures, 'tunnels'),
    residentBytes: sumOf(figures, 'residentBytes'),
    ...(trial && { trial }),
    ...(drift && { drift }),
  }
}

const sumOf = (
  figures: readonly ProcessFigures[],
  key: 'connections' | 'tunnels' | 'residentBytes',
): number => figures.reduce((sum, one) => sum + one[key], 0)

/** What a process says of the moment. */
const OF_NOW: ReadonlySet<string> = new Set<keyof ProcessFigures>([
  'connections',
  'tunnels',
  'residentBytes',
  'trial',
  'drift',
])

/** The part of a process's figures that only grows. */
export const grownOf = (figures: ProcessFigures): Grown =>
  Object.fromEntries(Object.entries(figures).filter(([key]) => !OF_NOW.has(key))) as unknown as Grown

/** The newest trial; processes that have not heard of it yet have nothing to add. */
function trialOf(figures: readonly ProcessFigures[]): TrialStatus | undefined {
  const trials = figures.flatMap(({ trial }) => trial ?? [])
  const id = Math.max(...trials.map((trial) => trial.id))
  const same = trials.filter((trial) => trial.id === id)
  const [first] = same
  return first && { ...same.reduce(plus), id, kind: first.kind, share: first.share }
}

function driftOf(figures: readonly ProcessFigures[], model: string): DriftStatus | undefined {
  const same = figures.flatMap(({ drift }) => (drift?.model === model ? drift : []))
  const [first] = same
  return first && { ...first, recent: same.map(({ recent }) => recent).reduce(plus) }
}

/**
 * Two figures of the same form, number by number; what is no number is that of the first.
 *
 * @example plus({ a: 1, b: [1, 2] }, { a: 2, b: [3, 4] }) // { a: 3, b: [4, 6] }
 */
export function plus<T>(a: T, b: T): T {
  return added(a, b) as T
}

function added(a: unknown, b: unknown): unknown {
  if (a === undefined) return b
  if (typeof a === 'number') return a + (typeof b === 'number' ? b : 0)
  if (Array.isArray(a)) return a.map((value, i) => added(value, (b as unknown[] | undefined)?.[i]))
  if (typeof a !== 'object' || a === null || typeof b !== 'object' || b === null) return a
  const [one, other] = [a as Record<string, unknown>, b as Record<string, unknown>]
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])]
  return Object.fromEntries(keys.map((key) => [key, added(one[key], other[key])]))
}
