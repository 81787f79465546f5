/**
 * Training against an adversary: probe the student, learn what passed, again. The hard label of what was found is
 * known, since it was made from an attack; the teacher gives the soft ones.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readRequests, toHead } from '../corpus/index.js'
import { Inspector } from '../inspect/index.js'
import { CLASSES, studentFromBytes } from '../student/index.js'
import {
  addAttack,
  addBag,
  allWindows,
  WindowSetBuilder,
  type Report,
  type WindowSet,
} from '../training/index.js'
import type { DistillConfig } from './config.js'
import { foundLine } from './probe/found.js'
import { generatedPayloads, payloadsOf } from './probe/payloads.js'
import { probeAll } from './probe/probe.js'
import type { Probed } from './probe/search.js'

export type AdversaryConfig = NonNullable<DistillConfig['adversary']>

/** What has passed a student is drawn more often and weighs more than other windows: a few thousand stand against millions. */
const FOUND_WEIGHT = 4
/** Between the seeds of two rounds. */
const ROUND_SEEDS = 1_000_003
/** Payloads between two moments at which a stop is seen. */
const BREATH = 10

export interface ProbeRound {
  /** The student as it would be shipped, with thresholds. */
  readonly bytes: Uint8Array
  readonly config: AdversaryConfig
  /** Folder of the data files: half of the payloads come from there, the others from the generator. */
  readonly data: string
  readonly seed: number
  /** Counted from 1. */
  readonly round: number
  /** Where the requests that passed are written, once the round is whole. */
  readonly out: string
  readonly signal: AbortSignal
  readonly report: Report
}

/** Probes the student and writes what passed. @throws AbortError after a stop */
export async function probeRound(options: ProbeRound): Promise<void> {
  const { bytes, config, data, round, out, signal, report } = options
  const seed = options.seed + round * ROUND_SEEDS
  const half = Math.ceil(config.payloads / 2)
  const payloads = [
    ...generatedPayloads(half, seed),
    ...(await payloadsOf(join(data, 'payloads.train.jsonl.gz'), config.payloads - half, seed)),
  ]
  const student = await studentFromBytes(bytes)
  const { sensitivity, budget } = config
  const probed: Probed[] = []
  for (const one of probeAll(payloads, { student, sensitivity, budget, seed })) {
    probed.push(one)
    if (probed.length % BREATH > 0) continue
    report({ stage: `adversary ${round}`, done: probed.length, total: payloads.length })
    await new Promise((resolve) => setImmediate(resolve))
    signal.throwIfAborted()
  }
  const lines = probed.map(foundLine).filter((line) => line !== undefined)
  writeFileSync(out, lines.map((line) => `${line}\n`).join(''))
  const share = ((100 * lines.length) / Math.max(1, probed.length)).toFixed(1)
  report({ line: `adversary ${round}: ${lines.length} of ${probed.length} payloads passed (${share} %)` })
}

/**
 * Windows of requests that a probe has found. Where a row says in which field its attack lies, that is labelled; else
 * its windows share a bag.
 *
 * @throws StillgateError data-missing, data-format
 */
export async function foundWindows(file: string): Promise<WindowSet> {
  const builder = new WindowSetBuilder()
  const inspector = new Inspector()
  for await (const row of readRequests(file)) {
    if (row.label !== 'attack') continue
    const views = inspector.inspect(toHead(row), row.body)
    const label = CLASSES.indexOf(row.class)
    if (row.payload) addAttack(builder, views, row.payload, label, 'found', FOUND_WEIGHT)
    else addBag(builder, views, allWindows(views), { label, group: 'found', weight: FOUND_WEIGHT })
  }
  return builder.build()
}
