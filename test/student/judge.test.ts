import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FIELD_KINDS, Inspector } from '../../src/inspect/index.js'
import {
  CLASSES,
  encodeStudent,
  loadStudent,
  studentFromBytes,
  Tokenizer,
  type LoadedStudent,
  type StudentModel,
} from '../../src/student/index.js'
import { randomStudent } from '../fixtures/random-student.js'
import { viewsOf } from '../fixtures/windows.js'

/**
 * A student that finds `;` and nothing else: one channel answers to the rows of its one-gram, which differ with and
 * without a blank before it, and raises the peak, and with it `rce`. Built by hand, so that what it must say is known.
 */
function semicolonStudent(): StudentModel {
  const model = randomStudent(1, { rows: 1 << 16, taps: 1, byteGrams: [], skeletonGrams: [1] })
  const { tensors } = model
  for (const values of Object.values(tensors)) (values as Int8Array).fill(0)
  const D = 16
  for (const text of [';', ' ;']) tensors.embedding[firstRow(model, text) * D] = 127
  tensors['mix.depthwise'][0] = 127
  tensors['mix.pointwise'][0] = 127
  tensors.attention[0] = 127
  const peak = 2 * 32
  tensors['dense1.weight'][peak * 32] = 127
  tensors['dense2.weight'][CLASSES.indexOf('rce')] = 127
  tensors['dense2.bias'][0] = 8
  const scales = { mix: 1, attention: 1, dense1: 1, dense2: 1 }
  return { meta: { ...model.meta, shift: 1, scales, temperature: 1 }, tensors }
}

function firstRow(model: StudentModel, text: string): number {
  const tokenizer = new Tokenizer(model.meta.tokens)
  tokenizer.tokenize(Buffer.from(text), 0, text.length, 0)
  return tokenizer.rows[0]!
}

let student: LoadedStudent
beforeAll(async () => {
  student = await studentFromBytes(encodeStudent(semicolonStudent()))
})

describe('a verdict', () => {
  test('is that of the worst window', () => {
    const { score, class: likeliest, probabilities } = student.judge(viewsOf(['hello', 'a;b', 'world']))
    expect(score).toBeGreaterThan(0.999)
    expect(likeliest).toBe('rce')
    expect(probabilities).toHaveLength(CLASSES.length)
    expect(probabilities.reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 5)
  })

  test('of harmless windows is benign', () => {
    const { score, class: likeliest } = student.judge(viewsOf(['hello', 'world', '']))
    expect(score).toBeLessThan(0.01)
    expect(likeliest).toBe('benign')
  })

  test('of a request without windows is benign with score 0 and no evidence', () => {
    const verdict = student.judge(viewsOf([]))
    expect(verdict).toMatchObject({ score: 0, class: 'benign', evidence: [] })
    expect(verdict.probabilities).toEqual([1, 0, 0, 0, 0, 0, 0, 0, 0, 0])
  })

  test('names the model and the time', () => {
    const verdict = student.judge(viewsOf(['a']))
    expect(verdict.model).toBe(student.model)
    expect(verdict.model).toMatch(/^[0-9a-f]{12}$/)
    expect(verdict.micros).toBeGreaterThan(0)
  })

  test('stays finer than single precision near 1', async () => {
    const model = semicolonStudent()
    model.tensors['dense2.bias'][CLASSES.indexOf('rce')] = 20 + 8
    const { score } = (await studentFromBytes(encodeStudent(model))).judge(viewsOf(['a']))
    expect(score).toBeLessThan(1)
    expect(score).toBeGreaterThan(1 - 1e-6)
  })
})

describe('evidence', () => {
  test('points to the field that did it, and narrows to the bytes that were looked at', () => {
    const views = viewsOf(['hello', 'some words ; more words', 'x'])
    const { evidence } = student.judge(views)
    expect(evidence[0]).toMatchObject({ kind: 'query-value', name: 'field-1' })
    const { start, end } = evidence[0]!.source
    expect(Buffer.from(views.bytes.subarray(start, end)).toString().trim()).toBe(';')
  })

  test.each([
    ['as far as decoding could have moved what was looked at', 5, { start: 11, end: 14 }],
    ['over the whole field where it holds more than its source', 2, { start: 10, end: 12 }],
  ])('reaches %s', (_, length, span) => {
    const views = viewsOf(['a;b'])
    const source = { place: 'target' as const, header: -1, start: 10, end: 10 + length }
    const decoded = { ...views, fields: [{ ...views.fields[0]!, source }] }
    expect(student.judge(decoded).evidence[0]!.source).toEqual({ ...source, ...span })
  })

  test('finds its place in the second window of a long field', () => {
    const text = 'word '.repeat(110) + ';' + ' word'.repeat(20)
    const whole = viewsOf([text])
    const views = {
      ...whole,
      count: 2,
      starts: Uint32Array.of(0, 448),
      lengths: Uint16Array.of(512, text.length - 448),
      kinds: Uint8Array.of(2, 2),
      fieldOf: Uint32Array.of(0, 0),
    }
    const { evidence } = student.judge(views)
    expect(evidence).toHaveLength(1)
    expect(text.slice(evidence[0]!.source.start, evidence[0]!.source.end).trim()).toBe(';')
  })

  test('names three fields at most, worst first, with shares that sum to 1', () => {
    const { evidence } = student.judge(viewsOf(['a', ';', 'b', 'c;', 'd']))
    expect(evidence).toHaveLength(3)
    expect(
      evidence
        .slice(0, 2)
        .map((e) => e.name)
        .sort(),
    ).toEqual(['field-1', 'field-3'])
    const weights = evidence.map((e) => e.weight)
    expect(weights).toEqual([...weights].sort((a, b) => b - a))
    expect(weights.reduce((sum, w) => sum + w, 0)).toBeCloseTo(1)
  })

  test('of an inspected request lies in the raw target', () => {
    const target = '/search?q=hello&cmd=ls;id'
    const views = new Inspector().inspect({ method: 'GET', target, rawHeaders: ['Host', 'shop.example'] })
    const { evidence } = student.judge(views)
    expect(evidence[0]).toMatchObject({ kind: 'query-value', name: 'cmd' })
    expect(target.slice(evidence[0]!.source.start, evidence[0]!.source.end)).toContain(';')
  })
})

describe('probabilities of windows', () => {
  test('are one row each', () => {
    const rows = student.judgeWindows(viewsOf(['a', 'b;', 'c']))
    expect(rows).toHaveLength(3 * CLASSES.length)
    const rce = [0, 1, 2].map((w) => rows[w * CLASSES.length + CLASSES.indexOf('rce')]! > 0.5)
    expect(rce).toEqual([false, true, false])
  })

  test('of more windows than one call takes are those of the same windows one by one', async () => {
    const random = await studentFromBytes(encodeStudent(randomStudent(2)))
    const text = Buffer.from('GET /a?b=<c>&d=1;e '.repeat(30)).subarray(0, 512)
    const count = 20_000
    const views = {
      ...viewsOf([text]),
      count,
      starts: Uint32Array.from({ length: count }, (_, i) => i % 500),
      lengths: Uint16Array.from({ length: count }, (_, i) => i % 12),
      kinds: new Uint8Array(count).fill(FIELD_KINDS.indexOf('path')),
      fieldOf: new Uint32Array(count),
    }
    const rows = random.judgeWindows(views)
    for (const w of [0, 8191, 8192, 16_384, 19_999]) {
      const single = viewsOf([text.subarray(w % 500, (w % 500) + (w % 12))], [0])
      expect(rows.subarray(w * 10, w * 10 + 10)).toEqual(random.judgeWindows(single))
    }
  })

  test('of windows far apart in a large arena are the same as side by side', async () => {
    const bytes = new Uint8Array(5 << 20).fill(0x20)
    const starts = Uint32Array.of(0, 2 << 20, 3 << 20, (5 << 20) - 3)
    for (const start of starts) bytes.set(Buffer.from('a;b'), start)
    const shape = { kinds: new Uint8Array(4).fill(2), fieldOf: new Uint32Array(4), fields: [], truncated: [] }
    const views = { bytes, count: 4, starts, lengths: new Uint16Array(4).fill(3), ...shape }
    expect(student.judgeWindows(views)).toEqual(student.judgeWindows(viewsOf(['a;b', 'a;b', 'a;b', 'a;b'])))
  })

  test('of a window outside of its arena are refused', () => {
    const views = { ...viewsOf(['abc']), lengths: Uint16Array.of(4) }
    expect(() => student.judgeWindows(views)).toThrow(RangeError)
    expect(() => student.judge(views)).toThrow(RangeError)
  })
})

describe('loading', () => {
  const dir = mkdtempSync(join(tmpdir(), 'stillgate-student-'))
  afterAll(() => rmSync(dir, { recursive: true }))

  test('reads a file and takes the fastest kernel', async () => {
    const path = join(dir, 'student.safetensors')
    writeFileSync(path, encodeStudent(randomStudent(1)))
    const loaded = await loadStudent(path)
    expect(loaded).toMatchObject({ kernel: 'wasm-simd', notes: [], thresholds: { low: 0.99 } })
  })

  test('gives two models two names', async () => {
    const [a, b] = await Promise.all(
      [1, 2].map((seed) => studentFromBytes(encodeStudent(randomStudent(seed)))),
    )
    expect(a!.model).not.toBe(b!.model)
  })

  test('says which file is missing', async () => {
    const path = join(dir, 'nowhere.safetensors')
    await expect(loadStudent(path)).rejects.toMatchObject({ code: 'model-missing', params: { file: path } })
    await expect(loadStudent(dir)).rejects.toMatchObject({ code: 'model-missing' })
  })

  test('says which file is damaged', async () => {
    const path = join(dir, 'damaged.safetensors')
    const bytes = encodeStudent(randomStudent(1))
    bytes[bytes.length - 1]! ^= 1
    writeFileSync(path, bytes)
    await expect(loadStudent(path)).rejects.toMatchObject({ code: 'model-damaged' })
    await expect(loadStudent(path)).rejects.toThrow(path)
  })
})
