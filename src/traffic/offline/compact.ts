/**
 * Complete segments become Parquet files. A segment is deleted only when its Parquet file lies whole on the disk
 * under its own name, so a crash at any moment costs nothing but a part that the next compaction removes.
 */
import { open, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { listSegments, readSegment, type Segment } from '../segment.js'
import { JSON_COLUMNS } from './columns.js'
import { openDatabase, quoted, type Database } from './duckdb.js'

export interface Compaction {
  readonly segments: number
  readonly records: number
  /** Lines that were left out because their checksum did not hold. */
  readonly damaged: number
}

/**
 * Compacts all complete segments of a folder.
 *
 * @throws StillgateError traffic-library-missing; Error of the file system or of DuckDB, with the segment kept
 */
export async function compact(folder: string): Promise<Compaction> {
  await removeParts(folder)
  const segments = await listSegments(folder)
  const done = new Set(segments.filter(({ state }) => state === 'parquet').map(({ base }) => base))
  const waiting = segments.filter(({ state }) => state === 'spool')
  const sum = { segments: 0, records: 0, damaged: 0 }
  if (waiting.length === 0) return sum
  const database = await openDatabase({ threads: 1, memory: '512MB' })
  try {
    for (const segment of waiting) {
      // A crash may have come between the new file and the end of the old one.
      const { records, damaged } = done.has(segment.base)
        ? { records: 0, damaged: 0 }
        : await toParquet(folder, segment, database)
      await rm(segment.path, { force: true })
      sum.segments++
      sum.records += records
      sum.damaged += damaged
    }
  } finally {
    database.close()
  }
  return sum
}

async function toParquet(
  folder: string,
  segment: Segment,
  { connection }: Database,
): Promise<{ records: number; damaged: number }> {
  const { lines, damaged } = await readSegment(segment.path)
  if (lines.length === 0) return { records: 0, damaged }
  const part = (kind: string): string => join(folder, `${segment.base}.${process.pid}.${kind}.part`)
  const [json, parquet] = [part('json'), part('parquet')]
  try {
    await writeFile(json, lines.map((line) => `${line.json}\n`).join(''), { mode: 0o600 })
    await writeFile(parquet, '', { mode: 0o600 })
    await connection.run(
      `COPY (FROM read_json(${quoted(json)}, format = 'newline_delimited', columns = ${JSON_COLUMNS},
        maximum_object_size = 16777216)) TO ${quoted(parquet)} (FORMAT parquet, COMPRESSION zstd)`,
    )
    await verify(connection, parquet, lines.length)
    await sync(parquet)
    await rename(parquet, join(folder, `${segment.base}.parquet`))
    await sync(folder)
  } finally {
    await rm(json, { force: true })
    await rm(parquet, { force: true })
  }
  return { records: lines.length, damaged }
}

async function verify(connection: Database['connection'], parquet: string, expected: number): Promise<void> {
  const result = await connection.runAndReadAll(`SELECT count(*) FROM read_parquet(${quoted(parquet)})`)
  const found = Number(result.getRows()[0]?.[0])
  if (found !== expected) throw new Error(`${parquet} holds ${found} records instead of ${expected}`)
}

async function sync(path: string): Promise<void> {
  const file = await open(path, 'r')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}

const PART = /^\d{13}-\d{1,10}-\d{1,10}\.(\d{1,10})\.(json|parquet)\.part$/

/** What compactions that were killed left behind. */
async function removeParts(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const pid = PART.exec(name)?.[1]
    if (pid !== undefined && !runs(Number(pid))) await rm(join(folder, name), { force: true })
  }
}

function runs(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
