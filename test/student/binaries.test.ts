import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const kernel = join(root, 'src/student/kernel')
const dir = mkdtempSync(join(tmpdir(), 'stillgate-kernel-'))
afterAll(() => rmSync(dir, { recursive: true }))

test.each(['simd', 'scalar'])('the kept %s binary is what its source compiles to', (target) => {
  const assembly = join(dir, target, 'assembly')
  mkdirSync(assembly, { recursive: true })
  cpSync(join(kernel, 'assembly'), assembly, { recursive: true })
  const asc = join(root, 'node_modules/assemblyscript/bin/asc.js')
  const config = join(assembly, 'asconfig.json')
  execFileSync(process.execPath, [asc, 'index.ts', '--config', config, '--target', target], { cwd: assembly })
  const name = `kernel-${target}.wasm`
  expect(readFileSync(join(dir, target, name)).equals(readFileSync(join(kernel, name)))).toBe(true)
  expect(statSync(join(kernel, name)).size).toBeLessThan(32 * 1024)
})
