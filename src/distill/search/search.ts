/**
 * A search for the distillation to use: trials in worker processes, promoted by successive halving; one folder, in
 * which a stopped search goes on.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fail } from '../../errors.js'
import type { ProgressEvent } from '../../training/index.js'
import { nextJob, type Job } from './asha.js'
import { loadSearchConfig, type LoadedSearch } from './config.js'
import { isGood, Journal, type GoodResult, type Outcome, type Result } from './journal.js'
import { rankedByFronts, rankedByQuality } from './pareto.js'
import { inProcesses, type RunTrial } from './pool.js'
import { sampled } from './space.js'
import type { Values } from './values.js'
import { summaryOf, writeSummary, type Summary } from './summary.js'
import { folderOf, prepare } from './trial-folder.js'

/** What a search tells while it works. */
export type SearchEvent =
  | { readonly kind: 'line'; readonly line: string }
  | { readonly kind: 'started'; readonly job: Job; readonly values: Values }
  | { readonly kind: 'progress'; readonly job: Job; readonly event: ProgressEvent }
  | { readonly kind: 'finished'; readonly result: Result }

export interface SearchOptions {
  /** Configuration file (YAML). */
  readonly config: string
  /** Folder with the data files. */
  readonly data: string
  /** Folder of the search; created, or continued when it belongs to the same search. */
  readonly out: string
  /** Trials at a time; default 1. */
  readonly workers?: number
  /** Stops the trials, their checkpoints written; the call then rejects with an AbortError. */
  readonly signal: AbortSignal
  readonly tell: (event: SearchEvent) => void
  /** How a trial is run; default: in a process of its own. */
  readonly run?: RunTrial
}

/**
 * Searches, then writes `front.svg`, `result.json` and `recommended.yaml`.
 *
 * Trial 0 at rung 0 goes first and alone: it makes the window set, the teacher and its labels that all share.
 *
 * @throws StillgateError config-…, run-mismatch, search-journal, search-failed, and what the first trial throws;
 * AbortError after a stop.
 * @example
 * await search({config: 'config/search/default.yaml', data: 'data', out: 'runs/search', workers: 2, signal, tell})
 */
export async function search(options: SearchOptions): Promise<Summary> {
  const loaded = loadSearchConfig(options.config)
  const results = await new Search(options, loaded).whole()
  if (!results.some(isGood)) {
    const last = results.at(-1)
    throw fail('search-failed', { reason: last?.failed ? last.reason.split('\n')[0]! : 'nothing' })
  }
  const summary = summaryOf(loaded, results.filter(isGood))
  writeSummary(options.out, loaded, summary)
  return summary
}

class Search {
  readonly #options: SearchOptions
  readonly #loaded: LoadedSearch
  readonly #run: RunTrial
  readonly #journal: Journal
  readonly #results: Result[] = []
  readonly #running = new Map<Job, Promise<void>>()
  /** Ends the trials when the search itself fails. */
  readonly #failed = new AbortController()
  readonly #signal: AbortSignal

  constructor(options: SearchOptions, loaded: LoadedSearch) {
    this.#options = options
    this.#loaded = loaded
    this.#run = options.run ?? inProcesses(options.workers ?? 1)
    this.#journal = new Journal(join(options.out, 'trials.jsonl'))
    this.#signal = AbortSignal.any([options.signal, this.#failed.signal])
  }

  async whole(): Promise<readonly Result[]> {
    this.#openFolder()
    if (!this.#results.some(({ trial, rung }) => trial === 0 && rung === 0)) await this.#shared()
    try {
      // Asked anew after each job: what one has learned decides what the next one is.
      while (this.#fill()) await Promise.race(this.#running.values())
    } finally {
      this.#failed.abort()
    }
    this.#options.signal.throwIfAborted()
    return this.#results
  }

  #openFolder(): void {
    const { out, data, tell } = this.#options
    mkdirSync(out, { recursive: true })
    const id = identity(this.#loaded, data)
    const file = join(out, 'search.json')
    if (!existsSync(file)) {
      writeFileSync(file, JSON.stringify({ id, ...this.#loaded }, null, 2) + '\n')
      return
    }
    if (idOf(file) !== id) throw fail('run-mismatch', { dir: out })
    this.#results.push(...this.#journal.read())
    tell({ kind: 'line', line: `continuing search ${id}: ${this.#results.length} rungs are finished` })
  }

  /** Nothing else can begin before it, and if it fails nothing else can succeed. */
  async #shared(): Promise<void> {
    const job = { trial: 0, rung: 0 }
    this.#finish(job, {}, await this.#outcome(job, {}))
  }

  /** Gives every free worker a job; false when nothing runs and nothing is left. */
  #fill(): boolean {
    const { workers = 1 } = this.#options
    while (this.#running.size < workers && !this.#signal.aborted) {
      const next = nextJob(this.#results, [...this.#running.keys()], this.#asha())
      if (next === 'wait' || next === 'done') break
      this.#begin(next)
    }
    return this.#running.size > 0
  }

  #asha(): Parameters<typeof nextJob<Result>>[2] {
    const { trials, rungs, eta, promoteBy } = this.#loaded.search
    const ranked = promoteBy === 'pareto' ? rankedByFronts : rankedByQuality
    return {
      trials,
      rungs: rungs.length,
      eta,
      ranked: (results) => ranked<GoodResult>(results.filter(isGood)),
    }
  }

  #begin(job: Job): void {
    const values = sampled(this.#loaded.search, this.#loaded.base, job.trial)
    const work = this.#outcome(job, values)
      .then((outcome) => this.#finish(job, values, outcome))
      .catch((error: unknown) => this.#give(job, values, error))
      .finally(() => this.#running.delete(job))
    this.#running.set(job, work)
  }

  async #outcome(job: Job, values: Values): Promise<Outcome> {
    const { out, data, tell } = this.#options
    const { objective } = this.#loaded.search
    tell({ kind: 'started', job, values })
    const config = prepare(out, this.#loaded, job, values)
    return this.#run({ config, data, out: folderOf(out, job), objective }, this.#signal, (event) =>
      tell({ kind: 'progress', job, event }),
    )
  }

  #finish(job: Job, values: Values, outcome: Outcome): void {
    this.#keep({ ...job, values: writable(values), failed: false, ...outcome })
  }

  /** A trial that fails (its loss is no number any more, its process was killed) is a bad trial, not the end. */
  #give(job: Job, values: Values, error: unknown): void {
    if (this.#signal.aborted) return
    const reason = error instanceof Error ? error.message : String(error)
    this.#keep({ ...job, values: writable(values), failed: true, reason: reason.slice(0, 2000) })
  }

  #keep(result: Result): void {
    this.#journal.append(result)
    this.#results.push(result)
    this.#options.tell({ kind: 'finished', result })
  }
}

const writable = (values: Values): Result['values'] => structuredClone(values) as Result['values']

/** Identity of a search: raising `trials` or changing what is recommended lets the same search go on. */
function identity({ search, base }: LoadedSearch, data: string): string {
  const { seed, eta, rungs, space, objective } = search
  const size = statSync(join(data, 'requests.dev.jsonl.gz'), { throwIfNoEntry: false })?.size
  const text = JSON.stringify({ seed, eta, rungs, space, objective, base, size })
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}

function idOf(file: string): unknown {
  try {
    return (JSON.parse(readFileSync(file, 'utf8')) as { id?: unknown } | null)?.id
  } catch {
    return undefined
  }
}
