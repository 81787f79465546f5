/** Time per request, told in time of one core. */

export interface Timing {
  /** Mean processor time per request in microseconds, all threads together: what one core would need. */
  readonly cpuMicros: number
  /** Mean time by the clock per request in microseconds, on the machine and load of the moment. */
  readonly wallMicros: number
  /** Distinct requests timed. */
  readonly requests: number
}

export interface TimingOptions {
  /** Measures on until this much processor time is spent; default 200 ms. */
  readonly leastMs?: number
  /** Stops within a pass after this much time; default 20 s. */
  readonly mostMs?: number
}

/**
 * Times `work` over `items`, pass after pass, behind one pass to warm up. Processor time is the measure because a
 * library that spreads over cores looks fast by the clock, and a busy machine looks slow.
 *
 * @returns undefined without items.
 */
export function timePer<T>(
  items: readonly T[],
  work: (item: T) => void,
  { leastMs = 200, mostMs = 20_000 }: TimingOptions = {},
): Timing | undefined {
  if (items.length === 0) return undefined
  pass(items, work, mostMs / 4)
  let done = 0
  let requests = 0
  let micros = 0
  const cpu = process.cpuUsage()
  const began = performance.now()
  while (micros < leastMs * 1000 && performance.now() - began < mostMs) {
    const worked = pass(items, work, mostMs - (performance.now() - began))
    requests = Math.max(requests, worked)
    done += worked
    const { user, system } = process.cpuUsage(cpu)
    micros = user + system
  }
  return { cpuMicros: micros / done, wallMicros: ((performance.now() - began) * 1000) / done, requests }
}

/** One pass, cut short after `mostMs`; at least one item. Returns how many were done. */
function pass<T>(items: readonly T[], work: (item: T) => void, mostMs: number): number {
  const end = performance.now() + mostMs
  for (const [i, item] of items.entries()) {
    work(item)
    if (performance.now() > end) return i + 1
  }
  return items.length
}

/** Keeps `size` of many items, each with the same chance (algorithm R, Vitter 1985). */
export class Reservoir<T> {
  readonly #items: T[] = []
  readonly #size: number
  readonly #random: () => number
  #seen = 0

  constructor(size: number, random: () => number) {
    this.#size = size
    this.#random = random
  }

  offer(item: T): void {
    const at = this.#seen < this.#size ? this.#seen : Math.floor(this.#random() * (this.#seen + 1))
    this.#seen++
    if (at < this.#size) this.#items[at] = item
  }

  get items(): readonly T[] {
    return this.#items
  }
}
