import { chance, int, pick, weighted } from '../random.js'
import type { Random } from '../random.js'

/** A header as it goes over the wire. */
export type Header = readonly [name: string, value: string]

/** What sends a request: its `User-Agent` and the headers that go with it. */
export interface Client {
  readonly userAgent: string
  readonly headers: readonly Header[]
  /** Browsers send referers, origins and fetch metadata; tools and apps do not. */
  readonly browser: boolean
}

const LANGUAGES = [
  'en-US,en;q=0.9',
  'en-GB,en-US;q=0.9,en;q=0.8',
  'de-DE,de;q=0.9,en-US;q=0.8,en;q=0.7',
  'fr-FR,fr;q=0.9',
  'es-ES,es;q=0.9,en;q=0.8',
  'pt-BR,pt;q=0.9,en-US;q=0.8',
  'ja,en-US;q=0.9,en;q=0.8',
  'zh-CN,zh;q=0.9',
  'zh-TW,zh-Hant;q=0.9,en-US;q=0.6',
  'ru,en;q=0.9',
  'pl-PL,pl;q=0.9,en;q=0.5',
  'nl,en-US;q=0.7,en;q=0.3',
  'he-IL,he;q=0.9,en-US;q=0.8,en;q=0.7',
  'ar,en-US;q=0.9',
  'ko-KR,ko;q=0.9',
  'it-IT,it;q=0.8,en-US;q=0.5,en;q=0.3',
  'sv-SE,sv;q=0.9',
  'cs,sk;q=0.8,en;q=0.6',
]
const WINDOWS = ['Windows NT 10.0; Win64; x64', 'Windows NT 10.0; WOW64', 'Windows NT 6.1; Win64; x64']
const MACS = [
  'Macintosh; Intel Mac OS X 10_15_7',
  'Macintosh; Intel Mac OS X 10.15',
  'Macintosh; Intel Mac OS X 13_4',
]
const LINUXES = [
  'X11; Linux x86_64',
  'X11; Ubuntu; Linux x86_64',
  'X11; CrOS x86_64 14541.0.0',
  'X11; Fedora; Linux x86_64',
]
const PHONES = [
  'Pixel 7',
  'Pixel 8 Pro',
  'SM-G991B',
  'SM-A536E',
  'SM-S918U1',
  'M2102J20SG',
  '2201117TY',
  'moto g(60)',
  'CPH2449',
  'VOG-L29',
  'K',
]

function chrome(random: Random): Client {
  const version = int(random, 88, 138)
  const [system, platform] = pick(random, [
    [pick(random, WINDOWS), 'Windows'],
    [pick(random, MACS), 'macOS'],
    [pick(random, LINUXES), 'Linux'],
    [`Linux; Android ${int(random, 8, 15)}; ${pick(random, PHONES)}`, 'Android'],
  ] as const)
  const mobile = platform === 'Android'
  const brand = pick(random, [
    'Google Chrome',
    'Google Chrome',
    'Microsoft Edge',
    'Opera',
    'Brave',
    'Vivaldi',
  ])
  const suffix =
    brand === 'Microsoft Edge' ? ` Edg/${version}.0.${int(random, 100, 2900)}.${int(random, 10, 99)}` : ''
  const grease = pick(random, [
    '"Not A(Brand";v="99"',
    '" Not;A Brand";v="99"',
    '"Not/A)Brand";v="8"',
    '"Not.A/Brand";v="24"',
    '"Not_A Brand";v="8"',
  ])
  return {
    browser: true,
    userAgent: `Mozilla/5.0 (${system}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${version}.0.0.0${mobile ? ' Mobile' : ''} Safari/537.36${suffix}`,
    headers: [
      ['sec-ch-ua', `${grease}, "Chromium";v="${version}", "${brand}";v="${version}"`],
      ['sec-ch-ua-mobile', mobile ? '?1' : '?0'],
      ['sec-ch-ua-platform', `"${platform}"`],
      ['Accept-Language', pick(random, LANGUAGES)],
      ['Accept-Encoding', version > 122 ? 'gzip, deflate, br, zstd' : 'gzip, deflate, br'],
    ],
  }
}

function firefox(random: Random): Client {
  const version = int(random, 78, 140)
  const system = pick(random, [...WINDOWS, ...MACS, ...LINUXES, `Android ${int(random, 9, 15)}; Mobile`])
  return {
    browser: true,
    userAgent: `Mozilla/5.0 (${system}; rv:${version}.0) Gecko/20100101 Firefox/${version}.0`,
    headers: [
      ['Accept-Language', pick(random, LANGUAGES)],
      ['Accept-Encoding', 'gzip, deflate, br'],
      ...(chance(random, 0.3) ? [['DNT', '1'] as const] : []),
    ],
  }
}

function safari(random: Random): Client {
  const [major, minor] = [int(random, 13, 18), int(random, 0, 6)]
  const phone = chance(random, 0.6)
  const system = phone
    ? pick(random, [
        `iPhone; CPU iPhone OS ${major}_${minor} like Mac OS X`,
        `iPad; CPU OS ${major}_${minor} like Mac OS X`,
      ])
    : pick(random, MACS)
  return {
    browser: true,
    userAgent: `Mozilla/5.0 (${system}) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/${major}.${minor}${phone ? ' Mobile/15E148' : ''} Safari/${phone ? '604.1' : '605.1.15'}`,
    headers: [
      ['Accept-Language', pick(random, LANGUAGES).replace(/;.*/, '')],
      ['Accept-Encoding', 'gzip, deflate, br'],
    ],
  }
}

const APPS = [
  'Trolley',
  'Fernweh',
  'BankNord',
  'Kochtopf',
  'RideAlong',
  'PixelPost',
  'NewsMix',
  'MeterRead',
  'Parcelly',
  'ClinicLink',
]

/** Programs and mobile apps: a product name and little else. */
function program(random: Random): Client {
  const v = (low: number, high: number): string =>
    `${int(random, low, high)}.${int(random, 0, 31)}.${int(random, 0, 9)}`
  const app = pick(random, APPS)
  const userAgent = pick(random, [
    `curl/${v(7, 8)}`,
    `python-requests/2.${int(random, 22, 32)}.${int(random, 0, 5)}`,
    `Go-http-client/1.1`,
    `okhttp/${v(3, 5)}`,
    `axios/${v(0, 1)}`,
    'node-fetch/1.0 (+https://github.com/bitinn/node-fetch)',
    `PostmanRuntime/7.${int(random, 26, 43)}.${int(random, 0, 4)}`,
    `Java/17.0.${int(random, 1, 13)}`,
    `Apache-HttpClient/4.5.${int(random, 2, 14)} (Java/11.0.${int(random, 2, 20)})`,
    `GuzzleHttp/${int(random, 6, 7)}`,
    `${app}/${v(1, 12)} CFNetwork/${int(random, 1197, 1568)}.${int(random, 0, 300)}.${int(random, 0, 20)} Darwin/${v(20, 24)}`,
    `${app}/${v(1, 12)} (Android ${int(random, 8, 15)}; ${pick(random, PHONES)}; ${pick(random, ['en_US', 'de_DE', 'pt_BR'])})`,
    `Dalvik/2.1.0 (Linux; U; Android ${int(random, 8, 14)}; ${pick(random, PHONES)} Build/TP1A.220624.014)`,
    `Ruby/3.${int(random, 0, 3)}.${int(random, 0, 5)}`,
    `aiohttp/3.${int(random, 7, 11)}.${int(random, 0, 6)}`,
    `Dart/3.${int(random, 0, 6)} (dart:io)`,
    `Wget/1.21.${int(random, 1, 4)}`,
  ])
  return {
    browser: false,
    userAgent,
    headers: chance(random, 0.7) ? [['Accept-Encoding', 'gzip, deflate']] : [],
  }
}

/** One of the usual clients. */
export function client(random: Random): Client {
  return weighted(random, [
    [chrome, 5],
    [firefox, 2],
    [safari, 2],
    [program, 3],
  ] as const)(random)
}
