// A convolution over the cells of one window, 128 bits at a time. It trades padding for speed: with zeros on both sides
// of the window every cell sees all taps, so that four cells at a time share each load of the weights. Channels come in
// multiples of four. The same in plain TypeScript (`../../fused/loops.ts`) is its oracle.

/**
 * out[t] = max(0, bias + Σᵢ x[t·step + i]·weight[i]) for every cell t.
 *
 * @param x what the first tap of cell 0 sees
 * @param step bytes from what one cell sees to what the next sees
 * @param length values that a cell sees, taps × width
 * @param weight (length, channels)
 * @param out (cells, channels)
 */
export function convolve(
  x: usize,
  step: usize,
  length: usize,
  weight: usize,
  bias: usize,
  out: usize,
  cells: usize,
  channels: usize,
): void {
  const row = channels << 2
  let t: usize = 0
  for (; t + 4 <= cells; t += 4) {
    let f: usize = 0
    for (; f + 32 <= row; f += 32) fourByEight(x + t * step, step, length, weight + f, bias + f, out + t * row + f, row)
    for (; f < row; f += 16) {
      for (let k: usize = 0; k < 4; k++) {
        oneByFour(x + (t + k) * step, length, weight + f, bias + f, out + (t + k) * row + f, row)
      }
    }
  }
  for (; t < cells; t++) {
    for (let f: usize = 0; f < row; f += 16) {
      oneByFour(x + t * step, length, weight + f, bias + f, out + t * row + f, row)
    }
  }
}

// @ts-ignore: decorator
@inline
function keep(to: usize, sum: v128): void {
  v128.store(to, f32x4.max(sum, f32x4.splat(0)))
}

function oneByFour(x: usize, length: usize, weight: usize, bias: usize, out: usize, row: usize): void {
  let sum = v128.load(bias)
  const end = x + (length << 2)
  for (; x < end; x += 4, weight += row) {
    sum = f32x4.add(sum, f32x4.mul(v128.load32_splat(x), v128.load(weight)))
  }
  keep(out, sum)
}

/** Four cells by eight channels: eight sums, as many as stay in registers. */
function fourByEight(
  x: usize,
  step: usize,
  length: usize,
  weight: usize,
  bias: usize,
  out: usize,
  row: usize,
): void {
  const x1 = x + step
  const x2 = x1 + step
  const x3 = x2 + step
  const b0 = v128.load(bias)
  const b1 = v128.load(bias, 16)
  let s00 = b0, s01 = b1, s10 = b0, s11 = b1, s20 = b0, s21 = b1, s30 = b0, s31 = b1
  const bytes = length << 2
  for (let i: usize = 0; i < bytes; i += 4, weight += row) {
    const w0 = v128.load(weight)
    const w1 = v128.load(weight, 16)
    const v0 = v128.load32_splat(x + i)
    s00 = f32x4.add(s00, f32x4.mul(v0, w0))
    s01 = f32x4.add(s01, f32x4.mul(v0, w1))
    const v1 = v128.load32_splat(x1 + i)
    s10 = f32x4.add(s10, f32x4.mul(v1, w0))
    s11 = f32x4.add(s11, f32x4.mul(v1, w1))
    const v2 = v128.load32_splat(x2 + i)
    s20 = f32x4.add(s20, f32x4.mul(v2, w0))
    s21 = f32x4.add(s21, f32x4.mul(v2, w1))
    const v3 = v128.load32_splat(x3 + i)
    s30 = f32x4.add(s30, f32x4.mul(v3, w0))
    s31 = f32x4.add(s31, f32x4.mul(v3, w1))
  }
  keep(out, s00)
  keep(out + 16, s01)
  keep(out + row, s10)
  keep(out + row + 16, s11)
  keep(out + 2 * row, s20)
  keep(out + 2 * row + 16, s21)
  keep(out + 3 * row, s30)
  keep(out + 3 * row + 16, s31)
}
