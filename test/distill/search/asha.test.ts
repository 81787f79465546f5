import { describe, expect, it } from 'vitest'
import { seededRandom } from '../../../src/corpus/index.js'
import { nextJob, type AshaOptions, type Finished, type Job } from '../../../src/distill/search/asha.js'

interface Result extends Finished {
  readonly quality: number
}

const done = (trial: number, rung: number, quality: number): Result => ({
  trial,
  rung,
  failed: false,
  quality,
})
const failed = (trial: number, rung: number): Result => ({ trial, rung, failed: true, quality: NaN })
const options = (over: Partial<AshaOptions<Result>> = {}): AshaOptions<Result> => ({
  trials: 9,
  rungs: 3,
  eta: 3,
  ranked: (results) => [...results].sort((a, b) => b.quality - a.quality),
  ...over,
})

describe('a free worker', () => {
  it('begins new trials in turn, counting those that run', () => {
    expect(nextJob([], [], options())).toEqual({ trial: 0, rung: 0 })
    expect(nextJob([done(0, 0, 1)], [{ trial: 1, rung: 0 }], options())).toEqual({ trial: 2, rung: 0 })
  })

  it('begins again what a stopped search had running', () => {
    expect(nextJob([done(0, 0, 1), done(2, 0, 1)], [], options())).toEqual({ trial: 1, rung: 0 })
  })

  it('promotes nobody until η results are there', () => {
    expect(nextJob([done(0, 0, 1), done(1, 0, 2)], [], options())).toEqual({ trial: 2, rung: 0 })
  })

  it('promotes the best third as soon as there is one, before it begins a new trial', () => {
    const results = [done(0, 0, 1), done(1, 0, 3), done(2, 0, 2)]
    expect(nextJob(results, [], options())).toEqual({ trial: 1, rung: 1 })
  })

  it('promotes no trial twice, whether its promotion runs or has ended', () => {
    const results = [done(0, 0, 1), done(1, 0, 3), done(2, 0, 2)]
    expect(nextJob(results, [{ trial: 1, rung: 1 }], options())).toEqual({ trial: 3, rung: 0 })
    expect(nextJob([...results, done(1, 1, 3)], [], options())).toEqual({ trial: 3, rung: 0 })
    expect(nextJob([...results, failed(1, 1)], [], options())).toEqual({ trial: 3, rung: 0 })
  })

  it('promotes a late comer that pushes into the best third', () => {
    // Trial 0 went up when it was best of three; trial 5 is better than it, and of six two may rise.
    const qualities = [5, 1, 2, 3, 4, 9]
    const results = [...qualities.map((q, trial) => done(trial, 0, q)), done(0, 1, 5)]
    expect(nextJob(results, [], options())).toEqual({ trial: 5, rung: 1 })
  })

  it('promotes from the highest rung first', () => {
    const low = [9, 8, 7, 6, 5, 4, 3, 2, 1, 0, 0, 0].map((q, trial) => done(trial, 0, q))
    const high = [done(0, 1, 1), done(1, 1, 3), done(2, 1, 2)]
    // Of twelve at rung 0 four may rise, trial 3 has not; but rung 1 has three of which one may.
    expect(nextJob([...low, ...high], [], options({ trials: 12 }))).toEqual({ trial: 1, rung: 2 })
  })

  it('counts failed trials for the size of a rung but never promotes them', () => {
    expect(nextJob([failed(0, 0), failed(1, 0), done(2, 0, 1)], [], options())).toEqual({ trial: 2, rung: 1 })
    expect(nextJob([failed(0, 0), failed(1, 0), failed(2, 0)], [], options())).toEqual({ trial: 3, rung: 0 })
  })

  it('waits while what runs may allow a promotion', () => {
    const results = Array.from({ length: 8 }, (_, trial) => done(trial, 0, -trial))
    const up = [done(0, 1, 1), done(1, 1, 1)]
    expect(nextJob([...results, ...up], [{ trial: 8, rung: 0 }], options())).toBe('wait')
  })

  it('brings the best to the top when a small search would end below it', () => {
    const results = [done(0, 0, 1), done(1, 0, 2)]
    const small = options({ trials: 2 })
    expect(nextJob(results, [], small)).toEqual({ trial: 1, rung: 1 })
    expect(nextJob([...results, done(1, 1, 2)], [], small)).toEqual({ trial: 1, rung: 2 })
    expect(nextJob([...results, done(1, 1, 2), done(1, 2, 2)], [], small)).toBe('done')
  })

  it('takes the next best to the top when the best fails there', () => {
    const results = [done(0, 0, 1), done(1, 0, 2), done(1, 1, 2), failed(1, 2)]
    expect(nextJob(results, [], options({ trials: 2 }))).toEqual({ trial: 0, rung: 1 })
    expect(nextJob([...results, failed(0, 1)], [], options({ trials: 2 }))).toBe('done')
  })

  it('has nothing to do when every trial failed', () => {
    expect(nextJob([failed(0, 0)], [], options({ trials: 1 }))).toBe('done')
  })

  it('runs each trial once where there is one rung', () => {
    const one = options({ rungs: 1, trials: 2 })
    expect(nextJob([done(0, 0, 1)], [], one)).toEqual({ trial: 1, rung: 0 })
    expect(nextJob([done(0, 0, 1), done(1, 0, 1)], [], one)).toBe('done')
  })
})

/** Runs a whole search with `workers` that take times at random; returns its results in the order they ended. */
function simulate(workers: number, seed: number, over: Partial<AshaOptions<Result>> = {}): Result[] {
  const random = seededRandom(seed)
  const quality = Array.from({ length: 100 }, () => random())
  const finished: Result[] = []
  const running: { job: Job; ends: number }[] = []
  for (let now = 0; ;) {
    for (;;) {
      const next = running.length < workers ? nextJob(finished, running.map(({ job }) => job), options(over)) : 'wait' // prettier-ignore
      if (next === 'done' && running.length === 0) return finished
      if (typeof next === 'string') break
      running.push({ job: next, ends: now + (1 + random()) * 3 ** next.rung })
    }
    running.sort((a, b) => b.ends - a.ends)
    const { job, ends } = running.pop()!
    now = ends
    finished.push(done(job.trial, job.rung, quality[job.trial]! + job.rung))
  }
}

describe('a whole search', () => {
  it.each([1, 2, 7])('with %i workers runs every trial once and promotes a third of each rung', (workers) => {
    for (let seed = 0; seed < 20; seed++) {
      const results = simulate(workers, seed, { trials: 27 })
      const at = (rung: number): number => results.filter((result) => result.rung === rung).length
      expect(new Set(results.map(({ trial, rung }) => `${trial}/${rung}`)).size).toBe(results.length)
      expect(at(0)).toBe(27)
      // Asynchronous promotion may send up a few that later results overtake: at least a third, seldom more.
      expect(at(1)).toBeGreaterThanOrEqual(9)
      expect(at(1)).toBeLessThanOrEqual(14)
      expect(at(2)).toBeGreaterThanOrEqual(3)
    }
  })

  it('brings the best of all to the top', () => {
    for (let seed = 0; seed < 20; seed++) {
      const results = simulate(3, seed, { trials: 27 })
      const atBottom = results.filter(({ rung }) => rung === 0)
      const best = atBottom.reduce((a, b) => (b.quality > a.quality ? b : a))
      expect(results.some(({ trial, rung }) => trial === best.trial && rung === 2)).toBe(true)
    }
  })

  it('goes on after any stop to the same set of trials', () => {
    const whole = simulate(1, 5)
    for (let stop = 0; stop < whole.length; stop++) {
      const kept = whole.slice(0, stop)
      // With one worker the next job depends on what has finished alone.
      expect(nextJob(kept, [], options())).toEqual({ trial: whole[stop]!.trial, rung: whole[stop]!.rung })
    }
  })
})
