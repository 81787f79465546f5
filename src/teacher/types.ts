import type { WindowSource } from '../training/index.js'

/** What knows more than the student: gives logits for windows. n windows, C classes. */
export interface Teacher {
  /** First 12 hexadecimal digits of the SHA-256 of what the teacher is made of. */
  readonly id: string
  /** Logits of `indices` of `source`, (n, C) row-major, in the order of `CLASSES`. */
  logits(source: WindowSource, indices: ArrayLike<number>, onProgress?: (done: number) => void): Float32Array
}
