/**
 * Early stopping (Prechelt 1998): the weights that did best on the dev requests are kept on disk, and training ends
 * when `patience` epochs in a row did no better.
 */
import type { Checkpoint } from './checkpoint.js'
import type { Trainable } from './trainable.js'

export class EarlyStop {
  readonly #model: Trainable
  readonly #best: Checkpoint
  readonly #patience: number
  #score = -Infinity
  #bestEpoch = -1

  /**
   * @param best where the best weights lie; what an interrupted run left there counts.
   * @param patience epochs without a better score before training ends; Infinity trains to the end.
   */
  constructor(model: Trainable, best: Checkpoint, patience = Infinity) {
    this.#model = model
    this.#best = best
    this.#patience = patience
  }

  /** To be told the score of each epoch, more is better; returns whether to go on. */
  after(epoch: number, score: number): boolean {
    if (this.#bestEpoch < 0) this.#recall()
    if (score > this.#score) {
      this.#score = score
      this.#bestEpoch = epoch
      this.#best.save(this.#model, { epoch, step: 0, score })
    }
    return epoch - this.#bestEpoch < this.#patience
  }

  /** Puts the best weights back into the network; returns their epoch, or -1 when no epoch was scored. */
  finish(): number {
    const { epoch, score } = this.#best.restore(this.#model)
    return score === undefined ? -1 : epoch
  }

  remove(): void {
    this.#best.remove()
  }

  /** A resumed run starts with its own weights, but with the best score of what ran before. */
  #recall(): void {
    const known = this.#best.position()
    if (known?.score === undefined) return
    this.#score = known.score
    this.#bestEpoch = known.epoch
  }
}
