/**
 * A site made up by the project's generator: routes that come again and again with other values, clients, hours of a
 * day, some hard negatives and some attacks. For rehearsals of the night, where there is no real traffic.
 */
import {
  benignFamilies,
  benignOf,
  generateAttacks,
  int,
  pick,
  seededRandom,
  setValue,
  type Random,
} from '../../corpus/index.js'
import type { RequestHead } from '../../inspect/index.js'

/** A request on its way to the log. */
export interface SiteRequest {
  readonly head: RequestHead
  readonly body?: Uint8Array | undefined
  /** Address of the client. */
  readonly client: string
  /** Milliseconds since 1970. */
  readonly at: number
  readonly status: number
}

export interface SiteOptions {
  readonly seed: number
  readonly requests: number
  readonly from: number
  readonly until: number
  /** Different requests that come again with other values. */
  readonly templates?: number | undefined
  readonly clients?: number | undefined
}

/** Shares of the traffic. */
const HARD = 0.04
const ATTACKS = 0.02
const VALUES: readonly ((random: Random) => string)[] = [
  (random) => String(int(random, 1, 99_999)),
  (random) => pick(random, ['tea', 'lamp', 'shoes', 'paper', 'bread', 'garden chair', 'blue', 'new', 'true']),
  (random) =>
    `${pick(random, ['red', 'green', 'large', 'small'])} ${pick(random, ['table', 'pot', 'bag', 'bike'])}`,
  (random) => `20${int(random, 10, 26)}-0${int(random, 1, 9)}-${int(random, 10, 28)}`,
  (random) =>
    `${pick(random, ['ann', 'bo', 'cy', 'dee'])}.${pick(random, ['oak', 'elm', 'ash'])}${int(random, 1, 99)}`,
  (random) =>
    `How do I ${pick(random, ['return', 'wash', 'mend'])} my ${pick(random, ['coat', 'lamp', 'bike'])}?`,
]

/** The traffic of a site, oldest first. The same for the same options. */
export function* siteTraffic(options: SiteOptions): Generator<SiteRequest> {
  const { seed, requests, from, until, templates = 400, clients = 500 } = options
  const random = seededRandom(seed)
  const families = benignFamilies()
  const [attack] = [generateAttacks(random, Infinity)]
  for (let i = 0; i < requests; i++) {
    const draw = random()
    const at = from + Math.floor(((until - from) * i) / requests)
    const common = { at, status: 200 }
    if (draw < ATTACKS) {
      const { value } = attack.next()
      yield {
        ...setValue(value!.text, random, value!),
        ...common,
        client: clientOf(random, 40, 10),
        status: 404,
      }
    } else if (draw < ATTACKS + HARD) {
      const { head, body } = benignOf(pick(random, families), random)
      yield { head, body, ...common, client: clientOf(random, clients, 20) }
    } else {
      const template = popular(random, templates)
      // The same seed gives the same place, names and client software; only the value differs.
      const { head, body } = setValue(pick(random, VALUES)(random), seededRandom(seed * 100_003 + template))
      yield { head, body, ...common, client: clientOf(random, clients, 20) }
    }
  }
}

/** Few are asked for often, many seldom. */
const popular = (random: Random, count: number): number => Math.floor(random() ** 2 * count)

export const clientOf = (random: Random, count: number, network: number): string => {
  const n = Math.floor(random() * count)
  return `198.${network}.${n >> 8}.${n & 255}`
}
