/**
 * Product of 16-bit numbers with a matrix of 32 columns, as integers. Weights lie in pairs of rows: two inputs
 * with 32 columns of two weights each are 128 bytes, and one instruction does four columns of a pair.
 */

/** out[j] = start[j] + Σ inputs[i] · weights[i, j] for 32 j; `count` pairs of inputs. */
// @ts-ignore: decorator
@inline
export function product(inputs: usize, count: i32, weights: usize, start: usize, out: usize): void {
  if (ASC_FEATURE_SIMD) {
    let a = v128.load(start)
    let b = v128.load(start, 16)
    let c = v128.load(start, 32)
    let d = v128.load(start, 48)
    let e = v128.load(start, 64)
    let f = v128.load(start, 80)
    let g = v128.load(start, 96)
    let h = v128.load(start, 112)
    const end = inputs + ((<usize>count) << 2)
    for (; inputs < end; inputs += 4, weights += 128) {
      const pair = v128.load32_splat(inputs)
      a = i32x4.add(a, i32x4.dot_i16x8_s(pair, v128.load(weights)))
      b = i32x4.add(b, i32x4.dot_i16x8_s(pair, v128.load(weights, 16)))
      c = i32x4.add(c, i32x4.dot_i16x8_s(pair, v128.load(weights, 32)))
      d = i32x4.add(d, i32x4.dot_i16x8_s(pair, v128.load(weights, 48)))
      e = i32x4.add(e, i32x4.dot_i16x8_s(pair, v128.load(weights, 64)))
      f = i32x4.add(f, i32x4.dot_i16x8_s(pair, v128.load(weights, 80)))
      g = i32x4.add(g, i32x4.dot_i16x8_s(pair, v128.load(weights, 96)))
      h = i32x4.add(h, i32x4.dot_i16x8_s(pair, v128.load(weights, 112)))
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
    for (let j: usize = 0; j < 128; j += 4) {
      let sum = load<i32>(start + j)
      for (let i: usize = 0; i < <usize>count; ++i) {
        const weight = weights + (i << 7) + j
        sum += <i32>load<i16>(inputs + (i << 2)) * <i32>load<i16>(weight)
        sum += <i32>load<i16>(inputs + (i << 2), 2) * <i32>load<i16>(weight, 2)
      }
      store<i32>(out + j, sum)
    }
  }
}
