import { copyFileSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { seededRandom } from '../../src/corpus/index.js'
import { studentShape } from '../../src/distill/index.js'
import { CLASSES, readSafetensors, Tokenizer, writeSafetensors } from '../../src/student/index.js'
import {
  createDeep,
  createWide,
  deepTeacher,
  encodeDeep,
  encodeEnsemble,
  encodeGeneration,
  encodeWide,
  loadTeacher,
  teacherWeight,
  trainTeacher,
  type DeepOptions,
  type Teacher,
  type WideOptions,
} from '../../src/teacher/index.js'
import { listOf, Model, type Tf, type Trainable } from '../../src/training/index.js'
import {
  agreement,
  all,
  C,
  checkpointIn,
  codeOf,
  quiet,
  scratchFolder,
  setOf,
  STUDENT_SHAPE,
  TEACHER,
  tensorflow,
  tinyHeldOut,
  tinySet,
  TOKENS,
} from '../fixtures/tiny.js'

// Seconds on an idle machine; a busy one takes ten times as long.
vi.setConfig({ testTimeout: 300_000 })

const DEEP: DeepOptions = { width: 8, stride: 4, channels: 16, heads: 2, blocks: 2, hidden: 16, seed: 1 }
const WIDE: WideOptions = { tokens: TOKENS, width: 8, channels: 8, heads: 2, hidden: 8, seed: 1 }

let tf: Tf
let dir: string
const files: Record<string, string> = {}
/** Windows of every length, the empty one and blanks among them. */
const windows = setOf([
  ['', 0],
  ['   ', 0],
  ['x', 0],
  ["1' or 1=1 --", 1],
  ['a '.repeat(60), 0],
  ['trailing blanks   ', 0],
  ['a line\r\n and \n\n<another\n', 0],
  ['y'.repeat(512), 0],
])

beforeAll(async () => {
  tf = await tensorflow()
  dir = scratchFolder()
  const student = new Model({
    tf,
    tokens: TOKENS,
    shape: studentShape(STUDENT_SHAPE),
    random: seededRandom(3),
  })
  write('wide', encodeWide(createWide(tf, WIDE), WIDE, 'run'))
  write('deep', encodeDeep(createDeep(tf, DEEP), DEEP, 'run'))
  write('student', encodeGeneration(student, 'run'))
  const members = ['wide', 'deep'].map((name) => ({ file: files[name]!, teacher: load(name) }))
  const mean = { combine: 'probabilities', weights: 'uniform' } as const
  const path = join(dir, 'ensemble.safetensors')
  write('ensemble', encodeEnsemble(members, mean, path, 'run'))
})
afterAll(() => rmSync(dir, { recursive: true, force: true }))

function write(name: string, bytes: Uint8Array): void {
  files[name] = join(dir, `${name}.safetensors`)
  writeFileSync(files[name], bytes)
}
const load = (name: string): Teacher => loadTeacher(tf, files[name]!)

describe.each(['wide', 'deep', 'student', 'ensemble'])('a teacher of kind %s', (kind) => {
  it('is loaded by its file, which says the kind, and is known by its content', () => {
    const teacher = load(kind)
    expect([teacher.kind, teacher.classes]).toEqual([kind, C])
    expect(teacher.id).toMatch(/^[0-9a-f]{12}$/)
    expect(load(kind).id).toBe(teacher.id)
  })

  it('gives probabilities that are the softmax of its logits, whatever stands beside a window in a batch', () => {
    const teacher = load(kind)
    const logits = teacher.logits(windows, all(windows))
    const probabilities = teacher.probabilities(windows, all(windows))
    for (let i = 0; i < windows.count; i++) {
      const row = logits.subarray(i * C, (i + 1) * C)
      const sum = row.reduce((total, z) => total + Math.exp(z), 0)
      row.forEach((z, c) => expect(probabilities[i * C + c]).toBeCloseTo(Math.exp(z) / sum, 5))
      const alone = teacher.logits(windows, [i])
      alone.forEach((z, c) => expect(z).toBeCloseTo(row[c]!, 3))
    }
  })

  it('gives attention over the student’s cells that sums to 1', () => {
    const attention = load(kind).attention!(windows, all(windows), TOKENS.version)
    const tokenizer = new Tokenizer(TOKENS)
    for (let i = 0; i < windows.count; i++) {
      const list = listOf(attention, i)
      const cells = tokenizer.tokenize(
        windows.bytes,
        windows.starts[i]!,
        windows.lengths[i]!,
        windows.kinds[i]!,
      )
      expect([i, list.length]).toEqual([i, cells])
      expect(list.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 4)
    }
  })

  it('refuses to say where it looks among cells of another version, unless it reads bytes', async () => {
    const looks = codeOf(() => load(kind).attention!(windows, [0], 1))
    expect(await looks).toBe(kind === 'deep' ? 'none' : 'teacher-unfit')
  })

  it('is refused when its file is damaged or of other classes', async () => {
    const bytes = readFileSync(files[kind]!)
    const damaged = join(dir, 'damaged.safetensors')
    writeFileSync(damaged, bytes.subarray(0, 100))
    expect(await codeOf(() => loadTeacher(tf, damaged))).toBe('model-damaged')
    const { tensors, metadata } = readSafetensors(bytes, { mostBytes: 1 << 24 })
    const described = JSON.parse(metadata['teacher']!) as Record<string, unknown>
    const rewritten = async (change: object): Promise<string> => {
      writeFileSync(
        damaged,
        writeSafetensors(tensors, { teacher: JSON.stringify({ ...described, ...change }) }),
      )
      return codeOf(() => loadTeacher(tf, damaged))
    }
    expect(await rewritten({})).toBe('none')
    expect(await rewritten({ labels: [...CLASSES].reverse() })).toBe('model-format')
    expect(await rewritten({ labels: CLASSES.slice(0, 4) })).toBe('model-format')
    expect(await rewritten({ version: 2 })).toBe('model-format')
    expect(await rewritten({ kind: 'deeper' })).toBe('model-format')
  })
})

describe('a network’s file', () => {
  it('gives back the network, the table of a wide one on its int8 grid', () => {
    const deep = createDeep(tf, DEEP)
    const mine = deepTeacher(deep, DEEP, 'here').logits(windows, [3, 4])
    expect(load('deep').logits(windows, [3, 4])).toEqual(mine)
    const wide = createWide(tf, WIDE).logits(windows, [3, 4])
    load('wide')
      .logits(windows, [3, 4])
      .forEach((z, i) => expect(z).toBeCloseTo(wide[i]!, 1))
  })

  it('is refused with tensors of another shape than it promises, before they are allocated', async () => {
    const { tensors, metadata } = readSafetensors(readFileSync(files['wide']!), { mostBytes: 1 << 24 })
    const described = JSON.parse(metadata['teacher']!) as Record<string, unknown>
    const path = join(dir, 'odd.safetensors')
    const changes: object[] = [
      { channels: 16 },
      { width: 16 },
      { width: 1e9 },
      { tokens: { ...TOKENS, rows: 1 << 21 } },
      { tokens: { ...TOKENS, byteGrams: [99] } },
    ]
    for (const change of changes) {
      writeFileSync(path, writeSafetensors(tensors, { teacher: JSON.stringify({ ...described, ...change }) }))
      expect([change, await codeOf(() => loadTeacher(tf, path))]).toEqual([change, 'model-format'])
    }
  })

  it('that is not there is missing', async () => {
    expect(await codeOf(() => loadTeacher(tf, join(dir, 'none')))).toBe('model-missing')
  })
})

describe('an ensemble’s file', () => {
  it('is refused when a member has changed or gone', async () => {
    const kept = join(dir, 'kept')
    copyFileSync(files['deep']!, kept)
    writeFileSync(
      files['deep']!,
      encodeDeep(createDeep(tf, { ...DEEP, seed: 2 }), { ...DEEP, seed: 2 }, 'run'),
    )
    expect(await codeOf(() => load('ensemble'))).toBe('model-format')
    rmSync(files['deep']!)
    expect(await codeOf(() => load('ensemble'))).toBe('model-missing')
    copyFileSync(kept, files['deep']!)
    expect(load('ensemble').kind).toBe('ensemble')
  })

  it('weighs as much as itself and its members', () => {
    const [whole, wide, deep] = ['ensemble', 'wide', 'deep'].map((name) => teacherWeight(files[name]!))
    expect(whole!.parameters).toBe(wide!.parameters + deep!.parameters)
    expect(whole!.bytes).toBe(wide!.bytes + deep!.bytes + statSync(files['ensemble']!).size)
  })

  it('is refused when a member is an ensemble', async () => {
    const path = join(dir, 'nested.safetensors')
    const members = [{ file: files['ensemble']!, teacher: load('ensemble') }]
    writeFileSync(path, encodeEnsemble(members, { combine: 'logits', weights: 'uniform' }, path, 'run'))
    expect(await codeOf(() => loadTeacher(tf, path))).toBe('model-format')
  })
})

describe('training a teacher', () => {
  const networks: [string, () => Trainable][] = [
    ['wide', () => createWide(tf, WIDE)],
    ['deep', () => createDeep(tf, DEEP)],
  ]
  it.each(networks)('of kind %s teaches it to tell attacks apart', async (kind, make) => {
    const [set, other] = [tinySet(80), tinySet(50, 7)]
    const model = make()
    const before = agreement(model.logits(other, all(other)), other.labels)
    const heldOut = tinyHeldOut(tinySet(5, 3))
    await trainTeacher({
      tf,
      model,
      set,
      heldOut,
      options: TEACHER,
      checkpoint: checkpointIn(dir, kind),
      ...quiet,
    })
    expect(before).toBeLessThan(0.7)
    expect(agreement(model.logits(other, all(other)), other.labels)).toBeGreaterThan(0.85)
  })

  it('keeps the weights of the best epoch and stops when none was better for long', async () => {
    const set = tinySet(30)
    const model = createWide(tf, WIDE)
    const epochs: number[] = []
    let best: Float32Array | undefined
    // The dev requests are caught at once and cannot be caught better: the first epoch stays the best.
    await trainTeacher({
      tf,
      model,
      set,
      heldOut: { windows: set, requests: [] },
      options: { ...TEACHER, epochs: 9, patience: 2 },
      checkpoint: checkpointIn(dir, 'early'),
      best: checkpointIn(dir, 'early-best'),
      afterEpoch: (epoch) => {
        epochs.push(epoch)
        if (epoch === 0) best = model.embedding.weights.slice()
      },
      ...quiet,
    })
    expect(epochs).toEqual([0, 1, 2])
    expect(model.embedding.weights).toEqual(best)
  })
})
