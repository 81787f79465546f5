/**
 * Product of two rows of 16-bit numbers with a matrix, as integers. Weights lie in blocks of 16 columns and pairs of
 * matrix rows: two inputs with 16 columns of two weights each are 64 bytes, and one instruction does four columns
 * of a pair. Two rows at once share the loads of the weights; more would not fit into sixteen registers.
 */

/** Bytes of sixteen 32-bit results. */
export const SIXTEEN: usize = 64

/**
 * out[r, j] = start[j] + Σ inputs[r, i] · weights[i, j] for two rows r and sixteen columns j.
 *
 * @param inputs the first row; the second lies `step` bytes behind it.
 * @param count pairs of inputs, even.
 */
// @ts-ignore: decorator
@inline
export function product(inputs: usize, step: usize, count: i32, weights: usize, start: usize, out: usize): void {
  if (ASC_FEATURE_SIMD) {
    let a = v128.load(start)
    let b = v128.load(start, 16)
    let c = v128.load(start, 32)
    let d = v128.load(start, 48)
    let e = a
    let f = b
    let g = c
    let h = d
    const end = inputs + ((<usize>count) << 2)
    for (; inputs < end; inputs += 8, weights += 128) {
      let here = v128.load32_splat(inputs)
      let there = v128.load32_splat(inputs + step)
      let w = v128.load(weights)
      a = i32x4.add(a, i32x4.dot_i16x8_s(here, w))
      e = i32x4.add(e, i32x4.dot_i16x8_s(there, w))
      w = v128.load(weights, 16)
      b = i32x4.add(b, i32x4.dot_i16x8_s(here, w))
      f = i32x4.add(f, i32x4.dot_i16x8_s(there, w))
      w = v128.load(weights, 32)
      c = i32x4.add(c, i32x4.dot_i16x8_s(here, w))
      g = i32x4.add(g, i32x4.dot_i16x8_s(there, w))
      w = v128.load(weights, 48)
      d = i32x4.add(d, i32x4.dot_i16x8_s(here, w))
      h = i32x4.add(h, i32x4.dot_i16x8_s(there, w))
      here = v128.load32_splat(inputs, 4)
      there = v128.load32_splat(inputs + step, 4)
      w = v128.load(weights, 64)
      a = i32x4.add(a, i32x4.dot_i16x8_s(here, w))
      e = i32x4.add(e, i32x4.dot_i16x8_s(there, w))
      w = v128.load(weights, 80)
      b = i32x4.add(b, i32x4.dot_i16x8_s(here, w))
      f = i32x4.add(f, i32x4.dot_i16x8_s(there, w))
      w = v128.load(weights, 96)
      c = i32x4.add(c, i32x4.dot_i16x8_s(here, w))
      g = i32x4.add(g, i32x4.dot_i16x8_s(there, w))
      w = v128.load(weights, 112)
      d = i32x4.add(d, i32x4.dot_i16x8_s(here, w))
      h = i32x4.add(h, i32x4.dot_i16x8_s(there, w))
    }
    v128.store(out, a)
    v128.store(out, b, 16)
    v128.store(out, c, 32)
    v128.store(out, d, 48)
    v128.store(out, e, 64)
    v128.store(out, f, 80)
    v128.store(out, g, 96)
    v128.store(out, h, 112)
  } else {
    for (let j: usize = 0; j < SIXTEEN; j += 4) {
      let here = load<i32>(start + j)
      let there = here
      for (let i: usize = 0; i < (<usize>count) << 2; i += 4) {
        const weight = weights + (i << 4) + j
        const even = <i32>load<i16>(weight)
        const odd = <i32>load<i16>(weight, 2)
        here += <i32>load<i16>(inputs + i) * even + <i32>load<i16>(inputs + i, 2) * odd
        there += <i32>load<i16>(inputs + step + i) * even + <i32>load<i16>(inputs + step + i, 2) * odd
      }
      store<i32>(out + j, here)
      store<i32>(out + j, there, SIXTEEN)
    }
  }
}
