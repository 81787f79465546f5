import { Arena } from './arena.js'
import { readBody } from './body.js'
import { readHeaders } from './headers.js'
import { DEFAULT_LIMITS, type InspectLimits } from './limits.js'
import { readTarget } from './target.js'
import type { RequestHead, RequestViews } from './types.js'

/**
 * Turns requests into windows. Reusable; what {@link inspect} returns is valid until the next call.
 *
 * @example
 * const inspector = new Inspector()
 * const views = inspector.inspect({method: 'GET', target: '/?q=1', rawHeaders: []})
 */
export class Inspector {
  readonly #arena: Arena

  /** @param limits what differs from {@link DEFAULT_LIMITS}. */
  constructor(limits: Partial<InspectLimits> = {}) {
    this.#arena = new Arena({ ...DEFAULT_LIMITS, ...limits })
  }

  /** Never throws on any bytes; what the limits cut off is named in `truncated`. */
  inspect(head: RequestHead, body?: Uint8Array): RequestViews {
    const arena = this.#arena
    arena.reset()
    readTarget(arena, head.target)
    readHeaders(arena, head.rawHeaders)
    if (body !== undefined && body.length > 0) readBody(arena, head, body)
    return arena
  }
}
