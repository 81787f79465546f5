import { chance, int, pick, weighted } from '../random.js'
import type { Random } from '../random.js'
import { expand } from './grammar.js'
import { attackGrammar, familiesOf } from './families.js'
import type { Family } from './families.js'
import { uploadFor } from './upload.js'
import type { Attack, AttackClass } from './types.js'

/** Longest text of an attack, in characters. */
export const MAX_ATTACK = 4096

/** How often a generated attack is of a class: by how varied the class is, not by how often it is seen. */
const CLASS_WEIGHTS: readonly (readonly [AttackClass, number])[] = [
  ['sqli', 24],
  ['xss', 16],
  ['rce', 17],
  ['code', 19],
  ['traversal', 12],
  ['query', 7],
  ['ssrf', 7],
  ['crlf', 6],
  ['xxe', 5],
]

export interface AttackOptions {
  /** Share of payloads set after, and less often before, an ordinary value. Default 0.3. */
  readonly context?: number
  /** Only these classes. Default: all. */
  readonly classes?: readonly AttackClass[]
}

/**
 * Yields `count` attacks, the same for the same seed: a class by weight, a family of it by weight, a text of the family.
 *
 * @example [...generateAttacks(seededRandom(1), 2)] // [{ text: "' or 7=7-- -", class: 'sqli', … }, …]
 */
export function* generateAttacks(
  random: Random,
  count: number,
  options: AttackOptions = {},
): Generator<Attack> {
  const { context = 0.3, classes } = options
  const classWeights = CLASS_WEIGHTS.filter(([name]) => classes?.includes(name) ?? true)
  for (let i = 0; i < count; i++) {
    const family = weighted(random, familiesOf(weighted(random, classWeights)))
    yield attackOf(family, random, context)
  }
}

/** One attack of a family. */
export function attackOf(family: Family, random: Random, context = 0): Attack {
  const written = expand(attackGrammar(), family.name, random)
  const text = family.plain && chance(random, context) ? inContext(written, random) : written
  const upload = family.places.includes('file') ? uploadFor(family.name, random) : {}
  const whole = family.places.length > 0 ? { whole: family.places } : {}
  return { text: text.slice(0, MAX_ATTACK), class: family.class, family: family.name, ...whole, ...upload }
}

/** What stands before a payload in a real field, such as the value that the form had. */
function ordinary(random: Random): string {
  const value = expand(attackGrammar(), 'ordinary', random)
  return chance(random, 0.2) ? `${value} ${expand(attackGrammar(), 'noun', random)}` : value
}

function inContext(text: string, random: Random): string {
  const glue = /^[\s'"`)\];|&<>%$\\/*{-]/.test(text) ? pick(random, ['', '', ' ']) : ' '
  const before = int(random, 0, 9) > 0 ? `${ordinary(random)}${glue}` : ''
  const after = chance(random, 0.12) ? ` ${ordinary(random)}` : ''
  return `${before}${text}${after}`
}
