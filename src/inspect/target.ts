/** The request target (RFC 9112 §3.2): path and query. */
import { writeLatin1, type Arena } from './arena.js'
import { percent } from './decode.js'
import { readPairs } from './pairs.js'
import { SHORTEST_TOKEN } from './readings.js'
import { IN_TARGET, Shelf } from './recall.js'
import { token, value } from './values.js'

const SLASH = 0x2f
const QUERY = { key: 'query-key', value: 'query-value', place: 'target' } as const

/** The target as bytes while it is read; grows to the longest. */
let raw = Buffer.allocUnsafeSlow(1 << 12)

export function readTarget(arena: Arena, target: string): void {
  const mark = target.indexOf('?')
  const pathEnd = mark < 0 ? target.length : mark
  const path = mark < 0 ? target : target.slice(0, mark)
  if (!arena.recall?.knows(Shelf.path, path, IN_TARGET, 0, mark >= 0)) {
    if (!readPath(arena, path)) return
    arena.recall?.done()
  }
  if (mark < 0) return
  const query = target.slice(mark + 1)
  if (arena.recall?.knows(Shelf.query, query, IN_TARGET, mark + 1, true)) return
  readPairs(arena, bytesOf(target), pathEnd + 1, target.length, QUERY)
  arena.recall?.done()
}

function bytesOf(text: string): Buffer {
  if (text.length > raw.length) raw = Buffer.allocUnsafeSlow(text.length * 2)
  writeLatin1(text, raw, 0)
  return raw
}

/** Reads the path; false when there is no room for it. */
function readPath(arena: Arena, path: string): boolean {
  if (!arena.reserve(path.length)) return false
  const from = bytesOf(path)
  const at = arena.used
  arena.used = percent(from, 0, path.length, arena.bytes, at, false)
  if (arena.used - at <= 1) return true
  const source = { place: 'target', header: -1, start: 0, end: path.length } as const
  value(arena, { kind: 'path', name: '', source }, at)
  readSegments(arena, from, path.length)
  return true
}

/** Segments are judged within their path; here only what is encoded in one of them: a slash is Base64, too. */
function readSegments(arena: Arena, from: Uint8Array, pathEnd: number): void {
  for (let start = 1; start < pathEnd;) {
    let end = start
    while (end < pathEnd && from[end] !== SLASH) end++
    if (end - start >= SHORTEST_TOKEN && end - start < pathEnd - 1) {
      const source = { place: 'target', header: -1, start, end } as const
      token(arena, from, start, end, { kind: 'path', name: '', source })
    }
    start = end + 1
  }
}
