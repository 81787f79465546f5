/** What a run is made of, decided once at its start: a stopped run goes on with it, whatever came in since. */
import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { writeWhole } from '../training/index.js'

export const PLAN_FILE = 'run.json'
export const DECISION_FILE = 'decision.json'

const planSchema = z.strictObject({
  id: z.string(),
  /** Milliseconds since 1970. */
  began: z.number(),
  /** Traffic that is learned from: from `since` up to, not including, `until`. */
  since: z.number(),
  until: z.number(),
  seed: z.number(),
  /** SHA-256 of the serving model, id of the teacher. */
  serving: z.string(),
  teacher: z.string(),
  /** Hash over what must be the same for a stopped run to go on. */
  key: z.string(),
  config: z.record(z.string(), z.unknown()),
})

export type Plan = z.output<typeof planSchema>

/** What decides whether a stopped run may go on. */
export type PlanBasis = Pick<Plan, 'serving' | 'teacher' | 'config'>

export interface PlannedRun {
  readonly folder: string
  readonly plan: Plan
  /** Whether it goes on with a stopped run. */
  readonly resumed: boolean
}

const DAY_MS = 86_400_000
/** A run that was stopped longer ago would learn from what is no longer recent. */
const OLDEST_RESUMED_MS = DAY_MS
const NAME = /^\d{8}T\d{6}-[\da-f]{8}$/

/** All runs of a folder, latest first; names sort by time. */
export const runFolders = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => NAME.test(name))
        .sort()
        .reverse()
        .map((name) => join(folder, name))
    : []

/** The latest run, where it has not come to a decision. */
export function openRun(folder: string): Omit<PlannedRun, 'resumed'> | undefined {
  const [latest] = runFolders(folder)
  const found = latest === undefined ? undefined : planIn(latest)
  if (latest === undefined || found === undefined) return undefined
  return existsSync(join(latest, DECISION_FILE)) ? undefined : { folder: latest, plan: found }
}

/** The latest run, where it was stopped before its end and rests on the same things; else a new one. */
export function plan(
  folder: string,
  basis: PlanBasis,
  run: Pick<Plan, 'seed'> & { days: number },
  now: number,
): PlannedRun {
  const key = createHash('sha256').update(JSON.stringify(basis)).digest('hex').slice(0, 16)
  const open = openRun(folder)
  if (open?.plan.key === key && now - open.plan.began < OLDEST_RESUMED_MS) return { ...open, resumed: true }
  return begin(folder, {
    ...basis,
    key,
    seed: run.seed,
    began: now,
    since: now - run.days * DAY_MS,
    until: now,
  })
}

function begin(folder: string, facts: Omit<Plan, 'id'>): PlannedRun {
  const time = new Date(facts.began).toISOString().replace(/[-:]|\.\d+Z/g, '')
  const id = `${time}-${randomBytes(4).toString('hex')}`
  const own = join(folder, id)
  mkdirSync(own, { recursive: true, mode: 0o700 })
  const made: Plan = { id, ...facts }
  writeWhole(join(own, PLAN_FILE), Buffer.from(`${JSON.stringify(made, null, 2)}\n`))
  return { folder: own, plan: made, resumed: false }
}

/** What only a run at work needs: logged requests should not outlive their log, nor a year of runs fill the disk. */
const PASSING = /^(traffic|generated)\.safetensors$|^unseen\.jsonl\.gz$|^corrections\.jsonl$|\.checkpoint$/

/** Takes the data out of all runs but `latest`, and the checkpoints out of that one, too. */
export function forget(folder: string, latest: string): void {
  for (const run of runFolders(folder)) {
    const names = readdirSync(run).filter((name) => PASSING.test(name))
    const gone = run === latest ? names.filter((name) => name.endsWith('.checkpoint')) : names
    for (const name of gone) rmSync(join(run, name), { force: true })
  }
}

function planIn(folder: string): Plan | undefined {
  try {
    return planSchema.parse(JSON.parse(readFileSync(join(folder, PLAN_FILE), 'utf8')))
  } catch {
    return undefined
  }
}
