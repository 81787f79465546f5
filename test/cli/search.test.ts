import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { loadDistillConfig } from '../../src/distill/load-config.js'
import { loadStudent } from '../../src/student/index.js'
import { writeDataFolder } from '../fixtures/data-folder.js'
import { compileProgram, Program, scratch, type Ended } from './program.js'

let main: string
let dir: string
let config: string

const COMMON = { epochs: 1, epochWindows: 1000, attackShare: 0.4, flatten: 0.8, batchCells: 4096, rowRate: 1 }
const BASE = {
  dataset: { payloadSettings: 1, valueSettings: 1, generatedAttacks: 0, generatedBenign: 0 },
  tokens: { rows: 512, byteGrams: [2, 3], skeletonGrams: [1, 2], keywords: 16 },
  teacher: { ...COMMON, rows: 1024, width: 8, channels: 8, heads: 1, hidden: 8, labelSmoothing: 0, learningRate: 0.01, decay: 0, dropout: 0, rowDropout: 0 }, // prettier-ignore
  student: { ...COMMON, width: 8, taps: 3, channels: 8, heads: 1, hidden: 8, quantisedEpochs: 1, learningRate: 0.01, decay: 0, dropout: 0, rowDropout: 0 }, // prettier-ignore
  distillation: { temperature: 2, alpha: 0.8 },
  thresholds: { low: 0.02, medium: 0.05, high: 0.1 },
  devEvery: 4,
}
const SEARCH = {
  base: 'base.yaml',
  trials: 3,
  eta: 2,
  rungs: [{ 'student.epochs': 1 }, { 'student.epochs': 2 }],
  space: { 'tokens.rows': { choice: [256, 512] }, 'distillation.temperature': { log: [1, 4] } },
}

beforeAll(() => {
  main = compileProgram()
  dir = scratch()
  writeDataFolder(join(dir, 'data'))
  writeFileSync(join(dir, 'base.yaml'), stringify(BASE))
  config = join(dir, 'search.yaml')
  writeFileSync(config, stringify(SEARCH))
})
afterAll(() => {
  rmSync(dirname(dirname(main)), { recursive: true, force: true })
  rmSync(dir, { recursive: true, force: true })
})

const args = (...more: string[]): string[] => [
  'search',
  '--config',
  config,
  '--data',
  join(dir, 'data'),
  ...more,
]
const run = (...more: string[]): Promise<Ended> => new Program(main, args(...more)).ended

interface Line {
  readonly trial: number
  readonly rung: number
  readonly failed: boolean
}
const linesOf = (out: string): Line[] =>
  readFileSync(join(out, 'trials.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line)

describe('stillgate search', () => {
  it('distils in worker processes, stops on Ctrl-C, goes on, and recommends what distill takes', async () => {
    const out = join(dir, 'out')
    const first = new Program(main, args('--out', out, '--workers', '2'))
    await first.until(/trial 1 rung 0 begins/)
    const stopped = await first.stop()
    expect(stopped).toMatchObject({ code: 130, stderr: '' })
    expect(stopped.stdout).toContain('goes on where it was')
    const before = linesOf(out)
    expect(before[0]).toMatchObject({ trial: 0, rung: 0, failed: false })

    const { code, stdout, stderr } = await run('--out', out, '--workers', '2')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(/continuing search [0-9a-f]{12}: \d rungs are finished/)
    expect(stdout).toMatch(/^Pareto front of quality, bytes and microseconds at rung 1 \(3 trials/m)
    const lines = linesOf(out)
    expect(lines.slice(0, before.length)).toEqual(before)
    expect(lines.filter(({ failed }) => failed)).toEqual([])
    expect(lines.filter(({ rung }) => rung === 0).map(({ trial }) => trial).sort()).toEqual([0, 1, 2]) // prettier-ignore
    expect(lines.some(({ rung }) => rung === 1)).toBe(true)

    // Trials train no teacher and label nothing again.
    for (const trial of readdirSync(join(out, 'trials'))) {
      const files = readdirSync(join(out, 'trials', trial), { recursive: true, encoding: 'utf8' })
      expect(files.filter((file) => file.includes('teacher'))).toEqual([])
      expect(files.some((file) => file.endsWith('windows.safetensors'))).toBe(true)
    }
    const best = loadDistillConfig(join(out, 'recommended.yaml'))
    expect(best.teacher).toMatchObject({ rows: 1024 })
    expect(best.student.epochs).toBe(2)
    expect(readFileSync(join(out, 'front.svg'), 'utf8')).toContain('size of the student in KiB')
    expect((await loadStudent(join(out, 'shared', 'student.safetensors'))).model).toMatch(/^[0-9a-f]{12}$/)
  }, 240_000)

  it.each([
    ['no worker', ['--workers', '0'], '"--workers"'],
    ['too many workers', ['--workers', '9999'], '"--workers"'],
    ['a missing folder of data', ['--data', 'nowhere'], '(data-missing)'],
    ['a missing configuration', ['--config', 'nowhere.yaml'], '(config-missing)'],
  ])('refuses %s', async (_, more, says) => {
    const { code, stderr } = await run('--out', join(dir, 'refused'), ...more)
    expect(code).toBe(2)
    expect(stderr).toMatch(/^stillgate: .*\n$/)
    expect(stderr).toContain(says)
    expect(existsSync(join(dir, 'refused', 'trials.jsonl'))).toBe(false)
  })
})
