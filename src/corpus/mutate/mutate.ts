import type { Class } from '../../student/index.js'
import { chance, int, pick } from '../random.js'
import type { Random } from '../random.js'
import { afterValue, rehost, rename, renumber, trailing } from './common.js'
import { SQLI_STEPS } from './sqli.js'
import {
  CODE_STEPS,
  CRLF_STEPS,
  QUERY_STEPS,
  RCE_STEPS,
  SSRF_STEPS,
  TRAVERSAL_STEPS,
  XSS_STEPS,
  XXE_STEPS,
} from './steps.js'
import type { Step } from './step.js'

/** Longer texts are left as they are: a step may run a pattern over all of it. */
const MAX_TEXT = 8192

const STEPS: Readonly<Record<Class, readonly Step[]>> = {
  benign: [],
  sqli: SQLI_STEPS,
  query: QUERY_STEPS,
  xss: XSS_STEPS,
  traversal: TRAVERSAL_STEPS,
  rce: RCE_STEPS,
  code: CODE_STEPS,
  xxe: XXE_STEPS,
  ssrf: SSRF_STEPS,
  crlf: CRLF_STEPS,
}

/** Classes whose payloads work behind an ordinary value. */
const FOLLOWING: ReadonlySet<Class> = new Set<Class>(['sqli', 'xss', 'rce', 'code', 'query', 'crlf'])

/**
 * A variation of an attack that still works: one to three steps of its class (case, spaces, comments, quotes, separators,
 * depth, encodings) and sometimes other numbers, names, hosts and surroundings. A benign text is returned as it is.
 *
 * @example mutate("' or 1=1--", 'sqli', seededRandom(3)) // "') OR 4821=4821#", say
 */
export function mutate(text: string, name: Class, random: Random): string {
  const steps = STEPS[name]
  if (steps.length === 0 || text.length === 0 || text.length > MAX_TEXT) return text
  let changed = text
  for (let left = int(random, 1, 3); left > 0; left--) changed = pick(random, steps)(changed, random)
  if (chance(random, 0.6)) changed = rehost(renumber(changed, random), random)
  if (chance(random, 0.2)) changed = rename(changed, random)
  if (FOLLOWING.has(name) && chance(random, 0.2)) changed = afterValue(changed, random)
  if (FOLLOWING.has(name) && chance(random, 0.06)) changed = trailing(changed, random)
  return changed
}
