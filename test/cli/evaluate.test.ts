import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seededRandom } from '../../src/corpus/index.js'
import { FALSE_POSITIVE_RATES } from '../../src/distill/report/operating-point.js'
import type { EvaluationReport } from '../../src/distill/report/report.js'
import { createWide, encodeWide } from '../../src/teacher/index.js'
import { loadBackend } from '../../src/training/index.js'
import { randomStudent } from '../fixtures/random-student.js'
import { compileProgram, Program, scratch, writeModel, type Ended } from './program.js'

let main: string
let dir: string
let model: string
let data: string
let teacher: string

const ROWS = 60

beforeAll(async () => {
  main = compileProgram()
  dir = scratch()
  model = writeModel(join(dir, 'model.safetensors'), 'nothing')
  data = join(dir, 'requests.jsonl')
  writeFileSync(data, madeRows().join('\n'))
  teacher = join(dir, 'teacher.safetensors')
  writeFileSync(teacher, await randomTeacher())
}, 60_000)
afterAll(() => {
  rmSync(dirname(dirname(main)), { recursive: true, force: true })
  rmSync(dir, { recursive: true, force: true })
})

/** A made-up file: two thirds harmless, two sources and classes of attack. */
function madeRows(): string[] {
  const random = seededRandom(4)
  return Array.from({ length: ROWS }, (_, i) => {
    const attack = i % 3 === 0
    return JSON.stringify({
      id: String(i),
      label: attack ? 'attack' : 'benign',
      class: attack ? (i % 2 === 0 ? 'sqli' : 'xss') : 'benign',
      source: attack ? `made-${i % 2}` : 'browse',
      method: 'GET',
      target: `/items?q=${encodeURIComponent(`tea ${Math.floor(random() * 1e6)}${attack ? "' or 1=1" : ''}`)}`,
      headers: [['User-Agent', `made/${i % 5}`]],
    })
  })
}

/** A small teacher of random weights: it judges, but knows nothing. */
async function randomTeacher(): Promise<Uint8Array> {
  const { tf } = await loadBackend()
  const tokens = { ...randomStudent(1).meta.tokens, rows: 512 }
  const options = { tokens, width: 8, channels: 8, heads: 1, hidden: 8, seed: 2 }
  return encodeWide(createWide(tf, options), options, 'made')
}

describe('stillgate calibrate', () => {
  it('writes a model with thresholds of these requests, from which its scores can be evaluated', async () => {
    const out = join(dir, 'calibrated.safetensors')
    const made = await new Program(main, ['calibrate', '--model', model, '--data', data, '--out', out]).ended
    expect(made).toMatchObject({ code: 0 })
    expect(made.stdout).toMatch(/temperature [\d.]+, bias -?[\d.]+; expected calibration error/)
    expect(made.stdout).toContain('paranoid: 1 % wanted, 0 % measured (0 of 40)')
    const { code, stdout } = await run('--model', out, '--data', data)
    expect(code).toBe(0)
    expect(stdout).toMatch(/^browse +benign +40( +0\.00 %){4}$/m)
  })

  it.each([
    ['without a file to write', [], '--out FILE', '(flag-missing)'],
    ['without its data', ['--data', 'nowhere', '--out', 'x'], 'nowhere', '(data-missing)'],
  ])('refuses to run %s', async (_, args, ...says) => {
    const { code, stderr } = await new Program(main, ['calibrate', '--data', data, ...args]).ended
    expect(code).toBe(2)
    for (const words of says) expect(stderr).toContain(words)
  })
})

const run = (...args: string[]): Promise<Ended> => new Program(main, ['evaluate', ...args]).ended

describe('stillgate evaluate', () => {
  it('prints detection at fixed rates and writes JSON and a page', async () => {
    const [json, html] = [join(dir, 'report.json'), join(dir, 'report.html')]
    const { code, stdout } = await run('--student', model, '--data', data, '--json', json, '--html', html)
    expect(code).toBe(0)
    expect(stdout).toMatch(/^all +attack +20 +0\.00 %/m)
    expect(stdout).toMatch(/^false positives +0\.01 % +0\.05 % +0\.1 % +0\.5 %$/m)
    expect(stdout).toMatch(/^all attacks +20 +\d/m)
    expect(stdout).toMatch(/^class xss +10 /m)
    expect(stdout).toMatch(/^source made-1 +10 /m)
    expect(stdout).not.toContain('teacher')
    const report = JSON.parse(readFileSync(json, 'utf8')) as EvaluationReport
    expect(report.detection.points.map(({ rate }) => rate)).toEqual([...FALSE_POSITIVE_RATES])
    expect(report.detection.negatives).toEqual({ of: 'recorded', rows: 40 })
    expect(report.calibration!.prevalence).toBeCloseTo(1 / 3)
    expect(report.data).toBe('requests.jsonl')
    expect(readFileSync(html, 'utf8')).toContain('<figcaption>ROC.')
  })

  it('shows how far the student follows a teacher, and what it saves', async () => {
    const [json, html] = [join(dir, 'beside.json'), join(dir, 'beside.html')]
    const args = ['--model', model, '--data', data, '--teacher', teacher, '--json', json, '--html', html]
    const { code, stdout, stderr } = await run(...args)
    expect({ code, stderr }).toMatchObject({ code: 0 })
    expect(stderr).toContain('training on')
    expect(stdout).toMatch(
      /^agreement on \d+ distinct windows: [\d.]+ %, mean KL [\d.]+ nats, both calibrated on these requests$/m,
    )
    expect(stdout).toMatch(/^as the files have it: [\d.]+ %, mean KL [\d.]+ nats$/m)
    expect(stdout).toMatch(/^speed-up: [\d.,]+ times/m)
    const { teacher: beside, weight } = JSON.parse(readFileSync(json, 'utf8')) as EvaluationReport
    // Every path, agent and query is a window; the paths and the five agents repeat.
    expect(beside!.fidelity!.windows).toBeGreaterThanOrEqual(ROWS + 5)
    expect(beside!.fidelity!.windows).toBeLessThan(3 * ROWS)
    expect(beside!.detection.attacks).toBe(20)
    expect(beside!.weight.bytes).toBe(readFileSync(teacher).length)
    expect(beside!.weight.parameters).toBeLessThan(weight.parameters)
    expect(readFileSync(html, 'utf8')).toContain('Beside the teacher')
  })

  it.each([
    ['a teacher that is not there', ['--teacher', 'nowhere'], 'nowhere; ', '(model-missing)'],
    ['both names of the model', ['--student', 'x'], '--student', '(flag-value)'],
    ['a page that cannot be written', ['--html', 'no/such/folder/r.html'], 'r.html', '(output-failed)'],
  ])('refuses %s', async (_, args, ...says) => {
    const { code, stderr } = await run('--model', model, '--data', data, ...args)
    expect(code).toBe(2)
    for (const words of says) expect(stderr).toContain(words)
  })

  it('refuses a student where a teacher is wanted', async () => {
    const { code, stderr } = await run('--model', model, '--data', data, '--teacher', model)
    expect(code).toBe(2)
    expect(stderr).toContain('it is no teacher')
  })
})
