/** From window indices to padded cells: what one training step works on. B windows, T cells each (padded). */
import type { Random } from '../corpus/index.js'
import { countCells, Tokenizer, type TokenSpec, type TokenVersion } from '../student/index.js'
import type { CellRows } from './embedding.js'
import type { WindowSet } from './windows.js'

/** Anything that windows can be read from: a set, or the views of a request. */
export type WindowSource = Pick<WindowSet, 'bytes' | 'starts' | 'lengths' | 'kinds'>

export interface Batch extends CellRows {
  readonly windows: number
  /** Cells per window after padding. */
  readonly width: number
  /** 1 where there is a cell, (B, T). */
  readonly mask: Float32Array
}

/** Makes batches of windows, as one kind of network reads them. */
export interface WindowBatcher {
  /**
   * Turns `indices` of `source` into rows and pads them to the longest.
   *
   * @param dropout share of look-ups left out at random (needs `random`), a regulariser against single n-grams.
   */
  make(source: WindowSource, indices: ArrayLike<number>, dropout?: number, random?: Random): Batch
  /** Cells of each window of `indices`, before padding. */
  counts(source: WindowSource, indices: ArrayLike<number>): Uint16Array
}

/** Makes batches of cells; keeps one tokenizer and its scratch arrays. */
export class Batcher implements WindowBatcher {
  readonly #version: TokenVersion
  readonly #tokenizer: Tokenizer
  #rows = new Int32Array(1 << 18)
  #counts = new Int32Array(1 << 12)
  #cellSizes = new Int32Array(1 << 16)

  constructor(spec: TokenSpec) {
    this.#version = spec.version
    this.#tokenizer = new Tokenizer(spec)
  }

  counts(source: WindowSource, indices: ArrayLike<number>): Uint16Array {
    return Uint16Array.from(indices, (i) =>
      countCells(source.bytes, source.starts[i]!, source.lengths[i]!, this.#version),
    )
  }

  make(source: WindowSource, indices: ArrayLike<number>, dropout = 0, random: Random = Math.random): Batch {
    const B = indices.length
    let cells = 0
    let used = 0
    let T = 1
    if (this.#counts.length < B) this.#counts = new Int32Array(B)
    const tokenizer = this.#tokenizer
    for (let b = 0; b < B; b++) {
      const w = indices[b]!
      const n = tokenizer.tokenize(source.bytes, source.starts[w]!, source.lengths[w]!, source.kinds[w]!)
      this.#counts[b] = n
      if (n > T) T = n
      this.#reserve(used + tokenizer.offsets[n]!, cells + n)
      for (let c = 0; c < n; c++) {
        const before = used
        for (let i = tokenizer.offsets[c]!; i < tokenizer.offsets[c + 1]!; i++) {
          if (dropout > 0 && random() < dropout) continue
          this.#rows[used++] = tokenizer.rows[i]!
        }
        this.#cellSizes[cells++] = used - before
      }
    }
    return this.#pad(B, T, used)
  }

  #pad(B: number, T: number, used: number): Batch {
    const offsets = new Int32Array(B * T + 1)
    const mask = new Float32Array(B * T)
    let cell = 0
    for (let b = 0; b < B; b++) {
      for (let t = 0; t < T; t++) {
        const i = b * T + t
        const filled = t < this.#counts[b]!
        offsets[i + 1] = offsets[i]! + (filled ? this.#cellSizes[cell++]! : 0)
        if (filled) mask[i] = 1
      }
    }
    return { windows: B, width: T, cells: B * T, rows: this.#rows.subarray(0, used), offsets, mask }
  }

  #reserve(rows: number, cells: number): void {
    if (rows > this.#rows.length) this.#rows = enlarged(this.#rows, rows)
    if (cells > this.#cellSizes.length) this.#cellSizes = enlarged(this.#cellSizes, cells)
  }
}

function enlarged(array: Int32Array, atLeast: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.max(atLeast, array.length * 2))
  larger.set(array)
  return larger
}

/**
 * Cuts `indices` into runs of like length, shortest first: most cells of a batch are then cells of a window and
 * not padding, which takes as long to compute.
 *
 * @param cells most padded cells of a batch; a longer window makes a batch of its own.
 * @param mostWindows of a batch.
 * @returns positions in `indices`, not their values.
 */
export function byLength(counts: Uint16Array, cells: number, mostWindows = Infinity): Uint32Array[] {
  const order = Uint32Array.from(counts, (_, k) => k).sort((a, b) => counts[a]! - counts[b]!)
  const batches: Uint32Array[] = []
  let begin = 0
  for (let k = 0; k < order.length; k++) {
    const full = (k - begin + 1) * counts[order[k]!]! > cells || k - begin >= mostWindows
    if (!full || k === begin) continue
    batches.push(order.subarray(begin, k))
    begin = k
  }
  if (begin < order.length) batches.push(order.subarray(begin))
  return batches
}

/**
 * Cuts `indices` into minibatches of at most `cells` padded cells each, in random order.
 *
 * @param countsOf cells of each window, see {@link WindowBatcher.counts}.
 */
export function minibatches(
  source: WindowSource,
  indices: Uint32Array,
  cells: number,
  random: Random,
  countsOf: WindowBatcher['counts'],
  mostWindows = 2048,
): Uint32Array[] {
  const batches: Uint32Array[] = []
  // Sorting within chunks keeps batches mixed: a whole sort would give each step one length only.
  const chunk = 1 << 15
  for (let from = 0; from < indices.length; from += chunk) {
    const part = indices.subarray(from, from + chunk)
    const cut = byLength(countsOf(source, part), cells, mostWindows)
    batches.push(...cut.map((positions) => positions.map((k) => part[k]!)))
  }
  return shuffled(batches, random)
}

/** Fisher–Yates; shuffles in place and returns its argument. */
export function shuffled<T extends { length: number; [i: number]: unknown }>(list: T, random: Random): T {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    const kept = list[i]
    list[i] = list[j]
    list[j] = kept
  }
  return list
}
