/**
 * A teacher that looks on while its student is evaluated. Loads the training rooms: import it only when a teacher
 * was asked for.
 */
import { readFileSync } from 'node:fs'
import type { RequestRow } from '../../corpus/index.js'
import { fail } from '../../errors.js'
import type { RequestViews } from '../../inspect/index.js'
import { CLASSES, readSafetensors, type Student } from '../../student/index.js'
import { loadTeacher, type Teacher } from '../../teacher/index.js'
import { loadBackend, margins, windowKey, WindowSetBuilder } from '../../training/index.js'
import { Agreement } from './agreement.js'
import type { TeacherSide, Weight } from './report.js'
import type { ScoredRequest } from './scored.js'

/** Windows that the teacher judges at a time: long batches keep it busy, short ones bound memory. */
const BATCH_WINDOWS = 4096
const MOST_BYTES = 1 << 30
const C = CLASSES.length

/** Loads a teacher. @throws StillgateError model-missing, model-damaged, model-format */
export async function loadTeacherSide(file: string): Promise<{ side: TeacherSide; banner: string }> {
  const weight = weightOf(file)
  const { tf, banner } = await loadBackend()
  return { side: new OnlookingTeacher(loadTeacher(tf, file), weight), banner }
}

/** Size of a safetensors file, and its values without scales. */
function weightOf(file: string): Weight {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(file)
  } catch (cause) {
    throw fail('model-missing', { file }, cause)
  }
  const { tensors } = readSafetensors(bytes, { mostBytes: MOST_BYTES, file })
  const counted = Object.entries(tensors).filter(([name]) => !name.endsWith('.scale'))
  const sizes = counted.map(([, { shape }]) => shape.reduce((a, b) => a * b, 1))
  return { bytes: bytes.length, parameters: sizes.reduce((a, b) => a + b, 0) }
}

/** A request whose windows the teacher has not all judged yet. */
interface Waiting {
  readonly row: Pick<RequestRow, 'class' | 'source'>
  readonly keys: readonly number[]
}

/**
 * Judges each distinct window once, in batches. A request is scored by its worst window, as the student's are.
 * Memory grows by some dozens of bytes per distinct window.
 */
export class OnlookingTeacher implements TeacherSide {
  readonly weight: Weight
  readonly #teacher: Teacher
  /** Log-odds of attack of every window judged. */
  readonly #margins = new Map<number, number>()
  #agreement = new Agreement()
  #student: Student | undefined
  readonly #requests: ScoredRequest[] = []
  #waiting: Waiting[] = []
  #keys: number[] = []
  #batch = new WindowSetBuilder()
  /** Keys of the batch, and what the student says of them. */
  #batchKeys: number[] = []
  #batchStudent: Float32Array[] = []

  constructor(teacher: Teacher, weight: Weight) {
    this.#teacher = teacher
    this.weight = weight
  }

  get id(): string {
    return this.#teacher.id
  }

  views(views: RequestViews, student: Student): void {
    if (this.#student !== student) {
      this.#student = student
      this.#agreement = new Agreement(student.calibration)
    }
    let probabilities: Float32Array | undefined
    for (let w = 0; w < views.count; w++) {
      const key = windowKey(views.bytes, views.starts[w]!, views.lengths[w]!, views.kinds[w]!)
      this.#keys.push(key)
      if (this.#margins.has(key) || !this.#batch.add(views, w, 0, '')) continue
      probabilities ??= student.judgeWindows(views)
      const width = probabilities.length / views.count
      this.#batchKeys.push(key)
      this.#batchStudent.push(padded(probabilities.subarray(w * width, (w + 1) * width)))
    }
  }

  scored({ class: kind, source }: RequestRow): void {
    this.#waiting.push({ row: { class: kind, source }, keys: [...new Set(this.#keys)] })
    this.#keys = []
    if (this.#batchKeys.length >= BATCH_WINDOWS) this.#flush()
  }

  finish(): ReturnType<TeacherSide['finish']> {
    this.#flush()
    return { requests: this.#requests, fidelity: this.#agreement.value }
  }

  judge(views: RequestViews): void {
    this.#teacher.logits(
      views,
      Array.from({ length: views.count }, (_, w) => w),
    )
  }

  #flush(): void {
    this.#judgeBatch()
    for (const { row, keys } of this.#waiting) {
      const worst = keys.reduce((most, key) => Math.max(most, this.#margins.get(key)!), -Infinity)
      this.#requests.push({ ...row, score: 1 / (1 + Math.exp(-worst)) })
    }
    this.#waiting = []
  }

  #judgeBatch(): void {
    if (this.#batchKeys.length === 0) return
    const set = this.#batch.build()
    const indices = Uint32Array.from(this.#batchKeys, (_, i) => i)
    const logits = this.#teacher.logits(set, indices)
    const odds = margins(logits, C)
    this.#batchKeys.forEach((key, i) => {
      this.#margins.set(key, odds[i]!)
      this.#agreement.add(this.#batchStudent[i]!, logits.subarray(i * C, (i + 1) * C))
    })
    this.#batch = new WindowSetBuilder()
    this.#batchKeys = []
    this.#batchStudent = []
  }
}

/** Probabilities over all classes; those that the student does not know have 0. */
function padded(row: Float32Array): Float32Array {
  const whole = new Float32Array(C)
  whole.set(row)
  return whole
}
