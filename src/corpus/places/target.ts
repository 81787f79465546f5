import { component, pathRest, queryValue, raw, segment } from '../frame/encode.js'
import { key, plainPairs } from '../frame/params.js'
import { path } from '../frame/sites.js'
import { chance, pick, weighted } from '../random.js'
import type { Random } from '../random.js'
import type { Placed } from './types.js'

const query = (pairs: readonly (readonly [string, string])[]): string =>
  pairs.map(([name, value]) => `${name}=${component(value)}`).join('&')

const method = (random: Random): string =>
  weighted(random, [
    ['GET', 20],
    ['POST', 1],
    ['HEAD', 0.3],
    ['DELETE', 0.3],
  ] as const)

/** Harmless pairs before and after; `&` where there are some. */
function around(random: Random, taken: string): { before: string; after: string } {
  const pairs = plainPairs(random, 6, new Set([taken]))
  const cut = Math.floor(random() * (pairs.length + 1))
  const [first, last] = [pairs.slice(0, cut), pairs.slice(cut)]
  return {
    before: first.length > 0 ? `${query(first)}&` : '',
    after: last.length > 0 ? `&${query(last)}` : '',
  }
}

export function inQueryValue(text: string, random: Random): Placed {
  const name = key(random)
  const { before, after } = around(random, name)
  const target = { before: `${path(random)}?${before}${name}=`, value: queryValue(text, random), after }
  return { kind: 'query-value', name, method: method(random), target }
}

export function inQueryKey(text: string, random: Random): Placed {
  const { before, after } = around(random, text)
  const value = chance(random, 0.5) ? component(text) : raw(text, /[#&=]/g)
  const target = {
    before: `${path(random)}?${before}`,
    value,
    after: `${pick(random, ['=', '=1', ''])}${after}`,
  }
  return { kind: 'query-key', name: text, method: method(random), target }
}

export function inPathSegment(text: string, random: Random): Placed {
  const before = `${path(random).replace(/\/$/, '')}/`
  const after = `${chance(random, 0.3) ? path(random) : ''}${tail(random)}`
  return {
    kind: 'path',
    name: '',
    method: method(random),
    target: { before, value: segment(text, random), after },
  }
}

/** The text ends the path, its slashes kept; a text that begins with a slash may be the whole path. */
export function inPathRest(text: string, random: Random): Placed {
  const value = pathRest(text, random)
  const before = value.startsWith('/') && chance(random, 0.7) ? '' : `${path(random).replace(/\/$/, '')}/`
  return { kind: 'path', name: '', method: method(random), target: { before, value, after: tail(random) } }
}

function tail(random: Random): string {
  const pairs = plainPairs(random, 2, new Set())
  return pairs.length > 0 && chance(random, 0.4) ? `?${query(pairs)}` : ''
}
