import { createServer, type ServerResponse } from 'node:http'
import { fetch } from 'undici'
import { describe, expect, it } from 'vitest'
import { openSocket, rawExchange, readAll, serveUpstream, startRig, startUpstream } from './support/rig.js'

const HEAD = 'GET /a HTTP/1.1\r\nHost: shop.example:81\r\n'
const END = /\r\n\r\nok$/
/** The body of `ok` comes with a length, as `res.end` writes it. */
const ok = () => (_req: unknown, res: ServerResponse) => void res.end('ok')

describe('headers of a request', () => {
  it('reach the upstream as they came, in their order and with their duplicates', async () => {
    const upstream = await startUpstream(ok)
    const { port } = await startRig(upstream)
    await rawExchange(port, `${HEAD}X-B: 1\r\nx-a: café\r\nX-B: 2\r\n\r\n`, END)
    const { rawHeaders } = upstream.seen[0]!
    const own = rawHeaders.flatMap((name, i) => (/^x-[ab]$/i.test(name) ? [name, rawHeaders[i + 1]] : []))
    expect(own).toEqual(['X-B', '1', 'x-a', 'caf\xc3\xa9', 'X-B', '2'])
  })

  it('keep the Host that the client asked for', async () => {
    const upstream = await startUpstream(ok)
    const { port } = await startRig(upstream)
    await rawExchange(port, `${HEAD}\r\n`, END)
    expect(upstream.seen[0]?.headers.host).toBe('shop.example:81')
  })

  it.each([
    ['Connection: keep-alive, x-mine\r\nX-Mine: 1', 'x-mine'],
    ['Keep-Alive: timeout=9', 'keep-alive'],
    ['Proxy-Connection: keep-alive', 'proxy-connection'],
    ['Proxy-Authorization: Basic eDp5', 'proxy-authorization'],
    ['TE: gzip', 'te'],
    ['Trailer: x-late', 'trailer'],
    ['X-Real-IP: 1.2.3.4', 'x-real-ip'],
    ['X-Forwarded-Port: 1', 'x-forwarded-port'],
    ['X_Forwarded_For: 1.2.3.4', 'x_forwarded_for'],
    ['x-forwarded_for: 1.2.3.4', 'x-forwarded_for'],
    ['HTTP2-Settings: AAMAAABk', 'http2-settings'],
  ])('that belong to one hop stay behind: %s', async (line, name) => {
    const upstream = await startUpstream(ok)
    const { port } = await startRig(upstream)
    await rawExchange(port, `${HEAD}${line}\r\n\r\n`, END)
    expect(upstream.seen[0]?.headers).not.toHaveProperty(name)
  })

  it('cannot remove what the proxy says by naming it in Connection', async () => {
    const upstream = await startUpstream(ok)
    const { port } = await startRig(upstream)
    await rawExchange(port, `${HEAD}Connection: x-forwarded-for, host, via, close\r\n\r\n`)
    expect(upstream.seen[0]?.headers).toMatchObject({
      'x-forwarded-for': '127.0.0.1',
      host: 'shop.example:81',
      via: '1.1 stillgate',
    })
  })

  it('announce trailers to the upstream for a client that takes them', async () => {
    const upstream = await startUpstream(ok)
    const { port } = await startRig(upstream)
    await rawExchange(port, `${HEAD}TE: trailers, deflate;q=0.5\r\nConnection: TE\r\n\r\n`, END)
    expect(upstream.seen[0]?.headers.te).toBe('trailers')
  })
})

describe('what the upstream is told of the client', () => {
  const CLAIMS = {
    'x-forwarded-for': '203.0.113.7',
    'x-forwarded-proto': 'https',
    'x-forwarded-host': 'outside.example',
    forwarded: 'for=203.0.113.7',
    'x-request-id': 'from-outside-1',
  }

  it('is what the proxy sees, when the peer is not trusted', async () => {
    const upstream = await startUpstream()
    const { port, log, url } = await startRig(upstream, { log: { requests: 'all' } })
    await fetch(url, { headers: CLAIMS })
    const { headers } = upstream.seen[0]!
    expect(headers).toMatchObject({
      'x-forwarded-for': '127.0.0.1',
      'x-forwarded-proto': 'http',
      'x-forwarded-host': `127.0.0.1:${port}`,
      forwarded: `for=127.0.0.1;host="127.0.0.1:${port}";proto=http`,
    })
    expect(headers['x-request-id']).not.toBe('from-outside-1')
    expect(log[0]).toMatchObject({ client: '127.0.0.1', id: headers['x-request-id'] })
  })

  it('continues the chain of a trusted proxy', async () => {
    const upstream = await startUpstream()
    const { port, log, url } = await startRig(upstream, {
      trustedProxies: ['10.0.0.0/8', '127.0.0.0/8'],
      log: { requests: 'all' },
    })
    await fetch(url, { headers: { ...CLAIMS, 'x-forwarded-for': '198.51.100.1, 203.0.113.7, 10.2.3.4' } })
    expect(upstream.seen[0]?.headers).toMatchObject({
      'x-forwarded-for': '198.51.100.1, 203.0.113.7, 10.2.3.4, 127.0.0.1',
      'x-forwarded-proto': 'https',
      'x-forwarded-host': 'outside.example',
      forwarded: `for=203.0.113.7, for=127.0.0.1;host="127.0.0.1:${port}";proto=http`,
      'x-request-id': 'from-outside-1',
    })
    // The last hop that is no trusted proxy: what stands before it, anybody can write.
    expect(log[0]).toMatchObject({ client: '203.0.113.7', id: 'from-outside-1' })
  })

  it('does not take over a request id that would break a log line', async () => {
    const upstream = await startUpstream()
    const { url } = await startRig(upstream, { trustedProxies: ['127.0.0.1'] })
    await fetch(url, { headers: { 'x-request-id': 'a"b c' } })
    expect(upstream.seen[0]?.headers['x-request-id']).toMatch(/^[0-9a-f]{20}$/)
  })

  it('cannot be forged through a quote in Host', async () => {
    const upstream = await startUpstream(ok)
    const { port } = await startRig(upstream)
    await rawExchange(port, 'GET / HTTP/1.1\r\nHost: a";for=1.2.3.4;b="\r\n\r\n', END)
    expect(upstream.seen[0]?.headers.forwarded).toBe('for=127.0.0.1;host="a\\";for=1.2.3.4;b=\\"";proto=http')
  })
})

describe('headers of a response', () => {
  it('reach the client without those of the hop', async () => {
    const upstream = await startUpstream(() => (_req, res) => {
      res.writeHead(
        200,
        [
          ['Set-Cookie', 'a=1'],
          ['Set-Cookie', 'b=2'],
          ['Connection', 'keep-alive, x-hop'],
          ['Keep-Alive', 'timeout=7'],
          ['X-Hop', '1'],
          ['Location', '/next'],
        ].flat(),
      )
      res.end('ok')
    })
    const { url } = await startRig(upstream)
    const { headers } = await fetch(url)
    expect(headers.getSetCookie()).toEqual(['a=1', 'b=2'])
    expect(headers.get('location')).toBe('/next')
    expect(headers.get('x-hop')).toBe(null)
    expect(headers.get('keep-alive')).not.toBe('timeout=7')
  })
})

describe('connections', () => {
  it('to the upstream are used again', async () => {
    const upstream = await startUpstream()
    const { url } = await startRig(upstream)
    for (let i = 0; i < 20; i++)
      await (
        await fetch(`${url}/${i}`, { method: i % 2 ? 'POST' : 'GET', body: i % 2 ? 'a=b' : null })
      ).text()
    expect(upstream.seen.length).toBe(20)
    expect(upstream.connections).toBe(1)
  })

  it('of a client serve many requests, a blocked one among them', async () => {
    const upstream = await startUpstream(ok)
    const { port, proxy } = await startRig(upstream)
    const socket = await openSocket(port)
    const body = `${'x'.repeat(2_000)}attack!`
    socket.write(`GET /1 HTTP/1.1\r\nHost: a\r\n\r\n`)
    socket.write(`POST /2 HTTP/1.1\r\nHost: a\r\nContent-Length: ${body.length}\r\n\r\n${body}`)
    socket.write(`GET /3 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`)
    const text = (await readAll(socket)).toString()
    expect(text.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 200', 'HTTP/1.1 403', 'HTTP/1.1 200'])
    expect(upstream.seen.map((one) => one.url)).toEqual(['/1', '/3'])
    expect((await proxy.status()).blocked).toBe(1)
  })

  it('that the upstream has closed meanwhile cost a safe request nothing', async () => {
    let served = 0
    // Answers once per connection and then closes it without having said so.
    const server = createServer((req, res) => {
      served++
      res.end('ok', () => setTimeout(() => req.socket.destroy(), 5))
    })
    const { url } = await startRig(await serveUpstream(server))
    for (let i = 0; i < 10; i++) {
      expect((await fetch(url)).status).toBe(200)
      await new Promise((resolve) => setTimeout(resolve, 10 - i))
    }
    expect(served).toBeGreaterThanOrEqual(10)
  })
})
