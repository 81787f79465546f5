/**
 * The loops in WebAssembly with SIMD (`assembly/`). The table lives in the module's memory; a batch is copied in
 * and its sums out, which costs a hundredth of what the loops save.
 */
import { aligned, instantiate, MOST_PAGES, PAGE, reserve, type Memory } from './engine.js'
import { ADAM_DEFAULTS, type AdamOptions, type CellRows, type Grid, type RowTable } from './types.js'

interface Exports {
  gather(table: number, bytes: number, rows: number, offsets: number, cells: number, out: number): void
  scatter(
    gradient: number,
    bytes: number,
    rows: number,
    offsets: number,
    cells: number,
    slots: number,
    touched: number,
    sums: number,
  ): number
  adam(...values: number[]): void
}

/** Steps after which Adam's bias correction is 1 to seven digits, with β₂ = 0.99. */
const KNOWN_STEPS = 2048

/** A table in WebAssembly, or undefined where this engine or this shape cannot have one. */
export function createWasmRows(rows: number, width: number): RowTable | undefined {
  if (width % 4 !== 0) return undefined
  // Three tables, their copy on a grid, and a batch with as many sums as rows at the worst.
  if (rows * width * 4 * 5 > (MOST_PAGES - 4096) * PAGE) return undefined
  try {
    const loops = instantiate<Exports>()
    return loops && new WasmRows(loops, rows, width)
  } catch {
    // No memory for a table of that size.
    return undefined
  }
}

class WasmRows implements RowTable {
  readonly #exports: Exports
  readonly #memory: Memory
  readonly #rows: number
  readonly #width: number
  readonly #at: Readonly<Record<'weights' | 'first' | 'second' | 'steps' | 'slots' | 'corrections', number>>
  /** Where the copy on the grid begins; the weights themselves before there is one. */
  #lookupAt: number
  #grid: Grid = { scale: 0, most: 127 }
  #end = 0
  #betas = ''

  constructor(loops: { exports: Exports; memory: Memory }, rows: number, width: number) {
    this.#memory = loops.memory
    this.#exports = loops.exports
    this.#rows = rows
    this.#width = width
    // The first page is left to the module's own data.
    this.#end = PAGE
    const table = rows * width * 4
    this.#at = {
      weights: this.#place(table),
      first: this.#place(table),
      second: this.#place(table),
      steps: this.#place(rows * 4),
      slots: this.#place(rows * 4),
      corrections: this.#place(KNOWN_STEPS * 4),
    }
    this.#lookupAt = this.#at.weights
    reserve(this.#memory, this.#end)
    new Int32Array(this.#memory.buffer, this.#at.slots, rows).fill(-1)
  }

  get weights(): Float32Array {
    return this.#floats(this.#at.weights, this.#rows * this.#width)
  }
  get lookup(): Float32Array {
    return this.#floats(this.#lookupAt, this.#rows * this.#width)
  }
  get first(): Float32Array {
    return this.#floats(this.#at.first, this.#rows * this.#width)
  }
  get second(): Float32Array {
    return this.#floats(this.#at.second, this.#rows * this.#width)
  }
  get steps(): Uint32Array {
    return new Uint32Array(this.#memory.buffer, this.#at.steps, this.#rows)
  }

  useGrid(grid: Grid): void {
    this.#grid = grid
    if (this.#lookupAt !== this.#at.weights) return
    this.#lookupAt = this.#place(this.#rows * this.#width * 4)
    reserve(this.#memory, this.#end)
  }

  gather(batch: CellRows, out: Float32Array): void {
    const { rows, offsets, values } = this.#load(batch, 0)
    this.#exports.gather(this.#lookupAt, this.#width * 4, rows, offsets, batch.cells, values)
    out.set(this.#floats(values, batch.cells * this.#width))
  }

  step(batch: CellRows, gradient: Float32Array, options: AdamOptions): void {
    const all = { ...ADAM_DEFAULTS, ...options }
    const most = Math.min(batch.rows.length, this.#rows)
    const bytes = this.#width * 4
    const { rows, offsets, values, after } = this.#load(batch, most * (bytes + 4) + 16)
    this.#floats(values, batch.cells * this.#width).set(gradient)
    this.#correct(all)
    const at = this.#at
    const sums = aligned(after + most * 4)
    const count = this.#exports.scatter(values, bytes, rows, offsets, batch.cells, at.slots, after, sums)
    const { learningRate, beta1, beta2, epsilon } = all
    const adam = [learningRate, beta1, beta2, epsilon, this.#lookupAt, this.#grid.scale, this.#grid.most]
    const tables = [at.weights, at.first, at.second, at.steps, at.corrections, KNOWN_STEPS]
    this.#exports.adam(count, bytes, after, at.slots, sums, ...tables, ...adam)
  }

  /** Copies a batch behind the tables; `extra` bytes are free behind its values. */
  #load(batch: CellRows, extra: number): { rows: number; offsets: number; values: number; after: number } {
    const rows = this.#end
    const offsets = aligned(rows + batch.rows.length * 4)
    const values = aligned(offsets + (batch.cells + 1) * 4)
    const after = aligned(values + batch.cells * this.#width * 4)
    reserve(this.#memory, after + extra)
    new Int32Array(this.#memory.buffer, rows, batch.rows.length).set(batch.rows)
    new Int32Array(this.#memory.buffer, offsets, batch.cells + 1).set(
      batch.offsets.subarray(0, batch.cells + 1),
    )
    return { rows, offsets, values, after }
  }

  /** √(1 − β₂ᵗ) / (1 − β₁ᵗ) for every t that is not yet 1. */
  #correct({ beta1, beta2 }: Required<AdamOptions>): void {
    const betas = `${beta1} ${beta2}`
    if (betas === this.#betas) return
    this.#betas = betas
    const table = this.#floats(this.#at.corrections, KNOWN_STEPS)
    for (let t = 1; t < KNOWN_STEPS; t++) table[t] = Math.sqrt(1 - beta2 ** t) / (1 - beta1 ** t)
  }

  #place(bytes: number): number {
    const start = this.#end
    this.#end = aligned(start + bytes)
    return start
  }

  #floats(at: number, length: number): Float32Array {
    return new Float32Array(this.#memory.buffer, at, length)
  }
}
