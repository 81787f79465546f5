/**
 * From features to class probabilities, four windows at once: a hidden layer over integers, an output layer and softmax
 * over floats. From the hidden units on a SIMD lane is a window, so that no sum crosses lanes.
 */
import { channels, classes, dense1, dense1Bias, dense1Scale, dense2, dense2Bias, dense2Scale, features, heads, hidden, hiddenUnits, inverseTemperature, paddedClasses, products, scores, zeros } from './layout'
import { exp, exps4 } from './exp'
import { product, SIXTEEN } from './product'

/** Windows whose features are collected before they come here. */
export const BATCH: usize = 4
/** Bytes of one value of the four windows. */
const FOUR: usize = 16

/** Bytes of the features of one window. */
// @ts-ignore: decorator
@inline
export function featureBytes(): usize {
  return <usize>((heads() + 1) * channels()) << 1
}

/** Writes the probabilities of `count` windows to `out`; behind them, what is left of the batch. */
export function dense(count: usize, out: usize): void {
  const step = featureBytes()
  const inputs = <i32>(step >> 2)
  const G = <usize>hiddenUnits()
  for (let w: usize = 0; w < count; w += 2) {
    for (let g: usize = 0; g < G; g += 16) {
      product(features() + w * step, step, inputs, dense1() + g * step, zeros(), products())
      activate(g << 2, hidden() + g * FOUR + (w << 2))
    }
  }
  output(G)
  softmax(out)
}

/** Sixteen hidden units of two windows. */
// @ts-ignore: decorator
@inline
function activate(g: usize, out: usize): void {
  const bias = dense1Bias() + g
  if (ASC_FEATURE_SIMD) {
    const scale = f32x4.splat(dense1Scale())
    const zero = f32x4.splat(0)
    for (let j: usize = 0; j < SIXTEEN; j += 16, out += FOUR << 2) {
      const b = v128.load(bias + j)
      const sum = f32x4.mul(f32x4.convert_i32x4_s(v128.load(products() + j)), scale)
      const other = f32x4.mul(f32x4.convert_i32x4_s(v128.load(products() + j, SIXTEEN)), scale)
      const here = f32x4.max(f32x4.add(sum, b), zero)
      const there = f32x4.max(f32x4.add(other, b), zero)
      const low = v128.shuffle<u32>(here, there, 0, 4, 1, 5)
      const high = v128.shuffle<u32>(here, there, 2, 6, 3, 7)
      v128.store64_lane(out, low, 0)
      v128.store64_lane(out, low, 1, FOUR)
      v128.store64_lane(out, high, 0, 2 * FOUR)
      v128.store64_lane(out, high, 1, 3 * FOUR)
    }
  } else {
    for (let j: usize = 0; j < SIXTEEN; j += 4, out += FOUR) {
      const b = load<f32>(bias + j)
      store<f32>(out, max<f32>(<f32>load<i32>(products() + j) * dense1Scale() + b, 0))
      store<f32>(out, max<f32>(<f32>load<i32>(products() + j, SIXTEEN) * dense1Scale() + b, 0), 4)
    }
  }
}

/** Logits; each is the sum of four sums over every fourth hidden unit. */
// @ts-ignore: decorator
@inline
function output(G: usize): void {
  const stride = (<usize>paddedClasses()) << 2
  const first = hidden()
  const end = first + G * FOUR
  let out = scores()
  for (let c: usize = 0; c < stride; c += 4, out += FOUR) {
    let w = dense2() + c
    const bias = dense2Bias() + c
    if (ASC_FEATURE_SIMD) {
      let a = f32x4.splat(0)
      let b = a
      let d = a
      let e = a
      for (let g = first; g < end; g += 4 * FOUR, w += stride << 2) {
        a = f32x4.add(a, f32x4.mul(v128.load(g), v128.load32_splat(w)))
        b = f32x4.add(b, f32x4.mul(v128.load(g, FOUR), v128.load32_splat(w + stride)))
        d = f32x4.add(d, f32x4.mul(v128.load(g, 2 * FOUR), v128.load32_splat(w + stride * 2)))
        e = f32x4.add(e, f32x4.mul(v128.load(g, 3 * FOUR), v128.load32_splat(w + stride * 3)))
      }
      const sum = f32x4.mul(f32x4.add(f32x4.add(a, b), f32x4.add(d, e)), f32x4.splat(dense2Scale()))
      v128.store(out, f32x4.add(sum, v128.load32_splat(bias)))
    } else {
      for (let lane: usize = 0; lane < FOUR; lane += 4) {
        let a: f32 = 0
        let b: f32 = 0
        let d: f32 = 0
        let e: f32 = 0
        w = dense2() + c
        for (let g = first + lane; g < end; g += 4 * FOUR, w += stride << 2) {
          a += load<f32>(g) * load<f32>(w)
          b += load<f32>(g, FOUR) * load<f32>(w + stride)
          d += load<f32>(g, 2 * FOUR) * load<f32>(w + stride * 2)
          e += load<f32>(g, 3 * FOUR) * load<f32>(w + stride * 3)
        }
        store<f32>(out + lane, (a + b + (d + e)) * dense2Scale() + load<f32>(bias))
      }
    }
  }
}

/** Padding has logits so low that its exponentials are 0. Sums run over every fourth class, as above. */
// @ts-ignore: decorator
@inline
function softmax(out: usize): void {
  const first = scores()
  const end = first + <usize>paddedClasses() * FOUR
  const factor = inverseTemperature()
  const row = <usize>classes() << 2
  const last = out + row
  if (ASC_FEATURE_SIMD) {
    let most = v128.load(first)
    for (let at = first; at < end; at += FOUR) most = f32x4.max(most, v128.load(at))
    let a = f32x4.splat(0)
    let b = a
    let c = a
    let d = a
    for (let at = first; at < end; at += 4 * FOUR) {
      a = f32x4.add(a, raise4(at, most, factor))
      b = f32x4.add(b, raise4(at + FOUR, most, factor))
      c = f32x4.add(c, raise4(at + 2 * FOUR, most, factor))
      d = f32x4.add(d, raise4(at + 3 * FOUR, most, factor))
    }
    const total = f32x4.add(f32x4.add(a, b), f32x4.add(c, d))
    for (let at = first; out < last; at += FOUR, out += 4) {
      const share = f32x4.div(v128.load(at), total)
      v128.store32_lane(out, share, 0)
      v128.store32_lane(out + row, share, 1)
      v128.store32_lane(out + 2 * row, share, 2)
      v128.store32_lane(out + 3 * row, share, 3)
    }
  } else {
    for (let lane: usize = 0; lane < FOUR; lane += 4) {
      let most = load<f32>(first + lane)
      for (let at = first + lane; at < end; at += FOUR) most = max<f32>(most, load<f32>(at))
      let a: f32 = 0
      let b: f32 = 0
      let c: f32 = 0
      let d: f32 = 0
      for (let at = first + lane; at < end; at += 4 * FOUR) {
        a += raise(at, most, factor)
        b += raise(at + FOUR, most, factor)
        c += raise(at + 2 * FOUR, most, factor)
        d += raise(at + 3 * FOUR, most, factor)
      }
      const total = a + b + (c + d)
      let to = out + (lane >> 2) * row
      for (let at = first + lane, stop = to + row; to < stop; at += FOUR, to += 4) {
        store<f32>(to, load<f32>(at) / total)
      }
    }
  }
}

// @ts-ignore: decorator
@inline
function raise4(at: usize, most: v128, factor: f32): v128 {
  const e = exps4(f32x4.mul(f32x4.sub(v128.load(at), most), f32x4.splat(factor)))
  v128.store(at, e)
  return e
}

// @ts-ignore: decorator
@inline
function raise(at: usize, most: f32, factor: f32): f32 {
  const e = exp((load<f32>(at) - most) * factor)
  store<f32>(at, e)
  return e
}
