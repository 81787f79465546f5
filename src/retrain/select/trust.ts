/** How much a request weighs in training. It never says what the request is: only a teacher or a person does. */
import type { Candidate } from './choose.js'

/** Weight of a shape that a single client has sent. */
const LONELY = 0.5

/**
 * A shape that several clients have sent independently is traffic of the site; one that a single client has sent may be
 * made up.
 *
 * @returns the weight of a shape, in (0, 1].
 */
export function trustBy(candidates: readonly Candidate[]): (shape: string) => number {
  const first = new Map<string, string>()
  const shared = new Set<string>()
  for (const { shape, client } of candidates) {
    if ((first.get(shape) ?? client) !== client) shared.add(shape)
    first.set(shape, client)
  }
  return (shape) => (shared.has(shape) ? 1 : LONELY)
}
