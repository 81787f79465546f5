/**
 * Second half of the tokenizer: n-grams to addresses of rows, four positions at once. All lengths of a block of
 * positions are hashed before the next block, so that a short window ends two loops and not one per length. Lists
 * are filled to a multiple of four; what lies behind their end is some valid row that nobody gathers.
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
  skeletonRows,
  skeletonTable,
  symbols,
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
  hashWords()
}

/** ⌊h · R / 2³²⌋ of the mixed hash, as an address. */
// @ts-ignore: decorator
@inline
function putRow(out: usize, key: u32): void {
  let h = (key ^ (key >> 16)) * P3
  h ^= h >> 15
  const row = <u32>(((<u64>h) * (<u64>(<u32>rows()))) >> 32) * <u32>rowStep() + <u32>rowTable()
  store<u32>(out, remapped() ? load<u32>(<usize>row) : row)
}

/** The same for four keys. Of a pruned table what was found is the place of the address, which replaces it. */
// @ts-ignore: decorator
@inline
function putRows(out: usize, key: v128, R: v128, D: v128, base: v128, pruned: bool): void {
  const mixed = i32x4.mul(v128.xor(key, i32x4.shr_u(key, 16)), i32x4.splat(P3))
  const h = v128.xor(mixed, i32x4.shr_u(mixed, 15))
  const low = i64x2.extmul_low_i32x4_u(h, R)
  const high = i64x2.extmul_high_i32x4_u(h, R)
  v128.store(out, i32x4.add(i32x4.mul(v128.shuffle<u32>(low, high, 1, 3, 5, 7), D), base))
  if (pruned) {
    store<u32>(out, load<u32>(<usize>load<u32>(out)))
    store<u32>(out, load<u32>(<usize>load<u32>(out, 4)), 4)
    store<u32>(out, load<u32>(<usize>load<u32>(out, 8)), 8)
    store<u32>(out, load<u32>(<usize>load<u32>(out, 12)), 12)
  }
}

/** Per length: of the last four bytes those in a mask, xor a salt, and a fifth byte where the length is five. */
function hashBytes(): void {
  const grams = byteGramTable()
  const gramsEnd = grams + <usize>byteGrams() * 12
  let at = folded()
  const end = at + foldedCount
  let out = byteRows()
  if (ASC_FEATURE_SIMD) {
    const R = i32x4.splat(rows())
    const D = i32x4.splat(rowStep())
    const base = i32x4.splat(<i32>rowTable())
    const pruned = remapped() != 0
    const zero = i32x4.splat(0)
    for (; at < end; at += 4, out += 16) {
      const bytes = v128.load(at - 4)
      const four = v128.shuffle<u8>(bytes, zero, 4, 3, 2, 1, 5, 4, 3, 2, 6, 5, 4, 3, 7, 6, 5, 4)
      let list = out
      for (let gram = grams; gram < gramsEnd; gram += 12, list += LIST) {
        let key = v128.xor(v128.and(four, v128.load32_splat(gram)), v128.load32_splat(gram, 4))
        if (load<u32>(gram, 8)) {
          const fifth = v128.shuffle<u8>(
            bytes, zero, 0, 16, 16, 16, 1, 16, 16, 16, 2, 16, 16, 16, 3, 16, 16, 16,
          )
          key = v128.xor(key, i32x4.mul(i32x4.add(fifth, i32x4.splat(1)), i32x4.splat(P2)))
        }
        putRows(list, i32x4.mul(key, i32x4.splat(P1)), R, D, base, pruned)
      }
    }
  } else {
    for (; at < end; ++at, out += 4) {
      const four = bswap<u32>(load<u32>(at - 3))
      let list = out
      for (let gram = grams; gram < gramsEnd; gram += 12, list += LIST) {
        let key = (four & load<u32>(gram)) ^ load<u32>(gram, 4)
        if (load<u32>(gram, 8)) key ^= (<u32>load<u8>(at - 4) + 1) * P2
        putRow(list, key * P1)
      }
    }
  }
}

/**
 * Hashes of n symbols come from those of n − 1 that end one symbol earlier; zeros lie before the first. `chains`
 * keeps, per length, the hashes of the block before. A length's entry in the table: its list, 0 where it is not
 * asked for, and its salt.
 */
function hashSkeleton(): void {
  const table = skeletonTable()
  const tableEnd = table + (<usize>longestChain() << 3)
  const fineOffset = fine() - symbols()
  let at = symbols()
  const end = at + ((<usize>symbolCount) << 2)
  let out = skeletonRows() - 16
  forgetChains()
  if (ASC_FEATURE_SIMD) {
    const R = i32x4.splat(rows())
    const D = i32x4.splat(rowStep())
    const base = i32x4.splat(<i32>rowTable())
    const pruned = remapped() != 0
    for (; at < end; at += 16, out += 16) {
      const units = v128.load(at)
      let list = <usize>load<u32>(table)
      if (list) putRows(out + list, v128.xor(v128.load(at + fineOffset), v128.load32_splat(table, 4)), R, D, base, pruned)
      let chain = units
      let before = chains()
      for (let entry = table + 8; entry < tableEnd; entry += 8, before += 16) {
        const shorter = v128.shuffle<u32>(v128.load(before), chain, 3, 4, 5, 6)
        v128.store(before, chain)
        const mixed = i32x4.mul(v128.xor(shorter, i32x4.shr_u(shorter, 15)), i32x4.splat(P1))
        chain = i32x4.add(mixed, units)
        list = <usize>load<u32>(entry)
        if (list) putRows(out + list, v128.xor(chain, v128.load32_splat(entry, 4)), R, D, base, pruned)
      }
    }
  } else {
    for (; at < end; at += 4, out += 4) {
      const unit = load<u32>(at)
      let list = <usize>load<u32>(table)
      if (list) putRow(out + list, load<u32>(at + fineOffset) ^ load<u32>(table, 4))
      let chain = unit
      let before = chains()
      for (let entry = table + 8; entry < tableEnd; entry += 8, before += 16) {
        const shorter = load<u32>(before)
        store<u32>(before, chain)
        chain = (shorter ^ (shorter >> 15)) * P1 + unit
        list = <usize>load<u32>(entry)
        if (list) putRow(out + list, chain ^ load<u32>(entry, 4))
      }
    }
  }
}

// @ts-ignore: decorator
@inline
function forgetChains(): void {
  const end = chains() + (<usize>longestChain() << 4)
  for (let at = chains(); at < end; at += 8) store<u64>(at, 0)
}

function hashWords(): void {
  let at = words()
  const end = at + ((<usize>wordCount) << 2)
  let out = wordRows()
  if (ASC_FEATURE_SIMD) {
    const R = i32x4.splat(rows())
    const D = i32x4.splat(rowStep())
    const base = i32x4.splat(<i32>rowTable())
    const pruned = remapped() != 0
    for (; at < end; at += 16, out += 16) {
      putRows(out, v128.xor(v128.load(at), i32x4.splat(WORD_SALT)), R, D, base, pruned)
    }
  } else {
    for (; at < end; at += 4, out += 4) putRow(out, load<u32>(at) ^ WORD_SALT)
  }
}
