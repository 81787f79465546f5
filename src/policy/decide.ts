import type { Verdict } from '../student/index.js'
import type { Decision, Mode } from './types.js'

const NOT_INSPECTED: Decision = { action: 'allow', reason: 'not-inspected' }
const BELOW: Decision = { action: 'allow', reason: 'below-threshold' }

/** What a mode does with a flagged request. One table, so that `detect` has no path that can block. */
const OVER = {
  off: NOT_INSPECTED,
  detect: { action: 'tag', reason: 'over-threshold' },
  block: { action: 'block', reason: 'over-threshold' },
} as const satisfies Record<Mode, Decision>

/** What a mode does with a request that could not be judged, by `onInternalError`. */
const FAILED = {
  off: { allow: NOT_INSPECTED, block: NOT_INSPECTED },
  detect: {
    allow: { action: 'allow', reason: 'internal-error' },
    block: { action: 'tag', reason: 'internal-error' },
  },
  block: {
    allow: { action: 'allow', reason: 'internal-error' },
    block: { action: 'block', reason: 'internal-error' },
  },
} as const satisfies Record<Mode, Record<'allow' | 'block', Decision>>

/** What a mode does with a request that was not read whole, by `limits.onExceeded`. */
const UNREAD = {
  off: { refuse: NOT_INSPECTED, forward: NOT_INSPECTED },
  detect: {
    refuse: { action: 'tag', reason: 'limit-exceeded' },
    forward: { action: 'tag', reason: 'limit-exceeded' },
  },
  block: {
    refuse: { action: 'block', reason: 'limit-exceeded' },
    forward: { action: 'tag', reason: 'limit-exceeded' },
  },
} as const satisfies Record<Mode, Record<'refuse' | 'forward', Decision>>

/**
 * Turns a verdict into a decision. A score at or above the threshold is flagged.
 *
 * @param verdict What the student thinks; `undefined` when the request was not judged.
 * @param settings `threshold` is a score, 0…1, of the model in use.
 * @returns `allow` below the threshold, in mode `off` and without a verdict; else `tag` (mode `detect`) or
 * `block` (mode `block`).
 * @example
 * decide(verdict, { mode: 'block', threshold: 0.9 }).action // 'block' when verdict.score >= 0.9
 */
export function decide(
  verdict: Verdict | undefined,
  settings: { readonly mode: Mode; readonly threshold: number },
): Decision {
  if (verdict === undefined) return NOT_INSPECTED
  return verdict.score >= settings.threshold
    ? OVER[settings.mode]
    : settings.mode === 'off'
      ? NOT_INSPECTED
      : BELOW
}

/**
 * The decision for a request that inspection or the student failed on.
 *
 * @example
 * decideFailure({ mode: 'detect', onInternalError: 'block' }).action // 'tag': detect never blocks
 */
export function decideFailure(settings: {
  readonly mode: Mode
  readonly onInternalError: 'allow' | 'block'
}): Decision {
  return FAILED[settings.mode][settings.onInternalError]
}

/**
 * The decision for a request of which inspection could not read a part within its limits.
 *
 * @example
 * decideUnread({ mode: 'block', onExceeded: 'refuse' }).action // 'block', answered with 413
 */
export function decideUnread(settings: {
  readonly mode: Mode
  readonly onExceeded: 'refuse' | 'forward'
}): Decision {
  return UNREAD[settings.mode][settings.onExceeded]
}
