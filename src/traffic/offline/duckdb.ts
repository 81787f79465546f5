/** DuckDB, loaded on demand: an optional dependency with native parts that no proxy loads. */
import type * as DuckDB from '@duckdb/node-api'
import { fail } from '../../errors.js'

export type Connection = DuckDB.DuckDBConnection

export interface Database {
  readonly connection: Connection
  /** Whether a statement reads and does nothing else. */
  readsOnly(sql: string): Promise<boolean>
  close(): void
}

/**
 * A database in memory that fetches nothing from anywhere.
 *
 * @param options.memory most memory, as DuckDB writes it; what does not fit goes to disk.
 * @throws StillgateError traffic-library-missing
 */
export async function openDatabase(
  options: { readonly memory?: string; readonly threads?: number } = {},
): Promise<Database> {
  const { DuckDBInstance, StatementType } = await load()
  const instance = await DuckDBInstance.create(':memory:', {
    memory_limit: options.memory ?? '1GB',
    threads: String(options.threads ?? 2),
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  })
  const connection = await instance.connect()
  return {
    connection,
    async readsOnly(sql) {
      const statements = await connection.extractStatements(sql)
      if (statements.count !== 1) return false
      const { statementType } = await statements.prepare(0)
      return statementType === StatementType.SELECT || statementType === StatementType.EXPLAIN
    },
    close() {
      connection.closeSync()
      instance.closeSync()
    },
  }
}

async function load(): Promise<typeof DuckDB> {
  try {
    return await import('@duckdb/node-api')
  } catch (cause) {
    throw fail('traffic-library-missing', {}, cause)
  }
}

/** A string as SQL writes it. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`
