/**
 * Bodies in other charsets than those that contain ASCII: UTF-16 and UTF-32 (declared, by byte order mark, or because
 * every other byte is zero), UTF-7 and EBCDIC (declared). Each is also a way to walk past whatever reads bytes.
 */
import { utf7 } from './utf7.js'

export type Charset = 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be' | 'utf-7' | 'ebcdic'

/** The charset of a body by its first bytes and what is declared; undefined when ASCII in it is ASCII. */
export const detectCharset = (body: Buffer, declared: string): Charset | undefined =>
  byMark(body) ?? byName(declared, body) ?? byZeros(body)

/** The body in UTF-8; undefined when it is ASCII-compatible as it stands. */
export function toUtf8(body: Buffer, declared: string): Buffer | undefined {
  const charset = detectCharset(body, declared)
  return charset === undefined ? undefined : transcode(body, charset)
}

/** Bytes of one unit. */
export const unitOf = (charset: Charset): number =>
  charset.startsWith('utf-16') ? 2 : charset.startsWith('utf-32') ? 4 : 1

/** The `charset` of a content type, or the `encoding` of an XML declaration; lower case, empty for none. */
export function charsetOf(contentType: string, body: Buffer): string {
  const declared = /charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(contentType)?.[1]
  if (declared !== undefined) return declared.toLowerCase()
  if (body[0] !== 0x3c || body[1] !== 0x3f) return ''
  const declaration = body.toString('latin1', 0, 200)
  return (/^<\?xml[^>]{0,150}encoding\s*=\s*["']([\w.:-]{1,40})/i.exec(declaration)?.[1] ?? '').toLowerCase()
}

function byMark(b: Buffer): Charset | undefined {
  if (b[0] === 0xff && b[1] === 0xfe) return b[2] === 0 && b[3] === 0 ? 'utf-32le' : 'utf-16le'
  if (b[0] === 0xfe && b[1] === 0xff) return 'utf-16be'
  if (b[0] === 0 && b[1] === 0 && b[2] === 0xfe && b[3] === 0xff) return 'utf-32be'
  return b[0] === 0x2b && b[1] === 0x2f && b[2] === 0x76 ? 'utf-7' : undefined
}

const EBCDIC_NAME =
  /^(?:x-)?(?:ibm|cp|csibm|ebcdic-?)(?:-?(?:037|273|277|278|280|284|285|297|500|870|871|1047|114\d)|-?cp-?\w+|-?(?:us|int)\w*)$/

function byName(name: string, body: Buffer): Charset | undefined {
  if (name === '') return undefined
  if (/^(?:x-|unicode-1-1-)?utf-?7$/.test(name)) return 'utf-7'
  if (EBCDIC_NAME.test(name)) return 'ebcdic'
  // A charset of two bytes that is declared but not there would turn a readable body into noise.
  if (/^(?:x-)?utf-?32/.test(name)) return byZeros(body)
  if (/^(?:x-)?utf-?16|^ucs-?2|^iso-10646/.test(name))
    return byZeros(body) ?? (hasZero(body) ? 'utf-16le' : undefined)
  return undefined
}

const hasZero = (body: Buffer): boolean => body.subarray(0, 64).includes(0)

/** Units that must look alike: binary formats, too, begin with a number or two. */
const SAMPLE_UNITS = 6

/** Text of ASCII characters in UTF-16 or UTF-32: zeros where their high bytes are, and nowhere else. */
function byZeros(body: Buffer): Charset | undefined {
  const fits = (unit: number, low: number): boolean => {
    const stop = Math.min(body.length, unit * SAMPLE_UNITS)
    if (stop < unit * 2) return false
    for (let i = 0; i < stop; i++) if ((body[i] === 0) === (i % unit === low)) return false
    return true
  }
  if (body[0] !== 0 && body[1] !== 0) return undefined
  if (fits(2, 0)) return 'utf-16le'
  if (fits(2, 1)) return 'utf-16be'
  if (fits(4, 0)) return 'utf-32le'
  return fits(4, 3) ? 'utf-32be' : undefined
}

/** A body of a charset in UTF-8; undefined where that changes nothing. */
export function transcode(body: Buffer, charset: Charset): Buffer | undefined {
  switch (charset) {
    case 'utf-16le':
    case 'utf-16be':
      return utf16(body, charset === 'utf-16be')
    case 'utf-32le':
    case 'utf-32be':
      return utf32(body, charset === 'utf-32be')
    case 'utf-7': {
      const to = Buffer.allocUnsafe(body.length)
      const end = utf7(body, 0, body.length, to, 0)
      return end < 0 ? undefined : to.subarray(0, end)
    }
    case 'ebcdic':
      return body.map((b) => EBCDIC[b]!) as Buffer
  }
}

function utf16(body: Buffer, bigEndian: boolean): Buffer {
  const even = Buffer.from(body.subarray(0, body.length & ~1))
  if (bigEndian) even.swap16()
  return Buffer.from(even.toString('utf16le'), 'utf8')
}

/** The low 16 bits of each code point: what lies above them is no syntax. */
function utf32(body: Buffer, bigEndian: boolean): Buffer {
  const units = Buffer.allocUnsafe((body.length >> 2) * 2)
  for (let i = 0; i < units.length; i += 2) {
    units[i] = body[2 * i + (bigEndian ? 3 : 0)]!
    units[i + 1] = body[2 * i + (bigEndian ? 2 : 1)]!
  }
  return utf16(units, false)
}

/** Code page 037, with the brackets of 1047, too; the national pages differ in a few signs only. */
const EBCDIC = ebcdic()

function ebcdic(): Uint8Array {
  const table = new Uint8Array(256).fill(0x20)
  const put = (at: number, text: string): void => {
    for (let i = 0; i < text.length; i++) table[at + i] = text.charCodeAt(i)
  }
  put(0x4b, '.<(+|&')
  put(0x5a, '!$*);^-/')
  put(0x6b, ',%_>?')
  put(0x79, '`:#@\'="')
  put(0x81, 'abcdefghi')
  put(0x91, 'jklmnopqr')
  put(0xa1, '~stuvwxyz')
  put(0xad, '[')
  put(0xb0, '^')
  put(0xba, '[]')
  put(0xbd, ']')
  put(0xc0, '{ABCDEFGHI')
  put(0xd0, '}JKLMNOPQR')
  put(0xe0, '\\')
  put(0xe2, 'STUVWXYZ')
  put(0xf0, '0123456789')
  put(0x05, '\t')
  put(0x0d, '\r')
  put(0x15, '\n')
  put(0x25, '\n')
  return table
}
