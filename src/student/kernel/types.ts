import type { RequestViews } from '../../inspect/index.js'
import type { Student } from '../types.js'

/** What a kernel reads of a request. */
export type Windows = Pick<RequestViews, 'bytes' | 'count' | 'starts' | 'lengths' | 'kinds'>

/** Where a window's verdict comes from. The arrays are valid until the next call. */
export interface Attention {
  /** Cells of the window, T; the last one is the end mark. */
  readonly cells: number
  /** Byte span of each cell within the window, end exclusive. */
  readonly from: Uint16Array
  readonly to: Uint16Array
  /** Mean over heads of the attention paid to each cell; sums to 1. */
  readonly weights: Float32Array
}

/** One implementation of the student's arithmetic. All give the same bits. */
export interface Kernel {
  readonly name: Student['kernel']
  /** Writes the class probabilities of all windows into `out`, (count, C) row-major. */
  judge(windows: Windows, out: Float32Array): void
  /** Attention over the cells of one window. */
  attend(windows: Windows, window: number): Attention
}
