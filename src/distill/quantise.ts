/**
 * From a trained student to the integers that the kernel runs on. One scale per tensor: sums of rows and filters
 * stay integers, and one shift brings a product back to 16 bits.
 */
import type { StudentModel } from '../student/index.js'
import { magnitude, type Model, type WindowSet } from '../training/index.js'
import { compact } from './pruning.js'
import type { StudentShape } from './student.js'

export type EmbeddingBits = 4 | 8

/**
 * Share of the table's values that the grid may clip: outliers would coarsen it for all, the more so the fewer steps
 * it has.
 */
const CLIPPED = { 8: 1e-5, 4: 5e-3 } as const

/** Largest integer of the grid. */
const MOST = { 8: 127, 4: 7 } as const

/** The kernel reads tables of four bits as multiples of this, so that its products lose no more than with eight. */
const HALF_BYTE = 16

/** Real value of one step of the grid of a model's embedding table. */
export function rowScaleOf(model: Model, bits: EmbeddingBits = 8): number {
  const sorted = model.embedding.weights.map(Math.abs).sort()
  return Math.max(1e-8, sorted[Math.floor((sorted.length - 1) * (1 - CLIPPED[bits]))]!) / MOST[bits]
}

const int8 = (values: Float32Array, scale: number): Int8Array =>
  Int8Array.from(values, (value) => Math.max(-127, Math.min(127, Math.round(value / scale))))

export type StudentWeights = Pick<StudentModel, 'tensors'> &
  Pick<StudentModel['meta'], 'shift' | 'scales' | 'kept' | 'embeddingBits'>

export interface QuantiseOptions {
  /** Bits of the table's values; 8 by default. */
  readonly bits?: EmbeddingBits | undefined
  /** Leaves out the table's rows of zeros, where pruning has made some. */
  readonly pruned?: boolean | undefined
}

/** The table's integers, in the form in which the file holds them. */
function tableOf(
  model: Model,
  rowScale: number,
  { bits = 8, pruned = false }: QuantiseOptions,
): Pick<StudentModel['tensors'], 'embedding' | 'rows.kept'> & Pick<StudentWeights, 'kept' | 'embeddingBits'> {
  const most = MOST[bits]
  const unit = bits === 4 ? HALF_BYTE : 1
  const codes = Int8Array.from(
    model.embedding.weights,
    (value) => Math.max(-most, Math.min(most, Math.round(value / rowScale))) * unit,
  )
  const four = bits === 4 ? { embeddingBits: bits } : {}
  if (!pruned) return { embedding: codes, ...four }
  const { embedding, bitmap, kept } = compact(codes, model.tokens.rows, model.shape.width)
  return { embedding, 'rows.kept': bitmap, kept, ...four }
}

/**
 * Quantises a student.
 *
 * @param gridScale real value of one step of the table's grid.
 * @param windows a sample on which the largest activation is measured; it sets the shift.
 */
export function quantise(
  model: Model,
  shape: StudentShape,
  gridScale: number,
  windows: WindowSet,
  sample: Uint32Array,
  options: QuantiseOptions = {},
): StudentWeights {
  const { kept, embeddingBits, ...table } = tableOf(model, gridScale, options)
  const rowScale = embeddingBits === 4 ? gridScale / HALF_BYTE : gridScale
  const values = (name: string): Float32Array => model.parameters[name]!.values
  const scaleOf = (name: string): number => magnitude(values(name)) / 127
  const depthwise = scaleOf('mix0.depthwise')
  const pointwise = scaleOf('mix0.pointwise')
  // Real value of one unit of the accumulator behind the pointwise product; z was shifted down by 7 bits.
  const unit = rowScale * depthwise * 128 * pointwise
  const tensors = {
    ...table,
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
    ...(kept !== undefined && { kept }),
    ...(embeddingBits !== undefined && { embeddingBits }),
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
