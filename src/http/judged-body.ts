import type { IncomingMessage } from 'node:http'
import { Readable } from 'node:stream'
import type { StreamJudge } from './judge.js'

/** Longest piece that is handed on at once. */
const PIECE = 64 * 1024
/** Longest that is given to the judge at once, so that one of its slices is hardly longer than it must be. */
const BITE = 16 * 1024

/** Ends a body in mid-stream because a window of it was judged an attack. */
export class BodyBlocked extends Error {
  override readonly name = 'BodyBlocked'
}

/** Ends a body in mid-stream because its sender went away. */
export class BodyAborted extends Error {
  override readonly name = 'BodyAborted'
}

/**
 * The body of a request on its way to the upstream. With a judge, only what has been judged is handed on: the
 * last window is held back until more or the end has come. Without one, chunks pass as they are.
 */
export class JudgedBody extends Readable {
  readonly #req: IncomingMessage
  readonly #judge: StreamJudge | undefined
  readonly #onBytes: (bytes: number) => void
  #held: Buffer[] = []
  #released = 0
  #ended = false

  constructor(req: IncomingMessage, judge: StreamJudge | undefined, onBytes: (bytes: number) => void) {
    super()
    this.#req = req
    this.#judge = judge
    this.#onBytes = onBytes
  }

  /** @param first Chunks that have been read from the request already. */
  begin(first: readonly Buffer[]): void {
    for (const chunk of first) this.#take(chunk)
    if (this.destroyed) return
    this.#req.on('data', this.#take)
    this.#req.once('end', this.#end)
    this.#req.once('close', this.#closed)
  }

  override _read(): void {
    this.#req.resume()
  }

  override _destroy(error: Error | null, callback: (error?: Error | null) => void): void {
    this.#req.off('data', this.#take)
    this.#req.off('end', this.#end)
    this.#req.off('close', this.#closed)
    this.#held = []
    // Whoever drains the rest of the request finds it flowing.
    this.#req.resume()
    callback(error)
  }

  readonly #take = (chunk: Buffer): void => {
    this.#onBytes(chunk.length)
    for (let at = 0; at < chunk.length && !this.destroyed; at += PIECE) {
      this.#pass(chunk.subarray(at, at + PIECE))
    }
  }

  #pass(chunk: Buffer): void {
    if (this.#judge === undefined) return this.#release(chunk)
    this.#held.push(chunk)
    for (let at = 0; at < chunk.length; at += BITE) {
      const { action } = this.#judge.push(chunk.subarray(at, at + BITE))
      if (action === 'block') return void this.destroy(new BodyBlocked())
    }
    this.#releaseTo(this.#judge.judgedBytes())
  }

  #releaseTo(judged: number): void {
    while (this.#held.length > 0 && this.#released < judged) {
      const chunk = this.#held[0]!
      const length = Math.min(chunk.length, judged - this.#released)
      if (length === chunk.length) this.#held.shift()
      else this.#held[0] = chunk.subarray(length)
      this.#released += length
      this.#release(chunk.subarray(0, length))
    }
  }

  #release(chunk: Buffer): void {
    if (!this.push(chunk)) this.#req.pause()
  }

  readonly #end = (): void => {
    this.#ended = true
    if (this.#judge !== undefined) {
      if (this.#judge.end().action === 'block') return void this.destroy(new BodyBlocked())
      this.#releaseTo(Infinity)
    }
    this.push(null)
  }

  readonly #closed = (): void => {
    if (!this.#ended) this.destroy(new BodyAborted())
  }
}
