/** Attention over cells, then features: per head the attended mean of the activations, and their largest. */
import { activations, attentionScale, channels, exps, features, heads, LIST, logits, shares, SHARES } from './layout'
import { exp, exps4 } from './exp'

/** Steps into which a head's attention is cut. */
const STEPS: f32 = 32767
/** Adding this rounds to nearest, ties to even. */
const ROUNDER: f32 = 8388608

export function pool(T: i32): void {
  const H = <usize>heads()
  const F = <usize>channels()
  for (let h: usize = 0; h < H; ++h) share(logits() + h * LIST, <usize>T, shares() + h * SHARES)
  for (let h: usize = 0; h < H; h += 2) {
    for (let f: usize = 0; f < F; f += 8) poolChannels(T, h, f, H, F)
  }
}

/** Softmax of the `T` logits of a head, in steps of 1 / STEPS; one share beyond the last is 0. */
// @ts-ignore: decorator
@inline
function share(from: usize, T: usize, out: usize): void {
  const last = from + (T << 2)
  const scale = attentionScale()
  if (ASC_FEATURE_SIMD) {
    const lowest = i32x4.splat(-0x80000000)
    v128.store(last, lowest)
    let most = lowest
    for (let at = from; at < last; at += 16) most = i32x4.max_s(most, v128.load(at))
    most = i32x4.max_s(most, v128.shuffle<u32>(most, most, 2, 3, 0, 1))
    most = i32x4.max_s(most, v128.shuffle<u32>(most, most, 1, 0, 3, 2))
    let at = exps()
    const end = at + (T << 2)
    for (let logit = from; logit < last; logit += 16, at += 16) {
      const x = f32x4.convert_i32x4_s(i32x4.sub(v128.load(logit), most))
      v128.store(at, exps4(f32x4.mul(x, f32x4.splat(scale))))
    }
    v128.store(end, i32x4.splat(0))
    let sum = i32x4.splat(0)
    for (at = exps(); at < end; at += 16) sum = f32x4.add(sum, v128.load(at))
    const total =
      f32x4.extract_lane(sum, 0) + f32x4.extract_lane(sum, 1) + (f32x4.extract_lane(sum, 2) + f32x4.extract_lane(sum, 3))
    const factor = f32x4.splat(STEPS / total)
    const rounder = f32x4.splat(ROUNDER)
    for (at = exps(); at < end; at += 16, out += 8) {
      // The bits behind the rounder's own are the whole number.
      const whole = v128.xor(f32x4.add(f32x4.mul(v128.load(at), factor), rounder), rounder)
      v128.store64_lane(out, i16x8.narrow_i32x4_s(whole, whole), 0)
    }
    store<u32>(out, 0)
  } else {
    let most = load<i32>(from)
    for (let at = from; at < last; at += 4) most = max(most, load<i32>(at))
    const at = exps()
    let a: f32 = 0
    let b: f32 = 0
    let c: f32 = 0
    let d: f32 = 0
    for (let t: usize = 0; t < T; ++t) {
      const e = exp(<f32>(load<i32>(from + (t << 2)) - most) * scale)
      store<f32>(at + (t << 2), e)
      const lane = t & 3
      if (lane == 0) a += e
      else if (lane == 1) b += e
      else if (lane == 2) c += e
      else d += e
    }
    const factor = STEPS / (a + b + (c + d))
    for (let t: usize = 0; t < T; ++t) {
      store<i16>(out + (t << 1), <i16>(load<f32>(at + (t << 2)) * factor + ROUNDER - ROUNDER))
    }
    store<i16>(out + (T << 1), 0)
  }
}

/** Eight channels of two heads, and their peaks. */
// @ts-ignore: decorator
@inline
function poolChannels(T: i32, h: usize, f: usize, H: usize, F: usize): void {
  const first = features() + ((h * F + f) << 1)
  const peaks = features() + ((H * F + f) << 1)
  let y = activations() + (f << 1)
  let p = shares() + h * SHARES
  const end = p + ((<usize>T) << 1)
  const step = F << 1
  if (ASC_FEATURE_SIMD) {
    const half = i32x4.splat(1 << 14)
    let a = half
    let b = half
    let c = half
    let d = half
    let peak = i16x8.splat(0)
    for (; p < end; p += 4, y += step << 1) {
      const here = v128.load(y)
      const next = v128.load(y + step)
      const low = v128.shuffle<u16>(here, next, 0, 8, 1, 9, 2, 10, 3, 11)
      const high = v128.shuffle<u16>(here, next, 4, 12, 5, 13, 6, 14, 7, 15)
      const p0 = v128.load32_splat(p)
      const p1 = v128.load32_splat(p, SHARES)
      a = i32x4.add(a, i32x4.dot_i16x8_s(low, p0))
      b = i32x4.add(b, i32x4.dot_i16x8_s(high, p0))
      c = i32x4.add(c, i32x4.dot_i16x8_s(low, p1))
      d = i32x4.add(d, i32x4.dot_i16x8_s(high, p1))
      peak = i16x8.max_s(peak, i16x8.max_s(here, next))
    }
    v128.store(first, i16x8.narrow_i32x4_s(i32x4.shr_s(a, 15), i32x4.shr_s(b, 15)))
    v128.store(first + step, i16x8.narrow_i32x4_s(i32x4.shr_s(c, 15), i32x4.shr_s(d, 15)))
    v128.store(peaks, peak)
  } else {
    for (let j: usize = 0; j < 16; j += 2) {
      let sum0 = 1 << 14
      let sum1 = 1 << 14
      let peak = 0
      for (let t: usize = 0; t < <usize>T; ++t) {
        const value = <i32>load<i16>(y + t * step + j)
        sum0 += value * <i32>load<i16>(p + (t << 1))
        sum1 += value * <i32>load<i16>(p + (t << 1), SHARES)
        peak = max(peak, value)
      }
      store<i16>(first + j, <i16>min(sum0 >> 15, 32767))
      store<i16>(first + step + j, <i16>min(sum1 >> 15, 32767))
      store<i16>(peaks + j, <i16>peak)
    }
  }
}
