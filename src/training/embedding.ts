/**
 * The embedding table as training holds it, outside of TensorFlow.
 *
 * A batch touches a few thousand of the table's rows, but TensorFlow.js computes the gradient of a look-up as
 * a dense table and its JavaScript backends do so in a loop over every row. Here the look-up is a sum of rows
 * over typed arrays, its gradient a scatter-add into the rows that were touched, and Adam (Kingma & Ba 2015)
 * moves only those rows ("lazy" or sparse Adam). TensorFlow sees the summed cells as its input and returns the
 * gradient by them. The loops are in `kernel/`.
 *
 * D width, R rows, N cells of a batch (padded).
 */
import type { Random } from '../corpus/index.js'
import { createRows, DEAD, onGrid, type AdamOptions, type CellRows, type RowTable } from './kernel/index.js'

export { onGrid, type AdamOptions, type CellRows } from './kernel/index.js'

export class SparseEmbedding {
  readonly rows: number
  readonly width: number
  readonly #table: RowTable
  #scale = 0
  #most = 127

  /** A table of `rows` × `width` small normal values of deviation `scale`. */
  constructor(rows: number, width: number, random: Random, scale = 0.05) {
    this.rows = rows
    this.width = width
    this.#table = createRows(rows, width)
    this.#table.weights.set(normal(rows * width, random, scale))
  }

  /** The table, row-major, (R, D). Valid until the next `gather` or `step`. */
  get weights(): Float32Array {
    return this.#table.weights
  }

  /**
   * From now on look-ups see weights rounded to multiples of `scale` within ±`most`, while the optimiser moves the
   * weights behind them (straight-through estimator, Bengio et al. 2013).
   */
  quantise(scale: number, most = 127): void {
    this.#scale = scale
    this.#most = most
    this.#table.useGrid({ scale, most })
    const { weights, lookup } = this.#table
    for (let i = 0; i < weights.length; i++) lookup[i] = onGrid(weights[i]!, scale, most)
  }

  /** To be called after `weights` were changed from outside: look-ups see them again. */
  refresh(): void {
    if (this.#scale > 0) this.quantise(this.#scale, this.#most)
  }

  /** Sets `rows` to zero and keeps them there; what was pruned before stays pruned. */
  prune(rows: ArrayLike<number>): void {
    const { weights, lookup, steps } = this.#table
    for (let i = 0; i < rows.length; i++) {
      const base = rows[i]! * this.width
      steps[rows[i]!] = DEAD
      weights.fill(0, base, base + this.width)
      lookup.fill(0, base, base + this.width)
    }
  }

  /** Sums the rows of each cell into `out`, (N, D); padding cells become zero. */
  gather(batch: CellRows, out: Float32Array): void {
    this.#table.gather(batch, out)
  }

  /** One step of sparse Adam along `gradient`, (N, D), the gradient of the loss by the gathered cells. */
  step(batch: CellRows, gradient: Float32Array, options: AdamOptions): void {
    this.#table.step(batch, gradient, options)
  }

  /** The optimiser's state, for checkpoints. */
  state(): { first: Float32Array; second: Float32Array; steps: Uint32Array } {
    const { first, second, steps } = this.#table
    return { first, second, steps }
  }
}

/** `count` normal values of deviation `scale` (Box–Muller). */
export function normal(count: number, random: Random, scale: number): Float32Array {
  const values = new Float32Array(count)
  for (let i = 0; i < count; i++) {
    values[i] = scale * Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
  }
  return values
}
