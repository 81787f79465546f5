import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  encodeStudent,
  studentFromBytes,
  type LoadedStudent,
  type StudentModel,
} from '../../src/student/index.js'
import { randomStudent } from '../fixtures/random-student.js'
import { inspectedRequests } from '../fixtures/requests.js'

interface Instance {
  readonly exports: { readonly memory: unknown; readonly judge: (count: number) => number }
}
interface Engine {
  instantiate: (code: Uint8Array) => Promise<{ instance: Instance }>
}

/** The engine itself; what it makes counts how often the host calls into it. */
const engine = (globalThis as unknown as { WebAssembly: Engine }).WebAssembly
const { instantiate } = engine
let calls = 0

beforeAll(() => {
  engine.instantiate = async (code) => {
    const { instance } = await instantiate(code)
    const { memory, judge } = instance.exports
    const counted = (count: number): number => {
      calls++
      return judge(count)
    }
    return { instance: { exports: { memory, judge: counted } } }
  }
})
afterAll(() => {
  engine.instantiate = instantiate
})

/** A student that flags from `threshold` on. */
function withThreshold(threshold: number): Promise<LoadedStudent> {
  const { meta, tensors } = randomStudent(9)
  const thresholds = { low: threshold, medium: threshold, high: threshold, paranoid: threshold }
  const model: StudentModel = { meta: { ...meta, thresholds }, tensors }
  return studentFromBytes(encodeStudent(model), { kernel: 'wasm-simd' })
}

test.each([
  { verdict: 'harmless', threshold: 1, each: 1 },
  { verdict: 'flagged, whose evidence is looked for,', threshold: 0, each: 2 },
])('a request that is $verdict costs $each calls into WebAssembly', async ({ threshold, each }) => {
  const student = await withThreshold(threshold)
  expect(student.kernel).toBe('wasm-simd')
  let most = 0
  for (const views of inspectedRequests(3, 40)) {
    calls = 0
    student.judge(views)
    most = Math.max(most, views.count)
    expect(calls).toBe(views.count > 0 ? each : 0)
  }
  expect(most).toBeGreaterThan(10)
})
