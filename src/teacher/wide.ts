/**
 * The wide n-gram attention network: the student's cells over a table of many times its rows, three layers of
 * full convolution (receptive field 13 cells), several attention heads. None is dilated: the native backend has no
 * gradient of a dilated convolution, and one made of slices takes a third longer.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { seededRandom } from '../corpus/index.js'
import { fail } from '../errors.js'
import { CLASSES, KIND_ROWS, readSafetensors, writeSafetensors, type TokenSpec } from '../student/index.js'
import { Model, type NetworkShape, type Tf, type WindowSource } from '../training/index.js'
import type { Teacher } from './types.js'

export interface WideOptions {
  readonly tokens: TokenSpec
  readonly width: number
  /** Channels of the mixing layers. */
  readonly channels: number
  readonly heads: number
  readonly hidden: number
  readonly seed: number
}

const LAYERS = 3

/** The shape of the network. */
export const wideShape = ({
  width,
  channels,
  heads,
  hidden,
}: Omit<WideOptions, 'tokens' | 'seed'>): NetworkShape => ({
  width,
  layers: Array.from({ length: LAYERS }, () => ({ taps: 5, dilation: 1, channels, separable: false })),
  heads,
  hidden,
  classes: CLASSES.length,
})

/** A fresh network. */
export function createWide(tf: Tf, options: WideOptions): Model {
  return new Model({
    tf,
    tokens: options.tokens,
    shape: wideShape(options),
    random: seededRandom(options.seed),
  })
}

/** Largest teacher file read. */
const MOST_BYTES = 64 << 20

/**
 * The network as a file: the table as int8 with a scale per row (a thirteenth of a per cent of the model's
 * bytes buys back what one scale for all rows would lose), the rest as float32.
 */
export function encodeWide(model: Model, options: WideOptions, run: string): Uint8Array {
  const { rows, width, weights } = model.embedding
  const codes = new Int8Array(rows * width)
  const scales = new Float32Array(rows)
  for (let r = 0; r < rows; r++) {
    const row = weights.subarray(r * width, (r + 1) * width)
    const scale = row.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-9) / 127
    scales[r] = scale
    row.forEach((value, d) => (codes[r * width + d] = Math.round(value / scale)))
  }
  const f32 = (shape: readonly number[], values: Float32Array) =>
    ({
      dtype: 'F32',
      shape,
      data: new Uint8Array(values.buffer, values.byteOffset, values.byteLength),
    }) as const
  const dense = Object.entries(model.parameters).map(([name, { shape, values }]) => [
    name,
    f32(shape, values),
  ])
  return writeSafetensors(
    {
      embedding: { dtype: 'I8', shape: [rows, width], data: new Uint8Array(codes.buffer) },
      'embedding.scale': f32([rows], scales),
      ...Object.fromEntries(dense),
    },
    {
      teacher: JSON.stringify({
        format: 'stillgate-teacher',
        version: 1,
        kind: 'wide',
        labels: CLASSES,
        run,
        ...options,
      }),
    },
  )
}

/** Loads a network written by {@link encodeWide}. @throws StillgateError model-missing, model-format */
export function loadWide(tf: Tf, file: string): { model: Model; options: WideOptions; teacher: Teacher } {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(file)
  } catch (cause) {
    throw fail('model-missing', { file }, cause)
  }
  const { tensors, metadata } = readSafetensors(bytes, { mostBytes: MOST_BYTES })
  const options = optionsOf(metadata['teacher'], file)
  const model = createWide(tf, options)
  const { width } = model.embedding
  const codes = tensors['embedding']
  const scales = tensors['embedding.scale']
  if (codes?.data.length !== (options.tokens.rows + KIND_ROWS) * width || scales === undefined) {
    throw fail('model-format', { file, reason: 'the embedding table has another shape' })
  }
  const int8 = new Int8Array(codes.data.buffer, codes.data.byteOffset, codes.data.length)
  const rowScales = floats(scales.data)
  for (let i = 0; i < int8.length; i++)
    model.embedding.weights[i] = int8[i]! * rowScales[Math.floor(i / width)]!
  for (const [name, { values }] of Object.entries(model.parameters)) {
    const saved = tensors[name]
    if (saved?.data.length !== values.byteLength)
      throw fail('model-format', { file, reason: `${name} has another shape` })
    values.set(floats(saved.data))
  }
  const id = createHash('sha256').update(bytes).digest('hex').slice(0, 12)
  return { model, options, teacher: teacherOf(model, id) }
}

const floats = (data: Uint8Array): Float32Array => new Float32Array(data.slice().buffer)

function optionsOf(metadata: string | undefined, file: string): WideOptions {
  const meta = JSON.parse(metadata ?? '{}') as WideOptions & {
    format?: string
    version?: number
    labels?: string[]
  }
  if (meta.format !== 'stillgate-teacher' || meta.version !== 1) {
    throw fail('model-format', { file, reason: 'it is no teacher of format version 1' })
  }
  if (JSON.stringify(meta.labels) !== JSON.stringify(CLASSES)) {
    throw fail('model-format', { file, reason: 'its classes differ from those of this version' })
  }
  return meta
}

/** A trained network as a teacher. */
export const teacherOf = (model: Model, id: string): Teacher => ({
  id,
  logits: (source: WindowSource, indices, onProgress) => model.logits(source, indices, undefined, onProgress),
})
