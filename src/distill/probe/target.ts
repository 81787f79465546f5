/** The student as an attacker meets it: something that scores a payload at one place of a request. */
import { seededRandom, setValue, type Attack, type AttackClass, type Setting } from '../../corpus/index.js'
import { Inspector } from '../../inspect/index.js'
import { attackScore, type Student } from '../../student/index.js'

/** A payload and, where it is made for one, the part of a request that it sits in. */
export interface Payload extends Pick<Attack, 'text' | 'whole' | 'fileName' | 'contentType'> {
  readonly class: AttackClass
  readonly source: string
}

/** What the student says of a request. */
export interface Answer {
  /** As serving reckons it, 0…1. */
  readonly score: number
  /**
   * Natural logarithm of the odds of the worst window, attack to harmless. Unlike the score it does not saturate, so a
   * search sees progress from any start.
   */
  readonly odds: number
  /** Whether the score reaches the threshold. */
  readonly caught: boolean
}

/** Float32 knows nothing smaller. */
const LEAST = 1e-38

export class Target {
  readonly #student: Student
  readonly #threshold: number
  readonly #inspector = new Inspector()

  constructor(student: Student, threshold: number) {
    this.#student = student
    this.#threshold = threshold
  }

  /** Judges as serving does: the worst window speaks for the request. */
  ask({ head, body }: Setting): Answer {
    const views = this.#inspector.inspect(head, body)
    const rows = this.#student.judgeWindows(views)
    const C = rows.length / Math.max(1, views.count)
    let [score, odds] = [0, -Infinity]
    for (let at = 0; at < rows.length; at += C) {
      score = Math.max(score, attackScore(rows, at, C))
      odds = Math.max(odds, oddsOf(rows, at, C))
    }
    return { score, odds, caught: score >= this.#threshold }
  }
}

/** Log odds of the row of probabilities at `at`. */
function oddsOf(rows: Float32Array, at: number, classes: number): number {
  let attack = 0
  for (let c = 1; c < classes; c++) attack += rows[at + c]!
  return Math.log(Math.max(attack, LEAST)) - Math.log(Math.max(rows[at]!, LEAST))
}

/** Where a payload stays while it changes: the same seed gives the same place, client and other parameters. */
export function placed(text: string, payload: Payload, seed: number): Setting {
  return setValue(text, seededRandom(seed), payload)
}
