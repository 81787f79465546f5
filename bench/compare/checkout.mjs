// A commit, built in a folder of its own.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { path } from '../support/processes.mjs'
import { usage } from '../support/flags.mjs'

const ROOT = path('..')
const MODULES = 'node_modules'
const LOCK = 'package-lock.json'

function git(...args) {
  const { status, stdout, stderr } = spawnSync('git', ['-C', ROOT, ...args], { encoding: 'utf8' })
  return { ok: status === 0, text: stdout?.trim() ?? '', complaint: stderr?.trim() ?? '' }
}

/** @returns the full name of a commit @throws Error with `usage: true` for what is none */
export function commitOf(ref) {
  const { ok, text } = git('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`)
  if (!ok) throw usage(`"${ref}" is no commit here`)
  return text
}

/** What stands here, as it is: it must have been built. */
export const here = () => ({ name: 'here', root: ROOT })

/**
 * Checks a commit out and builds it. The packages of this folder are shared where the lock file is the same; else
 * `npm ci` installs those of the commit.
 *
 * @returns `{name, root}`
 * @throws Error when git, npm or the build fails
 */
export function checkOut(ref, dir) {
  const commit = commitOf(ref)
  const root = mkdtempSync(join(dir, 'commit-'))
  const added = git('worktree', 'add', '--detach', root, commit)
  if (!added.ok) throw new Error(`git worktree: ${added.complaint}`)
  const lock = (folder) => readFileSync(join(folder, LOCK), 'utf8')
  const shared = existsSync(join(ROOT, MODULES)) && lock(root) === lock(ROOT)
  if (shared) symlinkSync(join(ROOT, MODULES), join(root, MODULES), 'dir')
  else run(root, 'npm', ['ci', '--ignore-scripts'])
  run(root, process.execPath, ['scripts/build.mjs'])
  return { name: `${ref} (${commit.slice(0, 10)})`, root }
}

function run(cwd, command, args) {
  const { status, error, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' })
  if (status !== 0) throw error ?? new Error(`${command} ${args.join(' ')} failed: ${stderr || stdout}`)
}

/** Removes what {@link checkOut} made, half-made ones too. */
export function discard(dir) {
  rmSync(dir, { recursive: true, force: true })
  git('worktree', 'prune')
}
