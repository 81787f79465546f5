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
  // Searches end with the value: the arena behind it may be long, and values are many.
  const value = bytes.subarray(start, end)
  const first = value.indexOf(QUOTE)
  const call = first < 0 ? -1 : value.subarray(0, first).indexOf(PARENTHESIS)
  if (call < 0 || !DOCUMENT.test(value.toString('latin1', 0, 64))) return spans
  for (let i = first; i < value.length; i++) {
    if (value[i] !== QUOTE) continue
    const block = value[i + 1] === QUOTE && value[i + 2] === QUOTE
    const from = i + (block ? 3 : 1)
    const to = block ? blockEnd(value, from) : stringEnd(value, from, value.length)
    if (to > from) spans.push({ start: start + from, end: start + to })
    i = to + (block ? 2 : 0)
  }
  return spans
}

function blockEnd(value: Buffer, from: number): number {
  const found = value.indexOf(BLOCK, from)
  return found < 0 ? value.length : found
}

function stringEnd(bytes: Buffer, from: number, end: number): number {
  for (let i = from; i < end; i++) {
    if (bytes[i] === BACKSLASH) i++
    else if (bytes[i] === QUOTE) return i
  }
  return end
}
