/**
 * Which windows an epoch shows. Groups differ in size by three orders of magnitude and the large ones repeat
 * themselves, so a group is drawn by its size to the power {@link SampleOptions.flatten}, not by its size
 * (temperature sampling, Devlin et al. 2019). Within a group every window comes once before any comes twice.
 */
import type { Random } from '../corpus/index.js'
import { shuffled } from './batch.js'
import { UNLABELLED, type WindowSet } from './windows.js'

export interface SampleOptions {
  /** Windows of one epoch. */
  readonly windows: number
  /** Share of attack windows among them, 0…1. */
  readonly attackShare: number
  /** Exponent of a group's size: 1 draws every window alike, 0 every group. */
  readonly flatten: number
}

interface Pool {
  readonly indices: Uint32Array
  readonly weight: number
  at: number
}

/** Draws epochs from the labelled windows of a set. Deterministic by `random`. */
export class Sampler {
  readonly #benign: Pool[] = []
  readonly #attack: Pool[] = []
  readonly #random: Random

  constructor(set: WindowSet, flatten: number, random: Random) {
    this.#random = random
    const members = new Map<string, number[]>()
    for (let i = 0; i < set.count; i++) {
      const label = set.labels[i]!
      if (label === UNLABELLED) continue
      const key = `${label === 0 ? 'b' : `a${label}`}|${set.groupOf[i]!}`
      let list = members.get(key)
      if (list === undefined) members.set(key, (list = []))
      list.push(i)
    }
    for (const [key, list] of members) {
      const mean = list.reduce((sum, i) => sum + set.weights[i]!, 0) / list.length
      const pool = {
        indices: shuffled(Uint32Array.from(list), random),
        weight: mean * list.length ** flatten,
        at: 0,
      }
      ;(key.startsWith('b') ? this.#benign : this.#attack).push(pool)
    }
  }

  /** Indices of one epoch, without order. */
  draw({ windows, attackShare }: Omit<SampleOptions, 'flatten'>): Uint32Array {
    const attacks = this.#drawFrom(this.#attack, Math.round(windows * attackShare))
    const benign = this.#drawFrom(this.#benign, windows - Math.round(windows * attackShare))
    return Uint32Array.from([...attacks, ...benign])
  }

  #drawFrom(pools: readonly Pool[], count: number): number[] {
    const total = pools.reduce((sum, pool) => sum + pool.weight, 0)
    return pools.flatMap((pool) => this.#take(pool, Math.round((count * pool.weight) / total)))
  }

  /** At most the whole pool: an epoch repeats no window. */
  #take(pool: Pool, count: number): number[] {
    const taken: number[] = []
    const most = Math.min(count, pool.indices.length)
    while (taken.length < most) {
      if (pool.at === pool.indices.length) {
        shuffled(pool.indices, this.#random)
        pool.at = 0
      }
      taken.push(pool.indices[pool.at++]!)
    }
    return taken
  }
}
