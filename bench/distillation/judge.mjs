/** The figures of one network on the dev requests. n windows, C classes. */
import { attackScore } from '../../dist/student/verdict.js'
import { CLASSES, studentFromBytes } from '../../dist/student/index.js'
import { Agreement } from '../../dist/distill/report/agreement.js'
import { detectionOf } from '../../dist/distill/report/detection.js'
import { timePer } from '../../dist/distill/report/speed.js'
import { margins } from '../../dist/training/index.js'
import { softmaxRows } from '../../dist/teacher/index.js'

const C = CLASSES.length
/** Windows that the kernel judges in one call. */
const CHUNK = 1024

/** What the kernel says of every window, (n, C). */
export function probabilitiesOf(student, { count, bytes, starts, lengths, kinds }) {
  const out = new Float32Array(count * C)
  for (let at = 0; at < count; at += CHUNK) {
    const end = Math.min(count, at + CHUNK)
    // Windows of a set lie one behind the other.
    const [from, to] = [starts[at], starts[end - 1] + lengths[end - 1]]
    const views = {
      count: end - at,
      bytes: bytes.subarray(from, to),
      starts: starts.subarray(at, end).map((start) => start - from),
      lengths: lengths.subarray(at, end),
      kinds: kinds.subarray(at, end),
    }
    out.set(student.judgeWindows(views), at * C)
  }
  return out
}

/** Figures of a student's file, timed beside the teacher. */
export async function judgeStudent(file, dev, teacher) {
  const student = await studentFromBytes(file)
  const probabilities = probabilitiesOf(student, dev.windows)
  const scores = Float64Array.from({ length: dev.windows.count }, (_, i) =>
    attackScore(probabilities, i * C, C),
  )
  return {
    ...figuresOf(scores, probabilities, dev),
    micros: micros(
      dev.timed,
      (views) => student.judge(views),
      (views) => ask(teacher, views),
    ),
  }
}

/** Figures of a teacher. */
export function judgeTeacher(network, dev, teacher) {
  const logits = network.logits(
    dev.windows,
    Uint32Array.from({ length: dev.windows.count }, (_, i) => i),
  )
  return {
    ...figuresOf(margins(logits, C), softmaxRows(logits, C), dev),
    micros: micros(
      dev.timed,
      (views) => ask(network, views),
      (views) => ask(teacher, views),
    ),
  }
}

const ask = (teacher, views) =>
  teacher.logits(
    views,
    Array.from({ length: views.count }, (_, w) => w),
  )

/** Processor time per request in microseconds, of both in one process. */
function micros(timed, own, teachers) {
  const round = (timing) => Number(timing.cpuMicros.toPrecision(4))
  return { own: round(timePer(timed, own)), teacher: round(timePer(timed, teachers)) }
}

/**
 * @param scores of each window; only their order matters.
 * @param probabilities (n, C)
 */
function figuresOf(scores, probabilities, { requests, logits }) {
  const agreement = new Agreement()
  for (let at = 0; at < logits.length; at += C) {
    agreement.add(probabilities.subarray(at, at + C), logits.subarray(at, at + C))
  }
  const worst = requests.map(({ source, class: kind, windows }) => ({
    source,
    class: kind,
    score: windows.reduce((most, w) => Math.max(most, scores[w]), -Infinity),
  }))
  const { points, groups } = detectionOf(worst)
  const hard = groups.find(({ by, name }) => by === 'family' && name === 'hard:*')
  const { top1, meanKl } = agreement.value
  const six = (value) => Number(value.toFixed(6))
  return {
    quality: points.map(({ rate, caught, meanOfSources }, i) => ({
      rate,
      caught: six(caught.share),
      meanOfSources: six(meanOfSources),
      ...(hard && { hardFlagged: six(hard.flagged[i].share) }),
    })),
    fidelity: { top1: six(top1), meanKl: six(meanKl) },
  }
}
