import { createServer } from 'node:http'
import type { IncomingMessage, RequestListener, Server } from 'node:http'
import { connect } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'
import { onTestFinished } from 'vitest'
import { loadConfig } from '../../../src/config/index.js'
import type { Config, ConfigOverrides } from '../../../src/config/index.js'
import { createProxy } from '../../../src/http/index.js'
import type { Proxy } from '../../../src/http/index.js'
import { createLogger } from '../../../src/observe/index.js'
import type { Student } from '../../../src/student/index.js'
import type { TrafficSink } from '../../../src/traffic/index.js'
import { markStudent } from './student.js'

/** One request as the upstream saw it. */
export interface Seen {
  readonly method: string
  readonly url: string
  readonly headers: IncomingMessage['headers']
  readonly rawHeaders: readonly string[]
  readonly body: Buffer
}

export interface Upstream {
  readonly server: Server
  readonly url: string
  readonly port: number
  readonly seen: Seen[]
  /** Connections accepted since the start. */
  connections: number
}

export interface Rig {
  readonly upstream: Upstream
  readonly proxy: Proxy
  readonly port: number
  readonly url: string
  readonly config: Config
  /** Log lines so far, parsed. */
  readonly log: LogLine[]
}

export type LogLine = Record<string, unknown> & { readonly msg: string }

export type Overrides = ConfigOverrides

/** An upstream that notes what it sees; `answer` replaces its plain `ok`. */
export async function startUpstream(answer?: (seen: Seen) => RequestListener, port = 0): Promise<Upstream> {
  const seen: Seen[] = []
  const server = createServer((req, res) => {
    void readAll(req).then(
      (body) => {
        const one = {
          method: req.method!,
          url: req.url!,
          headers: req.headers,
          rawHeaders: req.rawHeaders,
          body,
        }
        seen.push(one)
        if (answer) answer(one)(req, res)
        else res.end('ok')
      },
      () => undefined,
    )
  })
  return serveUpstream(server, seen, port)
}

/** Any server as an upstream. */
export async function serveUpstream(server: Server, seen: Seen[] = [], port = 0): Promise<Upstream> {
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const actual = (server.address() as AddressInfo).port
  const upstream: Upstream = { server, url: `http://127.0.0.1:${actual}`, port: actual, seen, connections: 0 }
  server.on('connection', () => upstream.connections++)
  onTestFinished(() => stop(server))
  return upstream
}

export function stop(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve) => void server.close(() => resolve()))
}

export const makeConfig = (upstream: string, overrides: Overrides = {}): Config =>
  loadConfig({
    overrides: { mode: 'block', ...overrides, listen: { host: '127.0.0.1', port: 0 }, upstream },
  })

/** A proxy in front of an upstream, both on ports of their own, both closed after the test. */
export async function startRig(
  upstream: Upstream | string,
  overrides: Overrides = {},
  student: Student | undefined = markStudent(),
  traffic?: TrafficSink,
): Promise<Rig> {
  const url = typeof upstream === 'string' ? upstream : upstream.url
  const config = makeConfig(url, overrides)
  const log: LogLine[] = []
  const logger = createLogger({
    level: 'debug',
    destination: { write: (line) => void log.push(JSON.parse(line) as LogLine) },
  })
  const proxy = createProxy({ config, student }, { logger, traffic })
  const { port } = await proxy.listen()
  onTestFinished(() => proxy.close())
  return { upstream: upstream as Upstream, proxy, port, url: `http://127.0.0.1:${port}`, config, log }
}

export async function readAll(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** Sends raw bytes and collects what comes back until the other side closes or `until` is seen. */
export function rawExchange(port: number, bytes: string | Buffer, until?: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes))
    let text = ''
    const done = (): void => {
      clearTimeout(timer)
      socket.destroy()
      resolve(text)
    }
    const timer = setTimeout(() => {
      socket.destroy()
      reject(new Error(`no end seen; got ${JSON.stringify(text)}`))
    }, 10_000)
    socket.setEncoding('latin1')
    socket.on('data', (chunk: string) => {
      text += chunk
      if (until?.test(text)) done()
    })
    socket.on('close', done)
    socket.on('error', done)
  })
}

export function openSocket(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket))
    socket.on('error', reject)
    onTestFinished(() => void socket.destroy())
  })
}

/** Waits until something holds, at most ten seconds. */
export async function eventually(what: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 500; tries++) {
    if (await what()) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error('it did not come to pass within ten seconds')
}
