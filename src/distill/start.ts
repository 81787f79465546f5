/**
 * A student that a run goes on from: its weights are where training begins, and what it says itself is taught, beside
 * what a teacher says or alone, so that what it has learned from other data or against an adversary stays (learning
 * without forgetting: Li & Hoiem 2016, arXiv:1606.09282).
 */
import { readFileSync } from 'node:fs'
import { fail } from '../errors.js'
import { decodeStudent, type TokenSpec } from '../student/index.js'
import { contentId } from '../teacher/index.js'
import type { Tf, WindowSet } from '../training/index.js'
import type { DistillConfig } from './config.js'
import { dequantise } from './dequantise.js'
import type { TrainedStudent } from './student.js'

export interface Start {
  /** Content hash of its file. */
  readonly id: string
  /** On its grid; changed by nobody. */
  readonly student: TrainedStudent
  /** What its cells look up, and those of the student that is made. */
  readonly tokens: TokenSpec
}

/**
 * The student of `student.start`.
 *
 * @throws StillgateError `model-missing`, `model-damaged`, `model-format`; `teacher-unfit` where it has not the shape and
 * the tokens of the student that the run makes.
 */
export function startOf(tf: Tf, file: string, { student: shape, tokens }: DistillConfig): Start {
  const bytes = read(file)
  const found = decodeStudent(bytes, file)
  const { network, tokens: own, embeddingBits = 8 } = found.meta
  const { keywords: _, ...grams } = tokens
  const wanted = {
    ...only(shape, ['width', 'taps', 'channels', 'heads', 'hidden']),
    embeddingBits: shape.embeddingBits ?? 8,
    ...grams,
  }
  const has = { ...network, embeddingBits, ...only(own, ['version', 'rows', 'byteGrams', 'skeletonGrams']) }
  for (const [key, value] of Object.entries(wanted)) {
    const other = has[key as keyof typeof has]
    if (JSON.stringify(other) === JSON.stringify(value)) continue
    const reason = `its ${key} is ${JSON.stringify(other)}, the run makes ${JSON.stringify(value)}`
    throw fail('teacher-unfit', { teacher: file, reason })
  }
  return { id: contentId(bytes), student: dequantise(tf, found), tokens: own }
}

function read(file: string): Uint8Array {
  try {
    return readFileSync(file)
  } catch (cause) {
    throw fail('model-missing', { file }, cause)
  }
}

const only = <T extends object, K extends keyof T>(from: T, keys: readonly K[]): Pick<T, K> =>
  Object.fromEntries(keys.map((key) => [key, from[key]])) as Pick<T, K>

/** What the student that a run goes on from says of windows: logits, (n, C). */
export function opinionOf(
  { student: { model } }: Start,
  set: WindowSet,
  onProgress?: (done: number) => void,
): Float32Array {
  return model.logits(
    set,
    Uint32Array.from({ length: set.count }, (_, i) => i),
    undefined,
    onProgress,
  )
}
