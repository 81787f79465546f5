import type { Config } from '../config/index.js'
import type { Histogram } from '../observe/index.js'
import type { Student, Trial } from '../student/index.js'
import type { TrafficCounts } from '../traffic/index.js'
import type { DriftStatus } from './drift.js'
import type { TrialStatus } from './trial.js'

/** Everything that decides how a request is treated. A request keeps the snapshot with which it began. */
export interface Snapshot {
  readonly config: Config
  /** `undefined` only in mode `off`. */
  readonly student: Student | undefined
  /** A second student on a share of the requests. */
  readonly trial?: Trial | undefined
}

/** What happened since the start; only ever grows. */
export interface Counters {
  requests: number
  blocked: number
  tagged: number
  /** Compressed bodies that would have grown beyond `limits.decompressedBytes`. */
  bombs: number
  /** Values of requests that were judged by what was remembered of them. */
  recalledValues: number
  /** Requests that inspection or the student threw on. */
  internalErrors: number
  /** Requests answered with 502 or 504, and responses cut short by the upstream. */
  upstreamErrors: number
  /** Requests that were not HTTP, too large or too slow. */
  clientErrors: number
  /** Times that another student took over. */
  swaps: number
  /** Requests by action and reason, with a blank between: `allow below-threshold`. */
  readonly decisions: Record<string, number>
  /** Judged requests by the index of their class. */
  readonly classes: number[]
  /** Judged requests by score, and by the microseconds of inspecting and judging. */
  readonly scores: Histogram
  readonly micros: Histogram
}

export interface ProxyStatus extends Readonly<Counters> {
  /** Open connections of clients, tunnels included. */
  readonly connections: number
  /** Open tunnels of upgraded connections. */
  readonly tunnels: number
  /** What the traffic log did; absent without one. */
  readonly traffic?: TrafficCounts
  /** What the student on trial has shown; absent without one. */
  readonly trial?: TrialStatus
  /** The traffic of late as the student sees it; absent in mode `off`. */
  readonly drift?: DriftStatus
}

/** A running reverse proxy. */
export interface Proxy {
  /** Begins to listen at `config.listen`; port 0 takes a free one. Rejects with `port-in-use` and the like. */
  listen(): Promise<{ readonly host: string; readonly port: number }>
  /**
   * Serves every request that begins from now on with another snapshot; requests under way keep theirs.
   * `listen`, `limits.maxHeaderBytes` and the like that belong to the listening socket need a restart.
   */
  swap(snapshot: Snapshot): void
  /**
   * Stops listening, lets requests under way finish for at most 10 seconds, and closes tunnels and upstream
   * connections.
   */
  close(): Promise<void>
  status(): Promise<ProxyStatus>
}
