/** Strings of a GraphQL document (spec §2.9.4), which reach resolvers as values: arguments written into the query. */
import type { Span } from './tokens-in.js'

const QUOTE = 0x22
const PARENTHESIS = 0x28
const BACKSLASH = 0x5c
const BLOCK = Buffer.from('"""')
/** An operation or a selection set; arguments stand in parentheses, which tells it from JSON. */
const DOCUMENT = /^\s*(?:\{|(?:query|mutation|subscription|fragment)\b)/

/** Insides of the strings in `bytes[start … end)`, quotes left out; none when it is no GraphQL. */
export function graphqlStrings(bytes: Buffer, start: number, end: number): Span[] {
  const spans: Span[] = []
  const first = bytes.indexOf(QUOTE, start)
  const call = bytes.indexOf(PARENTHESIS, start)
  if (
    first < 0 ||
    first >= end ||
    call < 0 ||
    call > first ||
    !DOCUMENT.test(bytes.toString('latin1', start, Math.min(end, start + 64)))
  )
    return spans
  for (let i = first; i < end; i++) {
    if (bytes[i] !== QUOTE) continue
    const block = bytes[i + 1] === QUOTE && bytes[i + 2] === QUOTE
    const from = i + (block ? 3 : 1)
    const to = block ? blockEnd(bytes, from, end) : stringEnd(bytes, from, end)
    if (to > from) spans.push({ start: from, end: to })
    i = to + (block ? 2 : 0)
  }
  return spans
}

function blockEnd(bytes: Buffer, from: number, end: number): number {
  const found = bytes.indexOf(BLOCK, from)
  return found < 0 || found > end ? end : found
}

function stringEnd(bytes: Buffer, from: number, end: number): number {
  for (let i = from; i < end; i++) {
    if (bytes[i] === BACKSLASH) i++
    else if (bytes[i] === QUOTE) return i
  }
  return end
}
