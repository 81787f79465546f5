import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { stringify } from 'yaml'
import { foundWindows } from '../../src/distill/adversary.js'
import { distil } from '../../src/distill/index.js'
import { CLASSES, loadStudent } from '../../src/student/index.js'
import { describeWindow, NO_BAG, UNLABELLED } from '../../src/training/index.js'
import { requestRow, writeDataFolder } from '../fixtures/training-folder.js'
import { codeOf, quiet, scratchFolder } from '../fixtures/tiny.js'

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 })

let dir: string
let data: string
beforeAll(() => {
  process.env['STILLGATE_TF_BACKEND'] ??= 'cpu'
  dir = scratchFolder()
  data = writeDataFolder(join(dir, 'data'))
})
afterAll(() => rmSync(dir, { recursive: true, force: true }))

const TRAINING = { epochs: 1, epochWindows: 64, attackShare: 0.5, flatten: 1, batchCells: 8192, learningRate: 0.02, rowRate: 1, decay: 0, dropout: 0, rowDropout: 0 } // prettier-ignore
const CONFIG = {
  dataset: { payloadSettings: 1, valueSettings: 1, generatedAttacks: 0, generatedBenign: 0 },
  tokens: { rows: 512, byteGrams: [2, 3], skeletonGrams: [1, 2], keywords: 8 },
  teacher: { rows: 512, width: 8, channels: 8, heads: 2, hidden: 8, labelSmoothing: 0, ...TRAINING },
  student: {
    width: 8,
    taps: 3,
    channels: 8,
    heads: 1,
    hidden: 8,
    quantisedEpochs: 1,
    ...TRAINING,
    pruning: { rows: 0.3 },
  },
  distillation: { temperature: 2, alpha: 0.8 },
  thresholds: { low: 0.01, medium: 0.05, high: 0.1 },
}

function yaml(name: string, change: object): string {
  const file = join(dir, name)
  writeFileSync(file, stringify({ ...CONFIG, ...change }))
  return file
}

describe('rounds against an adversary', () => {
  const adversary = { rounds: 2, payloads: 12, budget: 3, epochs: 1 }

  it('probe the student, keep what passed, train on, and go on where they were stopped', async () => {
    const config = yaml('rounds.yaml', { adversary })
    const out = join(dir, 'rounds')
    const stop = new AbortController()
    const stopInRound = (event: object): void => {
      if ('stage' in event && event.stage === 'adversary-2') stop.abort()
    }
    await expect(distil({ config, data, out, signal: stop.signal, report: stopInRound })).rejects.toThrow(
      /abort/i,
    )
    const first = readFileSync(join(out, 'adversary-1.jsonl'), 'utf8')
    const lines: string[] = []
    await distil({
      config,
      data,
      out,
      signal: quiet.signal,
      report: (event) => 'line' in event && lines.push(event.line),
    })
    expect(readFileSync(join(out, 'adversary-1.jsonl'), 'utf8')).toBe(first)
    expect(existsSync(join(out, 'adversary-2.jsonl'))).toBe(true)
    expect(readFileSync(join(out, 'log.txt'), 'utf8')).toMatch(
      /adversary 1: \d+ of 12 payloads passed \(\d+\.\d %\)[^]*adversary-2 epoch 1/,
    )
    expect(readdirSync(out).filter((name) => /checkpoint|part/.test(name))).toEqual([])
    expect((await loadStudent(join(out, 'student.safetensors'))).kernel).toBe('wasm-simd')
  })

  it('want a bounded number of rounds', async () => {
    const config = yaml('many.yaml', { adversary: { ...adversary, rounds: 99 } })
    expect(await codeOf(() => distil({ config, data, out: join(dir, 'many'), ...quiet }))).toBe(
      'config-value',
    )
  })
})

describe('found attacks', () => {
  const found = (): string => {
    const file = join(dir, 'found.jsonl')
    const plain = JSON.parse(requestRow(1, "x' or 5=5 --", 'sqli', 'us')) as object
    const target = '/a?tea=blue&q=x%27%20or%206=6'
    const start = target.indexOf('q=') + 2
    const payload = {
      kind: 'query-value',
      name: 'q',
      source: { place: 'target', header: -1, start, end: target.length },
    }
    writeFileSync(file, `${JSON.stringify(plain)}\n${JSON.stringify({ ...plain, target, payload })}\n`)
    return file
  }

  it('are labelled where a row says in which field they lie, and share a bag where none does', async () => {
    const set = await foundWindows(found())
    const told = Array.from({ length: set.count }, (_, i) => i).filter((i) => set.labels[i] !== UNLABELLED)
    expect(told.map((i) => describeWindow(set, i))).toEqual([`query-value found "x' or 6=6"`])
    expect(told.map((i) => set.labels[i])).toEqual([CLASSES.indexOf('sqli')])
    expect(set.bags.filter((bag) => bag !== NO_BAG).length).toBe(set.count - 1)
  })

  it('are data of a distillation', async () => {
    const config = yaml('found.yaml', { found: [found()] })
    const lines: string[] = []
    await distil({
      config,
      data,
      out: join(dir, 'with-found'),
      signal: quiet.signal,
      report: (event) => 'line' in event && lines.push(event.line),
    })
    expect(lines.join('\n')).toMatch(/found\.jsonl: [1-9]\d* windows that have passed a student/)
  })
})
