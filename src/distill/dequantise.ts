/**
 * From a student's file back to a network that can be trained on: the inverse of `quantise`, so that a run can begin
 * where the serving student stands.
 */
import { keptPlaces, type StudentModel } from '../student/index.js'
import { Model, type Tf } from '../training/index.js'
import type { EmbeddingBits } from './quantise.js'
import { studentShape, type TrainedStudent } from './student.js'

/**
 * The file keeps one scale for the chain of table, filter and product; how it is shared out among the three changes
 * nothing but how far a step of the optimiser goes. These are what a fresh network has: a filter's largest value near 1,
 * and a product's near 1/2.
 */
const FILTER_MOST = 1
const PRODUCT_MOST = 0.5

/** Half-byte tables are read as multiples of this. */
const HALF_BYTE = 16

/**
 * The network of a student's file, on its grid. Its logits are those before the file's temperature.
 *
 * @example
 * const start = dequantise(tf, decodeStudent(bytes))
 * await trainStudent({ ...run, tokens: model.meta.tokens, start })
 */
export function dequantise(tf: Tf, student: StudentModel): TrainedStudent {
  const { meta, tensors } = student
  const { network, scales, shift, tokens } = meta
  // Every value is replaced below.
  const model = new Model({ tf, tokens, shape: studentShape(network), random: () => 0.5 })
  const depthwise = FILTER_MOST / largest(tensors['mix.depthwise'])
  const pointwise = PRODUCT_MOST / largest(tensors['mix.pointwise'])
  const unit = scales.mix / 2 ** shift
  const codeScale = unit / (depthwise * 128 * pointwise)
  const put = (name: string, values: ArrayLike<number>, scale: number): void => {
    const into = model.parameters[name]!.values
    for (let i = 0; i < into.length; i++) into[i] = values[i]! * scale
  }
  put('mix0.depthwise', tensors['mix.depthwise'], depthwise)
  put('mix0.pointwise', tensors['mix.pointwise'], pointwise)
  put('mix0.bias', tensors['mix.bias'], unit)
  put(
    'attention',
    transposed(tensors.attention, network.heads, network.channels),
    scales.attention / scales.mix,
  )
  put('dense1.weight', tensors['dense1.weight'], scales.dense1)
  put('dense1.bias', tensors['dense1.bias'], 1)
  put('dense2.weight', tensors['dense2.weight'], scales.dense2)
  put('dense2.bias', tensors['dense2.bias'], 1)
  putTable(model, student, codeScale)
  const rowScale = meta.embeddingBits === 4 ? codeScale * HALF_BYTE : codeScale
  model.quantise({ rowScale, most: meta.embeddingBits === 4 ? 7 : 127 })
  return { model, rowScale }
}

/** Rows that pruning has dropped are zero and stay so. */
function putTable(model: Model, { meta, tensors }: StudentModel, scale: number): void {
  const { width } = meta.network
  const { weights } = model.embedding
  const places = keptPlaces(meta, tensors)
  const dropped: number[] = []
  const rows = weights.length / width
  const kept = meta.kept ?? meta.tokens.rows
  for (let r = 0; r < rows; r++) {
    const isKind = r >= meta.tokens.rows
    const place = isKind ? kept + r - meta.tokens.rows : (places?.[r] ?? r)
    if (place < 0) dropped.push(r)
    else
      for (let d = 0; d < width; d++) weights[r * width + d] = tensors.embedding[place * width + d]! * scale
  }
  model.embedding.prune(dropped)
}

/** Bits of the values of a student's table. */
export const embeddingBitsOf = ({ meta }: StudentModel): EmbeddingBits => meta.embeddingBits ?? 8

const largest = (values: Int8Array): number =>
  values.reduce((most, value) => Math.max(most, Math.abs(value)), 1)

/** (H, F) → (F, H). */
function transposed(values: Int8Array, heads: number, channels: number): Int8Array {
  return values.map((_, i) => values[(i % heads) * channels + Math.floor(i / heads)]!)
}
