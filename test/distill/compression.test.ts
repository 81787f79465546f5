import { join } from 'node:path'
import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { seededRandom } from '../../src/corpus/index.js'
import {
  compact,
  finetune,
  pruneRows,
  quantise,
  rowScaleOf,
  sparsityAt,
  studentShape,
  trainStudent,
  type FinetuneTraining,
  type TrainedStudent,
} from '../../src/distill/index.js'
import {
  bySensitivity,
  CLASSES,
  decodeStudent,
  encodeStudent,
  KIND_ROWS,
  studentFromBytes,
  tokensHash,
  type StudentMeta,
} from '../../src/student/index.js'
import { Checkpoint, Model, type Tf, type WindowSet } from '../../src/training/index.js'
import { viewsOf } from '../fixtures/windows.js'
import {
  agreement,
  all,
  C,
  logitsOf,
  quiet,
  scratchFolder,
  setOf,
  STUDENT,
  STUDENT_SHAPE,
  tensorflow,
  tinyHeldOut,
  tinySet,
  TOKENS,
} from '../fixtures/tiny.js'

vi.setConfig({ testTimeout: 300_000 })

let tf: Tf
let dir: string
let runs = 0
beforeAll(async () => {
  tf = await tensorflow()
  dir = scratchFolder()
})
afterAll(() => rmSync(dir, { recursive: true, force: true }))

const set = tinySet(60)
const soft = logitsOf(set)
const KERNELS = ['wasm-simd', 'wasm-scalar', 'typescript'] as const

const fresh = (): Model =>
  new Model({ tf, tokens: TOKENS, shape: studentShape(STUDENT_SHAPE), random: seededRandom(1) })

function trained(options: object): Promise<TrainedStudent> {
  const checkpoint = new Checkpoint(join(dir, `${runs++}`))
  const heldOut = tinyHeldOut(tinySet(5, 3))
  const common = { tf, tokens: TOKENS, shape: STUDENT_SHAPE, set, soft, heldOut, checkpoint, ...quiet }
  return trainStudent({ ...common, options: { ...STUDENT, epochs: 24, ...options } })
}

function fileOf({ model, rowScale }: TrainedStudent, options: Parameters<typeof quantise>[5]): Uint8Array {
  const { tensors, ...weights } = quantise(model, STUDENT_SHAPE, rowScale, set, all(set), options)
  const meta: StudentMeta = {
    format: 'stillgate-student',
    version: 1,
    labels: CLASSES,
    tokens: TOKENS,
    tokensHash: tokensHash(TOKENS),
    network: STUDENT_SHAPE,
    ...weights,
    temperature: 1,
    thresholds: { low: 0.9, medium: 0.8, high: 0.5, paranoid: 0.5 },
    rates: bySensitivity(() => ({ target: 0 })),
    run: 'test',
  }
  return encodeStudent({ meta, tensors })
}

const texts = (windows: WindowSet): Uint8Array[] =>
  Array.from(all(windows), (i) =>
    windows.bytes.slice(windows.starts[i], windows.starts[i]! + windows.lengths[i]!),
  )

async function scores(bytes: Uint8Array, kernel: (typeof KERNELS)[number]): Promise<Float32Array> {
  const student = await studentFromBytes(bytes, { kernel })
  expect(student.kernel).toBe(kernel)
  return student.judgeWindows(viewsOf(texts(set), [...set.kinds]))
}

describe('the schedule of pruning', () => {
  it('grows from nothing to all between begin and end, fast at first (Zhu & Gupta)', () => {
    const options = { rows: 0.8, begin: 0.2, end: 0.7 }
    const at = [0, 0.19, 0.2, 0.45, 0.7, 1].map((progress) => sparsityAt(progress, options))
    expect(at.map((share) => share.toFixed(6))).toEqual(
      [0, 0, 0, 0.7, 0.8, 0.8].map((share) => share.toFixed(6)),
    )
    expect(sparsityAt(0.99, { rows: 0.5, begin: 1, end: 1 })).toBe(0)
    expect(sparsityAt(1, { rows: 0.5, begin: 1, end: 1 })).toBe(0.5)
  })
})

describe('pruned rows', () => {
  it('are the smallest, stay zero while training goes on, and never a kind’s', async () => {
    const { model } = await trained({ pruning: { rows: 0.6 } })
    const rows = Array.from({ length: TOKENS.rows + KIND_ROWS }, (_, r) =>
      model.embedding.weights.subarray(r * 8, r * 8 + 8),
    )
    const zero = rows.map((row) => row.every((value) => value === 0))
    expect(zero.slice(0, TOKENS.rows).filter(Boolean)).toHaveLength(Math.floor(TOKENS.rows * 0.6))
    expect(zero.slice(TOKENS.rows).some(Boolean)).toBe(false)
    expect(agreement(model.logits(set, all(set)), set.labels)).toBeGreaterThan(0.7)
  })

  it('that no window has looked up go first', () => {
    const model = fresh()
    const steps = model.embedding.state().steps
    steps.fill(1, 0, 100)
    pruneRows(model, 300 / TOKENS.rows)
    const dead = Array.from({ length: TOKENS.rows }, (_, r) => model.embedding.weights[r * 8] === 0)
    expect(dead.slice(0, 100).some(Boolean)).toBe(false)
    expect(dead.filter(Boolean)).toHaveLength(300)
  })

  it('are left out of the table, and found again by the bitmap', () => {
    const table = Int8Array.of(1, 2, 0, 0, 3, 0, 0, 0, 9, 9)
    const { embedding, bitmap, kept } = compact(table, 4, 2)
    expect([...embedding]).toEqual([1, 2, 3, 0, 9, 9])
    expect([...bitmap]).toEqual([0b101])
    expect(kept).toBe(2)
  })
})

describe.each([
  ['pruned', { pruning: { rows: 0.7 } }, { pruned: true }],
  ['of four bits', { quantisedEpochs: 4, embeddingBits: 4 }, { bits: 4 }],
  [
    'pruned, of four bits',
    { quantisedEpochs: 4, embeddingBits: 4, pruning: { rows: 0.7 } },
    { bits: 4, pruned: true },
  ],
] as const)('a student that is %s', (_, training, options) => {
  it('has a smaller file that scores as the network does, the same bits in every kernel and in the whole table', async () => {
    const student = await trained(training)
    const small = fileOf(student, options)
    const plain = fileOf(student, { bits: 'bits' in options ? 4 : 8, pruned: false })
    const whole = encodeStudent({
      ...decodeStudent(plain),
      meta: { ...decodeStudent(plain).meta, embeddingBits: undefined },
    })
    const expected = (TOKENS.rows + KIND_ROWS) * 8
    const share = ('pruned' in options ? 0.3 : 1) * ('bits' in options ? 0.5 : 1)
    expect(whole.length - small.length).toBeGreaterThan(expected * (1 - share) * 0.75)
    expect(decodeStudent(encodeStudent(decodeStudent(small)))).toEqual(decodeStudent(small))
    const found = await Promise.all(KERNELS.map((kernel) => scores(small, kernel)))
    for (const other of [...found, await scores(whole, 'typescript')]) expect(other).toEqual(found[0])
    const said = student.model.logits(set, all(set))
    const likeliest = Array.from(all(set), (i) => {
      const row = said.subarray(i * C, (i + 1) * C)
      return row.indexOf(Math.max(...row))
    })
    expect(agreement(found[0]!, likeliest)).toBeGreaterThan(0.95)
  })
})

describe('quantisation', () => {
  const apart = async (student: TrainedStudent, bits: 4 | 8): Promise<number> => {
    const int = await scores(fileOf(student, { bits }), 'typescript')
    const logits = student.model.logits(set, all(set))
    let sum = 0
    for (let i = 0; i < set.count; i++) {
      const row = logits.subarray(i * C, (i + 1) * C)
      const total = row.reduce((all, z) => all + Math.exp(z), 0)
      row.forEach((z, c) => (sum += Math.abs(Math.exp(z) / total - int[i * C + c]!)))
    }
    return sum / set.count
  }

  it('after training keeps what the network says with eight bits', async () => {
    expect(await apart(await trained({}), 8)).toBeLessThan(0.1)
  })

  it('in training is closer to its integers than after it, with four bits', async () => {
    const after = await trained({})
    const aware = await trained({ quantisedEpochs: 6, embeddingBits: 4 })
    const blind = { model: after.model, rowScale: rowScaleOf(after.model, 4) }
    expect(await apart(aware, 4)).toBeLessThan(await apart(blind, 4))
  })
})

describe('fine-tuning after distillation', () => {
  /** Harmless to the teacher; reviewers say otherwise. */
  const examples = setOf([
    ['tea blue shoes', 1],
    ['order green lamp', 1],
    ['paper=river, stone', 3],
  ])
  const options: FinetuneTraining = {
    seed: 1,
    epochs: 12,
    learningRate: 0.05,
    rowRate: 1,
    batchCells: 4096,
    anchorsPerExample: 4,
    penalty: 0.1,
    radius: 10,
    mostKl: 100,
  }
  const run = async (change: Partial<FinetuneTraining>) => {
    const { model } = await trained({})
    const start = Object.values(model.weights()).map((values) => values.slice())
    const checkpoint = new Checkpoint(join(dir, `${runs++}`))
    const result = await finetune({
      tf,
      model,
      examples,
      anchors: set,
      soft,
      options: { ...options, ...change },
      checkpoint,
      ...quiet,
    })
    let way = 0
    let length = 0
    Object.values(model.weights()).forEach((values, k) =>
      values.forEach((value, i) => {
        way += (value - start[k]![i]!) ** 2
        length += start[k]![i]! ** 2
      }),
    )
    const learned = agreement(model.logits(examples, all(examples)), examples.labels)
    return { ...result, way: Math.sqrt(way / length), learned }
  }

  it('learns its examples where the bounds are wide', async () => {
    const free = await run({})
    expect(free.learned).toBe(1)
    expect(free.klAfter - free.klBefore).toBeGreaterThan(0.05)
  })

  it('stays within its trust region', async () => {
    const { way, moved } = await run({ radius: 0.01 })
    expect(way).toBeLessThan(0.01 * 1.001)
    expect(way).toBeGreaterThan(0.005)
    expect(moved).toBeCloseTo(way, 4)
  })

  it('moves away from the teacher by no more than the KL it is given', async () => {
    const { klBefore, klAfter, way } = await run({ mostKl: 0.02 })
    expect(klAfter - klBefore).toBeLessThanOrEqual(0.02)
    expect(way).toBeGreaterThan(0)
  })

  it('moves away the less the higher the penalty', async () => {
    const [loose, tight] = [await run({ penalty: 0 }), await run({ penalty: 30 })]
    expect(tight.klAfter).toBeLessThan(loose.klAfter)
  })
})
