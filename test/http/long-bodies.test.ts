import { createHash, randomBytes } from 'node:crypto'
import { createServer, request } from 'node:http'
import { Readable } from 'node:stream'
import { fetch } from 'undici'
import { describe, expect, it } from 'vitest'
import type { RequestViews } from '../../src/inspect/index.js'
import { eventually, openSocket, readAll, serveUpstream, startRig, startUpstream } from './support/rig.js'
import { markStudent } from './support/student.js'

const MIB = 1024 * 1024
/** Bytes in which the mark of the test student cannot occur. */
const noise = (bytes: number): Buffer => Buffer.from(randomBytes(bytes).map((byte) => byte | 0x80))
const digest = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')
const withMarkAt = (bytes: number, at: number): Buffer => {
  const body = noise(bytes)
  body.write('attack!', at)
  return body
}

describe.each(['off', 'detect', 'block'] as const)('an upload of 5 MiB in mode %s', (mode) => {
  it.each([
    ['with a length', (body: Buffer) => body],
    ['in chunks', (body: Buffer) => Readable.from(pieces(body, 10_007))],
  ])('%s arrives byte by byte, and so does the response', async (_name, send) => {
    const upstream = await startUpstream((seen) => (_req, res) => res.end(seen.body))
    const { url } = await startRig(upstream, { mode })
    const body = noise(5 * MIB + 13)
    const response = await fetch(url, { method: 'POST', body: send(body), duplex: 'half' })
    expect(digest(Buffer.from(await response.arrayBuffer()))).toBe(digest(body))
    expect(digest(upstream.seen[0]!.body)).toBe(digest(body))
  })
})

describe('a long body', () => {
  it('is not held until its end', async () => {
    let arrived = 0
    const server = createServer((req, res) => {
      req.on('data', (chunk: Buffer) => (arrived += chunk.length))
      req.on('end', () => res.end('ok'))
    })
    const { port } = await startRig(await serveUpstream(server))
    const req = request({ port, method: 'POST', headers: { 'content-length': 5 * MIB } })
    const status = new Promise((resolve) => req.on('response', (res) => resolve(res.resume().statusCode)))
    req.write(noise(3 * MIB))
    await eventually(() => arrived > 2 * MIB)
    req.end(noise(2 * MIB))
    expect(await status).toBe(200)
    expect(arrived).toBe(5 * MIB)
  })

  it.each([
    ['its first bytes', 0],
    ['its middle', 2_500_001],
    ['across two windows', 3 * MIB - 3],
    ['its tail', 5 * MIB - 7],
  ])('with an attack in %s is blocked before the upstream has the whole', async (_name, at) => {
    let whole = 0
    let got = Buffer.alloc(0)
    const server = createServer((req) => {
      req.on('data', (chunk: Buffer) => (got = Buffer.concat([got, chunk])))
      req.on('end', () => whole++)
      req.on('error', () => undefined)
    })
    const { url, proxy } = await startRig(await serveUpstream(server))
    const response = await fetch(url, { method: 'POST', body: withMarkAt(5 * MIB, at) })
    expect(response.status).toBe(403)
    expect((await proxy.status()).blocked).toBe(1)
    await eventually(async () => (await open(server)) === 0)
    expect(whole).toBe(0)
    expect(got.includes('attack!')).toBe(false)
  })

  it('with an attack in its tail passes in mode detect, and the log says what was seen', async () => {
    const upstream = await startUpstream()
    const { url, log } = await startRig(upstream, { mode: 'detect' })
    const body = withMarkAt(5 * MIB, 5 * MIB - 7)
    expect((await fetch(url, { method: 'POST', body })).status).toBe(200)
    expect(digest(upstream.seen[0]!.body)).toBe(digest(body))
    await eventually(() => log.length === 1)
    expect(log[0]).toMatchObject({ action: 'tag', score: 1, bytesIn: 5 * MIB })
  })

  it('that is blocked leaves the connection usable', async () => {
    const upstream = await startUpstream()
    const { port } = await startRig(upstream)
    const socket = await openSocket(port)
    const body = withMarkAt(3 * MIB, 7)
    socket.write(`POST / HTTP/1.1\r\nHost: a\r\nContent-Length: ${body.length}\r\n\r\n`)
    socket.write(body)
    socket.write('GET /next HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n')
    const text = (await readAll(socket)).toString()
    expect(text.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 403', 'HTTP/1.1 200'])
    expect(upstream.seen.map((one) => one.url)).toEqual(['/next'])
  })

  it('with an attack in its head is blocked before a byte goes on', async () => {
    const upstream = await startUpstream()
    const { url } = await startRig(upstream)
    const response = await fetch(`${url}/?q=attack!`, { method: 'POST', body: noise(3 * MIB) })
    expect(response.status).toBe(403)
    expect(upstream.connections).toBe(0)
  })

  it('may be answered before it has been read', async () => {
    const server = createServer((_req, res) => res.writeHead(413).end('too large'))
    const { url } = await startRig(await serveUpstream(server))
    const response = await fetch(url, { method: 'POST', body: noise(4 * MIB) })
    expect(response.status).toBe(413)
    expect(await response.text()).toBe('too large')
  })
})

describe('a body of exactly the buffer limit', () => {
  it.each([1024, 1025, 1023])('of %i bytes is judged to its last byte', async (bytes) => {
    const upstream = await startUpstream()
    const { url } = await startRig(upstream, { limits: { bodyBuffer: 1024 } })
    const send = (body: Buffer): Promise<{ status: number }> => fetch(url, { method: 'POST', body })
    expect((await send(noise(bytes))).status).toBe(200)
    expect((await send(withMarkAt(bytes, bytes - 7))).status).toBe(403)
    expect(upstream.seen.map((one) => one.body.length)).toEqual([bytes])
  })
})

const open = (server: ReturnType<typeof createServer>): Promise<number> =>
  new Promise((resolve) => server.getConnections((_error, count) => resolve(count)))

function* pieces(body: Buffer, size: number): Generator<Buffer> {
  for (let at = 0; at < body.length; at += size) yield body.subarray(at, at + size)
}

describe('a body that is held back until judged whole', () => {
  it.each([
    ['long', 6000, 4],
    ['short', 100, 1],
  ])('is judged in as many slices as it needs, when it is %s', async (_name, values, slices) => {
    const student = markStudent()
    let calls = 0
    const counting = {
      ...student,
      judge: (views: RequestViews) => {
        calls++
        return student.judge(views)
      },
    }
    const { url } = await startRig(await startUpstream(), {}, counting)
    const headers = { 'content-type': 'application/json' }
    const body = JSON.stringify(Array<string>(values).fill('some words of a text'))
    expect((await fetch(url, { method: 'POST', body, headers })).status).toBe(200)
    expect(calls).toBe(slices)
  })

  it.each([0, 3000, 5999])(
    'with an attack in value %i of many is blocked, and logged with its place',
    async (at) => {
      const upstream = await startUpstream()
      const { url, log } = await startRig(upstream)
      const values = Array.from({ length: 6000 }, (_, i) =>
        i === at ? 'an attack!' : 'some words of a text',
      )
      const body = JSON.stringify(values)
      const headers = { 'content-type': 'application/json' }
      expect((await fetch(url, { method: 'POST', body, headers })).status).toBe(403)
      expect(upstream.seen).toEqual([])
      await eventually(() => log.length === 1)
      const start = body.indexOf('an attack!')
      expect(log[0]).toMatchObject({ action: 'block', evidence: [{ place: 'body', start, end: start + 10 }] })
    },
  )
})
