/** Where everything lies in the kernels' memory; `assembly/layout.ts` is the other side. */
import { FIELD_KINDS } from '../../inspect/types.js'
import type { StudentModel } from '../format.js'
import { MAX_CELLS } from '../tokens.js'
import {
  LIST,
  packModel,
  packScales,
  type PackedModel,
  paddedSizes,
  roundUp,
  type ScaleName,
  type StaticBlock,
} from './pack.js'

/** Words of the block of parameters, in the order that `assembly/layout.ts` has them. */
const WORDS = [
  'width',
  'taps',
  'channels',
  'heads',
  'hiddenUnits',
  'classes',
  'paddedClasses',
  'rows',
  'shift',
  'byteGrams',
  'skeletonGrams',
  'longestChain',
  'kinds',
  'byteTable',
  'keywordTable',
  'byteGramTable',
  'skeletonTable',
  'embedding',
  'depthwise',
  'pointwise',
  'mixBias',
  'attention',
  'dense1',
  'dense1Bias',
  'dense2',
  'dense2Bias',
  'attentionScale',
  'dense1Scale',
  'dense2Scale',
  'inverseTemperature',
  'folded',
  'fine',
  'symbols',
  'words',
  'byteRows',
  'skeletonRows',
  'wordRows',
  'cells',
  'spans',
  'cellRows',
  'sums',
  'pairs',
  'filtered',
  'activations',
  'logits',
  'totals',
  'shares',
  'features',
  'products',
  'hidden',
  'bytes',
  'starts',
  'lengths',
  'windowKinds',
  'out',
  'zeros',
  'rowTable',
  'rowStep',
  'remapped',
  'kindRows',
  'chains',
  'scores',
  'remap',
] as const

type Word = (typeof WORDS)[number]

const BLOCK = 1024
/** Of two heads and 514 cells: logits and attention. */
const LOGITS = 4128
const SHARES = 2064
/** Windows whose features and scores lie side by side. */
const BATCH = 4
/** Zeros before each list: what stood before the window began. */
const LEAD = 16
/** Behind the last block, for loads that reach over the end. */
const SLACK = 64

/** The most that one call takes; longer requests are judged in slices. */
export const MOST_BYTES = 1 << 20
export const MOST_WINDOWS = 1 << 13

export interface Layout {
  /** Bytes of memory up to the arena. */
  readonly arena: number
  readonly address: (word: Word) => number
  /** Writes parameters and weights; once, right after the memory was made. */
  readonly install: (memory: ArrayBuffer) => void
  /** Puts the arena's arrays in place for up to `bytes` bytes and `windows` windows; returns the memory needed. */
  readonly arrange: (bytes: number, windows: number) => number
  readonly writeArena: (memory: ArrayBuffer) => void
}

export const SHARES_BYTES = SHARES

/** Computes the layout of a model. */
export function layoutOf(model: StudentModel): Layout {
  const { meta } = model
  /** Half a megabyte that nobody needs once it is installed. */
  let blocks: PackedModel | undefined = packModel(model)
  const words = new Map<Word, number>()
  let at = BLOCK + WORDS.length * 4
  const place = (word: Word, bytes: number, lead = 0): void => {
    at = roundUp(at + lead, 16)
    words.set(word, at)
    at += bytes
  }
  for (const [word, value] of Object.entries(sizesOf(model))) words.set(word as Word, value)
  for (const [word, block] of Object.entries(blocks)) place(word as StaticBlock, block.byteLength)
  const remap = aimRows(model, words, blocks.remap)
  placeScratch(model, place)
  const arena = roundUp(at + SLACK, 16)
  const scales = packScales(meta)
  const C = meta.labels.length
  return {
    arena,
    address: (word) => words.get(word)!,
    install: (memory) => {
      for (const [word, block] of Object.entries(blocks!)) {
        const source = new Uint8Array(block.buffer, block.byteOffset, block.byteLength)
        new Uint8Array(memory).set(source, words.get(word as StaticBlock))
      }
      new Uint32Array(memory, words.get('remap'), remap.length).set(remap)
      writeWords(memory, words, scales)
      blocks = undefined
    },
    arrange: (bytes, windows) => {
      at = arena
      place('bytes', bytes + SLACK)
      place('starts', windows * 4)
      place('lengths', windows * 2)
      place('windowKinds', windows)
      place('out', (windows + BATCH) * C * 4)
      return at + SLACK
    },
    writeArena: (memory) => writeWords(memory, words, scales),
  }
}

/** Sets the words by which rows are found; returns the table of addresses that a pruned table needs, else nothing. */
function aimRows({ meta }: StudentModel, words: Map<Word, number>, offsets: Uint32Array): Uint32Array {
  const { width } = paddedSizes(meta)
  const embedding = words.get('embedding')!
  const pruned = meta.kept !== undefined
  words.set('rowTable', pruned ? words.get('remap')! : embedding)
  words.set('rowStep', pruned ? 4 : width)
  words.set('remapped', pruned ? 1 : 0)
  words.set('kindRows', embedding + (meta.kept ?? meta.tokens.rows) * width)
  return offsets.map((offset) => offset + embedding)
}

function sizesOf({ meta }: StudentModel): Partial<Record<Word, number>> {
  const { tokens, network, labels, shift } = meta
  const padded = paddedSizes(meta)
  return {
    width: padded.width,
    taps: network.taps,
    channels: padded.channels,
    heads: padded.heads,
    hiddenUnits: padded.hidden,
    classes: labels.length,
    paddedClasses: padded.classes,
    rows: tokens.rows,
    shift,
    byteGrams: tokens.byteGrams.length,
    skeletonGrams: tokens.skeletonGrams.length,
    longestChain: Math.max(1, ...tokens.skeletonGrams),
    kinds: FIELD_KINDS.length,
  }
}

/** Scratch memory of one window. Fresh memory is zero; what lies before the lists and cells stays so. */
function placeScratch(
  { meta }: StudentModel,
  place: (word: Word, bytes: number, lead?: number) => void,
): void {
  const { width, channels, heads, hidden, classes } = paddedSizes(meta)
  const { byteGrams, skeletonGrams } = meta.tokens
  const reach = (meta.network.taps + 1) / 2
  const cells = MAX_CELLS + 3
  place('folded', LIST, LEAD)
  place('fine', LIST, LEAD)
  place('symbols', LIST, LEAD)
  place('chains', 16 * Math.max(1, ...skeletonGrams))
  place('words', LIST, LEAD)
  place('byteRows', LIST * Math.max(1, byteGrams.length))
  place('skeletonRows', LIST * Math.max(1, skeletonGrams.length))
  place('wordRows', LIST)
  place('totals', (LIST / 4) * 32)
  place('cells', cells * 8)
  place('spans', cells * 4)
  place('cellRows', 64 * 4)
  place('sums', width * 2)
  place('pairs', (cells + reach) * width * 4, reach * width * 4)
  place('filtered', width * 4)
  place('activations', cells * channels * 2)
  place('logits', (LOGITS * heads) / 2)
  place('shares', (SHARES * heads) / 2)
  place('features', BATCH * (heads + 1) * channels * 2)
  place('products', 128)
  place('hidden', BATCH * hidden * 4)
  place('scores', BATCH * classes * 4)
}

function writeWords(
  memory: ArrayBuffer,
  words: ReadonlyMap<Word, number>,
  scales: Readonly<Record<ScaleName, number>>,
): void {
  const view = new DataView(memory)
  WORDS.forEach((word, i) => {
    if (Object.hasOwn(scales, word)) view.setFloat32(BLOCK + i * 4, scales[word as ScaleName], true)
    else view.setUint32(BLOCK + i * 4, words.get(word) ?? 0, true)
  })
}
