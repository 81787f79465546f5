/**
 * A second student beside the one that serves, on a share of the requests. One of the two decides (the one that serves,
 * or in a canary the other); the other one looks on: it is asked later, from copies, when the request has gone on its
 * way. What it says, and whatever goes wrong with it, changes no decision.
 */
import type { Config } from '../config/index.js'
import type { RequestViews } from '../inspect/index.js'
import type { Logger } from '../observe/index.js'
import { drawer, type Mode } from '../policy/index.js'
import type { Student, Trial, Verdict } from '../student/index.js'

/** A student, and what makes a decision of its verdicts. */
export interface Side {
  readonly student: Student
  /** Score from which it flags. */
  readonly threshold: number
  readonly mode: Mode
}

export const sideOf = (student: Student, { mode, sensitivity }: Config): Side => ({
  student,
  threshold: student.thresholds[sensitivity],
  mode,
})

/** @throws Error when the student throws, or says what is no score */
export function judged({ student }: Side, views: RequestViews): Verdict {
  const verdict = student.judge(views)
  if (Number.isNaN(verdict.score)) throw new Error('the student gave a score that is not a number')
  return verdict
}

/** What a trial has shown since it began; only ever grows. */
export interface TrialCounts {
  /** Requests that both students judged, whole. */
  compared: number
  /** Of these: flagged by both, by the one on trial only, by the one that serves only. */
  both: number
  onlyTrial: number
  onlyServing: number
  /** Drawn requests that could not be compared: too many waited. */
  skipped: number
  /** Times that the student on trial failed. */
  failures: number
}

export interface TrialStatus extends Readonly<TrialCounts>, Omit<Trial, 'student'> {
  readonly model: string
}

/** What may wait for the student that looks on; more is skipped and counted. */
const WAITING_BYTES = 2 ** 23
const WAITING = 512
/** Judgements per turn of the event loop. */
const TURN = 4

export class TrialRun {
  readonly trial: Side
  readonly serving: Side
  readonly #facts: Trial
  readonly #byClient: boolean
  readonly #drawn: (name: string) => boolean
  readonly #logger: Logger
  readonly #counts: TrialCounts
  readonly #waiting: { readonly bytes: number; run(): void }[] = []
  #bytes = 0
  #running = false

  /** @param before the run that this one goes on with, if it is the same trial: with what it has counted. */
  constructor(trial: Trial, serving: Student, config: Config, logger: Logger, before?: TrialRun) {
    this.#facts = trial
    this.trial = sideOf(trial.student, config)
    this.serving = sideOf(serving, config)
    this.#byClient = trial.kind === 'canary' && config.canary.by === 'client'
    this.#drawn = drawer(trial.student.model, trial.share)
    this.#logger = logger
    const zeros = { compared: 0, both: 0, onlyTrial: 0, onlyServing: 0, skipped: 0, failures: 0 }
    this.#counts = before !== undefined && before.#facts.id === trial.id ? before.#counts : zeros
  }

  get status(): TrialStatus {
    const { student, ...facts } = this.#facts
    return { ...facts, model: student.model, ...this.#counts }
  }

  /** The comparison that a request becomes part of, if it is drawn: by its id, or by its client. */
  draw(id: string, client: () => string): Comparison | undefined {
    if (!this.#drawn(this.#byClient ? client() : id)) return undefined
    return new Comparison(this, id, this.#facts.kind === 'canary')
  }

  /** Lets something run later, in the order of calls. False when too much waits. */
  later(bytes: number, run: () => void): boolean {
    if (this.#waiting.length >= WAITING || this.#bytes + bytes > WAITING_BYTES) return false
    this.#waiting.push({ bytes, run })
    this.#bytes += bytes
    if (!this.#running) setImmediate(this.#turn)
    this.#running = true
    return true
  }

  readonly #turn = (): void => {
    for (const { bytes, run } of this.#waiting.splice(0, TURN)) {
      this.#bytes -= bytes
      run()
    }
    this.#running = this.#waiting.length > 0
    if (this.#running) setImmediate(this.#turn)
  }

  skip(): void {
    this.#counts.skipped++
  }

  failed(error: unknown, id: string): void {
    // One line for the first of them: a broken model fails on every request.
    if (this.#counts.failures++ > 0) return
    const { kind, student } = this.#facts
    this.#logger.error({ err: error, id, kind, model: student.model }, 'the student on trial failed')
  }

  /** Counts what both said of a request; a line in the log where they differ. */
  conclude(id: string, serving: Verdict, trial: Verdict): void {
    const flags = [serving.score >= this.serving.threshold, trial.score >= this.trial.threshold] as const
    this.#counts.compared++
    if (flags[0] && flags[1]) this.#counts.both++
    if (flags[0] === flags[1]) return
    if (flags[1]) this.#counts.onlyTrial++
    else this.#counts.onlyServing++
    const { kind } = this.#facts
    const facts = { kind, serving: said(serving, flags[0]), trial: said(trial, flags[1]) }
    this.#logger.info({ id, ...facts }, 'students differ')
  }
}

/** What both students say of one request, window by window and slice by slice. */
export class Comparison {
  readonly id: string
  readonly #run: TrialRun
  #trialDecides: boolean
  /** Whether both have seen the same. */
  #whole = true
  #deciding: Verdict | undefined
  #looking: Verdict | undefined

  constructor(run: TrialRun, id: string, trialDecides: boolean) {
    this.#run = run
    this.id = id
    this.#trialDecides = trialDecides
  }

  /** The student on trial, where it decides. */
  get decider(): Side | undefined {
    return this.#trialDecides ? this.#run.trial : undefined
  }

  /** The student on trial failed while it was to decide: from now on the other one does. */
  failed(error: unknown): void {
    this.#run.failed(error, this.id)
    this.#trialDecides = false
    this.#whole = false
  }

  /** Notes what the deciding student said of these views, and has the other one asked. Never throws. */
  add(views: RequestViews, verdict: Verdict): void {
    if (!this.#whole) return
    this.#deciding = worse(this.#deciding, verdict)
    try {
      const copy = copyOf(views)
      if (!this.#run.later(copy.bytes.length, () => this.#look(copy))) this.#spoil()
    } catch {
      this.#spoil()
    }
  }

  /** The request has been answered: what was said of it counts. */
  end(): void {
    if (this.#whole && this.#deciding && !this.#run.later(0, () => this.#conclude())) this.#spoil()
  }

  #look(views: RequestViews): void {
    const looker = this.#trialDecides ? this.#run.serving : this.#run.trial
    try {
      if (this.#whole) this.#looking = worse(this.#looking, judged(looker, views))
    } catch (error) {
      if (this.#trialDecides) return this.#spoil()
      this.#run.failed(error, this.id)
      this.#whole = false
    }
  }

  #conclude(): void {
    if (!this.#whole || !this.#deciding || !this.#looking) return
    const [serving, trial] = this.#trialDecides
      ? [this.#looking, this.#deciding]
      : [this.#deciding, this.#looking]
    this.#run.conclude(this.id, serving, trial)
  }

  #spoil(): void {
    this.#whole = false
    this.#run.skip()
  }
}

const worse = (a: Verdict | undefined, b: Verdict): Verdict => (a && a.score >= b.score ? a : b)

const said = ({ model, score, class: kind }: Verdict, flagged: boolean): Record<string, unknown> => ({
  model,
  score: Math.round(score * 10_000) / 10_000,
  class: kind,
  flagged,
})

/** Views lie in an arena that the next request overwrites. */
function copyOf({
  bytes,
  count,
  starts,
  lengths,
  kinds,
  fieldOf,
  fields,
  truncated,
}: RequestViews): RequestViews {
  let end = 0
  for (let w = 0; w < count; w++) end = Math.max(end, starts[w]! + lengths[w]!)
  return {
    bytes: Uint8Array.prototype.slice.call(bytes, 0, end),
    count,
    starts: starts.slice(0, count),
    lengths: lengths.slice(0, count),
    kinds: kinds.slice(0, count),
    fieldOf: fieldOf.slice(0, count),
    fields,
    truncated,
  }
}
