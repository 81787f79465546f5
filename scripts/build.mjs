// Compiles src/ to dist/ and the kernels to WebAssembly.
// With the development tools installed: tsc (types are checked) and asc. Without them
// (`npm ci --omit=dev --omit=optional`): types are stripped by sucrase, and the binaries kept beside their
// sources are used; a test holds them equal to what asc makes of the sources.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const require = createRequire(import.meta.url)
/** Rooms with a kernel in AssemblyScript, and the variants of each. */
const kernels = { 'student/kernel': ['simd', 'scalar'], 'training/kernel': ['simd'] }

const bin = (name) => {
  const path = join(root, 'node_modules', '.bin', name)
  return existsSync(path) ? path : undefined
}
const run = (command, args) => execFileSync(command, args, { cwd: root, stdio: 'inherit' })

function compileKernels() {
  const asc = bin('asc')
  if (!asc) return
  for (const [dir, variants] of Object.entries(kernels)) {
    const assembly = `src/${dir}/assembly`
    for (const variant of variants) {
      run(asc, [`${assembly}/index.ts`, '--config', `${assembly}/asconfig.json`, '--target', variant])
    }
  }
}

function stripTypes() {
  const { transform } = require('sucrase')
  const walk = (dir) =>
    readdirSync(dir, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? walk(join(dir, entry.name)) : [join(dir, entry.name)],
    )
  for (const file of walk(join(root, 'src'))) {
    if (!file.endsWith('.ts') || file.includes('assembly')) continue
    const out = join(root, 'dist', relative(join(root, 'src'), file)).replace(/\.ts$/, '.js')
    mkdirSync(dirname(out), { recursive: true })
    writeFileSync(
      out,
      transform(readFileSync(file, 'utf8'), {
        transforms: ['typescript'],
        keepUnusedImports: true,
        disableESTransforms: true,
      }).code,
    )
  }
}

rmSync(join(root, 'dist'), { recursive: true, force: true })
compileKernels()
const tsc = bin('tsc')
if (tsc) run(tsc, ['-p', 'tsconfig.build.json'])
else stripTypes()
for (const dir of Object.keys(kernels)) {
  mkdirSync(join(root, 'dist', dir), { recursive: true })
  for (const name of readdirSync(join(root, 'src', dir)).filter((file) => file.endsWith('.wasm'))) {
    cpSync(join(root, 'src', dir, name), join(root, 'dist', dir, name))
  }
}
