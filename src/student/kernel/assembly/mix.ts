/**
 * The mixing layer, two cells at once: a filter over neighbouring cells, a product over channels, relu; then the
 * attention logits. The peaks of the channels are taken on the way.
 */
import { activations, attention, channels, depthwise, filtered, heads, LOGITS, logits, mixBias, pairs, pointwise, products, shift, taps, width } from './layout'
import { product, SIXTEEN } from './product'

/** Activations and attention logits of all `T` cells; of an odd T also a cell of zeros behind the last. */
export function mix(T: i32, features: usize): void {
  const D = <usize>width()
  const F = <usize>channels()
  const taken = (taps() >> 1) + 1
  const peaks = features + ((<usize>heads() * F) << 1)
  const biases = mixBias()
  const z = filtered()
  let from = pairs() - <usize>(taps() >> 1) * (D << 2)
  let y = activations()
  let logit = logits()
  for (let f: usize = 0; f < F << 1; f += 8) store<u64>(peaks + f, 0)
  for (let t = 0; t < T; t += 2, from += D << 3, y += F << 2, logit += 16) {
    filter(from, taken, D, z)
    filter(from + (D << 2), taken, D, z + (D << 1))
    let weights = pointwise()
    for (let f: usize = 0; f < F; f += 16, weights += D << 5) {
      product(z, D << 1, <i32>(D >> 1), weights, biases + (f << 2), products())
      activate(y + (f << 1), F << 1, peaks + (f << 1), t + 1 < T)
    }
    attend(y, F, logit)
  }
}

/** z = sat16((Σ taps x · w + 64) >> 7), two taps at once. */
// @ts-ignore: decorator
@inline
function filter(from: usize, taken: i32, D: usize, z: usize): void {
  let weights = depthwise()
  const step = D << 3
  for (let d: usize = 0; d < D; d += 16) {
    let pair = from + (d << 2)
    const out = z + (d << 1)
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

/** Sixteen products of two cells to activations (shifted down, no less than 0, 16 bits), and their peaks. */
// @ts-ignore: decorator
@inline
function activate(y: usize, step: usize, peaks: usize, both: bool): void {
  const by = shift()
  const from = products()
  if (ASC_FEATURE_SIMD) {
    const least = i16x8.splat(0)
    const most = i16x8.splat(both ? 32767 : 0)
    const a = i16x8.max_s(narrow(from, by), least)
    const b = i16x8.max_s(narrow(from + 32, by), least)
    const c = i16x8.min_s(i16x8.max_s(narrow(from + 64, by), least), most)
    const d = i16x8.min_s(i16x8.max_s(narrow(from + 96, by), least), most)
    v128.store(y, a)
    v128.store(y, b, 16)
    v128.store(y + step, c)
    v128.store(y + step, d, 16)
    v128.store(peaks, i16x8.max_s(v128.load(peaks), i16x8.max_s(a, c)))
    v128.store(peaks, i16x8.max_s(v128.load(peaks, 16), i16x8.max_s(b, d)), 16)
  } else {
    const most = both ? 32767 : 0
    for (let j: usize = 0; j < 16; ++j) {
      const here = min(max(load<i32>(from + (j << 2)) >> by, 0), 32767)
      const there = min(max(load<i32>(from + (j << 2), SIXTEEN) >> by, 0), most)
      store<i16>(y + (j << 1), <i16>here)
      store<i16>(y + step + (j << 1), <i16>there)
      store<i16>(peaks + (j << 1), <i16>max(max(here, there), <i32>load<i16>(peaks + (j << 1))))
    }
  }
}

// @ts-ignore: decorator
@inline
function narrow(from: usize, by: i32): v128 {
  return i16x8.narrow_i32x4_s(i32x4.shr_s(v128.load(from), by), i32x4.shr_s(v128.load(from, 16), by))
}

/** Attention logits of two cells, for all heads, two at once: those of the first cell, then those of the second. */
// @ts-ignore: decorator
@inline
function attend(y: usize, F: usize, out: usize): void {
  const row = F << 1
  let weights = attention()
  for (let h = 0; h < heads(); h += 2, weights += row << 1, out += LOGITS) {
    if (ASC_FEATURE_SIMD) {
      let a = i32x4.splat(0)
      let b = a
      let c = a
      let d = a
      for (let j: usize = 0; j < row; j += 16) {
        const here = v128.load(y + j)
        const there = v128.load(y + row + j)
        const first = v128.load(weights + j)
        const second = v128.load(weights + row + j)
        a = i32x4.add(a, i32x4.dot_i16x8_s(here, first))
        b = i32x4.add(b, i32x4.dot_i16x8_s(here, second))
        c = i32x4.add(c, i32x4.dot_i16x8_s(there, first))
        d = i32x4.add(d, i32x4.dot_i16x8_s(there, second))
      }
      const here = i32x4.add(v128.shuffle<u32>(a, b, 0, 4, 1, 5), v128.shuffle<u32>(a, b, 2, 6, 3, 7))
      const there = i32x4.add(v128.shuffle<u32>(c, d, 0, 4, 1, 5), v128.shuffle<u32>(c, d, 2, 6, 3, 7))
      const sums = i32x4.add(
        v128.shuffle<u32>(here, there, 0, 1, 4, 5),
        v128.shuffle<u32>(here, there, 2, 3, 6, 7),
      )
      v128.store(out, sums)
    } else {
      for (let i: usize = 0; i < 4; ++i) {
        const cell = y + (i >> 1) * row
        const head = weights + (i & 1) * row
        let sum = 0
        for (let j: usize = 0; j < row; j += 2) sum += <i32>load<i16>(cell + j) * <i32>load<i16>(head + j)
        store<i32>(out + (i << 2), sum)
      }
    }
  }
}
