/** Says when the traffic has drifted away from what the model was made with, once each time. */
import type { Logger } from '../observe/index.js'

export interface DriftWatchOptions {
  /** Population stability index over which it is said. */
  readonly bound: number
  readonly logger: Logger
  /** Called when it is said. */
  onDrift?(indices: Readonly<Record<string, number>>): void
}

/** Drift is over when all indices are below this share of the bound: no line for each time it crosses the bound. */
const CALM = 0.8

export class DriftWatch {
  readonly #options: DriftWatchOptions
  /** The model whose drift has been said; undefined while there is none. */
  #drifted: string | undefined

  constructor(options: DriftWatchOptions) {
    this.#options = options
  }

  /** @param indices by what drifted; undefined while nothing is known. */
  check(model: string, indices: Readonly<Record<string, number>> | undefined): void {
    if (!indices) return
    const { bound, logger, onDrift } = this.#options
    const most = Math.max(...Object.values(indices))
    if (this.#drifted === model) {
      if (most >= bound * CALM) return
      this.#drifted = undefined
      logger.info({ model, bound, psi: rounded(indices) }, 'the traffic is again like that of the model')
    } else if (most > bound) {
      this.#drifted = model
      logger.warn(
        { model, bound, psi: rounded(indices) },
        'the traffic has drifted away from that of the model',
      )
      onDrift?.(indices)
    }
  }
}

const rounded = (indices: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(Object.entries(indices).map(([of, value]) => [of, Math.round(value * 1000) / 1000]))
