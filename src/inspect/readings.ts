/**
 * The further readings of a value: what an application may make of it that is not what it says. One scan tells which
 * of them can find anything at all, and each gives up where it changes nothing, so that a harmless value is seldom
 * read twice.
 */
import { base64, LONGEST_BASE64 } from './base64.js'
import { layer, type Decoder } from './decode.js'
import { fillers } from './fillers.js'
import { fold, foldText } from './fold.js'
import { hexText } from './hex-text.js'
import { ENCODED, FILLER, FOLDABLE, NOT_BASE64, NOT_HEX, PLUS } from './traits.js'
import type { FieldKind } from './types.js'
import { utf7 } from './utf7.js'

/** Shortest value that is tried as Base64 or hexadecimal. */
export const SHORTEST_TOKEN = 12

const FILES: ReadonlySet<FieldKind> = new Set(['file-content', 'binary'])
/** `text/*,*\/*` is no comment of SQL. */
const MEDIA_RANGES = new Set(['accept', 'content-type'])

/**
 * Decodes `bytes[start … end)` once more to `at`, by the first reading that changes it.
 *
 * @param traits of those bytes, by `traitsOf`.
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
