/**
 * Scores that are probabilities, and thresholds that keep false-positive targets, both on requests that training never
 * saw. Imports nothing that trains.
 */
import { readRequests } from '../corpus/index.js'
import { fail } from '../errors.js'
import { Inspector, type RequestViews } from '../inspect/index.js'
import {
  describeFalsePositives,
  encodeStudent,
  FALSE_POSITIVE_TARGETS,
  studentFromBytes,
  type Student,
  type StudentModel,
  type Verdict,
} from '../student/index.js'
import type { Report } from '../training/index.js'
import { PROGRESS_ROWS, viewsOf } from './evaluate.js'
import { calibrationOf } from './report/calibration.js'
import { familyOf, isAttack, type ScoredRequest } from './report/scored.js'
import { scalingOf, withScaling } from './scaling.js'
import { isTraffic, thresholdsFor, type FalsePositiveTargets } from './thresholds.js'

export interface CalibrateOptions {
  /** Requests of both kinds that training never saw. */
  readonly data: string
  /** Default {@link FALSE_POSITIVE_TARGETS}. */
  readonly targets?: FalsePositiveTargets | undefined
  readonly report: Report
  readonly signal: AbortSignal
}

/** A request by its worst window. */
interface Judged extends ScoredRequest {
  /** (C), benign first. */
  readonly probabilities: readonly number[]
}

/**
 * The same model with scores that are probabilities and thresholds that keep the targets; its ranking stays, but where
 * several classes compete for one window.
 *
 * @throws StillgateError data-format, thresholds-unfounded; AbortError after a stop.
 * @example
 * const model = await calibrated(decodeStudent(bytes), { data: 'requests.dev.jsonl.gz', report, signal })
 */
export async function calibrated(model: StudentModel, options: CalibrateOptions): Promise<StudentModel> {
  const scaled = await scaledBy(model, options)
  const { targets = FALSE_POSITIVE_TARGETS, report } = options
  const harmless = scaled.requests.filter((request) => !isAttack(request) && isTraffic(request.source))
  if (harmless.length === 0) throw fail('thresholds-unfounded', { file: options.data })
  const chosen = thresholdsFor(
    harmless.map(({ score, source }) => ({ score, family: familyOf(source) })),
    targets,
  )
  for (const [name, rate] of Object.entries(chosen.rates))
    report({ line: `${name}: ${describeFalsePositives(rate)}` })
  return { ...scaled.model, meta: { ...scaled.model.meta, ...chosen } }
}

/** Puts the best scaling on a model, where there are requests of both kinds; else leaves it as it is. */
async function scaledBy(
  model: StudentModel,
  options: CalibrateOptions,
): Promise<{ model: StudentModel; requests: readonly Judged[] }> {
  const before = await judged(model, options)
  const scaling = scalingOf(before.map((request) => ({ ...request, logits: logitsOf(request, model) })))
  if (!scaling) return { model, requests: before }
  const { temperature, bias } = scaling
  const scaled = withScaling(model, scaling)
  const requests = await judged(scaled, options)
  const [errorBefore, error] = [before, requests].map((rows) => calibrationOf(rows)!.expectedError)
  const calibration = {
    requests: requests.length,
    prevalence: requests.filter(isAttack).length / requests.length,
    errorBefore: errorBefore!,
    error: error!,
  }
  options.report({
    line: `temperature ${temperature.toFixed(3)}, bias ${bias.toFixed(3)}; expected calibration error ${percent(errorBefore!)} before, ${percent(error!)} after`,
  })
  return { model: { ...scaled, meta: { ...scaled.meta, calibration } }, requests }
}

const percent = (share: number): string => `${(100 * share).toFixed(2)} %`

async function judged(
  model: StudentModel,
  { data, report, signal }: CalibrateOptions,
): Promise<readonly Judged[]> {
  const student = await studentFromBytes(encodeStudent(model))
  const inspector = new Inspector()
  const requests: Judged[] = []
  for await (const row of readRequests(data)) {
    signal.throwIfAborted()
    const { score, probabilities } = worst(student, viewsOf(inspector, row))
    requests.push({ score, probabilities, class: row.class, source: row.source })
    if (requests.length % PROGRESS_ROWS === 0)
      report({ stage: 'calibration', done: requests.length, total: 0 })
  }
  return requests
}

function worst(student: Student, pieces: Iterable<RequestViews>): Verdict {
  const verdicts = Array.from(pieces, (views) => student.judge(views))
  return verdicts.reduce((most, verdict) => (verdict.score > most.score ? verdict : most))
}

/** Logits of the worst window, up to a constant. */
function logitsOf({ probabilities }: Judged, { meta }: StudentModel): number[] {
  return probabilities.slice(0, meta.labels.length).map((p) => meta.temperature * logOf(p))
}

/** The kernel gives 0 for what is below e^−87. */
const logOf = (p: number): number => Math.max(-87, Math.log(p))
