import { createServer } from 'node:http'
import { createServer as createRawServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { fetch } from 'undici'
import { describe, expect, it, onTestFinished } from 'vitest'
import {
  eventually,
  openSocket,
  readAll,
  serveUpstream,
  startRig,
  startUpstream,
  stop,
} from './support/rig.js'

/** A port on which nobody listens. */
async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await stop(server)
  return port
}

describe('an upstream that is down', () => {
  it('gives 502 with a request id, as a page or as JSON, and the log line has the same id', async () => {
    const { url, log } = await startRig(`http://127.0.0.1:${await freePort()}`, { log: { requests: 'all' } })
    const page = await fetch(url, { headers: { accept: 'text/html' } })
    expect(page.status).toBe(502)
    expect(await page.text()).toContain(page.headers.get('x-request-id')!)
    const json = await fetch(url, { method: 'POST', body: 'a=b', headers: { accept: 'application/json' } })
    expect(json.status).toBe(502)
    expect(await json.json()).toMatchObject({
      error: 'bad-gateway',
      requestId: json.headers.get('x-request-id'),
    })
    await eventually(() => log.length === 2)
    expect(log[1]).toMatchObject({
      id: json.headers.get('x-request-id'),
      status: 502,
      failure: 'ECONNREFUSED',
    })
  })

  it('gives 502 for a long upload, too', async () => {
    const { url } = await startRig(`http://127.0.0.1:${await freePort()}`)
    const response = await fetch(url, { method: 'POST', body: Buffer.alloc(3 * 1024 * 1024, 'x') })
    expect(response.status).toBe(502)
  })

  it('lets a client that reads no answer before the end of its upload go on', async () => {
    const { port } = await startRig(`http://127.0.0.1:${await freePort()}`)
    const socket = await openSocket(port)
    const bytes = 12 * 1024 * 1024
    socket.write(`POST / HTTP/1.1\r\nHost: a\r\nContent-Length: ${bytes}\r\n\r\n`)
    socket.write(Buffer.alloc(bytes, 'x'))
    socket.write('GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n')
    const text = (await readAll(socket)).toString()
    expect(text.match(/^HTTP\/1\.1 \d+/gm)).toEqual(['HTTP/1.1 502', 'HTTP/1.1 502'])
  })

  it('is found again when it comes back', async () => {
    const port = await freePort()
    const { url } = await startRig(`http://127.0.0.1:${port}`)
    expect((await fetch(url)).status).toBe(502)
    const upstream = await startUpstream(undefined, port)
    expect((await fetch(url)).status).toBe(200)
    await stop(upstream.server)
    expect((await fetch(url)).status).toBe(502)
    await startUpstream(undefined, port)
    expect((await fetch(url)).status).toBe(200)
  })
})

describe('an upstream that is slow', () => {
  it('to answer gives 504, and the proxy lives on', async () => {
    const server = createServer((req, res) => void (req.url === '/slow' ? undefined : res.end('ok')))
    const { url, proxy } = await startRig(await serveUpstream(server), {
      limits: { upstreamHeadersTimeoutMs: 200 },
    })
    expect((await fetch(`${url}/slow`)).status).toBe(504)
    expect((await fetch(url)).status).toBe(200)
    expect((await proxy.status()).upstreamErrors).toBe(1)
  })

  it('within a response ends the connection', async () => {
    const server = createServer((_req, res) => void res.write('half'))
    const { url } = await startRig(await serveUpstream(server), { limits: { upstreamBodyTimeoutMs: 200 } })
    const response = await fetch(url)
    await expect(response.text()).rejects.toThrow()
  })
})

describe('an upstream that is not HTTP', () => {
  it('gives 502', async () => {
    const server = createRawServer(
      (socket) => void socket.on('error', () => undefined).end('220 mail ready\r\n'),
    )
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => void server.close())
    const { url } = await startRig(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
    expect((await fetch(url)).status).toBe(502)
  })
})
