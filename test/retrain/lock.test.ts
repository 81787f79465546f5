import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { lock } from '../../src/retrain/lock.js'
import { folder } from '../release/support.js'

/** The number of a process that has ended. */
const deadPid = (): number => spawnSync(process.execPath, ['-e', '']).pid

describe('the lock of a folder of runs', () => {
  it('is held by one at a time, and free again when it is given back', () => {
    const dir = folder()
    const unlock = lock(dir)
    expect(() => lock(dir)).toThrow(`process ${process.pid}`)
    unlock()
    lock(dir)()
    expect(readdirSync(dir)).toEqual([])
  })

  it.each<[what: string, content: () => string]>([
    ['of a process that is gone', () => JSON.stringify({ pid: deadPid(), began: '1' })],
    [
      'of a process whose number another one has now',
      () => JSON.stringify({ pid: process.pid, began: 'long ago' }),
    ],
    ['that a crash left empty', () => ''],
    ['that is no lock', () => '[]'],
  ])('%s is taken over', (_what, content) => {
    const dir = folder()
    writeFileSync(join(dir, 'lock.json'), content())
    const unlock = lock(dir)
    expect(() => lock(dir)).toThrow(/another run/)
    unlock()
    expect(existsSync(join(dir, 'lock.json'))).toBe(false)
  })
})
