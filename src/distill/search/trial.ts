/** One trial: a whole distillation run, then its figures. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { readRequests, seededRandom, toHead, type RequestRow } from '../../corpus/index.js'
import { fail } from '../../errors.js'
import { Inspector } from '../../inspect/index.js'
import { loadStudent, SENSITIVITIES, type Student } from '../../student/index.js'
import type { Report } from '../../training/index.js'
import type { EvaluationGroup } from '../evaluate.js'
import { familyOf } from '../report/scored.js'
import { Reservoir, timePer } from '../report/speed.js'
import { distil } from '../run.js'
import { isTraffic } from '../thresholds.js'
import type { SearchConfig } from './config.js'
import type { Outcome } from './journal.js'

export interface TrialOptions {
  /** Configuration of the distillation (YAML). */
  readonly config: string
  readonly data: string
  /** Folder of the run. */
  readonly out: string
  readonly objective: SearchConfig['objective']
  readonly signal: AbortSignal
  readonly report: Report
}

const TIMED_REQUESTS = 200
/** The fastest of so many counts: other trials that run at the same time only ever slow one down. */
const TIMINGS = 5
const LONGEST_TIMED_BODY = 1 << 16

const counts = z.record(z.enum(SENSITIVITIES), z.number())
const metricsSchema = z.object({
  evaluation: z.object({
    groups: z.array(
      z.object({
        source: z.string(),
        label: z.enum(['benign', 'attack']),
        sum: z.boolean(),
        rows: z.number(),
        flagged: counts,
      }),
    ),
  }),
})

/** Distils and measures. @throws what {@link distil} throws */
export async function runTrial(options: TrialOptions): Promise<Outcome> {
  const { config, data, out, objective, signal, report } = options
  const began = performance.now()
  await distil({ config, data, out, signal, report })
  const file = join(out, 'student.safetensors')
  const metrics = metricsSchema.parse(JSON.parse(readFileSync(join(out, 'metrics.json'), 'utf8')))
  const student = await loadStudent(file)
  const micros = await microsOf(student, join(data, 'requests.dev.jsonl.gz'))
  return {
    model: student.model,
    ...qualityOf(metrics.evaluation.groups, objective),
    bytes: readFileSync(file).length,
    micros,
    seconds: (performance.now() - began) / 1000,
  }
}

/** Processor time to judge a request; every trial is timed on the same ones. */
async function microsOf(student: Student, file: string): Promise<number> {
  const sample = new Reservoir<RequestRow>(TIMED_REQUESTS, seededRandom(1))
  for await (const row of readRequests(file)) {
    if ((row.body?.length ?? 0) <= LONGEST_TIMED_BODY) sample.offer(row)
  }
  const views = sample.items.map((row) => new Inspector().inspect(toHead(row), row.body))
  const timings = Array.from({ length: TIMINGS }, () => timePer(views, (one) => student.judge(one)))
  const micros = timings.flatMap((timing) => (timing ? [timing.cpuMicros] : []))
  const reason = 'a request whose body is short enough to be timed'
  if (micros.length === 0) throw fail('data-format', { file, line: 1, reason })
  return Math.min(...micros)
}

/**
 * Mean share of attacks caught over families of sources, less the weighted mean share of flagged harmless requests
 * over those families that do not set the thresholds.
 *
 * @param groups of an evaluation.
 */
export function qualityOf(
  groups: readonly EvaluationGroup[],
  { sensitivity, falseAlarmWeight }: SearchConfig['objective'],
): Pick<Outcome, 'quality' | 'caught' | 'falseAlarms'> {
  const families = groups.filter(({ source, sum }) => (sum ? source !== 'all' : familyOf(source) === source))
  const shares = (wanted: (group: EvaluationGroup) => boolean): number[] =>
    families.filter(wanted).map(({ flagged, rows }) => flagged[sensitivity] / rows)
  const caught = mean(shares(({ label }) => label === 'attack'))
  const falseAlarms = mean(shares(({ label, source }) => label === 'benign' && !isTraffic(source)))
  return { quality: caught - falseAlarmWeight * falseAlarms, caught, falseAlarms }
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((a, b) => a + b, 0) / values.length
