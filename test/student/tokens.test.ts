import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { int, seededRandom } from '../../src/corpus/index.js'
import { countCells, TOKEN_VERSIONS, Tokenizer, type TokenSpec } from '../../src/student/index.js'
import { blankWindow, randomWindow } from '../fixtures/windows.js'

const spec: TokenSpec = {
  version: 2,
  rows: 1 << 20,
  byteGrams: [],
  skeletonGrams: [],
  keywords: ['select', 'union'],
}
const skeleton: TokenSpec = { ...spec, skeletonGrams: [2, 3, 4] }

/** The cells of a text, each with its place and its rows. */
function cellsOf(text: string | Uint8Array, of: TokenSpec = spec, kind = 0) {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text
  const tokenizer = new Tokenizer(of)
  const count = tokenizer.tokenize(bytes, 0, bytes.length, kind)
  return Array.from({ length: count }, (_, c) => ({
    text: Buffer.from(bytes.subarray(tokenizer.from[c], tokenizer.to[c])).toString(),
    rows: [...tokenizer.rows.subarray(tokenizer.offsets[c], tokenizer.offsets[c + 1])],
  }))
}
const textsOf = (text: string): string[] => cellsOf(text).map((cell) => cell.text)
const rowsOf = (text: string, of: TokenSpec = spec): number[][] => cellsOf(text, of).map((cell) => cell.rows)

describe('cells', () => {
  test.each<[string, string[]]>([
    ['', ['']],
    ['id=1', ['id', '=', '1', '']],
    ['a  b', ['a', '  b', '']],
    ['a ', ['a', ' ']],
    ['  ', ['  ']],
    ["x'--", ['x', "'", '-', '-', '']],
    ['0x1F', ['0x1F', '']],
    ['snake_case', ['snake_ca', 'se', '']],
    ['ärger', ['ä', 'rger', '']],
    ['a\r\nb', ['a', '\r\nb', '']],
    ['a \n\tb\r', ['a', ' \n\tb', '\r']],
    ['\n', ['\n']],
  ])('of %j are %j', (text, expected) => {
    expect(textsOf(text)).toEqual(expected)
  })

  test.each(TOKEN_VERSIONS)('are counted without being made, in version %i', (version) => {
    const random = seededRandom(6)
    const tokenizer = new Tokenizer({ ...spec, version })
    for (let i = 0; i < 500; i++) {
      const bytes = (i % 2 === 0 ? blankWindow : randomWindow)(random)
      expect(countCells(bytes, 0, bytes.length, version)).toBe(tokenizer.tokenize(bytes, 0, bytes.length, 0))
    }
  })

  test('are as many as bytes and the end mark at most', () => {
    expect(cellsOf('<'.repeat(600))).toHaveLength(513)
  })
})

describe('words', () => {
  test('are the same in either case', () => {
    expect(rowsOf('SeLeCt')).toEqual(rowsOf('select'))
  })

  test('differ by their digits', () => {
    expect(rowsOf('abc1')).not.toEqual(rowsOf('abc2'))
  })
})

describe('the skeleton', () => {
  test('is the same for ordinary words and for numbers', () => {
    const last = (text: string) => rowsOf(text, skeleton).at(-1)
    expect(last("name = 'alice' , 12")).toEqual(last("city = 'Oslo' , 99999"))
  })

  test('keeps punctuation, keywords and blanks apart', () => {
    const last = (text: string) => rowsOf(text, skeleton).at(-1)
    expect(last('a;b')).not.toEqual(last('a,b'))
    expect(last('a union b')).not.toEqual(last('a onion b'))
    expect(last('a;b')).not.toEqual(last('a; b'))
  })

  test('takes a long word for one symbol', () => {
    const last = (text: string) => rowsOf(text, skeleton).at(-1)
    expect(last('(abcdefghijklmnop)')).toEqual(last('(abcd)'))
  })
})

describe('a line break', () => {
  const last = (text: string, of: TokenSpec) => rowsOf(text, of).at(-1)
  const fine: TokenSpec = { ...spec, skeletonGrams: [1] }

  test.each(['\n', '\r', '\r\n', ' \n', '\n\n\t'])('%j is a blank to chains of symbols', (blanks) => {
    for (const [text, broken] of [
      ["1' union select 2", `1' union${blanks}select 2`],
      ['<img src=x', `<img${blanks}src=x`],
      ['; ', `;${blanks}`],
      [' (', `${blanks}(`],
    ] as const)
      expect(rowsOf(broken, skeleton)).toEqual(rowsOf(text, skeleton))
  })

  test.each(['a', '7', 'select', 'é', ';', ''])(
    'is another symbol than a blank before %j, by itself',
    (next) => {
      expect(rowsOf(`\n${next}`, fine)).not.toEqual(rowsOf(` ${next}`, fine))
      expect(rowsOf(`\n${next}`, fine)).toEqual(rowsOf(` \r\n${next}`, fine))
      expect(rowsOf(`\n${next}`, fine)).not.toEqual(rowsOf(next, fine))
    },
  )

  test('is another byte than a blank to the byte n-grams, however many there are', () => {
    const bytes: TokenSpec = { ...spec, byteGrams: [3] }
    expect(rowsOf('5\nERROR', bytes)).not.toEqual(rowsOf('5 ERROR', bytes))
    expect(rowsOf('5\nERROR', bytes)).toEqual(rowsOf('5 \r\n\tERROR', bytes))
    expect(last('a\n', bytes)).not.toEqual(last('a ', bytes))
  })

  test('is punctuation in version 1, which rows of models of before must go on to mean', () => {
    const old: TokenSpec = { ...spec, version: 1, byteGrams: [2, 3], skeletonGrams: [1, 2, 3] }
    expect(cellsOf('a\r\nb', old).map(({ text }) => text)).toEqual(['a', '\r', '\n', 'b', ''])
    const random = seededRandom(7)
    const hash = createHash('sha256')
    for (let i = 0; i < 300; i++) {
      const bytes = (i % 2 === 0 ? blankWindow : randomWindow)(random)
      hash.update(JSON.stringify(cellsOf(bytes, old)))
    }
    // Of the program before there was a version 2.
    expect(hash.digest('hex').slice(0, 16)).toBe('d5c388bdbd69342b')
  })

  test('is all that the versions differ in', () => {
    const random = seededRandom(8)
    const grams = { byteGrams: [1, 2, 3, 4, 5], skeletonGrams: [1, 2, 3, 4] }
    for (let i = 0; i < 300; i++) {
      const bytes = randomWindow(random).map((byte) => (byte === 0x0a || byte === 0x0d ? 0x20 : byte))
      expect(cellsOf(bytes, { ...spec, ...grams })).toEqual(cellsOf(bytes, { ...spec, ...grams, version: 1 }))
    }
  })
})

describe('byte n-grams', () => {
  const bytes: TokenSpec = { ...spec, byteGrams: [3] }
  test('fold case, digits and runs of blanks', () => {
    expect(rowsOf('=A1', bytes)[1]).not.toEqual(rowsOf('=A2', bytes)[1])
    expect(cellsOf('=A1', bytes)[1]!.rows.slice(0, 2)).toEqual(cellsOf('=a7', bytes)[1]!.rows.slice(0, 2))
    expect(rowsOf('a \t b', bytes)).toEqual(rowsOf('a b', bytes))
  })
})

test('the kind of field adds a row of its own to every cell', () => {
  const path = cellsOf('a=b', spec, 0)
  const cookie = cellsOf('a=b', spec, 17)
  path.forEach((cell, c) => expect(cell.rows).not.toEqual(cookie[c]!.rows))
  expect(path.map((cell) => cell.rows.at(-1))).toEqual(Array(4).fill(spec.rows))
})

test('rows stay within the table, cells within the window, for all bytes', () => {
  const random = seededRandom(5)
  const wide: TokenSpec = {
    ...spec,
    rows: 300,
    byteGrams: [1, 2, 3, 4, 5],
    skeletonGrams: [1, 2, 3, 4, 5, 6, 7, 8],
  }
  const tokenizer = new Tokenizer(wide)
  for (let i = 0; i < 500; i++) {
    const bytes = randomWindow(random)
    const count = tokenizer.tokenize(bytes, 0, bytes.length, int(random, 0, 255))
    const rows = tokenizer.rows.subarray(0, tokenizer.offsets[count])
    expect(rows.every((row) => row >= 0 && row < 332)).toBe(true)
    expect(tokenizer.to[count - 1]).toBe(bytes.length)
    for (let c = 1; c < count; c++) expect(tokenizer.from[c]).toBe(tokenizer.to[c - 1])
  }
})
