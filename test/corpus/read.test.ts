import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readPayloads, readRequests, readValues, toWireHead } from '../../src/corpus/index.js'
import type { RequestRow } from '../../src/corpus/index.js'

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

async function all(path: string): Promise<RequestRow[]> {
  const rows: RequestRow[] = []
  for await (const row of readRequests(path)) rows.push(row)
  return rows
}

describe('reading requests', () => {
  it('gives head and body of each row, gzipped or not, with or without a last line break', async () => {
    const content = lines(ROW, { ...ROW, id: 'shop/2', body: undefined }).trimEnd()
    for (const path of [await file('a.jsonl', content), await file('a.jsonl.gz', gzipSync(content))]) {
      const [first, second, ...others] = await all(path)
      expect(others).toEqual([])
      expect(first!.head).toEqual({
        method: 'POST',
        target: '/basket?item=7',
        rawHeaders: ['Host', 'shop.example', 'Content-Type', 'text/plain'],
      })
      expect(Buffer.from(first!.body!).toString()).toBe('two, please')
      expect(second).toMatchObject({ id: 'shop/2', label: 'benign', class: 'benign', source: 'shop' })
      expect(second).not.toHaveProperty('body')
    }
  })

  it('keeps rows whole whose lines are longer than a chunk and cut within a character', async () => {
    const target = `/${'ü€😀'.repeat(100_000)}`
    const rows = await all(await file('long.jsonl', lines({ ...ROW, target }, ROW, { ...ROW, target })))
    expect(rows.map((row) => row.head.target === target)).toEqual([true, false, true])
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
    expect(await readPayloads(await file('p.jsonl', lines(payload)))).toEqual([payload])
    const bad = await file('p2.jsonl', lines(payload, { ...payload, class: 'benign' }))
    await expect(readPayloads(bad)).rejects.toThrow(/p2\.jsonl:2: expected "class" to be an attack class/)
  })

  it('gives values with their kind', async () => {
    const value = { text: "O'Brien", kind: 'name', source: 'mine' }
    expect(await readValues(await file('v.jsonl', lines(value)))).toEqual([value])
    await expect(readValues(await file('v2.jsonl', lines({ text: 'a' })))).rejects.toThrow(
      /v2\.jsonl:1: expected "kind" to be a string/,
    )
  })
})

describe('the head as it comes over the wire', () => {
  const head = (method: string, target: string, rawHeaders: string[], body?: string) =>
    toWireHead({
      id: '1',
      label: 'benign',
      class: 'benign',
      source: 's',
      head: { method, target, rawHeaders },
      ...(body === undefined ? {} : { body: Buffer.from(body) }),
    })

  it('replaces framing headers and adds a host where there is none', () => {
    const sent = ['Connection', 'close', 'content-length', '99', 'Transfer-Encoding', 'chunked', 'X-A', 'b']
    expect(head('POST', '/', sent, 'four').rawHeaders).toEqual([
      'X-A',
      'b',
      'Host',
      'localhost',
      'Content-Length',
      '4',
    ])
    expect(
      head('GET', '/', ['hOST', 'a.example', 'Expect', '100-continue', 'Upgrade', 'h2c']).rawHeaders,
    ).toEqual(['hOST', 'a.example'])
  })

  it('declares a length for methods that have a body, even an empty one', () => {
    expect(head('PUT', '/', ['Host', 'a']).rawHeaders).toEqual(['Host', 'a', 'Content-Length', '0'])
    expect(head('DELETE', '/', ['Host', 'a']).rawHeaders).toEqual(['Host', 'a'])
  })

  it('takes line breaks away, trims values and keeps one byte of each character', () => {
    const wire = head('GET', '/a\r\n?q=\u20ac', ['Host', 'a', 'X-A', ' b\r\nc\u2028\t'])
    expect(wire.target).toBe('/a?q=\u00ac')
    expect(wire.rawHeaders[3]).toBe('b  c(')
  })
})
