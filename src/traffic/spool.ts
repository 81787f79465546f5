/** Appends records to segment files, one flush at a time, each on the disk before the next begins. */
import { mkdir, open, rename, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { encodeLines } from './line.js'

export interface SpoolOptions {
  readonly folder: string
  /** Bytes after which a segment is closed. */
  readonly segmentBytes: number
  /** Milliseconds after which a segment is closed. */
  readonly segmentMs: number
}

interface OpenSegment {
  readonly file: FileHandle
  readonly path: string
  readonly begun: number
  /** Bytes that are whole. */
  bytes: number
}

export class Spool {
  readonly #options: SpoolOptions
  #segment: OpenSegment | undefined
  #count = 0

  constructor(options: SpoolOptions) {
    this.#options = options
  }

  /**
   * Appends values as one flush; when this resolves they are on the disk. Calls must not overlap.
   *
   * @throws Error of the file system; then none of the values counts as written, and what was written of them is cut
   *   off again, or the segment is given up.
   */
  async append(values: readonly unknown[]): Promise<void> {
    const segment = (this.#segment ??= await this.#open())
    const bytes = encodeLines(values)
    try {
      await writeAll(segment.file, bytes, segment.bytes)
      await segment.file.datasync()
    } catch (error) {
      await this.#takeBack(segment)
      throw error
    }
    segment.bytes += bytes.length
  }

  /** Closes the segment when it is large or old; returns whether it did. */
  async rotate(): Promise<boolean> {
    const segment = this.#segment
    if (segment === undefined || segment.bytes === 0) return false
    const { segmentBytes, segmentMs } = this.#options
    if (segment.bytes < segmentBytes && Date.now() - segment.begun < segmentMs) return false
    await this.close()
    return true
  }

  /** Closes the segment. */
  async close(): Promise<void> {
    const segment = this.#segment
    this.#segment = undefined
    if (segment === undefined) return
    await segment.file.close()
    await rename(segment.path, segment.path.replace(/open$/, 'spool'))
  }

  async #open(): Promise<OpenSegment> {
    const { folder } = this.#options
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const begun = Date.now()
    const path = join(folder, `${begun}-${process.pid}-${this.#count++}.open`)
    return { file: await open(path, 'wx', 0o600), path, begun, bytes: 0 }
  }

  async #takeBack(segment: OpenSegment): Promise<void> {
    try {
      await segment.file.truncate(segment.bytes)
    } catch {
      // Recovery will cut it; the next flush begins another segment.
      this.#segment = undefined
      await segment.file.close().catch(() => undefined)
    }
  }
}

async function writeAll(file: FileHandle, bytes: Buffer, position: number): Promise<void> {
  for (let at = 0; at < bytes.length;) {
    const { bytesWritten } = await file.write(bytes, at, bytes.length - at, position + at)
    at += bytesWritten
  }
}
