/**
 * Windows as bytes, for the deep network: one cell per byte and one for the end, padded to whole strides. Each looks
 * up the row of its byte and that of the field's kind.
 */
import type { Random } from '../corpus/index.js'
import { WINDOW_BYTES } from '../inspect/index.js'
import { KIND_ROWS } from '../student/index.js'
import type { Batch, WindowBatcher, WindowSource } from '../training/index.js'

const END_ROW = 256
const FIRST_KIND = END_ROW + 1
/** Rows of the table: bytes, the end, kinds of field. */
export const BYTE_ROWS = FIRST_KIND + KIND_ROWS

export class ByteBatcher implements WindowBatcher {
  readonly #stride: number

  constructor(stride: number) {
    this.#stride = stride
  }

  counts(source: WindowSource, indices: ArrayLike<number>): Uint16Array {
    return Uint16Array.from(indices, (w) => this.#padded(source.lengths[w]!))
  }

  /** Bytes and the end, in whole strides. */
  #padded(length: number): number {
    return Math.ceil((Math.min(length, WINDOW_BYTES) + 1) / this.#stride) * this.#stride
  }

  make(source: WindowSource, indices: ArrayLike<number>, dropout = 0, random: Random = Math.random): Batch {
    const B = indices.length
    const chosen = Array.from(indices)
    const T = chosen.reduce((most, w) => Math.max(most, this.#padded(source.lengths[w]!)), this.#stride)
    const rows = new Int32Array(B * T * 2)
    const offsets = new Int32Array(B * T + 1)
    const mask = new Float32Array(B * T)
    let used = 0
    chosen.forEach((w, b) => {
      const length = Math.min(source.lengths[w]!, WINDOW_BYTES)
      const kind = FIRST_KIND + Math.min(source.kinds[w]!, KIND_ROWS - 1)
      for (let t = 0; t < T; t++) {
        const i = b * T + t
        if (t <= length) {
          mask[i] = 1
          const row = t < length ? source.bytes[source.starts[w]! + t]! : END_ROW
          if (dropout === 0 || random() >= dropout) rows[used++] = row
          rows[used++] = kind
        }
        offsets[i + 1] = used
      }
    })
    return { windows: B, width: T, cells: B * T, rows: rows.subarray(0, used), offsets, mask }
  }
}
