/** Writes requests to a traffic log as a proxy would have: judged, redacted, in segments. */
import { mkdir } from 'node:fs/promises'
import { Inspector } from '../../inspect/index.js'
import type { Student, Sensitivity } from '../../student/index.js'
import { capture } from '../../traffic/capture.js'
import { clientKey } from '../../traffic/client.js'
import { toRecord } from '../../traffic/log.js'
import { Redactor } from '../../traffic/redact.js'
import { Spool } from '../../traffic/spool.js'
import type { TrafficRecord } from '../../traffic/types.js'
import type { SiteRequest } from './site.js'

export interface LogOptions {
  /** Traffic folder. */
  readonly folder: string
  readonly student: Student
  readonly sensitivity?: Sensitivity
  readonly onProgress?: (done: number) => void
}

const FLUSH = 512
const RECORD_BYTES = 1 << 15

/** @returns how many records were written, and how many of them were flagged. */
export async function writeLog(
  requests: Iterable<SiteRequest>,
  { folder, student, sensitivity = 'medium', onProgress }: LogOptions,
): Promise<{ records: number; flagged: number }> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const key = await clientKey(folder)
  const redactor = new Redactor({ key })
  const spool = new Spool({ folder, segmentBytes: 2 ** 24, segmentMs: Infinity })
  const inspector = new Inspector()
  let batch: TrafficRecord[] = []
  const count = { records: 0, flagged: 0 }
  const flush = async (): Promise<void> => {
    if (batch.length > 0) await spool.append(batch)
    batch = []
    await spool.rotate()
    onProgress?.(count.records)
  }
  for (const request of requests) {
    const { head, body } = request
    const views = inspector.inspect(head, body)
    const verdict = student.judge(views)
    const flagged = verdict.score >= student.thresholds[sensitivity]
    const sight = {
      id: `rehearsal-${request.at.toString(36)}-${count.records}`,
      at: request.at,
      client: request.client,
      method: head.method,
      path: head.target.split('?')[0]!.slice(0, 512),
      action: flagged ? ('tag' as const) : ('allow' as const),
      reason: flagged ? verdict.class : 'below-threshold',
      why: flagged ? ('flagged' as const) : ('sampled' as const),
      verdict,
      status: request.status,
      judgeMicros: verdict.micros,
      totalMs: 1,
      bytesIn: body?.length ?? 0,
      bytesOut: 0,
      truncated: views.truncated,
      captures: [capture(views, verdict.evidence, RECORD_BYTES, { head, body })],
    }
    batch.push(toRecord(sight, redactor, key))
    count.records++
    if (flagged) count.flagged++
    if (batch.length >= FLUSH) await flush()
  }
  await flush()
  await spool.close()
  return count
}
