/** How far a student says what its teacher says, window by window. C classes. */

/** Below this a probability of the student counts as this: float32 rounds smaller ones to 0, whose logarithm is none. */
const LEAST = 1e-12

export interface Agreed {
  readonly windows: number
  /** Share of windows whose likeliest class is the same; of equal ones the first counts. */
  readonly top1: number
  /** Mean KL(teacher ‖ student) at temperature 1, in nats. */
  readonly meanKl: number
}

export class Agreement {
  #windows = 0
  #same = 0
  #kl = 0

  /**
   * One window.
   *
   * @param student its probabilities, (C).
   * @param teacherLogits (C).
   */
  add(student: ArrayLike<number>, teacherLogits: ArrayLike<number>): void {
    this.#windows++
    if (likeliest(student) === likeliest(teacherLogits)) this.#same++
    this.#kl += divergence(student, teacherLogits)
  }

  /** @returns undefined before the first window. */
  get value(): Agreed | undefined {
    const n = this.#windows
    return n === 0 ? undefined : { windows: n, top1: this.#same / n, meanKl: this.#kl / n }
  }
}

function likeliest(values: ArrayLike<number>): number {
  let best = 0
  for (let c = 1; c < values.length; c++) if (values[c]! > values[best]!) best = c
  return best
}

function divergence(student: ArrayLike<number>, teacherLogits: ArrayLike<number>): number {
  const logs = logSoftmax(teacherLogits)
  const kl = logs.reduce((sum, log, c) => {
    // What the teacher rules out (a logit of −∞) adds nothing: p·ln p → 0.
    return log === -Infinity ? sum : sum + Math.exp(log) * (log - Math.log(Math.max(LEAST, student[c]!)))
  }, 0)
  // Never negative but for rounding.
  return Math.max(0, kl)
}

function logSoftmax(logits: ArrayLike<number>): number[] {
  const values = Array.from(logits)
  const most = Math.max(...values)
  const total = Math.log(values.reduce((sum, value) => sum + Math.exp(value - most), 0)) + most
  return values.map((value) => value - total)
}
