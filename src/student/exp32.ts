/**
 * Single-precision arithmetic that gives the same bits in TypeScript and in WebAssembly. A double-precision sum,
 * product or quotient of two floats, rounded to a float, is the correctly rounded result (Figueroa 1995), so
 * `Math.fround` behind every step repeats what `f32` instructions do; `Math.exp` would not.
 */
const f = Math.fround

const LOG2_E = f(1.44269504)
// ln 2 in two parts; the first has few enough bits for exact products.
const LN2_HIGH = f(0.693359375)
const LN2_LOW = f(-2.1219444e-4)
// Minimax polynomial for exp on ±ln 2 / 2 (Cephes expf, Moshier 1989).
const C0 = f(1.98756915e-4)
const C1 = f(1.3981999507e-3)
const C2 = f(8.3334519073e-3)
const C3 = f(4.1665795894e-2)
const C4 = f(1.6666665459e-1)
const C5 = f(5.0000001201e-1)

/** Arguments below this give 0. */
const LOWEST = f(-87)
const HIGHEST = f(87)

const bits = new Int32Array(1)
const power = new Float32Array(bits.buffer)

/** e^x of a float, as a float; within two units of the last place. 0 below −87, e^87 above 87. */
export function exp32(x: number): number {
  if (x < LOWEST) return 0
  if (x > HIGHEST) x = HIGHEST
  const n = Math.floor(f(f(x * LOG2_E) + 0.5))
  const r = f(f(x - f(n * LN2_HIGH)) - f(n * LN2_LOW))
  let p = f(f(C0 * r) + C1)
  p = f(f(p * r) + C2)
  p = f(f(p * r) + C3)
  p = f(f(p * r) + C4)
  p = f(f(p * r) + C5)
  p = f(f(f(p * f(r * r)) + r) + 1)
  bits[0] = (n + 127) << 23
  return f(p * power[0]!)
}
