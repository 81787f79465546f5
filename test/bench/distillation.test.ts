import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { script } from './modules.js'

type Figures = Readonly<Record<string, readonly number[]>>
const { byKind, filesOf, verdict } = await script<{
  byKind: (results: readonly object[]) => Map<string, Figures>
  filesOf: (results: readonly object[], setting: object) => Record<string, string>
  verdict: (own: Figures, others: Figures, name: string) => { says: string }
}>('distillation/report.mjs')
const { compress } = await script<{
  compress: (network: object, options: { bits?: 4 | 8; toStudent?: boolean }, studentBytes: number) => number
}>('distillation/large.mjs')
const { compared, deviation, mean } = await script<{
  compared: (own: readonly number[], others: readonly number[]) => { margin: number; beyond: boolean }
  deviation: (figures: readonly number[]) => number
  mean: (figures: readonly number[]) => number
}>('support/statistics.mjs')

const dir = mkdtempSync(join(tmpdir(), 'stillgate-comparison-'))
afterAll(() => rmSync(dir, { recursive: true }))

const run = (...args: string[]): { status: number | null; stdout: string; stderr: string } =>
  spawnSync(process.execPath, ['bench/distillation/run.mjs', ...args], { encoding: 'utf8' })

/** A result as the comparison writes it. */
function result(kind: string, seed: number, caught: number, setting = 'one'): object {
  return {
    kind,
    seed,
    setting,
    teacher: 'c401dbd414e7',
    trainWindows: 1000,
    dev: { requests: 100, windows: 500 },
    bytes: 476_408,
    quality: [0.0001, 0.0005, 0.001, 0.005].map((rate) => ({ rate, caught, meanOfSources: caught })),
    fidelity: { top1: 0.98, meanKl: 0.1 },
    micros: { own: 100, teacher: 9000 },
  }
}

const seeds = (kind: string, ...caught: number[]): object[] =>
  caught.map((one, i) => result(kind, i + 1, one))
const setting = parse(readFileSync('bench/distillation/setting.yaml', 'utf8')) as object

describe('what seeds allow to say', () => {
  it('knows mean and deviation of a sample', () => {
    expect(mean([1, 2, 6])).toBe(3)
    expect(deviation([1, 2, 6])).toBeCloseTo(Math.sqrt(7))
    expect(deviation([1])).toBeNaN()
  })

  it.each([
    [[0.71, 0.7, 0.69], [0.6, 0.61, 0.59], 'better'],
    [[0.6, 0.61, 0.59], [0.71, 0.7, 0.69], 'worse'],
    [[0.7, 0.6, 0.8], [0.65, 0.55, 0.75], 'alike'],
    [[0.7], [0.6], 'open'],
  ])('calls %j against %j %s', (own, others, says) => {
    const kinds = byKind([...seeds('classic', ...own), ...seeds('hard', ...others)])
    expect(verdict(kinds.get('classic')!, kinds.get('hard')!, 'strict').says).toBe(says)
  })

  it('is Student’s t: with three seeds each, 2.27 pooled deviations', () => {
    expect(compared([3, 4, 5], [1, 2, 3])).toMatchObject({ difference: 2, beyond: false })
    expect(compared([3, 4, 5], [1, 2, 3]).margin).toBeCloseTo(2.27, 2)
    expect(compared([4, 5, 6], [1, 2, 3]).beyond).toBe(true)
  })
})

describe('the page of the comparison', () => {
  it('names plainly what helped and what did not', () => {
    const results = [
      ...seeds('hard', 0.6, 0.61, 0.59),
      ...seeds('classic', 0.71, 0.7, 0.69),
      ...seeds('attention', 0.6, 0.61, 0.6),
      ...seeds('relational', 0.5, 0.51, 0.49),
    ]
    const page = filesOf(results, setting)['distillation.md']!
    expect(page).toContain('| classic | `classic` | 3 | 70.0 ± 1.0 |')
    expect(page).toMatch(/caught more attacks, beyond the spread of seeds: `classic` \(against `hard`\)/)
    expect(page).toMatch(/no difference beyond the spread of seeds: `attention`/)
    expect(page).toMatch(/caught fewer attacks, beyond the spread of seeds: `relational`/)
  })

  it('does not mix results of different settings', () => {
    const results = [result('hard', 1, 0.6), result('classic', 1, 0.7, 'another')]
    expect(() => filesOf(results, setting)).toThrow(/2 settings/)
    expect(() => filesOf([], setting)).toThrow(/no results/)
  })

  it('is in the repository as the results there make it, or not at all without any', () => {
    const folder = 'bench/results/distillation'
    const names = existsSync(folder) ? readdirSync(folder).sort() : []
    if (names.length === 0) return expect(existsSync('docs/distillation.md')).toBe(false)
    const results = names.map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as object)
    for (const [name, text] of Object.entries(filesOf(results, setting))) {
      expect(readFileSync(join('docs', name), 'utf8')).toBe(text)
    }
  })
})

describe('a large network that is compressed', () => {
  const network = () => ({
    rows: 4,
    width: 2,
    table: Float32Array.of(1, 1, 0.1, 0.1, 5, -5, 0.5, 0.5),
    dense: {
      weight: { shape: [2], values: Float32Array.of(0.3, -1) },
      bias: { shape: [1], values: Float32Array.of(0.123) },
    },
  })

  it('loses its shortest rows until it has the size that is asked for', () => {
    const one = network()
    // Dense part 12 bytes, a bitmap of one; a row takes two bytes and a scale of four.
    expect(compress(one, { toStudent: true }, 25)).toBe(12 + 1 + 2 * 6)
    expect([...one.table]).toEqual([1, 1, 0, 0, 5, -5, 0, 0])
  })

  it('has as many steps as its bits allow, biases left alone', () => {
    const one = network()
    expect(compress(one, { bits: 4 }, 0)).toBe(2 + 4 + 4 * (1 + 4))
    expect(one.dense.bias.values[0]).toBeCloseTo(0.123)
    expect(one.dense.weight.values[0]).toBeCloseTo(Math.round(0.3 * 127) / 127)
    expect(one.table[4]).toBeCloseTo(5)
  })
})

describe('npm run bench:distillation', () => {
  it.each([
    [['--josn'], '--josn'],
    [['--data', 'x', '--only', 'magic'], '"magic"'],
    [[], '--data DIR'],
  ])('refuses %j with exit code 2 and the way to the help', (args, word) => {
    const { status, stderr } = run(...args)
    expect(status).toBe(2)
    expect(stderr).toMatch(/^bench: .*--help lists the flags\n$/)
    expect(stderr).toContain(word)
  })

  it('has a help with every flag and examples', () => {
    const { stdout } = run('--help')
    for (const words of ['--data DIR', '--work DIR', '--runs DIR', '--only KINDS', '--report', 'examples:'])
      expect(stdout).toContain(words)
  })

  it('says what is wrong with results of two settings', () => {
    writeFileSync(join(dir, 'hard-1.json'), JSON.stringify(result('hard', 1, 0.6)))
    writeFileSync(join(dir, 'classic-1.json'), JSON.stringify(result('classic', 1, 0.6, 'another')))
    const { status, stderr } = run('--report', '--runs', dir)
    expect([status, stderr]).toEqual([2, expect.stringContaining('2 settings')])
  })
})
