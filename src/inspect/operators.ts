/**
 * Keys of JSON that change what a document means instead of naming a part of it: the comparisons of document databases
 * (MongoDB's query operators, which CouchDB and others share) and the prototype of a constructor. Such a key tells an
 * attack only together with the key that it stands below, `{"password": {"$ne": null}}`, which forms write in one,
 * `password[$ne]`; so it is judged as forms write it.
 */

const OPEN = 0x7b
const COLON = 0x3a
const SPACE = 0x20
const QUOTE = 0x22
const DOLLAR = 0x24
const SMALL_P = 0x70

/** Hold for other values than the one expected, whatever they are given. */
const CONDITIONS = ['$ne', '$nin', '$in', '$regex', '$exists', '$not', '$where', '$type']
/** Order. With a number or a text they filter, as programming interfaces let their users do. */
const COMPARISONS = ['$gt', '$gte', '$lt', '$lte', '$eq']
const PROTOTYPE = 'prototype'
const LONGEST = Math.max(...[...CONDITIONS, PROTOTYPE].map(({ length }) => length))

/**
 * Whether the key in `bytes[start … end)` is such a one.
 *
 * @param from the document, which ends at `most`, and whose `from[after]` follows the key's closing quote.
 */
export function isOperator(
  bytes: Buffer,
  start: number,
  end: number,
  from: Uint8Array,
  after: number,
  most: number,
): boolean {
  const first = bytes[start]
  if ((first !== DOLLAR && first !== SMALL_P) || end - start > LONGEST) return false
  const key = bytes.toString('latin1', start, end)
  if (key === PROTOTYPE || CONDITIONS.includes(key)) return true
  return COMPARISONS.includes(key) && !isOrderable(from, after, most)
}

/** Whether the value behind a key's colon is a number or a text that is not empty. */
function isOrderable(from: Uint8Array, after: number, most: number): boolean {
  let at = skipBlanks(from, after, most)
  if (from[at] === COLON) at = skipBlanks(from, at + 1, most)
  if (at >= most) return false
  const b = from[at]!
  return b === QUOTE ? from[at + 1] !== QUOTE : (b >= 0x30 && b <= 0x39) || b === 0x2d
}

/** Whether `from[start … end)` is nothing but what opens an object below a key, or the document's own: `: {` or `{`. */
export function opensObject(from: Uint8Array, start: number, end: number, belowKey: boolean): boolean {
  let at = skipBlanks(from, start, end)
  if (belowKey) {
    if (from[at] !== COLON) return false
    at = skipBlanks(from, at + 1, end)
  }
  return from[at] === OPEN && skipBlanks(from, at + 1, end) === end
}

function skipBlanks(from: Uint8Array, at: number, end: number): number {
  while (at < end && from[at]! <= SPACE) at++
  return at
}
