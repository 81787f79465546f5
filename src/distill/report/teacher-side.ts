/**
 * A teacher that looks on while its student is evaluated. Loads the training rooms: import it only when a teacher
 * was asked for.
 */
import type { RequestRow } from '../../corpus/index.js'
import type { RequestViews } from '../../inspect/index.js'
import { CLASSES, type Student } from '../../student/index.js'
import { loadTeacher, softmaxRows, teacherWeight, type Teacher, type Weight } from '../../teacher/index.js'
import { loadBackend, margins, windowKey, WindowSetBuilder } from '../../training/index.js'
import { scaled, scalingOf, type Scaling } from '../scaling.js'
import { Agreement, type Agreed } from './agreement.js'
import type { Fidelity, TeacherSide } from './report.js'
import type { ScoredRequest } from './scored.js'

/** Windows that the teacher judges at a time: long batches keep it busy, short ones bound memory. */
const BATCH_WINDOWS = 4096
const C = CLASSES.length

/** Loads a teacher. @throws StillgateError model-missing, model-damaged, model-format */
export async function loadTeacherSide(file: string): Promise<{ side: TeacherSide; banner: string }> {
  const weight = teacherWeight(file)
  const { tf, banner } = await loadBackend()
  return { side: new OnlookingTeacher(loadTeacher(tf, file), weight), banner }
}

/** A request by the numbers of its windows. */
interface Looked {
  readonly row: Pick<RequestRow, 'class' | 'source'>
  readonly windows: readonly number[]
}

/** What one side says of every distinct window, in the order in which they came. */
class Opinion {
  /** (n, C); log-probabilities of the student, up to a constant. */
  readonly #logits: Float32Array[] = []
  /** Log-odds of attack. */
  readonly #margins: number[] = []

  add(logits: Float32Array): void {
    const odds = margins(logits, C)
    odds.forEach((margin, i) => {
      this.#logits.push(logits.subarray(i * C, (i + 1) * C))
      this.#margins.push(margin)
    })
  }

  of(window: number): Float32Array {
    return this.#logits[window]!
  }

  /** The window most likely an attack; undefined of none. */
  worst(windows: readonly number[]): number | undefined {
    let worst = windows[0]
    for (const w of windows) if (this.#margins[w]! > this.#margins[worst!]!) worst = w
    return worst
  }

  score(windows: readonly number[]): number {
    const worst = this.worst(windows)
    return worst === undefined ? 0 : 1 / (1 + Math.exp(-this.#margins[worst]!))
  }

  /** What calibrates it on requests; undefined where they are all of one kind. */
  scaling(requests: readonly Looked[]): Scaling | undefined {
    return scalingOf(
      requests.flatMap(({ row, windows }) => {
        const worst = this.worst(windows)
        return worst === undefined ? [] : [{ ...row, logits: Array.from(this.of(worst)) }]
      }),
    )
  }
}

/**
 * Judges each distinct window once, in batches. A request is scored by its worst window, as the student's are.
 * Memory grows by some hundred bytes per distinct window.
 */
export class OnlookingTeacher implements TeacherSide {
  readonly weight: Weight
  readonly #teacher: Teacher
  /** Number of every window seen. */
  readonly #numbers = new Map<number, number>()
  readonly #theirs = new Opinion()
  readonly #ours = new Opinion()
  readonly #requests: Looked[] = []
  /** Windows of the request at hand. */
  #windows = new Set<number>()
  #batch = new WindowSetBuilder()
  #waiting = 0

  constructor(teacher: Teacher, weight: Weight) {
    this.#teacher = teacher
    this.weight = weight
  }

  get id(): string {
    return this.#teacher.id
  }

  views(views: RequestViews, student: Student): void {
    let probabilities: Float32Array | undefined
    for (let w = 0; w < views.count; w++) {
      const key = windowKey(views.bytes, views.starts[w]!, views.lengths[w]!, views.kinds[w]!)
      let number = this.#numbers.get(key)
      if (number === undefined) {
        if (!this.#batch.add(views, w, 0, '')) continue
        number = this.#numbers.size
        this.#numbers.set(key, number)
        this.#waiting++
        probabilities ??= student.judgeWindows(views)
        const width = probabilities.length / views.count
        this.#ours.add(logitsOf(probabilities.subarray(w * width, (w + 1) * width)))
      }
      this.#windows.add(number)
    }
  }

  scored({ class: kind, source }: RequestRow): void {
    this.#requests.push({ row: { class: kind, source }, windows: [...this.#windows] })
    this.#windows = new Set()
    if (this.#waiting >= BATCH_WINDOWS) this.#judgeBatch()
  }

  finish(): ReturnType<TeacherSide['finish']> {
    this.#judgeBatch()
    const requests: ScoredRequest[] = this.#requests.map(({ row, windows }) => ({
      ...row,
      score: this.#theirs.score(windows),
    }))
    return { requests, fidelity: this.#fidelity() }
  }

  judge(views: RequestViews): void {
    this.#teacher.logits(
      views,
      Array.from({ length: views.count }, (_, w) => w),
    )
  }

  #judgeBatch(): void {
    if (this.#waiting === 0) return
    const indices = Uint32Array.from({ length: this.#waiting }, (_, i) => i)
    this.#theirs.add(this.#teacher.logits(this.#batch.build(), indices))
    this.#batch = new WindowSetBuilder()
    this.#waiting = 0
  }

  /**
   * Each calibrated on the requests by one rule: a student has been calibrated behind its training and a teacher has not,
   * so one would say `attack` where the other, as sure, does not.
   */
  #fidelity(): Fidelity | undefined {
    const given = this.#agreed()
    if (!given) return undefined
    const [theirs, ours] = [this.#theirs, this.#ours].map((side) => side.scaling(this.#requests))
    return theirs && ours
      ? { ...this.#agreed(theirs, ours)!, calibrated: true, given }
      : { ...given, calibrated: false, given }
  }

  #agreed(theirs: Scaling = NO_SCALING, ours: Scaling = NO_SCALING): Agreed | undefined {
    const agreement = new Agreement()
    for (let w = 0; w < this.#numbers.size; w++) {
      const student = softmaxRows(Float32Array.from(scaled(this.#ours.of(w), ours)), C)
      agreement.add(student, scaled(this.#theirs.of(w), theirs))
    }
    return agreement.value
  }
}

const NO_SCALING: Scaling = { temperature: 1, bias: 0 }

/** Log-probabilities over all classes. What the kernel gives 0 is below e^−87; a class that a student lacks it never says. */
function logitsOf(probabilities: Float32Array): Float32Array {
  return new Float32Array(C)
    .fill(LEAST_LOG)
    .map((least, c) => Math.max(least, Math.log(probabilities[c] ?? 0)))
}

const LEAST_LOG = -87
