/**
 * The traffic log of one process: takes what the proxy saw from a bounded queue, redacts it and appends it to the
 * spool. All of it runs beside the requests, in short turns; whatever fails here costs records, never a request.
 */
import { setImmediate as turn } from 'node:timers/promises'
import type { Logger } from '../observe/index.js'
import { clientKey, pseudonym } from './client.js'
import { tidy } from './janitor.js'
import { TrafficQueue } from './queue.js'
import { Redactor } from './redact.js'
import { recover } from './segment.js'
import { Spool } from './spool.js'
import type { Sight, TrafficRecord } from './types.js'

export interface TrafficSettings {
  readonly folder: string
  /** Share of the requests that are not flagged to keep, 0…1. */
  readonly sampleShare: number
  readonly queueRecords: number
  readonly queueBytes: number
  /** Bytes of fields per record. */
  readonly recordBytes: number
  readonly flushMs: number
  readonly segmentBytes: number
  readonly segmentMinutes: number
  readonly maxBytes: number
  readonly maxAgeDays: number
  /** Names whose values are secret, beside those known. */
  readonly redactNames: readonly string[]
}

/** What happened to records since the start; only ever grows. */
export interface TrafficCounts {
  /** On the disk. */
  readonly written: number
  /** Did not fit into the queue, or could not be written. */
  readonly dropped: number
  /** Writes that failed. */
  readonly failures: number
  /** Segments deleted by the bounds of size and age. */
  readonly deletedSegments: number
}

/** What the path of a request knows of the log. */
export interface TrafficSink {
  readonly settings: TrafficSettings
  /** Hands one request over. Never waits, never throws. */
  offer(sight: Sight): void
  counts(): TrafficCounts
}

/** Records per flush, and per turn of the event loop. */
const FLUSH = 256
const TURN = 8
/** Pause after a failed write: the first, and the longest after doubling. */
const FIRST_PAUSE_MS = 1_000
const LONGEST_PAUSE_MS = 60_000
const DAY_MS = 86_400_000

/**
 * Opens the log. Nothing is read or written before {@link TrafficLog.start}.
 *
 * @example
 * const traffic = new TrafficLog(config.traffic, { logger, processes: config.workers })
 * traffic.start()
 * createProxy(snapshot, { logger, traffic })
 */
export class TrafficLog implements TrafficSink {
  readonly settings: TrafficSettings
  readonly #logger: Logger
  readonly #processes: number
  readonly #queue: TrafficQueue
  readonly #redactor: Redactor
  readonly #spool: Spool
  #timer: NodeJS.Timeout | undefined
  #key: Buffer | undefined
  #flushing: Promise<void> | undefined
  #pause = 0
  #notBefore = 0
  #counts = { written: 0, failures: 0, deletedSegments: 0 }

  constructor(settings: TrafficSettings, options: { readonly logger: Logger; readonly processes?: number }) {
    this.settings = settings
    this.#logger = options.logger
    this.#processes = options.processes ?? 1
    this.#queue = new TrafficQueue({ records: settings.queueRecords, bytes: settings.queueBytes })
    this.#redactor = new Redactor({ names: settings.redactNames })
    this.#spool = new Spool({
      folder: settings.folder,
      segmentBytes: settings.segmentBytes,
      segmentMs: settings.segmentMinutes * 60_000,
    })
  }

  start(): void {
    this.#timer = setInterval(() => this.#begin(), this.settings.flushMs)
    this.#timer.unref()
    this.#begin()
  }

  offer(sight: Sight): void {
    if (this.#queue.offer(sight) && this.#queue.length >= FLUSH) this.#begin()
  }

  counts(): TrafficCounts {
    return { ...this.#counts, dropped: this.#queue.dropped }
  }

  /** Writes what is queued and closes the segment. */
  async close(): Promise<void> {
    clearInterval(this.#timer)
    await this.#flushing
    this.#notBefore = 0
    await this.#flush()
    await this.#spool.close().catch((error: unknown) => this.#failed(error, 0))
  }

  #begin(): void {
    if (this.#flushing !== undefined || Date.now() < this.#notBefore) return
    this.#flushing = this.#flush().finally(() => (this.#flushing = undefined))
  }

  async #flush(): Promise<void> {
    let taken = 0
    try {
      const key = (this.#key ??= await this.#open())
      while (this.#queue.length > 0) {
        const sights = this.#queue.take(FLUSH)
        taken = sights.length
        await this.#spool.append(await this.#records(sights, key))
        this.#succeeded(taken)
        taken = 0
      }
      if (await this.#spool.rotate()) await this.#tidy()
    } catch (error) {
      this.#failed(error, taken)
    }
  }

  /** First flush: what the last process left behind. */
  async #open(): Promise<Buffer> {
    const { folder } = this.settings
    const key = await clientKey(folder)
    const found = await recover(folder)
    if (found.segments > 0) {
      const level = found.lost + found.damaged > 0 ? 'warn' : 'info'
      this.#logger[level]({ folder, ...found }, 'traffic log recovered')
    }
    await this.#tidy()
    return key
  }

  async #tidy(): Promise<void> {
    const { folder, maxBytes, maxAgeDays, segmentBytes } = this.settings
    const reserve = segmentBytes * this.#processes
    const deleted = await tidy(folder, { maxBytes, maxAgeMs: maxAgeDays * DAY_MS, reserve })
    this.#counts.deletedSegments += deleted
    if (deleted > 0) this.#logger.info({ folder, deleted }, 'traffic log: oldest segments deleted')
  }

  async #records(sights: readonly Sight[], key: Buffer): Promise<TrafficRecord[]> {
    const records: TrafficRecord[] = []
    for (const [i, sight] of sights.entries()) {
      if (i > 0 && i % TURN === 0) await turn()
      records.push(toRecord(sight, this.#redactor, key))
    }
    return records
  }

  #succeeded(count: number): void {
    this.#counts.written += count
    if (this.#pause > 0) {
      this.#logger.warn({ dropped: this.#queue.dropped }, 'traffic log is written again')
    }
    this.#pause = 0
  }

  #failed(error: unknown, lost: number): void {
    this.#counts.failures++
    this.#queue.lose(lost)
    // One line for the first of a series: a full disk may hold the log of the proxy, too.
    if (this.#pause === 0) {
      this.#logger.error({ err: error, folder: this.settings.folder }, 'traffic log cannot be written')
    }
    this.#pause = Math.min(LONGEST_PAUSE_MS, this.#pause * 2 || FIRST_PAUSE_MS)
    this.#notBefore = Date.now() + this.#pause
  }
}

/** The record of a sight: redacted, the client's address replaced by its pseudonym. */
export function toRecord(sight: Sight, redactor: Redactor, key: Buffer): TrafficRecord {
  const { captures, verdict, ...facts } = sight
  const parts = captures.map(({ fields }) => redactor.fields(fields))
  const cut = captures.some((capture) => capture.cut)
  return {
    v: 1,
    ...facts,
    client: pseudonym(key, sight.client),
    path: redactor.text(sight.path),
    truncated: cut ? [...sight.truncated, 'record'] : sight.truncated,
    ...(verdict && { verdict: redactVerdict(verdict, redactor) }),
    fields: parts.flatMap((part) => part.fields),
    redacted: parts.reduce((sum, part) => sum + part.redacted, 0),
  }
}

function redactVerdict(
  { score, class: kind, probabilities, evidence, model }: NonNullable<Sight['verdict']>,
  redactor: Redactor,
): NonNullable<TrafficRecord['verdict']> {
  const redacted = evidence.map((span) => ({ ...span, name: redactor.text(span.name) }))
  return { score, class: kind, probabilities, evidence: redacted, model }
}
