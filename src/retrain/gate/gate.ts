/**
 * The gate: what a new student must show before it may serve. It is held against bounds and against the serving student
 * on the same requests; where the serving one is itself beyond a bound, the new one must be no worse.
 */
import type { RequestRow } from '../../corpus/index.js'
import type { Config } from '../../config/index.js'
import { calibrationOf } from '../../distill/report/calibration.js'
import { goldenHash } from '../../release/index.js'
import { studentFromBytes, type Sensitivity, type Student } from '../../student/index.js'
import { heldOutOf, margins, requestMargins, type HeldOut, type Report } from '../../training/index.js'
import type { Opinion } from '../lesson.js'
import { atLeast, atMost, type Check } from './check.js'
import { fidelityOf } from './fidelity.js'
import { ATTACK_CLASSES, goldenRows } from './golden.js'
import { judgedBoth, shareFlagged, type Judged } from './scores.js'
import { speedOf } from './speed.js'

export interface GateOptions {
  /** The bytes of the two model files. */
  readonly fresh: Uint8Array
  readonly serving: Uint8Array
  readonly opinion: Opinion
  /** Unseen requests of the site. */
  readonly unseen: readonly RequestRow[]
  /** Requests with the class that a person gave them. */
  readonly corrections: readonly RequestRow[]
  /** Which threshold counts: that of the site. */
  readonly sensitivity: Sensitivity
  readonly bounds: Config['gate']
  readonly signal: AbortSignal
  readonly report: Report
}

/** Golden requests whose windows the teacher is asked about. */
const LOOKED_AT = 400
const CLASSES_WIDTH = ATTACK_CLASSES.length + 1
/** Fewer attacks than this in the traffic say nothing of a share. */
const LEAST_ATTACKS = 20

/** @throws AbortError after a stop */
export async function gate(options: GateOptions): Promise<Check[]> {
  const { bounds, signal, report, unseen, corrections } = options
  const fresh = await studentFromBytes(options.fresh)
  const serving = await studentFromBytes(options.serving)
  const golden = [...goldenRows(bounds.requests)]
  const judge = async (stage: string, rows: readonly RequestRow[]): Promise<Judged[]> => {
    report({ stage: `gate: ${stage}`, done: 0, total: 1 })
    return judgedBoth(rows, serving, fresh, signal)
  }
  const both = { ...options, freshStudent: fresh, servingStudent: serving }
  const onGolden = await judge('golden requests', golden)
  const onUnseen = await judge('unseen traffic', unseen)
  const onCorrections = await judge('corrections', corrections)
  const looked = await heldOutOf([...unseen, ...everyNth(golden, LOOKED_AT)], () => undefined)
  report({ stage: 'gate: the teacher', done: 0, total: 1 })
  const teacher = options.opinion(looked.windows)
  return [
    ...goldenChecks(onGolden, both),
    ...trafficChecks(onUnseen, looked, teacher, both),
    ...correctionChecks(onCorrections, both),
    ...fidelityChecks(looked, teacher, both),
    ...calibrationChecks(onGolden, both),
    ...(await costChecks(golden, both)),
  ]
}

interface Both extends GateOptions {
  readonly freshStudent: Student
  readonly servingStudent: Student
}

/** Shares flagged by the new and the serving student, each at its own threshold. */
function sharesOf(judged: readonly Judged[], { freshStudent, servingStudent, sensitivity }: Both) {
  return {
    fresh: shareFlagged(
      judged.map((one) => one.fresh),
      freshStudent.thresholds[sensitivity],
    ),
    serving: shareFlagged(
      judged.map((one) => one.serving),
      servingStudent.thresholds[sensitivity],
    ),
    of: judged.length,
  }
}

function falsePositives(name: string, judged: readonly Judged[], both: Both): Check[] {
  const { fresh, serving, of } = sharesOf(judged, both)
  return of === 0 ? [] : [atMost(name, fresh, Math.max(both.bounds.falsePositives, serving), { serving, of })]
}

function recall(name: string, judged: readonly Judged[], both: Both): Check[] {
  const { fresh, serving, of } = sharesOf(judged, both)
  return of === 0 ? [] : [atLeast(name, fresh, serving - both.bounds.recallMargin, { serving, of })]
}

function goldenChecks(judged: readonly Judged[], both: Both): Check[] {
  const of = (kind: string): Judged[] => judged.filter((one) => one.class === kind)
  const perClass = ATTACK_CLASSES.flatMap((kind) => recall(`golden.recall.${kind}`, of(kind), both))
  return [...falsePositives('golden.falsePositives', of('benign'), both), ...perClass]
}

/** Nobody has labelled the traffic: the teacher says which of it is harmless. */
function trafficChecks(
  judged: readonly Judged[],
  looked: HeldOut,
  teacher: Float32Array,
  both: Both,
): Check[] {
  const odds = requestMargins(looked, margins(teacher, CLASSES_WIDTH))
  const attacks = judged.filter((_, i) => odds[i]! > 0)
  const harmless = judged.filter((_, i) => odds[i]! <= 0)
  const caught = attacks.length >= LEAST_ATTACKS ? recall('traffic.recall', attacks, both) : []
  return [...falsePositives('traffic.falsePositives', harmless, both), ...caught]
}

/** People are right: no correction that the serving student heeds may be lost. */
function correctionChecks(judged: readonly Judged[], both: Both): Check[] {
  if (judged.length === 0) return []
  const [now, before] = [both.freshStudent, both.servingStudent].map(
    ({ thresholds }) => thresholds[both.sensitivity],
  )
  const right = (kind: string, score: number, threshold: number): boolean =>
    score >= threshold === (kind !== 'benign')
  const share = (ok: (one: Judged) => boolean): number => judged.filter(ok).length / judged.length
  const fresh = share((one) => right(one.class, one.fresh, now!))
  const serving = share((one) => right(one.class, one.serving, before!))
  return [atLeast('corrections.right', fresh, serving, { serving, of: judged.length })]
}

function fidelityChecks({ windows }: HeldOut, teacher: Float32Array, both: Both): Check[] {
  const fresh = fidelityOf(both.freshStudent, windows, teacher)
  const serving = fidelityOf(both.servingStudent, windows, teacher)
  if (!fresh || !serving) return []
  const { agreement, divergence } = both.bounds
  const of = windows.count
  return [
    atLeast('fidelity.agreement', fresh.top1, Math.min(agreement, serving.top1), {
      serving: serving.top1,
      of,
    }),
    atMost('fidelity.divergence', fresh.meanKl, Math.max(divergence, serving.meanKl), {
      serving: serving.meanKl,
      of,
    }),
  ]
}

function calibrationChecks(judged: readonly Judged[], { bounds }: Both): Check[] {
  const errorOf = (key: 'fresh' | 'serving'): number =>
    calibrationOf(judged.map((one) => ({ score: one[key], class: one.class, source: 'golden' })))
      ?.expectedError ?? 0
  const serving = errorOf('serving')
  const bound = Math.max(bounds.calibrationError, serving)
  return [atMost('calibration.error', errorOf('fresh'), bound, { serving, of: judged.length })]
}

async function costChecks(golden: readonly RequestRow[], both: Both): Promise<Check[]> {
  const { fresh, serving, bounds, freshStudent, servingStudent } = both
  const bytes = Math.max(bounds.bytes, serving.length)
  const speed = speedOf(freshStudent, servingStudent, [...everyNth(golden, LOOKED_AT)])
  const twin = await studentFromBytes(fresh, { kernel: 'typescript' })
  const exact = goldenHash(twin) === goldenHash(freshStudent) ? 1 : 0
  return [
    atMost('size.bytes', fresh.length, bytes, { serving: serving.length }),
    ...(speed ? [atMost('speed.ratio', speed.ratio, bounds.slower, { serving: 1 })] : []),
    atLeast('kernel.exact', exact, 1),
  ]
}

/** About `count` of a list, evenly. */
function* everyNth<T>(list: readonly T[], count: number): Generator<T> {
  const step = Math.max(1, Math.floor(list.length / count))
  for (let i = 0; i < list.length; i += step) yield list[i]!
}
