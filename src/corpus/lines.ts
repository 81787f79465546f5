import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { dataError } from './data-error.js'

/** A longer line is refused: a request of the longest body allowed, in base64, stays far below. */
const MAX_LINE_BYTES = 64 * 2 ** 20
const LF = 10

/** Some consecutive lines of a file; `first` is the number of the first one, counted from 1. */
export interface LineBatch {
  readonly first: number
  readonly lines: readonly string[]
}

/**
 * Reads the lines of a text file, gunzipped when its name ends in `.gz`. Lines come in batches (one for each
 * chunk read), because one promise per line costs more than parsing it.
 *
 * @throws data-format when the file cannot be read, is no gzip or has a line over 64 MiB
 */
export async function* readLines(file: string): AsyncGenerator<LineBatch> {
  let first = 1
  let rest: Buffer[] = []
  let restBytes = 0
  const source = open(file)
  try {
    for await (const chunk of source as AsyncIterable<Buffer>) {
      const end = chunk.lastIndexOf(LF)
      if (end >= 0) {
        const lines = Buffer.concat([...rest, chunk.subarray(0, end)])
          .toString('utf8')
          .split('\n')
        yield { first, lines }
        first += lines.length
        rest = []
        restBytes = 0
      }
      rest.push(chunk.subarray(end + 1))
      restBytes += chunk.length - end - 1
      if (restBytes > MAX_LINE_BYTES)
        throw dataError(file, first, `a line of at most ${MAX_LINE_BYTES} bytes`)
    }
  } catch (cause) {
    throw isSystemError(cause) ? dataError(file, first, `readable text: ${cause.message}`, cause) : cause
  } finally {
    source.destroy()
  }
  if (restBytes > 0) yield { first, lines: [Buffer.concat(rest).toString('utf8')] }
}

function open(file: string): Readable {
  const raw = createReadStream(file, { highWaterMark: 2 ** 18 })
  if (!file.endsWith('.gz')) return raw
  const gunzip = createGunzip({ chunkSize: 2 ** 18 })
  raw.on('error', (error) => gunzip.destroy(error))
  gunzip.on('close', () => raw.destroy())
  return raw.pipe(gunzip)
}

/** Errors of the file system and of zlib have a `code` such as ENOENT or Z_DATA_ERROR and an `errno`. */
function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'errno' in error
}
