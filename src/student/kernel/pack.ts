/**
 * A model's tensors as the WebAssembly kernels read them: padded so that no loop has a remainder, and in the
 * order in which SIMD lanes want them. See `assembly/layout.ts`.
 */
import { keptPlaces, type StudentModel } from '../format.js'
import {
  BLANK,
  BYTE_TABLES,
  byteSalt,
  keywordTable,
  LETTER,
  skeletonSalt,
  SYM_BLANK_BIT,
  SYM_LINE_BIT,
  type TokenSpec,
} from '../tokens.js'
import { dense1Scale } from './twin.js'

/** Sizes rounded up to what the kernels' loops take at once. */
export interface PaddedSizes {
  readonly width: number
  readonly channels: number
  readonly heads: number
  readonly hidden: number
  readonly classes: number
}

export function paddedSizes({ network, labels }: StudentModel['meta']): PaddedSizes {
  return {
    width: roundUp(network.width, 16),
    channels: roundUp(network.channels, 16),
    heads: roundUp(network.heads, 2),
    hidden: roundUp(network.hidden, 16),
    classes: roundUp(labels.length, 4),
  }
}

export const roundUp = (n: number, multiple: number): number => Math.ceil(n / multiple) * multiple

/** Bytes of one list of 32-bit values, one per byte or symbol of a window. */
export const LIST = 2160

/** Logit of a class that is only padding: its exponential is 0 and it is never the largest. */
const NO_CLASS = -1e30

/** The blocks of memory that stay the same for a model's life. */
export function packModel(model: StudentModel): PackedModel {
  const { meta, tensors } = model
  const { tokens, network, labels } = meta
  const { width: D, taps: K, channels: F, heads: H, hidden: G } = network
  const C = labels.length
  const p = paddedSizes(meta)
  const dense1 = (row: number, g: number): number => {
    const head = Math.floor(row / p.channels)
    const channel = row % p.channels
    // Features are those of each head, padding heads, then the peaks.
    const block = head < H ? head : head === p.heads ? H : -1
    return block < 0 || channel >= F || g >= G ? 0 : tensors['dense1.weight'][(block * F + channel) * G + g]!
  }
  const pointwise = (slot: number, f: number): number => {
    const d = valueOfSlot(slot)
    return d < D && f < F ? tensors['mix.pointwise'][d * F + f]! : 0
  }
  const depthwise = (k: number, slot: number): number => {
    const d = valueOfSlot(slot)
    return k < K && d < D ? tensors['mix.depthwise'][k * D + d]! : 0
  }
  return {
    byteTable: byteTable(tokens),
    keywordTable: keywordTable(tokens.keywords),
    byteGramTable: byteGramTable(tokens),
    skeletonTable: skeletonTable(tokens),
    embedding: packRows(tensors.embedding, D, p.width),
    remap: packRemap(model, p.width),
    depthwise: packFilter(depthwise, K, p.width),
    pointwise: packMatrix(pointwise, p.width, p.channels),
    mixBias: packMixBias(tensors['mix.bias'], meta.shift, p.channels),
    attention: grid(new Int16Array(p.heads * p.channels), p.channels, (h, f) =>
      h < H && f < F ? tensors.attention[h * F + f]! : 0,
    ),
    dense1: packMatrix(dense1, (p.heads + 1) * p.channels, p.hidden),
    dense1Bias: padded(tensors['dense1.bias'], p.hidden, 0),
    dense2: grid(new Float32Array(p.hidden * p.classes), p.classes, (g, c) =>
      g < G && c < C ? tensors['dense2.weight'][g * C + c]! : 0,
    ),
    dense2Bias: padded(tensors['dense2.bias'], p.classes, NO_CLASS),
    zeros: new Uint8Array(128),
  }
}

export type PackedModel = Record<StaticBlock, ArrayBufferView> & { readonly remap: Uint32Array }

export type StaticBlock =
  | 'remap'
  | 'byteTable'
  | 'keywordTable'
  | 'byteGramTable'
  | 'skeletonTable'
  | 'embedding'
  | 'depthwise'
  | 'pointwise'
  | 'mixBias'
  | 'attention'
  | 'dense1'
  | 'dense1Bias'
  | 'dense2'
  | 'dense2Bias'
  | 'zeros'

/** Scales as the kernels multiply by them. */
export function packScales(meta: StudentModel['meta']): Record<ScaleName, number> {
  return {
    attentionScale: meta.scales.attention,
    dense1Scale: dense1Scale(meta),
    dense2Scale: meta.scales.dense2,
    inverseTemperature: 1 / meta.temperature,
  }
}

export type ScaleName = 'attentionScale' | 'dense1Scale' | 'dense2Scale' | 'inverseTemperature'

/** Summed cells hold the values at even places of a block of sixteen first, then those at odd places. */
function valueOfSlot(slot: number): number {
  return (slot & ~15) + ((slot & 7) << 1) + ((slot >> 3) & 1)
}

function grid<A extends Int16Array | Float32Array>(
  out: A,
  columns: number,
  value: (row: number, column: number) => number,
): A {
  for (let i = 0; i < out.length; i++) out[i] = value(Math.floor(i / columns), i % columns)
  return out
}

function padded(values: Float32Array, length: number, filler: number): Float32Array {
  const out = new Float32Array(length).fill(filler)
  out.set(values)
  return out
}

/** What `assembly/scan.ts` wants to know about each byte; of a blank the bits of symbols behind it. */
function byteTable({ version }: TokenSpec): Uint32Array {
  const { types, folds } = BYTE_TABLES[version]
  return Uint32Array.from({ length: 256 }, (_, b) => {
    if (types[b] === BLANK) return SYM_BLANK_BIT | (folds[b] === 0x0a ? SYM_LINE_BIT : 0)
    const capital = b >= 0x41 && b <= 0x5a
    const lower = capital ? b | 0x20 : b
    const counts = (types[b] === LETTER ? 1 : 0) | (capital ? 16 : 0)
    return (folds[b]! | (lower << 8) | (types[b]! << 16) | (counts << 24)) >>> 0
  })
}

/** Per length: which of the last four bytes count, the salt, whether a fifth does. */
function byteGramTable({ byteGrams }: TokenSpec): Int32Array {
  return Int32Array.from(
    byteGrams.flatMap((n) => [n >= 4 ? -1 : (1 << (n * 8)) - 1, byteSalt(n), n === 5 ? 1 : 0]),
  )
}

/** Per length from 1 to the longest: where its list lies, counted from 16 bytes before the first; 0 for none. */
function skeletonTable({ skeletonGrams }: TokenSpec): Int32Array {
  const longest = Math.max(1, ...skeletonGrams)
  const entry = (n: number): number[] => {
    const at = skeletonGrams.indexOf(n)
    return [at < 0 ? 0 : at * LIST + 16, skeletonSalt(n)]
  }
  return Int32Array.from(Array.from({ length: longest }, (_, i) => entry(i + 1)).flat())
}

/** Rows padded to whole blocks, and one of zeros; even places get 128 added (see `assembly/gather.ts`). */
function packRows(embedding: Int8Array, D: number, padded: number): Uint8Array {
  const rows = embedding.length / D
  const out = new Uint8Array((rows + 1) * padded)
  for (let r = 0; r <= rows; r++) {
    for (let d = 0; d < padded; d++) {
      const value = d < D && r < rows ? embedding[r * D + d]! : 0
      out[r * padded + d] = d % 2 === 0 ? value + 128 : value
    }
  }
  return out
}

/** Of a pruned table: where each hashed row lies, in bytes from the first; pruned ones share the row of zeros. */
function packRemap({ meta, tensors }: StudentModel, padded: number): Uint32Array {
  const places = keptPlaces(meta, tensors)
  if (!places) return new Uint32Array(0)
  const zeros = tensors.embedding.length / meta.network.width
  return Uint32Array.from(places, (place) => (place < 0 ? zeros : place) * padded)
}

/** Per block of sixteen slots and per pair of taps: sixteen pairs of weights. */
function packFilter(weight: (k: number, slot: number) => number, taps: number, width: number): Int16Array {
  const out: number[] = []
  for (let block = 0; block < width; block += 16) {
    for (let k = 0; k < taps; k += 2) {
      for (let slot = block; slot < block + 16; slot++) out.push(weight(k, slot), weight(k + 1, slot))
    }
  }
  return Int16Array.from(out)
}

/** Per block of 16 columns and per pair of rows: 16 pairs of weights. */
function packMatrix(
  weight: (row: number, column: number) => number,
  rows: number,
  columns: number,
): Int16Array {
  const out = new Int16Array(rows * columns)
  let at = 0
  for (let block = 0; block < columns; block += 16) {
    for (let row = 0; row < rows; row += 2) {
      for (let column = block; column < block + 16; column++) {
        out[at++] = weight(row, column)
        out[at++] = weight(row + 1, column)
      }
    }
  }
  return out
}

/** Biases with the half that makes the shift round. */
function packMixBias(bias: Int32Array, shift: number, channels: number): Int32Array {
  const out = new Int32Array(channels)
  bias.forEach((value, f) => (out[f] = value + (1 << (shift - 1))))
  return out
}
