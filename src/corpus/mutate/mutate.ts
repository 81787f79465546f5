import type { Class } from '../../student/index.js'
import type { AttackClass } from '../attacks/types.js'
import { chance, int, pick } from '../random.js'
import type { Random } from '../random.js'
import { CODE } from './code.js'
import { rehost, rename, renumber } from './common.js'
import { CRLF } from './crlf.js'
import { QUERY } from './query.js'
import { RCE } from './rce.js'
import { SQLI } from './sqli.js'
import { SSRF } from './ssrf.js'
import type { Mutator } from './step.js'
import { TRAVERSAL } from './traversal.js'
import { XSS } from './xss.js'
import { XXE } from './xxe.js'

/** Longer texts are left as they are: a step may run a pattern over all of it. */
export const MAX_MUTATED = 8192

const MUTATORS: Readonly<Record<AttackClass, readonly Mutator[]>> = {
  sqli: SQLI,
  query: QUERY,
  xss: XSS,
  traversal: TRAVERSAL,
  rce: RCE,
  code: CODE,
  xxe: XXE,
  ssrf: SSRF,
  crlf: CRLF,
}

/** What can be done to an attack of a class; each leaves it an attack. */
export function mutatorsOf(name: AttackClass): readonly Mutator[] {
  return MUTATORS[name]
}

/** Draws of a mutator before a mutation gives up finding one that applies. */
const DRAWS = 6

/**
 * A variation of an attack that still works: some mutators of its class (case, comments, white space, escapes, string
 * building, alternatives, paths, surroundings, padding, and at last look-alikes or an encoding) and sometimes other
 * numbers, names and hosts. Most have one to four, one in six up to twelve, as a search finds them. A benign text is
 * returned as it is.
 *
 * @example mutate("' or 1=1--", 'sqli', seededRandom(3)) // "') OR 4821=4821#", say
 */
export function mutate(text: string, name: Class, random: Random): string {
  if (name === 'benign' || text.length === 0 || text.length > MAX_MUTATED) return text
  let changed = text
  if (chance(random, 0.5)) changed = rehost(renumber(changed, random), random)
  if (chance(random, 0.2)) changed = rename(changed, random)
  for (let left = chance(random, 1 / 6) ? int(random, 5, 12) : int(random, 1, 4); left > 0; left--) {
    const { text: next, last } = mutateOnce(changed, name, random)
    if (next.length > MAX_MUTATED) return changed
    changed = next
    if (last) break
  }
  return changed
}

/** A text, the mutator that made it, if any applied, and whether more may follow. */
export interface Mutated {
  readonly text: string
  readonly mutator?: Mutator
  readonly last: boolean
}

/** One mutator that changes the text, if one is drawn that does. */
export function mutateOnce(text: string, name: AttackClass, random: Random): Mutated {
  for (let draw = 0; draw < DRAWS; draw++) {
    const mutator = pick(random, MUTATORS[name])
    const changed = mutator.step(text, random)
    if (changed !== text) return { text: changed, mutator, last: mutator.last }
  }
  return { text, last: false }
}
