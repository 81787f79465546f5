import { once } from 'node:events'
import { createServer } from 'node:http'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { describe, expect, it } from 'vitest'
import { eventually, openSocket, rawExchange, serveUpstream, startRig } from './support/rig.js'
import type { Rig } from './support/rig.js'

const MIB = 1024 * 1024

const answering = async (listener: RequestListener): Promise<Rig> =>
  startRig(await serveUpstream(createServer(listener)), { log: { requests: 'all' } })

const GET = 'GET / HTTP/1.1\r\nHost: a\r\n\r\n'

describe('a client that leaves', () => {
  it('before the response takes the upstream request with it', async () => {
    let gone = 0
    let arrived: () => void = () => undefined
    const arrival = new Promise<void>((resolve) => (arrived = resolve))
    const { port, proxy, log } = await answering((_req, res) => {
      res.on('close', () => gone++)
      arrived()
    })
    const socket = await openSocket(port)
    socket.write(GET)
    await arrival
    socket.destroy()
    await eventually(() => gone === 1)
    await eventually(() => log.length === 1)
    expect(log[0]).toMatchObject({ status: 0, aborted: true })
    expect((await proxy.status()).upstreamErrors).toBe(0)
  })

  it('within the response takes the upstream request with it', async () => {
    let gone = 0
    const { port } = await answering((_req, res) => {
      res.on('close', () => gone++)
      res.write('something')
    })
    const socket = await openSocket(port)
    socket.write(GET)
    await once(socket, 'data')
    socket.destroy()
    await eventually(() => gone === 1)
  })

  it.each([
    ['short', 1000],
    ['long', 3 * MIB],
  ])('within a %s upload never lets the upstream take it for whole', async (_name, bytes) => {
    let ended = 0
    let gone = 0
    const { port, proxy } = await answering((req) => {
      req.on('end', () => ended++).resume()
      req.on('error', () => gone++)
    })
    const socket = await openSocket(port)
    socket.write(`POST / HTTP/1.1\r\nHost: a\r\nContent-Length: ${bytes}\r\n\r\n`)
    socket.write('x'.repeat(bytes - 1))
    if (bytes > MIB) await eventually(async () => (await proxy.status()).connections === 1)
    socket.destroy()
    await eventually(async () => (await proxy.status()).connections === 0)
    if (bytes > MIB) await eventually(() => gone >= 0)
    expect(ended).toBe(0)
  })

  it('with half a chunked upload never lets the upstream take it for whole', async () => {
    let ended = 0
    let gone = 0
    const { port } = await answering((req) => {
      req.on('end', () => ended++).resume()
      req.on('error', () => gone++)
    })
    const socket = await openSocket(port)
    const chunk = `${(2 * MIB).toString(16)}\r\n${'x'.repeat(2 * MIB)}\r\n`
    socket.write(`POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n${chunk}`, () =>
      socket.end(),
    )
    await eventually(() => gone === 1)
    expect(ended).toBe(0)
  })

  it('of a thousand impatient ones leaves no connection open', async () => {
    const upstream = await serveUpstream(createServer(() => undefined))
    const { port, proxy } = await startRig(upstream)
    for (let round = 0; round < 20; round++) {
      const sockets = await Promise.all(Array.from({ length: 50 }, () => openSocket(port)))
      for (const socket of sockets) socket.write(GET, () => setImmediate(() => socket.destroy()))
      await Promise.all(sockets.map((socket) => once(socket, 'close')))
    }
    await eventually(async () => (await proxy.status()).connections === 0)
    await eventually(
      () => new Promise((resolve) => upstream.server.getConnections((_e, count) => resolve(count === 0))),
    )
  })
})

describe('a client that reads slowly', () => {
  it('slows the upstream down instead of filling the memory', async () => {
    let written = 0
    const { port } = await answering((_req, res) => pump(res, (bytes) => (written += bytes)))
    const socket = await openSocket(port)
    socket.pause()
    socket.write(GET)
    await eventually(() => written > 0)
    let before = -1
    await eventually(async () => {
      if (written === before) return true
      before = written
      await new Promise((resolve) => setTimeout(resolve, 200))
      return false
    })
    // Socket buffers of the kernel on both sides hold some; 200 MiB were offered.
    expect(written).toBeLessThan(60 * MIB)
    socket.resume()
    let got = 0
    socket.on('data', (chunk: Buffer) => (got += chunk.length))
    await eventually(() => got > 100 * MIB)
  })
})

describe('an upstream that dies', () => {
  it('within a response with a length leaves the client with a visibly short one', async () => {
    const { port, log } = await answering((_req, res) => {
      res.writeHead(200, { 'content-length': 100 })
      res.write('half', () => res.socket!.destroy())
    })
    expect(await rawExchange(port, GET)).toMatch(/content-length: 100\r\n[^]*half$/)
    await eventually(() => log.length === 1)
    expect(log[0]).toMatchObject({
      status: 200,
      failure: expect.stringMatching(/./) as string,
      aborted: true,
    })
  })

  it('within a chunked response leaves out the last chunk', async () => {
    const { port } = await answering((_req, res) => void res.write('half', () => res.socket!.destroy()))
    const text = await rawExchange(port, GET)
    expect(text).toContain('half')
    expect(text).not.toMatch(/0\r\n\r\n$/)
  })

  it('within an upload gives 502', async () => {
    const { port } = await answering(
      (req: IncomingMessage) => void req.once('data', () => req.socket.destroy()),
    )
    const socket = await openSocket(port)
    socket.write(`POST / HTTP/1.1\r\nHost: a\r\nContent-Length: ${4 * MIB}\r\n\r\n`)
    socket.write('x'.repeat(2 * MIB))
    const [chunk] = (await once(socket, 'data')) as [Buffer]
    expect(chunk.toString()).toMatch(/^HTTP\/1\.1 502 /)
  })
})

/** Writes 200 MiB at the pace of the reader. */
function pump(res: ServerResponse, wrote: (bytes: number) => void): void {
  const block = Buffer.alloc(256 * 1024, 'x')
  let left = 800
  const more = (): void => {
    while (left-- > 0) {
      wrote(block.length)
      if (!res.write(block)) return void res.once('drain', more)
    }
    res.end()
  }
  more()
}
