/**
 * Class-preserving scrambling: a capital becomes another capital, a small letter another small letter, a digit
 * another digit, a hexadecimal run stays hexadecimal, a byte of a UTF-8 sequence another of its kind, and
 * everything else stays. So the length, the skeleton and every offset are as before, and the value is gone.
 *
 * The letters come from a generator seeded with an HMAC of the value under a key that lives as long as the process
 * and is never written: equal values stay equal within one log, and nobody can test a guess against it.
 */
import { createHmac, randomBytes } from 'node:crypto'

/** A scrambler with a key of its own. */
export class Scrambler {
  readonly #key: Buffer

  constructor(key: Buffer = randomBytes(32)) {
    this.#key = key
  }

  /**
   * Scrambles `bytes[start … end)` in place.
   *
   * @param keep spans (start, end in turn) that stay as they are.
   */
  scramble(bytes: Buffer, start: number, end: number, keep: readonly number[] = []): void {
    if (end <= start) return
    const next = generator(createHmac('sha256', this.#key).update(bytes.subarray(start, end)).digest())
    const kept = (i: number): boolean => {
      for (let k = 0; k + 1 < keep.length; k += 2) if (i >= keep[k]! && i < keep[k + 1]!) return true
      return false
    }
    const hex = hexadecimal(bytes, start, end)
    for (let i = start; i < end; i++) {
      const r = next()
      if (!kept(i)) bytes[i] = replacement(bytes, i, start, r, hex)
    }
  }

  /** Scrambles the digits of a card number so that they fail the check of ISO/IEC 7812-1, Annex B. */
  scrambleCard(bytes: Buffer, start: number, end: number): void {
    this.scramble(bytes, start, end)
    if (!luhn(bytes.toString('latin1', start, end))) return
    let last = end - 1
    while (!isDigit(bytes[last]!)) last--
    bytes[last] = 0x30 + ((bytes[last]! - 0x30 + 1) % 10)
  }
}

/** Whether the digits of a text pass the check of ISO/IEC 7812-1, Annex B (Luhn). */
export function luhn(text: string): boolean {
  let sum = 0
  let even = false
  for (let i = text.length - 1; i >= 0; i--) {
    const digit = text.charCodeAt(i) - 0x30
    if (digit < 0 || digit > 9) continue
    const doubled = even ? digit * 2 : digit
    sum += doubled > 9 ? doubled - 9 : doubled
    even = !even
  }
  return sum % 10 === 0
}

function replacement(bytes: Buffer, i: number, start: number, r: number, hex: boolean): number {
  const b = bytes[i]!
  if (isDigit(b)) return 0x30 + (r % 10)
  const letters = hex ? 6 : 26
  if (b >= 0x61 && b <= 0x7a) return 0x61 + (r % letters)
  if (b >= 0x41 && b <= 0x5a) return 0x41 + (r % letters)
  // The lead byte tells the length of a sequence and stays; which continuation may follow depends on it.
  if (b < 0x80 || b > 0xbf) return b
  const lead = i > start ? bytes[i - 1]! : 0
  if (lead === 0xed || lead === 0xf4) return 0x80 + (r % 16)
  return lead === 0xe0 || lead === 0xf0 ? 0xa0 + (r % 32) : 0x80 + (r % 64)
}

const isDigit = (b: number): boolean => b >= 0x30 && b <= 0x39

/** Whether letters and digits are all hexadecimal, and there are both or at least eight. */
function hexadecimal(bytes: Buffer, start: number, end: number): boolean {
  let letters = 0
  for (let i = start; i < end; i++) {
    const b = bytes[i]! | 0x20
    if (b < 0x61 || b > 0x7a) continue
    if (b > 0x66) return false
    letters++
  }
  return letters > 0 && end - start >= 8
}

/** xorshift128 (Marsaglia 2003), seeded with a digest. */
function generator(seed: Buffer): () => number {
  let [x, y, z, w] = [0, 4, 8, 12].map((at) => seed.readUInt32LE(at)) as [number, number, number, number]
  w |= 1
  return () => {
    const t = x ^ (x << 11)
    x = y
    y = z
    z = w
    w = (w ^ (w >>> 19) ^ t ^ (t >>> 8)) >>> 0
    return w >>> 3
  }
}
