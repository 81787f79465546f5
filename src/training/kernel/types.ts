/** The rows of each cell of a batch, in compressed sparse row form. N cells (padded). */
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

/** Multiples of `scale` within ±`most` that look-ups see instead of the weights. */
export interface Grid {
  readonly scale: number
  readonly most: number
}

/**
 * A table of R rows of D floats in training, with Adam's moments of each row. Arrays may be replaced by any call
 * of `gather` and `step`: read them anew instead of keeping them.
 */
export interface RowTable {
  /** (R, D), row-major. */
  readonly weights: Float32Array
  /** What `gather` reads: `weights`, or their copy on the grid once {@link onGrid} was called. */
  readonly lookup: Float32Array
  readonly first: Float32Array
  readonly second: Float32Array
  /** Steps each row has taken; {@link DEAD} for a pruned one. */
  readonly steps: Uint32Array
  /** Sums the rows of each cell into `out`, (N, D). */
  gather(batch: CellRows, out: Float32Array): void
  /** One step of sparse Adam along the gradient by the gathered cells, (N, D). */
  step(batch: CellRows, gradient: Float32Array, options: AdamOptions): void
  /** From now on `lookup` is a copy that follows the weights on a grid; the caller fills it. */
  useGrid(grid: Grid): void
}

export const DEAD = 0xffffffff
export const ADAM_DEFAULTS = { beta1: 0.9, beta2: 0.99, epsilon: 1e-6 } as const

/** `value` on the grid of an integer weight of scale `scale`, within ±`most`. */
export function onGrid(value: number, scale: number, most = 127): number {
  return Math.max(-most, Math.min(most, Math.round(value / scale))) * scale
}
