import { describe, expect, test } from 'vitest'
import { readSafetensors, writeSafetensors, type TensorData } from '../../src/student/index.js'

const limits = { mostBytes: 1 << 16 }
const i8 = (...values: number[]): TensorData => ({
  dtype: 'I8',
  shape: [values.length],
  data: Uint8Array.from(values),
})

/** A file with this header, as text or as an object, in front of `body` bytes of tensors. */
function fileOf(header: unknown, body = 0): Uint8Array {
  const text = Buffer.from(typeof header === 'string' ? header : JSON.stringify(header))
  const out = new Uint8Array(8 + text.length + body)
  new DataView(out.buffer).setBigUint64(0, BigInt(text.length), true)
  out.set(text, 8)
  return out
}

describe('a safetensors file', () => {
  test('gives back what was written', () => {
    const tensors: Record<string, TensorData> = {
      'a.bias': { dtype: 'F32', shape: [2], data: new Uint8Array(Float32Array.of(1.5, -2).buffer) },
      empty: { dtype: 'U16', shape: [0, 7], data: new Uint8Array(0) },
      scalar: { dtype: 'F64', shape: [], data: new Uint8Array(Float64Array.of(Math.PI).buffer) },
      bytes: i8(1, 2, 3),
    }
    const read = readSafetensors(writeSafetensors(tensors, { made: 'by hand', ä: '"' }), limits)
    expect(read).toEqual({ tensors, metadata: { made: 'by hand', ä: '"' } })
  })

  test('is the same whatever the order of names', () => {
    const one = writeSafetensors({ a: i8(1), b: i8(2) }, { x: '1', y: '2' })
    const other = writeSafetensors({ b: i8(2), a: i8(1) }, { y: '2', x: '1' })
    expect(one).toEqual(other)
  })

  test('has every tensor at a multiple of its item size, without holes', () => {
    const wide: TensorData = { dtype: 'F64', shape: [1], data: new Uint8Array(8) }
    const half: TensorData = { dtype: 'I16', shape: [1], data: new Uint8Array(2) }
    const bytes = writeSafetensors({ a: i8(1, 2, 3), b: wide, c: half, d: i8(4) }, {})
    const { tensors } = readSafetensors(bytes, limits)
    expect(tensors['b']!.data.byteOffset % 8).toBe(0)
    expect(tensors['c']!.data.byteOffset % 2).toBe(0)
    expect(tensors['a']!.data.byteOffset).toBe(tensors['c']!.data.byteOffset + 2)
  })

  test('is not written when data do not fit the shape', () => {
    expect(() => writeSafetensors({ a: { ...i8(1, 2), shape: [3] } }, {})).toThrow(RangeError)
  })

  test('names no property of the prototype', () => {
    const header = '{"__proto__":{"dtype":"I8","shape":[1],"data_offsets":[0,1]}}'
    const { tensors } = readSafetensors(fileOf(header, 1), limits)
    expect(Object.keys(tensors)).toEqual(['__proto__'])
    expect(Object.getPrototypeOf(tensors)).toBe(Object.prototype)
  })
})

describe('a file that is not sound is refused as damaged', () => {
  const tensor = (begin: number, end: number): unknown => ({
    dtype: 'I8',
    shape: [end - begin],
    data_offsets: [begin, end],
  })
  const rows: [string, Uint8Array][] = [
    ['empty', new Uint8Array(0)],
    ['shorter than the length of its header', new Uint8Array(7)],
    ['a header longer than the file', fileOf({}).subarray(0, 9)],
    ['a header length of 2⁶⁴ − 1', new Uint8Array(16).fill(255)],
    ['no JSON', fileOf('{')],
    ['JSON, but no object', fileOf('[]')],
    ['bytes that are no UTF-8', fileOf('{"\u0000": 1}'.replace('\u0000', 'a')).fill(0xff, 10, 11)],
    ['a tensor that is no object', fileOf({ a: 1 })],
    ['an unknown dtype', fileOf({ a: { dtype: 'toString', shape: [1], data_offsets: [0, 1] } }, 1)],
    ['a shape that is no list', fileOf({ a: { dtype: 'I8', shape: 1, data_offsets: [0, 1] } }, 1)],
    ['a negative size', fileOf({ a: { dtype: 'I8', shape: [-1, -1], data_offsets: [0, 1] } }, 1)],
    ['a broken size', fileOf({ a: { dtype: 'I8', shape: [0.5, 2], data_offsets: [0, 1] } }, 1)],
    ['an overflowing shape', fileOf({ a: { dtype: 'I8', shape: [2 ** 52, 2 ** 52], data_offsets: [0, 0] } })],
    ['nine dimensions', fileOf({ a: { dtype: 'I8', shape: Array(9).fill(1), data_offsets: [0, 1] } }, 1)],
    ['a shape unlike its offsets', fileOf({ a: { dtype: 'I32', shape: [1], data_offsets: [0, 1] } }, 1)],
    ['offsets the wrong way round', fileOf({ a: { dtype: 'I8', shape: [1], data_offsets: [1, 0] } }, 1)],
    ['tensors that overlap', fileOf({ a: tensor(0, 2), b: tensor(1, 3) }, 3)],
    ['two tensors in one place', fileOf({ a: tensor(0, 2), b: tensor(0, 2) }, 2)],
    ['a hole between tensors', fileOf({ a: tensor(0, 1), b: tensor(2, 3) }, 3)],
    ['tensors behind the end', fileOf({ a: tensor(0, 4) }, 3)],
    ['bytes behind the tensors', fileOf({ a: tensor(0, 1) }, 2)],
    ['metadata that are no text', fileOf({ __metadata__: { a: 1 } })],
    ['metadata that are no object', fileOf({ __metadata__: [] })],
    ['too many tensors', fileOf(Object.fromEntries(Array.from({ length: 4097 }, (_, i) => [i, {}])))],
  ]
  test.each(rows)('%s', (_, bytes) => {
    const read = (): unknown => readSafetensors(bytes, { mostBytes: 1 << 20, file: 'x.safetensors' })
    expect(read).toThrow(expect.objectContaining({ code: 'model-damaged' }))
    expect(read).toThrow('x.safetensors')
  })

  test('larger than the caller allows', () => {
    const bytes = writeSafetensors({ a: i8(1) }, {})
    expect(() => readSafetensors(bytes, { mostBytes: bytes.length - 1 })).toThrow('holds more than')
    expect(readSafetensors(bytes, { mostBytes: bytes.length }).tensors['a']!.data).toEqual(Uint8Array.of(1))
  })

  test('cut off anywhere', () => {
    const bytes = writeSafetensors({ a: i8(1, 2, 3) }, { b: 'c' })
    for (let length = 0; length < bytes.length; length++) {
      expect(() => readSafetensors(bytes.subarray(0, length), limits)).toThrow()
    }
  })
})
