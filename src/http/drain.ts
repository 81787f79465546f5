import type { IncomingMessage } from 'node:http'

/** What is still read of a body that nobody wants, so that its sender gets to read the response. */
const DRAIN_BYTES = 16 * 1024 * 1024
const DRAIN_MS = 10_000

/**
 * Reads and discards the rest of a request body. Closing with unread bytes would reset the connection, and the
 * client would lose the response with them; reading for ever would let it hold us. Beyond the bounds the
 * connection is destroyed.
 */
export function drain(req: IncomingMessage): void {
  if (req.complete || req.destroyed) return void req.resume()
  let left = DRAIN_BYTES
  const timer = setTimeout(() => req.socket.destroy(), DRAIN_MS)
  req.on('data', (chunk: Buffer) => {
    left -= chunk.length
    if (left < 0) req.socket.destroy()
  })
  req.once('close', () => clearTimeout(timer))
  req.resume()
}
