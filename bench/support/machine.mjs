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
