/** How records look to DuckDB: the columns of the Parquet files, and the view that people query. */

const SOURCE = 'STRUCT(place VARCHAR, "header" INTEGER, "start" BIGINT, "end" BIGINT)'

/** Keys of a record and their types. */
export const COLUMNS = {
  v: 'INTEGER',
  id: 'VARCHAR',
  at: 'BIGINT',
  client: 'VARCHAR',
  method: 'VARCHAR',
  path: 'VARCHAR',
  action: 'VARCHAR',
  reason: 'VARCHAR',
  why: 'VARCHAR',
  verdict: `STRUCT(score DOUBLE, "class" VARCHAR, probabilities DOUBLE[], evidence STRUCT(kind VARCHAR, "name" VARCHAR, source ${SOURCE}, weight DOUBLE)[], model VARCHAR)`,
  status: 'INTEGER',
  judgeMicros: 'DOUBLE',
  totalMs: 'DOUBLE',
  bytesIn: 'BIGINT',
  bytesOut: 'BIGINT',
  truncated: 'VARCHAR[]',
  fields: `STRUCT(kind VARCHAR, "name" VARCHAR, source ${SOURCE}, "text" VARCHAR, base64 VARCHAR, skipped BIGINT)[]`,
  redacted: 'INTEGER',
} as const

/** The columns as `read_json` wants them. */
export const JSON_COLUMNS = `{${Object.entries(COLUMNS)
  .map(([name, type]) => `"${name}": '${type}'`)
  .join(', ')}}`

/** The columns of an empty table. */
export const TABLE_COLUMNS = Object.entries(COLUMNS)
  .map(([name, type]) => `"${name}" ${type}`)
  .join(', ')

/** The view `traffic`, over the table or view `records`. */
export const TRAFFIC_VIEW = `
  CREATE VIEW traffic AS SELECT
    id, make_timestamp_ms("at") AS "time", client, "method", path, "action", reason, why, status,
    verdict.score AS score, verdict."class" AS "class", verdict.model AS model,
    verdict.evidence[1].kind AS evidence_kind, verdict.evidence[1]."name" AS evidence_name,
    judgeMicros AS judge_micros, totalMs AS total_ms, bytesIn AS bytes_in, bytesOut AS bytes_out,
    truncated, redacted, verdict.probabilities AS probabilities, verdict.evidence AS evidence, fields
  FROM records ORDER BY "at"`
