import type { IncomingMessage } from 'node:http'

/** How far a body could be read into memory. */
export interface Collected {
  readonly chunks: readonly Buffer[]
  readonly bytes: number
  /** Whether that is all of it. */
  readonly whole: boolean
}

/**
 * Reads a body until it ends or exceeds `limit`; in the latter case the request is left paused. Calls back
 * once, or never when the client goes away (the response's `close` tells).
 */
export function collect(req: IncomingMessage, limit: number, done: (body: Collected) => void): void {
  const chunks: Buffer[] = []
  let bytes = 0
  const finish = (whole: boolean): void => {
    req.off('data', onData)
    req.off('end', onEnd)
    done({ chunks, bytes, whole })
  }
  const onData = (chunk: Buffer): void => {
    chunks.push(chunk)
    bytes += chunk.length
    if (bytes <= limit) return
    req.pause()
    finish(false)
  }
  const onEnd = (): void => finish(true)
  req.on('data', onData)
  req.on('end', onEnd)
}

/** One buffer of a body that was read whole; the common single chunk is not copied. */
export const joined = ({ chunks, bytes }: Collected): Buffer =>
  chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks, bytes)
