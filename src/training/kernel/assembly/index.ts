// The three loops of an embedding in training, 128 bits at a time. They trade generality for speed: a row is
// `bytes` = 4·D bytes long and D a multiple of four; pointers come from ../memory.ts, which lays the arrays out.
// The same loops in plain TypeScript (../loops.ts) are their oracle.

export { convolve } from './convolve'

/** out[c] = sum of the rows of cell c, (cells, D). */
export function gather(
  table: usize,
  bytes: usize,
  rows: usize,
  offsets: usize,
  cells: usize,
  out: usize,
): void {
  let i: usize = load<u32>(offsets)
  for (let cell: usize = 0; cell < cells; cell++) {
    const end: usize = load<u32>(offsets + ((cell + 1) << 2))
    const target = out + cell * bytes
    memory.fill(target, 0, bytes)
    for (; i < end; i++) {
      const source = table + <usize>load<u32>(rows + (i << 2)) * bytes
      for (let d: usize = 0; d < bytes; d += 16) {
        v128.store(target + d, f32x4.add(v128.load(target + d), v128.load(source + d)))
      }
    }
  }
}

/**
 * Adds the gradient of each cell to a slot for each of its rows. `slots` holds a row's slot or −1 and is left
 * filled; `touched` lists the rows by slot.
 *
 * @returns number of slots.
 */
export function scatter(
  gradient: usize,
  bytes: usize,
  rows: usize,
  offsets: usize,
  cells: usize,
  slots: usize,
  touched: usize,
  sums: usize,
): i32 {
  let count = 0
  let i: usize = load<u32>(offsets)
  for (let cell: usize = 0; cell < cells; cell++) {
    const end: usize = load<u32>(offsets + ((cell + 1) << 2))
    const source = gradient + cell * bytes
    for (; i < end; i++) {
      const row = load<u32>(rows + (i << 2))
      const at = slots + ((<usize>row) << 2)
      let slot = load<i32>(at)
      if (slot < 0) {
        slot = count++
        store<i32>(at, slot)
        store<u32>(touched + ((<usize>slot) << 2), row)
        memory.fill(sums + <usize>slot * bytes, 0, bytes)
      }
      const target = sums + <usize>slot * bytes
      for (let d: usize = 0; d < bytes; d += 16) {
        v128.store(target + d, f32x4.add(v128.load(target + d), v128.load(source + d)))
      }
    }
  }
  return count
}

/** Steps of a row that has been pruned: it stays as it is. */
const DEAD: u32 = 0xffffffff

/**
 * Sparse Adam over the touched rows; empties their slots. `corrections` holds √(1 − β₂ᵗ) / (1 − β₁ᵗ) for t below
 * `known`; beyond it is 1. With `scale` > 0 `lookup` gets the row as multiples of `scale` within ±`most`.
 */
export function adam(
  count: i32,
  bytes: usize,
  touched: usize,
  slots: usize,
  sums: usize,
  table: usize,
  first: usize,
  second: usize,
  steps: usize,
  corrections: usize,
  known: u32,
  learningRate: f32,
  beta1: f32,
  beta2: f32,
  epsilon: f32,
  lookup: usize,
  scale: f32,
  most: f32,
): void {
  const b1 = f32x4.splat(beta1)
  const b2 = f32x4.splat(beta2)
  const c1 = f32x4.splat(1 - beta1)
  const c2 = f32x4.splat(1 - beta2)
  const e = f32x4.splat(epsilon)
  const unit = f32x4.splat(scale)
  const inverse = f32x4.splat(scale > 0 ? 1 / scale : 0)
  const top = f32x4.splat(most)
  const bottom = f32x4.splat(-most)
  for (let slot: usize = 0; slot < <usize>count; slot++) {
    const row: usize = load<u32>(touched + (slot << 2))
    store<i32>(slots + (row << 2), -1)
    if (load<u32>(steps + (row << 2)) == DEAD) continue
    const t = load<u32>(steps + (row << 2)) + 1
    store<u32>(steps + (row << 2), t)
    const correction = t < known ? load<f32>(corrections + ((<usize>t) << 2)) : <f32>1
    const rate = f32x4.splat(learningRate * correction)
    const base = row * bytes
    for (let d: usize = 0; d < bytes; d += 16) {
      const g = v128.load(sums + slot * bytes + d)
      const m = f32x4.add(f32x4.mul(b1, v128.load(first + base + d)), f32x4.mul(c1, g))
      const v = f32x4.add(f32x4.mul(b2, v128.load(second + base + d)), f32x4.mul(c2, f32x4.mul(g, g)))
      v128.store(first + base + d, m)
      v128.store(second + base + d, v)
      const step = f32x4.div(f32x4.mul(rate, m), f32x4.add(f32x4.sqrt(v), e))
      const w = f32x4.sub(v128.load(table + base + d), step)
      v128.store(table + base + d, w)
      if (scale > 0) {
        const grid = f32x4.min(top, f32x4.max(bottom, f32x4.nearest(f32x4.mul(w, inverse))))
        v128.store(lookup + base + d, f32x4.mul(grid, unit))
      }
    }
  }
}
