import { execFile } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { compileProgram } from './program.js'

const { href } = new URL('young-generation.js', pathToFileURL(compileProgram()))

/** Makes objects of which many live for a while, as those of requests under way do; prints what the young take, in MiB. */
const PROGRAM = `
import v8 from 'node:v8'
import { boundYoungGeneration, holdYoungGeneration } from ${JSON.stringify(href)}
if (process.argv[2] === 'bound') {
  holdYoungGeneration()
  boundYoungGeneration()
}
const living = []
for (let turn = 0; turn < 300; turn++) {
  for (let i = 0; i < 10_000; i++) living[(turn * 10_000 + i) % 40_000] = { turn, list: [i], text: 'x' + i }
  await new Promise((resolve) => setImmediate(resolve))
}
const young = v8.getHeapSpaceStatistics().find((space) => space.space_name === 'new_space')
console.log(young.space_size / 2 ** 20)
`

async function young(flags: readonly string[], ...args: string[]): Promise<number> {
  const run = [...flags, '--input-type=module', '-e', PROGRAM, '--', 'program', ...args]
  return Number((await promisify(execFile)(process.execPath, run)).stdout)
}

test('the young generation stays within its bound, which the engine would have passed', async () => {
  expect(await young([], 'free')).toBeGreaterThan(16)
  // A doubling may come before the last one was noticed.
  expect(await young([], 'bound')).toBeLessThanOrEqual(16)
})

test('a bound that the operator gave is left as it is', async () => {
  expect(await young(['--max-semi-space-size=32'], 'bound')).toBeGreaterThan(16)
})
