/** The request target (RFC 9112 §3.2): path and query. */
import type { Arena } from './arena.js'
import { percent } from './decode.js'
import { readPairs } from './pairs.js'
import { value } from './values.js'

const QUERY = { key: 'query-key', value: 'query-value', place: 'target' } as const

export function readTarget(arena: Arena, target: string): void {
  const raw = Buffer.from(target, 'latin1')
  const mark = raw.indexOf(0x3f)
  const pathEnd = mark < 0 ? raw.length : mark
  if (!arena.reserve(pathEnd)) return
  const at = arena.used
  arena.used = percent(raw, 0, pathEnd, arena.bytes, at, false)
  if (arena.used - at > 1)
    value(
      arena,
      { kind: 'path', name: '', source: { place: 'target', header: -1, start: 0, end: pathEnd } },
      at,
    )
  if (mark >= 0) readPairs(arena, raw, mark + 1, raw.length, QUERY)
}
