import { randomBytes } from 'node:crypto'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { fetch } from 'undici'
import { describe, expect, it } from 'vitest'
import { eventually, startRig, startUpstream } from './support/rig.js'

const ATTACK = 'a=1&b=an+attack%21'
const HARMLESS = 'a=1&b=a+cup+of+tea'
const FORM = 'application/x-www-form-urlencoded'

const send = (url: string, body: Buffer, coding: string): Promise<{ status: number }> =>
  fetch(url, { method: 'POST', body, headers: { 'content-type': FORM, 'content-encoding': coding } })

const codings: [string, (text: string) => Buffer][] = [
  ['gzip', (text) => gzipSync(text)],
  ['x-gzip', (text) => gzipSync(text)],
  ['deflate', (text) => deflateSync(text)],
  ['deflate', (text) => deflateRawSync(text)],
  ['br', (text) => brotliCompressSync(text)],
  ['gzip, br', (text) => brotliCompressSync(gzipSync(text))],
  ['identity', (text) => Buffer.from(text)],
]

/** 20 MiB of zeros in 20 KB. */
const bomb = (): Buffer => gzipSync(Buffer.alloc(20 * 2 ** 20))

describe('a compressed body', () => {
  it.each(codings)('of coding %s is judged by what it stands for', async (coding, compress) => {
    const upstream = await startUpstream()
    const { url } = await startRig(upstream)
    expect((await send(url, compress(ATTACK), coding)).status).toBe(403)
    expect((await send(url, compress(HARMLESS), coding)).status).toBe(200)
    expect(upstream.seen).toHaveLength(1)
    expect(upstream.seen[0]!.body).toEqual(compress(HARMLESS))
    expect(upstream.seen[0]!.headers['content-encoding']).toBe(coding)
  })

  it('that is cut short is judged as far as it goes', async () => {
    const { url } = await startRig(await startUpstream())
    const whole = gzipSync(ATTACK)
    expect((await send(url, whole.subarray(0, -4), 'gzip')).status).toBe(403)
  })

  it('that is none, whatever its header says, is judged as it is', async () => {
    const { url } = await startRig(await startUpstream())
    expect((await send(url, Buffer.from(ATTACK), 'gzip')).status).toBe(403)
    expect((await send(url, Buffer.from(HARMLESS), 'gzip')).status).toBe(200)
  })
})

describe('a compressed body that grows beyond the limit', () => {
  it.each(['refuse', 'forward'] as const)(
    'is refused with 413 and counted (onExceeded %s)',
    async (onExceeded) => {
      const upstream = await startUpstream()
      const { url, proxy, log } = await startRig(upstream, { limits: { onExceeded } })
      expect((await send(url, bomb(), 'gzip')).status).toBe(413)
      expect(upstream.seen).toEqual([])
      expect(await proxy.status()).toMatchObject({ bombs: 1, blocked: 1 })
      await eventually(() => log.length === 1)
      expect(log[0]).toMatchObject({
        status: 413,
        action: 'block',
        reason: 'limit-exceeded',
        truncated: ['decompression'],
      })
    },
  )

  it('goes on in mode detect, with a tag that says so', async () => {
    const upstream = await startUpstream()
    const { url, proxy } = await startRig(upstream, { mode: 'detect' })
    expect((await send(url, bomb(), 'gzip')).status).toBe(200)
    expect(upstream.seen[0]!.body).toEqual(bomb())
    expect(upstream.seen[0]!.headers['x-stillgate-verdict']).toBe(
      'score=0.0000; class=benign; unread=decompression',
    )
    expect(await proxy.status()).toMatchObject({ bombs: 1, tagged: 1 })
  })

  it('is one by its length or by its ratio, and passes below both', async () => {
    const { url } = await startRig(await startUpstream(), { limits: { decompressedBytes: 4 * 2 ** 20 } })
    const lines = (bytes: number): string => 'one line of a log like another\n'.repeat(bytes / 31)
    const events = (bytes: number): string =>
      Array.from(
        { length: bytes / 42 },
        (_, i) => `{"event":"click","at":${1700000000 + i * 7919},"x":5}\n`,
      ).join('')
    expect((await send(url, gzipSync(lines(2 ** 19)), 'gzip')).status).toBe(200)
    expect((await send(url, gzipSync(events(2 ** 21)), 'gzip')).status).toBe(200)
    expect((await send(url, gzipSync(lines(2 ** 21)), 'gzip')).status).toBe(413)
    expect((await send(url, gzipSync(events(5 * 2 ** 20)), 'gzip')).status).toBe(413)
  })
})

describe('a compressed body that cannot be read', () => {
  const damaged = (): Buffer => {
    const body = gzipSync(HARMLESS)
    body.writeUInt32LE(0, body.length - 8)
    return body
  }
  const long = (): Buffer => gzipSync(randomBytes(4096))
  const rows: [string, () => Buffer, string, string][] = [
    ['because it is damaged', damaged, 'gzip', 'coding'],
    ['because its coding is unknown', () => Buffer.from('\x1f\x9d\x90ab', 'latin1'), 'compress', 'coding'],
    ['because of four codings', damaged, 'gzip, gzip, gzip, gzip', 'coding'],
    ['because it is longer than the buffer', long, 'gzip', 'compressed-stream'],
  ]

  it.each(rows)('%s is refused with 413 by default', async (_why, make, coding) => {
    const upstream = await startUpstream()
    const { url } = await startRig(upstream, { limits: { bodyBuffer: 1024 } })
    expect((await send(url, make(), coding)).status).toBe(413)
    expect(upstream.seen).toEqual([])
  })

  it.each(rows)('%s goes on with a tag where that is configured', async (_why, make, coding, unread) => {
    const upstream = await startUpstream()
    const limits = { bodyBuffer: 1024, onExceeded: 'forward' } as const
    const { url, log } = await startRig(upstream, { limits })
    const body = make()
    expect((await send(url, body, coding)).status).toBe(200)
    expect(upstream.seen[0]!.body).toEqual(body)
    expect(upstream.seen[0]!.headers['x-stillgate-verdict']).toContain(`unread=${unread}`)
    await eventually(() => log.length === 1)
    expect(log[0]).toMatchObject({ action: 'tag', reason: 'limit-exceeded' })
  })
})
