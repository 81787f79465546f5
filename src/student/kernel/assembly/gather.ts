/**
 * Sums of rows. The table's bytes at even places are stored with 128 added: a row read as eight 16-bit numbers is
 * then 256 · odd + (even + 128), and three instructions add all sixteen values of a row to two sums. Even and
 * odd values stay apart from there on; the host orders the filters alike.
 *
 * A cell has one to nine folded bytes, a word or none, a symbol or none, as the text will have it: loops and
 * branches over these would be mispredicted about twice a cell. So sums over the bytes are kept as running totals of
 * the window, of which a cell is the difference of two (exact, because 16-bit sums wrap around), and the rows of
 * word and symbol are always added, masked where there is none.
 *
 * A cell's sums and its right neighbour's are stored interleaved, so that the filter takes two taps at once.
 */
import { byteGrams, byteRows, cellRows, cells, kindRows, kinds, LIST, pairs, skeletonGrams, skeletonRows, sums, taps, totals, width, wordRows } from './layout'
import { foldedCount } from './scan'

const KIND_ROWS: i32 = 32
/** Bytes of the running totals behind one folded byte: sixteen values in 16 bits. */
const TOTAL: usize = 32

/** Sums the rows of all `T` cells of a window of a field of kind `kind`. */
export function gather(T: i32, kind: i32): void {
  const D = <usize>width()
  const kindRow = kindRows() + <usize>(kind < kinds() ? kind : KIND_ROWS - 1) * D
  if (ASC_FEATURE_SIMD) {
    // The first block, as a rule the only one, is compiled by itself: its addresses need no addition.
    totalBytes(0)
    gatherBlock(T, kindRow, 0, D)
    for (let d: usize = 16; d < D; d += 16) {
      totalBytes(d)
      gatherBlock(T, kindRow, d, D)
    }
  } else {
    for (let d: usize = 0; d < D << 1; d += 8) store<u64>(sums() + d, 0)
    let out = pairs() - (D << 2)
    let cell = cells()
    let begin: u64 = 0
    for (let t = 0; t < T; ++t, cell += 8, out += D << 2) {
      const end = load<u64>(cell)
      gatherCell(begin, end, kindRow, out, D)
      begin = end
    }
    for (let slot: usize = 0; slot < D; ++slot) push(slot, 0, out)
  }
  // Nothing follows the last cell as far as the filter reaches.
  const behind = pairs() + <usize>T * (D << 2)
  const end = behind + <usize>(taps() >> 1) * (D << 2)
  for (let at = behind; at < end; at += 8) store<u64>(at, 0)
}

// @ts-ignore: decorator
@inline
function part(record: u64, shift: u64): usize {
  return <usize>((record >> shift) & 0xffff)
}

/** Running totals of the rows of all byte n-grams, sixteen values of each. */
// @ts-ignore: decorator
@inline
function totalBytes(d: usize): void {
  const grams = byteGrams()
  let all = i16x8.splat(0)
  let odd = all
  let out = totals()
  v128.store(out, all)
  v128.store(out, odd, 16)
  let at = byteRows()
  const end = at + ((<usize>foldedCount) << 2)
  for (; at < end; at += 4) {
    out += TOTAL
    let list = at
    let left = grams
    for (; left >= 3; left -= 3, list += 3 * LIST) {
      const a = v128.load(<usize>load<u32>(list) + d)
      const b = v128.load(<usize>load<u32>(list, LIST) + d)
      const c = v128.load(<usize>load<u32>(list, 2 * LIST) + d)
      all = i16x8.add(all, i16x8.add(i16x8.add(a, b), c))
      odd = i16x8.add(odd, i16x8.add(i16x8.add(i16x8.shr_s(a, 8), i16x8.shr_s(b, 8)), i16x8.shr_s(c, 8)))
    }
    for (; left > 0; --left, list += LIST) {
      const row = v128.load(<usize>load<u32>(list) + d)
      all = i16x8.add(all, row)
      odd = i16x8.add(odd, i16x8.shr_s(row, 8))
    }
    v128.store(out, all)
    v128.store(out, odd, 16)
  }
}

/** Sixteen values of all cells. */
// @ts-ignore: decorator
@inline
function gatherBlock(T: i32, kindRow: usize, d: usize, D: usize): void {
  const grams = byteGrams()
  const lengths = skeletonGrams()
  const ofKind = v128.load(kindRow + d)
  const oddOfKind = i16x8.shr_s(ofKind, 8)
  let leftEven = i16x8.splat(0)
  let leftOdd = leftEven
  let allBefore = leftEven
  let oddBefore = leftEven
  let begin: u64 = 0
  let cell = cells()
  let out = pairs() + (d << 2) - (D << 2)
  for (const last = cell + ((<usize>T) << 3); cell < last; cell += 8, out += D << 2) {
    const end = load<u64>(cell)
    let all = i16x8.splat(0)
    let odd = all
    let list = skeletonRows() + part(begin, 16)
    let left = lengths
    for (; left >= 2; left -= 2, list += 2 * LIST) {
      const a = v128.load(<usize>load<u32>(list) + d)
      const b = v128.load(<usize>load<u32>(list, LIST) + d)
      all = i16x8.add(all, i16x8.add(a, b))
      odd = i16x8.add(odd, i16x8.add(i16x8.shr_s(a, 8), i16x8.shr_s(b, 8)))
    }
    if (left > 0) {
      const row = v128.load(<usize>load<u32>(list) + d)
      all = i16x8.add(all, row)
      odd = i16x8.add(odd, i16x8.shr_s(row, 8))
    }
    const counts = i64x2.splat(<i64>(end - begin))
    const symbol = i16x8.ne(v128.shuffle<u16>(counts, counts, 1, 1, 1, 1, 1, 1, 1, 1), i16x8.splat(0))
    const word = i16x8.ne(v128.shuffle<u16>(counts, counts, 2, 2, 2, 2, 2, 2, 2, 2), i16x8.splat(0))
    const wordRow = v128.and(v128.load(<usize>load<u32>(wordRows() + part(begin, 32)) + d), word)
    const total = totals() + part(end, 0) * TOTAL
    const allHere = v128.load(total)
    const oddHere = v128.load(total, 16)
    all = i16x8.add(i16x8.add(v128.and(all, symbol), wordRow), i16x8.add(ofKind, i16x8.sub(allHere, allBefore)))
    odd = i16x8.add(
      i16x8.add(v128.and(odd, symbol), i16x8.shr_s(wordRow, 8)),
      i16x8.add(oddOfKind, i16x8.sub(oddHere, oddBefore)),
    )
    allBefore = allHere
    oddBefore = oddHere
    const rows =
      <i32>(part(end, 0) - part(begin, 0)) * grams +
      (part(end, 16) != part(begin, 16) ? lengths : 0) +
      (part(end, 32) != part(begin, 32) ? 2 : 1)
    const even = i16x8.sub(i16x8.sub(all, i16x8.shl(odd, 8)), i16x8.splat(<i16>(rows << 7)))
    interleave(leftEven, leftOdd, even, odd, out)
    leftEven = even
    leftOdd = odd
    begin = end
  }
  interleave(leftEven, leftOdd, i16x8.splat(0), i16x8.splat(0), out)
}

/** Stores sixteen values of a cell beside those of its right neighbour. */
// @ts-ignore: decorator
@inline
function interleave(leftEven: v128, leftOdd: v128, even: v128, odd: v128, out: usize): void {
  v128.store(out, v128.shuffle<u16>(leftEven, even, 0, 8, 1, 9, 2, 10, 3, 11))
  v128.store(out, v128.shuffle<u16>(leftEven, even, 4, 12, 5, 13, 6, 14, 7, 15), 16)
  v128.store(out, v128.shuffle<u16>(leftOdd, odd, 0, 8, 1, 9, 2, 10, 3, 11), 32)
  v128.store(out, v128.shuffle<u16>(leftOdd, odd, 4, 12, 5, 13, 6, 14, 7, 15), 48)
}

/** Without SIMD: all addresses in one list, then value by value. */
// @ts-ignore: decorator
@inline
function gatherCell(begin: u64, end: u64, kindRow: usize, out: usize, D: usize): void {
  let last = cellRows()
  store<u32>(last, <u32>kindRow)
  last += 4
  const bytesEnd = byteRows() + (part(end, 0) << 2)
  for (let at = byteRows() + (part(begin, 0) << 2); at < bytesEnd; at += 4) last = append(at, byteGrams(), last)
  if (part(end, 16) != part(begin, 16)) last = append(skeletonRows() + part(begin, 16), skeletonGrams(), last)
  if (part(end, 32) != part(begin, 32)) last = append(wordRows() + part(begin, 32), 1, last)
  for (let slot: usize = 0; slot < D; ++slot) {
    // Slots of a block of sixteen: even places, then odd ones.
    const place = (slot & ~15) + ((slot & 7) << 1) + ((slot >> 3) & 1)
    let sum = 0
    if (place & 1) {
      for (let at = cellRows(); at < last; at += 4) sum += <i32>load<i8>(<usize>load<u32>(at) + place)
    } else {
      for (let at = cellRows(); at < last; at += 4) sum += <i32>load<u8>(<usize>load<u32>(at) + place) - 128
    }
    push(slot, sum, out)
  }
}

/** Appends one address of each of `count` lists. */
// @ts-ignore: decorator
@inline
function append(list: usize, count: i32, last: usize): usize {
  for (let i = 0; i < count; ++i, list += LIST, last += 4) store<u32>(last, load<u32>(list))
  return last
}

/** Stores a value beside its left neighbour's, and keeps it for its right one. */
// @ts-ignore: decorator
@inline
function push(slot: usize, value: i32, out: usize): void {
  const left = sums() + (slot << 1)
  store<u32>(out + (slot << 2), (<u32>load<u16>(left)) | (<u32>value << 16))
  store<i16>(left, <i16>value)
}
