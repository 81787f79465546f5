/**
 * The embedding table as training holds it, outside of TensorFlow.
 *
 * A batch touches a few thousand of the table's rows, but TensorFlow.js computes the gradient of a look-up as
 * a dense table and its JavaScript backends do so in a loop over every row. Here the look-up is a sum of rows
 * over typed arrays, its gradient a scatter-add into the rows that were touched, and Adam (Kingma & Ba 2015)
 * moves only those rows ("lazy" or sparse Adam). TensorFlow sees the summed cells as its input and returns the
 * gradient by them.
 *
 * D width, R rows, N cells of a batch (padded).
 */
import type { Random } from '../corpus/index.js'

/** The rows of each cell of a batch, in compressed sparse row form. */
export interface CellRows {
  /** Row numbers, one cell after the other. */
  readonly rows: Int32Array
  /** First index into `rows` of cell i, length N + 1; padding cells are empty. */
  readonly offsets: Int32Array
  readonly cells: number
}

export interface AdamOptions {
  readonly learningRate: number
  readonly beta1?: number
  readonly beta2?: number
  readonly epsilon?: number
}

export class SparseEmbedding {
  readonly rows: number
  readonly width: number
  /** The table, row-major, (R, D). */
  readonly weights: Float32Array
  /** What look-ups read: the weights, or their copy rounded to the int8 grid ({@link quantise}). */
  #lookup: Float32Array
  #scale = 0
  #most = 127
  /** Rows that stay zero, by {@link prune}; none as a rule. */
  #dead: Uint8Array | undefined
  readonly #first: Float32Array
  readonly #second: Float32Array
  /** Steps each row has taken, for the bias correction of its own moments. */
  readonly #steps: Uint32Array
  /** Slot of each row in the gradient buffer of the running batch, or -1. */
  readonly #slot: Int32Array
  #touched = new Int32Array(1 << 14)
  #gradient: Float32Array
  #count = 0

  /** A table of `rows` × `width` small normal values of deviation `scale`. */
  constructor(rows: number, width: number, random: Random, scale = 0.05) {
    this.rows = rows
    this.width = width
    this.weights = normal(rows * width, random, scale)
    this.#lookup = this.weights
    this.#first = new Float32Array(rows * width)
    this.#second = new Float32Array(rows * width)
    this.#steps = new Uint32Array(rows)
    this.#slot = new Int32Array(rows).fill(-1)
    this.#gradient = new Float32Array(this.#touched.length * width)
  }

  /**
   * From now on look-ups see weights rounded to multiples of `scale` within ±`most`, while the optimiser moves the
   * weights behind them (straight-through estimator, Bengio et al. 2013).
   */
  quantise(scale: number, most = 127): void {
    this.#scale = scale
    this.#most = most
    this.#lookup = this.weights.map((value) => onGrid(value, scale, most))
  }

  /** To be called after `weights` were changed from outside: look-ups see them again. */
  refresh(): void {
    if (this.#scale > 0) this.quantise(this.#scale, this.#most)
  }

  /** Sets `rows` to zero and keeps them there; what was pruned before stays pruned. */
  prune(rows: ArrayLike<number>): void {
    const dead = (this.#dead ??= new Uint8Array(this.rows))
    for (let i = 0; i < rows.length; i++) {
      const base = rows[i]! * this.width
      dead[rows[i]!] = 1
      this.weights.fill(0, base, base + this.width)
      this.#lookup.fill(0, base, base + this.width)
    }
  }

  /** Sums the rows of each cell into `out`, (N, D); padding cells become zero. */
  gather(batch: CellRows, out: Float32Array): void {
    const D = this.width
    const weights = this.#lookup
    for (let cell = 0; cell < batch.cells; cell++) {
      const target = cell * D
      out.fill(0, target, target + D)
      for (let i = batch.offsets[cell]!; i < batch.offsets[cell + 1]!; i++) {
        const source = batch.rows[i]! * D
        for (let d = 0; d < D; d++) out[target + d]! += weights[source + d]!
      }
    }
  }

  /** One step of sparse Adam along `gradient`, (N, D), the gradient of the loss by the gathered cells. */
  step(batch: CellRows, gradient: Float32Array, options: AdamOptions): void {
    this.#scatter(batch, gradient)
    this.#adam(options)
  }

  #scatter(batch: CellRows, gradient: Float32Array): void {
    const D = this.width
    this.#count = 0
    for (let cell = 0; cell < batch.cells; cell++) {
      const source = cell * D
      for (let i = batch.offsets[cell]!; i < batch.offsets[cell + 1]!; i++) {
        const target = this.#slotOf(batch.rows[i]!) * D
        const sum = this.#gradient
        for (let d = 0; d < D; d++) sum[target + d]! += gradient[source + d]!
      }
    }
  }

  #slotOf(row: number): number {
    const known = this.#slot[row]!
    if (known >= 0) return known
    if (this.#count === this.#touched.length) this.#grow()
    const slot = this.#count++
    this.#slot[row] = slot
    this.#touched[slot] = row
    this.#gradient.fill(0, slot * this.width, (slot + 1) * this.width)
    return slot
  }

  #grow(): void {
    const touched = new Int32Array(this.#touched.length * 2)
    touched.set(this.#touched)
    this.#touched = touched
    const gradient = new Float32Array(touched.length * this.width)
    gradient.set(this.#gradient)
    this.#gradient = gradient
  }

  #adam({ learningRate, beta1 = 0.9, beta2 = 0.99, epsilon = 1e-6 }: AdamOptions): void {
    const D = this.width
    const { weights } = this
    const first = this.#first
    const second = this.#second
    for (let slot = 0; slot < this.#count; slot++) {
      const row = this.#touched[slot]!
      this.#slot[row] = -1
      if (this.#dead?.[row]) continue
      const t = ++this.#steps[row]!
      const rate = (learningRate * Math.sqrt(1 - beta2 ** t)) / (1 - beta1 ** t)
      const base = row * D
      const from = slot * D
      for (let d = 0; d < D; d++) {
        const g = this.#gradient[from + d]!
        const m = beta1 * first[base + d]! + (1 - beta1) * g
        const v = beta2 * second[base + d]! + (1 - beta2) * g * g
        first[base + d] = m
        second[base + d] = v
        weights[base + d]! -= (rate * m) / (Math.sqrt(v) + epsilon)
      }
      if (this.#scale > 0) this.#round(base)
    }
  }

  #round(base: number): void {
    for (let i = base; i < base + this.width; i++) {
      this.#lookup[i] = onGrid(this.weights[i]!, this.#scale, this.#most)
    }
  }

  /** The optimiser's state, for checkpoints. */
  state(): { first: Float32Array; second: Float32Array; steps: Uint32Array } {
    return { first: this.#first, second: this.#second, steps: this.#steps }
  }
}

/** `value` on the grid of an integer weight of scale `scale`, within ±`most`. */
export function onGrid(value: number, scale: number, most = 127): number {
  return Math.max(-most, Math.min(most, Math.round(value / scale))) * scale
}

/** `count` normal values of deviation `scale` (Box–Muller). */
export function normal(count: number, random: Random, scale: number): Float32Array {
  const values = new Float32Array(count)
  for (let i = 0; i < count; i++) {
    values[i] = scale * Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
  }
  return values
}
