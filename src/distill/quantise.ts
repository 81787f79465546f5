/**
 * From a trained student to the integers that the kernel runs on. One scale per tensor: sums of rows and filters
 * stay integers, and one shift brings a product back to 16 bits.
 */
import type { StudentModel } from '../student/index.js'
import { magnitude, type Model, type WindowSet } from '../training/index.js'
import type { StudentShape } from './student.js'

/** Share of the table's values that the grid may clip: outliers would coarsen it for all. */
const CLIPPED = 1e-5

/** Scale of the int8 grid of a model's embedding table. */
export function rowScaleOf(model: Model): number {
  const sorted = model.embedding.weights.map(Math.abs).sort()
  return Math.max(1e-8, sorted[Math.floor((sorted.length - 1) * (1 - CLIPPED))]!) / 127
}

const int8 = (values: Float32Array, scale: number): Int8Array =>
  Int8Array.from(values, (value) => Math.max(-127, Math.min(127, Math.round(value / scale))))

export type StudentWeights = Pick<StudentModel, 'tensors'> & {
  readonly shift: number
  readonly scales: StudentModel['meta']['scales']
}

/**
 * Quantises a student.
 *
 * @param windows a sample on which the largest activation is measured; it sets the shift.
 */
export function quantise(
  model: Model,
  shape: StudentShape,
  rowScale: number,
  windows: WindowSet,
  sample: Uint32Array,
): StudentWeights {
  const values = (name: string): Float32Array => model.parameters[name]!.values
  const scaleOf = (name: string): number => magnitude(values(name)) / 127
  const depthwise = scaleOf('mix0.depthwise')
  const pointwise = scaleOf('mix0.pointwise')
  // Real value of one unit of the accumulator behind the pointwise product; z was shifted down by 7 bits.
  const unit = rowScale * depthwise * 128 * pointwise
  const tensors = {
    embedding: int8(model.embedding.weights, rowScale),
    'mix.depthwise': int8(values('mix0.depthwise'), depthwise),
    'mix.pointwise': int8(values('mix0.pointwise'), pointwise),
    'mix.bias': Int32Array.from(values('mix0.bias'), (value) => Math.round(value / unit)),
    attention: transposed(int8(values('attention'), scaleOf('attention')), shape.channels, shape.heads),
    'dense1.weight': int8(values('dense1.weight'), scaleOf('dense1.weight')),
    'dense1.bias': values('dense1.bias').slice(),
    'dense2.weight': int8(values('dense2.weight'), scaleOf('dense2.weight')),
    'dense2.bias': values('dense2.bias').slice(),
  }
  const shift = shiftFor(largestActivation(model, windows, sample) / unit)
  const mix = unit * 2 ** shift
  return {
    tensors,
    shift,
    scales: {
      mix,
      attention: scaleOf('attention') * mix,
      dense1: scaleOf('dense1.weight'),
      dense2: scaleOf('dense2.weight'),
    },
  }
}

/** (F, H) → (H, F): the kernel walks channels. */
function transposed(values: Int8Array, rows: number, columns: number): Int8Array {
  return values.map((_, i) => values[(i % rows) * columns + Math.floor(i / rows)]!)
}

/** Smallest shift ≥ 1 that leaves the largest activation four times below saturation. */
function shiftFor(largest: number): number {
  return Math.max(1, Math.ceil(Math.log2(Math.max(1, largest) / 8192)))
}

/** Largest activation behind the mixing layer, in real units, over a sample of windows. */
function largestActivation(model: Model, windows: WindowSet, sample: Uint32Array): number {
  const D = model.shape.width
  const layer = model.shape.layers[0]!
  const depthwise = model.parameters['mix0.depthwise']!.values
  const pointwise = model.parameters['mix0.pointwise']!.values
  const bias = model.parameters['mix0.bias']!.values
  const half = (layer.taps - 1) / 2
  let most = 0
  for (const index of sample) {
    const batch = model.batcher.make(windows, [index])
    const x = new Float32Array(batch.cells * D)
    model.embedding.gather(batch, x)
    for (let t = 0; t < batch.cells; t++) {
      const z = new Float32Array(D)
      for (let k = 0; k < layer.taps; k++) {
        const cell = t + k - half
        if (cell < 0 || cell >= batch.cells) continue
        for (let d = 0; d < D; d++) z[d]! += x[cell * D + d]! * depthwise[k * D + d]!
      }
      for (let f = 0; f < layer.channels; f++) {
        let y = bias[f]!
        for (let d = 0; d < D; d++) y += z[d]! * pointwise[d * layer.channels + f]!
        most = Math.max(most, y)
      }
    }
  }
  return most
}
