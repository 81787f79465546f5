/** The records of a folder as one table: Parquet files and what has not been compacted yet, open segments too. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fail } from '../../errors.js'
import { listSegments, readSegment, type Segment } from '../segment.js'
import type { TrafficRecord } from '../types.js'
import { JSON_COLUMNS, TABLE_COLUMNS, TRAFFIC_VIEW } from './columns.js'
import { openDatabase, quoted, type Database } from './duckdb.js'

export interface Table {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly unknown[])[]
  /** Whether there were more rows than were asked for. */
  readonly more: boolean
}

/** Rows that a query reads at most, where nobody says otherwise. */
export const MOST_ROWS = 1000

/**
 * Reads the traffic of a folder.
 *
 * @example
 * const store = await TrafficStore.open('traffic')
 * const { rows } = await store.query('SELECT path, count(*) FROM traffic GROUP BY path')
 * store.close()
 */
export class TrafficStore {
  readonly #database: Database

  private constructor(database: Database) {
    this.#database = database
  }

  /** @throws StillgateError traffic-missing when there is no such folder, traffic-library-missing */
  static async open(folder: string): Promise<TrafficStore> {
    if (!existsSync(folder)) throw fail('traffic-missing', { folder })
    const database = await openDatabase()
    try {
      await fill(database, resolve(folder))
      return new TrafficStore(database)
    } catch (error) {
      database.close()
      throw error
    }
  }

  /**
   * Runs one SELECT over the view `traffic`. SQL can read the folder's Parquet files and nothing else, and write
   * nothing.
   *
   * @throws StillgateError traffic-query with what DuckDB says
   */
  async query(sql: string, most = MOST_ROWS): Promise<Table> {
    try {
      if (!(await this.#database.readsOnly(sql))) throw new Error('only one SELECT is run')
      const result = await this.#database.connection.streamAndReadUntil(sql, most + 1)
      const rows = result.getRowsJson()
      return { columns: result.columnNames(), rows: rows.slice(0, most), more: rows.length > most }
    } catch (error) {
      throw fail('traffic-query', { reason: firstLine(error) }, error)
    }
  }

  /** The latest record of a request. */
  async record(id: string): Promise<TrafficRecord | undefined> {
    const { connection } = this.#database
    const result = await connection.runAndReadAll(
      'SELECT to_json(r) FROM records r WHERE id = $1 ORDER BY "at" DESC LIMIT 1',
      [id],
    )
    const json = result.getRows()[0]?.[0]
    return typeof json === 'string' ? fromJson(json) : undefined
  }

  /** All records since a time (milliseconds since 1970), oldest first. */
  async *records(since = 0): AsyncGenerator<TrafficRecord> {
    const sql = `SELECT to_json(r) FROM records r WHERE "at" >= ${Math.floor(since)} ORDER BY "at", id`
    const result = await this.#database.connection.stream(sql)
    for (
      let chunk = await result.fetchChunk();
      chunk && chunk.rowCount > 0;
      chunk = await result.fetchChunk()
    ) {
      for (const [json] of chunk.getRows()) yield fromJson(String(json))
    }
  }

  close(): void {
    this.#database.close()
  }
}

async function fill({ connection }: Database, folder: string): Promise<void> {
  const segments = await listSegments(folder)
  const parquet = segments.filter(({ state }) => state === 'parquet')
  const compacted = new Set(parquet.map(({ base }) => base))
  const fresh = segments.filter(({ state, base }) => state !== 'parquet' && !compacted.has(base))
  await connection.run(`CREATE TABLE fresh (${TABLE_COLUMNS})`)
  for (const segment of fresh) await insert(connection, segment)
  const files = parquet.map(({ path }) => quoted(path)).join(', ')
  const old = files === '' ? '' : `FROM read_parquet([${files}], union_by_name = true) UNION ALL BY NAME `
  await connection.run(`CREATE VIEW records AS ${old}FROM fresh`)
  await connection.run(TRAFFIC_VIEW)
  await connection.run(`SET allowed_paths = [${files}]`)
  await connection.run('SET enable_external_access = false')
  await connection.run('SET lock_configuration = true')
}

/** DuckDB reads JSON from files only. */
async function insert(connection: Database['connection'], { path }: Segment): Promise<void> {
  // Between listing and reading, its process may have closed and renamed it.
  const content = await readSegment(path).catch(() => readSegment(path.replace(/open$/, 'spool')))
  if (content.lines.length === 0) return
  const dir = await mkdtemp(join(tmpdir(), 'stillgate-'))
  try {
    const file = join(dir, 'records.json')
    await writeFile(file, content.lines.map((line) => `${line.json}\n`).join(''), { mode: 0o600 })
    await connection.run(
      `INSERT INTO fresh BY NAME FROM read_json(${quoted(file)}, format = 'newline_delimited',
        columns = ${JSON_COLUMNS}, maximum_object_size = 16777216)`,
    )
  } finally {
    await rm(dir, { recursive: true, force: true })
  }
}

/** Absent keys are NULL in a table, and NULL is null in JSON. */
function fromJson(json: string): TrafficRecord {
  return JSON.parse(json, (_key, value: unknown) => (value === null ? undefined : value)) as TrafficRecord
}

const firstLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n', 1)[0]!
