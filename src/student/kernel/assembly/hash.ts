/**
 * Second half of the tokenizer: n-grams to addresses of rows, list by list, four positions at once. Lists are
 * filled to a multiple of four; what lies behind their end is some valid row that nobody gathers.
 */
import {
  byteGrams,
  byteGramTable,
  byteRows,
  chains,
  fine,
  folded,
  LIST,
  longestChain,
  remapped,
  rows,
  rowStep,
  rowTable,
  skeletonGrams,
  skeletonGramTable,
  skeletonRows,
  wordRows,
  words,
} from './layout'
import { foldedCount, symbolCount, wordCount } from './scan'

const P1: u32 = 0x9e3779b1
const P2: u32 = 0x85ebca6b
const P3: u32 = 0xc2b2ae35
const WORD_SALT: u32 = 0x5bd1e995

/** Addresses of all rows of the window that was scanned last. */
export function hash(): void {
  hashBytes()
  hashSkeleton()
  hashList(words(), wordRows(), wordCount, WORD_SALT)
}

/** ⌊h · R / 2³²⌋ of the mixed hash, as an address. */
// @ts-ignore: decorator
@inline
function rowAt(key: u32): u32 {
  let h = (key ^ (key >> 16)) * P3
  h ^= h >> 15
  return <u32>(((<u64>h) * (<u64>(<u32>rows()))) >> 32) * <u32>rowStep() + <u32>rowTable()
}

// @ts-ignore: decorator
@inline
function rowsAt(key: v128, R: v128, D: v128, base: v128): v128 {
  const mixed = i32x4.mul(v128.xor(key, i32x4.shr_u(key, 16)), i32x4.splat(P3))
  const h = v128.xor(mixed, i32x4.shr_u(mixed, 15))
  const low = i64x2.extmul_low_i32x4_u(h, R)
  const high = i64x2.extmul_high_i32x4_u(h, R)
  return i32x4.add(i32x4.mul(v128.shuffle<u32>(low, high, 1, 3, 5, 7), D), base)
}

/** Of a pruned table: from places in the table of addresses to the addresses. */
function follow(list: usize, count: i32): void {
  if (!remapped()) return
  const end = list + ((<usize>count) << 2)
  for (; list < end; list += 4) store<u32>(list, load<u32>(<usize>load<u32>(list)))
}

function hashList(keys: usize, out: usize, count: i32, salt: u32): void {
  const list = out
  const end = keys + ((<usize>count) << 2)
  if (ASC_FEATURE_SIMD) {
    const R = i32x4.splat(rows())
    const D = i32x4.splat(rowStep())
    const base = i32x4.splat(<i32>rowTable())
    const salts = i32x4.splat(salt)
    for (; keys < end; keys += 16, out += 16) {
      v128.store(out, rowsAt(v128.xor(v128.load(keys), salts), R, D, base))
    }
  } else {
    for (; keys < end; keys += 4, out += 4) store<u32>(out, rowAt(load<u32>(keys) ^ salt))
  }
  follow(list, count)
}

function hashBytes(): void {
  const grams = <usize>byteGrams()
  for (let g: usize = 0; g < grams; ++g) {
    const gram = byteGramTable() + g * 12
    hashGram(byteRows() + g * LIST, load<u32>(gram), load<u32>(gram, 4), load<u32>(gram, 8) != 0)
  }
}

/** Rows of the byte n-grams of one length: of the last four bytes those in `mask`, and a fifth where it is `five`. */
function hashGram(out: usize, mask: u32, salt: u32, five: bool): void {
  const list = out
  let at = folded()
  const end = at + foldedCount
  if (ASC_FEATURE_SIMD) {
    const R = i32x4.splat(rows())
    const D = i32x4.splat(rowStep())
    const base = i32x4.splat(<i32>rowTable())
    const salts = i32x4.splat(salt)
    const masks = i32x4.splat(mask)
    const zero = i32x4.splat(0)
    for (; at < end; at += 4, out += 16) {
      const bytes = v128.load(at - 4)
      const four = v128.shuffle<u8>(bytes, zero, 4, 3, 2, 1, 5, 4, 3, 2, 6, 5, 4, 3, 7, 6, 5, 4)
      let key = v128.xor(v128.and(four, masks), salts)
      if (five) {
        const fifth = v128.shuffle<u8>(
          bytes, zero, 0, 16, 16, 16, 1, 16, 16, 16, 2, 16, 16, 16, 3, 16, 16, 16,
        )
        key = v128.xor(key, i32x4.mul(i32x4.add(fifth, i32x4.splat(1)), i32x4.splat(P2)))
      }
      v128.store(out, rowsAt(i32x4.mul(key, i32x4.splat(P1)), R, D, base))
    }
  } else {
    for (; at < end; ++at, out += 4) {
      let key = (bswap<u32>(load<u32>(at - 3)) & mask) ^ salt
      if (five) key ^= (<u32>load<u8>(at - 4) + 1) * P2
      store<u32>(out, rowAt(key * P1))
    }
  }
  follow(list, foldedCount)
}

function hashSkeleton(): void {
  const longest = <usize>longestChain()
  for (let n: usize = 1; n < longest; ++n) lengthen(chains() + n * LIST, symbolCount)
  const grams = <usize>skeletonGrams()
  for (let g: usize = 0; g < grams; ++g) {
    const gram = skeletonGramTable() + (g << 3)
    const n = <usize>load<u32>(gram)
    const keys = n == 1 ? fine() : chains() + (n - 1) * LIST
    hashList(keys, skeletonRows() + g * LIST, symbolCount, load<u32>(gram, 4))
  }
}

/** Hashes of n symbols from those of n − 1 that end one symbol earlier; zeros lie before the first. */
function lengthen(chain: usize, count: i32): void {
  const end = chain + ((<usize>count) << 2)
  let units = chains()
  if (ASC_FEATURE_SIMD) {
    for (; chain < end; chain += 16, units += 16) {
      const shorter = v128.load(chain - LIST - 4)
      const mixed = i32x4.mul(v128.xor(shorter, i32x4.shr_u(shorter, 15)), i32x4.splat(P1))
      v128.store(chain, i32x4.add(mixed, v128.load(units)))
    }
  } else {
    for (; chain < end; chain += 4, units += 4) {
      const shorter = load<u32>(chain - LIST - 4)
      store<u32>(chain, (shorter ^ (shorter >> 15)) * P1 + load<u32>(units))
    }
  }
}
