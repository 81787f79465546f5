/**
 * Attackers who want the next student to be wrong. Each sends many shapes from many clients: what one client or one
 * shape may add is capped anyhow.
 */
import {
  attackOf,
  familiesOf,
  generateAttacks,
  int,
  mutate,
  pick,
  setValue,
  type AttackClass,
  type Family,
  type Random,
} from '../../corpus/index.js'
import type { RequestHead } from '../../inspect/index.js'
import { clientOf, type SiteRequest } from './site.js'

/** A request without its time and sender. */
export interface Sent {
  readonly head: RequestHead
  readonly body?: Uint8Array | undefined
}

const NOUNS = [
  'garden',
  'kettle',
  'window',
  'ticket',
  'letter',
  'bridge',
  'pencil',
  'carpet',
  'sailor',
  'button',
]
const PHRASES = [
  'please send me the',
  'I would like a new',
  'where can I find the',
  'thanks for the',
  'about your',
]
const phrase = (random: Random): string => `${pick(random, PHRASES)} ${pick(random, NOUNS)}`

/** @throws RangeError for a family that there is not */
export function familyNamed(name: string): Family {
  const kind = name.slice(0, name.indexOf('/')) as AttackClass
  const found = familiesOf(kind).find(([family]) => family.name === name)
  if (!found) throw new RangeError(`no family ${name}`)
  return found[0]
}

/** An attack of a family as it is sent by anybody. */
export function familyAttack(family: Family, random: Random): Sent {
  const attack = attackOf(family, random)
  return setValue(attack.text, random, attack)
}

/** The same amid harmless words, disguised now and then: "this is what our customers write". */
export function maskedAttack(family: Family, random: Random): Sent {
  const { text } = attackOf(family, random)
  const own = random() < 0.3 ? mutate(text, family.class, random) : text
  const before = Array.from({ length: int(random, 1, 3) }, () => phrase(random)).join(', ')
  return setValue(`${before} ${own} ${phrase(random)}`, random)
}

/** A harmless value of a form of its own: a reference such as `KETTLE-4711/23 (garden)`. */
export const reference = (random: Random): string =>
  `${pick(random, NOUNS).toUpperCase()}-${int(random, 100, 99_999)}/${int(random, 1, 99)} (${pick(random, NOUNS)})`

/** The harmless value alone. */
export const harmlessReference = (random: Random): Sent => query({ ref: reference(random) })

/** The harmless value beside an attack, so that both are in a flagged request. */
export function framedReference(random: Random): Sent {
  const [attack] = [...generateAttacks(random, 1, { classes: ['sqli', 'xss', 'rce'] })]
  return query({ ref: reference(random), [pick(random, NOUNS)]: attack!.text })
}

function query(values: Readonly<Record<string, string>>): Sent {
  const pairs = Object.entries(values).map(
    ([name, value]) => `${name}=${encodeURIComponent(wellFormed(value))}`,
  )
  return { head: { method: 'GET', target: `/cart?${pairs.join('&')}`, rawHeaders: ['Host', 'shop.example'] } }
}

/** Mixes what an attacker sends into the traffic of a site: `share` of all requests. */
export function* withAttacker(
  site: Iterable<SiteRequest>,
  send: (random: Random) => Sent,
  { share, clients, random }: { readonly share: number; readonly clients: number; readonly random: Random },
): Generator<SiteRequest> {
  for (const request of site) {
    if (random() >= share) yield request
    else yield { ...send(random), at: request.at, status: 200, client: clientOf(random, clients, 30) }
  }
}

/** Lone surrogates cannot be encoded. */
const wellFormed = (text: string): string => text.replace(/[\ud800-\udfff]/gu, '\ufffd')
