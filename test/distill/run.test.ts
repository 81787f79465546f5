import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { stringify } from 'yaml'
import { distil } from '../../src/distill/index.js'
import { goldenViews } from '../../src/release/index.js'
import { decodeStudent, loadStudent } from '../../src/student/index.js'
import { labelRequests, loadTeacher, teach } from '../../src/teacher/index.js'
import { requestRow, writeDataFolder } from '../fixtures/training-folder.js'
import { codeOf, quiet, scratchFolder, tensorflow } from '../fixtures/tiny.js'

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 })

let dir: string
let data: string
let number = 0
const never = new AbortController().signal

const TRAINING = {
  epochs: 2,
  epochWindows: 128,
  attackShare: 0.5,
  flatten: 1,
  batchCells: 8192,
  learningRate: 0.02,
  rowRate: 1,
  decay: 0,
  dropout: 0,
  rowDropout: 0,
}
const DATASET = { payloadSettings: 1, valueSettings: 1, generatedAttacks: 0, generatedBenign: 0 }
const GRAMS = { byteGrams: [2, 3], skeletonGrams: [1, 2], keywords: 8 }
const WIDE = { rows: 512, width: 8, channels: 8, heads: 2, hidden: 8, labelSmoothing: 0, ...TRAINING }
const DEEP = {
  kind: 'deep',
  width: 4,
  stride: 8,
  channels: 8,
  heads: 2,
  blocks: 1,
  hidden: 8,
  labelSmoothing: 0,
}
const STUDENT = { width: 8, taps: 3, channels: 8, heads: 1, hidden: 8, quantisedEpochs: 1, ...TRAINING }
const BASE = {
  dataset: DATASET,
  tokens: { rows: 512, ...GRAMS },
  student: STUDENT,
  distillation: { temperature: 2, alpha: 0.8 },
  thresholds: { low: 0.01, medium: 0.05, high: 0.1 },
}

beforeAll(() => {
  process.env['STILLGATE_TF_BACKEND'] ??= 'cpu'
  dir = scratchFolder()
  data = writeDataFolder(join(dir, 'data'))
})
afterAll(() => rmSync(dir, { recursive: true, force: true }))

function yaml(config: object): string {
  const file = join(dir, `${number++}.yaml`)
  writeFileSync(file, stringify(config))
  return file
}

const folder = (): string => join(dir, `run-${number++}`)
const teachWith = (teacher: object, out = folder()) =>
  teach({ config: yaml({ dataset: DATASET, tokens: GRAMS, teacher }), data, out, ...quiet })
const distilWith = (change: object, out = folder(), lines: string[] = []) =>
  distil({
    config: yaml({ ...BASE, ...change }),
    data,
    out,
    signal: never,
    report: (event) => 'line' in event && lines.push(event.line),
  })

describe('teaching and distilling, from data files to a model', () => {
  let wide: string
  let deep: string
  beforeAll(async () => {
    wide = (await teachWith({ ...WIDE, snapshots: 2 })).file
    deep = (await teachWith({ ...DEEP, ...TRAINING })).file
  })

  it('leaves a teacher, the snapshots asked for, and no checkpoint', () => {
    expect(readdirSync(join(wide, '..')).sort()).toEqual([
      'run.json',
      'teacher.epoch-1.safetensors',
      'teacher.epoch-2.safetensors',
      'teacher.safetensors',
      'windows.safetensors',
    ])
  })

  it.each(['uniform', 'confidence', 'reliability'])(
    'puts teachers of two kinds together, by %s',
    async (weights) => {
      const { teacher } = await teachWith({ kind: 'ensemble', members: [wide, deep], weights })
      expect([teacher.kind, teacher.tokens !== undefined]).toEqual(['ensemble', true])
    },
  )

  it('runs every kind of distillation at once: several teachers, all terms, generations, traffic, fine-tuning', async () => {
    const [traffic, reviewed] = [join(dir, 'traffic.jsonl'), join(dir, 'reviewed.jsonl')]
    writeFileSync(traffic, requestRow(1, 'a request that was only logged', 'benign', 'log'))
    writeFileSync(
      reviewed,
      `${requestRow(1, "x' or 5=5 --", 'sqli', 'us')}\n${requestRow(2, 'plain', 'benign', 'us')}`,
    )
    const out = folder()
    const lines: string[] = []
    const change = {
      teacher: { kind: 'ensemble', members: [wide, deep], weights: 'confidence' },
      unlabelled: [traffic],
      student: { ...STUDENT, embeddingBits: 4, pruning: { rows: 0.5 } },
      distillation: {
        ...BASE.distillation,
        attention: { weight: 1, distance: 'l2' },
        relational: { distance: 1, angle: 1, examples: 8 },
        generations: 2,
      },
      finetuning: { data: reviewed, epochs: 1, learningRate: 0.01 },
    }
    await distilWith(change, out, lines)
    const { meta } = decodeStudent(readFileSync(join(out, 'student.safetensors')))
    expect([meta.embeddingBits, meta.kept! <= 256]).toEqual([4, true])
    // For the proxy to tell drift: every harmless recorded request of the dev file, in one bin of each kind.
    const { scores, classes, unknown } = meta.reference!
    const [all] = [scores, classes, unknown].map((bins) => bins.reduce((a, b) => a + b, 0))
    expect(all).toBeGreaterThan(0)
    expect(classes.reduce((a, b) => a + b, 0)).toBe(all)
    expect(unknown.reduce((a, b) => a + b, 0)).toBe(all)
    expect(existsSync(join(out, 'generation-1.safetensors'))).toBe(true)
    const { kind, id } = loadTeacher(await tensorflow(), join(out, 'generation-1.safetensors'))
    expect(kind).toBe('student')
    expect(lines).toContain(`generation 2 of 2: teacher ${id}`)
    expect(lines.join('\n')).toMatch(/1 windows without labels[^]*fine-tuning: weights moved/)
    expect(readdirSync(out).filter((name) => /checkpoint|part/.test(name))).toEqual([])
    expect((await loadStudent(join(out, 'student.safetensors'))).kernel).toBe('wasm-simd')
    // A second call finds everything done and gives the same model.
    const before = readFileSync(join(out, 'student.safetensors'))
    await distilWith(change, out)
    expect(readFileSync(join(out, 'student.safetensors')).equals(before)).toBe(true)
  })

  it('trains on hard labels alone, without a teacher', async () => {
    const out = folder()
    const change = { teacher: { kind: 'none' }, distillation: { temperature: 1, alpha: 0, labels: 'hard' } }
    await distilWith(change, out)
    expect(readFileSync(join(out, 'MODEL_CARD.md'), 'utf8')).toContain('trained on hard labels alone')
    expect(existsSync(join(out, 'labels.safetensors'))).toBe(false)
  })

  it('goes on from a student, and refuses one of another shape or other tokens', async () => {
    const first = folder()
    await distilWith({ teacher: { model: wide }, student: { ...STUDENT, epochs: 12 } }, first)
    const start = join(first, 'student.safetensors')
    const still = { ...STUDENT, start, epochs: 1, epochWindows: 16, learningRate: 1e-9 }
    const change = { teacher: { model: wide }, distillation: { ...BASE.distillation, trustHarmless: true } }
    const judged = async (run: string): Promise<Float32Array> =>
      (await loadStudent(join(run, 'student.raw.safetensors'))).judgeWindows(goldenViews())
    const began = await judged(first)
    /** How far from the first a student ends that is trained so. */
    const distance = async (student: object): Promise<number> => {
      const out = folder()
      await distilWith({ ...change, student }, out)
      const ended = await judged(out)
      return Math.max(...began.map((value, i) => Math.abs(value - ended[i]!)))
    }
    // With a rate of next to nothing it stays where it began, but for its grid, which it finds anew.
    const stayed = await distance(still)
    expect(stayed).toBeLessThan(0.1)
    expect(await distance({ ...still, start: undefined })).toBeGreaterThan(2 * stayed)
    expect(await distance({ ...STUDENT, start })).toBeGreaterThan(stayed)
    // It may be its own teacher.
    const alone = folder()
    await distilWith({ ...change, teacher: { kind: 'none' }, student: still }, alone)
    expect(readFileSync(join(alone, 'MODEL_CARD.md'), 'utf8')).toMatch(
      /its own teacher, going on from student `[0-9a-f]{12}`/,
    )
    const refused = (other: object): Promise<string> => codeOf(() => distilWith({ ...change, ...other }))
    expect(await refused({ student: { ...still, hidden: 16 } })).toBe('teacher-unfit')
    expect(await refused({ student: { ...still, embeddingBits: 4 } })).toBe('teacher-unfit')
    expect(await refused({ student: still, tokens: { rows: 1024, ...GRAMS } })).toBe('teacher-unfit')
    expect(await refused({ student: { ...still, start: join(dir, 'none.safetensors') } })).toBe(
      'model-missing',
    )
  })

  it('refuses labels that do not match its windows, and leaves them as they are', async () => {
    const few = join(dir, 'few.jsonl')
    writeFileSync(few, requestRow(1, 'tea', 'benign', 'log'))
    const labels = join(dir, 'few.safetensors')
    await labelRequests({ teacher: wide, data: few, out: labels, ...quiet })
    const before = readFileSync(labels)
    const out = folder()
    expect(await codeOf(() => distilWith({ teacher: { model: wide, labels } }, out))).toBe('labels-mismatch')
    expect(await codeOf(() => distilWith({ teacher: { model: deep, labels } }))).toBe('labels-mismatch')
    expect(readFileSync(labels).equals(before)).toBe(true)
    expect(existsSync(join(out, 'student.safetensors'))).toBe(false)
  })

  it('refuses a damaged teacher and a damaged checkpoint, with nothing overwritten', async () => {
    const damaged = join(dir, 'damaged.safetensors')
    writeFileSync(damaged, readFileSync(wide).subarray(0, 5000))
    expect(await codeOf(() => distilWith({ teacher: { model: damaged } }))).toBe('model-damaged')
    const out = folder()
    const config = yaml({ ...BASE, teacher: { model: wide } })
    const stop = new AbortController()
    const stopInStudent = (event: object): void => {
      if ('stage' in event && event.stage === 'student') stop.abort()
    }
    await expect(distil({ config, data, out, signal: stop.signal, report: stopInStudent })).rejects.toThrow(
      /abort/i,
    )
    const checkpoint = join(out, 'student.checkpoint')
    const bytes = readFileSync(checkpoint)
    bytes[bytes.length - 5]! ^= 8
    writeFileSync(checkpoint, bytes)
    expect(await codeOf(() => distil({ config, data, out, ...quiet }))).toBe('checkpoint-damaged')
    expect(readFileSync(checkpoint).equals(bytes)).toBe(true)
    // As the message says: without it the stage begins anew.
    rmSync(checkpoint)
    await distil({ config, data, out, ...quiet })
    expect(statSync(join(out, 'student.safetensors')).size).toBeGreaterThan(1000)
  })

  it('refuses the folder of another run', async () => {
    const out = join(wide, '..')
    expect(await codeOf(() => teachWith({ ...WIDE, heads: 1 }, out))).toBe('run-mismatch')
  })
})

describe('data from which nothing can be told apart', () => {
  it.each([
    ['no harmless rows', { harmless: false }, 'no harmless windows'],
    ['no attack rows', { attacks: false }, 'no attack windows'],
    ['no rows at all', { harmless: false, attacks: false }, 'no harmless and no attack windows'],
  ])('%s: refused before anything is trained', async (name, sides, says) => {
    const bad = writeDataFolder(join(dir, name), 4, sides)
    const out = folder()
    const config = yaml({ dataset: DATASET, tokens: GRAMS, teacher: WIDE })
    await expect(teach({ config, data: bad, out, ...quiet })).rejects.toThrow(says)
    expect(readdirSync(out).sort()).toEqual(['run.json', 'windows.safetensors'])
  })
})
