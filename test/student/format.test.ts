import { describe, expect, test } from 'vitest'
import { StillgateError } from '../../src/errors.js'
import {
  decodeStudent,
  encodeStudent,
  GRAM_BYTES,
  readSafetensors,
  tokensHash,
  type StudentMeta,
  type StudentModel,
} from '../../src/student/index.js'
import { prunedStudent, randomStudent } from '../fixtures/random-student.js'

const model = randomStudent(1, { rows: 256, width: 8, channels: 8, hidden: 8 })
const file = encodeStudent(model)
const counted = (bins: number): number[] => Array.from({ length: bins }, (_, i) => i)

/** A sound file whose description was changed, with the right checksum. */
function described(change: Record<string, unknown>): Uint8Array {
  return encodeStudent({ ...model, meta: new Proxied(model.meta, change) as unknown as StudentMeta })
}

/** Reads like `meta`, so that the tensors are planned, but is written with the change. */
class Proxied {
  constructor(meta: StudentMeta, change: Record<string, unknown>) {
    Object.assign(this, meta)
    Object.defineProperty(this, 'toJSON', { value: () => ({ ...meta, ...change }) })
  }
}

function codeOf(bytes: Uint8Array): string {
  try {
    decodeStudent(bytes, 'some.safetensors')
    return 'read'
  } catch (error) {
    if (!(error instanceof StillgateError)) throw error
    expect(error.message).toContain('some.safetensors')
    return error.code
  }
}

describe('a student’s file', () => {
  test('gives back the model', () => {
    expect(decodeStudent(file)).toEqual(model)
  })

  test('is the same for the same model', () => {
    expect(encodeStudent(decodeStudent(file))).toEqual(file)
  })

  test('of before there was paranoid, and of before counts were kept, is read', () => {
    const old = {
      thresholds: { low: 0.9, medium: 0.5, high: 0.2 },
      rates: { low: 0, medium: 0.01, high: 0.1 },
    }
    const { meta } = decodeStudent(described(old))
    expect(meta.thresholds).toEqual({ ...old.thresholds, paranoid: 0.2 })
    expect(meta.rates).toMatchObject({ medium: { target: 0.01 }, paranoid: { target: 0.1 } })
  })

  test('is read at any alignment', () => {
    const shifted = new Uint8Array(file.length + 3)
    shifted.set(file, 3)
    expect(decodeStudent(shifted.subarray(3))).toEqual(model)
  })

  test('gives back what its traffic was like, where it says so', () => {
    const grams = new Uint8Array(GRAM_BYTES).fill(5)
    const reference = { scores: counted(12), classes: counted(10), unknown: counted(8) }
    const told: StudentModel = {
      meta: { ...model.meta, reference },
      tensors: { ...model.tensors, 'reference.grams': grams },
    }
    expect(decodeStudent(encodeStudent(told))).toEqual(told)
    expect(decodeStudent(file).meta.reference).toBeUndefined()
    for (const wrong of [
      { ...reference, scores: [1] },
      { ...reference, classes: counted(10).fill(-1) },
    ]) {
      expect(codeOf(encodeStudent({ ...told, meta: { ...told.meta, reference: wrong } }))).toBe(
        'model-format',
      )
    }
    expect(codeOf(described({ reference }))).toBe('model-format')
  })

  test('does not share memory with the model', () => {
    const bytes = file.slice()
    const decoded = decodeStudent(bytes)
    bytes.fill(0)
    expect(decoded).toEqual(model)
  })

  test('is refused as damaged when a byte of a tensor or of the description was changed', () => {
    const start = 8 + Number(new DataView(file.buffer).getBigUint64(0, true))
    for (const at of [0, 8, 40, start - 200, start, start + 1000, file.length - 1]) {
      const bytes = file.slice()
      bytes[at]! ^= 4
      expect([at, codeOf(bytes)]).toEqual([at, 'model-damaged'])
    }
  })

  test('is never read as another model whichever byte was changed', () => {
    for (let at = 0; at < file.length; at += 7) {
      const bytes = file.slice()
      bytes[at]! ^= 1 << (at % 8)
      if (codeOf(bytes) === 'read') expect(decodeStudent(bytes)).toEqual(model)
    }
  })

  test('is refused as damaged when it was cut off', () => {
    for (const length of [0, 7, 100, file.length - 1]) {
      expect(codeOf(file.subarray(0, length))).toBe('model-damaged')
    }
  })

  const changes: [string, Record<string, unknown>][] = [
    ['another version', { version: 2 }],
    ['another format', { format: 'stillgate-teacher' }],
    ['an unknown key', { more: 1 }],
    ['other classes', { labels: ['benign', 'xss'] }],
    ['tokens that do not match their hash', { tokensHash: 'abc' }],
    ['an even number of taps', { network: { ...model.meta.network, taps: 4 } }],
    ['a width out of bounds', { network: { ...model.meta.network, width: 1 << 20 } }],
    ['another width than the tensors have', { network: { ...model.meta.network, width: 16 } }],
    ['a shift of 0', { shift: 0 }],
    ['a shift of 31', { shift: 31 }],
    ['a negative scale', { scales: { ...model.meta.scales, mix: -1 } }],
    ['a temperature of 0', { temperature: 0 }],
    ['a threshold above 1', { thresholds: { low: 2, medium: 0.5, high: 0.5 } }],
    ['a missing threshold', { thresholds: { low: 1, medium: 0.5 } }],
    [
      'more harmless flagged than a count can be',
      { rates: { ...model.meta.rates, low: { target: 0, flagged: 0.5 } } },
    ],
  ]
  test.each(changes)('is refused as of another format with %s', (_, change) => {
    expect(codeOf(described({}))).toBe('read')
    expect(codeOf(described(change))).toBe('model-format')
  })

  const tensors: [string, Partial<StudentModel['tensors']>][] = [
    ['a bias that is no number', { 'dense1.bias': new Float32Array(8).fill(NaN) }],
    ['an infinite bias', { 'dense2.bias': new Float32Array(10).fill(Infinity) }],
    ['a bias that could overflow', { 'mix.bias': new Int32Array(8).fill(0x7fffffff) }],
  ]
  test.each(tensors)('is refused as of another format with %s', (_, change) => {
    expect(codeOf(encodeStudent({ ...model, tensors: { ...model.tensors, ...change } }))).toBe('model-format')
  })

  test('carries its description as readable metadata', () => {
    const { metadata } = readSafetensors(file, { mostBytes: 1 << 20 })
    expect(JSON.parse(metadata['stillgate']!)).toEqual(model.meta)
    expect(metadata['sha256']).toMatch(/^[0-9a-f]{64}$/)
  })
})

describe('the file of a pruned student', () => {
  const { pruned, whole } = prunedStudent(2, { rows: 1001, width: 8, channels: 8, hidden: 8 })
  const changed = (kept: number, bitmap: Uint8Array): string =>
    codeOf(
      encodeStudent({
        meta: new Proxied(pruned.meta, { kept }) as unknown as StudentMeta,
        tensors: { ...pruned.tensors, 'rows.kept': bitmap },
      }),
    )
  const bitmap = pruned.tensors['rows.kept']!

  test('holds a third of the rows and gives back the model', () => {
    expect(decodeStudent(encodeStudent(pruned))).toEqual(pruned)
    expect(encodeStudent(pruned).length).toBeLessThan(encodeStudent(whole).length * 0.6)
  })

  test('is refused when its bitmap names other rows than there are', () => {
    const kept = pruned.meta.kept!
    expect(changed(kept, bitmap)).toBe('read')
    const [more, beyond] = [bitmap.slice(), bitmap.slice()]
    more[0]! |= 2
    beyond[beyond.length - 1]! |= 128
    beyond[0]! &= 254
    expect(changed(kept, more)).toBe('model-format')
    expect(changed(kept, beyond)).toBe('model-format')
    expect(changed(kept + 1, more)).toBe('model-format')
  })
})

describe('the file of a student of four bits', () => {
  const four: StudentModel = {
    meta: { ...model.meta, embeddingBits: 4 },
    tensors: { ...model.tensors, embedding: model.tensors.embedding.map((value) => (value >> 4) << 4) },
  }

  test('takes half a byte a value and gives back the model', () => {
    expect(decodeStudent(encodeStudent(four))).toEqual(four)
    const saved = file.length - encodeStudent(four).length
    expect(Math.abs(saved - four.tensors.embedding.length / 2)).toBeLessThan(64)
  })

  test('cannot be written with values that do not fit', () => {
    expect(() => encodeStudent({ ...four, tensors: model.tensors })).toThrow(RangeError)
  })
})

describe('the hash of a token specification', () => {
  const { tokens } = model.meta
  test('is the same for the same specification', () => {
    const { keywords, version, ...rest } = tokens
    expect(tokensHash({ keywords, ...rest, version })).toBe(tokensHash(tokens))
  })

  test.each([
    { version: 1 as const },
    { rows: 512 },
    { byteGrams: [2, 3] },
    { skeletonGrams: [] },
    { keywords: ['x'] },
  ])('changes with %j', (change) => {
    expect(tokensHash({ ...tokens, ...change })).not.toBe(tokensHash(tokens))
  })
})
