/**
 * Everything that `stillgate evaluate` tells of a student, gathered in one pass over a request file. Imports nothing
 * that trains: figures beside a teacher come through {@link TeacherSide}, which the caller loads when asked.
 */
import { seededRandom, toHead, type RequestRow } from '../../corpus/index.js'
import { Inspector, type RequestViews } from '../../inspect/index.js'
import { decodeStudent, encodeStudent, type Student } from '../../student/index.js'
import type { Weight } from '../../teacher/index.js'
import { evaluateRequests, type Evaluation } from '../evaluate.js'
import type { Agreed } from './agreement.js'
import { calibrationOf, type Calibration } from './calibration.js'
import { precisionRecallOf, rocOf, thinned, type Curve } from './curves.js'
import { detectionOf, type Detection } from './detection.js'
import type { ScoredRequest } from './scored.js'
import { Reservoir, timePer, type Timing } from './speed.js'

/** Quality over all thresholds and at fixed ones. */
export interface Quality {
  readonly detection: Detection
  /** Absent unless the file holds both attacks and harmless requests. */
  readonly roc?: Curve | undefined
  readonly precisionRecall?: Curve | undefined
  readonly calibration?: Calibration | undefined
}

export interface Speed {
  /** Turning a request into windows; the same for student and teacher. */
  readonly inspect: Timing
  /** Judging the windows of a request. */
  readonly judge: Timing
}

/** How far the student says what the teacher says of distinct windows, both calibrated on the same requests. */
export interface Fidelity extends Agreed {
  /** False where the requests are all of one kind: then nothing could be calibrated, and these are the figures as given. */
  readonly calibrated: boolean
  /** The same of both as their files have them: most students have been calibrated, their teachers have not. */
  readonly given: Agreed
}

/** The teacher's figures, and the student's beside them. */
export interface BesideTeacher extends Quality {
  /** First 12 hexadecimal digits of the SHA-256 of the teacher's file. */
  readonly teacher: string
  readonly weight: Weight
  /** Absent without a window. */
  readonly fidelity?: Fidelity | undefined
  readonly judge?: Timing | undefined
}

export interface EvaluationReport extends Evaluation, Quality {
  /** Name of the request file, without its folder. */
  readonly data: string
  /** Of the network alone. */
  readonly weight: Weight
  /** Of the whole file, with the reference of the drift watch. */
  readonly fileBytes: number
  /** Absent without rows. */
  readonly speed?: Speed | undefined
  readonly teacher?: BesideTeacher | undefined
}

/** A teacher that looks on while a student is evaluated. */
export interface TeacherSide {
  readonly id: string
  readonly weight: Weight
  /** Views of the request at hand, valid during the call. */
  views(views: RequestViews, student: Student): void
  /** The request whose views were given is complete. */
  scored(row: RequestRow): void
  finish(): { readonly requests: readonly ScoredRequest[]; readonly fidelity?: Fidelity | undefined }
  /** Judges one request, to be timed. */
  judge(views: RequestViews): void
}

export interface ReportOptions {
  readonly student: Student
  /** The bytes of the student's file. */
  readonly file: Uint8Array
  readonly data: string
  readonly rows: AsyncIterable<RequestRow>
  readonly teacher?: TeacherSide | undefined
  readonly onProgress?: ((rows: number) => void) | undefined
}

/** Requests that are timed, drawn at random, and the longest body among them. */
const TIMED_REQUESTS = 200
const LONGEST_TIMED_BODY = 1 << 18

/**
 * Judges every row and reckons all figures.
 *
 * @throws data-format when a row is not as it should be
 */
export async function reportOn(options: ReportOptions): Promise<EvaluationReport> {
  const { student, teacher } = options
  const requests: ScoredRequest[] = []
  const timed = new Reservoir<RequestRow>(TIMED_REQUESTS, seededRandom(1))
  const evaluation = await evaluateRequests({
    student,
    rows: options.rows,
    onProgress: options.onProgress,
    onViews: teacher && ((views) => teacher.views(views, student)),
    onScored: (row, score) => {
      requests.push({ score, class: row.class, source: row.source })
      if ((row.body?.length ?? 0) <= LONGEST_TIMED_BODY) timed.offer(row)
      teacher?.scored(row)
    },
  })
  return {
    ...evaluation,
    data: options.data,
    weight: weightOf(options.file),
    fileBytes: options.file.length,
    ...qualityOf(requests),
    speed: speedOf(student, timed.items),
    teacher: teacher && besideOf(teacher, timed.items),
  }
}

function besideOf(teacher: TeacherSide, timed: readonly RequestRow[]): BesideTeacher {
  const { requests, fidelity } = teacher.finish()
  const { id, weight } = teacher
  const judge = timeJudging(timed, (views) => teacher.judge(views))
  return { teacher: id, weight, fidelity, judge, ...qualityOf(requests) }
}

/** What judges: the file without the n-grams by which drift is told, which no teacher carries either. */
function weightOf(file: Uint8Array): Weight {
  const { meta, tensors } = decodeStudent(file)
  const { 'reference.grams': _grams, ...weights } = tensors
  const { reference: _reference, ...network } = meta
  const parameters = Object.values(weights).reduce((sum, { length }) => sum + length, 0)
  return { parameters, bytes: encodeStudent({ meta: network, tensors: weights }).length }
}

function qualityOf(requests: readonly ScoredRequest[]): Quality {
  return {
    detection: detectionOf(requests),
    roc: drawable(rocOf(requests), logShare),
    precisionRecall: drawable(precisionRecallOf(requests)),
    calibration: calibrationOf(requests),
  }
}

/** The false-positive rate as the report draws it: five decades. */
const logShare = (rate: number): number => Math.max(0, 1 + Math.log10(Math.max(rate, 1e-9)) / 5)

const drawable = (curve: Curve | undefined, x?: (value: number) => number): Curve | undefined =>
  curve && { area: curve.area, points: thinned(curve.points, x ? { x } : {}) }

function speedOf(student: Student, rows: readonly RequestRow[]): Speed | undefined {
  const inspector = new Inspector()
  const inspect = timePer(rows, (row) => inspector.inspect(toHead(row), row.body))
  const judge = timeJudging(rows, (views) => student.judge(views))
  return inspect && judge && { inspect, judge }
}

/** Times judging alone: each request is inspected once, ahead, by an inspector of its own. */
function timeJudging(rows: readonly RequestRow[], judge: (views: RequestViews) => void): Timing | undefined {
  const views = rows.map((row) => new Inspector().inspect(toHead(row), row.body))
  return timePer(views, judge)
}
