import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const running = new Set()
process.on('exit', () => running.forEach((child) => child.kill('SIGKILL')))

/** Path of a file of the project, relative to `bench/`. */
export const path = (relative) => fileURLToPath(new URL(`../${relative}`, import.meta.url))

function launch(args) {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  running.add(child)
  let text = ''
  let errors = ''
  child.stdout.setEncoding('utf8').on('data', (chunk) => (text += chunk))
  child.stderr.setEncoding('utf8').on('data', (chunk) => (errors += chunk))
  const ended = new Promise((resolve) =>
    child.once('close', (code) => {
      running.delete(child)
      resolve(code)
    }),
  )
  return {
    child,
    ended,
    output: () => text,
    complaint: () => new Error(`${args[0]} failed: ${errors || text}`),
  }
}

/**
 * Starts a server in a process of its own and waits until its output holds its address.
 *
 * @returns `{url, stop}`
 */
export async function startServer(args) {
  const { child, ended, output, complaint } = launch(args)
  const url = await new Promise((resolve, reject) => {
    void ended.then(() => reject(complaint()))
    child.stdout.on('data', () => {
      const match = /http:\/\/[\d.]+:\d+(?=\D)/.exec(output().split(/listening on /)[1] ?? '')
      if (match) resolve(match[0])
    })
  })
  const stop = () => {
    child.kill('SIGKILL')
    return ended
  }
  return { url, stop }
}

/** Runs a process to its end. @returns what it printed, as JSON */
export async function runToEnd(args) {
  const { ended, output, complaint } = launch(args)
  if ((await ended) !== 0) throw complaint()
  return JSON.parse(output())
}
