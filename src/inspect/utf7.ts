/**
 * UTF-7 (RFC 2152), which some applications and browsers could be talked into: `+ADw-script+AD4-`. Only runs that
 * stand for ASCII are decoded, for those hide syntax; Base64 with a plus in it stays as it is.
 */
import { SIXTET } from './base64.js'
import type { Decoder } from './decode.js'

const PLUS = 0x2b
const MINUS = 0x2d

/** Decodes `from[start … end)`; -1 when it holds no run of UTF-7. */
export const utf7: Decoder = (from, start, end, to, at) => {
  if (!hasRun(from, start, end)) return -1
  let changed = false
  for (let i = start; i < end; i++) {
    const b = from[i]!
    // U+0000…U+007F begin with six zero bits and three more.
    if (b === PLUS && from[i + 1] === 0x41) {
      const run = runLength(from, i + 1, end)
      const written = run < 3 ? -1 : ascii(from, i + 1, i + 1 + run, to, at)
      if (written >= 0) {
        at = written
        i += run + (from[i + 1 + run] === MINUS && i + 1 + run < end ? 1 : 0)
        changed = true
        continue
      }
    }
    to[at++] = b
  }
  return changed ? at : -1
}

function hasRun(from: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i + 3 < end; i++) if (from[i] === PLUS && from[i + 1] === 0x41) return true
  return false
}

/** Longest run of Base64 that is tried: keeps the reading linear. */
const LONGEST_RUN = 256

function runLength(from: Uint8Array, at: number, end: number): number {
  let i = at
  while (i < end && i - at < LONGEST_RUN && isSixtet(from[i]!)) i++
  return i - at
}

const isSixtet = (b: number): boolean => SIXTET[b] !== 255 && b !== MINUS && b !== 0x5f && b !== PLUS

/** Writes the UTF-16 units of a run; -1 when one of them is no ASCII. */
function ascii(from: Uint8Array, start: number, end: number, to: Uint8Array, at: number): number {
  let bits = 0
  let held = 0
  for (let i = start; i < end; i++) {
    held = ((held << 6) | SIXTET[from[i]!]!) & 0x3fffff
    bits += 6
    if (bits < 16) continue
    bits -= 16
    const unit = (held >> bits) & 0xffff
    if (unit > 0x7e || unit < 0x09) return -1
    to[at++] = unit
  }
  // What is left over is padding: fewer than six bits, all zero.
  return bits < 6 && (held & ((1 << bits) - 1)) === 0 ? at : -1
}
