/** Trials against one another when quality, bytes and microseconds all count. */

export interface Figures {
  /** Greater is better. */
  readonly quality: number
  /** Size of the student's file. */
  readonly bytes: number
  /** Processor time to judge a request, in microseconds. */
  readonly micros: number
}

/** Whether `a` is at least as good as `b` in everything and better in something. */
export function dominates(a: Figures, b: Figures): boolean {
  const noWorse = a.quality >= b.quality && a.bytes <= b.bytes && a.micros <= b.micros
  return noWorse && (a.quality > b.quality || a.bytes < b.bytes || a.micros < b.micros)
}

/** Those that nothing dominates (Pareto 1906), in the order given; equal ones are all kept. */
export function paretoFront<T extends Figures>(list: readonly T[]): T[] {
  return list.filter((one) => !list.some((other) => dominates(other, one)))
}

/**
 * Best first: the front, then the front of what is left without it, and so on (non-dominated sorting, Deb et al.
 * 2002); within a front by quality.
 */
export function rankedByFronts<T extends Figures>(list: readonly T[]): T[] {
  const ranked: T[] = []
  for (let left = [...list]; left.length > 0;) {
    const front = new Set(paretoFront(left))
    ranked.push(...rankedByQuality([...front]))
    left = left.filter((one) => !front.has(one))
  }
  return ranked
}

/** Best first by quality; of equals the smaller, then the faster. */
export function rankedByQuality<T extends Figures>(list: readonly T[]): T[] {
  return [...list].sort((a, b) => b.quality - a.quality || a.bytes - b.bytes || a.micros - b.micros)
}

export interface Wanted {
  readonly mostBytes: number
  readonly mostMicros?: number | undefined
  /** Quality that may be given up for a cheaper model. */
  readonly tolerance: number
}

/**
 * The one to use: of those within the limits whose quality comes within `tolerance` of the best of them, the one
 * with the smallest product of bytes and microseconds. Where none is within the limits, they are left out of account.
 */
export function recommended<T extends Figures>(
  list: readonly T[],
  { mostBytes, mostMicros = Infinity, tolerance }: Wanted,
): T | undefined {
  const within = list.filter(({ bytes, micros }) => bytes <= mostBytes && micros <= mostMicros)
  const candidates = within.length > 0 ? within : list
  const best = Math.max(...candidates.map(({ quality }) => quality))
  const good = candidates.filter(({ quality }) => quality >= best - tolerance)
  return good.sort((a, b) => a.bytes * a.micros - b.bytes * b.micros || b.quality - a.quality)[0]
}
