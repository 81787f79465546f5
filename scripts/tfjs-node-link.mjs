// Builds the native addon of @tensorflow/tfjs-node against a TensorFlow C library that is already on this
// machine, for networks in which the package's own download fails. Linux only: that is where the package's
// binding.gyp sets a relative run path, so that the addon finds the library without LD_LIBRARY_PATH.
// Guide: docs/training-behind-firewalls.md
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, realpathSync, rmSync, symlinkSync } from 'node:fs'
import { dirname, join, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const packageDir = join(root, 'node_modules/@tensorflow/tfjs-node')

const HELP = `Builds the native addon of @tensorflow/tfjs-node against a TensorFlow library you already have.

Usage:   npm run tfjs-node:link -- --libtensorflow DIR
Example: npm run tfjs-node:link -- --libtensorflow ../libtensorflow

DIR is one of
  - an unpacked libtensorflow archive       (lib/libtensorflow.so.2, include/tensorflow/c/c_api.h)
  - an unpacked tensorflow-cpu or tensorflow wheel from PyPI
                                            (tensorflow/libtensorflow_cc.so.2, tensorflow/include/)
DIR must stay where it is: the addon links to it. Needs python3, make and g++.
`

class LinkError extends Error {
  constructor(message, exitCode = 1) {
    super(message)
    this.exitCode = exitCode
  }
}

/** Where each layout keeps its libraries and its headers, relative to DIR. */
const LAYOUTS = [
  { libs: 'lib', include: 'include', main: 'libtensorflow.so.2' },
  { libs: 'tensorflow', include: 'tensorflow/include', main: 'libtensorflow_cc.so.2' },
  { libs: '.', include: 'include', main: 'libtensorflow_cc.so.2' },
]
const FRAMEWORK = 'libtensorflow_framework.so.2'
const HEADER = 'tensorflow/c/eager/c_api.h'

function readDir(argv) {
  const options = { libtensorflow: { type: 'string' }, help: { type: 'boolean', short: 'h' } }
  let values
  try {
    values = parseArgs({ args: argv, options, allowPositionals: false }).values
  } catch (error) {
    throw new LinkError(`${error.message}\n\n${HELP}`, 2)
  }
  if (values.help) return undefined
  if (!values.libtensorflow) throw new LinkError(`--libtensorflow DIR is missing.\n\n${HELP}`, 2)
  return resolve(process.env.INIT_CWD ?? process.cwd(), values.libtensorflow)
}

function findLibrary(dir) {
  if (!existsSync(dir)) throw new LinkError(`--libtensorflow: there is no folder ${dir}`, 2)
  if (dir.endsWith('.whl')) {
    throw new LinkError(
      `--libtensorflow: ${dir} is still packed; unpack it: python3 -m zipfile -e FILE.whl DIR`,
      2,
    )
  }
  for (const { libs, include, main } of LAYOUTS) {
    const found = {
      folder: realpathSync(dir),
      main: join(dir, libs, main),
      framework: join(dir, libs, FRAMEWORK),
      include: join(dir, include),
    }
    if (existsSync(found.main) && existsSync(found.framework) && existsSync(join(found.include, HEADER)))
      return found
  }
  const wanted = LAYOUTS.map(
    ({ libs, include, main }) => `  ${join(libs, main)}, ${join(libs, FRAMEWORK)}, ${join(include, HEADER)}`,
  )
  throw new LinkError(`--libtensorflow: ${dir} holds none of these sets of files:\n${wanted.join('\n')}`, 2)
}

function checkPackage(library) {
  if (process.platform !== 'linux') throw new LinkError('this command supports Linux only')
  if (!existsSync(join(packageDir, 'binding.gyp'))) {
    // npm removes an optional package whose install script failed; without scripts it stays.
    throw new LinkError(
      '@tensorflow/tfjs-node is not installed (npm leaves an optional package out when its download fails).\n' +
        'Put its files back without that download, then run this command again:\n' +
        '  npm install --no-save --ignore-scripts',
    )
  }
  const deps = join(realpathSync(packageDir), 'deps') + sep
  if (join(library.folder, sep).startsWith(deps)) {
    throw new LinkError(`--libtensorflow: ${deps} is rebuilt by this command; keep the library elsewhere`, 2)
  }
}

/** `deps/` as binding.gyp expects it: the linker's names, and the names the libraries ask for at load. */
function layOut(library) {
  const deps = join(packageDir, 'deps')
  rmSync(deps, { recursive: true, force: true })
  mkdirSync(join(deps, 'lib'), { recursive: true })
  symlinkSync(library.include, join(deps, 'include'))
  const links = {
    'libtensorflow.so': library.main,
    'libtensorflow.so.2': library.main,
    'libtensorflow_cc.so.2': library.main,
    'libtensorflow_framework.so': library.framework,
    [FRAMEWORK]: library.framework,
  }
  for (const [name, target] of Object.entries(links)) symlinkSync(target, join(deps, 'lib', name))
}

function findNodeGyp() {
  const prefix = join(dirname(process.execPath), '..')
  const candidates = [
    process.env.npm_config_node_gyp,
    join(prefix, 'lib/node_modules/npm/node_modules/node-gyp/bin/node-gyp.js'),
  ]
  const found = candidates.find((path) => path && existsSync(path))
  if (!found)
    throw new LinkError('npm does not say where its node-gyp is; start this with npm run tfjs-node:link')
  return found
}

/** Node's headers beside its binary spare node-gyp a download; a user's own `nodedir` goes first. */
function nodeDirOption() {
  const prefix = join(dirname(realpathSync(process.execPath)), '..')
  const known = process.env.npm_config_nodedir ?? process.env.npm_package_config_node_gyp_nodedir
  if (known) return [`--nodedir=${known}`]
  return existsSync(join(prefix, 'include/node/node_api.h')) ? [`--nodedir=${prefix}`] : []
}

/** The newest Node-API version that both the package and this Node know; names the folder of the addon. */
function napiVersion() {
  const { binary } = JSON.parse(readFileSync(join(packageDir, 'package.json'), 'utf8'))
  return Math.max(...binary.napi_versions.filter((version) => version <= Number(process.versions.napi)))
}

function build() {
  const napi = napiVersion()
  const modulePath = join(packageDir, 'lib', `napi-v${napi}`)
  const args = [
    findNodeGyp(),
    'rebuild',
    ...nodeDirOption(),
    '--module_name=tfjs_binding',
    `--module_path=${modulePath}`,
    `--napi_version=${process.versions.napi}`,
    `--napi_build_version=${napi}`,
  ]
  const result = spawnSync(process.execPath, args, { cwd: packageDir, encoding: 'utf8', maxBuffer: 64 << 20 })
  if (result.status !== 0) {
    const tail = `${result.stdout}\n${result.stderr}`.trim().split('\n').slice(-30).join('\n')
    throw new LinkError(
      `node-gyp failed (it needs python3, make, g++ and Node's headers). Its last lines:\n${tail}`,
    )
  }
  return join(modulePath, 'tfjs_binding.node')
}

// A child, so that a crash of the native library is a message here and not the end of this script.
const PROBE = `
  const util = require('node:util')
  util.isNullOrUndefined ??= (value) => value == null
  util.isArray ??= Array.isArray
  const tf = require('@tensorflow/tfjs-node')
  const product = tf.matMul(tf.tensor2d([[1, 2], [3, 4]]), tf.tensor2d([[5, 6], [7, 8]])).dataSync().join()
  if (product !== '19,22,43,50') throw new Error('matMul gave ' + product)
  const a = tf.randomNormal([4096, 336]), b = tf.randomNormal([336, 128])
  tf.matMul(a, b).dataSync()
  const start = performance.now()
  for (let i = 0; i < 10; i++) tf.matMul(a, b).dataSync()
  const millis = ((performance.now() - start) / 10).toFixed(1)
  console.log('TensorFlow ' + tf.backend().binding.TF_Version + ', 4096x336x128 matMul in ' + millis + ' ms')
`

function verify() {
  // Without LD_LIBRARY_PATH: the addon has to find its library by itself.
  const { LD_LIBRARY_PATH: _, ...env } = process.env
  try {
    const options = { cwd: root, encoding: 'utf8', env: { ...env, TF_CPP_MIN_LOG_LEVEL: '2' }, stdio: 'pipe' }
    return execFileSync(process.execPath, ['-e', PROBE], options).trim()
  } catch (error) {
    throw new LinkError(`the addon was built but does not work:\n${error.stderr || error.message}`)
  }
}

function main() {
  const dir = readDir(process.argv.slice(2))
  if (!dir) return process.stdout.write(HELP)
  const library = findLibrary(dir)
  checkPackage(library)
  console.log(`1/3 library: ${library.main}`)
  layOut(library)
  console.log('2/3 building the addon (about ten seconds)')
  console.log(`    ${build()}`)
  console.log('3/3 loading it in a fresh process')
  console.log(`    ${verify()}`)
  console.log('@tensorflow/tfjs-node is native now; training uses it from the next run on.')
}

try {
  main()
} catch (error) {
  if (!(error instanceof LinkError)) throw error
  console.error(`tfjs-node-link: ${error.message}`)
  process.exitCode = error.exitCode
}
