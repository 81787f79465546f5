/**
 * Structured magnitude pruning of the table: whole rows are set to zero while training goes on, and left out of the
 * file. Rows are what a student's bytes consist of; single weights set to zero would save none.
 */
import type { Model } from '../training/index.js'

export interface PruningOptions {
  /** Share of the hashed rows that are pruned in the end, 0…1. */
  readonly rows: number
  /** Share of the training after which pruning begins; 0.2 by default. */
  readonly begin?: number | undefined
  /** And ends, so that what is left can recover; 0.7 by default. Where both are 1, all is pruned after training. */
  readonly end?: number | undefined
}

/** Share of the training between two rounds of pruning. */
const STEP = 0.01

/**
 * Share of rows to be zero when `progress` of the training is done: s·(1 − (1 − t)³) between begin and end (Zhu &
 * Gupta 2018, eq. 1): fast while there is much to spare, slow at last.
 *
 * @example sparsityAt(0.45, { rows: 0.8, begin: 0.2, end: 0.7 }) // 0.7
 */
export function sparsityAt(progress: number, { rows, begin = 0.2, end = 0.7 }: PruningOptions): number {
  if (progress < begin) return 0
  const t = end > begin ? Math.min(1, (progress - begin) / (end - begin)) : 1
  return rows * (1 - (1 - t) ** 3)
}

/** Prunes while training goes on. */
export class RowPruner {
  readonly #model: Model
  readonly #options: PruningOptions
  #last = -Infinity

  constructor(model: Model, options: PruningOptions) {
    this.#model = model
    this.#options = options
  }

  /** To be called before each step. The first call of a resumed run prunes again what was pruned before. */
  step(progress: number): void {
    if (progress - this.#last < STEP) return
    this.#last = progress
    pruneRows(this.#model, sparsityAt(progress, this.#options))
  }

  /** To be called when training has ended. */
  finish(): void {
    pruneRows(this.#model, sparsityAt(1, this.#options))
  }
}

/**
 * Sets the smallest rows to zero, until `share` of the hashed rows are; they stay zero. The rows of the kinds of field
 * are left alone. Rows that no window has ever looked up go first: they hold what they were born with.
 */
export function pruneRows(model: Model, share: number): void {
  const R = model.tokens.rows
  const count = Math.floor(R * share)
  if (count <= 0) return
  const sizes = rowSizes(model, R)
  const order = Uint32Array.from({ length: R }, (_, r) => r).sort((a, b) => sizes[a]! - sizes[b]!)
  model.embedding.prune(order.subarray(0, count))
}

/** Squared length of each hashed row; next to nothing where it was never trained, 0 where it was pruned before. */
function rowSizes({ embedding }: Model, rows: number): Float64Array {
  const { steps } = embedding.state()
  const { width, weights } = embedding
  return Float64Array.from({ length: rows }, (_, r) => {
    let sum = 0
    for (let i = r * width; i < (r + 1) * width; i++) sum += weights[i]! ** 2
    return sum > 0 && steps[r] === 0 ? Number.MIN_VALUE : sum
  })
}

export interface CompactTable {
  /** The rows that are left, those of the kinds behind them. */
  readonly embedding: Int8Array
  /** One bit a hashed row, lowest first: whether it is there. */
  readonly bitmap: Uint8Array
  /** Hashed rows that are there. */
  readonly kept: number
}

/** Leaves out of a table, (rows + kinds, width), the hashed rows that hold zeros only. */
export function compact(embedding: Int8Array, rows: number, width: number): CompactTable {
  const bitmap = new Uint8Array(Math.ceil(rows / 8))
  const out = new Int8Array(embedding.length)
  let used = 0
  for (let base = 0; base < embedding.length; base += width) {
    const row = embedding.subarray(base, base + width)
    const r = base / width
    if (r < rows) {
      if (row.every((value) => value === 0)) continue
      bitmap[r >> 3]! |= 1 << (r & 7)
    }
    out.set(row, used)
    used += width
  }
  const kinds = embedding.length / width - rows
  return { embedding: out.slice(0, used), bitmap, kept: used / width - kinds }
}
