/**
 * Probing a student: how many payloads of a list can be brought past it. Imports nothing that trains.
 */
import { seededRandom } from '../../corpus/index.js'
import type { Sensitivity, Student } from '../../student/index.js'
import { probePayload, type Probed } from './search.js'
import { Target, type Payload } from './target.js'

export interface ProbeOptions {
  readonly student: Student
  readonly sensitivity: Sensitivity
  /** Requests that may be judged for one payload. */
  readonly budget: number
  readonly seed: number
}

/** Probes with one payload after the other; `first` is the index of the first within all, which seeds place and search. */
export function* probeAll(
  payloads: readonly Payload[],
  { student, sensitivity, budget, seed }: ProbeOptions,
  first = 0,
): Generator<Probed> {
  const target = new Target(student, student.thresholds[sensitivity])
  for (const [i, payload] of payloads.entries()) {
    const own = seed + (first + i) * 2
    yield probePayload(target, payload, { budget, random: seededRandom(own), place: own + 1 })
  }
}
