/**
 * The guided search of WAF-A-MoLE (Demetrio, Valenza, Costa & Lagorio 2020, arXiv:2001.01952): a priority queue of
 * variants of one payload, the least suspicious first; each round mutates one of them and asks for the score of the
 * result, until one passes or the budget is spent. Every mutator leaves the payload an attack, so what passes is one.
 */
import { mutateOnce, pick, REQUEST_MUTATORS, type Random, type Setting } from '../../corpus/index.js'
import { placed, type Answer, type Payload, type Target } from './target.js'

export const OUTCOMES = ['missed', 'smuggled', 'caught'] as const
/** `missed`: passed as it was; `smuggled`: a variant passed; `caught`: none did within the budget. */
export type Outcome = (typeof OUTCOMES)[number]

export interface Probed {
  readonly payload: Payload
  readonly outcome: Outcome
  /** Requests that were judged, the first included. */
  readonly queries: number
  /** What passed; absent when nothing did. */
  readonly found?: { readonly text: string; readonly setting: Setting }
  /** Mutators behind what passed, in their order. */
  readonly mutators: readonly string[]
  /** Log odds of the payload as it was, and the least that any variant had. */
  readonly odds: readonly [first: number, least: number]
}

export interface SearchOptions {
  /** Requests that may be judged for one payload. */
  readonly budget: number
  readonly random: Random
  /** Seed of the place that the payload keeps. */
  readonly place: number
}

interface Candidate {
  readonly text: string
  readonly odds: number
  readonly mutators: readonly string[]
}

/** Candidates kept: those behind them would not be drawn. */
const QUEUE = 64
/** Share of rounds that go on from the best candidate; the others from one of the next few, out of local minima. */
const GREED = 0.75
const RUNNERS_UP = 8
/** Share of rounds that change the request around the payload. */
const REQUEST_SHARE = 0.08
/** Rounds without a query, where no mutator applies or its result was seen, for each query. */
const IDLE_ROUNDS = 8
/** Longest variant, in characters: padding without bound is a search for the limits of inspection, not for a blind spot. */
const LONGEST = 4000

/** Searches for a variant that passes. */
export function probePayload(target: Target, payload: Payload, options: SearchOptions): Probed {
  const search = new Search(target, payload, options)
  return search.run()
}

class Search {
  readonly #target: Target
  readonly #payload: Payload
  readonly #options: SearchOptions
  readonly #queue: Candidate[] = []
  readonly #seen = new Set<string>()
  #queries = 0
  #first = -Infinity
  #least = Infinity

  constructor(target: Target, payload: Payload, options: SearchOptions) {
    this.#target = target
    this.#payload = payload
    this.#options = options
  }

  run(): Probed {
    const { text } = this.#payload
    const { budget } = this.#options
    const setting = this.#place(text)
    const first = this.#ask(setting)
    this.#first = first.odds
    if (!first.caught) return this.#ended('missed', { text, setting }, [])
    this.#seen.add(text)
    this.#queue.push({ text, odds: first.odds, mutators: [] })
    for (let round = 0; round < budget * IDLE_ROUNDS && this.#queries < budget; round++) {
      const found = this.#round()
      if (found) return found
    }
    return this.#ended('caught', undefined, [])
  }

  /** Mutates one candidate; returns what has passed, if it did. */
  #round(): Probed | undefined {
    const { random } = this.#options
    const from = this.#draw()
    if (random() < REQUEST_SHARE) return this.#changeRequest(from)
    const { text, mutator } = mutateOnce(from.text, this.#payload.class, random)
    if (mutator === undefined || text.length > LONGEST || this.#seen.has(text)) return undefined
    this.#seen.add(text)
    const setting = this.#place(text)
    const { odds, caught } = this.#ask(setting)
    const mutators = [...from.mutators, mutator.name]
    if (!caught) return this.#ended('smuggled', { text, setting }, mutators)
    if (!mutator.last) this.#keep({ text, odds, mutators })
    return undefined
  }

  #changeRequest(from: Candidate): Probed | undefined {
    const { random } = this.#options
    const { name, change } = pick(random, REQUEST_MUTATORS)
    const plain = this.#place(from.text)
    const setting = change(plain, random)
    if (setting === plain || this.#ask(setting).caught) return undefined
    return this.#ended('smuggled', { text: from.text, setting }, [...from.mutators, name])
  }

  #draw(): Candidate {
    const { random } = this.#options
    return random() < GREED ? this.#queue[0]! : pick(random, this.#queue.slice(0, RUNNERS_UP))
  }

  #keep(candidate: Candidate): void {
    const at = this.#queue.findIndex(({ odds }) => odds > candidate.odds)
    this.#queue.splice(at < 0 ? this.#queue.length : at, 0, candidate)
    if (this.#queue.length > QUEUE) this.#queue.pop()
  }

  #ask(setting: Setting): Answer {
    this.#queries++
    const answer = this.#target.ask(setting)
    this.#least = Math.min(this.#least, answer.odds)
    return answer
  }

  #place(text: string): Setting {
    return placed(text, this.#payload, this.#options.place)
  }

  #ended(outcome: Outcome, found: Probed['found'], mutators: readonly string[]): Probed {
    return {
      payload: this.#payload,
      outcome,
      queries: this.#queries,
      ...(found && { found }),
      mutators,
      odds: [this.#first, this.#least],
    }
  }
}
