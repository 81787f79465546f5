import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const dir = mkdtempSync(join(tmpdir(), 'stillgate-kernel-'))
afterAll(() => rmSync(dir, { recursive: true }))

test.each([
  ['student', 'kernel', 'simd'],
  ['student', 'kernel', 'scalar'],
  ['training', 'loops', 'simd'],
])('the kept binary of %s/kernel, %s-%s, is what its source compiles to', (room, name, target) => {
  const kernel = join(root, 'src', room, 'kernel')
  const assembly = join(dir, room, target, 'assembly')
  mkdirSync(assembly, { recursive: true })
  cpSync(join(kernel, 'assembly'), assembly, { recursive: true })
  const asc = join(root, 'node_modules/assemblyscript/bin/asc.js')
  const config = join(assembly, 'asconfig.json')
  execFileSync(process.execPath, [asc, 'index.ts', '--config', config, '--target', target], { cwd: assembly })
  const file = `${name}-${target}.wasm`
  expect(readFileSync(join(dir, room, target, file)).equals(readFileSync(join(kernel, file)))).toBe(true)
  expect(statSync(join(kernel, file)).size).toBeLessThan(32 * 1024)
})
