/** A request target in origin-form, and the authority that an absolute-form named. */
export interface Target {
  readonly path: string
  /** Host of an absolute-form target; it replaces the Host header (RFC 9112 §3.2.2). */
  readonly host: string | undefined
}

// No user information: a request target with it is never legitimate (RFC 9110 §4.2.4).
const ABSOLUTE = /^https?:\/\/([^/?#@\s]+)([/?].*)?$/i

/**
 * Reads the target of a request line (RFC 9112 §3.2).
 *
 * @returns `undefined` for what is neither origin-form nor absolute-form.
 * @example
 * readTarget('http://shop.example?q=1') // { path: '/?q=1', host: 'shop.example' }
 */
export function readTarget(target: string): Target | undefined {
  if (target.charCodeAt(0) === 0x2f) return { path: target, host: undefined }
  const match = ABSOLUTE.exec(target)
  if (match === null) return undefined
  const rest = match[2] ?? '/'
  return { path: rest.startsWith('?') ? `/${rest}` : rest, host: match[1]! }
}
