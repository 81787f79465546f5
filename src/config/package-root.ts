import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the package, wherever this file was compiled to: the next one upwards with our package.json. */
function findRoot(): string {
  let dir = dirname(fileURLToPath(import.meta.url))
  while (!isRoot(dir)) {
    const parent = dirname(dir)
    if (parent === dir) return process.cwd()
    dir = parent
  }
  return dir
}

function isRoot(dir: string): boolean {
  const file = join(dir, 'package.json')
  return existsSync(file) && /"name":\s*"stillgate"/.test(readFileSync(file, 'utf8'))
}

let root: string | undefined

/** Absolute path of the package. */
export const packageRoot = (): string => (root ??= findRoot())

/** Absolute path of the teacher that the package ships. */
export const shippedTeacher = (): string => join(packageRoot(), 'models', 'teacher.safetensors')

/** Absolute path of the model that the package ships. */
export const shippedModel = (): string => join(packageRoot(), 'models', 'student.safetensors')
