import { describe, expect, it } from 'vitest'
import { PLACES, seededRandom, setValue } from '../../src/corpus/index.js'
import type { Setting } from '../../src/corpus/index.js'
import { FIELD_KINDS } from '../../src/inspect/index.js'

const TEXTS = [
  "1' or 'a'='a",
  '<b onclick="x()">&amp;',
  'tea & cake; 100 % + 3',
  'größe/élan ünïon',
  '../../a b?c#d',
  '{"a":[1]}',
]

/** The raw text that the probe's source covers, as the bytes on the wire. */
function carried({ head, body, probe }: Setting): string {
  const { place, header, start, end } = probe.source
  if (place === 'body') return Buffer.from(body!).toString('utf8', start, end)
  const part = place === 'target' ? head.target : head.rawHeaders[2 * header + 1]!
  return Buffer.from(part.slice(start, end), 'latin1').toString('utf8')
}

/** What of a text survives every encoding: its runs of ASCII letters and digits. */
const words = (text: string): string[] => text.match(/[a-z0-9]{2,}/gi) ?? []

describe('setting a value into a request', () => {
  const settings = TEXTS.flatMap((text, seed) => {
    const random = seededRandom(seed)
    return Array.from({ length: 400 }, () => ({ text, setting: setValue(text, random) }))
  })

  it('gives the same request for the same seed and others for another', () => {
    expect(setValue('a b', seededRandom(4))).toEqual(setValue('a b', seededRandom(4)))
    expect(setValue('a b', seededRandom(4))).not.toEqual(setValue('a b', seededRandom(5)))
  })

  it('knows the bytes that carry the text, wherever it went', () => {
    for (const { text, setting } of settings) {
      const raw = carried(setting)
      const everyByte = /^(%[0-9a-f]{2})+$/.test(raw) ? decodeURIComponent(raw) : raw
      for (const word of words(text)) expect(everyByte, setting.probe.kind).toContain(word)
    }
  })

  it('has the text nowhere else in the request', () => {
    const mark = 'zqxzqxzqx'
    const random = seededRandom(8)
    for (let i = 0; i < 1500; i++) {
      const setting = setValue(mark, random)
      const { head, body } = setting
      const all = [head.target, ...head.rawHeaders, Buffer.from(body ?? []).toString()].join('\n')
      const found =
        all.split(mark).length + all.split(Buffer.from(mark).toString('hex').replace(/../g, '%$&')).length
      expect(found, all).toBe(3)
    }
  })

  it('reaches every kind of field that a client can write text into', () => {
    const reached = new Set(settings.map(({ setting }) => setting.probe.kind))
    const never = ['header-name', 'cookie-name', 'multipart-name', 'binary']
    expect([...reached].sort()).toEqual(FIELD_KINDS.filter((kind) => !never.includes(kind)).sort())
  })

  it('writes heads that can go over the wire', () => {
    const texts = [...TEXTS, 'a\r\nSet-Cookie: b=c', 'nul \0 and \x7f', 'lone \ud800 surrogate', '']
    const random = seededRandom(6)
    for (const place of PLACES) {
      for (const text of texts) {
        const { head, body } = setValue(text, random, { whole: place })
        expect(head.target).toMatch(/^\/[!-~]*$/)
        for (const part of head.rawHeaders) expect(part).toMatch(/^[\t\x20-\x7e\x80-\xff]*$/)
        const length = head.rawHeaders[head.rawHeaders.indexOf('Content-Length') + 1]
        if (body !== undefined) expect(length).toBe(String(body.length))
      }
    }
  })

  it.each([
    ['path', ['path']],
    ['header', ['header-value', 'user-agent', 'referer']],
    ['cookie', ['cookie-value']],
    ['body-xml', ['xml']],
    ['body-json', ['json-value']],
    ['file', ['file-content']],
    ['key', ['query-key', 'form-key', 'json-key']],
  ] as const)('puts a text made for %s there and nowhere else', (whole, kinds) => {
    const random = seededRandom(2)
    const reached = Array.from({ length: 200 }, () => setValue('a=b c', random, { whole }).probe.kind)
    expect([...new Set(reached)].sort()).toEqual([...kinds].sort())
  })

  it('names an uploaded file as it is told', () => {
    const options = { whole: 'file', fileName: 'tea.svg', contentType: 'image/svg+xml' } as const
    const { body } = setValue('<svg/>', seededRandom(1), options)
    expect(Buffer.from(body!).toString()).toContain(
      'filename="tea.svg"\r\nContent-Type: image/svg+xml\r\n\r\n<svg/>\r\n',
    )
  })

  it('writes JSON bodies that parse and hold the text', () => {
    const random = seededRandom(9)
    for (let i = 0; i < 800; i++) {
      const { head, body, probe } = setValue('say "hi" \\ <b>ü', random)
      if (probe.kind !== 'json-value') continue
      expect(head.method).toMatch(/^P(OST|UT|ATCH)$/)
      expect(JSON.stringify(JSON.parse(Buffer.from(body!).toString()))).toContain('say \\"hi\\" \\\\ <b>ü')
    }
  })
})
