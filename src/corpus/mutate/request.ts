/** What can be done to a request around an attack: duplicates of its parameter, and many parameters that mean nothing. */
import type { RequestHead } from '../../inspect/index.js'
import { component } from '../frame/encode.js'
import { plainPairs, plainValue } from '../frame/params.js'
import { chance, int, pick } from '../random.js'
import type { Random } from '../random.js'
import type { Setting } from '../set.js'

/** Changes a request and leaves its attack at work; returns the same object where it does not apply. */
export interface RequestMutator {
  readonly name: string
  readonly change: (setting: Setting, random: Random) => Setting
}

/** The pair that carries the attack within a query or a form, all of it raw. */
interface Carrier {
  readonly before: string
  /** Name and `=`. */
  readonly name: string
  readonly value: string
  readonly after: string
}

function carrierOf({ head, body, probe }: Setting): Carrier | undefined {
  if (probe.kind !== 'query-value' && probe.kind !== 'form-value') return undefined
  const text = probe.kind === 'query-value' ? head.target : Buffer.from(body ?? []).toString('latin1')
  const { start, end } = probe.source
  const begin = Math.max(text.lastIndexOf('&', start - 1), text.lastIndexOf('?', start - 1)) + 1
  return {
    before: text.slice(0, begin),
    name: text.slice(begin, start),
    value: text.slice(start, end),
    after: text.slice(end),
  }
}

/** The request with other text in place of the pair; `at` is where within it the attack's value or values lie. */
function rebuilt(
  setting: Setting,
  { before, after }: Carrier,
  pairs: string,
  [from, to]: readonly [number, number],
): Setting {
  const text = before + pairs + after
  const source = { ...setting.probe.source, start: before.length + from, end: before.length + to }
  const probe = { ...setting.probe, source }
  if (probe.kind === 'query-value') return { ...setting, head: { ...setting.head, target: text }, probe }
  return { head: sized(setting.head, text.length), body: Buffer.from(text, 'latin1'), probe }
}

function sized(head: RequestHead, length: number): RequestHead {
  const rawHeaders = head.rawHeaders.map((value, i, all) =>
    i % 2 === 1 && all[i - 1]!.toLowerCase() === 'content-length' ? String(length) : value,
  )
  return { ...head, rawHeaders }
}

/** Cuts the value at commas over duplicates of its parameter: servers that join duplicates put the commas back. */
function split(setting: Setting, random: Random): Setting {
  const carrier = carrierOf(setting)
  const parts = carrier?.value.split(/,|%2c/i) ?? []
  if (carrier === undefined || parts.length < 2) return setting
  const joined = parts.reduce((text, part) =>
    chance(random, 0.6) || !text.includes('&') ? `${text}&${carrier.name}${part}` : `${text}%2C${part}`,
  )
  return rebuilt(setting, carrier, carrier.name + joined, [
    carrier.name.length,
    carrier.name.length + joined.length,
  ])
}

/** A harmless duplicate before or behind: servers take the first, the last or both. */
function decoy(setting: Setting, random: Random): Setting {
  const carrier = carrierOf(setting)
  if (carrier === undefined) return setting
  const { name, value } = carrier
  const harmless = `${name}${component(plainValue(random))}`
  const first = chance(random, 0.5)
  const at = (first ? harmless.length + 1 : 0) + name.length
  const own = name + value
  return rebuilt(setting, carrier, first ? `${harmless}&${own}` : `${own}&${harmless}`, [
    at,
    at + value.length,
  ])
}

/** Dozens of parameters that mean nothing, on both sides. */
function junk(setting: Setting, random: Random): Setting {
  const carrier = carrierOf(setting)
  if (carrier === undefined) return setting
  const pairs = (): string =>
    Array.from({ length: int(random, 2, 8) }, () => plainPairs(random, 6, new Set()))
      .flat()
      .map(([key, value]) => `${component(key)}=${component(value)}`)
      .join('&')
  const [left, right] = [pairs(), pairs()]
  const own = carrier.name + carrier.value
  const before = left && `${left}&`
  const at = before.length + carrier.name.length
  return rebuilt(setting, carrier, `${before}${own}${right && `&${right}`}`, [at, at + carrier.value.length])
}

export const REQUEST_MUTATORS: readonly RequestMutator[] = [
  { name: 'pollution/split', change: split },
  { name: 'pollution/decoy', change: decoy },
  { name: 'junk/parameters', change: junk },
]

/** One of them that changes the request, if any does. */
export function mutateRequest(setting: Setting, random: Random): Setting {
  return pick(random, REQUEST_MUTATORS).change(setting, random)
}
