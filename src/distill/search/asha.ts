/**
 * Asynchronous successive halving (ASHA; Li et al. 2020, algorithm 2) as a pure function: from what has finished and
 * what runs to what to run next. Nobody waits for a rung to fill: a trial goes up as soon as it is among the best
 * 1/η of what its rung holds by then.
 *
 * Differs from the paper at the end: the number of trials is finite, so that a search with few of them could stop
 * with an empty top rung. Then the best of the highest rung goes up until the top rung holds one.
 */

/** A trial at a rung; rung 0 has the smallest budget. Trials are numbered from 0. */
export interface Job {
  readonly trial: number
  readonly rung: number
}

/** A job that has ended. */
export interface Finished extends Job {
  /** It gave no figures; counts for the size of its rung, and never goes up. */
  readonly failed: boolean
}

export interface AshaOptions<T extends Finished> {
  /** Trials in all. */
  readonly trials: number
  /** Number of rungs. */
  readonly rungs: number
  /** η: of each rung the best 1/η go up. */
  readonly eta: number
  /** The results of one rung, none of them failed, best first. */
  readonly ranked: (results: readonly T[]) => readonly T[]
}

/**
 * What a free worker should run: a trial to promote, else a new trial; `wait` while what runs may yet allow a
 * promotion; `done` when nothing is left.
 *
 * @param finished in any order, each job at most once.
 * @param running jobs that have begun and not ended.
 * @example
 * nextJob([], [], {trials: 9, rungs: 3, eta: 3, ranked}) // {trial: 0, rung: 0}
 */
export function nextJob<T extends Finished>(
  finished: readonly T[],
  running: readonly Job[],
  options: AshaOptions<T>,
): Job | 'wait' | 'done' {
  const taken = takenJobs(finished, running)
  const promotion = promotable(finished, taken, options)
  if (promotion) return promotion
  const trial = firstNew(taken, options.trials)
  if (trial !== undefined) return { trial, rung: 0 }
  if (running.length > 0) return 'wait'
  return lastPromotion(finished, taken, options) ?? 'done'
}

type Taken = ReadonlySet<string>

const keyOf = ({ trial, rung }: Job): string => `${trial}/${rung}`

const takenJobs = (...jobs: readonly (readonly Job[])[]): Taken => new Set(jobs.flat().map(keyOf))

/** The best trial that its rung may promote and that has not gone up, from the highest rung down. */
function promotable<T extends Finished>(
  finished: readonly T[],
  taken: Taken,
  { rungs, eta, ranked }: AshaOptions<T>,
): Job | undefined {
  for (let rung = rungs - 2; rung >= 0; rung--) {
    const results = finished.filter((result) => result.rung === rung)
    const mayRise = Math.floor(results.length / eta)
    const next = climber(ranked(results.filter(({ failed }) => !failed)).slice(0, mayRise), taken)
    if (next) return next
  }
  return undefined
}

/** The first of `candidates`, best first, that nobody has taken up. */
function climber(candidates: readonly Job[], taken: Taken): Job | undefined {
  const jobs = candidates.map(({ trial, rung }) => ({ trial, rung: rung + 1 }))
  return jobs.find((job) => !taken.has(keyOf(job)))
}

function firstNew(taken: Taken, trials: number): number | undefined {
  for (let trial = 0; trial < trials; trial++) if (!taken.has(keyOf({ trial, rung: 0 }))) return trial
  return undefined
}

function lastPromotion<T extends Finished>(
  finished: readonly T[],
  taken: Taken,
  { rungs, ranked }: AshaOptions<T>,
): Job | undefined {
  const good = finished.filter(({ failed }) => !failed)
  if (good.some(({ rung }) => rung === rungs - 1)) return undefined
  for (let rung = rungs - 2; rung >= 0; rung--) {
    const next = climber(ranked(good.filter((result) => result.rung === rung)), taken)
    if (next) return next
  }
  return undefined
}
