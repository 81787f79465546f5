/**
 * Corrections by people, in a file of their own beside the segments: `feedback.log`, appended to, checksummed as the
 * segments are. Each holds the record that it is about, so that it outlives the segment. The last one about a request
 * counts; none is ever overwritten, by a teacher least of all.
 */
import { mkdir, open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CLASSES, type Class } from '../../student/types.js'
import { decodeLine, encodeLines } from '../line.js'
import type { TrafficRecord } from '../types.js'

export interface Correction {
  readonly id: string
  /** Milliseconds since 1970. */
  readonly at: number
  /** What the request really was. */
  readonly class: Class
  /** Milliseconds since 1970 from which on it no longer counts; absent when it always does. */
  readonly expires?: number
  readonly record: TrafficRecord
}

const FILE = 'feedback.log'

/** Adds a correction; when this resolves it is on the disk. */
export async function addCorrection(folder: string, correction: Correction): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const file = await open(join(folder, FILE), 'a+', 0o600)
  try {
    // A line that a crash tore would swallow this one.
    const { size } = await file.stat()
    const last = size > 0 ? (await file.read(Buffer.alloc(1), 0, 1, size - 1)).buffer[0] : 0x0a
    const line = encodeLines([correction])
    await file.write(last === 0x0a ? line : Buffer.concat([Buffer.from('\n'), line]))
    await file.datasync()
  } finally {
    await file.close()
  }
}

/** The corrections that count now, by request id. */
export async function readCorrections(
  folder: string,
  now = Date.now(),
): Promise<ReadonlyMap<string, Correction>> {
  const found = new Map<string, Correction>()
  for (const line of await lines(join(folder, FILE))) {
    const decoded = decodeLine(line)
    const correction = decoded && (JSON.parse(decoded.json) as Correction)
    if (!correction || !CLASSES.includes(correction.class)) continue
    found.set(correction.id, correction)
  }
  for (const [id, { expires }] of found) if (expires !== undefined && expires <= now) found.delete(id)
  return found
}

async function lines(path: string): Promise<Buffer[]> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return Buffer.alloc(0)
    throw error
  })
  const found: Buffer[] = []
  for (let at = 0, end = bytes.indexOf(0x0a); end >= 0; at = end + 1, end = bytes.indexOf(0x0a, at)) {
    found.push(bytes.subarray(at, end))
  }
  return found
}
