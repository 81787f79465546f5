import { spawn, spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { availableParallelism } from 'node:os'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A server that has not said its address after this is not going to. */
const START_MS = 30_000

const running = new Set()
process.on('exit', () => running.forEach((child) => child.kill('SIGKILL')))

/** Path of a file of the project, relative to `bench/`. */
export const path = (relative) => fileURLToPath(new URL(`../${relative}`, import.meta.url))

/** Milliseconds of a clock that all processes and threads of a machine share. */
export const clock = () => Number(process.hrtime.bigint()) / 1e6

/**
 * The cores that processes are bound to: what is measured has one to itself, load and upstream share another.
 * Undefined where there is no `taskset` or only one core: then the system chooses.
 */
export const CORES = coresOf()

function coresOf() {
  const bindable = process.platform === 'linux' && spawnSync('taskset', ['-V']).status === 0
  return bindable && availableParallelism() > 1 ? { proxy: 0, load: 1 } : undefined
}

function launch(args, { core, command = process.execPath } = {}) {
  const bound = core === undefined || CORES === undefined ? [] : ['taskset', '-c', String(CORES[core])]
  const [program, ...rest] = [...bound, command, ...args]
  const child = spawn(program, rest, { stdio: ['ignore', 'pipe', 'pipe'] })
  running.add(child)
  let text = ''
  let errors = ''
  child.stdout.setEncoding('utf8').on('data', (chunk) => (text += chunk))
  child.stderr.setEncoding('utf8').on('data', (chunk) => (errors += chunk))
  const ended = new Promise((resolve) => {
    const gone = (code) => {
      running.delete(child)
      resolve(code)
    }
    child.once('close', gone)
    child.once('error', (error) => {
      errors += error.message
      gone(127)
    })
  })
  const stop = () => {
    child.kill('SIGKILL')
    return ended
  }
  return {
    child,
    ended,
    stop,
    output: () => text,
    complaint: () => new Error(`${basename(args[0])}: ${errors || text}`),
  }
}

/** Starts a process that is stopped with this one. @returns `{pid, ended, stop, complaint}` */
export function start(command, args, options) {
  const { child, ...rest } = launch(args, { ...options, command })
  return { pid: child.pid, ...rest }
}

/**
 * Starts a server in a process of its own and waits until its output holds its address.
 *
 * @param options `core`: `proxy` or `load`, see {@link CORES}
 * @returns `{url, pid, stop}`
 * @throws Error when it ends or stays silent
 */
export async function startServer(args, options) {
  const { child, ended, stop, output, complaint } = launch(args, options)
  const url = await new Promise((resolve, reject) => {
    const late = setTimeout(() => void stop(), START_MS)
    void ended.then(() => {
      clearTimeout(late)
      reject(complaint())
    })
    child.stdout.on('data', () => {
      const match = /http:\/\/[\d.]+:\d+(?=\D)/.exec(output().split(/listening on /)[1] ?? '')
      if (!match) return
      clearTimeout(late)
      resolve(match[0])
    })
  })
  return { url, pid: child.pid, stop }
}

/** Runs a process to its end, or ends it after `seconds`. @returns what it printed, as JSON */
export async function runToEnd(args, { seconds = 300, ...options } = {}) {
  const { ended, stop, output, complaint } = launch(args, options)
  let timedOut = false
  const late = setTimeout(() => {
    timedOut = true
    void stop()
  }, seconds * 1000)
  const code = await ended
  clearTimeout(late)
  if (timedOut) throw new Error(`${basename(args[0])} did not end within ${seconds} s`)
  if (code !== 0) throw complaint()
  return JSON.parse(output())
}

/** A port that was free a moment ago, for servers that cannot say which one they took. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}

/**
 * CPU time of a process, its threads and its children in milliseconds, from the scheduler (nanoseconds).
 * NaN where there is no such thing.
 */
export function cpuMillis(pid) {
  try {
    const tasks = readdirSync(`/proc/${pid}/task`)
    return tasks.reduce((sum, task) => sum + taskMillis(`/proc/${pid}/task/${task}`), 0)
  } catch {
    return NaN
  }
}

function taskMillis(folder) {
  const own = Number(readFileSync(`${folder}/schedstat`, 'utf8').split(' ')[0]) / 1e6
  const children = readFileSync(`${folder}/children`, 'utf8').split(' ').filter(Boolean)
  return children.reduce((sum, child) => sum + cpuMillis(child), own)
}

/** Resident memory of a process in MB (10⁶ bytes); NaN where there is no such thing. */
export function memoryOf(pid) {
  try {
    return (Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) * 1024) / 1e6
  } catch {
    return NaN
  }
}
