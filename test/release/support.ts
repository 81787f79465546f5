import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Lineage } from '../../src/release/index.js'
import { bySensitivity, encodeStudent } from '../../src/student/index.js'
import { randomStudent } from '../fixtures/random-student.js'

/** A folder that is gone after the test. */
export function folder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'stillgate-release-'))
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }))
  return dir
}

/** A small model of random weights that flags everything or nothing. */
export function modelBytes(seed: number, flags: 'everything' | 'nothing' = 'nothing'): Uint8Array {
  const model = randomStudent(seed, { rows: 256 })
  const thresholds = bySensitivity(() => (flags === 'everything' ? 1e-12 : 1))
  return encodeStudent({ ...model, meta: { ...model.meta, thresholds } })
}

export const lineage = (some: Partial<Lineage> = {}): Lineage => ({
  parent: null,
  teacher: null,
  data: [],
  run: 'test',
  accepted: true,
  reasons: [],
  metrics: {},
  ...some,
})
