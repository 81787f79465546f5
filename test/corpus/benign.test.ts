import { describe, expect, it } from 'vitest'
import { compile, expand } from '../../src/corpus/attacks/grammar.js'
import { GRAMMARS } from '../../src/corpus/benign/grammars.js'
import { benignFamilies, benignOf, generateBenign, seededRandom } from '../../src/corpus/index.js'
import type { BenignRequest } from '../../src/corpus/index.js'

const bodyOf = ({ body }: BenignRequest): string =>
  body === undefined ? '' : Buffer.from(body).toString('utf8')

/** Everything of a request as text, header values as the UTF-8 they carry. */
const wire = (request: BenignRequest): string =>
  [
    request.head.method,
    request.head.target,
    Buffer.from(request.head.rawHeaders.join('\n'), 'latin1').toString('utf8'),
    bodyOf(request),
  ].join('\n')

describe('generated harmless requests', () => {
  const many = [...generateBenign(seededRandom(11), 5000)]
  const grammar = compile(...GRAMMARS)

  it('are the same for the same seed and others for another', () => {
    const again = [...generateBenign(seededRandom(11), 300)]
    expect(again.map(wire)).toEqual(many.slice(0, 300).map(wire))
    expect([...generateBenign(seededRandom(12), 300)].map(wire)).not.toEqual(again.map(wire))
  })

  it('come from at least sixty families, every one of them drawn', () => {
    expect(benignFamilies().length).toBeGreaterThanOrEqual(60)
    expect(new Set(many.map(({ family }) => family)).size).toBe(benignFamilies().length)
  })

  it('hardly ever repeat: 95 % of 5,000 are unique in target, body and the headers that a family writes', () => {
    expect(new Set(many.map(wire)).size).toBeGreaterThanOrEqual(4750)
    const contents = many.map((request) => request.head.target + bodyOf(request))
    expect(new Set(contents).size).toBeGreaterThanOrEqual(4750)
  })

  it('hold no sign of the grammar that wrote them', () => {
    for (const request of many)
      expect(wire(request)).not.toMatch(/[‹›¦⏎␠⇥␀␍§´]|undefined=|\[object Object\]=/)
  })

  it('are requests that a server can read', () => {
    for (const { head, body } of many) {
      expect(head.method).toMatch(/^[A-Z]+$/)
      expect(head.target).toMatch(/^\/[!-~]*$/)
      expect(head.rawHeaders.length % 2).toBe(0)
      for (const [i, part] of head.rawHeaders.entries()) {
        expect(part).toMatch(i % 2 === 0 ? /^[\w-]+$/ : /^[\t\x20-\x7e\x80-\xff]*$/)
      }
      const length = head.rawHeaders[head.rawHeaders.indexOf('Content-Length') + 1]
      if (body !== undefined) expect(length).toBe(String(body.length))
    }
  })

  it('carry valid JSON where they say so', () => {
    for (const family of benignFamilies()) {
      const random = seededRandom(3)
      for (let i = 0; i < 40; i++) {
        const request = benignOf(family, random)
        const type = request.head.rawHeaders[request.head.rawHeaders.indexOf('Content-Type') + 1]
        if (type === 'application/json') {
          expect(() => JSON.parse(bodyOf(request)) as unknown, `${family}: ${bodyOf(request)}`).not.toThrow()
        }
      }
    }
  })

  it.each<[family: string, quotes: string]>([
    ['alike/filter', `'"`],
    ['alike/range', `'"`],
    ['alike/sheet', '"'],
  ])('of %s close every quote of %s that they open', (family, quotes) => {
    const random = seededRandom(5)
    const texts = Array.from({ length: 500 }, () => expand(grammar, family, random))
    for (const quote of quotes) {
      expect(texts.filter((text) => text.includes(quote)).length).toBeGreaterThan(50)
      for (const text of texts) expect(text.split(quote).length % 2, text).toBe(1)
    }
  })

  it.each<[family: string, forms: RegExp[]]>([
    ['alike/apostrophe', [/^O'Brien-\p{L}/u, /'n'/, /'\d0s/, /^it's \d+-\d+/i, /^[dl]'\p{L}+\|/u]],
    ['alike/measure', [/^\d'\d+"$/, /^\d+'x\d+'$/, /°/]],
    ['alike/maths', [/^[a-z]'\([a-z]\)=\d/, /''/, /^\([\w.]+\)[&|]\([\w.]+\)$/]],
    ['alike/quoted', [/^'[^']+'$/, /^"\w+" ?[-+&/] ?"\w+"$/, /^`/]],
    ['alike/pattern', [/^\[/, /\^/]],
    ['alike/fragment', [/^\w+\+'.{1,3}'\+\w+$/, /^awk|^cut|^grep/]],
  ])('of %s look like an injection and are none', (family, forms) => {
    const random = seededRandom(6)
    const texts = Array.from({ length: 3000 }, () => expand(grammar, family, random))
    for (const form of forms)
      expect(texts.filter((text) => form.test(text)).length, form.source).toBeGreaterThan(0)
  })

  it('are refused for a family that does not exist', () => {
    expect(() => benignOf('prose/nothing', seededRandom(1))).toThrow(/no family prose\/nothing/)
  })
})
