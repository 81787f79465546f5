/** One student: a run of `stillgate distill` in a process of its own, with a configuration that differs in its kind. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stringify } from 'yaml'
import { judgeStudent } from './judge.mjs'
import { KINDS } from './kinds.mjs'

const STILLGATE = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))

/**
 * Trains and judges; a stopped run goes on where it was.
 *
 * @returns the figures of a kind for a seed
 */
export async function runStudent(kind, seed, shared) {
  const out = join(shared.folder, '..', 'students', `${kind}-${seed}`)
  mkdirSync(out, { recursive: true })
  share(shared.windowsFile(KINDS[kind].labelled), join(out, 'windows.safetensors'))
  const config = join(out, 'config.yaml')
  writeFileSync(config, stringify(await configOf(kind, seed, shared)))
  const seconds = await distil(['--config', config, '--data', shared.data, '--out', out], shared)
  const file = readFileSync(join(out, 'student.safetensors'))
  const figures = await judgeStudent(file, shared.dev, shared.teacher)
  rmSync(out, { recursive: true })
  return { bytes: file.length, ...figures, ...(seconds !== undefined && { trainingSeconds: seconds }) }
}

/** The shared configuration with what the kind changes. */
async function configOf(kind, seed, shared) {
  const { base, setting } = shared
  const { change, teachers, reviewed, devEvery = 1 } = KINDS[kind]
  const { generations: _, ...distillation } = base.distillation
  return {
    ...base,
    seed,
    teacher: teachers
      ? await shared.ensemble(teachers)
      : { model: shared.teacherFile, labels: shared.file('labels.safetensors') },
    student: { ...base.student, ...setting.student, ...change.student },
    distillation: { ...distillation, ...change.distillation },
    ...(change.finetuning && {
      finetuning: { ...change.finetuning, ...(reviewed && { data: await shared.reviewed() }) },
    }),
    devEvery,
  }
}

/** @returns processor seconds of the process, where it began anew */
async function distil(args, { signal, report }) {
  const began = existsSync(join(args.at(-1), 'run.json'))
  const child = spawn(process.execPath, [STILLGATE, 'distill', ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const stop = () => child.kill('SIGINT')
  signal.addEventListener('abort', stop)
  let complaint = ''
  child.stderr.setEncoding('utf8').on('data', (text) => (complaint = (complaint + text).slice(-4000)))
  const before = childSeconds()
  const [code] = await once(child, 'close')
  signal.removeEventListener('abort', stop)
  signal.throwIfAborted()
  if (code !== 0) throw new Error(`stillgate distill ended with ${code}: ${complaint.trim()}`)
  report({ line: 'trained' })
  return began || before === undefined ? undefined : Math.round(childSeconds() - before)
}

/** Processor seconds of all ended child processes; undefined where the system does not tell (no /proc). */
function childSeconds() {
  const file = '/proc/self/stat'
  if (!existsSync(file)) return undefined
  // Fields behind the name, which may hold blanks: cutime and cstime are the 14th and 15th, in hundredths of a second.
  const fields = readFileSync(file, 'utf8').split(') ').at(-1).split(' ')
  return (Number(fields[13]) + Number(fields[14])) / 100
}

/** A second name of the same bytes; a copy where the file system has no such links. */
function share(from, to) {
  if (existsSync(to)) return
  try {
    linkSync(from, to)
  } catch {
    copyFileSync(from, to)
  }
}
