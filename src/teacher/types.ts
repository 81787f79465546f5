import type { TokenSpec, TokenVersion } from '../student/index.js'
import type { Ragged, WindowSource } from '../training/index.js'

export const TEACHER_KINDS = ['wide', 'deep', 'student', 'ensemble'] as const

/**
 * `wide`: n-grams of cells and attention; `deep`: bytes and self-attention; `student`: the student's own
 * architecture in float32, a generation of self-distillation; `ensemble`: several of the others.
 */
export type TeacherKind = (typeof TEACHER_KINDS)[number]

/** What knows more than the student. n windows, C classes in the order of `CLASSES`. */
export interface Teacher {
  /** First 12 hexadecimal digits of the SHA-256 of what the teacher is made of. */
  readonly id: string
  readonly kind: TeacherKind
  /** C */
  readonly classes: number
  /** What its cells look up, where it has cells: a student's keywords are taken from here. */
  readonly tokens?: TokenSpec | undefined
  /** Logits of `indices` of `source`, (n, C) row-major. */
  logits(source: WindowSource, indices: ArrayLike<number>, onProgress?: (done: number) => void): Float32Array
  /** The softmax of the logits, (n, C) row-major. */
  probabilities(
    source: WindowSource,
    indices: ArrayLike<number>,
    onProgress?: (done: number) => void,
  ): Float32Array
  /**
   * Where it looks: for each window a list over the student's cells, mean over heads, sum 1. Cells depend on the
   * bytes and on the version of the token specification alone, so that lists of any two teachers and the student's
   * agree in length. Absent where a teacher has no attention.
   *
   * @throws StillgateError `teacher-unfit` when its own cells are of another version.
   */
  attention?(source: WindowSource, indices: ArrayLike<number>, version: TokenVersion): Ragged
}
