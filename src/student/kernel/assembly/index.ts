/**
 * The student's kernel: windows in, class probabilities out, one call for many windows, no allocation.
 *
 * The trade it makes: every stage runs over the whole window before the next begins and leaves its results in
 * scratch memory (tens of kilobytes, so in the first or second cache). That costs a store and a load per value and
 * lets each stage work on four to eight positions or channels at once. It assumes little-endian memory, a host that
 * has checked the windows, and the layout of `layout.ts`. `../twin.ts` is the same in plain TypeScript; every float
 * here is computed in the same order as there, so that both give the same bits.
 */
import { bytes, classes, features, lengths, out, starts, windowKinds } from './layout'
import { BATCH, dense, featureBytes } from './dense'
import { gather } from './gather'
import { hash } from './hash'
import { mix } from './mix'
import { pool } from './pool'
import { scan } from './scan'

const WINDOW_BYTES: usize = 512

/** Judges the first `count` windows of the arena; returns the cells of the last. */
export function judge(count: i32): i32 {
  const row = (<usize>classes()) << 2
  let T = 0
  let to = out()
  for (let first: usize = 0; first < <usize>count; first += BATCH, to += BATCH * row) {
    const batch = min<usize>(<usize>count - first, BATCH)
    for (let w: usize = 0; w < batch; ++w) T = extract(first + w, features() + w * featureBytes())
    dense(batch, to)
  }
  return T
}

/** Features of one window; returns its cells. */
// @ts-ignore: decorator
@inline
function extract(w: usize, to: usize): i32 {
  const length = min<usize>(<usize>load<u16>(lengths() + (w << 1)), WINDOW_BYTES)
  const T = scan(bytes() + <usize>load<u32>(starts() + (w << 2)), length)
  hash()
  gather(T, <i32>load<u8>(windowKinds() + w))
  mix(T, to)
  pool(T, to)
  return T
}
