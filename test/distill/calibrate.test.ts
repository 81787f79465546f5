import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seededRandom } from '../../src/corpus/index.js'
import { calibrated, fitScaling, logOdds, withScaling } from '../../src/distill/index.js'
import { encodeStudent, studentFromBytes, type StudentModel } from '../../src/student/index.js'
import { randomStudent } from '../fixtures/random-student.js'
import { codeOf, quiet, scratchFolder } from '../fixtures/tiny.js'
import { viewsOf } from '../fixtures/windows.js'
import { requestRow } from '../fixtures/training-folder.js'

let dir: string
beforeAll(() => (dir = scratchFolder()))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z))

/** Logits of three classes and labels that are as likely as `sigmoid(odds / temperature + bias)`. */
function drawn(temperature: number, bias: number, count = 4000) {
  const random = seededRandom(3)
  return Array.from({ length: count }, () => {
    const logits = [0, random() * 16 - 8, random() * 16 - 8]
    return { logits, attack: random() < sigmoid(logOdds(logits, { temperature, bias })), weight: 1 }
  })
}

describe('fitting temperature and bias', () => {
  it.each([
    [2, -3],
    [0.7, 1],
    [5, -1],
  ])('finds temperature %d and bias %d by the labels', (temperature, bias) => {
    const found = fitScaling(drawn(temperature, bias))
    expect(Math.abs(found.temperature / temperature - 1)).toBeLessThan(0.15)
    expect(Math.abs(found.bias - bias)).toBeLessThan(0.5)
  })

  it('asks for no infinite confidence where the classes never overlap', () => {
    const apart = [-9, -7, 6, 8].map((odds) => ({ logits: [0, odds], attack: odds > 0, weight: 1 }))
    const { temperature, bias } = fitScaling(apart)
    expect(temperature).toBeGreaterThan(1)
    expect(Math.abs(bias)).toBeLessThan(5)
  })
})

describe('a scaling put on a model', () => {
  it('gives what was fitted, and leaves everything before the last softmax as it was', async () => {
    const model = randomStudent(5)
    const scaling = { temperature: 2.5, bias: -1.5 }
    const scaled = withScaling(model, scaling)
    expect({ ...scaled.tensors, 'dense2.bias': undefined }).toEqual({
      ...model.tensors,
      'dense2.bias': undefined,
    })
    const views = viewsOf(
      ["x' or 1=1 --", 'tea', '../../etc/passwd'].map((text) => Buffer.from(text)),
      [2, 4, 0],
    )
    const [before, after] = await Promise.all(
      [model, scaled].map(async (one) => (await studentFromBytes(encodeStudent(one))).judgeWindows(views)),
    )
    for (const w of [0, 1, 2]) {
      const row = (from: Float32Array): number[] => [...from.subarray(w * 10, w * 10 + 10)]
      const logits = row(before!).map((p) => model.meta.temperature * Math.log(p))
      const benign = row(after!)[0]!
      expect(Math.log((1 - benign) / benign)).toBeCloseTo(logOdds(logits, scaling), 3)
    }
  })
})

describe('calibrating a model', () => {
  const file = (name: string, rows: readonly string[]): string => {
    const path = join(dir, name)
    writeFileSync(path, rows.join('\n'))
    return path
  }
  const harmless = Array.from({ length: 60 }, (_, i) =>
    requestRow(i, `tea for ${i * 7919}`, 'benign', 'browse'),
  )
  const attacks = Array.from({ length: 30 }, (_, i) => requestRow(i, `${i}' or '${i}'='${i}`, 'sqli', 'list'))
  const run = (data: string): Promise<StudentModel> => calibrated(randomStudent(9), { data, ...quiet })

  it('lowers the calibration error and keeps facts and targets in the file', async () => {
    const { meta } = await run(file('both.jsonl', [...harmless, ...attacks]))
    expect(meta.calibration).toMatchObject({ requests: 90, prevalence: 1 / 3 })
    expect(meta.calibration!.error).toBeLessThan(meta.calibration!.errorBefore)
    expect(meta.rates.paranoid).toEqual({ target: 0.01, flagged: 0, requests: 60 })
  })

  it('leaves scores as they are where there are no attacks', async () => {
    const { meta } = await run(file('harmless.jsonl', harmless))
    expect([meta.temperature, meta.calibration]).toEqual([randomStudent(9).meta.temperature, undefined])
    expect(meta.thresholds.low).toBeGreaterThanOrEqual(meta.thresholds.paranoid)
  })

  it('refuses a file without harmless traffic', async () => {
    const hard = requestRow(1, 'how a union select works', 'benign', 'hard:prose')
    expect(await codeOf(() => run(file('hard.jsonl', [hard, ...attacks])))).toBe('thresholds-unfounded')
  })
})
