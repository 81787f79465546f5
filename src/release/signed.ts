/**
 * A signed document: one line of JSON, one line with the base64 of an ed25519 signature over that line behind the
 * name of its format. What is signed are bytes, so no two readers can disagree about them.
 */
import { sign, verify, type KeyObject } from 'node:crypto'

export function encodeSigned(format: string, value: unknown, key: KeyObject): string {
  const json = JSON.stringify({ format, ...(value as object) })
  return `${json}\n${sign(null, Buffer.from(json), key).toString('base64')}\n`
}

/** The signature was missing, of another key, or of other bytes. */
export class SignatureError extends Error {
  override readonly name = 'SignatureError'
}

/**
 * The value of a signed document.
 *
 * @param key `undefined` reads without verification.
 * @throws SignatureError; SyntaxError or TypeError when it is none of that format
 */
export function decodeSigned(format: string, text: string, key: KeyObject | undefined): unknown {
  const [json = '', signature = ''] = text.split('\n')
  if (key && signature === '') throw new SignatureError('it is not signed')
  if (key && !verify(null, Buffer.from(json), key, Buffer.from(signature, 'base64'))) {
    throw new SignatureError('its signature is not that of the signing key')
  }
  const value = JSON.parse(json) as { format?: unknown }
  if (value.format !== format) throw new TypeError(`it is no ${format}`)
  return value
}
