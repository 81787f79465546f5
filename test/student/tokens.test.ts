import { describe, expect, test } from 'vitest'
import { int, seededRandom } from '../../src/corpus/index.js'
import { Tokenizer, type TokenSpec } from '../../src/student/index.js'
import { randomWindow } from '../fixtures/windows.js'

const spec: TokenSpec = {
  version: 1,
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
    ['a\r\nb', ['a', '\r', '\n', 'b', '']],
  ])('of %j are %j', (text, expected) => {
    expect(textsOf(text)).toEqual(expected)
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
