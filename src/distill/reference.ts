/** What a new model's traffic is like, for the proxy to tell drift from it. */
import { readRequests, toHead } from '../corpus/index.js'
import { Inspector, type RequestViews } from '../inspect/index.js'
import { binOf } from '../observe/index.js'
import {
  CLASSES,
  emptyDistributions,
  GRAM_BYTES,
  learnGrams,
  SCORE_BOUNDS,
  UNKNOWN_BOUNDS,
  unknownShare,
  type Reference,
  type Student,
  type StudentModel,
} from '../student/index.js'
import type { WindowSet } from '../training/index.js'
import { isTraffic } from './thresholds.js'

/**
 * The n-grams of the windows that were trained on, and how scores, classes and unknown n-grams are distributed over
 * `requests`, which were not: what was trained on holds no unknown n-gram by definition, and far more attacks than
 * traffic does.
 *
 * @param requests each valid until the next.
 */
export async function referenceOf(
  student: Student,
  sets: readonly WindowSet[],
  requests: AsyncIterable<RequestViews>,
): Promise<Reference> {
  const grams = new Uint8Array(GRAM_BYTES)
  for (const { count, bytes, starts, lengths } of sets) {
    for (let i = 0; i < count; i++) learnGrams(grams, bytes, starts[i]!, lengths[i]!)
  }
  const { scores, classes, unknown } = emptyDistributions()
  for await (const views of requests) {
    const verdict = student.judge(views)
    scores[binOf(SCORE_BOUNDS, verdict.score)]!++
    classes[CLASSES.indexOf(verdict.class)]!++
    unknown[binOf(UNKNOWN_BOUNDS, unknownShare(grams, views))]!++
  }
  return { scores, classes, unknown, grams }
}

/** The model with its reference. */
export function withReference(
  { meta, tensors }: StudentModel,
  { grams, ...reference }: Reference,
): StudentModel {
  return { meta: { ...meta, reference }, tensors: { ...tensors, 'reference.grams': grams } }
}

/** The harmless requests of `file` that are traffic; each is valid until the next. */
export async function* harmlessRequests(file: string): AsyncGenerator<RequestViews> {
  const inspector = new Inspector()
  for await (const row of readRequests(file)) {
    if (row.label === 'benign' && isTraffic(row.source)) yield inspector.inspect(toHead(row), row.body)
  }
}
