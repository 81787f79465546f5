// What the programs of this folder have in common.
import { existsSync } from 'node:fs'

const DIST = new URL('../../dist/', import.meta.url)

/** Runs a program: wrong input ends with exit code 2 and one line, a signal with 128 and its number, as shells do. */
export function runProgram(main) {
  for (const [signal, number] of [
    ['SIGINT', 2],
    ['SIGTERM', 15],
  ]) {
    // Leaving runs the handlers that stop child processes and remove folders.
    process.once(signal, () => process.exit(128 + number))
  }
  main(process.argv.slice(2)).catch((error) => {
    const wrongInput = error.usage || error.exitCode === 2 || error.syscall === 'open'
    console.error(wrongInput ? `bench: ${error.message}` : error)
    process.exitCode = wrongInput ? 2 : 1
  })
}

/** @throws Error with `usage: true` without a build */
export function needBuild() {
  if (existsSync(DIST)) return
  throw Object.assign(new Error('dist/ is missing; run "npm run build" first'), { usage: true })
}
