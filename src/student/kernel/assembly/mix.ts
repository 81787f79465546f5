/** The mixing layer: a filter over neighbouring cells, a product over channels, relu; and the attention logits. */
import { activations, attention, channels, depthwise, filtered, heads, LIST, logits, mixBias, pairs, pointwise, products, shift, taps, width } from './layout'
import { product } from './product'

/** Activations and attention logits of all `T` cells. */
export function mix(T: i32): void {
  const D = <usize>width()
  const F = <usize>channels()
  const taken = (taps() >> 1) + 1
  let from = pairs() - <usize>(taps() >> 1) * (D << 2)
  let out = activations()
  for (let t: usize = 0; t < <usize>T; ++t, from += D << 2) {
    filter(from, taken, D)
    for (let f: usize = 0; f < F; f += 32, out += 64) {
      const weights = pointwise() + ((f * D) << 1)
      product(filtered(), <i32>(D >> 1), weights, mixBias() + (f << 2), products())
      activate(out)
    }
    attend(out - (F << 1), F, logits() + (t << 2))
  }
  // Pooling takes cells two by two.
  memory.fill(out, 0, F << 1)
}

/** z = sat16((Σ taps x · w + 64) >> 7), two taps at once. */
// @ts-ignore: decorator
@inline
function filter(from: usize, taken: i32, D: usize): void {
  let weights = depthwise()
  const step = D << 3
  for (let d: usize = 0; d < D; d += 16) {
    let pair = from + (d << 2)
    const out = filtered() + (d << 1)
    if (ASC_FEATURE_SIMD) {
      let a = i32x4.splat(64)
      let b = a
      let c = a
      let e = a
      for (let m = 0; m < taken; ++m, pair += step, weights += 64) {
        a = i32x4.add(a, i32x4.dot_i16x8_s(v128.load(pair), v128.load(weights)))
        b = i32x4.add(b, i32x4.dot_i16x8_s(v128.load(pair, 16), v128.load(weights, 16)))
        c = i32x4.add(c, i32x4.dot_i16x8_s(v128.load(pair, 32), v128.load(weights, 32)))
        e = i32x4.add(e, i32x4.dot_i16x8_s(v128.load(pair, 48), v128.load(weights, 48)))
      }
      v128.store(out, i16x8.narrow_i32x4_s(i32x4.shr_s(a, 7), i32x4.shr_s(b, 7)))
      v128.store(out, i16x8.narrow_i32x4_s(i32x4.shr_s(c, 7), i32x4.shr_s(e, 7)), 16)
    } else {
      for (let j: usize = 0; j < 64; j += 4) {
        let sum = 64
        for (let m: usize = 0; m < <usize>taken; ++m) {
          const x = pair + m * step + j
          const w = weights + (m << 6) + j
          sum += <i32>load<i16>(x) * <i32>load<i16>(w) + <i32>load<i16>(x, 2) * <i32>load<i16>(w, 2)
        }
        store<i16>(out + (j >> 1), <i16>min(max(sum >> 7, -32768), 32767))
      }
      weights += <usize>taken << 6
    }
  }
}

/** 32 products to activations: shifted down, no less than 0, 16 bits. */
// @ts-ignore: decorator
@inline
function activate(out: usize): void {
  const by = shift()
  const from = products()
  if (ASC_FEATURE_SIMD) {
    const zero = i16x8.splat(0)
    for (let j: usize = 0; j < 64; j += 16) {
      const low = i32x4.shr_s(v128.load(from + (j << 1)), by)
      const high = i32x4.shr_s(v128.load(from + (j << 1), 16), by)
      v128.store(out + j, i16x8.max_s(i16x8.narrow_i32x4_s(low, high), zero))
    }
  } else {
    for (let j: usize = 0; j < 32; ++j) {
      store<i16>(out + (j << 1), <i16>min(max(load<i32>(from + (j << 2)) >> by, 0), 32767))
    }
  }
}

/** Attention logits of one cell, for all heads. */
// @ts-ignore: decorator
@inline
function attend(y: usize, F: usize, out: usize): void {
  let weights = attention()
  for (let h = 0; h < heads(); ++h, out += LIST) {
    if (ASC_FEATURE_SIMD) {
      let sum = i32x4.splat(0)
      for (let j: usize = 0; j < F << 1; j += 64, weights += 64) {
        const a = i32x4.dot_i16x8_s(v128.load(y + j), v128.load(weights))
        const b = i32x4.dot_i16x8_s(v128.load(y + j, 16), v128.load(weights, 16))
        const c = i32x4.dot_i16x8_s(v128.load(y + j, 32), v128.load(weights, 32))
        const d = i32x4.dot_i16x8_s(v128.load(y + j, 48), v128.load(weights, 48))
        sum = i32x4.add(sum, i32x4.add(i32x4.add(a, b), i32x4.add(c, d)))
      }
      sum = i32x4.add(sum, v128.shuffle<u32>(sum, sum, 2, 3, 0, 1))
      sum = i32x4.add(sum, v128.shuffle<u32>(sum, sum, 1, 0, 3, 2))
      store<i32>(out, i32x4.extract_lane(sum, 0))
    } else {
      let sum = 0
      for (let j: usize = 0; j < F << 1; j += 2, weights += 2) {
        sum += <i32>load<i16>(y + j) * <i32>load<i16>(weights)
      }
      store<i32>(out, sum)
    }
  }
}
