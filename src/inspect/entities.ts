/** Character references of HTML and XML (WHATWG HTML §13.2.5.72; XML 1.0 §4.1), those that hide syntax. */
const NAMED: ReadonlyMap<string, number> = new Map(
  Object.entries({
    lt: 0x3c, gt: 0x3e, amp: 0x26, quot: 0x22, apos: 0x27, nbsp: 0xa0, sol: 0x2f, bsol: 0x5c, colon: 0x3a,
    semi: 0x3b, lpar: 0x28, rpar: 0x29, lbrack: 0x5b, lsqb: 0x5b, rbrack: 0x5d, rsqb: 0x5d, lbrace: 0x7b,
    lcub: 0x7b, rbrace: 0x7d, rcub: 0x7d, equals: 0x3d, plus: 0x2b, comma: 0x2c, period: 0x2e, excl: 0x21,
    quest: 0x3f, num: 0x23, dollar: 0x24, percnt: 0x25, ast: 0x2a, midast: 0x2a, commat: 0x40, grave: 0x60,
    DiacriticalGrave: 0x60, vert: 0x7c, verbar: 0x7c, VerticalLine: 0x7c, lowbar: 0x5f, UnderBar: 0x5f,
    Hat: 0x5e, Tab: 0x09, NewLine: 0x0a, LT: 0x3c, GT: 0x3e, AMP: 0x26, QUOT: 0x22,
  }),
) // prettier-ignore
const LONGEST = 16
/** Those that browsers read without a semicolon, too. */
const BARE: readonly (readonly [Buffer, number])[] = (
  [
    ['lt', 0x3c],
    ['gt', 0x3e],
    ['quot', 0x22],
    ['amp', 0x26],
  ] as const
).map(([name, code]) => [Buffer.from(name), code])

/** The character reference that begins with the `&` at `from[i]`: its code point and length, or undefined. */
export function readEntity(
  from: Uint8Array,
  i: number,
  end: number,
): { readonly code: number; readonly length: number } | undefined {
  return from[i + 1] === 0x23 ? numeric(from, i, end) : named(from, i, end)
}

/** `&#60;`, `&#x3c;`, leading zeros and a missing semicolon included, as browsers read them. */
function numeric(from: Uint8Array, i: number, end: number): { code: number; length: number } | undefined {
  const sixteen = i + 2 < end && (from[i + 2]! | 0x20) === 0x78
  const base = sixteen ? 16 : 10
  const first = i + (sixteen ? 3 : 2)
  let code = 0
  let k = first
  // Zeros in front are free, however many.
  while (k < end && from[k] === 0x30) k++
  const stop = Math.min(end, k + LONGEST)
  for (; k < stop; k++) {
    const digit = digitOf(from[k]!)
    if (digit >= base) break
    code = Math.min(0x110000, code * base + digit)
  }
  if (k === first || code > 0x10ffff) return undefined
  const length = k - i + (k < end && from[k] === 0x3b ? 1 : 0)
  // The decoders' promise: never more bytes out than in.
  return length >= bytesOf(code) ? { code, length } : undefined
}

const bytesOf = (code: number): number => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4)

function digitOf(b: number): number {
  if (b >= 0x30 && b <= 0x39) return b - 0x30
  const lower = b | 0x20
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : 255
}

function named(from: Uint8Array, i: number, end: number): { code: number; length: number } | undefined {
  let name = ''
  for (let k = i + 1; k < end && k - i <= LONGEST; k++) {
    const b = from[k]!
    if (b === 0x3b) {
      const code = NAMED.get(name)
      return code === undefined ? undefined : { code, length: k + 1 - i }
    }
    const lower = b | 0x20
    if (lower < 0x61 || lower > 0x7a) return b === EQUALS ? undefined : bare(from, i, end)
    name += String.fromCharCode(b)
  }
  return bare(from, i, end)
}

const EQUALS = 0x3d

/** A reference without a semicolon; before `=` it is a parameter's name, as in `&gt=5`. */
function bare(from: Uint8Array, i: number, end: number): { code: number; length: number } | undefined {
  for (const [name, code] of BARE) {
    if (i + 1 + name.length > end) continue
    let k = 0
    while (k < name.length && (from[i + 1 + k]! | 0x20) === name[k]) k++
    if (k === name.length) return { code, length: 1 + k }
  }
  return undefined
}
