/** e^x as `../../exp32.ts` has it, step by step; arguments here are never above 0. */
const LOG2_E: f32 = 1.44269504
const LN2_HIGH: f32 = 0.693359375
const LN2_LOW: f32 = -2.12194440e-4
const C0: f32 = 1.9875691500e-4
const C1: f32 = 1.3981999507e-3
const C2: f32 = 8.3334519073e-3
const C3: f32 = 4.1665795894e-2
const C4: f32 = 1.6666665459e-1
const C5: f32 = 5.0000001201e-1
const LOWEST: f32 = -87
/** 1.5 · 2²³: adding it to a whole number leaves that number in the lowest bits. */
const MAGIC: f32 = 12582912

// @ts-ignore: decorator
@inline
export function exp(x: f32): f32 {
  if (x < LOWEST) return 0
  const n = floor<f32>(x * LOG2_E + 0.5)
  const r = x - n * LN2_HIGH - n * LN2_LOW
  let p = C0 * r + C1
  p = p * r + C2
  p = p * r + C3
  p = p * r + C4
  p = p * r + C5
  p = p * (r * r) + r + 1
  return p * reinterpret<f32>((<i32>n + 127) << 23)
}

// @ts-ignore: decorator
@inline
export function exps4(x: v128): v128 {
  const n = f32x4.floor(f32x4.add(f32x4.mul(x, f32x4.splat(LOG2_E)), f32x4.splat(0.5)))
  const r = f32x4.sub(
    f32x4.sub(x, f32x4.mul(n, f32x4.splat(LN2_HIGH))),
    f32x4.mul(n, f32x4.splat(LN2_LOW)),
  )
  let p = f32x4.add(f32x4.mul(f32x4.splat(C0), r), f32x4.splat(C1))
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(C2))
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(C3))
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(C4))
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(C5))
  p = f32x4.add(f32x4.add(f32x4.mul(p, f32x4.mul(r, r)), r), f32x4.splat(1))
  const power = i32x4.shl(i32x4.add(f32x4.add(n, f32x4.splat(MAGIC)), i32x4.splat(127)), 23)
  return v128.andnot(f32x4.mul(p, power), f32x4.lt(x, f32x4.splat(LOWEST)))
}
