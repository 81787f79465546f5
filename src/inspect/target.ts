/** The request target (RFC 9112 §3.2): path and query. */
import type { Arena } from './arena.js'
import { percent } from './decode.js'
import { readPairs } from './pairs.js'
import { token, value } from './values.js'

const SLASH = 0x2f
const QUERY = { key: 'query-key', value: 'query-value', place: 'target' } as const

export function readTarget(arena: Arena, target: string): void {
  const raw = Buffer.from(target, 'latin1')
  const mark = raw.indexOf(0x3f)
  const pathEnd = mark < 0 ? raw.length : mark
  if (!arena.reserve(pathEnd)) return
  const at = arena.used
  arena.used = percent(raw, 0, pathEnd, arena.bytes, at, false)
  if (arena.used - at > 1) {
    const source = { place: 'target', header: -1, start: 0, end: pathEnd } as const
    value(arena, { kind: 'path', name: '', source }, at)
    readSegments(arena, raw, pathEnd)
  }
  if (mark >= 0) readPairs(arena, raw, mark + 1, raw.length, QUERY)
}

/** Shortest segment in which a text could be written as Base64 or hexadecimal. */
const SHORTEST_TOKEN = 12

/** Segments are judged within their path; here only what is encoded in one of them: a slash is Base64, too. */
function readSegments(arena: Arena, raw: Buffer, pathEnd: number): void {
  for (let start = 1; start < pathEnd;) {
    const found = raw.indexOf(SLASH, start)
    const end = found < 0 || found > pathEnd ? pathEnd : found
    if (end - start >= SHORTEST_TOKEN && end - start < pathEnd - 1) {
      const source = { place: 'target', header: -1, start, end } as const
      token(arena, raw, start, end, { kind: 'path', name: '', source })
    }
    start = end + 1
  }
}
