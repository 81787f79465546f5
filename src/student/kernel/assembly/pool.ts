/** Attention over cells, and of each head the attended mean of the activations. Cells and heads go two by two. */
import { activations, attentionScale, channels, heads, LOGITS, logits, shares, SHARES } from './layout'
import { exp, exps4 } from './exp'

/** Steps into which a head's attention is cut. */
const STEPS: f32 = 32767
/** Adding this rounds to nearest, ties to even. */
const ROUNDER: f32 = 8388608
/** Logit of the cell that fills an odd number up: no sum of products comes near it. */
const NO_CELL: i32 = -0x80000000

export function pool(T: i32, features: usize): void {
  const H = <usize>heads()
  const F = <usize>channels()
  for (let h: usize = 0; h < H; h += 2) {
    const from = logits() + (h >> 1) * LOGITS
    const out = shares() + (h >> 1) * SHARES
    share(from, <usize>T, out)
    for (let f: usize = 0; f < F; f += 16) poolChannels(<usize>T, out, f, F, features + ((h * F + f) << 1))
  }
}

/**
 * Softmax of the logits of two heads, in steps of 1 / STEPS: the first head's of two cells, then the second's. The sum
 * over cells runs in four lanes; two vectors change places at every step, and in the end their order does not matter.
 */
// @ts-ignore: decorator
@inline
function share(from: usize, T: usize, out: usize): void {
  const last = from + (T << 3)
  const scale = attentionScale()
  store<i32>(last, NO_CELL)
  store<i32>(last, NO_CELL, 4)
  if (ASC_FEATURE_SIMD) {
    const none = i32x4.splat(NO_CELL)
    let most = none
    for (let at = from; at < last; at += 16) most = i32x4.max_s(most, v128.load(at))
    most = i32x4.max_s(most, v128.shuffle<u32>(most, most, 2, 3, 0, 1))
    let sum = f32x4.splat(0)
    let other = sum
    for (let at = from; at < last; at += 16) {
      const logit = v128.load(at)
      const x = f32x4.convert_i32x4_s(i32x4.sub(logit, most))
      const e = v128.and(exps4(f32x4.mul(x, f32x4.splat(scale))), i32x4.gt_s(logit, none))
      v128.store(at, e)
      const added = f32x4.add(sum, e)
      sum = other
      other = added
    }
    sum = f32x4.add(sum, v128.shuffle<u32>(sum, sum, 2, 3, 0, 1))
    other = f32x4.add(other, v128.shuffle<u32>(other, other, 2, 3, 0, 1))
    const factor = f32x4.div(f32x4.splat(STEPS), f32x4.add(sum, other))
    const rounder = f32x4.splat(ROUNDER)
    for (let at = from; at < last; at += 16, out += 8) {
      // The bits behind the rounder's own are the whole number.
      const whole = v128.xor(f32x4.add(f32x4.mul(v128.load(at), factor), rounder), rounder)
      const second = i32x4.shl(v128.shuffle<u32>(whole, whole, 2, 3, 2, 3), 16)
      v128.store64_lane(out, v128.or(whole, second), 0)
    }
  } else {
    for (let h: usize = 0; h < 2; ++h) {
      const first = from + (h << 2)
      let most = NO_CELL
      for (let at = first; at < last; at += 8) most = max(most, load<i32>(at))
      let a: f32 = 0
      let b: f32 = 0
      let c: f32 = 0
      let d: f32 = 0
      for (let at = first; at < last; at += 8) {
        const e = exp(<f32>(load<i32>(at) - most) * scale)
        store<f32>(at, e)
        const added = a + e
        a = b
        b = c
        c = d
        d = added
      }
      // The lanes have been turned round T times; T even or odd decides which two belong together.
      const total = T & 1 ? b + c + (d + a) : a + b + (c + d)
      const factor = STEPS / total
      for (let t: usize = 0; t < T; ++t) {
        const value = <i16>(load<f32>(first + (t << 3)) * factor + ROUNDER - ROUNDER)
        store<i16>(out + ((t >> 1) << 3) + (h << 2) + ((t & 1) << 1), value)
      }
      if (T & 1) store<i16>(out + ((T >> 1) << 3) + (h << 2) + 2, 0)
    }
  }
}

/** Sixteen channels of two heads. */
// @ts-ignore: decorator
@inline
function poolChannels(T: usize, p: usize, f: usize, F: usize, out: usize): void {
  const step = F << 1
  const end = p + (((T + 1) >> 1) << 3)
  let y = activations() + (f << 1)
  if (ASC_FEATURE_SIMD) {
    let a = i32x4.splat(1 << 14)
    let b = a
    let c = a
    let d = a
    let e = a
    let g = a
    let h = a
    let i = a
    for (; p < end; p += 8, y += step << 1) {
      const p0 = v128.load32_splat(p)
      const p1 = v128.load32_splat(p, 4)
      let here = v128.load(y)
      let next = v128.load(y + step)
      let low = v128.shuffle<u16>(here, next, 0, 8, 1, 9, 2, 10, 3, 11)
      let high = v128.shuffle<u16>(here, next, 4, 12, 5, 13, 6, 14, 7, 15)
      a = i32x4.add(a, i32x4.dot_i16x8_s(low, p0))
      b = i32x4.add(b, i32x4.dot_i16x8_s(high, p0))
      e = i32x4.add(e, i32x4.dot_i16x8_s(low, p1))
      g = i32x4.add(g, i32x4.dot_i16x8_s(high, p1))
      here = v128.load(y, 16)
      next = v128.load(y + step, 16)
      low = v128.shuffle<u16>(here, next, 0, 8, 1, 9, 2, 10, 3, 11)
      high = v128.shuffle<u16>(here, next, 4, 12, 5, 13, 6, 14, 7, 15)
      c = i32x4.add(c, i32x4.dot_i16x8_s(low, p0))
      d = i32x4.add(d, i32x4.dot_i16x8_s(high, p0))
      h = i32x4.add(h, i32x4.dot_i16x8_s(low, p1))
      i = i32x4.add(i, i32x4.dot_i16x8_s(high, p1))
    }
    v128.store(out, i16x8.narrow_i32x4_s(i32x4.shr_s(a, 15), i32x4.shr_s(b, 15)))
    v128.store(out, i16x8.narrow_i32x4_s(i32x4.shr_s(c, 15), i32x4.shr_s(d, 15)), 16)
    v128.store(out + step, i16x8.narrow_i32x4_s(i32x4.shr_s(e, 15), i32x4.shr_s(g, 15)))
    v128.store(out + step, i16x8.narrow_i32x4_s(i32x4.shr_s(h, 15), i32x4.shr_s(i, 15)), 16)
  } else {
    for (let j: usize = 0; j < 32; j += 2) {
      let sum0 = 1 << 14
      let sum1 = 1 << 14
      let cell = y + j
      for (let at = p; at < end; at += 8, cell += step << 1) {
        const here = <i32>load<i16>(cell)
        const next = <i32>load<i16>(cell + step)
        sum0 += here * <i32>load<i16>(at) + next * <i32>load<i16>(at, 2)
        sum1 += here * <i32>load<i16>(at, 4) + next * <i32>load<i16>(at, 6)
      }
      store<i16>(out + j, <i16>min(sum0 >> 15, 32767))
      store<i16>(out + step + j, <i16>min(sum1 >> 15, 32767))
    }
  }
}
