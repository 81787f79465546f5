/**
 * The further readings of a value: what an application may make of it that is not what it says. One scan tells which
 * of them can find anything at all, and each gives up where it changes nothing, so that a harmless value is seldom
 * read twice.
 */
import { base64, LONGEST_BASE64, SIXTET } from './base64.js'
import { HEX, layer, type Decoder } from './decode.js'
import { fillers } from './fillers.js'
import { fold, foldText } from './fold.js'
import { hexText } from './hex-text.js'
import type { FieldKind } from './types.js'
import { utf7 } from './utf7.js'

/** What a byte makes possible (low bits) or rules out (high bits). */
const ENCODED = 1
const FOLDABLE = 2
const FILLER = 4
const PLUS = 8
const NOT_BASE64 = 16
const NOT_HEX = 32

const TRAITS = Uint8Array.from({ length: 256 }, (_, b) => {
  const char = String.fromCharCode(b)
  const breaks = b === 0x0a || b === 0x0d
  return (
    ('%&\\'.includes(char) ? ENCODED : 0) |
    (b === 0 || b >= 0xc0 ? FOLDABLE : 0) |
    ('*\'"$\\'.includes(char) ? FILLER : 0) |
    (char === '+' ? PLUS : 0) |
    (SIXTET[b] === 255 && char !== '=' && !breaks ? NOT_BASE64 : 0) |
    (HEX[b] === 255 && char !== 'x' && char !== 'X' ? NOT_HEX : 0)
  )
})
/** Shortest value that is tried as Base64 or hexadecimal. */
export const SHORTEST_TOKEN = 12

const FILES: ReadonlySet<FieldKind> = new Set(['file-content', 'binary'])
/** `text/*,*\/*` is no comment of SQL. */
const MEDIA_RANGES = new Set(['accept', 'content-type'])

/**
 * Decodes `bytes[start … end)` once more to `at`, by the first reading that changes it.
 *
 * @param traits of those bytes, by {@link traitsOf}.
 * @returns the end of what was written, or -1.
 */
export function readOnce(
  traits: number,
  bytes: Uint8Array,
  start: number,
  end: number,
  at: number,
  { kind, name }: { readonly kind: FieldKind; readonly name: string },
): number {
  const tryOne = (possible: boolean, decode: Decoder): number =>
    possible ? decode(bytes, start, end, bytes, at) : -1
  let written = tryOne((traits & ENCODED) !== 0, layer)
  if (written < 0) written = tryOne((traits & FOLDABLE) !== 0, FILES.has(kind) ? foldText : fold)
  if (written < 0) written = tryOne((traits & PLUS) !== 0, utf7)
  const mayFill = (traits & FILLER) !== 0 && !FILES.has(kind) && !MEDIA_RANGES.has(name)
  if (written < 0) written = tryOne(mayFill, fillers)
  if (end - start < SHORTEST_TOKEN) return written
  if (written < 0) written = tryOne((traits & NOT_HEX) === 0, hexText)
  if (written < 0) written = tryOne((traits & NOT_BASE64) === 0, base64)
  return written
}

/** Whether bytes of these traits are worth the room that {@link readOnce} needs. */
export function mayReadOnce(traits: number, length: number): boolean {
  if ((traits & (ENCODED | FOLDABLE | FILLER | PLUS)) !== 0) return true
  return (traits & NOT_BASE64) === 0 && length >= SHORTEST_TOKEN && length <= LONGEST_BASE64
}

/** What the bytes of a value make possible and rule out. */
export function traitsOf(bytes: Uint8Array, start: number, end: number): number {
  let traits = 0
  for (let i = start; i < end; i++) traits |= TRAITS[bytes[i]!]!
  return traits
}
