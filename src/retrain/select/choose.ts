/**
 * Which of the logged requests are learned from. Traffic is written by strangers, so what is taken does not follow how
 * much of it they send: one of a shape is nearly as good as all, no client and no shape is over its cap, and routes,
 * clients and hours take turns.
 */
import { shuffled } from '../../training/index.js'
import type { Random } from '../../corpus/index.js'

/** What is known of a request when it is chosen; nothing of what it was judged to be. */
export interface Candidate {
  readonly id: string
  readonly shape: string
  readonly route: string
  readonly client: string
  /** Milliseconds since 1970. */
  readonly at: number
}

export interface Caps {
  /** Requests in all. */
  readonly requests: number
  /** Requests of one shape. */
  readonly shapeRequests: number
  /** Share of the requests that one client may have. */
  readonly clientShare: number
}

export interface Choice {
  readonly chosen: readonly Candidate[]
  /** Why the others were left out. */
  readonly left: Readonly<Record<'shape' | 'client' | 'budget', number>>
}

/** What one client may have anyhow: a site of few visitors would learn nothing else. */
export const LEAST_OF_CLIENT = 20
const HOUR_MS = 3_600_000
/** All routes that only one client has asked for take one turn: names of paths cost a stranger nothing. */
const LONELY = '(one client)'

/**
 * @example
 * choose(candidates, { requests: 20_000, shapeRequests: 3, clientShare: 0.02 }, seededRandom(1)).chosen
 */
export function choose(candidates: readonly Candidate[], caps: Caps, random: Random): Choice {
  const order = inTurns(candidates, random)
  const mostOfClient = Math.max(LEAST_OF_CLIENT, Math.floor(caps.requests * caps.clientShare))
  const shapes = new Counter()
  const clients = new Counter()
  const left = { shape: 0, client: 0, budget: 0 }
  const chosen = order.filter(({ shape, client }, i) => {
    if (i - left.shape - left.client - left.budget >= caps.requests) left.budget++
    else if (shapes.of(shape) >= caps.shapeRequests) left.shape++
    else if (clients.of(client) >= mostOfClient) left.client++
    else return shapes.add(shape) && clients.add(client)
    return false
  })
  return { chosen, left }
}

/** Hours, then clients, then routes take turns: the last of the three counts most. */
function inTurns(candidates: readonly Candidate[], random: Random): Candidate[] {
  const order = shuffled(
    Uint32Array.from(candidates, (_, i) => i),
    random,
  )
  const routes = lonelyRoutes(candidates)
  const keys = [
    ({ at }: Candidate) => String(Math.floor(at / HOUR_MS)),
    ({ client }: Candidate) => client,
    ({ route }: Candidate) => (routes.has(route) ? LONELY : route),
  ]
  return keys.reduce(
    (list, key) => interleaved(list, key),
    Array.from(order, (i) => candidates[i]!),
  )
}

function lonelyRoutes(candidates: readonly Candidate[]): ReadonlySet<string> {
  const first = new Map<string, string>()
  const shared = new Set<string>()
  for (const { route, client } of candidates) {
    if ((first.get(route) ?? client) !== client) shared.add(route)
    first.set(route, client)
  }
  return new Set([...first.keys()].filter((route) => !shared.has(route)))
}

/** One of each group in turn, the order within a group kept. @example interleaved(['a1','a2','b1'], (s) => s[0]!) // a1 b1 a2 */
export function interleaved<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const rank = new Counter()
  const ranked = items.map((item) => [rank.add(keyOf(item)), item] as const)
  // Sorting is stable, so that groups keep the order in which they first came.
  return ranked.sort(([a], [b]) => a - b).map(([, item]) => item)
}

class Counter {
  readonly #counts = new Map<string, number>()

  of(key: string): number {
    return this.#counts.get(key) ?? 0
  }

  /** Returns the count after it, 1 at first. */
  add(key: string): number {
    const count = this.of(key) + 1
    this.#counts.set(key, count)
    return count
  }
}
