/** The folder of a run: which configuration and data it belongs to, and files that are whole or not there. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fail } from '../errors.js'
import type { Report } from './progress.js'

/** Files that training reads, without their ending. */
export const DATA_FILES = [
  'requests-benign.train',
  'requests-attack.train',
  'payloads.train',
  'values-benign.train',
  'requests.dev',
] as const

export const dataFile = (data: string, name: (typeof DATA_FILES)[number]): string =>
  join(data, `${name}.jsonl.gz`)

/** @throws StillgateError `data-missing` for the first of `names` that is not there. */
export function checkDataFiles(
  data: string,
  names: readonly (typeof DATA_FILES)[number][] = DATA_FILES,
): void {
  for (const name of names) {
    const file = dataFile(data, name)
    if (!existsSync(file)) throw fail('data-missing', { file })
  }
}

/** First 12 hexadecimal digits of the hash over a configuration and the sizes of its data files. */
export function runId(config: object, data: string): string {
  const sizes = DATA_FILES.map((name) => statSync(dataFile(data, name), { throwIfNoEntry: false })?.size)
  return createHash('sha256').update(JSON.stringify({ config, sizes })).digest('hex').slice(0, 12)
}

/**
 * Makes the folder, or goes on in it when it belongs to the same run.
 *
 * @throws StillgateError `run-mismatch` when it holds another run.
 */
export function openRunFolder(out: string, id: string, config: object, report: Report): void {
  mkdirSync(out, { recursive: true })
  const file = join(out, 'run.json')
  if (!existsSync(file)) return writeFileSync(file, JSON.stringify({ id, config }, null, 2) + '\n')
  if (knownId(file) !== id) throw fail('run-mismatch', { dir: out })
  report({ line: `continuing run ${id} in ${out}` })
}

function knownId(file: string): unknown {
  try {
    return (JSON.parse(readFileSync(file, 'utf8')) as { id?: unknown } | null)?.id
  } catch {
    return undefined
  }
}

/** Writes beside, then renames: what was there before stays until the new file is whole. */
export function writeWhole(file: string, bytes: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(`${file}.part`, bytes)
  renameSync(`${file}.part`, file)
}
