/** Runs the program as people do: compiled, in a process of its own. */
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { transform } from 'sucrase'
import { bySensitivity, encodeStudent } from '../../src/student/index.js'
import { randomStudent } from '../fixtures/random-student.js'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

/**
 * Strips the types of the present sources into a folder of its own, so that no test runs what `dist/` held before.
 * Within the package, because its modules are looked up from there.
 *
 * @returns the path of the program
 */
export function compileProgram(): string {
  mkdirSync(join(root, '.cache'), { recursive: true })
  const out = mkdtempSync(join(root, '.cache', 'test-dist-'))
  for (const entry of readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })) {
    const target = join(out, entry).replace(/\.ts$/, '.js')
    mkdirSync(dirname(target), { recursive: true })
    if (entry.endsWith('.wasm')) cpSync(join(root, 'src', entry), target)
    else if (entry.endsWith('.ts')) writeFileSync(target, strip(join(root, 'src', entry)))
  }
  return join(out, 'cli', 'main.js')
}

function strip(file: string): string {
  const source = readFileSync(file, 'utf8')
  const options = { transforms: ['typescript' as const], keepUnusedImports: true, disableESTransforms: true }
  return transform(source, options).code
}

/** A folder for the files of one test file. */
export const scratch = (): string => mkdtempSync(join(tmpdir(), 'stillgate-'))

/** Writes a model whose thresholds flag everything (`0`) or nothing (`1`), whatever it thinks. */
export function writeModel(file: string, flags: 'everything' | 'nothing'): string {
  const model = randomStudent(7)
  const thresholds = bySensitivity(() => (flags === 'everything' ? 1e-12 : 1))
  writeFileSync(file, encodeStudent({ ...model, meta: { ...model.meta, thresholds } }))
  return file
}

export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Longest wait for a line: less than tests of several processes may take, so that they say what they waited for. */
const WAIT_MS = 100_000

const tail = (text: string): string => text.slice(-8_000)

/** The program in its own process, with what it wrote so far. */
export class Program {
  readonly child: ChildProcessWithoutNullStreams
  readonly ended: Promise<Ended>
  stdout = ''
  stderr = ''

  constructor(main: string, args: readonly string[], cwd = root) {
    this.child = spawn(process.execPath, [main, ...args], { cwd })
    this.child.stdout.setEncoding('utf8').on('data', (text: string) => (this.stdout += text))
    this.child.stderr.setEncoding('utf8').on('data', (text: string) => (this.stderr += text))
    this.ended = new Promise((resolve) => {
      this.child.on('close', (code) => resolve({ code, stdout: this.stdout, stderr: this.stderr }))
    })
  }

  /** Waits until the output matches; rejects with all output when the program ends before. */
  async until(pattern: RegExp): Promise<RegExpExecArray> {
    const more = this.#waiting(String(pattern))
    for (;;) {
      const match = pattern.exec(this.stdout)
      if (match) return match
      await more()
    }
  }

  /**
   * Waits until these texts have come in this order; in time linear in the output, which a pattern with gaps is not.
   * Only what one process writes has an order.
   */
  async inOrder(...texts: readonly string[]): Promise<void> {
    const more = this.#waiting(texts.join(', then '))
    let from = 0
    for (const text of texts) {
      let at: number
      while ((at = this.stdout.indexOf(text, from)) < 0) await more()
      from = at + text.length
    }
  }

  #waiting(wanted: string): () => Promise<void> {
    const deadline = Date.now() + WAIT_MS
    return async () => {
      const ended = this.child.exitCode !== null || this.child.signalCode !== null
      if (ended || Date.now() > deadline) {
        const what = ended ? 'ended without' : `in ${WAIT_MS / 1000} s no`
        throw new Error(`${what} ${wanted}: ${tail(this.stdout)}${tail(this.stderr)}`)
      }
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }

  stop(signal: NodeJS.Signals = 'SIGINT'): Promise<Ended> {
    this.child.kill(signal)
    return this.ended
  }
}
