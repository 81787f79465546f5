import type { Config } from '../config/index.js'
import type { Logger } from '../observe/index.js'
import type { Student } from '../student/index.js'
import type { TrafficSink } from '../traffic/index.js'
import { DriftWindow } from './drift.js'
import { Judge } from './judge.js'
import { TrialRun } from './trial.js'
import { Trust } from './trust.js'
import type { Counters, Snapshot } from './types.js'
import { Upstream, upstreamKey } from './upstream.js'

/** A snapshot made ready: everything that can be computed before the first request. */
export interface Serving {
  readonly config: Config
  /** `undefined` in mode `off`. */
  readonly judge: Judge | undefined
  readonly trust: Trust
  readonly upstream: Upstream
  readonly counters: Counters
  readonly logger: Logger
  readonly traffic: TrafficSink | undefined
  readonly trial: TrialRun | undefined
  /** `undefined` in mode `off`. */
  readonly drift: DriftWindow | undefined
}

/**
 * Makes a snapshot ready to serve. Connections to the same upstream under the same limits are taken over.
 *
 * @throws Error when the snapshot has no student and its mode needs one.
 */
export function prepare(
  { config, student, trial }: Snapshot,
  counters: Counters,
  { logger, traffic }: { readonly logger: Logger; readonly traffic?: TrafficSink | undefined },
  before?: Serving,
): Serving {
  if (student === undefined && config.mode !== 'off') throw new Error(`mode ${config.mode} needs a student`)
  const keep = before !== undefined && before.upstream.key === upstreamKey(config)
  const judging = config.mode === 'off' ? undefined : student
  const drift = judging && driftOf(judging, config, before)
  return {
    config,
    judge: judging && new Judge(judging, config, counters, logger, drift),
    drift,
    trial: judging && trial && new TrialRun(trial, judging, config, logger, before?.trial),
    trust: new Trust(config.trustedProxies),
    upstream: keep ? before.upstream : new Upstream(config),
    counters,
    logger,
    traffic,
  }
}

/** A model that stays goes on with what it has seen. */
const driftOf = (student: Student, { drift }: Config, before?: Serving): DriftWindow =>
  before?.drift?.model === student.model ? before.drift : new DriftWindow(student, drift.requests)
