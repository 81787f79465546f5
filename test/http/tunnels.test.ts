import { once } from 'node:events'
import { createServer } from 'node:http'
import { connect } from 'node:net'
import type { Socket } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { WebSocket, WebSocketServer } from 'ws'
import { eventually, openSocket, rawExchange, serveUpstream, startRig, startUpstream } from './support/rig.js'
import type { Rig, Upstream } from './support/rig.js'

const upgrade = (path = '/', headers = ''): string =>
  `GET ${path} HTTP/1.1\r\nHost: chat.example\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n` +
  `Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n${headers}\r\n`
const SWITCHING = 'HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n'

/** An upstream that echoes the messages of every WebSocket. */
async function echoUpstream(): Promise<Upstream> {
  const server = createServer()
  const sockets = new WebSocketServer({ server })
  sockets.on('connection', (socket) =>
    socket.on('message', (data, isBinary) => socket.send(data, { binary: isBinary })),
  )
  onTestFinished(() => sockets.clients.forEach((socket) => socket.terminate()))
  return serveUpstream(server)
}

/** An upstream whose upgraded connections are handed to the test. */
async function rawUpstream(take: (socket: Socket, path: string) => void): Promise<Upstream> {
  const server = createServer()
  const open = new Set<Socket>()
  server.on('upgrade', (req, socket: Socket) => {
    open.add(socket)
    socket.on('error', () => undefined).on('close', () => open.delete(socket))
    // Node leaves the sockets of a server open when their other side has ended.
    socket.on('end', () => socket.end()).resume()
    take(socket, req.url!)
  })
  onTestFinished(() => open.forEach((socket) => socket.destroy()))
  return serveUpstream(server)
}

async function openWebSocket({ port }: Rig, path = '/chat'): Promise<WebSocket> {
  const socket = new WebSocket(`ws://127.0.0.1:${port}${path}`, { perMessageDeflate: false })
  onTestFinished(() => socket.terminate())
  await once(socket, 'open')
  return socket
}

async function echoed(socket: WebSocket, message: string | Buffer): Promise<string> {
  socket.send(message)
  const [data] = (await once(socket, 'message')) as [Buffer]
  return data.toString('latin1')
}

const tunnels = async ({ proxy }: Rig): Promise<number> => (await proxy.status()).tunnels

describe('a WebSocket', () => {
  it('echoes text, bytes and a message of a megabyte', async () => {
    const rig = await startRig(await echoUpstream())
    const socket = await openWebSocket(rig)
    expect(await echoed(socket, 'hello')).toBe('hello')
    const bytes = Buffer.from(Array.from({ length: 256 }, (_, i) => i))
    expect(await echoed(socket, bytes)).toBe(bytes.toString('latin1'))
    const long = 'x'.repeat(1024 * 1024)
    expect(await echoed(socket, long)).toBe(long)
    expect(await tunnels(rig)).toBe(1)
  })

  it('closes with the code of the side that closed it, and leaves nothing open', async () => {
    const rig = await startRig(await echoUpstream(), { log: { requests: 'all' } })
    const socket = await openWebSocket(rig)
    socket.close(4001, 'enough')
    expect((await once(socket, 'close'))[0]).toBe(4001)
    await eventually(async () => (await tunnels(rig)) === 0)
    expect(rig.log).toMatchObject([{ status: 101, action: 'allow', reason: 'below-threshold' }])
    expect(rig.log[0]).not.toHaveProperty('aborted')
    expect((await rig.proxy.status()).upstreamErrors).toBe(0)
  })

  it('reaches an upstream that is told of its client as in any request', async () => {
    let headers: Record<string, unknown> = {}
    const server = createServer().on('upgrade', (req, socket: Socket) => {
      headers = req.headers
      socket.end(SWITCHING)
    })
    const { port } = await startRig(await serveUpstream(server))
    await rawExchange(port, upgrade('/', 'X-Forwarded-For: 1.2.3.4\r\nX-Mine: 1\r\n'))
    expect(headers).toMatchObject({
      host: 'chat.example',
      upgrade: 'websocket',
      'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
      'x-forwarded-for': '127.0.0.1',
      'x-request-id': expect.stringMatching(/^[0-9a-f]{20}$/) as string,
      'x-mine': '1',
    })
  })

  it('may send before it has been answered', async () => {
    const upstream = await rawUpstream((socket) => {
      socket.write(SWITCHING)
      socket.pipe(socket)
    })
    const { port } = await startRig(upstream)
    expect(await rawExchange(port, `${upgrade()}early bytes`, /early bytes/)).toMatch(/^HTTP\/1\.1 101 /)
  })

  it('in which nothing moves is closed after its time', async () => {
    const rig = await startRig(await echoUpstream(), { limits: { tunnelIdleTimeoutMs: 100 } })
    const socket = await openWebSocket(rig)
    await once(socket, 'close')
    await eventually(async () => (await tunnels(rig)) === 0)
  })

  it('ends when the proxy closes', async () => {
    const rig = await startRig(await echoUpstream())
    const socket = await openWebSocket(rig)
    await Promise.all([once(socket, 'close'), rig.proxy.close()])
    expect(await tunnels(rig)).toBe(0)
  })
})

describe('the head of an upgrade', () => {
  it('with an attack is blocked before the upstream hears of it', async () => {
    const upstream = await echoUpstream()
    const { port, proxy } = await startRig(upstream)
    expect(await rawExchange(port, upgrade('/chat?room=attack!'))).toMatch(/^HTTP\/1\.1 403 [^]*<\/html>\n$/)
    expect(upstream.connections).toBe(0)
    expect(await proxy.status()).toMatchObject({ blocked: 1, tunnels: 0 })
  })

  it('with an attack is passed and tagged in mode detect', async () => {
    let tag: unknown
    const server = createServer().on('upgrade', (req, socket: Socket) => {
      tag = req.headers['x-stillgate-verdict']
      socket.end(SWITCHING)
    })
    const { port } = await startRig(await serveUpstream(server), { mode: 'detect' })
    expect(await rawExchange(port, upgrade('/?q=attack!'))).toMatch(/^HTTP\/1\.1 101 /)
    expect(tag).toBe('score=1.0000; class=sqli')
  })

  it('with a body is refused', async () => {
    const upstream = await echoUpstream()
    const { port } = await startRig(upstream)
    expect(await rawExchange(port, upgrade('/', 'Content-Length: 5\r\n') + 'hello')).toMatch(
      /^HTTP\/1\.1 400 /,
    )
    expect(upstream.connections).toBe(0)
  })

  it('to another protocol is served as if it had not asked', async () => {
    const upstream = await startUpstream()
    const { port } = await startRig(upstream)
    const head = 'GET /page HTTP/1.1\r\nHost: a\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\n'
    expect(await rawExchange(port, `${head}HTTP2-Settings: AAMAAABk\r\n\r\n`)).toMatch(
      /^HTTP\/1\.1 200 [^]*ok/,
    )
    expect(upstream.seen[0]?.headers).not.toHaveProperty('upgrade')
  })

  it('that the upstream refuses comes back with its answer', async () => {
    const server = createServer((_req, res) =>
      res.writeHead(401, { 'x-why': 'no ticket' }).end('who are you?'),
    )
    const rig = await startRig(await serveUpstream(server))
    const text = await rawExchange(rig.port, upgrade())
    expect(text).toMatch(/^HTTP\/1\.1 401 [^]*x-why: no ticket[^]*who are you\?$/)
    await eventually(async () => (await tunnels(rig)) === 0)
  })

  it('gets 502 with a request id while the upstream is down, and 504 while it is silent', async () => {
    const down = await startRig('http://127.0.0.1:1', { log: { requests: 'all' } })
    const text = await rawExchange(down.port, upgrade())
    expect(text).toMatch(/^HTTP\/1\.1 502 [^]*[0-9a-f]{20}/)
    await eventually(() => down.log.length === 1)
    expect(down.log[0]).toMatchObject({ status: 502, failure: 'ECONNREFUSED' })
    const silent = await startRig(await rawUpstream(() => undefined), {
      limits: { upstreamHeadersTimeoutMs: 100 },
    })
    expect(await rawExchange(silent.port, upgrade())).toMatch(/^HTTP\/1\.1 504 /)
  })
})

describe('a client that leaves before the upstream has answered', () => {
  it('takes the connection to the upstream with it, and is no failure of the upstream', async () => {
    let arrived: (socket: Socket) => void = () => undefined
    const arrival = new Promise<Socket>((resolve) => (arrived = resolve))
    const rig = await startRig(await rawUpstream((socket) => arrived(socket)))
    const client = await openSocket(rig.port)
    client.write(upgrade())
    const atUpstream = await arrival
    client.destroy()
    await once(atUpstream, 'close')
    await eventually(async () => (await tunnels(rig)) === 0)
    expect((await rig.proxy.status()).upstreamErrors).toBe(0)
  })
})

describe('what one side has sent before it ends', () => {
  it.each(['client', 'upstream'] as const)('still reaches the other when the %s ends', async (side) => {
    const bytes = Buffer.alloc(500_000, 'x')
    let got = 0
    let atUpstream: Socket | undefined
    const { port } = await startRig(
      await rawUpstream((socket) => {
        atUpstream = socket
        socket.write(SWITCHING)
      }),
    )
    const client = await openSocket(port)
    client.write(upgrade())
    await once(client, 'data')
    const [from, to] = side === 'client' ? [client, atUpstream!] : [atUpstream!, client]
    to.on('data', (chunk: Buffer) => (got += chunk.length))
    from.end(bytes)
    await once(to, 'end')
    expect(got).toBe(bytes.length)
  })
})

/** How a connection can end abruptly, and in which state of its tunnel. */
const ENDINGS = [(socket: Socket) => void socket.destroy(), (socket: Socket) => void socket.resetAndDestroy()]
const STATES = ['unanswered', 'open', 'busy'] as const
const CLOSES = 2000
const AT_ONCE = 100
/** More than one read of a socket (64 KiB): some of it is always under way. */
const BUSY = Buffer.alloc(70_000, 'x')

describe(`${CLOSES} abrupt closes`, () => {
  const openSockets = (): number =>
    process.getActiveResourcesInfo().filter((name) => name === 'TCPSocketWrap').length

  /** Upstream sides by the path of their tunnel. */
  const arrivals = new Map<string, (socket: Socket) => void>()
  const arrive = (socket: Socket, path: string): void => {
    const [, state] = path.split('/')
    if (state !== 'unanswered') socket.write(SWITCHING)
    if (state === 'busy') socket.write(BUSY)
    arrivals.get(path)?.(socket)
  }

  /** Opens a tunnel in one of the states; gives the client's side and the upstream's. */
  async function openTunnel(port: number, index: number): Promise<[Socket, Socket]> {
    const state = STATES[index % STATES.length]!
    const path = `/${state}/${index}`
    const arrival = new Promise<Socket>((resolve) => arrivals.set(path, resolve))
    const client = connect(port, '127.0.0.1')
    client.on('error', () => undefined).resume()
    client.write(upgrade(path))
    if (state === 'busy') client.write(BUSY)
    const [upstream] = await Promise.all([arrival, state === 'unanswered' ? undefined : once(client, 'data')])
    return [client, upstream]
  }

  it('half by the client, half by the upstream, leave as many sockets open as there were: none', async () => {
    const rig = await startRig(await rawUpstream(arrive), { log: { requests: 'none' } })
    await eventually(() => openSockets() === 0)
    for (let i = 0; i < CLOSES; i += AT_ONCE) {
      const opened = Array.from({ length: AT_ONCE }, (_, k) => openTunnel(rig.port, i + k))
      const tunnels = await Promise.all(opened)
      tunnels.forEach((sides, k) => ENDINGS[(k >> 1) % 2]!(sides[k % 2]!))
      await Promise.all(tunnels.flat().map((socket) => socket.closed || once(socket, 'close')))
    }
    await eventually(() => openSockets() === 0)
    expect(await rig.proxy.status()).toMatchObject({ requests: CLOSES, tunnels: 0, connections: 0 })
    expect(await rawExchange(rig.port, upgrade('/open'), /101/)).toContain('101 Switching Protocols')
  }, 120_000)
})
