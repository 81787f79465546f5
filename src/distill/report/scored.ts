/** What the figures of a report are reckoned from: one judged request each. */
import type { Class } from '../../student/types.js'

export interface ScoredRequest {
  /** Probability of attack, 0…1; only its order matters to all but calibration. */
  readonly score: number
  /** What it is by its label; `benign` or the class of attack. */
  readonly class: Class
  readonly source: string
}

export const isAttack = (request: Pick<ScoredRequest, 'class'>): boolean => request.class !== 'benign'

/** Whether a source shows what a proxy sees all day: recorded browsers and API clients. */
export const isRecorded = (source: string): boolean => /^(browse|api)/.test(source)

/** The harmless requests that set false-positive rates. */
export interface Negatives {
  readonly of: 'recorded' | 'all'
  /** Scores, highest first. */
  readonly scores: Float64Array
}

/**
 * The recorded harmless requests (sources `browse…` and `api…`) where there are any, else all harmless ones. Hard
 * negatives (prose about attacks, code) would let an odd source set the rate.
 */
export function negativesOf(requests: readonly ScoredRequest[]): Negatives {
  const harmless = requests.filter((request) => !isAttack(request))
  const recorded = harmless.filter(({ source }) => isRecorded(source))
  const of = recorded.length > 0 ? 'recorded' : 'all'
  const scores = Float64Array.from(of === 'recorded' ? recorded : harmless, ({ score }) => score)
  return { of, scores: scores.sort().reverse() }
}

/**
 * The family of a source: `api:*` for `api:owner+name`, `exploits` for a bare `owner+name` (a collection of
 * published exploits), else the source itself.
 */
export function familyOf(source: string): string {
  const colon = source.indexOf(':')
  if (colon > 0) return `${source.slice(0, colon)}:*`
  return source.includes('+') ? 'exploits' : source
}
