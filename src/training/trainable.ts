/**
 * What every network here has in common: a table of rows outside of TensorFlow, a dense part within, and the two
 * optimisers. Kinds of network differ in how windows become rows and in the forward pass.
 *
 * B windows, T cells of a batch (padded), D width of the table, P positions of attention, H heads, C classes.
 */
import type { Scalar, Tensor, Tensor2D, Tensor3D } from '@tensorflow/tfjs-core'
import type { Random } from '../corpus/index.js'
import { Adam } from './adam.js'
import type { Tf } from './backend.js'
import { byLength, type Batch, type WindowBatcher, type WindowSource } from './batch.js'
import { SparseEmbedding, onGrid } from './embedding.js'
import type { Activations, Parameters, ParameterTensors } from './network.js'

export interface StepOptions {
  readonly learningRate: number
  /** Rows of the table move at `learningRate` times this. */
  readonly rowRate: number
  readonly decay: number
  readonly dropout: number
}

export interface TrainableOptions {
  readonly tf: Tf
  readonly batcher: WindowBatcher
  /** Rows of the table. */
  readonly rows: number
  /** D */
  readonly width: number
  /** C */
  readonly classes: number
  /** Standard deviation of the table's first values; 0.05 by default, small because a cell sums many rows. */
  readonly deviation?: number
  readonly random: Random
  /** Fresh dense parameters. */
  readonly initialise: (random: Random) => Parameters
  /** Summed rows (B, T, D) and mask (B, T) to activations. */
  readonly forward: (p: ParameterTensors, x: Tensor3D, mask: Tensor2D, dropout: number) => Activations
}

/** The grid of a table's values. */
export interface Grid {
  /** Real value of one step. */
  readonly rowScale: number
  /** Largest integer: 127 for eight bits, 7 for four. */
  readonly most: number
}

/** Lists of differing length, one for each window, end to end. */
export interface Ragged {
  /** First value of list i; n + 1 entries. */
  readonly offsets: Uint32Array
  readonly values: Float32Array
}

/** What the network says of one batch, outside of TensorFlow. */
interface Prediction {
  /** (B, C) */
  readonly logits: Float32Array
  /** Mean over heads, (B, P). */
  readonly attention: Float32Array
}

export class Trainable {
  readonly classes: number
  readonly embedding: SparseEmbedding
  readonly parameters: Parameters
  readonly adam: Adam
  readonly batcher: WindowBatcher
  readonly #tf: Tf
  readonly #forward: TrainableOptions['forward']
  #grid: Grid | undefined

  constructor(options: TrainableOptions) {
    const { tf, batcher, rows, width, classes, deviation, random, initialise, forward } = options
    this.#tf = tf
    this.#forward = forward
    this.classes = classes
    this.embedding = new SparseEmbedding(rows, width, random, deviation)
    this.parameters = initialise(random)
    this.adam = new Adam(this.parameters)
    this.batcher = batcher
  }

  /** Number of trainable values. */
  get size(): number {
    return Object.values(this.weights()).reduce((sum, values) => sum + values.length, 0)
  }

  /**
   * Every trained array by name, the table as `embedding`: the arrays themselves, not copies, and valid until the next
   * step or prediction.
   */
  weights(): Record<string, Float32Array> {
    const dense = Object.entries(this.parameters).map(([name, { values }]) => [name, values] as const)
    return { embedding: this.embedding.weights, ...Object.fromEntries(dense) }
  }

  /** The grid that the table is seen on, once {@link quantise} was called. */
  get grid(): Grid | undefined {
    return this.#grid
  }

  /**
   * From now on the forward pass sees weights on their integer grids (quantisation-aware training, Jacob et al.
   * 2018); biases stay.
   */
  quantise(grid: Grid): void {
    this.#grid = grid
    this.embedding.quantise(grid.rowScale, grid.most)
  }

  /** One optimiser step; returns the loss. `lossOf` gets the activations of the batch. */
  train(batch: Batch, lossOf: (activations: Activations) => Scalar, options: StepOptions): number {
    const tf = this.#tf
    const D = this.embedding.width
    const cells = new Float32Array(batch.cells * D)
    this.embedding.gather(batch, cells)
    const names = Object.keys(this.parameters)
    // Nothing leaves through tidy's return: it would walk every value of a typed array looking for tensors.
    let value = 0
    let gradients: Float32Array[] = []
    tf.tidy(() => {
      const mask = tf.tensor2d(batch.mask, [batch.windows, batch.width])
      const x = tf.tensor3d(cells, [batch.windows, batch.width, D])
      const inputs: Tensor[] = [x, ...names.map((name) => this.#tensor(name))]
      const loss = (cellsIn: Tensor, ...dense: Tensor[]): Scalar => {
        const p = Object.fromEntries(names.map((name, i) => [name, dense[i]!]))
        return lossOf(this.#forward(p, cellsIn as Tensor3D, mask, options.dropout))
      }
      const found = tf.valueAndGrads(loss)(inputs)
      value = found.value.dataSync()[0]!
      gradients = found.grads.map((g) => g.dataSync() as Float32Array)
    })
    const [byCell, ...byName] = gradients
    const dense = Object.fromEntries(names.map((name, i) => [name, byName[i]!]))
    this.adam.step(dense, options)
    this.embedding.step(batch, byCell!, { learningRate: options.learningRate * options.rowRate })
    return value
  }

  /**
   * Logits of `indices` of `source`, (n, C) row-major. Windows are batched by like length.
   *
   * @param cells most padded cells per batch; bounds memory.
   */
  logits(
    source: WindowSource,
    indices: ArrayLike<number>,
    cells = 16384,
    onProgress?: (done: number) => void,
  ): Float32Array {
    const C = this.classes
    const out = new Float32Array(indices.length * C)
    this.#inBatches(source, indices, cells, (part, batch, done) => {
      const { logits } = this.#predict(batch)
      part.forEach((to, k) => out.set(logits.subarray(k * C, (k + 1) * C), to * C))
      onProgress?.(done)
    })
    return out
  }

  /**
   * Attention of `indices` of `source` over the positions of each window, mean over heads; each list sums to 1.
   * Positions are the window's cells, or runs of them where the network shortens its input.
   */
  attention(source: WindowSource, indices: ArrayLike<number>, cells = 16384): Ragged {
    const lists: Float32Array[] = new Array<Float32Array>(indices.length)
    this.#inBatches(source, indices, cells, (part, batch) => {
      const { attention } = this.#predict(batch)
      const P = attention.length / batch.windows
      const stride = batch.width / P
      part.forEach((to, k) => {
        const positions = Math.max(1, Math.ceil(cellsOf(batch, k) / stride))
        lists[to] = attention.slice(k * P, k * P + positions)
      })
    })
    return raggedOf(lists)
  }

  #inBatches(
    source: WindowSource,
    indices: ArrayLike<number>,
    cells: number,
    use: (part: Uint32Array, batch: Batch, done: number) => void,
  ): void {
    let done = 0
    for (const part of byLength(this.batcher.counts(source, indices), cells)) {
      const chosen = Array.from(part, (k) => indices[k]!)
      use(part, this.batcher.make(source, chosen), (done += part.length))
    }
  }

  #predict(batch: Batch): Prediction {
    const tf = this.#tf
    const D = this.embedding.width
    const cells = new Float32Array(batch.cells * D)
    this.embedding.gather(batch, cells)
    let found: Prediction = { logits: cells, attention: cells }
    tf.tidy(() => {
      const x = tf.tensor3d(cells, [batch.windows, batch.width, D])
      const mask = tf.tensor2d(batch.mask, [batch.windows, batch.width])
      const p = Object.fromEntries(Object.keys(this.parameters).map((name) => [name, this.#tensor(name)]))
      const { logits, attention } = this.#forward(p, x, mask, 0)
      found = {
        logits: logits.dataSync() as Float32Array,
        attention: tf.mean(attention, 1).dataSync() as Float32Array,
      }
    })
    return found
  }

  #tensor(name: string): Tensor {
    const { shape, values } = this.parameters[name]!
    const seen = this.#grid && !name.endsWith('bias') ? rounded(values) : values
    return this.#tf.tensor(seen, [...shape])
  }
}

/** Cells of window `k` that are no padding. */
function cellsOf({ mask, width }: Batch, k: number): number {
  let cells = 0
  for (let t = k * width; t < (k + 1) * width; t++) cells += mask[t]!
  return cells
}

/** Lists end to end. */
export function raggedOf(lists: readonly Float32Array[]): Ragged {
  const offsets = new Uint32Array(lists.length + 1)
  lists.forEach(({ length }, i) => (offsets[i + 1] = offsets[i]! + length))
  const values = new Float32Array(offsets[lists.length]!)
  lists.forEach((list, i) => values.set(list, offsets[i]!))
  return { offsets, values }
}

/** List `i`, a view. */
export const listOf = ({ offsets, values }: Ragged, i: number): Float32Array =>
  values.subarray(offsets[i]!, offsets[i + 1]!)

/** Largest magnitude of an array; its int8 scale is a 127th of it. */
export function magnitude(values: Float32Array): number {
  let most = 1e-12
  for (const value of values) most = Math.max(most, Math.abs(value))
  return most
}

function rounded(values: Float32Array): Float32Array {
  const scale = magnitude(values) / 127
  return values.map((value) => onGrid(value, scale))
}
