/** Base64 (RFC 4648 §4 and §5) inside values: tokens of a session are noise, text in disguise is worth a look. */
const SHORTEST = 12
const LONGEST = 1 << 16
/** Of random bytes 38 % are printable; of text and serialised objects far more. */
const PRINTABLE_SHARE = 0.6

const SIXTET = Uint8Array.from({ length: 256 }, (_, b) => {
  const at = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'.indexOf(
    String.fromCharCode(b),
  )
  if (at >= 0) return at
  return b === 0x2d ? 62 : b === 0x5f ? 63 : 255
})

/**
 * Decodes `from[start … end)` to `to` at `at` when all of it is Base64 and the result looks like text.
 *
 * @returns the end of what was written, or -1.
 */
export function base64(from: Uint8Array, start: number, end: number, to: Uint8Array, at: number): number {
  let last = end
  while (last > start && from[last - 1] === 0x3d) last--
  const length = last - start
  if (length < SHORTEST || length > LONGEST || length % 4 === 1 || end - last > 2) return -1
  let printable = 0
  let bits = 0
  let held = 0
  let mixed = 0
  const first = at
  for (let i = start; i < last; i++) {
    const b = from[i]!
    const six = SIXTET[b]!
    if (six === 255) return -1
    mixed |= b < 0x40 ? 1 : b < 0x60 ? 2 : 4
    held = ((held << 6) | six) & 0xffffff
    bits += 6
    if (bits < 8) continue
    bits -= 8
    const out = (held >> bits) & 0xff
    if ((out >= 0x20 && out < 0x7f) || out === 0x0a || out === 0x0d || out === 0x09) printable++
    to[at++] = out
  }
  // A word or a number is Base64 by accident.
  if (mixed < 6) return -1
  return printable >= PRINTABLE_SHARE * (at - first) ? at : -1
}
