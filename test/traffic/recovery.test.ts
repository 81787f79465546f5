import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seededRandom } from '../../src/corpus/index.js'
import { encodeLines } from '../../src/traffic/line.js'
import { listSegments, readSegment, recover } from '../../src/traffic/segment.js'
import { Spool } from '../../src/traffic/spool.js'
import { compileProgram } from '../cli/program.js'
import { folder } from './support.js'
import { killedScript } from '../fixtures/killed-script.js'

/** A process number that no process has: beyond the largest of Linux. */
const NOBODY = 4_194_305
const abandoned = (dir: string, n = 0): string => join(dir, `1700000000000-${NOBODY}-${n}.open`)
const numbers = async (dir: string): Promise<number[]> => {
  const found: number[] = []
  for (const { path } of await listSegments(dir)) {
    found.push(...(await readSegment(path)).lines.map(({ json }) => (JSON.parse(json) as { n: number }).n))
  }
  return found
}

describe('recovery', () => {
  const batches = [[0, 1, 2].map((n) => ({ n })), [3, 4].map((n) => ({ n, text: 'ä\n"' }))]
  const bytes = Buffer.concat(batches.map(encodeLines))
  const ends = [...bytes.entries()].filter(([, b]) => b === 0x0a).map(([i]) => i + 1)

  it('keeps every whole record of a file cut at any byte, and says how many of the flush are lost', async () => {
    const dir = folder()
    for (let cut = 0; cut <= bytes.length; cut++) {
      writeFileSync(abandoned(dir), bytes.subarray(0, cut))
      const whole = ends.filter((end) => end <= cut).length
      const { records, lost, damaged } = await recover(dir)
      expect([records, damaged]).toEqual([whole, 0])
      expect(await numbers(dir)).toEqual([0, 1, 2, 3, 4].slice(0, whole))
      const atEnd = cut === 0 || ends.includes(cut)
      const flushEnd = whole < 3 ? 3 : 5
      // Between two flushes nothing is lost; with the first bytes of a line only, one at least is.
      const exact = whole === 3 && atEnd ? 0 : flushEnd - whole
      if (cut === 0) expect(lost).toBe(0)
      else if (exact > 0 && (whole === 0 || whole === 3)) expect([1, exact]).toContain(lost)
      else expect(lost).toBe(exact)
      rmSync(join(dir, `1700000000000-${NOBODY}-0.spool`))
    }
  })

  it('counts a damaged record and keeps those around it', async () => {
    const dir = folder()
    const damaged = Buffer.from(bytes)
    damaged[ends[0]! + 15]! ^= 1
    writeFileSync(abandoned(dir), damaged)
    expect(await recover(dir)).toEqual({ segments: 1, records: 4, lost: 0, damaged: 1 })
    expect(await numbers(dir)).toEqual([0, 2, 3, 4])
  })

  it('leaves alone what a running process appends to, and closed segments', async () => {
    const dir = folder()
    writeFileSync(join(dir, `1700000000000-${process.ppid}-0.open`), bytes)
    writeFileSync(join(dir, `1700000000000-${NOBODY}-0.spool`), bytes)
    expect(await recover(dir)).toEqual({ segments: 0, records: 0, lost: 0, damaged: 0 })
    expect(readdirSync(dir)).toContain(`1700000000000-${process.ppid}-0.open`)
  })

  it('does nothing a second time, nor in a folder that is missing', async () => {
    const dir = folder()
    writeFileSync(abandoned(dir), bytes)
    expect((await recover(dir)).segments).toBe(1)
    expect((await recover(dir)).segments).toBe(0)
    expect((await recover(join(dir, 'none'))).segments).toBe(0)
  })

  it('ignores files that are none of its own', async () => {
    const dir = folder()
    for (const name of ['README', '1700000000000-1-0.open.part', '17-1-0.open']) {
      writeFileSync(join(dir, name), 'x')
    }
    expect(await listSegments(dir)).toEqual([])
  })
})

describe('a spool', () => {
  it('closes a segment when it is large, and begins another', async () => {
    const dir = folder()
    const spool = new Spool({ folder: dir, segmentBytes: 100, segmentMs: 1e9 })
    for (let n = 0; n < 10; n++) {
      await spool.append([{ n, text: 'x'.repeat(30) }])
      await spool.rotate()
    }
    await spool.close()
    expect(await numbers(dir)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
    const segments = await listSegments(dir)
    expect(segments.length).toBeGreaterThan(2)
    expect(segments.every(({ state, bytes }) => state === 'spool' && bytes < 200)).toBe(true)
  })

  it('closes a segment when it is old', async () => {
    const dir = folder()
    const spool = new Spool({ folder: dir, segmentBytes: 1e9, segmentMs: 0 })
    expect(await spool.rotate()).toBe(false)
    await spool.append([{ n: 0 }])
    expect(await spool.rotate()).toBe(true)
    await spool.close()
    expect((await listSegments(dir)).map(({ state }) => state)).toEqual(['spool'])
  })
})

describe('a process killed while it appends', () => {
  let main: string
  beforeAll(() => {
    main = compileProgram()
  })
  afterAll(() => rmSync(dirname(dirname(main)), { recursive: true, force: true }))

  /** Appends numbers for ever and says which are on the disk; killed `ms` after what `from` matches. Returns the last one said. */
  function killedAfter(ms: number, from: RegExp, dir: string): Promise<number> {
    const module = pathToFileURL(join(dirname(dirname(main)), 'traffic', 'spool.js')).href
    const script = `
      import { Spool } from ${JSON.stringify(module)}
      import { writeSync } from 'node:fs'
      const spool = new Spool({ folder: ${JSON.stringify(dir)}, segmentBytes: 20_000, segmentMs: 1e9 })
      writeSync(1, 'ready\\n')
      for (let n = 0; ; ) {
        const batch = Array.from({ length: 1 + (n % 7) }, () => ({ n: n++, text: 'x'.repeat(n % 500) }))
        await spool.append(batch)
        writeSync(1, n - 1 + '\\n')
        await spool.rotate()
      }`
    return killedScript(script, ms, from, -1)
  }

  it('loses no record that was on the disk, 40 times', { timeout: 120_000 }, async () => {
    const random = seededRandom(5)
    let kept = 0
    for (let round = 0; round < 40; round++) {
      const dir = folder()
      const last = await killedAfter(random() * 60, round % 2 === 0 ? /ready/ : /\d/, dir)
      const { damaged } = await recover(dir)
      const found = await numbers(dir)
      expect(damaged).toBe(0)
      // All that was said to be written, perhaps more, and nothing out of order.
      expect(found.length).toBeGreaterThan(last)
      expect(found).toEqual(found.map((_, i) => i))
      expect((await listSegments(dir)).every(({ state }) => state === 'spool')).toBe(true)
      kept += found.length
    }
    expect(kept).toBeGreaterThan(0)
  })
})

it('writes segments that their owner alone may read', async () => {
  const dir = join(folder(), 'log')
  const spool = new Spool({ folder: dir, segmentBytes: 1e9, segmentMs: 1e9 })
  await spool.append([{ n: 0 }])
  await spool.close()
  const [segment] = await listSegments(dir)
  expect(statSync(dir).mode & 0o077).toBe(0)
  expect(statSync(segment!.path).mode & 0o077).toBe(0)
  expect(readFileSync(segment!.path, 'utf8')).toMatch(/^[\da-f]{8} 0 \{"n":0\}\n$/)
})
