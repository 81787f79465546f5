import { deflateSync, gzipSync } from 'node:zlib'
import { chance, int } from '../random.js'
import type { Random } from '../random.js'

const bytes = (text: string): Buffer => Buffer.from(text, 'utf8')
const codes = (text: string): number[] => [...text].map((char) => char.codePointAt(0)!)

/** Cuts a text in two or three and joins the pieces as `join` of quoted strings would. */
function pieces(text: string, random: Random): string[] {
  if (text.length < 2) return [text]
  const cut = int(random, 1, text.length - 1)
  return [text.slice(0, cut), text.slice(cut)]
}

/** What a grammar can do with a text it has written: `‹b64!…›`. */
export const TRANSFORMS = {
  b64: (text) => bytes(text).toString('base64'),
  b64url: (text) => bytes(text).toString('base64url'),
  /** Base64 of bytes, for binary made from the characters U+0000 to U+00FF. */
  b64bin: (text) => Buffer.from(text, 'latin1').toString('base64'),
  /** Base64 of the gzip form, as scripts shorten what they report. */
  b64gzip: (text) => gzipSync(bytes(text)).toString('base64'),
  b64deflate: (text) => deflateSync(bytes(text)).toString('base64'),
  /** Base64 of UTF-16LE, as `powershell -enc` wants it. */
  b64utf16: (text) => Buffer.from(text, 'utf16le').toString('base64'),
  hex: (text) => bytes(text).toString('hex'),
  backslashHex: (text) => [...bytes(text)].map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join(''),
  octal: (text) => [...bytes(text)].map((byte) => `\\${byte.toString(8)}`).join(''),
  unicode: (text) =>
    codes(text)
      .map((code) => `\\u${code.toString(16).padStart(4, '0')}`)
      .join(''),
  entity: (text) =>
    codes(text)
      .map((code) => `&#${code};`)
      .join(''),
  entityHex: (text) =>
    codes(text)
      .map((code) => `&#x${code.toString(16)};`)
      .join(''),
  charCodes: (text) => codes(text).join(','),
  charConcat: (text) =>
    codes(text)
      .map((code) => `CHAR(${code})`)
      .join('+'),
  chrPipe: (text) =>
    codes(text)
      .map((code) => `CHR(${code})`)
      .join('||'),
  chrDot: (text) =>
    codes(text)
      .map((code) => `chr(${code})`)
      .join('.'),
  chrPlus: (text) =>
    codes(text)
      .map((code) => `chr(${code})`)
      .join('+'),
  percent: (text) => encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`),
  percentAll: (text) => [...bytes(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''),
  json: (text) => JSON.stringify(text).slice(1, -1),
  xml: (text) =>
    text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]!),
  /** A PHP serialised string, with its length in bytes. */
  phpString: (text) => `s:${bytes(text).length}:"${text}"`,
  len: (text) => String(bytes(text).length),
  reverse: (text) => [...text].reverse().join(''),
  upper: (text) => text.toUpperCase(),
  lower: (text) => text.toLowerCase(),
  mixed: (text, random) =>
    [...text].map((c) => (chance(random, 0.5) ? c.toUpperCase() : c.toLowerCase())).join(''),
  splitPlus: (text, random) => `'${pieces(text, random).join("'+'")}'`,
  splitDot: (text, random) => `'${pieces(text, random).join("'.'")}'`,
  splitTilde: (text, random) => `'${pieces(text, random).join("'~'")}'`,
  splitPipe: (text, random) => `'${pieces(text, random).join("'||'")}'`,
} as const satisfies Record<string, (text: string, random: Random) => string>

export type TransformName = keyof typeof TRANSFORMS
