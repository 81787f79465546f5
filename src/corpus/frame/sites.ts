import { chance, int, pick } from '../random.js'
import type { Random } from '../random.js'

/** Invented words of which hosts, paths, keys and plain values are made. */
export const NOUNS =
  'account action address agenda album archive article asset atlas author badge bag banner basket billing blog board book booking brand branch budget bundle calendar campaign card cart catalog category channel chapter chart chat checkout city claim class client club code collection color comment company contact content contract country coupon course customer dashboard data delivery department deposit device diary directory discount document domain download draft driver editor element employee entry event exam export farm feature feed file filter flight folder form forum gallery garden gift goal group guest guide harbor help history home hotel house image inbox index invoice item job journal journey kitchen label language lesson letter library license link list listing location log login machine magazine mail manager map market match meal media member menu message metric mirror mobile model module month movie museum music network news node note notice number object offer office option order organization owner package page panel parcel partner party password path patient payment period person phone photo picture place plan player point policy poll portal post price printer product profile program project promo province quality question queue quiz quote rating reader receipt recipe record refund region registry release reminder rental report request resource response result return review reward road role room route rule sale sample schedule school screen search season section sector sensor series service session setting shelf shipment shop signal signup site size skill slide snapshot sport staff stage station status stock store story stream street student studio subject summary supplier support survey system tab table tag task team template term test theme thread ticket time title token tool topic tour track trade trail train transfer travel trip tutorial type unit update upload user vehicle vendor venue version video view visit voucher wallet warehouse weather widget window workspace yard zone'.split(
    ' ',
  )
export const ADJECTIVES =
  'active alpine amber annual best big blue bold brave bright busy calm central clean clear coastal cold cool crisp daily dark deep early easy eastern fair fast fine flat free fresh full gentle global golden good grand great green happy hidden high honest indigo inner kind large late light little local lone long lucky main mellow modern narrow neat new noble north odd old open orange outer plain polar popular prime private public quick quiet rapid rare ready red regional remote rich royal rural safe second sharp short silent silver simple slow small smart smooth soft solid southern special stable steady strong sunny super swift tall tidy tiny top true upper urban vast warm western white wild wise young'.split(
    ' ',
  )
const TLDS = [
  'com',
  'com',
  'com',
  'org',
  'net',
  'io',
  'de',
  'co.uk',
  'fr',
  'com.br',
  'nl',
  'pl',
  'it',
  'co.il',
  'jp',
  'dev',
  'example',
]
const SUBDOMAINS = [
  'www.',
  'www.',
  'www.',
  '',
  '',
  'api.',
  'app.',
  'shop.',
  'm.',
  'cdn.',
  'my.',
  'admin.',
  'blog.',
  'portal.',
  'stage.',
]

const noun = (random: Random): string => pick(random, NOUNS)

/** An invented host name; sometimes a bare address with a port, as inside a data centre. */
export function host(random: Random): string {
  if (chance(random, 0.08)) {
    return pick(random, [
      'localhost:8080',
      `10.0.${int(random, 0, 9)}.${int(random, 2, 250)}`,
      `192.168.1.${int(random, 2, 250)}:3000`,
    ])
  }
  const name = `${pick(random, ADJECTIVES)}${pick(random, ['', '-', ''])}${noun(random)}`
  return `${pick(random, SUBDOMAINS)}${name}.${pick(random, TLDS)}`
}

const ENDINGS = [
  '.php',
  '.php',
  '.html',
  '.htm',
  '.aspx',
  '.jsp',
  '.do',
  '.action',
  '.cgi',
  '.asp',
  '.json',
  '.pl',
  '.cfm',
]
const SCRIPTS = [
  'index',
  'view',
  'show',
  'list',
  'search',
  'main',
  'default',
  'login',
  'product',
  'detail',
  'news',
  'page',
  'item',
  'get',
  'edit',
  'ajax',
  'submit',
  'process',
]
const API_ROOTS = [
  '/api',
  '/api/v1',
  '/api/v2',
  '/api/v3',
  '/rest',
  '/v1',
  '/v2',
  '/rest/api/2',
  '/services',
  '/backend/api',
  '/_api',
  '/wp-json/wp/v2',
  '/graphql/rest',
  '/internal',
  '/public/v1',
]
const VERBS = [
  'search',
  'list',
  'get',
  'create',
  'update',
  'query',
  'lookup',
  'export',
  'preview',
  'validate',
  'submit',
  'batch',
  'sync',
  'count',
]

const page = (random: Random): string =>
  pick(random, [
    () => '/',
    () => `/${noun(random)}`,
    () => `/${noun(random)}/`,
    () => `/${noun(random)}s/${pick(random, ADJECTIVES)}-${noun(random)}-${noun(random)}`,
    () => `/${pick(random, ['en', 'de', 'fr', 'us', 'en-gb', 'pt-br'])}/${noun(random)}/${noun(random)}`,
    () => `/${noun(random)}/${int(random, 1, 99_999)}`,
    () =>
      `/20${int(random, 10, 26)}/${String(int(random, 1, 12)).padStart(2, '0')}/${noun(random)}-${pick(random, ADJECTIVES)}`,
  ])()

const script = (random: Random): string =>
  `${chance(random, 0.6) ? `/${noun(random)}` : ''}/${pick(random, [...SCRIPTS, noun(random)])}${pick(random, ENDINGS)}`

const api = (random: Random): string =>
  pick(random, API_ROOTS) +
  pick(random, [
    () => `/${noun(random)}s`,
    () => `/${noun(random)}s/${int(random, 1, 99_999)}`,
    () => `/${noun(random)}s/${int(random, 1, 999)}/${noun(random)}s`,
    () => `/${noun(random)}s/${pick(random, VERBS)}`,
    () => `/${noun(random)}/${uuid(random)}`,
    () => `/${pick(random, VERBS)}${noun(random).replace(/^./, (c) => c.toUpperCase())}`,
  ])()

/** A path of a page, a script or an API; starts with a slash, holds neither `?` nor `%`. */
export function path(random: Random): string {
  return pick(random, [page, script, api])(random)
}

/** A path of an API. */
export function apiPath(random: Random): string {
  return api(random)
}

export function hex(random: Random, length: number): string {
  return Array.from({ length }, () => int(random, 0, 15).toString(16)).join('')
}

export function uuid(random: Random): string {
  return `${hex(random, 8)}-${hex(random, 4)}-4${hex(random, 3)}-a${hex(random, 3)}-${hex(random, 12)}`
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** A token of the URL-safe base64 alphabet. */
export function token(random: Random, length: number): string {
  return Array.from({ length }, () => ALPHABET[int(random, 0, 63)]).join('')
}
