/** `stillgate traffic …`: what the proxy kept. */
import { createWriteStream } from 'node:fs'
import { resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { loadConfig } from '../config/index.js'
import { fail } from '../errors.js'
import { text, type Command, type Flag, type FlagValues } from './command.js'
import { renderTable } from './table.js'

/** Where the traffic folder is. */
export const FOLDER_FLAGS = {
  folder: { value: 'DIR', help: 'the traffic folder' },
  config: { value: 'FILE', help: 'configuration whose traffic.folder is read instead' },
} as const satisfies Record<string, Flag>

/** @throws StillgateError flag-missing when neither flag is given, and what loadConfig throws */
export function folderOf(command: string, values: FlagValues): string {
  const folder = text(values, 'folder')
  if (folder !== undefined) return resolve(folder)
  const file = text(values, 'config')
  const configured = file === undefined ? '' : loadConfig({ file }).traffic.folder
  if (configured === '') throw fail('flag-missing', { flag: '--folder DIR', command })
  return configured
}

// Every command loads what reads the log only when it runs: DuckDB is optional.
const offline = () => import('../traffic/offline/index.js')

export function countOf(command: string, values: FlagValues, flag: string, otherwise: number): number {
  const value = text(values, flag)
  if (value === undefined) return otherwise
  if (/^[1-9]\d{0,8}$/.test(value)) return Number(value)
  throw fail('flag-value', { flag: `--${flag}`, expected: 'expected a whole number above 0', command })
}

const LIMIT = { value: 'N', help: 'rows to show at most' } as const
const JSON_FLAG = { help: 'print one JSON object a row' } as const

export const trafficQuery: Command = {
  name: 'traffic query',
  summary: 'ask the traffic log in SQL',
  operands: [{ name: 'SQL', help: 'one SELECT from the view "traffic"' }],
  flags: { ...FOLDER_FLAGS, limit: LIMIT, json: JSON_FLAG },
  examples: [
    [
      'stillgate traffic query "SELECT class, count(*) FROM traffic GROUP BY class" --folder traffic',
      'how many records of each class there are',
    ],
  ],
  async run(values, [sql]) {
    const folder = folderOf('traffic query', values)
    const { MOST_ROWS } = await offline()
    return query(folder, sql!, countOf('traffic query', values, 'limit', MOST_ROWS), values['json'] === true)
  },
}

async function query(folder: string, sql: string, limit: number, json: boolean): Promise<number> {
  const { TrafficStore } = await offline()
  const store = await TrafficStore.open(folder)
  try {
    const table = await store.query(sql, limit)
    process.stdout.write(json ? jsonLines(table) : renderTable(table))
    return 0
  } finally {
    store.close()
  }
}

function jsonLines({ columns, rows }: Parameters<typeof renderTable>[0]): string {
  return rows
    .map((row) => `${JSON.stringify(Object.fromEntries(columns.map((name, i) => [name, row[i]])))}\n`)
    .join('')
}

/** What `traffic top` can group by; a closed set, because it becomes SQL. */
const GROUPS = {
  class: '"class"',
  path: 'path',
  client: 'client',
  field: "concat_ws(' ', evidence_kind, evidence_name)",
  action: '"action"',
  model: 'model',
} as const

export const trafficTop: Command = {
  name: 'traffic top',
  summary: 'show what is flagged most',
  flags: {
    ...FOLDER_FLAGS,
    by: { value: Object.keys(GROUPS).join('|'), help: 'what to count by (default: path)' },
    limit: LIMIT,
  },
  examples: [['stillgate traffic top --by client --folder traffic', 'which clients were flagged most']],
  async run(values) {
    const by = text(values, 'by') ?? 'path'
    const limit = countOf('traffic top', values, 'limit', 20)
    if (!Object.hasOwn(GROUPS, by)) {
      const expected = `expected one of ${Object.keys(GROUPS).join(', ')}`
      throw fail('flag-value', { flag: '--by', expected, command: 'traffic top' })
    }
    const sql = `SELECT ${GROUPS[by as keyof typeof GROUPS]} AS ${quotedName(by)},
      count(*) FILTER (why = 'flagged') AS flagged, count(*) AS kept,
      round(max(score), 4) AS worst, max("time") AS latest
      FROM traffic GROUP BY 1 ORDER BY flagged DESC, kept DESC, 1 LIMIT ${limit}`
    return query(folderOf('traffic top', values), sql, limit, false)
  },
}

const quotedName = (name: string): string => `"${name}"`

export const trafficShow: Command = {
  name: 'traffic show',
  summary: 'show one request with its evidence marked',
  operands: [{ name: 'ID', help: 'request id, as in the log line and on the block page' }],
  flags: FOLDER_FLAGS,
  examples: [
    ['stillgate traffic show 9f86d081884c7d659a2f --folder traffic', 'why this request was flagged'],
  ],
  async run(values, [id]) {
    const { PLAIN_MARKS, showRecord, TERMINAL_MARKS } = await offline()
    const record = await recordOf(folderOf('traffic show', values), id!)
    process.stdout.write(showRecord(record, process.stdout.isTTY ? TERMINAL_MARKS : PLAIN_MARKS))
    return 0
  },
}

/** @throws StillgateError traffic-unknown */
export async function recordOf(folder: string, id: string) {
  const { TrafficStore } = await offline()
  const store = await TrafficStore.open(folder)
  try {
    const record = await store.record(id)
    if (record) return record
    throw fail('traffic-unknown', { id: id.slice(0, 128), folder })
  } finally {
    store.close()
  }
}

export const trafficExport: Command = {
  name: 'traffic export',
  summary: 'write the records to a file, one JSON object a line',
  flags: {
    ...FOLDER_FLAGS,
    out: { value: 'FILE', help: 'file to write; gzipped when named .gz' },
    requests: {
      help: 'write requests as docs/training-data.md describes them, labelled by decision and corrections',
    },
  },
  examples: [
    ['stillgate traffic export --folder traffic --out records.jsonl.gz', 'all records'],
    [
      'stillgate traffic export --requests --folder traffic --out requests.jsonl.gz',
      'requests that "evaluate" can judge again',
    ],
  ],
  async run(values) {
    const out = text(values, 'out')
    if (out === undefined) throw fail('flag-missing', { flag: '--out FILE', command: 'traffic export' })
    const folder = folderOf('traffic export', values)
    const { exportLines } = await import('../traffic/offline/export.js')
    const lines = exportLines(folder, values['requests'] === true ? 'requests' : 'records')
    try {
      const file = createWriteStream(out, { mode: 0o600 })
      if (out.endsWith('.gz')) await pipeline(lines, createGzip(), file)
      else await pipeline(lines, file)
    } catch (error) {
      if (!(error instanceof Error) || !('syscall' in error)) throw error
      throw fail('output-failed', { file: out, reason: error.message }, error)
    }
    return 0
  },
}

export const trafficCompact: Command = {
  name: 'traffic compact',
  summary: 'turn complete segments of the log into Parquet files',
  flags: FOLDER_FLAGS,
  examples: [['stillgate traffic compact --folder traffic', 'make the log smaller and queries faster']],
  async run(values) {
    const folder = folderOf('traffic compact', values)
    const { compact } = await offline()
    const { segments, records, damaged } = await compact(folder)
    process.stdout.write(`${segments} segments compacted: ${records} records, ${damaged} damaged\n`)
    return 0
  },
}
