export const MODES = ['off', 'detect', 'block'] as const
export type Mode = (typeof MODES)[number]

/** What is done with a request. Only `mode: block` can yield `action: block`. */
export interface Decision {
  readonly action: 'allow' | 'tag' | 'block'
  /** Stable, machine-readable: `below-threshold`, `over-threshold`, `not-inspected`, `limit-exceeded`, … */
  readonly reason: string
}
