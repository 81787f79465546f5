/** Convolutions in WebAssembly: where a large teacher spends its time. */
import { aligned, instantiate, PAGE, reserve } from './engine.js'

interface Exports {
  convolve(
    x: number,
    step: number,
    length: number,
    weight: number,
    bias: number,
    out: number,
    cells: number,
    channels: number,
  ): void
}

/** One window after the other through the same weights. */
export interface Convolver {
  /**
   * max(0, convolution + bias) of one window.
   *
   * @param x its cells, (n, W)
   * @param out (n, F)
   */
  window(x: Float32Array, out: Float32Array): void
}

type Loops = NonNullable<ReturnType<typeof instantiate<Exports>>>
let loops: Loops | undefined | null = null

/**
 * Weights made ready, or undefined where this engine or their shape cannot have it. One at a time: the next call takes
 * the memory of the one before.
 *
 * @param weight (K·W, F)
 * @param mostCells of a window
 */
export function convolver(
  { taps, width, channels }: { taps: number; width: number; channels: number },
  weight: Float32Array,
  bias: Float32Array,
  mostCells: number,
): Convolver | undefined {
  if (channels % 4 !== 0) return undefined
  if (loops === null) loops = instantiate<Exports>()
  if (loops === undefined) return undefined
  const { exports, memory } = loops
  const half = (taps - 1) / 2
  // The first page is left to the module's own data.
  const atWeight = PAGE
  const atBias = aligned(atWeight + weight.byteLength)
  const atX = aligned(atBias + bias.byteLength)
  const atOut = aligned(atX + (mostCells + 2 * half) * width * 4)
  reserve(memory, atOut + mostCells * channels * 4)
  const floats = (at: number, length: number): Float32Array => new Float32Array(memory.buffer, at, length)
  floats(atWeight, weight.length).set(weight)
  floats(atBias, bias.length).set(bias)
  const padded = floats(atX, (mostCells + 2 * half) * width).fill(0)
  const result = floats(atOut, mostCells * channels)
  return {
    window: (x, out) => {
      padded.set(x, half * width)
      padded.fill(0, half * width + x.length, half * width + x.length + half * width)
      const cells = x.length / width
      exports.convolve(atX, width * 4, taps * width, atWeight, atBias, atOut, cells, channels)
      out.set(result.subarray(0, cells * channels))
    },
  }
}
