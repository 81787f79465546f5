/** Turns what zod finds wrong into one error for people. */
import type { z } from 'zod'
import { fail, type StillgateError } from '../errors.js'
import { hint } from './nearest.js'
import { keysAt } from './walk.js'

type Issue = z.core.$ZodIssue
type Path = readonly PropertyKey[]

/** Where a path stands, for the message: `file:line`. */
export type Locate = (path: Path) => string

/** The error of the first thing that is wrong. */
export function problem(schema: z.ZodType, error: z.ZodError, locate: Locate): StillgateError {
  const issue = innermost(error.issues[0]!)
  if (issue.code === 'unrecognized_keys') {
    const path = [...issue.path, issue.keys[0]!]
    const nearest = hint(issue.keys[0]!, keysAt(schema, issue.path))
    return fail('config-key', { where: locate(path), key: dotted(path), nearest }, error)
  }
  const key = dotted(issue.path) || '(the whole file)'
  return fail('config-value', { where: locate(issue.path), key, expected: expected(issue) }, error)
}

/** Of a union, the branch that comes closest to what was written speaks: the one with fewest faults. */
function innermost(issue: Issue): Issue {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return issue
  const branch = issue.errors.reduce((best, faults) => (weight(faults) < weight(best) ? faults : best))
  const first = branch[0]
  if (!first) return issue
  return innermost({ ...first, path: [...issue.path, ...first.path] })
}

function weight(issues: readonly Issue[]): number {
  return issues.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? issue.keys.length : 1), 0)
}

/** zod's own words without their opening (`Invalid input: `, `Too big: `). */
const expected = (issue: Issue): string => issue.message.replace(/^(Invalid|Too)[^:]*: /, '')

/** @example dotted(['limits', 'bodyBuffer']) // 'limits.bodyBuffer' */
export function dotted(path: Path): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '')
}
