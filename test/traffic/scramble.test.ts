import { describe, expect, it } from 'vitest'
import { int, seededRandom } from '../../src/corpus/index.js'
import { luhn, Scrambler } from '../../src/traffic/scramble.js'

const classOf = (text: string): string =>
  text.replace(/[a-z]/g, 'a').replace(/[A-Z]/g, 'A').replace(/\d/g, '0')

function scrambled(text: string, scrambler = new Scrambler()): string {
  const bytes = Buffer.from(text)
  scrambler.scramble(bytes, 0, bytes.length)
  return bytes.toString()
}

describe('scrambling', () => {
  it.each(['Hunter2!', 'correct horse battery', "Tr0ub4dor&3' OR 1=1--", 'a.b@c.de', 'ABC-123_x'])(
    'keeps length and classes of %j and changes its letters',
    (text) => {
      const result = scrambled(text)
      expect(classOf(result)).toBe(classOf(text))
      expect(result).not.toBe(text)
    },
  )

  it('keeps hexadecimal digits hexadecimal', () => {
    expect(scrambled('9f86d081884c7d659a2feaa0c55ad015')).toMatch(/^[\da-f]{32}$/)
  })

  it('keeps UTF-8 valid, whatever the characters', () => {
    const random = seededRandom(1)
    for (let i = 0; i < 3000; i++) {
      let code = int(random, 0x80, 0x10ffff)
      if (code >= 0xd800 && code <= 0xdfff) code -= 0x1000
      const text = String.fromCodePoint(code)
      const result = scrambled(`a${text}b`)
      expect(result).not.toContain('\ufffd')
      expect(Buffer.byteLength(result)).toBe(Buffer.byteLength(text) + 2)
    }
  })

  it('gives equal values equal stand-ins, and others under another key', () => {
    const one = new Scrambler()
    expect(scrambled('session-42-abcdef', one)).toBe(scrambled('session-42-abcdef', one))
    expect(scrambled('session-42-abcdef', one)).not.toBe(scrambled('session-42-abcdef'))
  })

  it('turns card numbers into numbers that fail the check', () => {
    const random = seededRandom(2)
    for (let i = 0; i < 500; i++) {
      const bytes = Buffer.from(`4111 1111 ${int(random, 1000, 9999)} 1111`)
      new Scrambler().scrambleCard(bytes, 0, bytes.length)
      expect(luhn(bytes.toString())).toBe(false)
    }
  })
})
