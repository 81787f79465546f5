/**
 * A trainable network: token specification, embedding table and dense part, with its two optimisers. Teachers
 * and students differ in shape only.
 */
import type { Scalar, Tensor, Tensor2D, Tensor3D } from '@tensorflow/tfjs-core'
import type { Random } from '../corpus/index.js'
import { KIND_ROWS, type TokenSpec } from '../student/index.js'
import { Adam } from './adam.js'
import type { Tf } from './backend.js'
import { Batcher, byLength, cellCounts, type Batch, type WindowSource } from './batch.js'
import { SparseEmbedding, onGrid } from './embedding.js'
import { forward, initialise, type Activations, type NetworkShape, type Parameters } from './network.js'

export interface StepOptions {
  readonly learningRate: number
  /** Rows of the table move at `learningRate` times this. */
  readonly rowRate: number
  readonly decay: number
  readonly dropout: number
}

export interface ModelOptions {
  readonly tf: Tf
  readonly tokens: TokenSpec
  readonly shape: NetworkShape
  readonly random: Random
}

export class Model {
  readonly tokens: TokenSpec
  readonly shape: NetworkShape
  readonly embedding: SparseEmbedding
  readonly parameters: Parameters
  readonly adam: Adam
  readonly batcher: Batcher
  readonly #tf: Tf
  #quantised = false

  constructor({ tf, tokens, shape, random }: ModelOptions) {
    this.#tf = tf
    this.tokens = tokens
    this.shape = shape
    this.embedding = new SparseEmbedding(tokens.rows + KIND_ROWS, shape.width, random)
    this.parameters = initialise(shape, random)
    this.adam = new Adam(this.parameters)
    this.batcher = new Batcher(tokens)
  }

  /** Number of trainable values. */
  get size(): number {
    const dense = Object.values(this.parameters).reduce((sum, { values }) => sum + values.length, 0)
    return this.embedding.weights.length + dense
  }

  /**
   * From now on the forward pass sees weights on their int8 grids (quantisation-aware training, Jacob et al.
   * 2018); biases stay. `rowScale` is the scale of the embedding table.
   */
  quantise(rowScale: number): void {
    this.#quantised = true
    this.embedding.quantise(rowScale)
  }

  /** One optimiser step; returns the loss. `lossOf` gets the activations of the batch. */
  train(batch: Batch, lossOf: (activations: Activations) => Scalar, options: StepOptions): number {
    const tf = this.#tf
    const D = this.shape.width
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
        return lossOf(forward(tf, this.shape, p, cellsIn as Tensor3D, mask, options.dropout))
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
    const C = this.shape.classes
    const out = new Float32Array(indices.length * C)
    let done = 0
    for (const part of byLength(cellCounts(source, indices), cells)) {
      const batch = this.batcher.make(
        source,
        Array.from(part, (k) => indices[k]!),
      )
      const values = this.#predict(batch)
      part.forEach((k, row) => out.set(values.subarray(row * C, (row + 1) * C), k * C))
      onProgress?.((done += part.length))
    }
    return out
  }

  #predict(batch: Batch): Float32Array {
    const tf = this.#tf
    const cells = new Float32Array(batch.cells * this.shape.width)
    this.embedding.gather(batch, cells)
    let logits: Float32Array = new Float32Array(0)
    tf.tidy(() => {
      const x = tf.tensor3d(cells, [batch.windows, batch.width, this.shape.width])
      const mask = tf.tensor2d(batch.mask, [batch.windows, batch.width]) as Tensor2D
      const p = Object.fromEntries(Object.keys(this.parameters).map((name) => [name, this.#tensor(name)]))
      logits = forward(tf, this.shape, p, x, mask).logits.dataSync() as Float32Array
    })
    return logits
  }

  #tensor(name: string): Tensor {
    const { shape, values } = this.parameters[name]!
    const seen = this.#quantised && !name.endsWith('bias') ? rounded(values) : values
    return this.#tf.tensor(seen, [...shape])
  }
}

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
