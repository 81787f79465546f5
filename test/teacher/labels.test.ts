import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LabelStore, createWide, encodeWide, labelRequests, type Teacher } from '../../src/teacher/index.js'
import { readSafetensors, writeSafetensors } from '../../src/student/index.js'
import { subset, type Tf } from '../../src/training/index.js'
import { all, C, codeOf, quiet, scratchFolder, tensorflow, tinySet, TOKENS } from '../fixtures/tiny.js'

let dir: string
let tf: Tf
beforeAll(async () => {
  dir = scratchFolder()
  tf = await tensorflow()
})
afterAll(() => rmSync(dir, { recursive: true, force: true }))

/** Says of each window its length, and counts how often it was asked. */
class Counting implements Teacher {
  readonly kind = 'wide'
  readonly classes = C
  readonly id: string
  asked = 0
  constructor(id: string) {
    this.id = id
  }
  logits: Teacher['logits'] = (source, indices) => {
    this.asked += indices.length
    return Float32Array.from({ length: indices.length * C }, (_, i) =>
      i % C === 0 ? source.lengths[indices[Math.floor(i / C)]!]! : 0,
    )
  }
  probabilities = this.logits
}

describe('soft labels on disk', () => {
  const set = tinySet(50)
  const half = subset(set, all(set).slice(0, 20))

  it('are asked for once: a second run labels only what is new', async () => {
    const file = join(dir, 'once.safetensors')
    const teacher = new Counting('aaaaaaaaaaaa')
    const first = LabelStore.open(file, teacher.id)
    expect(await first.add(teacher, half, quiet)).toBe(20)
    first.save()
    const second = LabelStore.open(file, teacher.id)
    expect(await second.add(teacher, set, quiet)).toBe(set.count - 20)
    expect(teacher.asked).toBe(set.count)
    expect(second.logitsOf(set)).toEqual(teacher.logits(set, all(set)))
    second.save()
    expect(await LabelStore.open(file, teacher.id).add(teacher, set, quiet)).toBe(0)
  })

  it('follow the window, not its place', () => {
    const file = join(dir, 'once.safetensors')
    const turned = subset(set, all(set).reverse())
    const labels = LabelStore.open(file, 'aaaaaaaaaaaa').logitsOf(turned)
    expect(labels[0]).toBe(set.lengths[set.count - 1])
  })

  it('that do not hold every window are refused', async () => {
    const file = join(dir, 'half.safetensors')
    const teacher = new Counting('aaaaaaaaaaaa')
    const store = LabelStore.open(file, teacher.id)
    await store.add(teacher, half, quiet)
    store.save()
    expect(await codeOf(() => LabelStore.open(file).logitsOf(set))).toBe('labels-mismatch')
    expect(() => LabelStore.open(file).logitsOf(set)).toThrow(`${set.count - 20} of ${set.count} windows`)
  })

  it('of another teacher, or damaged, are refused and not overwritten', async () => {
    const file = join(dir, 'once.safetensors')
    const before = readFileSync(file)
    expect(await codeOf(() => LabelStore.open(file, 'bbbbbbbbbbbb'))).toBe('labels-mismatch')
    const { tensors, metadata } = readSafetensors(before, { mostBytes: 1 << 24 })
    const nan = { ...tensors['logits']!, data: new Uint8Array(tensors['logits']!.data.length).fill(255) }
    const bad: Uint8Array[] = [
      before.subarray(0, 200),
      writeSafetensors(tensors, { ...metadata, labels: '["benign"]' }),
      writeSafetensors({ keys: tensors['keys']! }, metadata),
      writeSafetensors({ ...tensors, logits: nan }, metadata),
    ]
    for (const bytes of bad) {
      const path = join(dir, 'bad.safetensors')
      writeFileSync(path, bytes)
      expect(await codeOf(() => LabelStore.open(path, 'aaaaaaaaaaaa'))).toBe('labels-mismatch')
    }
    expect(readFileSync(file).equals(before)).toBe(true)
  })

  it('that are no numbers are not taken', async () => {
    const teacher = new Counting('cccccccccccc')
    teacher.logits = (_, indices) => new Float32Array(indices.length * C).fill(NaN)
    const file = join(dir, 'nan.safetensors')
    expect(await codeOf(() => LabelStore.open(file, teacher.id).add(teacher, set, quiet))).toBe(
      'teacher-unfit',
    )
    expect(existsSync(file)).toBe(false)
  })
})

describe('labelling a file of requests', () => {
  const request = (id: number, target: string): string =>
    JSON.stringify({
      id: String(id),
      label: 'benign',
      class: 'benign',
      source: 'log',
      method: 'GET',
      target,
      headers: [['Host', 'shop.example']],
    })
  const requests = (name: string, ...targets: string[]): string => {
    const file = join(dir, name)
    writeFileSync(file, gzipSync(targets.map((target, i) => request(i, target)).join('\n')))
    return file
  }

  it('asks about each distinct window once, over runs, and refuses the labels of another teacher', async () => {
    const options = { tokens: TOKENS, width: 8, channels: 8, heads: 1, hidden: 8, seed: 1 }
    const teacher = join(dir, 'teacher.safetensors')
    writeFileSync(teacher, encodeWide(createWide(tf, options), options, 'run'))
    const out = join(dir, 'labels.safetensors')
    const first = await labelRequests({
      teacher,
      data: requests('1.jsonl.gz', '/?q=tea', '/?q=tea'),
      out,
      ...quiet,
    })
    expect(first.windows).toBeGreaterThan(0)
    expect(first.fresh).toBe(first.windows)
    const both = requests('2.jsonl.gz', '/?q=tea', '/?q=lamp')
    const second = await labelRequests({ teacher, data: both, out, ...quiet })
    expect([second.windows, second.fresh]).toEqual([first.windows + 1, 1])
    const labels = readFileSync(out)
    const other = { ...options, seed: 2 }
    writeFileSync(teacher, encodeWide(createWide(tf, other), other, 'run'))
    expect(await codeOf(() => labelRequests({ teacher, data: both, out, ...quiet }))).toBe('labels-mismatch')
    expect(readFileSync(out).equals(labels)).toBe(true)
  })
})
