import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { DEFAULT_CONFIG } from '../../src/config/index.js'
import { Inspector } from '../../src/inspect/index.js'
import { CLASSES } from '../../src/student/index.js'
import { capture } from '../../src/traffic/capture.js'
import { listSegments, readSegment, recordOf } from '../../src/traffic/segment.js'
import type { Sight, TrafficRecord, TrafficSettings } from '../../src/traffic/index.js'

/** A folder that is gone after the test. */
export function folder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'stillgate-traffic-'))
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }))
  return dir
}

export const settings = (dir: string, some: Partial<TrafficSettings> = {}): TrafficSettings => ({
  ...DEFAULT_CONFIG.traffic,
  folder: dir,
  flushMs: 10,
  ...some,
})

/** A sight of `GET /<id>?q=x…` with about `size` bytes of fields. */
export function sight(some: Partial<Sight> = {}, size = 10, target = `/?q=${'x'.repeat(size)}`): Sight {
  const head = { method: 'GET', target, rawHeaders: [] }
  const views = new Inspector().inspect(head)
  return {
    id: 'id-1',
    at: Date.now(),
    client: '192.0.2.1',
    method: 'GET',
    path: '/',
    action: 'allow',
    reason: 'below-threshold',
    why: 'sampled',
    verdict: {
      score: 0.25,
      class: 'benign',
      probabilities: CLASSES.map((name) => (name === 'benign' ? 1 : 0)),
      evidence: [],
      model: '0123456789ab',
      micros: 3,
    },
    status: 200,
    judgeMicros: 3,
    totalMs: 1,
    bytesIn: 0,
    bytesOut: 2,
    truncated: [],
    captures: [capture(views, [], 1 << 16, { head })],
    ...some,
  }
}

/** All records of a folder's open and closed segments, in order. */
export async function recordsIn(dir: string): Promise<TrafficRecord[]> {
  const records: TrafficRecord[] = []
  for (const { path, state } of await listSegments(dir)) {
    if (state !== 'parquet') records.push(...(await readSegment(path)).lines.map(recordOf))
  }
  return records
}

/** All bytes of a folder's segments as text. */
export async function bytesIn(dir: string): Promise<string> {
  return (await listSegments(dir)).map(({ path }) => readFileSync(path, 'latin1')).join('')
}
