import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { script, type Section } from './modules.js'

const dir = mkdtempSync(join(tmpdir(), 'stillgate-bench-test-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

const program = (
  file: string,
  ...args: string[]
): { status: number | null; stdout: string; stderr: string } =>
  spawnSync(process.execPath, [`bench/${file}`, ...args], { encoding: 'utf8' })

interface Run {
  readonly requestsPerSecond: number
  readonly requests: number
  readonly refused: number
  readonly cpuMicros: number
  readonly busy: number
}
const run = (requestsPerSecond: number, refused = 0): Run => ({
  requestsPerSecond,
  requests: 1000,
  refused,
  cpuMicros: 1e6 / requestsPerSecond,
  busy: 1,
})

const throughput = await script<{
  section: (names: readonly string[], runs: Record<string, Run[]>, missing: Record<string, string>) => Section
}>('http/throughput.mjs')
const { missingNginx, missingModSecurity } =
  await script<
    Record<'missingNginx' | 'missingModSecurity', (folders: readonly string[]) => string | undefined>
  >('peers/nginx.mjs')

const GUARDED = 'nginx + ModSecurity + CRS'
const runs = {
  'inspection off': [run(10_000), run(20_000), run(10_000)],
  'inspection on': [run(9_000), run(18_000), run(8_000)],
  'http-proxy': [run(8_000), run(16_000), run(8_000)],
}
const section = throughput.section([GUARDED, ...Object.keys(runs)], runs, { [GUARDED]: 'no such program' })

describe.each([
  ['full.mjs', ['--json FILE', '--only PARTS', '--quick', '--soak MINUTES', 'npm run bench:full']],
  ['compare.mjs', ['REF2', '--rounds N', '--tolerance', 'Exit code', 'npm run bench:compare']],
])('bench/%s', (file, words) => {
  it('has a help with every flag and examples', () => {
    const { status, stdout } = program(file, '--help')
    expect(status).toBe(0)
    for (const word of [...words, 'examples:']) expect(stdout).toContain(word)
  })
})

describe('arguments', () => {
  it.each([
    ['full.mjs', ['--only', 'speed'], '"speed"'],
    ['full.mjs', ['--soak', 'long'], '"long"'],
    ['full.mjs', ['--minutes='], '--minutes'],
    ['full.mjs', ['now'], 'now'],
    ['compare.mjs', [], 'REF is missing'],
    ['compare.mjs', ['no-such-ref'], '"no-such-ref"'],
    ['compare.mjs', ['--upload-pack=x'], '--upload-pack'],
    ['compare.mjs', ['HEAD', 'HEAD', 'HEAD'], 'unexpected'],
    ['compare.mjs', ['HEAD', '--rounds', '0'], '--rounds'],
  ])('%s %j end with exit code 2 and the way to the help', (file, args, word) => {
    const { status, stderr } = program(file, ...args)
    expect(status).toBe(2)
    expect(stderr).toMatch(/^bench: .*--help lists the flags\n$/)
    expect(stderr).toContain(word)
  })
})

describe('peers', () => {
  it('are named when they are not installed', () => {
    expect(missingNginx([dir])).toContain('nginx is not installed')
    expect(missingModSecurity([dir])).toContain('nginx is not installed')
  })

  it('are left out by name', () => {
    expect(section.rows.map(([name]) => name)).toContain(GUARDED)
    expect(section.rows.find(([name]) => name === GUARDED)).toContain('not installed')
    expect(section.notes).toContain(`${GUARDED} was left out: no such program.`)
    const target = section.targets.find(({ what }) => what.includes(GUARDED))!
    expect(target).not.toHaveProperty('reached')
  })
})

describe('targets', () => {
  it('are judged by the median of the ratios of each round', () => {
    const [ratio, other] = section.targets
    expect(ratio).toMatchObject({ value: 0.9, least: 0.8, most: 0.9, reached: true })
    expect(other).toMatchObject({ value: 1.125, reached: false })
  })

  it('have the share of CPU time that inspection adds', () => {
    const target = section.targets.find(({ what }) => what.includes('CPU'))!
    expect(target.value).toBeCloseTo(1 / 0.9 - 1)
  })

  it('tell what a peer refused and who waited for the load', () => {
    const notes = throughput.section(
      Object.keys(runs),
      { ...runs, 'http-proxy': [{ ...run(8_000, 5), busy: 0.5 }] },
      {},
    ).notes
    expect(notes).toEqual([
      'http-proxy used 50 % of its core: it waited for the load, or for other work of the machine.',
      'http-proxy refused 0.50 % of these harmless requests.',
    ])
  })
})

describe('npm run bench:report', () => {
  const machine = {
    cpu: 'Quick <1>',
    cores: 2,
    memory: 8,
    os: 'Linux 6.1',
    node: 'v20',
    bound: true,
    load: 0.1,
  }
  const report = {
    format: 'stillgate-bench',
    machine,
    model: 'abc',
    began: '2026-01-02T03:04:05.000Z',
    seconds: 61,
    sections: { throughput: section },
    skipped: [{ part: 'soak', why: 'the time of the run was up' }],
  }
  const file = join(dir, 'performance.json')

  it('writes a page with machine, targets, tables and pictures', () => {
    writeFileSync(file, JSON.stringify(report))
    expect(program('report.mjs', file, dir).status).toBe(0)
    const page = readFileSync(join(dir, 'performance.md'), 'utf8')
    for (const text of [
      '2026-01-02 in 61 s on: Quick <1>, 2 cores, 8 GB of memory, Linux 6.1, Node v20.',
      '| requests per second, inspection on ÷ off | ≥ 0.88 | 0.9 (0.8–0.9) | yes |',
      '| inspection on ÷ http-proxy (no inspection) | ≥ 1.5 | 1.13 (1–1.13) | no |',
      `| inspection on ÷ ${GUARDED} | ≥ 18 | not measured | – |`,
      '(performance/throughput.svg)',
      '- soak: the time of the run was up',
    ])
      expect(page).toContain(text)
    const picture = readFileSync(join(dir, 'performance/throughput.svg'), 'utf8')
    expect(picture).toMatch(/^<svg /)
    expect(picture).toContain('inspection on: 9,000 (8,000–18,000)')
  })

  it('removes pictures that no section has any more', () => {
    writeFileSync(file, JSON.stringify({ ...report, sections: {} }))
    expect(program('report.mjs', file, dir).status).toBe(0)
    expect(readdirSync(join(dir, 'performance'))).toEqual([])
  })

  it.each([
    ['{', 'JSON'],
    ['{}', 'not the JSON of bench:full'],
  ])('refuses %s and names the remedy', (content, word) => {
    writeFileSync(file, content)
    const { status, stderr } = program('report.mjs', file, dir)
    expect(status).toBe(2)
    expect(stderr).toContain(word)
    expect(stderr).toContain('npm run bench:full')
  })
})

describe.runIf(existsSync('/proc/self/cmdline'))('Ctrl-C', () => {
  /** Command lines of processes that name the folder of the test. */
  const leftOver = (folder: string): string[] =>
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(commandLine)
      .filter((line) => line.includes(folder))

  it('ends every process and removes every file of a run', async () => {
    const tmp = mkdtempSync(join(dir, 'tmp-'))
    const child = spawn(process.execPath, ['bench/full.mjs', '--quick', '--only', 'soak'], {
      env: { ...process.env, TMPDIR: tmp },
      stdio: 'ignore',
    })
    const exit = once(child, 'exit')
    while (leftOver(tmp).length === 0 && child.exitCode === null)
      await new Promise((resolve) => setTimeout(resolve, 50))
    expect(leftOver(tmp).length).toBeGreaterThan(0)
    child.kill('SIGINT')
    expect((await exit)[0]).toBe(130)
    await expect.poll(() => leftOver(tmp), { timeout: 10_000 }).toEqual([])
    expect(readdirSync(tmp)).toEqual([])
  }, 120_000)
})

function commandLine(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return '' // It has ended meanwhile.
  }
}
