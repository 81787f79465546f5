/**
 * What a model saw where it was made: how its scores, classes and unknown n-grams were distributed over harmless
 * requests that training had not seen. Drift is how far the traffic of now lies from that.
 */
import { WINDOW_BYTES, type RequestViews } from '../inspect/types.js'
import { BYTE_TABLES } from './tokens.js'
import { CLASSES } from './types.js'

/** Upper bounds of the bins of scores; one more bin lies above the last. Part of the model format. */
export const SCORE_BOUNDS = [1e-6, 1e-5, 1e-4, 1e-3, 0.01, 0.1, 0.5, 0.9, 0.99, 0.999, 0.9999] as const
/** Upper bounds of the bins of the share of unknown n-grams in a request. Part of the model format. */
export const UNKNOWN_BOUNDS = [0, 0.01, 0.02, 0.05, 0.1, 0.2, 0.4] as const

/** Counts of requests by bin. */
export interface Distributions {
  readonly scores: readonly number[]
  /** By index of {@link CLASSES}. */
  readonly classes: readonly number[]
  readonly unknown: readonly number[]
}

export interface Reference extends Distributions {
  /** One bit a hash of three neighbouring bytes, {@link GRAM_BYTES} in all: set for those that training saw. */
  readonly grams: Uint8Array
}

export const emptyDistributions = (): { scores: number[]; classes: number[]; unknown: number[] } => ({
  scores: zeros(SCORE_BOUNDS.length + 1),
  classes: zeros(CLASSES.length),
  unknown: zeros(UNKNOWN_BOUNDS.length + 1),
})

const zeros = (length: number): number[] => new Array<number>(length).fill(0)

/** 2¹⁷ bits: some fifty thousand trigrams of folded bytes leave most of them free. */
export const GRAM_BYTES = 1 << 14

/** The same for models of all token versions, since their trigrams are compared with those of traffic. */
const FOLDS = BYTE_TABLES[1].folds

/** Calls back with the hash of every three neighbouring bytes of a window, folded as the byte n-grams are. */
function eachGram(bytes: Uint8Array, start: number, length: number, visit: (hash: number) => void): void {
  const end = start + Math.min(length, WINDOW_BYTES)
  let key = 0
  for (let i = start; i < end; i++) {
    key = ((key << 8) | FOLDS[bytes[i]!]!) & 0xffffff
    if (i >= start + 2) visit(Math.imul(key + 1, 0x9e3779b1) >>> 15)
  }
}

/** Marks the trigrams of a window as seen. */
export function learnGrams(grams: Uint8Array, bytes: Uint8Array, start: number, length: number): void {
  eachGram(bytes, start, length, (hash) => (grams[hash >> 3]! |= 1 << (hash & 7)))
}

/** Share of the trigrams of a request that training never saw, 0…1; 0 where there are none. */
export function unknownShare(grams: Uint8Array, { bytes, count, starts, lengths }: RequestViews): number {
  let all = 0
  let unknown = 0
  for (let w = 0; w < count; w++) {
    eachGram(bytes, starts[w]!, lengths[w]!, (hash) => {
      all++
      if (((grams[hash >> 3]! >> (hash & 7)) & 1) === 0) unknown++
    })
  }
  return all === 0 ? 0 : unknown / all
}
