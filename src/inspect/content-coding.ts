/**
 * Compressed bodies (Content-Encoding, RFC 9110 §8.4), decompressed for judging only: the upstream gets the bytes as
 * they came. Synchronous, because a body that is held back is small and its result is bounded in size and ratio.
 */
import {
  brotliDecompressSync,
  constants,
  gunzipSync,
  inflateRawSync,
  inflateSync,
  type ZlibOptions,
} from 'node:zlib'
import * as zlib from 'node:zlib'
import type { RequestHead } from './types.js'

/** Above this many bytes, what comes out may be at most `MOST_RATIO` times what went in. */
const FREE_BYTES = 1 << 20
/** Text in JSON or a log shrinks to a twentieth, seldom to a hundredth; a bomb to a thousandth. */
const MOST_RATIO = 200
/** Codings one upon the other: more are refused as unreadable. */
const MOST_CODINGS = 3

/** The body decompressed, or why it could not be. */
export type Decompressed =
  | { readonly body: Buffer }
  /** `decompression`: larger than allowed; `coding`: damaged, or a coding that is unknown here. */
  | { readonly unread: 'decompression' | 'coding' }

/** Codings of a body in the order in which they were applied, `identity` left out; lower case. */
export function contentCodings(head: RequestHead): string[] {
  const codings: string[] = []
  for (let i = 0; i + 1 < head.rawHeaders.length; i += 2) {
    if (head.rawHeaders[i]!.length !== 16 || head.rawHeaders[i]!.toLowerCase() !== 'content-encoding')
      continue
    for (const token of head.rawHeaders[i + 1]!.split(',')) {
      const coding = token.trim().toLowerCase()
      if (COMPRESSIONS.has(coding)) codings.push(coding)
    }
  }
  return codings
}

type Decompress = (body: Buffer, mostBytes: number) => Buffer

const options = (maxOutputLength: number): ZlibOptions => ({
  maxOutputLength,
  // A body cut short is read as far as it goes: so do applications.
  finishFlush: constants.Z_SYNC_FLUSH,
})

/** With or without the zlib header: "deflate" has always meant both. */
const deflate: Decompress = (body, most) => {
  const wrapped = ((body[0]! & 0x0f) === 8 && ((body[0]! << 8) | body[1]!) % 31 === 0) || body.length < 2
  return wrapped ? inflateSync(body, options(most)) : inflateRawSync(body, options(most))
}
const gzip: Decompress = (body, most) => gunzipSync(body, options(most))
const brotli: Decompress = (body, most) =>
  brotliDecompressSync(body, { maxOutputLength: most, finishFlush: constants.BROTLI_OPERATION_FLUSH })

/** Since Node 22.15. */
const zstdSync = (zlib as { zstdDecompressSync?: (body: Buffer, options: object) => Buffer })
  .zstdDecompressSync
const zstd: Decompress | undefined = zstdSync && ((body, most) => zstdSync(body, { maxOutputLength: most }))

/** Codings that compress; those without a function cannot be read here. Anything else is no compression. */
const COMPRESSIONS: ReadonlyMap<string, Decompress | undefined> = new Map([
  ['gzip', gzip],
  ['x-gzip', gzip],
  ['deflate', deflate],
  ['br', brotli],
  ['zstd', zstd],
  ['compress', undefined],
  ['x-compress', undefined],
  ['exi', undefined],
  ['dcb', undefined],
  ['dcz', undefined],
])

/**
 * Undoes the codings of a body.
 *
 * @param mostBytes decompressed bytes at most; beyond 1 MiB also at most 200 times the bytes that came.
 */
export function decompress(body: Buffer, codings: readonly string[], mostBytes: number): Decompressed {
  if (codings.length > MOST_CODINGS) return { unread: 'coding' }
  const most = Math.min(mostBytes, Math.max(FREE_BYTES, body.length * MOST_RATIO))
  let current = body
  for (const coding of codings.toReversed()) {
    const undo = COMPRESSIONS.get(coding)
    if (undo === undefined) return { unread: 'coding' }
    // Without its magic number no application can take it for gzip, either: it is what it looks like.
    if (undo === gzip && !(current[0] === 0x1f && current[1] === 0x8b)) return { body: current }
    try {
      current = undo(current, most)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      return { unread: code === 'ERR_BUFFER_TOO_LARGE' ? 'decompression' : 'coding' }
    }
  }
  return { body: current }
}
