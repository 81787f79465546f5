import { rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Registry } from '../../src/release/index.js'
import { lineage, modelBytes } from '../release/support.js'
import { compileProgram, Program, scratch, type Ended } from './program.js'

let main: string
let dir: string
const hashes: string[] = []

beforeAll(() => {
  main = compileProgram()
  dir = scratch()
  for (const n of [1, 2]) writeFileSync(join(dir, `${n}.safetensors`), modelBytes(n))
}, 120_000)
afterAll(() => {
  rmSync(dirname(dirname(main)), { recursive: true, force: true })
  rmSync(dir, { recursive: true, force: true })
})

const run = (...args: string[]): Promise<Ended> =>
  new Program(main, ['models', ...args, '--registry', 'models'], dir).ended
const short = (n: number): string => hashes[n]!.slice(0, 12)

// Each builds on the one before, as people would.
describe('stillgate models', { timeout: 120_000 }, () => {
  it('add signs a file, with a key that is made at first use', async () => {
    for (const n of [1, 2]) {
      const { stdout, code } = await run('add', `${n}.safetensors`, '--promote')
      expect(code).toBe(0)
      expect(stdout).toMatch(/^model [\da-f]{12} added, signed with key [\da-f]{16}\n$/)
      hashes.push(new Registry({ folder: join(dir, 'models') }).current().model)
    }
    expect(statSync(join(dir, 'models', 'signing.key')).mode & 0o777).toBe(0o600)
  })

  it('list marks the model in force', async () => {
    const { stdout } = await run('list')
    expect(stdout).toMatch(new RegExp(`^\\*  ${short(1)}  .*accepted  ${short(0)}  random-2$`, 'm'))
    expect(stdout).toMatch(new RegExp(`^   ${short(0)}  .*accepted`, 'm'))
  })

  it('show prints the manifest, diff what is different', async () => {
    const shown = await run('show', short(1))
    expect(JSON.parse(shown.stdout)).toMatchObject({ hash: hashes[1], parent: hashes[0], run: 'random-2' })
    const { stdout } = await run('diff', short(0), short(1))
    expect(stdout).toMatch(/^run\s+random-1\s+random-2$/m)
    expect(stdout).not.toContain('network.width')
  })

  it('rollback and promote change what is in force', async () => {
    expect((await run('rollback')).stdout).toBe(`model ${short(0)} is in force (3)\n`)
    const again = await run('rollback')
    expect(again.code).toBe(2)
    expect(again.stderr).toContain('(rollback-impossible)')
    expect((await run('promote', short(1))).stdout).toBe(`model ${short(1)} is in force (4)\n`)
  })

  it('promote refuses a rejected model without --force', async () => {
    const registry = new Registry({ folder: join(dir, 'models') })
    const hash = await registry.add(modelBytes(3), lineage({ accepted: false, reasons: ['recall fell'] }))
    const { stderr, code } = await run('promote', hash)
    expect(code).toBe(2)
    expect(stderr).toMatch(/was rejected: recall fell; .*--force.*\(model-rejected\)/)
    expect((await run('promote', hash, '--force')).code).toBe(0)
  })

  it('shadow and canary put a model on trial, withdraw ends it', async () => {
    await run('promote', short(1))
    const begun = await run('shadow', short(0), '--share', '0.2')
    expect(begun.stdout).toMatch(
      new RegExp(`^model ${short(0)} is on trial as shadow for a share of 0.2 \\(\\d+\\)\n$`),
    )
    expect((await run('canary', short(0))).stdout).toContain('as canary for a share of 0.1')
    expect((await run('list')).stdout).toMatch(new RegExp(`^canary  ${short(0)}`, 'm'))
    expect((await run('withdraw')).stdout).toContain(`model ${short(1)} is in force`)
    const again = await run('withdraw')
    expect([again.code, again.stderr]).toEqual([2, expect.stringContaining('(trial-none)')])
    const wrong = await run('canary', short(0), '--share', '2')
    expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringContaining('"--share" is wrong')])
  })

  it('verify names what was altered, and ends with 2', async () => {
    expect((await run('verify')).code).toBe(0)
    writeFileSync(new Registry({ folder: join(dir, 'models') }).blob(hashes[0]!), modelBytes(9))
    const { stdout, code } = await run('verify')
    expect(code).toBe(2)
    expect(stdout).toMatch(new RegExp(`^${short(0)}  .*other bytes \\(model-altered\\)$`, 'm'))
    expect(stdout).toContain(`${short(1)}  sound`)
  })

  it('says what is missing', async () => {
    const ended = await new Program(main, ['models', 'list'], dir).ended
    expect(ended.code).toBe(2)
    expect(ended.stderr).toContain('the flag "--registry DIR" is missing')
    expect((await run('show', 'ffff')).stderr).toContain('(model-unknown)')
    expect((await run('add', 'none')).stderr).toContain('(model-missing)')
  })
})
