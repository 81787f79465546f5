import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createLogger } from '../../src/observe/index.js'
import { clientKey, pseudonym } from '../../src/traffic/client.js'
import { TrafficLog, type TrafficSettings } from '../../src/traffic/index.js'
import { tidy } from '../../src/traffic/janitor.js'
import { listSegments } from '../../src/traffic/segment.js'
import { compileProgram } from '../cli/program.js'
import { eventually } from '../http/support/rig.js'
import { bytesIn, folder, recordsIn, settings, sight } from './support.js'

const silent = createLogger({ level: 'silent' })

function opened(dir: string, some: Partial<TrafficSettings> = {}, lines: string[] = []): TrafficLog {
  const logger = createLogger({ level: 'info', destination: { write: (line) => void lines.push(line) } })
  const log = new TrafficLog(settings(dir, some), { logger })
  log.start()
  return log
}

describe('the traffic log', () => {
  it('writes what it is offered within the flush time, redacted', async () => {
    const dir = folder()
    const log = opened(dir)
    log.offer(sight({ id: 'a', path: '/reset/ann@shop.example' }, 0, '/?q=hello+world&password=grapefruit'))
    await eventually(() => log.counts().written === 1)
    const [record] = await recordsIn(dir)
    expect(record).toMatchObject({ v: 1, id: 'a', status: 200, verdict: { score: 0.25, class: 'benign' } })
    expect(record!.fields[0]).toMatchObject({
      kind: 'query-value',
      name: 'q',
      text: 'hello world',
      skipped: 0,
    })
    expect(record!.redacted).toBe(1)
    const bytes = await bytesIn(dir)
    for (const secret of ['grapefruit', 'ann@shop', '192.0.2.1']) expect(bytes).not.toContain(secret)
    await log.close()
  })

  it('writes on closing what still waits', async () => {
    const dir = folder()
    const log = opened(dir, { flushMs: 60_000 })
    for (let i = 0; i < 700; i++) log.offer(sight({ id: `id-${i}`, why: 'flagged' }))
    await log.close()
    expect((await recordsIn(dir)).map(({ id }) => id)).toEqual(
      Array.from({ length: 700 }, (_, i) => `id-${i}`),
    )
    expect(log.counts()).toEqual({ written: 700, dropped: 0, failures: 0, deletedSegments: 0 })
  })

  it('counts what it had no room for, and writes the rest', async () => {
    const dir = folder()
    const log = opened(dir, { queueRecords: 16, flushMs: 60_000 })
    for (let i = 0; i < 40; i++) log.offer(sight({ id: `id-${i}`, why: 'flagged' }))
    await log.close()
    expect(log.counts()).toMatchObject({ written: 16, dropped: 24 })
    expect(await recordsIn(dir)).toHaveLength(16)
  })

  it('says at the start what a dead process left, and that a flush was torn', async () => {
    const dir = folder()
    const first = opened(dir, { flushMs: 60_000 })
    for (const id of ['a', 'b', 'c']) first.offer(sight({ id }))
    await first.close()
    const [segment] = await listSegments(dir)
    const bytes = readFileSync(segment!.path)
    rmSync(segment!.path)
    writeFileSync(join(dir, '1700000000000-4194305-0.open'), bytes.subarray(0, bytes.length - 40))
    const lines: string[] = []
    const second = opened(dir, {}, lines)
    await eventually(() => lines.length > 0)
    await second.close()
    expect(JSON.parse(lines[0]!)).toMatchObject({ level: 40, segments: 1, records: 2, lost: 1, damaged: 0 })
    expect((await recordsIn(dir)).map(({ id }) => id)).toEqual(['a', 'b'])
  })

  it('goes on dropping and counting when its folder cannot be one, says so once, and recovers', async () => {
    const dir = join(folder(), 'log')
    writeFileSync(dir, 'a file')
    const lines: string[] = []
    const log = opened(dir, { queueRecords: 16 }, lines)
    for (let i = 0; i < 40; i++) log.offer(sight({ why: 'flagged' }))
    await eventually(() => log.counts().failures > 0)
    expect(log.counts()).toMatchObject({ written: 0, dropped: 24 })
    rmSync(dir)
    await eventually(() => log.counts().written === 16)
    await log.close()
    const said = lines.map((line) => (JSON.parse(line) as { msg: string }).msg)
    expect(said).toEqual(['traffic log cannot be written', 'traffic log is written again'])
    expect(await recordsIn(dir)).toHaveLength(16)
  })

  it('deletes its oldest segments when all are larger than allowed', async () => {
    const dir = folder()
    const log = opened(dir, {
      segmentBytes: 1 << 16,
      maxBytes: 1 << 20,
      queueRecords: 100_000,
      queueBytes: 1 << 30,
    })
    for (let i = 0; i < 80; i++) {
      for (let n = 0; n < 10; n++) log.offer(sight({ id: `id-${i}-${n}`, why: 'flagged' }, 4_000))
      await eventually(() => log.counts().written === (i + 1) * 10)
    }
    await log.close()
    const sizes = (await listSegments(dir)).map(({ bytes }) => bytes)
    expect(sizes.reduce((a, b) => a + b)).toBeLessThanOrEqual(1 << 20)
    expect(log.counts().deletedSegments).toBeGreaterThan(10)
    expect((await recordsIn(dir)).at(-1)!.id).toBe('id-79-9')
  })
})

describe('the bounds of the folder', () => {
  const begun = (n: number): string => `170000000000${n}-4194305-0.spool`

  it('delete what is too old, and keep the rest and what is open', async () => {
    const dir = folder()
    const now = Date.now()
    for (const n of [1, 2, 3]) {
      const path = join(dir, n === 3 ? begun(n).replace('spool', 'open') : begun(n))
      writeFileSync(path, 'x')
      if (n !== 2) utimesSync(path, (now - 10_000) / 1000, (now - 10_000) / 1000)
    }
    expect(await tidy(dir, { maxBytes: 1e9, maxAgeMs: 5_000, reserve: 0 }, now)).toBe(1)
    expect((await listSegments(dir)).map(({ begun: at }) => at % 10)).toEqual([2, 3])
  })

  it('keep room for what is still being written', async () => {
    const dir = folder()
    for (const n of [1, 2, 3]) writeFileSync(join(dir, begun(n)), 'x'.repeat(100))
    expect(await tidy(dir, { maxBytes: 300, maxAgeMs: 1e9, reserve: 0 })).toBe(0)
    expect(await tidy(dir, { maxBytes: 300, maxAgeMs: 1e9, reserve: 100 })).toBe(1)
    expect((await listSegments(dir)).map(({ begun: at }) => at % 10)).toEqual([2, 3])
  })
})

describe('pseudonyms of clients', () => {
  it('are the same for one folder, and others for another', async () => {
    const [one, other] = [folder(), folder()]
    const key = await clientKey(one)
    expect(await clientKey(one)).toEqual(key)
    expect(statSync(join(one, 'client.key')).mode & 0o077).toBe(0)
    expect(pseudonym(key, '192.0.2.1')).toMatch(/^[\da-f]{16}$/)
    expect(pseudonym(key, '192.0.2.1')).not.toBe(pseudonym(await clientKey(other), '192.0.2.1'))
    expect(pseudonym(key, '192.0.2.1')).not.toBe(pseudonym(key, '192.0.2.2'))
  })

  it('are the same for all addresses of an IPv6 /64', async () => {
    const key = await clientKey(folder())
    const of = (address: string): string => pseudonym(key, address)
    expect(of('2001:db8::1')).toBe(of('2001:0db8:0:0:ffff:1:2:3'))
    expect(of('2001:db8:0:1::1')).not.toBe(of('2001:db8::1'))
    expect(of('fe80::1%eth0')).toBe(of('fe80::2'))
  })

  it('are the same in processes that start at once', async () => {
    const dir = folder()
    const keys = await Promise.all(Array.from({ length: 20 }, () => clientKey(dir)))
    expect(new Set(keys.map((key) => key.toString('hex'))).size).toBe(1)
  })
})

// The kernel refuses to let any file grow beyond the limit, as a full disk does, with EFBIG in place of ENOSPC.
describe('a disk that takes no more', () => {
  it('stops the log and nothing else; what was written before stays whole', { timeout: 60_000 }, async () => {
    const main = compileProgram()
    onTestFinished(() => rmSync(dirname(dirname(main)), { recursive: true, force: true }))
    const dir = folder()
    const room = pathToFileURL(join(dirname(dirname(main)), 'traffic', 'spool.js')).href
    const script = `
      import { Spool } from ${JSON.stringify(room)}
      const spool = new Spool({ folder: ${JSON.stringify(dir)}, segmentBytes: 1e9, segmentMs: 1e9 })
      let n = 0, failed = 0
      for (let i = 0; i < 60; i++) {
        try { await spool.append([{ n }, { n: n + 1 }, { text: 'x'.repeat(i * 20) }]); n += 2 }
        catch (error) { failed++; console.error(error.code) }
      }
      await spool.close()
      console.log(JSON.stringify({ n, failed }))`
    writeFileSync(join(dir, 'script.mjs'), script)
    // SIGXFSZ ignored: the write fails instead of ending the process.
    const shell = `trap '' XFSZ; ulimit -f 16; exec '${process.execPath}' '${join(dir, 'script.mjs')}'`
    const { stdout, stderr, status } = spawnSync('bash', ['-c', shell], { encoding: 'utf8' })
    expect(status, stderr).toBe(0)
    const { n, failed } = JSON.parse(stdout) as { n: number; failed: number }
    expect(failed).toBeGreaterThan(0)
    expect(n).toBeGreaterThan(0)
    expect(stderr).toContain('EFBIG')
    expect(existsSync(join(dir, 'script.mjs'))).toBe(true)
    const kept = (await recordsIn(dir)) as unknown as { n?: number }[]
    expect(kept.filter((one) => one.n !== undefined).map((one) => one.n)).toEqual(
      Array.from({ length: n }, (_, i) => i),
    )
  })
})

it('takes nothing from a process that logs nothing', async () => {
  const dir = folder()
  const log = new TrafficLog(settings(dir), { logger: silent })
  await log.close()
  expect(await listSegments(dir)).toEqual([])
})
