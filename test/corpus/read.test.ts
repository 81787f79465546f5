import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { connect } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readPayloads, readRequests, readValues, toHead } from '../../src/corpus/index.js'
import type { Recorded, RequestRow } from '../../src/corpus/index.js'
import type { RequestHead } from '../../src/inspect/index.js'

const ROW = {
  id: 'shop/1',
  label: 'benign',
  class: 'benign',
  source: 'shop',
  method: 'POST',
  target: '/basket?item=7',
  headers: [
    ['Host', 'shop.example'],
    ['Content-Type', 'text/plain'],
  ],
  body: Buffer.from('two, please').toString('base64'),
}

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stillgate-read-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function file(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

const lines = (...rows: unknown[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('')

async function gather<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const row of rows) list.push(row)
  return list
}

const all = (path: string): Promise<RequestRow[]> => gather(readRequests(path))

describe('reading requests', () => {
  it('gives head and body of each row, gzipped or not, with or without a last line break', async () => {
    const content = lines(ROW, { ...ROW, id: 'shop/2', body: undefined }).trimEnd()
    for (const path of [await file('a.jsonl', content), await file('a.jsonl.gz', gzipSync(content))]) {
      const [first, second, ...others] = await all(path)
      expect(others).toEqual([])
      expect(first).toMatchObject({ method: 'POST', target: '/basket?item=7', headers: ROW.headers })
      expect(Buffer.from(first!.body!).toString()).toBe('two, please')
      expect(second).toMatchObject({ id: 'shop/2', label: 'benign', class: 'benign', source: 'shop' })
      expect(second).not.toHaveProperty('body')
    }
  })

  it('keeps rows whole whose lines are longer than a chunk and cut within a character', async () => {
    const target = `/${'ü€😀'.repeat(100_000)}`
    const rows = await all(await file('long.jsonl', lines({ ...ROW, target }, ROW, { ...ROW, target })))
    expect(rows.map((row) => row.target === target)).toEqual([true, false, true])
  })

  it.each([
    ['a line that is no JSON', 'nonsense\n', /:2: expected a JSON object/],
    ['a list', '[1]\n', /:2: expected a JSON object/],
    ['a missing method', lines({ ...ROW, method: undefined }), /:2: expected "method" to be a string/],
    ['an unknown label', lines({ ...ROW, label: 'good' }), /:2: expected "label" to be benign or attack/],
    [
      'an unknown class',
      lines({ ...ROW, class: 'sql' }),
      /:2: expected "class" to be one of .*sqli.*, not sql/,
    ],
    [
      'a class against its label',
      lines({ ...ROW, class: 'xss' }),
      /:2: expected "class" to be benign exactly/,
    ],
    [
      'a header without a value',
      lines({ ...ROW, headers: [['Host']] }),
      /:2: expected "headers" to be a list/,
    ],
    [
      'headers as an object',
      lines({ ...ROW, headers: { Host: 'a' } }),
      /:2: expected "headers" to be a list/,
    ],
    ['a body that is no base64', lines({ ...ROW, body: '{"a":1}' }), /:2: expected "body" to be base64/],
  ])('names file and line of %s', async (_, bad, message) => {
    const path = await file('bad.jsonl', lines(ROW) + bad)
    await expect(all(path)).rejects.toMatchObject({ code: 'data-format' })
    await expect(all(path)).rejects.toThrow(message)
    await expect(all(path)).rejects.toThrow(path)
  })

  it('names a file that is missing or no gzip', async () => {
    const missing = join(folder, 'missing.jsonl.gz')
    await expect(all(missing)).rejects.toThrow(`${missing}:1: expected readable text: ENOENT`)
    const fake = await file('fake.jsonl.gz', lines(ROW))
    await expect(all(fake)).rejects.toThrow(
      /fake\.jsonl\.gz:1: expected readable text: incorrect header check/,
    )
    const cut = await file('cut.jsonl.gz', gzipSync(lines(ROW)).subarray(0, 40))
    await expect(all(cut)).rejects.toThrow(/cut\.jsonl\.gz:1: expected readable text: unexpected end of file/)
  })

  it('can be left early', async () => {
    const path = await file('many.jsonl.gz', gzipSync(lines(...Array<unknown>(5000).fill(ROW))))
    for await (const row of readRequests(path)) {
      expect(row.id).toBe('shop/1')
      break
    }
  })
})

describe('reading bare strings', () => {
  it('gives payloads with their class and refuses a harmless one', async () => {
    const payload = { text: 'a;id', class: 'rce', source: 'mine' }
    expect(await gather(readPayloads(await file('p.jsonl', lines(payload))))).toEqual([payload])
    const bad = await file('p2.jsonl', lines(payload, { ...payload, class: 'benign' }))
    await expect(gather(readPayloads(bad))).rejects.toThrow(
      /p2\.jsonl:2: expected "class" to be an attack class/,
    )
  })

  it('gives values with their kind', async () => {
    const value = { text: "O'Brien", kind: 'name', source: 'mine' }
    expect(await gather(readValues(await file('v.jsonl', lines(value))))).toEqual([value])
    await expect(gather(readValues(await file('v2.jsonl', lines({ text: 'a' }))))).rejects.toThrow(
      /v2\.jsonl:1: expected "kind" to be a string/,
    )
  })
})

describe('the head as it comes over the wire', () => {
  const head = (method: string, target: string, headers: [string, string][], body?: string) =>
    toHead({ method, target, headers, ...(body === undefined ? {} : { body: Buffer.from(body) }) })

  it('replaces framing headers and adds a host where there is none', () => {
    const framing: [string, string][] = [
      ['Connection', 'close'],
      ['content-length', '99'],
      ['Transfer-Encoding', 'chunked'],
      ['Expect', '100-continue'],
      ['Upgrade', 'h2c'],
    ]
    expect(head('POST', '/', [...framing, ['X-A', 'b']], 'four').rawHeaders).toEqual([
      'X-A',
      'b',
      'Host',
      'localhost',
      'Content-Length',
      '4',
    ])
    expect(head('GET', '/', [['hOST', 'a.example'], ...framing]).rawHeaders).toEqual(['hOST', 'a.example'])
  })

  it('declares a length for methods that have a body, even an empty one', () => {
    expect(head('PUT', '/', [['Host', 'a']]).rawHeaders).toEqual(['Host', 'a', 'Content-Length', '0'])
    expect(head('DELETE', '/', [['Host', 'a']]).rawHeaders).toEqual(['Host', 'a'])
  })

  it('takes line breaks out of the target and keeps one byte of each character', () => {
    expect(head('GET', '/a\r\n?q=\u20ac', []).target).toBe('/a?q=\u00ac')
  })

  it('is what a server of node:http hands on when the row is sent over a socket', async () => {
    const row: Recorded = {
      method: 'POST',
      target: '/a?q=b',
      headers: [
        ['X-A', ' b\r\nc\u2028\t'],
        ['X-B', ''],
        ['X-A', 'gr\u00fcn'],
        ['Connection', 'keep-alive'],
      ],
      body: Buffer.from('four'),
    }
    expect(await received(row)).toEqual(toHead(row))
    expect(toHead(row)).toEqual({
      method: 'POST',
      target: '/a?q=b',
      rawHeaders: ['X-A', 'b  c(', 'X-B', '', 'X-A', 'gr\u00fcn', 'Host', 'localhost', 'Content-Length', '4'],
    })
  })
})

/** Sends the row as a replay does and gives the head that the server saw. */
async function received(row: Recorded): Promise<RequestHead> {
  const server = createServer()
  const seen = once(server, 'request') as Promise<[IncomingMessage, ServerResponse]>
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
  const kept = row.headers.filter(([name]) => name !== 'Connection')
  const fields = [...kept, ['Host', 'localhost'], ['Content-Length', String(row.body!.length)]]
  const lines = fields.map(([name, value]) => `${name}: ${value!.replace(/[\r\n]/g, ' ')}\r\n`)
  socket.write(Buffer.from(`${row.method} ${row.target} HTTP/1.1\r\n${lines.join('')}\r\n`, 'latin1'))
  socket.write(row.body!)
  const [{ method, url, rawHeaders }, response] = await seen
  response.end()
  socket.destroy()
  server.close()
  return { method: method!, target: url!, rawHeaders }
}
