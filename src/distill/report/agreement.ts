/**
 * How far a student says what its teacher says, window by window. C classes. A student is calibrated on requests when it
 * has been taught, and its teacher is not: so its calibration is undone before the two are compared.
 */
import type { Calibration } from '../../student/index.js'

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
  readonly #calibration: Calibration | undefined
  #windows = 0
  #same = 0
  #kl = 0

  /** @param calibration what calibration did to the student's logits; nothing by default. */
  constructor(calibration?: Calibration) {
    this.#calibration = calibration
  }

  /**
   * One window.
   *
   * @param calibrated probabilities of the student, (C).
   * @param teacherLogits (C).
   */
  add(calibrated: ArrayLike<number>, teacherLogits: ArrayLike<number>): void {
    const student = this.#calibration ? taught(calibrated, this.#calibration) : calibrated
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

/** Probabilities at temperature 1 without calibration. */
function taught(probabilities: ArrayLike<number>, { temperature, shift }: Calibration): Float64Array {
  const logits = Float64Array.from(probabilities, (p, c) => {
    return temperature * Math.log(Math.max(LEAST, p)) + (c === 0 ? shift : 0)
  })
  const most = Math.max(...logits)
  const powers = logits.map((logit) => Math.exp(logit - most))
  const total = powers.reduce((sum, power) => sum + power, 0)
  return powers.map((power) => power / total)
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
