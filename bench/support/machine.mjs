import { readFileSync } from 'node:fs'
import { availableParallelism, cpus, loadavg, release, totalmem, type } from 'node:os'
import { CORES } from './processes.mjs'

/** What figures depend on; neither names nor addresses of the machine. */
export const machine = () => ({
  cpu: cpus()[0]?.model.trim() ?? 'unknown',
  cores: availableParallelism(),
  memory: Math.round(totalmem() / 2 ** 30),
  os: `${distribution()}${type()} ${/^\d+\.\d+/.exec(release())?.[0] ?? ''}`.trim(),
  node: process.version,
  bound: CORES !== undefined,
  /** Mean number of processes that ran or waited in the minute before. */
  load: Math.round(loadavg()[0] * 10) / 10,
})

function distribution() {
  try {
    return `${/^PRETTY_NAME="?([^"\n]+)/m.exec(readFileSync('/etc/os-release', 'utf8'))[1]}, `
  } catch {
    return ''
  }
}

/**
 * Watches what a host takes away from its guest.
 *
 * @returns a function that tells the share of all cores' time since then in which they had work and were not run;
 *   undefined where the system does not say
 */
export function watchStolen() {
  const before = coreTimes()
  return () => {
    const after = coreTimes()
    if (before === undefined || after === undefined) return undefined
    const passed = after.map((ticks, i) => ticks - before[i])
    return (
      passed[STEAL] /
      Math.max(
        1,
        passed.reduce((sum, ticks) => sum + ticks),
      )
    )
  }
}

/** Place of the stolen time in a line of /proc/stat (proc(5)); behind it is what others hold already. */
const STEAL = 7

function coreTimes() {
  try {
    const [, ...ticks] = readFileSync('/proc/stat', 'utf8').split('\n', 1)[0].trim().split(/\s+/)
    return ticks.slice(0, STEAL + 1).map(Number)
  } catch {
    return undefined
  }
}
