/** From attention over runs of bytes to attention over the student's cells. */
import { WINDOW_BYTES } from '../inspect/index.js'
import { Tokenizer, type TokenVersion } from '../student/index.js'
import { listOf, raggedOf, type Ragged, type WindowSource } from '../training/index.js'

/** Cells depend on bytes and version alone: any specification of a version cuts the same ones. */
const ANY_TOKENS = { rows: 256, byteGrams: [], skeletonGrams: [], keywords: [] } as const

/**
 * Spreads the weight of each patch evenly over its bytes and collects it by cells; what lies behind the last byte
 * belongs to the end mark. Lists keep their sum.
 *
 * @param attention over patches of `stride` bytes, the end counted as one byte.
 */
export function patchesToCells(
  attention: Ragged,
  stride: number,
  source: WindowSource,
  indices: ArrayLike<number>,
  version: TokenVersion,
): Ragged {
  const tokenizer = new Tokenizer({ version, ...ANY_TOKENS })
  const lists = Array.from(indices, (w, i) => {
    const length = Math.min(source.lengths[w]!, WINDOW_BYTES)
    const cells = tokenizer.tokenize(source.bytes, source.starts[w]!, length, source.kinds[w]!)
    return collect(listOf(attention, i), stride, length, cells, tokenizer.to)
  })
  return raggedOf(lists)
}

/** @param to end of each cell, exclusive. */
function collect(
  patches: Float32Array,
  stride: number,
  length: number,
  cells: number,
  to: Uint16Array,
): Float32Array {
  const out = new Float32Array(cells)
  let cell = 0
  for (let i = 0; i <= length; i++) {
    while (cell < cells - 1 && i >= to[cell]!) cell++
    const patch = Math.floor(i / stride)
    const bytes = Math.min(length + 1, (patch + 1) * stride) - patch * stride
    out[cell]! += patches[patch]! / bytes
  }
  return out
}
