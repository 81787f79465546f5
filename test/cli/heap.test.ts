import { execFile } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { compileProgram } from './program.js'

const { href } = new URL('heap.js', pathToFileURL(compileProgram()))

/**
 * Makes objects of which `many` live for a while, as those of requests under way do. Prints what the young take in the
 * end, and the old at most, in MiB.
 */
const PROGRAM = `
import v8 from 'node:v8'
import { boundYoungGeneration, holdHeap } from ${JSON.stringify(href)}
const [, , how, many] = process.argv
if (how === 'bound') {
  holdHeap()
  boundYoungGeneration()
}
const mebibytes = (name) =>
  v8.getHeapSpaceStatistics().find((space) => space.space_name === name).space_size / 2 ** 20
const living = []
let old = 0
for (let turn = 0; turn < 300; turn++) {
  for (let i = 0; i < 10_000; i++) living[(turn * 10_000 + i) % many] = { turn, list: [i], text: 'x' + i }
  old = Math.max(old, mebibytes('old_space'))
  await new Promise((resolve) => setImmediate(resolve))
}
console.log(JSON.stringify({ young: mebibytes('new_space'), old }))
`

interface Sizes {
  readonly young: number
  readonly old: number
}

async function sizes(flags: readonly string[], how: 'bound' | 'free', many: number): Promise<Sizes> {
  const run = [...flags, '--input-type=module', '-e', PROGRAM, '--', 'program', how, String(many)]
  return JSON.parse((await promisify(execFile)(process.execPath, run)).stdout) as Sizes
}

test('the young generation stays within its bound, which the engine would have passed', async () => {
  expect((await sizes([], 'free', 40_000)).young).toBeGreaterThan(16)
  // A doubling may come before the last one was noticed.
  expect((await sizes([], 'bound', 40_000)).young).toBeLessThanOrEqual(16)
})

test('the old one is collected before it is twice what lives', async () => {
  const [free, bound] = [await sizes([], 'free', 200_000), await sizes([], 'bound', 200_000)]
  expect(bound.old).toBeLessThan(free.old * 0.7)
})

test('bounds that the operator gave are left as they are', async () => {
  const given = await sizes(['--max-semi-space-size=32', '--heap-growing-percent=400'], 'bound', 200_000)
  expect(given.young).toBeGreaterThan(16)
  expect(given.old).toBeGreaterThan((await sizes([], 'bound', 200_000)).old * 1.5)
})
