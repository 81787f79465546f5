/**
 * Sums of rows. The table's bytes at even places are stored with 128 added: a row read as eight 16-bit numbers is
 * then 256 · odd + (even + 128), and three instructions add all sixteen values of a row to two sums. Even and
 * odd values stay apart from there on; the host orders the filters alike.
 *
 * A cell's sums and its right neighbour's are stored interleaved, so that the filter takes two taps at once.
 */
import { byteGrams, byteRows, cellRows, cells, kindRows, kinds, LIST, pairs, skeletonGrams, skeletonRows, sums, taps, width, wordRows } from './layout'

const KIND_ROWS: i32 = 32

/** Sums the rows of all `T` cells of a window of a field of kind `kind`. */
export function gather(T: i32, kind: i32): void {
  const D = <usize>width()
  const kindRow = kindRows() + <usize>(kind < kinds() ? kind : KIND_ROWS - 1) * D
  memory.fill(sums(), 0, D << 1)
  let out = pairs() - (D << 2)
  let cell = cells()
  let begin: u64 = 0
  for (let t = 0; t < T; ++t, cell += 8, out += D << 2) {
    const end = load<u64>(cell)
    gatherCell(begin, end, kindRow, out, D)
    begin = end
  }
  closePairs(out, D)
}

// @ts-ignore: decorator
@inline
function part(record: u64, shift: u64): usize {
  return <usize>((record >> shift) & 0xffff)
}

// @ts-ignore: decorator
@inline
function gatherCell(begin: u64, end: u64, kindRow: usize, out: usize, D: usize): void {
  const grams = byteGrams()
  const bytes = byteRows() + (part(begin, 0) << 2)
  const bytesEnd = byteRows() + (part(end, 0) << 2)
  const symbol = skeletonRows() + part(begin, 16)
  const lengths: usize = part(end, 16) == part(begin, 16) ? 0 : <usize>skeletonGrams()
  const word = wordRows() + part(begin, 32)
  const hasWord = part(end, 32) != part(begin, 32)
  const count = <i32>((bytesEnd - bytes) >> 2) * grams + <i32>lengths + <i32>hasWord + 1
  if (ASC_FEATURE_SIMD) {
    const bias = i16x8.splat(<i16>(count << 7))
    for (let d: usize = 0; d < D; d += 16) {
      let all = v128.load(kindRow + d)
      let odd = i16x8.shr_s(all, 8)
      for (let at = bytes; at < bytesEnd; at += 4) {
        let list = at
        for (let g = 0; g < grams; ++g, list += LIST) {
          const row = v128.load(<usize>load<u32>(list) + d)
          all = i16x8.add(all, row)
          odd = i16x8.add(odd, i16x8.shr_s(row, 8))
        }
      }
      const symbolEnd = symbol + lengths * LIST
      for (let list = symbol; list < symbolEnd; list += LIST) {
        const row = v128.load(<usize>load<u32>(list) + d)
        all = i16x8.add(all, row)
        odd = i16x8.add(odd, i16x8.shr_s(row, 8))
      }
      if (hasWord) {
        const row = v128.load(<usize>load<u32>(word) + d)
        all = i16x8.add(all, row)
        odd = i16x8.add(odd, i16x8.shr_s(row, 8))
      }
      const even = i16x8.sub(i16x8.sub(all, i16x8.shl(odd, 8)), bias)
      interleave(sums() + (d << 1), even, odd, out + (d << 2))
    }
  } else {
    // All addresses in one list, then value by value.
    let last = cellRows()
    store<u32>(last, <u32>kindRow)
    last += 4
    for (let at = bytes; at < bytesEnd; at += 4) {
      for (let g: usize = 0; g < <usize>grams; ++g, last += 4) store<u32>(last, load<u32>(at + g * LIST))
    }
    for (let g: usize = 0; g < lengths; ++g, last += 4) store<u32>(last, load<u32>(symbol + g * LIST))
    if (hasWord) {
      store<u32>(last, load<u32>(word))
      last += 4
    }
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
}

/** Stores the left neighbour's values (16 of them) beside these, and keeps these for the right one. */
// @ts-ignore: decorator
@inline
function interleave(left: usize, even: v128, odd: v128, out: usize): void {
  const leftEven = v128.load(left)
  const leftOdd = v128.load(left, 16)
  v128.store(left, even)
  v128.store(left, odd, 16)
  v128.store(out, v128.shuffle<u16>(leftEven, even, 0, 8, 1, 9, 2, 10, 3, 11))
  v128.store(out, v128.shuffle<u16>(leftEven, even, 4, 12, 5, 13, 6, 14, 7, 15), 16)
  v128.store(out, v128.shuffle<u16>(leftOdd, odd, 0, 8, 1, 9, 2, 10, 3, 11), 32)
  v128.store(out, v128.shuffle<u16>(leftOdd, odd, 4, 12, 5, 13, 6, 14, 7, 15), 48)
}

// @ts-ignore: decorator
@inline
function push(slot: usize, value: i32, out: usize): void {
  const left = sums() + (slot << 1)
  store<u32>(out + (slot << 2), (<u32>load<u16>(left)) | (<u32>value << 16))
  store<i16>(left, <i16>value)
}

/** The last cell has nothing to its right, and nothing follows it as far as the filter reaches. */
function closePairs(out: usize, D: usize): void {
  for (let slot: usize = 0; slot < D; ++slot) store<u32>(out + (slot << 2), <u32>load<u16>(sums() + (slot << 1)))
  memory.fill(out + (D << 2), 0, <usize>(taps() >> 1) * (D << 2))
}
