import { Arena } from './arena.js'
import { readBody } from './body.js'
import { shapeOf } from './header-shape.js'
import { readHeaders } from './headers.js'
import type { Memory } from './memory.js'
import { DEFAULT_LIMITS, type InspectLimits } from './limits.js'
import { takeAll, type Steps } from './steps.js'
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

  /**
   * @param limits what differs from {@link DEFAULT_LIMITS}.
   * @param memory of values that were judged; those found in it have no windows, but stand in `recall`.
   */
  constructor(limits: Partial<InspectLimits> = {}, memory?: Memory) {
    this.#arena = new Arena({ ...DEFAULT_LIMITS, ...limits }, memory)
  }

  /**
   * Reads a request. Never throws, whatever the bytes; time is linear in their number.
   *
   * @param head method, target and headers as they came, one character per byte.
   * @param body all of it; bodies too long to hold go to {@link BodyStream}.
   * @returns windows, valid until the next call; what the limits cut short is named in `truncated`.
   */
  inspect(head: RequestHead, body?: Uint8Array): RequestViews {
    this.#readHead(head)
    if (body !== undefined && body.length > 0) takeAll(readBody(this.#arena, head, body))
    return this.#arena
  }

  /**
   * {@link inspect} of a long body in steps, each short. Nothing else may be inspected before the last step, nor before
   * the views are done with.
   */
  *inspectInSteps(head: RequestHead, body: Uint8Array): Steps<RequestViews> {
    this.#readHead(head)
    yield* readBody(this.#arena, head, body)
    return this.#arena
  }

  #readHead({ target, rawHeaders, shape }: RequestHead): void {
    this.#arena.reset()
    readTarget(this.#arena, target)
    readHeaders(this.#arena, rawHeaders, shape ?? shapeOf(rawHeaders))
  }
}
