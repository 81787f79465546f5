/** What a probe has found, as rows of a request file that training reads. */
import { createHash } from 'node:crypto'
import type { Setting } from '../../corpus/index.js'
import type { Probed } from './search.js'

/** Groups of windows and sources of rows begin so. */
export const FOUND_SOURCE = 'probe'

/**
 * One line `{id, label, class, source, method, target, headers, body?, payload, original, text, mutators, queries}`, or
 * undefined where nothing passed. `payload` says where in the request the attack lies; the keys behind it are for people.
 */
export function foundLine({ payload, found, mutators, queries }: Probed): string | undefined {
  if (found === undefined) return undefined
  const { head, probe } = found.setting
  const request = {
    method: head.method,
    target: head.target,
    headers: pairs(head.rawHeaders),
    ...bodyOf(found.setting),
  }
  const id = createHash('sha256').update(JSON.stringify(request)).digest('hex').slice(0, 16)
  const about = { id, label: 'attack', class: payload.class, source: `${FOUND_SOURCE}:${payload.source}` }
  const extra = { payload: probe, original: payload.text, text: found.text, mutators, queries }
  return JSON.stringify({ ...about, ...request, ...extra })
}

function pairs(rawHeaders: readonly string[]): [string, string][] {
  return Array.from({ length: rawHeaders.length / 2 }, (_, i) => [rawHeaders[2 * i]!, rawHeaders[2 * i + 1]!])
}

function bodyOf({ body }: Setting): { body?: string } {
  return body === undefined ? {} : { body: Buffer.from(body).toString('base64') }
}
