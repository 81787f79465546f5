import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { MutatedReport, ProbeSummary } from '../../src/distill/probe/index.js'
import { compileProgram, Program, scratch, writeModel, type Ended } from './program.js'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

let main: string
let dir: string
let everything: string
let nothing: string
beforeAll(() => {
  main = compileProgram()
  dir = scratch()
  everything = writeModel(join(dir, 'everything.safetensors'), 'everything')
  nothing = writeModel(join(dir, 'nothing.safetensors'), 'nothing')
})
afterAll(() => {
  rmSync(dirname(dirname(main)), { recursive: true, force: true })
  rmSync(dir, { recursive: true, force: true })
})

const run = (...args: string[]): Promise<Ended> => new Program(main, ['probe', ...args]).ended
const SMALL = ['--limit', '18', '--budget', '5']

describe('stillgate probe', () => {
  it('shows for each class what passed, and writes it', async () => {
    const out = join(dir, 'found.jsonl')
    const { code, stdout } = await run('--student', nothing, ...SMALL, '--out', out)
    expect(code).toBe(0)
    expect(stdout).toMatch(/^class +payloads +missed +smuggled +passed/m)
    expect(stdout).toMatch(/^all +18 +18 +0 +100\.0 %/m)
    const rows = readFileSync(out, 'utf8').trim().split('\n')
    expect(rows).toHaveLength(18)
    expect(JSON.parse(rows[0]!)).toMatchObject({ label: 'attack', queries: 1, mutators: [] })
  })

  it('gives the same figures with one thread and with several', async () => {
    const [one, two] = await Promise.all(
      ['1', '2'].map((workers) => run('--student', everything, ...SMALL, '--workers', workers, '--json')),
    )
    expect([one!.code, two!.code]).toEqual([0, 0])
    const summary = JSON.parse(one!.stdout) as ProbeSummary
    expect(JSON.parse(two!.stdout)).toEqual(summary)
    expect(summary.groups[0]).toMatchObject({ name: 'all', payloads: 18, smuggled: 0, missed: 0 })
    expect(summary.groups).toHaveLength(10)
  })

  it('mutates at random where asked', async () => {
    const { stdout } = await run('--student', nothing, '--limit', '9', '--mutated', '--json')
    const report = JSON.parse(stdout) as MutatedReport
    expect(report.groups[0]).toMatchObject({ by: 'all', caught: { medium: { rows: 36, share: 0 } } })
  })

  it('takes payloads of a file', async () => {
    const file = join(dir, 'payloads.jsonl')
    writeFileSync(file, JSON.stringify({ text: "' or 1=1--", class: 'sqli', source: 'ours' }))
    const { stdout } = await run('--student', nothing, '--payloads', file)
    expect(stdout).toMatch(/^sqli +1 +1 +0 /m)
  })

  it.each([
    [['--budget', '0'], /--budget" is wrong: expected a whole number from 1 to/],
    [['--payloads', '/nowhere'], /cannot read the data file/],
  ])('refuses %j', async (args, message) => {
    const { code, stderr } = await run('--limit', '9', ...args)
    expect([code, stderr]).toEqual([2, expect.stringMatching(message)])
  })

  it('stops at Ctrl-C with what it has', async () => {
    const program = new Program(main, [
      'probe',
      '--student',
      everything,
      '--limit',
      '2000',
      '--budget',
      '5000',
    ])
    while (!/probing/.test(program.stderr) && program.child.exitCode === null)
      await new Promise((resolve) => setTimeout(resolve, 50))
    const { code, stdout, stderr } = await program.stop()
    expect(code).toBe(130)
    expect(stderr).toMatch(/stopped after \d+ payloads/)
    expect(stdout).toMatch(/^all +[1-9]/m)
  })
})
