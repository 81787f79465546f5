/** The key that signs models: ed25519 (RFC 8032), made at first use, readable by its owner alone. */
import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  randomBytes,
  type KeyObject,
} from 'node:crypto'
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { fail } from '../errors.js'

export const KEY_FILE = 'signing.key'
export const PUBLIC_FILE = 'signing.pub'

/**
 * The signing key of a folder; a missing one is made, with its public key beside it.
 *
 * @throws StillgateError signing-key when others may read it, or it is none
 */
export function signingKey(folder: string): KeyObject {
  const path = join(folder, KEY_FILE)
  if (!existsSync(path)) create(path)
  if ((statSync(path).mode & 0o077) !== 0) {
    throw fail('signing-key', { file: path, reason: 'others than its owner may read or write it' })
  }
  const key = parse(path, createPrivateKey)
  const publicPath = join(folder, PUBLIC_FILE)
  if (!existsSync(publicPath)) {
    placeNew(publicPath, createPublicKey(key).export({ type: 'spki', format: 'pem' }).toString(), 0o644)
  }
  return key
}

/** @throws StillgateError signing-key when it is missing or none */
export const publicKey = (path: string): KeyObject => parse(path, createPublicKey)

function parse(path: string, read: (pem: string) => KeyObject): KeyObject {
  let key: KeyObject
  try {
    key = read(readFileSync(path, 'utf8'))
  } catch (error) {
    throw fail('signing-key', { file: path, reason: (error as Error).message }, error)
  }
  if (key.asymmetricKeyType === 'ed25519') return key
  throw fail('signing-key', { file: path, reason: 'it is no ed25519 key' })
}

function create(path: string): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  const { privateKey } = generateKeyPairSync('ed25519')
  placeNew(path, privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), 0o600)
}

/** Puts a file in place whole, unless another process was first. */
export function placeNew(path: string, content: string | Uint8Array, mode = 0o644): boolean {
  const part = `${path}.${process.pid}.${randomBytes(4).toString('hex')}.part`
  try {
    writeFileSync(part, content, { mode, flag: 'wx', flush: true })
    // The mask of the process may have taken bits that it must have.
    chmodSync(part, mode)
    linkSync(part, path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(part, { force: true })
  }
}

/** 16 hexadecimal digits by which people compare public keys. */
export const fingerprint = (key: KeyObject): string =>
  createHash('sha256')
    .update(key.export({ type: 'spki', format: 'der' }))
    .digest('hex')
    .slice(0, 16)
