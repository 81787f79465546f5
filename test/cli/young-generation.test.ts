import { spawnSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compileProgram, scratch } from './program.js'

let main: string
let dir: string
beforeAll(() => {
  main = compileProgram()
  dir = scratch()
}, 60_000)
afterAll(() => {
  rmSync(dirname(dirname(main)), { recursive: true, force: true })
  rmSync(dir, { recursive: true, force: true })
})

/** Largest size of the young generation, in MiB, of a process that allocates 400 MB of which a part always survives. */
function youngMiB(...calls: readonly string[]): number {
  const module = pathToFileURL(join(dirname(main), 'young-generation.js')).href
  const file = join(dir, 'allocate.mjs')
  writeFileSync(
    file,
    `import { getHeapSpaceStatistics } from 'node:v8'
    import * as young from ${JSON.stringify(module)}
    ${calls.map((call) => `young.${call}()`).join('\n')}
    const kept = []
    for (let turn = 0; turn < 200; turn++) {
      for (let i = 0; i < 20_000; i++) kept[(turn * 7919 + i) % 30_000] = { i, text: 'x' + i }
      await new Promise(setImmediate)
    }
    const space = getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space')
    console.log(space.space_size / 2 ** 20)`,
  )
  const { stdout, stderr } = spawnSync(process.execPath, [file], { encoding: 'utf8' })
  expect(stderr).toBe('')
  return Number(stdout)
}

describe('the young generation', () => {
  it('grows far under load where nothing bounds it', () => {
    expect(youngMiB()).toBeGreaterThan(16)
  })

  it('is held while the program is loaded, and bounded afterwards', () => {
    expect(youngMiB('holdYoungGeneration')).toBeLessThan(4)
    const bounded = youngMiB('holdYoungGeneration', 'boundYoungGeneration')
    expect(bounded).toBeGreaterThan(4)
    expect(bounded).toBeLessThanOrEqual(16)
  })
})
