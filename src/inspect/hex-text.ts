/** Text written as hexadecimal digits: `0x3c7363…`, `3c7363…`. Digests and identifiers are noise and stay as they are. */
import { HEX, type Decoder } from './decode.js'

/** Ten characters: below that, numbers and colours are printable by accident. */
const SHORTEST = 20

/** Decodes a value that is nothing but hexadecimal digits, when the result is text; else -1. */
export const hexText: Decoder = (from, start, end, to, at) => {
  if (from[start] === 0x30 && (from[start + 1]! | 0x20) === 0x78) start += 2
  if (end - start < SHORTEST || (end - start) % 2 === 1) return -1
  let letters = false
  for (let i = start; i < end; i += 2) {
    const high = HEX[from[i]!]!
    const low = HEX[from[i + 1]!]!
    if (high === 255 || low === 255) return -1
    const b = high * 16 + low
    if (b >= 0x7f || (b < 0x20 && b !== 0x09 && b !== 0x0a && b !== 0x0d)) return -1
    letters ||= high > 9 || low > 9
    to[at++] = b
  }
  // Digits alone are a number, however long.
  return letters ? at : -1
}
