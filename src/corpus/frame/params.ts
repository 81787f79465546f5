import { chance, int, pick } from '../random.js'
import type { Random } from '../random.js'
import { ADJECTIVES, NOUNS, hex, token, uuid } from './sites.js'

/** Keys under which applications take free text, numbers, files, addresses and commands. */
const KEYS =
  'q query search s keyword keywords term text name title id uid user username userid user_id email mail login pass password file filename path page p url uri link href redirect redirect_url return returnUrl next continue callback dest target goto src source ref referer category cat cat_id product product_id pid item itemid sku order orderby order_by sort sort_by dir filter filters where field fields column table type kind mode action cmd command exec do func function module view template tpl theme lang language locale country city region zip street address phone mobile company message msg comment comments content body subject description desc note notes bio about details data value val input param params payload json xml code token key api_key state status date from to start end begin year month day limit offset count size width height color format output ext version v tab step level lat lng location ip host hostname domain port site server proxy feed image img picture avatar photo document doc attachment report export download include inc require load read show display print preview log debug test config option options setting settings group role team department project task issue ticket thread topic post post_id article news blog tag tags label labels rating review feedback reason answer question author owner creator editor assignee customer client vendor brand model series season episode genre album artist song track playlist channel event venue session sid csrf nonce hash signature checksum utm_source utm_medium utm_campaign utm_content utm_term gclid fbclid variant bucket prefix suffix delimiter expression expr formula script style class method operation op entity object node parent child children root'.split(
    ' ',
  )

const camel = (random: Random): string =>
  pick(random, NOUNS) + pick(random, NOUNS).replace(/^./, (c) => c.toUpperCase())

/** A key as applications name them; `taken` keys are not used again. */
export function key(random: Random, taken: ReadonlySet<string> = new Set()): string {
  for (;;) {
    const name = pick(random, [
      () => pick(random, KEYS),
      () => pick(random, KEYS),
      () => pick(random, KEYS),
      () => pick(random, NOUNS),
      () => camel(random),
      () => `${pick(random, NOUNS)}_${pick(random, NOUNS)}`,
      () => `${pick(random, NOUNS)}-${pick(random, NOUNS)}`,
      () => `${pick(random, NOUNS)}[${pick(random, KEYS)}]`,
      () => `${pick(random, KEYS)}${int(random, 1, 20)}`,
      () =>
        `${pick(random, ['ctl00_', 'txt', 'form_', 'wp_', 'x_', 'edit-', 'tx_', 'field_', '_'])}${pick(random, NOUNS)}`,
    ])()
    if (!taken.has(name)) return name
  }
}

/** A harmless short value: numbers, words, identifiers, dates, names. */
export function plainValue(random: Random): string {
  return pick(random, [
    () => String(int(random, 0, 9)),
    () => String(int(random, 1, 99_999)),
    () => `${int(random, 0, 999)}.${int(random, 0, 99)}`,
    () => pick(random, NOUNS),
    () => `${pick(random, ADJECTIVES)} ${pick(random, NOUNS)}`,
    () => `${pick(random, ADJECTIVES)} ${pick(random, NOUNS)} ${pick(random, NOUNS)}`,
    () =>
      pick(random, [
        'true',
        'false',
        'yes',
        'no',
        'on',
        'asc',
        'desc',
        'null',
        'all',
        'en',
        'EUR',
        'USD',
        '',
      ]),
    () => uuid(random),
    () => hex(random, pick(random, [8, 16, 32, 40])),
    () => token(random, int(random, 10, 64)),
    () => `20${int(random, 10, 26)}-0${int(random, 1, 9)}-${int(random, 10, 28)}`,
    () =>
      `20${int(random, 10, 26)}-0${int(random, 1, 9)}-${int(random, 10, 28)}T${int(random, 10, 23)}:${int(random, 10, 59)}:00Z`,
    () => `${pick(random, NOUNS)}.${pick(random, NOUNS)}@${pick(random, ADJECTIVES)}mail.com`,
    () => `https://www.${pick(random, ADJECTIVES)}${pick(random, NOUNS)}.com/${pick(random, NOUNS)}`,
    () => `+${int(random, 1, 99)} ${int(random, 100, 999)} ${int(random, 1_000_000, 9_999_999)}`,
    () =>
      `${pick(random, NOUNS)}_${int(random, 1, 99)}.${pick(random, ['jpg', 'png', 'pdf', 'csv', 'docx'])}`,
    () => `${pick(random, NOUNS)},${pick(random, NOUNS)},${pick(random, NOUNS)}`,
  ])()
}

/** Up to `most` harmless pairs, their keys distinct and none of `taken`. */
export function plainPairs(random: Random, most: number, taken: ReadonlySet<string>): [string, string][] {
  const used = new Set(taken)
  const count = chance(random, 0.3) ? 0 : int(random, 0, most)
  return Array.from({ length: count }, () => {
    const name = key(random, used)
    used.add(name)
    return [name, plainValue(random)]
  })
}
