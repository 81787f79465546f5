import { component, headerText } from '../frame/encode.js'
import { key, plainPairs } from '../frame/params.js'
import { cookies } from '../frame/request.js'
import { NOUNS, host, path, token } from '../frame/sites.js'
import { chance, pick } from '../random.js'
import type { Random } from '../random.js'
import type { Placed } from './types.js'

const NAMES = [
  'X-Forwarded-For',
  'X-Forwarded-For',
  'X-Forwarded-Host',
  'X-Real-IP',
  'X-Client-IP',
  'True-Client-IP',
  'X-Api-Version',
  'X-Api-Key',
  'X-Auth-Token',
  'X-Request-Id',
  'X-Correlation-Id',
  'X-Csrf-Token',
  'X-Original-Url',
  'X-Rewrite-Url',
  'X-Custom-Data',
  'X-User',
  'X-Wap-Profile',
  'Authorization',
  'Accept',
  'Accept-Language',
  'From',
  'Origin',
  'If-None-Match',
  'Forwarded',
  'Via',
  'Api-Version',
  'Content-Language',
  'Client-Name',
  'Device',
]

/** Names that the frame's own cookies may have. */
const FRAME_COOKIES = new Set(['session', 'lang', 'uuid', 'seen'])

function target(random: Random): string {
  const pairs = plainPairs(random, 3, new Set())
  return `${path(random)}${pairs.length > 0 ? `?${pairs.map(([name, value]) => `${name}=${component(value)}`).join('&')}` : ''}`
}

function headerName(random: Random): string {
  if (chance(random, 0.7)) return pick(random, NAMES)
  const word = pick(random, NOUNS)
  return `X-${word.replace(/^./, (c) => c.toUpperCase())}-${pick(random, ['Id', 'Name', 'Token', 'Info', 'Value', 'Path', 'Mode'])}`
}

export function inHeader(text: string, random: Random): Placed {
  const name = headerName(random)
  const scheme =
    name === 'Authorization' && chance(random, 0.6) ? pick(random, ['Bearer ', 'Basic ', 'Token ']) : ''
  const after = name === 'X-Forwarded-For' && chance(random, 0.2) ? ', 10.1.2.3' : ''
  const slot = { before: scheme, value: headerText(text), after }
  return {
    kind: 'header-value',
    name: name.toLowerCase(),
    method: 'GET',
    target: target(random),
    headers: [[name, slot]],
  }
}

export function inUserAgent(text: string, random: Random): Placed {
  const before = chance(random, 0.25) ? 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) ' : ''
  const slot = { before, value: headerText(text), after: '' }
  return {
    kind: 'user-agent',
    name: 'user-agent',
    method: 'GET',
    target: target(random),
    headers: [['User-Agent', slot]],
  }
}

export function inReferer(text: string, random: Random): Placed {
  const origin = `https://${host(random)}`
  const slot = pick(random, [
    () => ({ before: '', value: headerText(text), after: '' }),
    () => ({
      before: `${origin}${path(random)}?${pick(random, ['q', 's', 'query', 'url'])}=`,
      value: component(text),
      after: '',
    }),
    () => ({ before: `${origin}/`, value: headerText(text), after: '' }),
  ])()
  return {
    kind: 'referer',
    name: 'referer',
    method: 'GET',
    target: target(random),
    headers: [['Referer', slot]],
  }
}

export function inCookie(text: string, random: Random): Placed {
  const name = chance(random, 0.3)
    ? `${pick(random, NOUNS)}_${token(random, 4).replace(/[-_]/g, 'x')}`
    : key(random, FRAME_COOKIES).replace(/[[\]]/g, '_')
  const encoded = chance(random, 0.5) ? component(text) : headerText(text).replace(/;/g, '%3B')
  const others = (): string => (chance(random, 0.6) ? cookies(random) : '')
  const [before, after] = [others(), others()]
  const slot = { before: `${before && `${before}; `}${name}=`, value: encoded, after: after && `; ${after}` }
  return { kind: 'cookie-value', name, method: 'GET', target: target(random), headers: [['Cookie', slot]] }
}
