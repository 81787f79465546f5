/**
 * The folder of one trial at one rung: a distillation run of its own, into which the window set, the teacher's labels
 * and the teacher of the shared run are put, so that it makes none of them again.
 */
import { copyFileSync, existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { stringify } from 'yaml'
import type { DistillConfig } from '../config.js'
import type { Job } from './asha.js'
import type { LoadedSearch } from './config.js'
import { withKeys } from './space.js'
import type { Values } from './values.js'

/** What a run leaves for others of the same data and teacher; those that are there are shared. */
const SHARED_FILES = ['windows.safetensors', 'soft.safetensors', 'labels.safetensors'] as const
const TEACHER = 'teacher.safetensors'

/** Folder of trial 0 at rung 0, whose windows, teacher and labels all others share. */
export const sharedFolder = (out: string): string => join(out, 'shared')

/** Folder of a job. */
export function folderOf(out: string, { trial, rung }: Job): string {
  if (trial === 0 && rung === 0) return sharedFolder(out)
  return join(out, 'trials', String(trial).padStart(4, '0'), `rung-${rung}`)
}

/** The distillation of a trial at a rung. A rung starts anew: its learning-rate schedule spans its own budget. */
export function configOf({ search, base }: LoadedSearch, { rung }: Job, values: Values): DistillConfig {
  // Both were checked against the schema when the values were drawn.
  return withKeys(base, { ...values, ...search.rungs[rung] }) as unknown as DistillConfig
}

/**
 * Makes the folder of a job ready and writes its configuration; what a stopped job left there stays, unless it
 * belongs to another configuration.
 *
 * @returns the configuration file
 */
export function prepare(out: string, loaded: LoadedSearch, job: Job, values: Values): string {
  const folder = folderOf(out, job)
  const isShared = folder === sharedFolder(out)
  const config = configOf(loaded, job, values)
  const text = stringify(isShared ? config : { ...config, teacher: teacherOf(out, config.teacher) })
  const file = join(folder, 'config.yaml')
  if (existsSync(file) && readFileSync(file, 'utf8') !== text) rmSync(folder, { recursive: true })
  mkdirSync(folder, { recursive: true })
  if (!isShared) for (const name of SHARED_FILES) share(join(sharedFolder(out), name), join(folder, name))
  writeFileSync(file, text)
  return file
}

/** The shared run's teacher as one that is trained already, where that run has trained one. */
function teacherOf(out: string, configured: DistillConfig['teacher']): object {
  const file = resolve(sharedFolder(out), TEACHER)
  return existsSync(file) ? { model: file } : configured
}

/** A second name of the same bytes; a copy where the file system has no such links. */
function share(from: string, to: string): void {
  if (!existsSync(from) || existsSync(to)) return
  try {
    linkSync(from, to)
  } catch {
    copyFileSync(from, to)
  }
}
