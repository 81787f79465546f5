/** The loops in plain TypeScript: oracle of the WebAssembly ones, and in their place where there is no SIMD. */
import {
  ADAM_DEFAULTS,
  DEAD,
  onGrid,
  type AdamOptions,
  type CellRows,
  type Grid,
  type RowTable,
} from './types.js'

export class PlainRows implements RowTable {
  readonly weights: Float32Array
  lookup: Float32Array
  readonly first: Float32Array
  readonly second: Float32Array
  readonly steps: Uint32Array
  readonly #width: number
  #grid: Grid | undefined
  /** Slot of each row in the gradient buffer of the running batch, or -1. */
  readonly #slot: Int32Array
  #touched = new Int32Array(1 << 10)
  #sums: Float32Array
  #count = 0

  constructor(rows: number, width: number) {
    this.#width = width
    this.weights = new Float32Array(rows * width)
    this.lookup = this.weights
    this.first = new Float32Array(rows * width)
    this.second = new Float32Array(rows * width)
    this.steps = new Uint32Array(rows)
    this.#slot = new Int32Array(rows).fill(-1)
    this.#sums = new Float32Array(this.#touched.length * width)
  }

  useGrid(grid: Grid): void {
    this.#grid = grid
    if (this.lookup === this.weights) this.lookup = new Float32Array(this.weights.length)
  }

  gather(batch: CellRows, out: Float32Array): void {
    const D = this.#width
    const { lookup } = this
    for (let cell = 0; cell < batch.cells; cell++) {
      const target = cell * D
      out.fill(0, target, target + D)
      for (let i = batch.offsets[cell]!; i < batch.offsets[cell + 1]!; i++) {
        const source = batch.rows[i]! * D
        for (let d = 0; d < D; d++) out[target + d]! += lookup[source + d]!
      }
    }
  }

  step(batch: CellRows, gradient: Float32Array, options: AdamOptions): void {
    this.#scatter(batch, gradient)
    this.#adam({ ...ADAM_DEFAULTS, ...options })
  }

  #scatter(batch: CellRows, gradient: Float32Array): void {
    const D = this.#width
    this.#count = 0
    for (let cell = 0; cell < batch.cells; cell++) {
      const source = cell * D
      for (let i = batch.offsets[cell]!; i < batch.offsets[cell + 1]!; i++) {
        const target = this.#slotOf(batch.rows[i]!) * D
        const sums = this.#sums
        for (let d = 0; d < D; d++) sums[target + d]! += gradient[source + d]!
      }
    }
  }

  #slotOf(row: number): number {
    const known = this.#slot[row]!
    if (known >= 0) return known
    if (this.#count === this.#touched.length) this.#enlarge()
    const slot = this.#count++
    this.#slot[row] = slot
    this.#touched[slot] = row
    this.#sums.fill(0, slot * this.#width, (slot + 1) * this.#width)
    return slot
  }

  #enlarge(): void {
    const touched = new Int32Array(this.#touched.length * 2)
    touched.set(this.#touched)
    this.#touched = touched
    const sums = new Float32Array(touched.length * this.#width)
    sums.set(this.#sums)
    this.#sums = sums
  }

  #adam({ learningRate, beta1, beta2, epsilon }: Required<AdamOptions>): void {
    const D = this.#width
    const { weights, first, second, steps } = this
    for (let slot = 0; slot < this.#count; slot++) {
      const row = this.#touched[slot]!
      this.#slot[row] = -1
      if (steps[row] === DEAD) continue
      const t = ++steps[row]!
      const rate = (learningRate * Math.sqrt(1 - beta2 ** t)) / (1 - beta1 ** t)
      const base = row * D
      const from = slot * D
      for (let d = 0; d < D; d++) {
        const g = this.#sums[from + d]!
        const m = beta1 * first[base + d]! + (1 - beta1) * g
        const v = beta2 * second[base + d]! + (1 - beta2) * g * g
        first[base + d] = m
        second[base + d] = v
        weights[base + d]! -= (rate * m) / (Math.sqrt(v) + epsilon)
      }
      if (this.#grid) this.#round(base, this.#grid)
    }
  }

  #round(base: number, { scale, most }: Grid): void {
    for (let i = base; i < base + this.#width; i++) this.lookup[i] = onGrid(this.weights[i]!, scale, most)
  }
}
