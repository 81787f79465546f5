/** Pseudonyms of client addresses: enough to count by client, not the address. */
import { createHmac, randomBytes } from 'node:crypto'
import { mkdir, open, readFile } from 'node:fs/promises'
import { isIP } from 'node:net'
import { join } from 'node:path'

const KEY_FILE = 'client.key'
const KEY_BYTES = 32

/** The key of a folder, made at first use; every process that logs there has the same. */
export async function clientKey(folder: string): Promise<Buffer> {
  const path = join(folder, KEY_FILE)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await create(path)
  // Another process may be between its opening and its writing.
  for (let tries = 0; tries < 50; tries++) {
    const key = await readFile(path)
    if (key.length === KEY_BYTES) return key
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error(`${path} is no key of ${KEY_BYTES} bytes; delete it to get a new one`)
}

async function create(path: string): Promise<void> {
  try {
    const file = await open(path, 'wx', 0o600)
    await file.write(randomBytes(KEY_BYTES))
    await file.close()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}

/**
 * 16 hexadecimal digits for an address. Of IPv6 only the /64 counts: whoever has one address there has them all.
 *
 * @example pseudonym(key, '192.0.2.1') // '5f0a…'
 */
export function pseudonym(key: Buffer, address: string): string {
  const unit = isIP(address) === 6 ? network64(address) : address
  return createHmac('sha256', key).update(unit).digest('hex').slice(0, 16)
}

/** The first four groups of an IPv6 address. */
function network64(address: string): string {
  const plain = address.split('%')[0]!
  const [left = '', right] = plain.split('::')
  const head = left === '' ? [] : left.split(':')
  const tail = right === undefined || right === '' ? [] : right.split(':')
  const zeros = right === undefined ? 0 : Math.max(0, 8 - head.length - tail.length)
  const groups = [...head, ...Array<string>(zeros).fill('0'), ...tail]
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')
}
