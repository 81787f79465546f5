/** Base64 (RFC 4648 §4 and §5) inside values: tokens of a session are noise, text in disguise is worth a look. */
const SHORTEST = 12
/** Longest token; longer values are files, in lines or not, whose bytes are judged as they are. */
export const LONGEST_BASE64 = 1 << 20
/**
 * Share of printable bytes that makes a text, by digits: of random bytes 38 % are printable, but among a few of them
 * nearly all may be by accident; serialised objects, which are long, hold others in between.
 */
const printableShare = (sixtets: number): number => (sixtets < 24 ? 0.9 : sixtets < 100 ? 0.8 : 0.6)

/** Value of each byte as a digit of Base64 or base64url, 255 for none. */
export const SIXTET = Uint8Array.from({ length: 256 }, (_, b) => {
  const at = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'.indexOf(
    String.fromCharCode(b),
  )
  if (at >= 0) return at
  return b === 0x2d ? 62 : b === 0x5f ? 63 : 255
})

/** 1 for printable bytes of ASCII and white space. */
const IS_TEXT = Uint8Array.from({ length: 256 }, (_, b) =>
  (b >= 0x20 && b < 0x7f) || b === 0x0a || b === 0x0d || b === 0x09 ? 1 : 0,
)

/**
 * Decodes `from[start … end)` to `to` at `at` when all of it is Base64 and the result looks like text.
 *
 * @returns the end of what was written, or -1.
 */
export function base64(from: Uint8Array, start: number, end: number, to: Uint8Array, at: number): number {
  let last = end
  while (last > start && from[last - 1]! <= 0x20) last--
  let pads = 0
  while (last > start && from[last - 1] === 0x3d) {
    last--
    pads++
  }
  const length = last - start
  if (length < SHORTEST || length > LONGEST_BASE64 || pads > 2) return -1
  // With line breaks there are fewer digits than that, of which fewer yet may be no text.
  const mostOdd = (1 - printableShare(length)) * length * 0.75 + 1e-6
  let sixtets = 0
  let odd = 0
  let bits = 0
  let held = 0
  let mixed = 0
  const first = at
  for (let i = start; i < last; i++) {
    const b = from[i]!
    const six = SIXTET[b]!
    if (six === 255) {
      // MIME breaks its lines (RFC 2045 §6.8).
      if (b === 0x0d || b === 0x0a) continue
      return -1
    }
    sixtets++
    mixed |= b < 0x40 ? 1 : b < 0x60 ? 2 : 4
    held = ((held << 6) | six) & 0xffffff
    bits += 6
    if (bits < 8) continue
    bits -= 8
    const out = (held >> bits) & 0xff
    if (IS_TEXT[out] === 0 && ++odd > mostOdd) return -1
    to[at++] = out
  }
  // A word or a number is Base64 by accident.
  if (mixed < 6 || sixtets < SHORTEST || sixtets % 4 === 1) return -1
  const bytes = at - first
  return bytes - odd >= printableShare(sixtets) * bytes ? at : -1
}
