import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { DEFAULT_CONFIG } from '../../src/config/index.js'
import { dequantise, encodeTrained } from '../../src/distill/index.js'
import { goldenViews } from '../../src/release/index.js'
import { decodeStudent, encodeStudent, studentFromBytes, type StudentModel } from '../../src/student/index.js'
import type { Tf } from '../../src/training/index.js'
import { prunedStudent } from '../fixtures/random-student.js'
import { tensorflow, tinySet } from '../fixtures/tiny.js'

const SHAPE = { rows: 512, width: 8, channels: 16, heads: 2, hidden: 8 }

describe('a network made of the file of a student', () => {
  let tf: Tf
  beforeAll(async () => {
    tf = await tensorflow()
  }, 60_000)

  /** The file of the network that was made of a file, nothing trained. */
  function again(model: StudentModel): Uint8Array {
    const { meta } = model
    const { tokens, network: shape, rates, temperature } = meta
    const options = { tokens, shape, set: tinySet(), seed: 1, rates, temperature, run: 'again' }
    return encodeTrained(dequantise(tf, model), {
      ...options,
      bits: meta.embeddingBits ?? 8,
      pruned: meta.kept !== undefined,
    })
  }

  /** Largest difference of a probability on the golden windows. */
  async function distance(a: Uint8Array, b: Uint8Array): Promise<number> {
    const [one, other] = [await studentFromBytes(a), await studentFromBytes(b)]
    const [p, q] = [one.judgeWindows(goldenViews()), other.judgeWindows(goldenViews())]
    return p.reduce((most, value, i) => Math.max(most, Math.abs(value - q[i]!)), 0)
  }

  it('becomes a file again that judges alike', async () => {
    const bytes = readFileSync(DEFAULT_CONFIG.model)
    expect(await distance(bytes, again(decodeStudent(bytes)))).toBeLessThan(0.01)
  })

  it('keeps pruned rows pruned', async () => {
    const { pruned } = prunedStudent(5, SHAPE)
    const bytes = again(pruned)
    expect(decodeStudent(bytes).meta.kept).toBe(pruned.meta.kept)
    expect(await distance(encodeStudent(pruned), bytes)).toBeLessThan(0.02)
  })
})
