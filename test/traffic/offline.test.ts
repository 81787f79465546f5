import { spawn } from 'node:child_process'
import {
  appendFileSync,
  copyFileSync,
  existsSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import {
  generateAttacks,
  generateBenign,
  seededRandom,
  setValue,
  toHead,
  type AttackClass,
} from '../../src/corpus/index.js'
import { Inspector, type RequestHead, type RequestViews } from '../../src/inspect/index.js'
import { CLASSES } from '../../src/student/index.js'
import { capture } from '../../src/traffic/capture.js'
import { toRecord } from '../../src/traffic/log.js'
import {
  addCorrection,
  compact,
  readCorrections,
  showRecord,
  toRequest,
  TrafficStore,
} from '../../src/traffic/offline/index.js'
import { Redactor } from '../../src/traffic/redact.js'
import { listSegments } from '../../src/traffic/segment.js'
import { Spool } from '../../src/traffic/spool.js'
import type { Sight, TrafficRecord } from '../../src/traffic/types.js'
import { compileProgram } from '../cli/program.js'
import { folder, sight } from './support.js'

const installed = await import('@duckdb/node-api').then(
  () => true,
  () => false,
)
const named = installed ? '' : ' (skipped: the optional package @duckdb/node-api is not installed)'

const key = Buffer.alloc(32, 1)
const redactor = new Redactor({ key })
const recordOf = (some: Partial<Sight> = {}, target?: string): TrafficRecord =>
  toRecord(sight(some, 10, target), redactor, key)

/** A folder with `closed` complete segments of three records, and one open one. */
async function filled(closed: number): Promise<string> {
  const dir = folder()
  let n = 0
  for (let s = 0; s <= closed; s++) {
    const spool = new Spool({ folder: dir, segmentBytes: 1, segmentMs: 1e9 })
    const batch = [0, 1, 2].map(() =>
      recordOf({ id: `id-${n}`, at: 1_700_000_000_000 + n++, path: `/p${n % 2}` }),
    )
    await spool.append(batch)
    if (s < closed) await spool.close()
    else onTestFinished(() => spool.close().catch(() => undefined))
    // Names of segments carry the millisecond.
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
  return dir
}

async function idsIn(dir: string): Promise<unknown[]> {
  const store = await TrafficStore.open(dir)
  try {
    return (await store.query('SELECT id FROM traffic ORDER BY "time"', 100_000)).rows.flat()
  } finally {
    store.close()
  }
}
const ids = (count: number): string[] => Array.from({ length: count }, (_, n) => `id-${n}`)

describe.skipIf(!installed)(`the store of records${named}`, () => {
  it('reads each record once: from open, complete and compacted segments', async () => {
    const dir = await filled(3)
    expect(await idsIn(dir)).toEqual(ids(12))
    expect(await compact(dir)).toEqual({ segments: 3, records: 9, damaged: 0 })
    const segments = await listSegments(dir)
    expect(segments.map(({ state }) => state)).toEqual([...Array(3).fill('parquet'), 'open'])
    for (const { path } of segments) expect(statSync(path).mode & 0o077).toBe(0)
    expect(await idsIn(dir)).toEqual(ids(12))
  })

  it('gives a record back as it was, compacted or not', async () => {
    const dir = folder()
    const spool = new Spool({ folder: dir, segmentBytes: 1e9, segmentMs: 1e9 })
    const records = [
      recordOf({ id: 'a' }, '/?q=h%C3%A4ll%00o&r=%22%5C%0A%F0%9F%98%80&s=%FFx'),
      recordOf({ id: 'b', verdict: undefined, truncated: ['depth'] }, '/'),
    ]
    await spool.append(records)
    await spool.close()
    for (let round = 0; round < 2; round++) {
      const store = await TrafficStore.open(dir)
      for (const record of records) expect(await store.record(record.id)).toEqual(record)
      const all: TrafficRecord[] = []
      for await (const record of store.records()) all.push(record)
      expect(all).toHaveLength(2)
      expect(await store.record('c')).toBeUndefined()
      store.close()
      await compact(dir)
    }
  })

  it('is empty for an empty folder, and refuses a missing one', async () => {
    const dir = folder()
    expect(await idsIn(dir)).toEqual([])
    await expect(TrafficStore.open(join(dir, 'none'))).rejects.toMatchObject({ code: 'traffic-missing' })
  })

  it('answers aggregates over the flat view', async () => {
    const store = await TrafficStore.open(await filled(1))
    const table = await store.query(
      'SELECT path, count(*) AS n, max(score) FROM traffic GROUP BY path ORDER BY path',
    )
    expect(table.rows).toEqual([
      ['/p0', '3', 0.25],
      ['/p1', '3', 0.25],
    ])
    expect(table.more).toBe(false)
    expect((await store.query('SELECT id FROM traffic', 4)).more).toBe(true)
    store.close()
  })

  it.each([
    ["SELECT * FROM read_text('/etc/hostname')", /disabled|Permission/],
    ["SELECT * FROM read_csv('/etc/hostname')", /disabled|Permission/],
    ["COPY (SELECT 1) TO '/tmp/stillgate-x.csv'", /disabled|Permission/],
    ['SELECT 1; SELECT 2', /only one SELECT/],
    ['DROP VIEW traffic', /only one SELECT/],
    ['SET enable_external_access = true', /only one SELECT/],
    ['INSTALL httpfs', /only one SELECT/],
    ["ATTACH '/tmp/stillgate-x.db'", /only one SELECT/],
    ['SELEKT 1', /syntax/],
    ['SELECT nothing FROM traffic', /nothing/],
  ])('refuses %s', async (sql, reason) => {
    const store = await TrafficStore.open(await filled(1))
    await expect(store.query(sql)).rejects.toMatchObject({
      code: 'traffic-query',
      message: expect.stringMatching(reason),
    })
    store.close()
  })

  it('leaves out what is damaged, and says how much', async () => {
    const dir = await filled(1)
    const [segment] = await listSegments(dir)
    appendFileSync(segment!.path, '00000000 0 {"id":"forged"}\n')
    expect(await compact(dir)).toEqual({ segments: 1, records: 3, damaged: 1 })
    expect(await idsIn(dir)).toEqual(ids(6))
  })

  it('removes what a killed compaction left, and a segment that had become Parquet before', async () => {
    const dir = await filled(2)
    const [first] = await listSegments(dir)
    writeFileSync(join(dir, `${first!.base}.4194305.parquet.part`), 'half')
    const copy = first!.path.replace('spool', 'kept')
    copyFileSync(first!.path, copy)
    await compact(dir)
    renameSync(copy, first!.path)
    expect(await idsIn(dir)).toEqual(ids(9))
    await compact(dir)
    expect(existsSync(first!.path)).toBe(false)
    expect(readdirSync(dir).filter((name) => name.endsWith('.part'))).toEqual([])
    expect(await idsIn(dir)).toEqual(ids(9))
  })
})

describe.skipIf(!installed)(`a compaction killed at any moment${named}`, () => {
  let main: string
  beforeAll(() => {
    main = compileProgram()
  })
  afterAll(() => rmSync(dirname(dirname(main)), { recursive: true, force: true }))

  /** Compacts; killed `ms` after it has begun, or after its first Parquet file lies there. */
  function killedAfter(ms: number, from: 'begin' | 'file', dir: string): Promise<void> {
    const module = pathToFileURL(join(dirname(dirname(main)), 'traffic', 'offline', 'compact.js')).href
    const script = `
      import { compact } from ${JSON.stringify(module)}
      await import('@duckdb/node-api')
      process.stdout.write('ready')
      await compact(${JSON.stringify(dir)})`
    const child = spawn(process.execPath, ['--input-type=module', '-e', script])
    const kill = (): void => void setTimeout(() => child.kill('SIGKILL'), ms)
    const there = (): boolean => readdirSync(dir).some((name) => name.endsWith('.parquet'))
    const look = setInterval(() => {
      if (!there()) return
      clearInterval(look)
      kill()
    }, 1)
    if (from === 'begin') {
      clearInterval(look)
      child.stdout.once('data', kill)
    }
    child.on('close', () => clearInterval(look))
    return new Promise((resolve, reject) => {
      child.on('error', reject)
      child.on('close', () => resolve())
    })
  }

  it('loses and doubles no record, 30 times', { timeout: 240_000 }, async () => {
    const random = seededRandom(3)
    let dir = await filled(6)
    let compacted = 0
    for (let round = 0; round < 30; round++) {
      const states = (await listSegments(dir)).map(({ state }) => state)
      if (!states.includes('spool')) dir = await filled(6)
      await killedAfter(random() * 120, round % 2 === 0 ? 'begin' : 'file', dir)
      expect(await idsIn(dir)).toEqual(ids(21))
      compacted += (await listSegments(dir)).filter(({ state }) => state === 'parquet').length
    }
    expect(compacted).toBeGreaterThan(0)
    await compact(dir)
    expect(await idsIn(dir)).toEqual(ids(21))
    expect(readdirSync(dir).filter((name) => name.endsWith('.part'))).toEqual([])
  })
})

describe('a record for people', () => {
  const evidence = [
    {
      kind: 'query-value' as const,
      name: 'q',
      source: { place: 'target' as const, header: -1, start: 6, end: 11 },
      weight: 0.9,
    },
  ]
  const { verdict } = sight()

  it('has its evidence marked where the bytes stand as they came', () => {
    const shown = showRecord(recordOf({ verdict: { ...verdict!, class: 'sqli', evidence } }, "/?q=a-OR-1-'b"))
    expect(shown).toContain("a-⟦OR-1-⟧'b")
    expect(shown).toContain('90 % of the verdict')
    expect(shown).toContain('sqli, score 0.2500, model 0123456789ab')
  })

  it('has the whole field marked where it was decoded', () => {
    const shown = showRecord(recordOf({ verdict: { ...verdict!, evidence } }, '/?q=a%20OR%201'))
    expect(shown).toContain('⟦a OR 1⟧')
  })

  it('cannot steer a terminal', () => {
    const shown = showRecord(recordOf({}, '/?q=%1B%5B2Jx%C2%9Bx%E2%80%AEx'))
    expect(shown).toContain('\\u001b[2J')
    expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
  })
})

describe('corrections', () => {
  const record = recordOf()

  it('are read back, the last one of a request', async () => {
    const dir = folder()
    await addCorrection(dir, { id: 'a', at: 1, class: 'benign', record })
    await addCorrection(dir, { id: 'b', at: 2, class: 'xss', record })
    await addCorrection(dir, { id: 'a', at: 3, class: 'sqli', record })
    const found = await readCorrections(dir)
    expect([...found].map(([id, { class: kind }]) => [id, kind])).toEqual([
      ['a', 'sqli'],
      ['b', 'xss'],
    ])
    expect(found.get('a')!.record).toEqual(record)
  })

  it('no longer count when they have expired', async () => {
    const dir = folder()
    await addCorrection(dir, { id: 'a', at: 1, class: 'benign', expires: 1000, record })
    expect((await readCorrections(dir, 999)).size).toBe(1)
    expect((await readCorrections(dir, 1000)).size).toBe(0)
  })

  it('survive a line that a crash tore', async () => {
    const dir = folder()
    await addCorrection(dir, { id: 'a', at: 1, class: 'benign', record })
    appendFileSync(join(dir, 'feedback.log'), '0badc0de 0 {"id":"b"')
    await addCorrection(dir, { id: 'c', at: 2, class: 'benign', record })
    expect([...(await readCorrections(dir)).keys()]).toEqual(['a', 'c'])
  })

  it('are none in a folder without any', async () => {
    expect((await readCorrections(folder())).size).toBe(0)
  })
})

describe('a request made of a record', () => {
  const inspector = new Inspector()

  /** What is judged, but for what a client's connection decides. */
  function judged(views: RequestViews): string[] {
    const texts = Array.from({ length: views.count }, (_, w) => {
      const field = views.fields[views.fieldOf[w]!]!
      const text = views.bytes.subarray(views.starts[w]!, views.starts[w]! + views.lengths[w]!)
      return `${field.kind} ${Buffer.from(text).toString('latin1')}`
    })
    return texts.filter((text) => !/^header-value (multipart|application|text)\//.test(text)).sort()
  }

  function rebuilt(head: RequestHead, body?: Uint8Array): { before: string[]; after: string[] } {
    const views = inspector.inspect(head, body)
    const before = judged(views)
    // Redaction is not the question here.
    const fields = capture(views, [], 1 << 17, { head, body }).fields.map(({ bytes, ...field }) => ({
      ...field,
      base64: bytes.toString('base64'),
    }))
    const request = toRequest({ ...recordOf(), method: head.method, path: '/', fields })
    const { body: newBody } = request
    return { before, after: judged(inspector.inspect(toHead(request), newBody)) }
  }

  it('is judged alike: of harmless requests, 95 of 100 give the same windows', () => {
    const count = { requests: 0, same: 0, windows: 0, found: 0 }
    for (const { head, body } of generateBenign(seededRandom(11), 1000)) {
      const { before, after } = rebuilt(head, body)
      const present = new Set(after)
      count.requests++
      count.windows += before.length
      count.found += before.filter((window) => present.has(window)).length
      if (before.join('\n') === after.join('\n')) count.same++
    }
    expect(count.same / count.requests).toBeGreaterThan(0.95)
    // Strings of a list in a document within a string have one place and no names: all but the first look like its layers.
    expect(count.found / count.windows).toBeGreaterThan(0.98)
  })

  it('holds the attack: of each class, 98 of 100 keep every window', () => {
    const random = seededRandom(12)
    for (const kind of CLASSES.slice(1) as AttackClass[]) {
      let kept = 0
      for (const attack of generateAttacks(random, 300, { classes: [kind] })) {
        const { head, body } = setValue(attack.text, random, attack)
        const { before, after } = rebuilt(head, body)
        const present = new Set(after)
        if (before.every((window) => present.has(window))) kept++
      }
      expect(kept, kind).toBeGreaterThanOrEqual(294)
    }
  })
})
