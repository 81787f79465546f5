/**
 * The queue between the path of a request and the log. Handing over never waits: what does not fit is dropped and
 * counted. Sampled requests may fill half of it, so that flagged ones still find room.
 */
import type { Sight } from './types.js'

export interface QueueLimits {
  readonly records: number
  readonly bytes: number
}

/** Bytes that a sight takes beside its fields, roughly. */
const OVERHEAD = 1024

export class TrafficQueue {
  readonly #limits: QueueLimits
  #items: Sight[] = []
  #bytes = 0
  #dropped = 0

  constructor(limits: QueueLimits) {
    this.#limits = limits
  }

  get length(): number {
    return this.#items.length
  }

  /** Sights that did not fit since the start. */
  get dropped(): number {
    return this.#dropped
  }

  /** Hands a sight over; false when it was dropped. */
  offer(sight: Sight): boolean {
    const share = sight.why === 'flagged' ? 1 : 0.5
    const size = sizeOf(sight)
    const fits =
      this.#items.length < this.#limits.records * share && this.#bytes + size <= this.#limits.bytes * share
    if (!fits) {
      this.#dropped++
      return false
    }
    this.#items.push(sight)
    this.#bytes += size
    return true
  }

  /** Takes the oldest sights, at most `most`. */
  take(most: number): Sight[] {
    const taken = this.#items.splice(0, most)
    for (const sight of taken) this.#bytes -= sizeOf(sight)
    return taken
  }

  /** Counts sights that were taken and then could not be written. */
  lose(count: number): void {
    this.#dropped += count
  }
}

const sizeOf = ({ captures }: Sight): number => captures.reduce((sum, { size }) => sum + size, OVERHEAD)
