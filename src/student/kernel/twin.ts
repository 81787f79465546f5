/**
 * The kernel in plain TypeScript: the oracle that the WebAssembly kernels are tested against bit by bit, and what
 * runs where there is no WebAssembly. Written to be read; about ten times slower.
 *
 * T cells of a window, D width, K taps, F channels, H heads, G hidden units, C classes.
 *
 * Integers cannot overflow. A cell has at most 55 rows (nine bytes × five n-grams, a word, eight skeleton n-grams
 * and the kind), so |x| ≤ 55·128 = 7040; the filter's sum stays below 7040·128·7 < 2²³; the product's below
 * 2¹⁵·128·64 + 2³⁰ + 2²³ < 2³¹ (the file's biases are at most 2³⁰); an attention logit below 2¹⁵·128·64 = 2²⁸. The
 * shares of 513 cells, each rounded by at most ½, sum to 33024 at most, so a pooled sum stays below 33024·2¹⁵ + 2¹⁴ <
 * 2³¹; the first dense layer's below 5·64 · 2¹⁵·128 < 2³¹.
 */
import { keptPlaces, type StudentMeta, type StudentModel, type StudentTensors } from '../format.js'
import { exp32 } from '../exp32.js'
import { MAX_CELLS, Tokenizer } from '../tokens.js'
import type { Attention, Kernel, Windows } from './types.js'

const f = Math.fround
const saturated = (value: number): number => Math.max(-32768, Math.min(32767, value))

export class Twin implements Kernel {
  readonly name = 'typescript'
  readonly #meta: StudentMeta
  readonly #tensors: StudentTensors
  readonly #tokenizer: Tokenizer
  /** Of a pruned table: place of each hashed row, or -1. */
  readonly #places: Int32Array | undefined
  /** Summed rows, (T, D). */
  readonly #x: Int16Array
  /** Activations, (T, F). */
  readonly #y: Int16Array
  /** Attention logits of a head, (T), and exp of the logits less their largest. */
  readonly #logits = new Int32Array(MAX_CELLS)
  readonly #exps = new Float32Array(MAX_CELLS)
  /** Attention, (H, T), in steps of 1 / {@link SHARES}. */
  readonly #shares: Int32Array
  readonly #features: Int16Array
  readonly #hidden: Float32Array
  readonly #products: Int32Array
  readonly #lanes: Float32Array
  readonly #weights = new Float32Array(MAX_CELLS)

  constructor({ meta, tensors }: StudentModel) {
    const { width, channels, heads, hidden } = meta.network
    this.#meta = meta
    this.#tensors = tensors
    this.#tokenizer = new Tokenizer(meta.tokens)
    this.#places = keptPlaces(meta, tensors)
    this.#x = new Int16Array(MAX_CELLS * width)
    this.#y = new Int16Array(MAX_CELLS * channels)
    this.#shares = new Int32Array(heads * MAX_CELLS)
    this.#features = new Int16Array((heads + 1) * channels)
    this.#hidden = new Float32Array(hidden)
    this.#products = new Int32Array(channels)
    this.#lanes = new Float32Array(hidden)
  }

  judge(windows: Windows, out: Float32Array): void {
    const C = this.#meta.labels.length
    for (let w = 0; w < windows.count; w++) {
      const T = this.#pass(windows, w)
      this.#pool(T)
      this.#dense()
      this.#classes(out, w * C)
    }
  }

  attend(windows: Windows, window: number): Attention {
    const T = this.#pass(windows, window)
    const { heads } = this.#meta.network
    this.#weights.fill(0, 0, T)
    for (let h = 0; h < heads; h++) {
      for (let t = 0; t < T; t++) this.#weights[t]! += this.#shares[h * T + t]! / (SHARES * heads)
    }
    const { from, to } = this.#tokenizer
    return { cells: T, from, to, weights: this.#weights }
  }

  /** Cells, activations and attention of a window; returns T. */
  #pass({ bytes, starts, lengths, kinds }: Windows, window: number): number {
    const T = this.#tokenizer.tokenize(bytes, starts[window]!, lengths[window]!, kinds[window]!)
    this.#embed(T)
    for (let t = 0; t < T; t++) this.#mix(t, T)
    for (let h = 0; h < this.#meta.network.heads; h++) this.#attention(h, T)
    return T
  }

  #embed(T: number): void {
    const D = this.#meta.network.width
    const { rows, offsets } = this.#tokenizer
    const { embedding } = this.#tensors
    const x = this.#x
    x.fill(0, 0, T * D)
    for (let t = 0; t < T; t++) {
      for (let i = offsets[t]!; i < offsets[t + 1]!; i++) {
        const row = this.#placeOf(rows[i]!) * D
        if (row < 0) continue
        for (let d = 0; d < D; d++) x[t * D + d]! += embedding[row + d]!
      }
    }
  }

  /** Row of the table that hashed row or kind `row` is; negative where it was pruned. */
  #placeOf(row: number): number {
    const places = this.#places
    if (!places) return row
    return row < places.length ? places[row]! : row - places.length + this.#meta.kept!
  }

  /** A filter over neighbouring cells for each of the D values, then a product with (D, F) and relu. */
  #mix(t: number, T: number): void {
    const { width: D, channels: F } = this.#meta.network
    const { shift } = this.#meta
    const bias = this.#tensors['mix.bias']
    const pointwise = this.#tensors['mix.pointwise']
    const sums = this.#products
    for (let c = 0; c < F; c++) sums[c] = bias[c]! + (1 << (shift - 1))
    for (let d = 0; d < D; d++) {
      const z = this.#filtered(t, T, d)
      for (let c = 0; c < F; c++) sums[c]! += Math.imul(z, pointwise[d * F + c]!)
    }
    const y = this.#y
    for (let c = 0; c < F; c++) y[t * F + c] = saturated(Math.max(0, sums[c]! >> shift))
  }

  #filtered(t: number, T: number, d: number): number {
    const { width: D, taps: K } = this.#meta.network
    const depthwise = this.#tensors['mix.depthwise']
    const x = this.#x
    const half = (K - 1) / 2
    let sum = 64
    for (let k = Math.max(0, half - t); k < K && t + k - half < T; k++) {
      sum += Math.imul(x[(t + k - half) * D + d]!, depthwise[k * D + d]!)
    }
    return saturated(sum >> 7)
  }

  /** Attention of one head over cells: softmax of the logits, then in steps of 1/32767 so that pooling is exact. */
  #attention(h: number, T: number): void {
    const F = this.#meta.network.channels
    const { attention } = this.#tensors
    const y = this.#y
    const logits = this.#logits
    const exps = this.#exps
    const scale = f(this.#meta.scales.attention)
    let most = -0x80000000
    for (let t = 0; t < T; t++) {
      let logit = 0
      for (let c = 0; c < F; c++) logit += Math.imul(y[t * F + c]!, attention[h * F + c]!)
      logits[t] = logit
      most = Math.max(most, logit)
    }
    for (let t = 0; t < T; t++) exps[t] = exp32(f(f(logits[t]! - most) * scale))
    const share = f(SHARES / sumByFours(exps, T))
    for (let t = 0; t < T; t++) this.#shares[h * T + t] = nearest(f(exps[t]! * share))
  }

  /** Per head the attended mean of the activations, then their largest over cells. */
  #pool(T: number): void {
    const { channels: F, heads: H } = this.#meta.network
    const y = this.#y
    const shares = this.#shares
    for (let c = 0; c < F; c++) {
      for (let h = 0; h < H; h++) {
        let sum = 1 << 14
        for (let t = 0; t < T; t++) sum += Math.imul(shares[h * T + t]!, y[t * F + c]!)
        this.#features[h * F + c] = saturated(sum >> 15)
      }
      let peak = 0
      for (let t = 0; t < T; t++) peak = Math.max(peak, y[t * F + c]!)
      this.#features[H * F + c] = peak
    }
  }

  #dense(): void {
    const weights = this.#tensors['dense1.weight']
    const bias = this.#tensors['dense1.bias']
    const features = this.#features
    const G = bias.length
    const scale = dense1Scale(this.#meta)
    for (let g = 0; g < G; g++) {
      let sum = 0
      for (let i = 0; i < features.length; i++) sum += Math.imul(features[i]!, weights[i * G + g]!)
      this.#hidden[g] = Math.max(0, f(f(f(sum) * scale) + bias[g]!))
    }
  }

  #classes(out: Float32Array, at: number): void {
    const weights = this.#tensors['dense2.weight']
    const bias = this.#tensors['dense2.bias']
    const scale = f(this.#meta.scales.dense2)
    const hidden = this.#hidden
    const C = bias.length
    const lanes = this.#lanes
    for (let c = 0; c < C; c++) {
      for (let g = 0; g < hidden.length; g++) lanes[g] = f(hidden[g]! * weights[g * C + c]!)
      out[at + c] = f(f(sumByFours(lanes, hidden.length) * scale) + bias[c]!)
    }
    softmax(out.subarray(at, at + C), f(1 / this.#meta.temperature))
  }
}

/** Steps into which a head's attention is cut. */
const SHARES = 32767
/** Adding this leaves no bits behind the point: rounds to nearest, ties to even. */
const ROUNDER = 2 ** 23

const nearest = (value: number): number => f(f(value + ROUNDER) - ROUNDER)

/** Real value of a unit of the first dense layer's sum: of a weight by that of an activation. */
export function dense1Scale({ scales }: StudentMeta): number {
  return f(f(scales.mix) * f(scales.dense1))
}

/** The sum of the first `count` values in the order of four lanes, as SIMD adds. */
function sumByFours(values: Float32Array, count: number): number {
  let a = 0
  let b = 0
  let c = 0
  let d = 0
  for (let i = 0; i < count; i += 4) {
    a = f(a + values[i]!)
    if (i + 1 < count) b = f(b + values[i + 1]!)
    if (i + 2 < count) c = f(c + values[i + 2]!)
    if (i + 3 < count) d = f(d + values[i + 3]!)
  }
  return f(f(a + b) + f(c + d))
}

function softmax(values: Float32Array, factor: number): void {
  const C = values.length
  let most = values[0]!
  for (let i = 1; i < C; i++) most = Math.max(most, values[i]!)
  for (let i = 0; i < C; i++) values[i] = exp32(f(f(values[i]! - most) * factor))
  const sum = sumByFours(values, C)
  for (let i = 0; i < C; i++) values[i] = f(values[i]! / sum)
}
