/** From features to class probabilities: a hidden layer over integers, an output layer and softmax over floats. */
import { channels, dense1, dense1Bias, dense1Scale, dense2, dense2Bias, dense2Scale, features, heads, hidden, hiddenUnits, inverseTemperature, paddedClasses, products, zeros } from './layout'
import { exp, exps4 } from './exp'
import { product } from './product'

/** Writes the probabilities of all padded classes to `out`. */
export function dense(out: usize): void {
  const inputs = ((heads() + 1) * channels()) >> 1
  const G = <usize>hiddenUnits()
  for (let g: usize = 0; g < G; g += 32) {
    product(features(), inputs, dense1() + g * (<usize>inputs << 2), zeros(), products())
    activate(g)
  }
  output(out, G)
  softmax(out)
}

// @ts-ignore: decorator
@inline
function activate(g: usize): void {
  const out = hidden() + (g << 2)
  const bias = dense1Bias() + (g << 2)
  if (ASC_FEATURE_SIMD) {
    const scale = f32x4.splat(dense1Scale())
    for (let j: usize = 0; j < 128; j += 16) {
      const sum = f32x4.mul(f32x4.convert_i32x4_s(v128.load(products() + j)), scale)
      v128.store(out + j, f32x4.max(f32x4.add(sum, v128.load(bias + j)), f32x4.splat(0)))
    }
  } else {
    for (let j: usize = 0; j < 128; j += 4) {
      store<f32>(out + j, max<f32>(<f32>load<i32>(products() + j) * dense1Scale() + load<f32>(bias + j), 0))
    }
  }
}

/** Logits, four classes at once; sums run in four lanes over the hidden units. */
// @ts-ignore: decorator
@inline
function output(out: usize, G: usize): void {
  const stride = (<usize>paddedClasses()) << 2
  const scale = dense2Scale()
  for (let c: usize = 0; c < stride; c += 16) {
    let w = dense2() + c
    if (ASC_FEATURE_SIMD) {
      let a = f32x4.splat(0)
      let b = a
      let d = a
      let e = a
      for (let g = hidden(), end = g + (G << 2); g < end; g += 16, w += stride << 2) {
        a = f32x4.add(a, f32x4.mul(v128.load32_splat(g), v128.load(w)))
        b = f32x4.add(b, f32x4.mul(v128.load32_splat(g, 4), v128.load(w + stride)))
        d = f32x4.add(d, f32x4.mul(v128.load32_splat(g, 8), v128.load(w + stride * 2)))
        e = f32x4.add(e, f32x4.mul(v128.load32_splat(g, 12), v128.load(w + stride * 3)))
      }
      const sum = f32x4.mul(f32x4.add(f32x4.add(a, b), f32x4.add(d, e)), f32x4.splat(scale))
      v128.store(out + c, f32x4.add(sum, v128.load(dense2Bias() + c)))
    } else {
      for (let j: usize = 0; j < 16; j += 4) {
        let a: f32 = 0
        let b: f32 = 0
        let d: f32 = 0
        let e: f32 = 0
        let v = w + j
        for (let g = hidden(), end = g + (G << 2); g < end; g += 16, v += stride << 2) {
          a += load<f32>(g) * load<f32>(v)
          b += load<f32>(g, 4) * load<f32>(v + stride)
          d += load<f32>(g, 8) * load<f32>(v + stride * 2)
          e += load<f32>(g, 12) * load<f32>(v + stride * 3)
        }
        store<f32>(out + c + j, (a + b + (d + e)) * scale + load<f32>(dense2Bias() + c + j))
      }
    }
  }
}

/** Padding has logits so low that its exponentials are 0. */
// @ts-ignore: decorator
@inline
function softmax(out: usize): void {
  const end = out + ((<usize>paddedClasses()) << 2)
  const factor = inverseTemperature()
  if (ASC_FEATURE_SIMD) {
    let most = v128.load(out)
    for (let at = out; at < end; at += 16) most = f32x4.max(most, v128.load(at))
    most = f32x4.max(most, v128.shuffle<u32>(most, most, 2, 3, 0, 1))
    most = f32x4.max(most, v128.shuffle<u32>(most, most, 1, 0, 3, 2))
    let sum = f32x4.splat(0)
    for (let at = out; at < end; at += 16) {
      const e = exps4(f32x4.mul(f32x4.sub(v128.load(at), most), f32x4.splat(factor)))
      v128.store(at, e)
      sum = f32x4.add(sum, e)
    }
    const total = f32x4.splat(
      f32x4.extract_lane(sum, 0) + f32x4.extract_lane(sum, 1) + (f32x4.extract_lane(sum, 2) + f32x4.extract_lane(sum, 3)),
    )
    for (let at = out; at < end; at += 16) v128.store(at, f32x4.div(v128.load(at), total))
  } else {
    let most = load<f32>(out)
    for (let at = out; at < end; at += 4) most = max<f32>(most, load<f32>(at))
    let a: f32 = 0
    let b: f32 = 0
    let c: f32 = 0
    let d: f32 = 0
    for (let at = out; at < end; at += 16) {
      a += raise(at, most, factor)
      b += raise(at + 4, most, factor)
      c += raise(at + 8, most, factor)
      d += raise(at + 12, most, factor)
    }
    const total = a + b + (c + d)
    for (let at = out; at < end; at += 4) store<f32>(at, load<f32>(at) / total)
  }
}

// @ts-ignore: decorator
@inline
function raise(at: usize, most: f32, factor: f32): f32 {
  const e = exp((load<f32>(at) - most) * factor)
  store<f32>(at, e)
  return e
}
