/**
 * What the bytes of a value make possible and rule out, all of it from one scan: most values are short and plain, and
 * several scans of them would cost more than all else.
 */
import { SIXTET } from './base64.js'
import { HEX, isLetter } from './decode.js'

/** Holds what may be encoded once more: percent-encoding, entities, escapes. */
export const ENCODED = 1
export const FOLDABLE = 2
export const FILLER = 4
export const PLUS = 8
export const NOT_BASE64 = 16
export const NOT_HEX = 32
const NOT_DIGIT = 64
const NOT_IDENTIFIER = 128
const NOT_REFERENCE = 256
const DIGIT = 512
const HYPHEN = 1024
const UNDERSCORE = 2048

const TRAITS = Uint16Array.from({ length: 256 }, (_, b) => {
  const char = String.fromCharCode(b)
  const breaks = b === 0x0a || b === 0x0d
  const digit = b >= 0x30 && b <= 0x39
  const word = isLetter(b) || digit
  return (
    ('%&\\'.includes(char) ? ENCODED : 0) |
    (b === 0 || b >= 0xc0 ? FOLDABLE : 0) |
    ('*\'"$\\'.includes(char) ? FILLER : 0) |
    (char === '+' ? PLUS : 0) |
    (SIXTET[b] === 255 && char !== '=' && !breaks ? NOT_BASE64 : 0) |
    (HEX[b] === 255 && char !== 'x' && char !== 'X' ? NOT_HEX : 0) |
    (digit ? DIGIT : NOT_DIGIT) |
    (word || char === '-' ? 0 : NOT_REFERENCE) |
    (word || char === '-' || char === '_' ? 0 : NOT_IDENTIFIER) |
    (char === '-' ? HYPHEN : 0) |
    (char === '_' ? UNDERSCORE : 0)
  )
})

/** The traits of `bytes[start … end)`. */
export function traitsOf(bytes: Uint8Array, start: number, end: number): number {
  let traits = 0
  for (let i = start; i < end; i++) traits |= TRAITS[bytes[i]!]!
  return traits
}

/** Copies `from[start … end)` to `to` at `at`; returns the traits of what it copied. */
export function copyTraits(from: Uint8Array, start: number, end: number, to: Uint8Array, at: number): number {
  let traits = 0
  for (let i = start; i < end; i++) {
    const b = from[i]!
    to[at + i - start] = b
    traits |= TRAITS[b]!
  }
  return traits
}

/** Digits only, up to the length of a 64-bit number. */
export const isNumber = (traits: number, length: number): boolean =>
  (traits & NOT_DIGIT) === 0 && length <= 20

const LONGEST_REFERENCE = 64

/**
 * What names a thing by number: an order number, a version, a UUID, a digest, a session. Letters, digits and single
 * hyphens between them, at least one of them a digit, or one letter alone. No language ends or begins anything with
 * these; what is encoded in them is read all the same. Words are judged: `whoami` is a command.
 *
 * @param traits of `bytes[start … end)`, which are not empty.
 */
export function isReference(traits: number, bytes: Uint8Array, start: number, end: number): boolean {
  if ((traits & NOT_REFERENCE) !== 0 || end - start > LONGEST_REFERENCE) return false
  if ((traits & HYPHEN) !== 0 && !standApart(bytes, start, end, MINUS)) return false
  return (traits & DIGIT) !== 0 || end - start === 1
}

const MINUS = 0x2d

/** Whether `byte` stands neither first nor last nor twice in a row. */
function standApart(bytes: Uint8Array, start: number, end: number, byte: number): boolean {
  let before = true
  for (let i = start; i < end; i++) {
    const here = bytes[i] === byte
    if (here && before) return false
    before = here
  }
  return !before
}

const LOW_LINE = 0x5f

/** Letters, digits, `-` and single `_`, or nothing: `__proto__` is none. */
export function isIdentifier(bytes: Uint8Array, start: number, end: number): boolean {
  return end - start <= LONGEST_IDENTIFIER && isName(traitsOf(bytes, start, end), bytes, start, end)
}

const LONGEST_IDENTIFIER = 48

/** The same where the traits are known. */
export function isName(traits: number, bytes: Uint8Array, start: number, end: number): boolean {
  if ((traits & NOT_IDENTIFIER) !== 0 || end - start > LONGEST_IDENTIFIER) return false
  if ((traits & UNDERSCORE) === 0) return true
  for (let i = start + 1; i < end; i++) if (bytes[i] === LOW_LINE && bytes[i - 1] === LOW_LINE) return false
  return true
}
