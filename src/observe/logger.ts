import { destination as fileDestination, pino } from 'pino'
import type { DestinationStream, Logger } from 'pino'

/** How much is logged, and where to. */
export interface LoggerOptions {
  /** `fatal`, `error`, `warn`, `info`, `debug`, `trace` or `silent`. */
  readonly level: string
  /** A file path or a stream of lines. Default: standard output. */
  readonly destination?: string | DestinationStream
}

/**
 * A logger that writes one JSON object per line. Writing to a file or to standard output does not wait for the
 * disk or the pipe: a request must not stand still because the reader of its log does.
 *
 * @example
 * createLogger({ level: 'info' }).info({ port: 8080 }, 'listening')
 */
export function createLogger({ level, destination }: LoggerOptions): Logger {
  const options = { level, base: null, timestamp: () => `,"time":"${new Date().toISOString()}"` }
  if (destination !== undefined && typeof destination !== 'string') return pino(options, destination)
  return pino(options, fileDestination({ dest: destination ?? 1, sync: false }))
}
