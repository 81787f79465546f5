/**
 * The files of the traffic folder. A segment is `<begin in ms>-<pid>-<n>` with the ending `open` while a process
 * appends to it, `spool` when it is complete, and `parquet` when it has been compacted.
 */
import { open, readdir, readFile, rename, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { decodeLine, MOST_LINE, type Line } from './line.js'
import type { TrafficRecord } from './types.js'

export type SegmentState = 'open' | 'spool' | 'parquet'

export interface Segment {
  /** Name without its ending. */
  readonly base: string
  readonly state: SegmentState
  readonly path: string
  /** Milliseconds since 1970 at which it was begun. */
  readonly begun: number
  readonly pid: number
  readonly bytes: number
  /** Milliseconds since 1970 of the last change. */
  readonly changed: number
}

const NAME = /^((\d{13})-(\d{1,10})-\d{1,10})\.(open|spool|parquet)$/

/** All segments of a folder, oldest first; none when the folder is missing. */
export async function listSegments(folder: string): Promise<Segment[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  const found = await Promise.all(names.map((name) => describe(folder, name)))
  return found
    .filter((segment) => segment !== undefined)
    .sort((a, b) => a.begun - b.begun || (a.base < b.base ? -1 : 1))
}

async function describe(folder: string, name: string): Promise<Segment | undefined> {
  const match = NAME.exec(name)
  if (!match) return undefined
  const path = join(folder, name)
  // Another process may have renamed or deleted it since.
  const facts = await stat(path).catch(() => undefined)
  if (!facts?.isFile()) return undefined
  return {
    base: match[1]!,
    state: match[4] as SegmentState,
    path,
    begun: Number(match[2]),
    pid: Number(match[3]),
    bytes: facts.size,
    changed: facts.mtimeMs,
  }
}

/** What a segment file holds. */
export interface SegmentContent {
  readonly lines: readonly Line[]
  /** Bytes up to the end of the last line that has its line break. */
  readonly wholeBytes: number
  /** Lines whose checksum does not hold. */
  readonly damaged: number
  /** Records of a flush that a crash tore: those after the last whole line. */
  readonly lost: number
}

/** Reads an open or closed spool segment. */
export async function readSegment(path: string): Promise<SegmentContent> {
  const bytes = await readFile(path)
  const lines: Line[] = []
  let damaged = 0
  let at = 0
  for (let end = bytes.indexOf(0x0a); end >= 0; end = bytes.indexOf(0x0a, at)) {
    const line = end - at > MOST_LINE ? undefined : decodeLine(bytes.subarray(at, end))
    if (line) lines.push(line)
    else damaged++
    at = end + 1
  }
  return { lines, wholeBytes: at, damaged, lost: lostOf(lines.at(-1), bytes.subarray(at)) }
}

function lostOf(last: Line | undefined, torn: Buffer): number {
  if (last !== undefined && last.after > 0) return last.after
  if (torn.length === 0) return 0
  const begun = /^[\da-f]{8} (\d{1,9}) /.exec(torn.toString('latin1', 0, 32))
  return begun ? Number(begun[1]) + 1 : 1
}

/** The record of a line. */
export const recordOf = (line: Line): TrafficRecord => JSON.parse(line.json) as TrafficRecord

/** What recovery found. */
export interface Recovery {
  /** Segments that nobody appends to any more and that were closed now. */
  readonly segments: number
  /** Whole records in them. */
  readonly records: number
  /** Records of a torn flush. */
  readonly lost: number
  /** Records whose checksum did not hold. */
  readonly damaged: number
}

/**
 * Closes the segments that dead processes left open: cuts off what follows the last whole line and renames them.
 * A crash at any moment of recovery leaves a segment that the next one takes up.
 *
 * @param isLive whether a process still appends to its segments; default: whether it runs and is another than this.
 */
export async function recover(folder: string, isLive = runsElsewhere): Promise<Recovery> {
  const sum = { segments: 0, records: 0, lost: 0, damaged: 0 }
  for (const segment of await listSegments(folder)) {
    if (segment.state !== 'open' || isLive(segment.pid)) continue
    const { lines, wholeBytes, damaged, lost } = await readSegment(segment.path)
    if (wholeBytes < segment.bytes) await cut(segment.path, wholeBytes)
    await rename(segment.path, join(folder, `${segment.base}.spool`))
    sum.segments++
    sum.records += lines.length
    sum.damaged += damaged
    sum.lost += lost
  }
  return sum
}

async function cut(path: string, bytes: number): Promise<void> {
  const file = await open(path, 'r+')
  try {
    await file.truncate(bytes)
    await file.datasync()
  } finally {
    await file.close()
  }
}

/** Before this process has opened a segment, one with its own number is of a process that had it before. */
function runsElsewhere(pid: number): boolean {
  if (pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
