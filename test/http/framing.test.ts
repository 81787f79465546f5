import { createServer, request } from 'node:http'
import type { IncomingMessage, RequestListener } from 'node:http'
import { createServer as createRawServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Student } from '../../src/student/index.js'
import {
  eventually,
  openSocket,
  rawExchange,
  readAll,
  serveUpstream,
  startRig,
  startUpstream,
} from './support/rig.js'
import type { Rig } from './support/rig.js'
import { markStudent } from './support/student.js'

const answering = async (listener: RequestListener): Promise<Rig> =>
  startRig(await serveUpstream(createServer(listener)))

/** Sends one request on a connection of its own; the answer is all that came. */
const ask = (rig: Rig, line: string, headers = ''): Promise<string> =>
  rawExchange(rig.port, `${line} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n${headers}\r\n`)

const split = (text: string): [string, string] => {
  const at = text.indexOf('\r\n\r\n')
  return [text.slice(0, at).toLowerCase(), text.slice(at + 4)]
}

describe('responses without a body', () => {
  it('to HEAD keep their length and send no body', async () => {
    const rig = await answering((_req, res) => void res.writeHead(200, { 'content-length': 5 }).end('hello'))
    const [head, body] = split(await ask(rig, 'HEAD /'))
    expect(head).toContain('\r\ncontent-length: 5')
    expect(body).toBe('')
  })

  it.each([204, 304])('of status %i end with their head', async (status) => {
    const rig = await answering((_req, res) => void res.writeHead(status, { etag: '"1"' }).end())
    const [head, body] = split(await ask(rig, 'GET /'))
    expect(head).toMatch(new RegExp(`^http/1.1 ${status} `))
    expect(head).toContain('\r\netag: "1"')
    expect(head).not.toMatch(/transfer-encoding|content-length/)
    expect(body).toBe('')
  })

  it('leave the connection usable', async () => {
    const rig = await answering((req, res) => void res.writeHead(req.url === '/last' ? 200 : 204).end())
    const socket = await openSocket(rig.port)
    socket.write('HEAD / HTTP/1.1\r\nHost: a\r\n\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n')
    socket.write('GET /last HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n')
    const text = (await readAll(socket)).toString()
    expect(text.match(/^HTTP\/1\.1 \d+/gm)).toEqual(['HTTP/1.1 204', 'HTTP/1.1 204', 'HTTP/1.1 200'])
  })
})

describe('responses of unknown length', () => {
  it('are chunked for HTTP/1.1', async () => {
    const rig = await answering((_req, res) => {
      res.write('one')
      res.end('two')
    })
    const [head, body] = split(await ask(rig, 'GET /'))
    expect(head).toContain('\r\ntransfer-encoding: chunked')
    expect(body.replace(/\r\n|\b[36]\b/g, '')).toContain('onetwo')
  })

  it('end with the connection for HTTP/1.0', async () => {
    const rig = await answering((_req, res) => {
      res.write('one')
      res.end('two')
    })
    const [head, body] = split(await rawExchange(rig.port, 'GET / HTTP/1.0\r\n\r\n'))
    expect(head).not.toContain('transfer-encoding')
    expect(body).toBe('onetwo')
  })

  it('reach the client piece by piece, not at their end', async () => {
    let more: () => void = () => undefined
    const rig = await answering((_req, res) => {
      res.writeHead(200, { 'content-type': 'text/event-stream' })
      res.write('data: 1\n\n')
      more = () => res.end('data: 2\n\n')
    })
    const text = await rawExchange(rig.port, 'GET / HTTP/1.1\r\nHost: a\r\n\r\n', /data: 1/)
    expect(text).not.toContain('data: 2')
    more()
  })
})

describe('trailers of a response', () => {
  const trailing: RequestListener = (_req, res) => {
    res.writeHead(200, { trailer: 'X-Sum' })
    res.write('body')
    res.addTrailers({ 'X-Sum': '42' })
    res.end()
  }

  it('reach the client behind the body', async () => {
    const [head, body] = split(await ask(await answering(trailing), 'GET /'))
    expect(head).toContain('\r\ntrailer: x-sum')
    expect(body.toLowerCase()).toMatch(/body\r\n0\r\nx-sum: 42\r\n\r\n$/)
  })

  it('are left out for HTTP/1.0', async () => {
    const rig = await answering(trailing)
    const [head, body] = split(await rawExchange(rig.port, 'GET / HTTP/1.0\r\n\r\n'))
    expect(head).not.toContain('trailer')
    expect(body).toBe('body')
  })
})

describe('trailers of a request', () => {
  it('are read, and do not reach the upstream unjudged', async () => {
    const upstream = await startUpstream()
    const rig = await startRig(upstream)
    const chunks = '3\r\na=b\r\n0\r\nX-Late: attack!\r\n\r\n'
    const text = await rawExchange(
      rig.port,
      `POST / HTTP/1.1\r\nHost: a\r\nConnection: close\r\nTrailer: X-Late\r\nTransfer-Encoding: chunked\r\n\r\n${chunks}`,
    )
    expect(text).toMatch(/^HTTP\/1\.1 200 /)
    expect(upstream.seen[0]?.body.toString()).toBe('a=b')
    expect(upstream.seen[0]?.rawHeaders.join()).not.toMatch(/late/i)
  })
})

describe('a request that expects 100-continue', () => {
  const send = (rig: Rig, path: string, body: string): Promise<{ status: number; invited: boolean }> =>
    new Promise((resolve, reject) => {
      let invited = false
      const req = request({ port: rig.port, path, method: 'POST', headers: { expect: '100-continue' } })
      req.on('continue', () => {
        invited = true
        req.end(body)
      })
      req.on('response', (res: IncomingMessage) => {
        res.resume()
        resolve({ status: res.statusCode!, invited })
        req.destroy()
      })
      req.on('error', reject)
      req.flushHeaders()
    })

  it('is invited to send its body, which is judged', async () => {
    const upstream = await startUpstream()
    const rig = await startRig(upstream)
    expect(await send(rig, '/', 'hello')).toEqual({ status: 200, invited: true })
    expect(upstream.seen[0]).toMatchObject({ body: Buffer.from('hello') })
    expect(upstream.seen[0]?.headers).not.toHaveProperty('expect')
    expect(await send(rig, '/', 'an attack!')).toEqual({ status: 403, invited: true })
  })

  it('is not invited when its head is blocked', async () => {
    const rig = await startRig(await startUpstream())
    expect(await send(rig, '/?q=attack!', 'hello')).toEqual({ status: 403, invited: false })
  })

  it('has the head of its long body judged once', async () => {
    let heads = 0
    const student = markStudent()
    const counting: Student = {
      ...student,
      judge: (views) => {
        heads += views.fields.some(({ source }) => source.place === 'target') ? 1 : 0
        return student.judge(views)
      },
    }
    const rig = await startRig(await startUpstream(), { limits: { bodyBuffer: 1024 } }, counting)
    expect(await send(rig, '/a/page', 'x'.repeat(200_000))).toEqual({ status: 200, invited: true })
    expect(heads).toBe(1)
  })

  it('gets 417 for any other expectation', async () => {
    const rig = await startRig(await startUpstream())
    expect(await ask(rig, 'GET /', 'Expect: tea\r\n')).toMatch(/^HTTP\/1\.1 417 /)
  })
})

describe('informational responses', () => {
  it('of early hints are passed on', async () => {
    const rig = await answering((_req, res) => {
      res.writeEarlyHints({ link: '</style.css>; rel=preload; as=style' })
      res.end('ok')
    })
    const text = await ask(rig, 'GET /')
    expect(text).toMatch(
      /^HTTP\/1\.1 103 Early Hints\r\nLink: <\/style\.css>; rel=preload; as=style\r\n\r\nHTTP\/1\.1 200 /i,
    )
  })

  it.each(['HTTP/1.1 102 Processing\r\n\r\n', 'HTTP/1.1 103 Early Hints\r\nLink: nonsense\r\n\r\n'])(
    'of no use do not disturb the response: %j',
    async (informational) => {
      const server = createRawServer((socket) => {
        socket.on('error', () => undefined)
        socket.once('data', () =>
          socket.end(`${informational}HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok`),
        )
      })
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
      onTestFinished(() => void server.close())
      const rig = await startRig(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
      expect(await ask(rig, 'GET /')).toMatch(/200 OK[^]*ok$/)
    },
  )
})

describe('the target of a request', () => {
  it.each([
    ['http://shop.example:81/a?b=c', '/a?b=c', 'shop.example:81'],
    ['HTTP://shop.example', '/', 'shop.example'],
    ['http://shop.example?b=c', '/?b=c', 'shop.example'],
    ['//double//slash/../x', '//double//slash/../x', 'a'],
    ['/%2e%2e/%00?a=%zz', '/%2e%2e/%00?a=%zz', 'a'],
  ])('%s goes on as %s of host %s', async (target, url, host) => {
    const upstream = await startUpstream()
    const rig = await startRig(upstream)
    await ask(rig, `GET ${target}`)
    expect(upstream.seen).toMatchObject([{ url, headers: { host } }])
  })

  it('of OPTIONS may be an asterisk, which the proxy answers for itself, counts and logs', async () => {
    const upstream = await startUpstream()
    const rig = await startRig(upstream, { log: { requests: 'all' } })
    const text = await ask(rig, 'OPTIONS *')
    expect(text).toMatch(/^HTTP\/1\.1 204 /)
    const [, id] = /x-request-id: (\w+)/i.exec(text)!
    await eventually(() => rig.log.length === 1)
    expect(rig.log[0]).toMatchObject({
      id,
      method: 'OPTIONS',
      path: '*',
      status: 204,
      reason: 'not-inspected',
    })
    expect((await rig.proxy.status()).requests).toBe(1)
    expect(upstream.connections).toBe(0)
  })

  it('of OPTIONS with an asterisk and a body hides no request in that body', async () => {
    const upstream = await startUpstream()
    const { port } = await startRig(upstream)
    const hidden = 'GET /hidden HTTP/1.1\r\nHost: a\r\n\r\n'
    const text = await rawExchange(
      port,
      `OPTIONS * HTTP/1.1\r\nHost: a\r\nContent-Length: ${hidden.length}\r\n\r\n${hidden}`,
    )
    expect(text.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 204'])
    expect(upstream.seen).toEqual([])
  })
})
