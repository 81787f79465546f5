import { describe, expect, test } from 'vitest'
import { int, seededRandom } from '../../src/corpus/index.js'
import type { RequestViews } from '../../src/inspect/index.js'
import {
  encodeStudent,
  studentFromBytes,
  TOKEN_VERSIONS,
  type StudentModel,
} from '../../src/student/index.js'
import { Twin } from '../../src/student/kernel/twin.js'
import { createWasmKernel } from '../../src/student/kernel/wasm.js'
import { prunedStudent, randomStudent, type RandomShape } from '../fixtures/random-student.js'
import { inspectedRequests } from '../fixtures/requests.js'
import { blankWindow, randomWindow, viewsOf } from '../fixtures/windows.js'

const VARIANTS = ['wasm-simd', 'wasm-scalar'] as const

function randomViews(seed: number, count: number, windowOf = randomWindow): RequestViews {
  const random = seededRandom(seed)
  const texts = Array.from({ length: count }, () => windowOf(random))
  return viewsOf(
    texts,
    texts.map(() => int(random, 0, 255)),
  )
}

async function probabilities(
  model: StudentModel,
  kernel: (typeof VARIANTS)[number] | 'typescript',
  views: RequestViews,
): Promise<Float32Array> {
  const student = await studentFromBytes(encodeStudent(model), { kernel })
  expect(student.kernel).toBe(kernel)
  return student.judgeWindows(views)
}

/** Bits, so that neither −0 nor NaN can pass for something else. */
const bits = (values: Float32Array): Buffer => Buffer.from(values.buffer)

describe.each(VARIANTS)('the kernel %s', (kernel) => {
  test('gives the bits of the TypeScript twin on ten thousand windows of random bytes and text', async () => {
    const model = randomStudent(1)
    const views = randomViews(2, 10_000)
    const expected = await probabilities(model, 'typescript', views)
    const found = await probabilities(model, kernel, views)
    expect(bits(found).equals(bits(expected))).toBe(true)
    expect(new Set(expected).size).toBeGreaterThan(10_000)
  })

  test('gives the bits of the twin on ten thousand windows of inspected requests', async () => {
    const bytes = encodeStudent(randomStudent(5))
    const twin = await studentFromBytes(bytes, { kernel: 'typescript' })
    const student = await studentFromBytes(bytes, { kernel })
    let windows = 0
    for (const views of inspectedRequests(6, 1200)) {
      windows += views.count
      expect(bits(student.judgeWindows(views)).equals(bits(twin.judgeWindows(views)))).toBe(true)
    }
    expect(windows).toBeGreaterThan(10_000)
  })

  test.each(TOKEN_VERSIONS)(
    'gives the bits of the twin on a thousand windows full of blanks and line breaks, in version %i',
    async (version) => {
      // Every length of n-gram, so that no position of any list goes unseen.
      const grams = { byteGrams: [1, 2, 3, 4, 5], skeletonGrams: [1, 2, 3, 4, 5, 6, 7, 8] }
      const model = randomStudent(9, { version, ...grams })
      const views = randomViews(10, 1000, blankWindow)
      const expected = await probabilities(model, 'typescript', views)
      expect(bits(await probabilities(model, kernel, views)).equals(bits(expected))).toBe(true)
      expect(new Set(expected).size).toBeGreaterThan(1000)
    },
  )

  const shapes: RandomShape[] = [
    { version: 1 },
    {
      width: 8,
      taps: 1,
      channels: 8,
      heads: 1,
      hidden: 8,
      classes: 2,
      byteGrams: [1, 5],
      skeletonGrams: [8],
    },
    { width: 24, taps: 3, channels: 40, heads: 3, hidden: 24, byteGrams: [1, 2, 3, 4, 5], skeletonGrams: [] },
    {
      width: 64,
      taps: 7,
      channels: 64,
      heads: 4,
      hidden: 64,
      byteGrams: [],
      skeletonGrams: [1, 2, 3, 4, 5, 6, 7, 8],
    },
    { width: 16, channels: 32, shift: 1 },
    { width: 16, channels: 16, shift: 24, rows: 300_000, byteGrams: [3], skeletonGrams: [2] },
  ]
  test.each(shapes)('gives the bits of the twin for the shape %j', async (shape) => {
    const model = randomStudent(3, shape)
    const views = randomViews(4, 300)
    const expected = await probabilities(model, 'typescript', views)
    expect(bits(await probabilities(model, kernel, views)).equals(bits(expected))).toBe(true)
  })

  test.each([1, 2, 3, 4])(
    'pays the attention of the twin with %i heads, to odd and even cells',
    async (heads) => {
      const model = randomStudent(7, { heads })
      const [twin, wasm] = [new Twin(model), await createWasmKernel(kernel, model)]
      const views = randomViews(8, 40, (random) => (random() < 0.5 ? blankWindow : randomWindow)(random))
      for (let w = 0; w < views.count; w++) {
        const expected = twin.attend(views, w)
        const found = wasm.attend(views, w)
        expect(found.cells).toBe(expected.cells)
        for (const part of ['from', 'to', 'weights'] as const) {
          expected[part].subarray(0, expected.cells).forEach((value, t) => {
            expect(found[part][t]).toBeCloseTo(value, 6)
          })
        }
      }
    },
  )

  test.each(shapes)(
    'gives the bits of the whole table where rows were pruned, for the shape %j',
    async (shape) => {
      const { pruned, whole } = prunedStudent(5, shape)
      const views = randomViews(6, 200)
      const expected = await probabilities(whole, 'typescript', views)
      expect(bits(await probabilities(pruned, 'typescript', views)).equals(bits(expected))).toBe(true)
      expect(bits(await probabilities(pruned, kernel, views)).equals(bits(expected))).toBe(true)
    },
  )
})
