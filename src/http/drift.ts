/**
 * The traffic of late as the model in force sees it, binned as its reference is. Two blocks of counts, the older of
 * which is forgotten when the newer is full: memory stays the same, whatever comes.
 */
import type { RequestViews } from '../inspect/index.js'
import { binOf, psi } from '../observe/index.js'
import {
  CLASSES,
  emptyDistributions,
  SCORE_BOUNDS,
  UNKNOWN_BOUNDS,
  unknownShare,
  type Distributions,
  type Reference,
  type Student,
  type Verdict,
} from '../student/index.js'

/** One judgement in so many is looked at for unknown n-grams: it has to be read once more, without the memory. */
const EVERY = 64

export interface DriftStatus {
  readonly model: string
  /** What the model was made with; absent where its file does not say. */
  readonly reference?: Distributions
  /** The last requests. */
  readonly recent: Distributions
}

type Block = ReturnType<typeof emptyDistributions> & { requests: number }
const emptyBlock = (): Block => ({ requests: 0, ...emptyDistributions() })

export class DriftWindow {
  readonly model: string
  readonly #reference: Reference | undefined
  readonly #half: number
  #blocks: readonly [newer: Block, older: Block] = [emptyBlock(), emptyBlock()]
  #judgements = 0

  /** @param requests that are looked back upon: at least half as many, at most as many. */
  constructor({ model, reference }: Student, requests: number) {
    this.model = model
    this.#reference = reference
    this.#half = Math.ceil(requests / 2)
  }

  /** Counts one request by its worst verdict. */
  count(verdict: Verdict): void {
    if (!this.#reference || verdict.model !== this.model) return
    if (this.#blocks[0].requests >= this.#half) this.#blocks = [emptyBlock(), this.#blocks[0]]
    const [newer] = this.#blocks
    newer.requests++
    newer.scores[binOf(SCORE_BOUNDS, verdict.score)]!++
    newer.classes[CLASSES.indexOf(verdict.class)]!++
  }

  /** Whether the next judgement is one of those that are looked at. */
  due(): boolean {
    return this.#reference !== undefined && this.#judgements++ % EVERY === 0
  }

  /** Looks for what training has not seen. @param views of all fields. */
  look(views: RequestViews): void {
    if (this.#reference === undefined) return
    this.#blocks[0].unknown[binOf(UNKNOWN_BOUNDS, unknownShare(this.#reference.grams, views))]!++
  }

  get status(): DriftStatus {
    const [newer, older] = this.#blocks
    const both = (a: readonly number[], b: readonly number[]): number[] => a.map((count, i) => count + b[i]!)
    const recent = {
      scores: both(newer.scores, older.scores),
      classes: both(newer.classes, older.classes),
      unknown: both(newer.unknown, older.unknown),
    }
    if (!this.#reference) return { model: this.model, recent }
    const { scores, classes, unknown } = this.#reference
    return { model: this.model, reference: { scores, classes, unknown }, recent }
  }
}

/** Population stability indices. */
export interface DriftIndices {
  readonly scores: number
  readonly classes: number
  readonly unknown: number
}

/**
 * How far the recent traffic lies from that of the reference.
 *
 * @returns undefined without a reference, and before `minRequests`: few requests lie apart by chance. The share of
 * unknown n-grams is looked at in fewer requests, and is 0 until there are a twentieth as many.
 */
export function driftIndices(
  { reference, recent }: DriftStatus,
  minRequests: number,
): DriftIndices | undefined {
  if (!reference || total(recent.scores) < minRequests) return undefined
  const enough = total(recent.unknown) * 20 >= minRequests
  return {
    scores: psi(reference.scores, recent.scores),
    classes: psi(reference.classes, recent.classes),
    unknown: enough ? psi(reference.unknown, recent.unknown) : 0,
  }
}

const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0)
