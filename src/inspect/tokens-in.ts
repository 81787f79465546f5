/** Base64 within a longer value, where something in front of it says so. */
export interface Span {
  readonly start: number
  readonly end: number
}

const NONE: readonly Span[] = []
/** Farthest that an announcement may reach into the value. */
const REACH = 128
const BASIC = /^(?:basic|bearer|token)\s+/i
const DATA_URL = /^\s*data:[^,]{0,120};base64,/i
/** Header and payload of a JSON web token (RFC 7519 §3): both begin as `{"` does in Base64. */
const JWT_START = 'eyJ'
const DOT = 0x2e

/** The announced tokens of `bytes[start … end)`; the signature of a web token is noise. */
export function tokensIn(bytes: Buffer, start: number, end: number): readonly Span[] {
  if (end - start < 20 || !mayAnnounce(bytes[start]!)) return NONE
  const head = bytes.toString('latin1', start, Math.min(end, start + REACH))
  const prefix = BASIC.exec(head) ?? DATA_URL.exec(head)
  const from = start + (prefix?.[0].length ?? 0)
  if (bytes.toString('latin1', from, from + 3) === JWT_START) return webToken(bytes, from, end)
  return prefix ? [{ start: from, end }] : NONE
}

/** First letters of the announcements, and blank. */
const FIRST = Uint8Array.from({ length: 256 }, (_, b) =>
  'bBtTdDe '.includes(String.fromCharCode(b)) ? 1 : 0,
)
const mayAnnounce = (b: number): boolean => FIRST[b] === 1

function webToken(bytes: Buffer, start: number, end: number): readonly Span[] {
  const value = bytes.subarray(start, end)
  const first = value.indexOf(DOT)
  if (first < 0) return NONE
  const second = value.indexOf(DOT, first + 1)
  return [
    { start, end: start + first },
    { start: start + first + 1, end: second < 0 ? end : start + second },
  ]
}
