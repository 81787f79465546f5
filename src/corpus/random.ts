/** A source of numbers in [0, 1). Every generator takes one, so that a seed gives the same corpus everywhere. */
export type Random = () => number

/** Seeds from here on are for measuring: no training may use them (the configuration refuses them). */
export const MEASURING_SEEDS = 2 ** 29

/**
 * sfc32, the small fast counting generator (C. Doty-Humphrey, PractRand): 128 bits of state, period ≥ 2^32,
 * passes PractRand. Not for secrets.
 *
 * @example const r = seededRandom(7); r() // the same number on every machine
 */
export function seededRandom(seed: number): Random {
  let a = seed | 0
  let b = (seed ^ 0x9e3779b9) | 0
  let c = 0x243f6a88
  let counter = 1
  const next = function next(): number {
    const sum = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + sum
    return (sum >>> 0) / 0x1_0000_0000
  }
  // The first outputs of neighbouring seeds are alike: run them off.
  for (let i = 0; i < 16; i++) next()
  return next
}

/** An integer between `low` and `high`, both included. */
export function int(random: Random, low: number, high: number): number {
  return low + Math.floor(random() * (high - low + 1))
}

/** True with probability `p`. */
export function chance(random: Random, p: number): boolean {
  return random() < p
}

/** One of `list`, all alike likely. Throws on an empty list. */
export function pick<T>(random: Random, list: readonly T[]): T {
  if (list.length === 0) throw new RangeError('nothing to pick from')
  return list[Math.floor(random() * list.length)] as T
}

/** One of `entries` of `[value, weight]`, by weight. Throws when no weight is above 0. */
export function weighted<T>(random: Random, entries: readonly (readonly [T, number])[]): T {
  const total = entries.reduce((sum, [, weight]) => sum + weight, 0)
  if (!(total > 0)) throw new RangeError('nothing to pick from')
  let left = random() * total
  for (const [value, weight] of entries) {
    left -= weight
    if (left < 0) return value
  }
  return entries.findLast(([, weight]) => weight > 0)![0]
}
