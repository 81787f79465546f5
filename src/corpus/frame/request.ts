import type { RequestHead, Source } from '../../inspect/index.js'
import { chance, int, pick } from '../random.js'
import type { Random } from '../random.js'
import { client } from './clients.js'
import type { Header } from './clients.js'
import { plainPairs } from './params.js'
import { component } from './encode.js'
import { hex, host, token, uuid } from './sites.js'

/** A text with a value in it, so that its place is known afterwards. */
export interface Slot {
  readonly before: string
  readonly value: string
  readonly after: string
}

/** A request without what every client adds. At most one of `target`, a header or `body` is a {@link Slot}. */
export interface Draft {
  readonly method: string
  readonly target: string | Slot
  readonly headers?: readonly (readonly [string, string | Slot])[]
  readonly contentType?: string
  readonly body?: string | Slot | Uint8Array
}

/** A complete request; `source` is the place of the draft's slot. */
export interface Framed {
  readonly head: RequestHead
  readonly body?: Uint8Array
  readonly source: Source
}

const ACCEPT = [
  '*/*',
  'application/json',
  'application/json, text/plain, */*',
  'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
]

/** Adds host, client, cookie and framing headers to a draft. Headers that the draft names are not added again. */
export function frame(draft: Draft, random: Random): Framed {
  const site = host(random)
  const own = new Set((draft.headers ?? []).map(([name]) => name.toLowerCase()))
  const body = bytesOf(draft.body)
  const added = [...clientHeaders(site, draft, random), ...bodyHeaders(draft, body)].filter(
    ([name]) => !own.has(name.toLowerCase()),
  )
  const cut = int(random, 1, added.length)
  const headers = [...added.slice(0, cut), ...(draft.headers ?? []), ...added.slice(cut)]
  const rawHeaders = headers.flatMap(([name, value]) => [name, textOf(value)])
  const head = { method: draft.method, target: textOf(draft.target), rawHeaders }
  return { head, ...(body === undefined ? {} : { body }), source: sourceOf(draft, headers) }
}

function clientHeaders(site: string, draft: Draft, random: Random): Header[] {
  const { userAgent, headers, browser } = client(random)
  const list: Header[] = [
    ['Host', site],
    ['User-Agent', userAgent],
    ['Accept', pick(random, ACCEPT)],
    ...headers,
  ]
  if (browser && chance(random, 0.5)) list.push(['Referer', `https://${site}/`])
  if (browser && draft.method !== 'GET') list.push(['Origin', `https://${site}`])
  if (chance(random, 0.35)) list.push(['Cookie', cookies(random)])
  if (!browser && chance(random, 0.4))
    list.push(['Authorization', `Bearer ${token(random, int(random, 20, 90))}`])
  if (chance(random, 0.15)) list.push(['X-Requested-With', 'XMLHttpRequest'])
  return list
}

function bodyHeaders(draft: Draft, body: Uint8Array | undefined): Header[] {
  if (body === undefined) return []
  const type: Header[] = draft.contentType === undefined ? [] : [['Content-Type', draft.contentType]]
  return [...type, ['Content-Length', String(body.length)]]
}

const COOKIES: readonly ((random: Random) => string)[] = [
  (random) => `_ga=GA1.2.${int(random, 1e8, 2e9)}.${int(random, 15e8, 17e8)}`,
  (random) => `session=${token(random, 32)}`,
  (random) => `PHPSESSID=${hex(random, 26)}`,
  (random) => `JSESSIONID=${hex(random, 32).toUpperCase()}`,
  (random) => `csrftoken=${token(random, 43)}`,
  (random) => `_fbp=fb.1.${int(random, 15e8, 17e8)}000.${int(random, 1e8, 2e9)}`,
  (random) => `uuid=${uuid(random)}`,
  (random) => `lang=${pick(random, ['en', 'de', 'fr-FR', 'pt_BR'])}`,
  (random) =>
    plainPairs(random, 1, new Set())
      .map(([name, value]) => `${name.replace(/[[\]]/g, '_')}=${component(value)}`)
      .join('; ') || 'seen=1',
]

/** A `Cookie` header of some harmless cookies. */
export function cookies(random: Random): string {
  return Array.from({ length: int(random, 1, 4) }, () => pick(random, COOKIES)(random)).join('; ')
}

function isSlot(part: string | Slot | Uint8Array | undefined): part is Slot {
  return typeof part === 'object' && 'before' in part
}

function textOf(part: string | Slot): string {
  return isSlot(part) ? part.before + part.value + part.after : part
}

function bytesOf(body: Draft['body']): Uint8Array | undefined {
  return body === undefined || body instanceof Uint8Array ? body : Buffer.from(textOf(body), 'utf8')
}

function sourceOf(draft: Draft, headers: readonly (readonly [string, string | Slot])[]): Source {
  const header = headers.findIndex(([, value]) => isSlot(value))
  const [place, part] = isSlot(draft.target)
    ? (['target', draft.target] as const)
    : header >= 0
      ? (['header', headers[header]![1]] as const)
      : (['body', draft.body] as const)
  if (!isSlot(part)) return { place, header, start: 0, end: part?.length ?? 0 }
  // Bodies count bytes; target and headers hold one byte in each character.
  const length = (text: string): number => (place === 'body' ? Buffer.byteLength(text) : text.length)
  const start = length(part.before)
  return { place, header, start, end: start + length(part.value) }
}
