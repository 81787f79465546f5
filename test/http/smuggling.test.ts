/**
 * Requests that two parsers could read in two ways (RFC 9112 §11.2). Whatever the proxy cannot read in one way
 * only never reaches the upstream, and nothing that hides in a body is taken for a request.
 */
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { rawExchange, startRig, startUpstream } from './support/rig.js'

const HIDDEN = 'GET /hidden HTTP/1.1\r\nHost: a\r\n\r\n'
const post = (lines: string, body: string): string =>
  `POST /outer HTTP/1.1\r\nHost: a\r\n${lines}\r\n\r\n${body}`

const refused: [string, string][] = [
  [
    'Content-Length and Transfer-Encoding',
    post('Content-Length: 5\r\nTransfer-Encoding: chunked', `0\r\n\r\n${HIDDEN}`),
  ],
  [
    'Transfer-Encoding and Content-Length',
    post('Transfer-Encoding: chunked\r\nContent-Length: 5', `0\r\n\r\n${HIDDEN}`),
  ],
  ['two lengths that differ', post('Content-Length: 0\r\nContent-Length: 35', HIDDEN)],
  ['two lengths that agree', post('Content-Length: 2\r\nContent-Length: 2', 'ab')],
  ['a list of lengths', post('Content-Length: 2, 2', 'ab')],
  ['a length with a sign', post('Content-Length: +2', 'ab')],
  ['a length in hexadecimal', post('Content-Length: 0x2', 'ab')],
  ['a negative length', post('Content-Length: -1', '')],
  ['a length too large for a number', post('Content-Length: 99999999999999999999999', '')],
  ['an unknown transfer coding', post('Transfer-Encoding: xchunked', `0\r\n\r\n${HIDDEN}`)],
  ['chunked before another coding', post('Transfer-Encoding: chunked, identity', `0\r\n\r\n${HIDDEN}`)],
  ['a coding before chunked', post('Transfer-Encoding: gzip, chunked', `0\r\n\r\n${HIDDEN}`)],
  [
    'two transfer codings in two lines',
    post('Transfer-Encoding: chunked\r\nTransfer-Encoding: identity', `0\r\n\r\n${HIDDEN}`),
  ],
  ['chunked twice', post('Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked', `0\r\n\r\n${HIDDEN}`)],
  ['a space before the colon', post('Transfer-Encoding : chunked', `0\r\n\r\n${HIDDEN}`)],
  ['a folded header line', post('Content-Length: 2\r\nX-A: 1\r\n 2', 'ab')],
  ['a header line that begins with a space', `GET / HTTP/1.1\r\n Host: a\r\n\r\n`],
  ['bare line feeds', 'GET / HTTP/1.1\nHost: a\n\n'],
  ['a bare line feed in a header', post('X-A: 1\nTransfer-Encoding: chunked', `0\r\n\r\n${HIDDEN}`)],
  ['a bare carriage return in a header', post('X-A: 1\rTransfer-Encoding: chunked', '')],
  ['a null byte in a header', post('X-A: 1\0', '')],
  ['a header name with a space', post('X A: 1', '')],
  ['no Host', 'GET / HTTP/1.1\r\n\r\n'],
  ['two Hosts', 'GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n'],
  ['a chunk size with a sign', post('Transfer-Encoding: chunked', '+1\r\na\r\n0\r\n\r\n')],
  ['a chunk size in 0x form', post('Transfer-Encoding: chunked', '0x1\r\na\r\n0\r\n\r\n')],
  ['a chunk that is longer than it says', post('Transfer-Encoding: chunked', '1\r\nab\r\n0\r\n\r\n')],
  ['a chunk ended by a bare line feed', post('Transfer-Encoding: chunked', '1\na\n0\n\n')],
  [
    'endless chunk extensions',
    post('Transfer-Encoding: chunked', `1;${'x'.repeat(40_000)}\r\na\r\n0\r\n\r\n`),
  ],
  [
    'a bare line feed within a chunk extension',
    post('Transfer-Encoding: chunked', `1;a\n\r\na\r\n0\r\n\r\n`),
  ],
  ['a target without a slash', 'GET shop HTTP/1.1\r\nHost: a\r\n\r\n'],
  ['a target of another scheme', 'GET ftp://a/ HTTP/1.1\r\nHost: a\r\n\r\n'],
  ['a target with a user', 'GET http://u:p@a/ HTTP/1.1\r\nHost: a\r\n\r\n'],
  ['a space in the target', 'GET /a b HTTP/1.1\r\nHost: a\r\n\r\n'],
  ['an asterisk for another method', 'GET * HTTP/1.1\r\nHost: a\r\n\r\n'],
  ['CONNECT', 'CONNECT inner.example:443 HTTP/1.1\r\nHost: inner.example:443\r\n\r\n'],
  ['an unknown version', 'GET / HTTP/3.7\r\nHost: a\r\n\r\n'],
  ['no HTTP at all', '\x16\x03\x01\x02\x00\x01\x00'],
]

describe('a request that can be read in two ways', () => {
  it.each(refused)('is refused: %s', async (_name, bytes) => {
    const upstream = await startUpstream()
    const { port } = await startRig(upstream, { mode: 'off' }, undefined)
    const text = await rawExchange(port, bytes, /HTTP\/1\.1 \d+/)
    expect(text).toMatch(/^HTTP\/1\.1 (400|405|408|413|431|501) /)
    expect(upstream.seen.map((one) => one.url).filter((url) => url !== '/outer')).toEqual([])
    expect(upstream.seen.filter((one) => one.body.includes('hidden'))).toEqual([])
  })

  it.each(['GET', 'DELETE', 'OPTIONS', 'HEAD', 'POST', 'PATCH', 'PROPFIND'])(
    'does not arise from the body of %s: its bytes stay a body',
    async (method) => {
      const upstream = await startUpstream()
      const { port } = await startRig(upstream)
      for (const [lines, body] of [
        [`Content-Length: ${HIDDEN.length}`, HIDDEN],
        ['Transfer-Encoding: chunked', `${HIDDEN.length.toString(16)}\r\n${HIDDEN}\r\n0\r\n\r\n`],
      ] as const) {
        const head = `${method} /outer HTTP/1.1\r\nHost: a\r\nConnection: close\r\n${lines}\r\n\r\n`
        expect(await rawExchange(port, head + body)).toMatch(/^HTTP\/1\.1 200 /)
      }
      expect(upstream.seen.map((one) => [one.url, one.body.toString()])).toEqual([
        ['/outer', HIDDEN],
        ['/outer', HIDDEN],
      ])
    },
  )

  it('does not arise from a Connection header that names the framing', async () => {
    const upstream = await startUpstream()
    const { port } = await startRig(upstream)
    const lines = `Connection: close, content-length, transfer-encoding\r\nContent-Length: ${HIDDEN.length}`
    await rawExchange(port, post(lines, HIDDEN))
    expect(upstream.seen.map((one) => [one.url, one.body.toString()])).toEqual([['/outer', HIDDEN]])
  })

  it.each([
    ['GET / HTTP/1.1\r\nHost: a\r\n\r\n', /\r\n(content-length|transfer-encoding):/i],
    ['DELETE / HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n', /\r\ntransfer-encoding:/i],
    ['OPTIONS / HTTP/1.1\r\nHost: a\r\n\r\n', /\r\n(content-length|transfer-encoding):/i],
  ])('is not written to the upstream for a request without a body: %j', async (bytes, never) => {
    const { port, received } = await rawUpstream('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok')
    const rig = await startRig(`http://127.0.0.1:${port}`)
    await rawExchange(rig.port, bytes, /ok$/)
    expect(received()).toMatch(/ HTTP\/1\.1\r\n/)
    expect(received()).not.toMatch(never)
  })
})

describe('a response that can be read in two ways', () => {
  it.each([
    ['two lengths', 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\nok!'],
    [
      'a length and chunks',
      'HTTP/1.1 200 OK\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    ],
    ['no HTTP at all', 'hello\r\n\r\n'],
    [
      'an upgrade nobody asked for',
      'HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\n',
    ],
  ])('becomes a 502: %s', async (_name, answer) => {
    const { port } = await rawUpstream(answer)
    const rig = await startRig(`http://127.0.0.1:${port}`)
    const text = await rawExchange(rig.port, 'GET / HTTP/1.1\r\nHost: a\r\n\r\n', /<\/html>/)
    expect(text).toMatch(/^HTTP\/1\.1 502 /)
  })
})

/** An upstream that answers every first bytes with the same bytes and notes what it got. */
async function rawUpstream(answer: string): Promise<{ port: number; received: () => string }> {
  let text = ''
  const server = createServer((socket) => {
    socket.on('error', () => undefined)
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1')
      socket.end(answer)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return { port: (server.address() as AddressInfo).port, received: () => text }
}
