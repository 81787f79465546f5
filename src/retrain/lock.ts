/** One run at a time in a folder: a lock file that names its process, and is taken over from one that is gone. */
import { linkSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fail } from '../errors.js'
import { placeNew } from '../release/keys.js'

const FILE = 'lock.json'

interface Holder {
  readonly pid: number
  /** When the process began, where the system tells: a number that is used again is then no other process. */
  readonly began: string
}

/**
 * Takes the lock of a folder, which must exist.
 *
 * @returns what gives it back.
 * @throws StillgateError retrain-busy when a living process holds it
 */
export function lock(folder: string): () => void {
  const file = join(folder, FILE)
  const own: Holder = { pid: process.pid, began: beganOf(process.pid) }
  // Twice at most: the lock of a process that is gone, and then the race with others that found it.
  for (let tries = 0; tries < 3; tries++) {
    if (placeNew(file, JSON.stringify(own), 0o600)) return () => rmSync(file, { force: true })
    const holder = holderOf(file)
    if (holder && isAlive(holder)) throw fail('retrain-busy', { folder, pid: holder.pid })
    setAside(file)
  }
  throw fail('retrain-busy', { folder, pid: holderOf(file)?.pid ?? 0 })
}

/** Of several that find the lock of a dead process, another may have taken it since: that one is put back. */
function setAside(file: string): void {
  const aside = `${file}.${process.pid}.stale`
  try {
    renameSync(file, aside)
    const holder = holderOf(aside)
    if (holder && isAlive(holder)) linkSync(aside, file)
  } catch (error) {
    if (!['ENOENT', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
  } finally {
    rmSync(aside, { force: true })
  }
}

function holderOf(file: string): Holder | undefined {
  try {
    const found = JSON.parse(readFileSync(file, 'utf8')) as Partial<Holder> | null
    return typeof found?.pid === 'number' ? { pid: found.pid, began: String(found.began) } : undefined
  } catch {
    return undefined
  }
}

function isAlive({ pid, began }: Holder): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  return beganOf(pid) === began
}

/** Linux: field 22 of /proc/PID/stat, the start in ticks since boot (proc(5)); elsewhere nothing. */
function beganOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
    // The name, in parentheses, may hold blanks.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
  } catch {
    return ''
  }
}
