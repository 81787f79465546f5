import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { SearchView } from '../../../src/cli/search-view.js'
import type { DistillConfig } from '../../../src/distill/index.js'
import { loadDistillConfig } from '../../../src/distill/load-config.js'
import { loadSearchConfig } from '../../../src/distill/search/config.js'
import { Journal, type Outcome } from '../../../src/distill/search/journal.js'
import type { Task } from '../../../src/distill/search/messages.js'
import { search, type SearchEvent } from '../../../src/distill/search/search.js'
import { sampled, withKeys } from '../../../src/distill/search/space.js'
import { qualityOf } from '../../../src/distill/search/trial.js'

let dir: string
beforeEach(() => (dir = mkdtempSync(join(tmpdir(), 'stillgate-search-'))))
afterEach(() => rmSync(dir, { recursive: true, force: true }))

const RUNGS = [
  { 'student.epochs': 1, 'student.epochWindows': 1000, 'student.quantisedEpochs': 0 },
  { 'student.epochs': 3, 'student.epochWindows': 3000, 'student.quantisedEpochs': 1 },
]
const SPACE = {
  'distillation.temperature': { log: [1, 8] },
  'tokens.rows': { choice: [1024, 4096, 16384] },
  'student.heads': { integer: [1, 4] },
}

function write(over: object = {}): string {
  const base = readFileSync('config/distill/default.yaml', 'utf8')
  writeFileSync(join(dir, 'base.yaml'), base)
  const file = join(dir, 'search.yaml')
  writeFileSync(
    file,
    stringify({ base: 'base.yaml', trials: 9, rungs: RUNGS, space: SPACE, promoteBy: 'quality', ...over }),
  )
  return file
}

/** A landscape with a known summit: the closer temperature is to 3, the better; more rows, more bytes. */
function landscape(task: Task): Promise<Outcome> {
  const { distillation, tokens, student } = loadDistillConfig(task.config)
  const quality = 0.9 - Math.abs(Math.log(distillation.temperature / 3)) / 10 + student.epochs / 1000
  return Promise.resolve({
    model: 'made',
    quality,
    caught: quality,
    falseAlarms: 0,
    bytes: tokens.rows * 16,
    micros: 10 + student.heads,
    seconds: 1,
  })
}

interface Ran {
  readonly tasks: Task[]
  readonly events: SearchEvent[]
  readonly summary: Awaited<ReturnType<typeof search>>
}

async function run(
  config: string,
  { workers = 2, work = landscape }: { workers?: number; work?: (task: Task) => Promise<Outcome> } = {},
): Promise<Ran> {
  const tasks: Task[] = []
  const events: SearchEvent[] = []
  const summary = await search({
    config,
    data: dir,
    out: join(dir, 'out'),
    workers,
    signal: new AbortController().signal,
    tell: (event) => events.push(event),
    run: (task) => {
      tasks.push(task)
      return work(task)
    },
  })
  return { tasks, events, summary }
}

const journal = (): Journal => new Journal(join(dir, 'out', 'trials.jsonl'))

describe('a search', () => {
  it('begins with the base alone, then promotes, and recommends a configuration that distill takes', async () => {
    const { tasks, summary } = await run(write({ recommend: { tolerance: 0 } }))
    expect(tasks[0]!.out).toBe(join(dir, 'out', 'shared'))
    const results = journal().read()
    expect(results.filter(({ rung }) => rung === 0)).toHaveLength(9)
    expect(results.filter(({ rung }) => rung === 1).length).toBeGreaterThanOrEqual(3)
    expect(summary.rung).toBe(1)
    const qualities = results.map((result) => (result.failed ? 0 : result.quality))
    expect(summary.recommended.quality).toBe(Math.max(...qualities))
    const config = loadDistillConfig(join(dir, 'out', 'recommended.yaml'))
    expect(config.student).toMatchObject({ epochs: 3, epochWindows: 3000, quantisedEpochs: 1 })
    expect(config.distillation.temperature).toBe(summary.recommended.values['distillation.temperature'] ?? 2)
    expect(config.teacher).toEqual(loadDistillConfig(join(dir, 'base.yaml')).teacher)
    expect(readFileSync(join(dir, 'out', 'front.svg'), 'utf8')).toMatch(/^<svg .*Pareto front.*<\/svg>\n$/s)
  })

  it('never has more trials at a time than workers', async () => {
    let now = 0
    let most = 0
    await run(write(), {
      workers: 3,
      work: async (task) => {
        most = Math.max(most, ++now)
        await new Promise((resolve) => setTimeout(resolve, 2))
        now--
        return landscape(task)
      },
    })
    expect(most).toBe(3)
  })

  it('goes on where it was, repeats nothing, and draws the same trials', async () => {
    const config = write()
    const whole = await run(config, { workers: 1 })
    const lines = readFileSync(join(dir, 'out', 'trials.jsonl'), 'utf8').split('\n')
    const half = lines.slice(0, 5)
    // The sixth line was torn by a crash.
    writeFileSync(join(dir, 'out', 'trials.jsonl'), `${half.join('\n')}\n${lines[5]!.slice(0, 20)}`)
    const rest = await run(config, { workers: 1 })
    expect(rest.tasks.map(({ out }) => out)).toEqual(whole.tasks.slice(5).map(({ out }) => out))
    expect(readFileSync(join(dir, 'out', 'trials.jsonl'), 'utf8').split('\n')).toEqual(lines)
    expect(rest.summary).toEqual(whole.summary)
  })

  it('does nothing when it is whole, and goes on when trials are added', async () => {
    await run(write())
    expect((await run(write())).tasks).toEqual([])
    const more = await run(write({ trials: 12 }))
    expect(
      journal()
        .read()
        .filter(({ rung }) => rung === 0),
    ).toHaveLength(12)
    expect(more.tasks.length).toBeGreaterThanOrEqual(3)
  })

  it('refuses the folder of another search, and leaves it alone', async () => {
    await run(write())
    const before = readFileSync(join(dir, 'out', 'trials.jsonl'), 'utf8')
    await expect(run(write({ seed: 2 }))).rejects.toMatchObject({ code: 'run-mismatch' })
    expect(readFileSync(join(dir, 'out', 'trials.jsonl'), 'utf8')).toBe(before)
  })

  it('takes a trial that fails for a bad one', async () => {
    const { summary } = await run(write(), {
      work: (task) =>
        /trials\/000[1-4]/.test(task.out) ? Promise.reject(new Error('no memory')) : landscape(task),
    })
    const bad = journal()
      .read()
      .filter(({ failed }) => failed)
    expect(bad.map(({ trial }) => trial).sort()).toEqual([1, 2, 3, 4])
    expect(bad[0]).toMatchObject({ reason: 'no memory' })
    expect(summary.trials.map(({ trial }) => trial)).not.toContain(1)
  })

  it('ends with what the first trial says, without which no other can begin', async () => {
    const work = () => Promise.reject(new Error('no data'))
    await expect(run(write(), { work })).rejects.toThrow('no data')
    expect(existsSync(join(dir, 'out', 'trials.jsonl'))).toBe(false)
  })

  it('stops when told to, keeps what had ended, and goes on later', async () => {
    const stop = new AbortController()
    let count = 0
    const stopping = search({
      config: write(),
      data: dir,
      out: join(dir, 'out'),
      workers: 2,
      signal: stop.signal,
      tell: () => undefined,
      run: (task, signal) => {
        if (++count === 5) stop.abort()
        return signal.aborted ? Promise.reject(signal.reason as Error) : landscape(task)
      },
    })
    await expect(stopping).rejects.toMatchObject({ name: 'AbortError' })
    const kept = journal().read().length
    expect(kept).toBeGreaterThanOrEqual(3)
    expect(
      journal()
        .read()
        .some(({ failed }) => failed),
    ).toBe(false)
    const { tasks } = await run(write())
    expect(journal().read()).toHaveLength(kept + tasks.length)
  })

  it('gives each trial the windows and labels of the shared run, and its teacher as a trained one', async () => {
    const made = async (task: Task): Promise<Outcome> => {
      if (task.out.endsWith('shared')) {
        for (const name of ['windows', 'soft', 'teacher'])
          writeFileSync(join(task.out, `${name}.safetensors`), name)
      }
      return landscape(task)
    }
    const { tasks } = await run(write(), { work: made })
    for (const { out, config } of tasks.slice(1)) {
      expect(readFileSync(join(out, 'windows.safetensors'), 'utf8')).toBe('windows')
      expect(readFileSync(join(out, 'soft.safetensors'), 'utf8')).toBe('soft')
      expect(loadDistillConfig(config).teacher).toEqual({
        model: join(dir, 'out', 'shared', 'teacher.safetensors'),
      })
    }
  })
})

describe('the journal', () => {
  it('names a line that is no finished trial', async () => {
    await run(write())
    const file = join(dir, 'out', 'trials.jsonl')
    const count = readFileSync(file, 'utf8').split('\n').length
    appendFileSync(file, '{"trial": -1}\n')
    await expect(run(write())).rejects.toMatchObject({ code: 'search-journal', params: { line: count } })
    writeFileSync(file, 'nothing\n')
    await expect(run(write())).rejects.toMatchObject({ code: 'search-journal', params: { line: 1 } })
  })
})

describe('the space', () => {
  const load = (over: object = {}) => loadSearchConfig(write(over))

  it('gives values within its bounds, the same for the same trial', () => {
    const { search: config, base } = load()
    const rows = new Set<unknown>()
    for (let trial = 1; trial <= 200; trial++) {
      const values = sampled(config, base, trial)
      expect(sampled(config, base, trial)).toEqual(values)
      expect(values['distillation.temperature']).toBeGreaterThanOrEqual(1)
      expect(values['distillation.temperature']).toBeLessThanOrEqual(8)
      expect([1, 2, 3, 4]).toContain(values['student.heads'])
      rows.add(values['tokens.rows'])
    }
    expect(rows).toEqual(new Set([1024, 4096, 16384]))
    expect(sampled(config, base, 0)).toEqual({})
  })

  it('draws from a logarithmic range all orders of magnitude alike', () => {
    const { search: config, base } = load()
    const draws = Array.from({ length: 400 }, (_, i) =>
      Number(sampled(config, base, i + 1)['distillation.temperature']),
    )
    // Half of log [1, 8] lies below √8.
    expect(draws.filter((value) => value < Math.sqrt(8)).length).toBeGreaterThan(150)
    expect(draws.filter((value) => value < Math.sqrt(8)).length).toBeLessThan(250)
  })

  it('sets keys without touching the base, and makes objects that are missing', () => {
    const base = { a: { b: 1 } }
    expect(withKeys(base, { 'a.c': 2, 'd.e.f': [3] })).toEqual({ a: { b: 1, c: 2 }, d: { e: { f: [3] } } })
    expect(base).toEqual({ a: { b: 1 } })
  })

  it.each<[string, object, string]>([
    ['an unknown key of the distillation', { space: { 'student.widht': { choice: [8] } } }, 'student.widht'],
    [
      'a value that the distillation refuses',
      { space: { 'student.width': { choice: [8, 9] } } },
      'student.width',
    ],
    [
      'a range beyond the schema',
      { space: { 'distillation.alpha': { uniform: [0, 2] } } },
      'distillation.alpha',
    ],
    ['a range upside down', { space: { 'distillation.alpha': { uniform: [1, 0] } } }, 'space'],
    ['a kind of range that is none', { space: { 'distillation.alpha': { gauss: [0, 1] } } }, 'space'],
    [
      'what all trials share',
      { space: { 'dataset.payloadSettings': { choice: [1] } } },
      'dataset.payloadSettings',
    ],
    ['a teacher of its own', { space: { 'teacher.width': { choice: [8] } } }, 'teacher.width'],
    ['a key both searched and budgeted', { space: { 'student.epochs': { choice: [1] } } }, 'student.epochs'],
    ['a rung that the distillation refuses', { rungs: [{ 'student.epochs': 0 }] }, 'student.epochs'],
    ['an unknown key of its own', { trails: 3 }, 'trails'],
    ['no rung', { rungs: [] }, 'rungs'],
  ])('refuses %s', (_, over, key) => {
    const error = (() => {
      try {
        load(over)
      } catch (thrown) {
        return thrown as { code: string; params: { key: string } }
      }
      throw new Error('it was taken')
    })()
    expect(error.code).toMatch(/^config-(key|value)$/)
    expect(error.params.key).toContain(key)
  })

  it('that the package ships is sound', () => {
    const { search: config, base } = loadSearchConfig('config/search/default.yaml')
    for (let trial = 0; trial < config.trials; trial++) expect(sampled(config, base, trial)).toBeDefined()
    const top = withKeys(base, config.rungs.at(-1)!) as unknown as DistillConfig
    expect(top.student.epochs).toBeGreaterThanOrEqual(base.student.epochs)
  })
})

describe('quality', () => {
  const group = (source: string, label: 'benign' | 'attack', sum: boolean, rows: number, medium: number) => ({
    source,
    label,
    sum,
    rows,
    flagged: { low: 0, medium, high: rows, paranoid: rows },
  })
  const groups = [
    group('all', 'attack', true, 130, 70),
    group('a', 'attack', false, 100, 60),
    group('exploits', 'attack', true, 30, 10),
    group('x+y', 'attack', false, 30, 10),
    group('browse', 'benign', false, 1000, 1000),
    group('hard:*', 'benign', true, 10, 1),
    group('hard:sql', 'benign', false, 10, 1),
    group('all', 'benign', true, 1010, 1001),
  ]

  it('is the mean over families of attacks, less that of hard harmless ones', () => {
    const found = qualityOf(groups, { sensitivity: 'medium', falseAlarmWeight: 2 })
    expect(found.caught).toBeCloseTo((0.6 + 1 / 3) / 2)
    expect(found.falseAlarms).toBeCloseTo(0.1)
    expect(found.quality).toBeCloseTo((0.6 + 1 / 3) / 2 - 0.2)
  })

  it('is 0 of nothing', () => {
    expect(qualityOf([], { sensitivity: 'low', falseAlarmWeight: 1 }).quality).toBe(0)
  })
})

describe('the view of a search', () => {
  const good = { trial: 1, rung: 0, values: { 'tokens.rows': 512 }, failed: false } as const
  const result = {
    ...good,
    model: 'm',
    quality: 0.5,
    caught: 0.5,
    falseAlarms: 0,
    bytes: 9,
    micros: 2,
    seconds: 61,
  }

  const shown = (isTTY: boolean): string => {
    let text = ''
    const view = new SearchView({ isTTY, columns: 60, write: (part) => (text += part) }, () => 0)
    view.tell({ kind: 'started', job: { trial: 1, rung: 0 }, values: good.values })
    view.tell({
      kind: 'progress',
      job: { trial: 1, rung: 0 },
      event: { stage: 'student', done: 1, total: 4 },
    })
    view.tell({ kind: 'finished', result })
    view.tell({ kind: 'finished', result: { ...good, trial: 2, failed: true, reason: 'no\nmemory' } })
    view.end()
    return text
  }

  it('writes a line for each thing that happens where it cannot redraw', () => {
    expect(shown(false)).toBe(
      [
        'trial 1 rung 0 begins: rows=512',
        'trial 1 rung 0 quality 50.00 %, 9 bytes, 2.0 µs, after 1 min 01 s',
        'trial 2 rung 0 failed: no',
        '',
      ].join('\n'),
    )
  })

  it('redraws a table on a terminal, no line wider than it', () => {
    const text = shown(true)
    expect(text).toContain('\u001b[1A\u001b[J')
    expect(text).toContain('> trial 1 rung 0')
    const lines = text.split('\n').map((line) => line.replace(/\u001b\[\d*[AJ]/g, ''))
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(60)
  })
})
