import type { RequestHead } from '../../inspect/index.js'
import { compile, expand } from '../attacks/grammar.js'
import type { Grammar } from '../attacks/grammar.js'
import { frame } from '../frame/request.js'
import { pick, weighted } from '../random.js'
import type { Random } from '../random.js'
import { GRAMMARS } from './grammars.js'
import { draft } from './placing.js'

/** A harmless request that a keyword matcher takes for an attack. */
export interface BenignRequest {
  readonly head: RequestHead
  readonly body?: Uint8Array
  /** Which family of the grammars it came from, such as `prose/review`. */
  readonly family: string
}

interface Families {
  readonly grammar: Grammar
  readonly entries: readonly (readonly [family: string, weight: number])[]
}

let compiled: Families | undefined

/** Compiled on first use: importing costs nothing. */
function families(): Families {
  if (compiled === undefined) {
    const grammar = compile(...GRAMMARS)
    const rules = [...grammar.values()].filter(({ name }) => name.includes('/'))
    compiled = { grammar, entries: rules.map(({ name, weight }) => [name, weight]) }
  }
  return compiled
}

/** Names of the families, for reports. */
export function benignFamilies(): string[] {
  return families().entries.map(([name]) => name)
}

/**
 * Harmless requests of all families by weight; the same for the same seed.
 *
 * @example for (const { head, body } of generateBenign(seededRandom(1), 1000)) inspector.inspect(head, body)
 */
export function* generateBenign(random: Random, count: number): Generator<BenignRequest> {
  const { entries } = families()
  for (let i = 0; i < count; i++) yield benignOf(weighted(random, entries), random)
}

/** One request of one family. @throws RangeError for an unknown family */
export function benignOf(family: string, random: Random): BenignRequest {
  const { grammar } = families()
  const rule = grammar.get(family)
  if (rule === undefined) throw new RangeError(`no family ${family}`)
  const place = rule.places.length > 0 ? pick(random, rule.places) : 'value'
  const { head, body } = frame(draft(expand(grammar, family, random), place, random), random)
  return { head, ...(body === undefined ? {} : { body }), family }
}
