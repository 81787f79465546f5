import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { request } from 'undici'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readRequests } from '../../src/corpus/index.js'
import { readCorrections } from '../../src/traffic/offline/index.js'
import { compileProgram, Program, scratch, writeModel, type Ended } from './program.js'

const installed = await import('@duckdb/node-api').then(
  () => true,
  () => false,
)
const named = installed ? '' : ' (skipped: the optional package @duckdb/node-api is not installed)'

let main: string
let dir: string
let upstream: Server
/** Ids of the two requests that were flagged. */
const ids: string[] = []

beforeAll(async () => {
  main = compileProgram()
  dir = scratch()
  upstream = createServer((_, response) => response.end('ok')).listen(0, '127.0.0.1')
  await new Promise((resolve) => upstream.once('listening', resolve))
  const model = writeModel(join(dir, 'everything.safetensors'), 'everything')
  const origin = `http://127.0.0.1:${(upstream.address() as AddressInfo).port}`
  const proxy = new Program(
    main,
    [
      'serve',
      '--listen',
      '127.0.0.1:0',
      '--upstream',
      origin,
      '--model',
      model,
      '--mode',
      'block',
      '--traffic',
      'log',
    ],
    dir,
  )
  const [, url] = await proxy.until(/listening on (http:[\d/.:]+)/)
  for (const path of ['/search?q=shoes+and+boots', '/login?user=ann&password=grapefruit']) {
    const { body } = await request(`${url}${path}`, { headers: { accept: 'application/json' } })
    ids.push(((await body.json()) as { requestId: string }).requestId)
  }
  await proxy.stop()
  writeFileSync(join(dir, 'stillgate.yaml'), 'traffic:\n  enabled: true\n  folder: log\n  feedbackDays: 7\n')
}, 120_000)
afterAll(() => {
  upstream.close()
  rmSync(dirname(dirname(main)), { recursive: true, force: true })
  rmSync(dir, { recursive: true, force: true })
})

const run = (...args: string[]): Promise<Ended> => new Program(main, args, dir).ended

describe.skipIf(!installed)(`stillgate traffic${named}`, { timeout: 120_000 }, () => {
  it('query prints a table', async () => {
    const sql = 'SELECT path, "action" FROM traffic ORDER BY path'
    const { stdout, code } = await run('traffic', 'query', sql, '--folder', 'log')
    expect(code).toBe(0)
    expect(stdout).toBe('path     action\n-------  ------\n/login   block\n/search  block\n')
  })

  it('query --json prints an object a row, and finds the folder in a configuration', async () => {
    const { stdout } = await run(
      'traffic',
      'query',
      'SELECT count(*) AS n FROM traffic',
      '--json',
      '--config',
      'stillgate.yaml',
    )
    expect(JSON.parse(stdout)).toEqual({ n: '2' })
  })

  it('query says with exit code 2 what is wrong with the SQL', async () => {
    const { stderr, code } = await run('traffic', 'query', 'DROP VIEW traffic', '--folder', 'log')
    expect(code).toBe(2)
    expect(stderr).toMatch(/^stillgate: the query was not run: only one SELECT.*\(traffic-query\)\n$/)
  })

  it('top counts by what is asked for', async () => {
    const { stdout } = await run('traffic', 'top', '--by', 'action', '--folder', 'log')
    expect(stdout).toMatch(/^block\s+2\s+2/m)
    const wrong = await run('traffic', 'top', '--by', 'colour', '--folder', 'log')
    expect(wrong.code).toBe(2)
    expect(wrong.stderr).toContain('expected one of class, path')
  })

  it('show prints a request, redacted', async () => {
    const { stdout, code } = await run('traffic', 'show', ids[1]!, '--folder', 'log')
    expect(code).toBe(0)
    expect(stdout).toContain('GET /login')
    expect(stdout).toContain('query-value password')
    expect(stdout).not.toContain('grapefruit')
  })

  it('show and feedback know only requests that were kept', async () => {
    for (const args of [
      ['traffic', 'show', 'none'],
      ['feedback', 'none', '--false-positive'],
    ]) {
      const { stderr, code } = await run(...args, '--folder', 'log')
      expect(code).toBe(2)
      expect(stderr).toContain('(traffic-unknown)')
    }
  })

  it('compact turns the log into Parquet, and nothing else changes', async () => {
    const { stdout } = await run('traffic', 'compact', '--folder', 'log')
    expect(stdout).toBe('1 segments compacted: 2 records, 0 damaged\n')
    expect((await run('traffic', 'show', ids[0]!, '--folder', 'log')).stdout).toContain('shoes and boots')
  })

  it('feedback notes a correction, for as long as is configured', async () => {
    const { stdout } = await run('feedback', ids[0]!, '--false-positive', '--config', 'stillgate.yaml')
    expect(stdout).toBe('noted: GET /search is benign, for 7 days\n')
    await run('feedback', ids[1]!, '--missed', 'sqli', '--folder', 'log', '--days', '0')
    const found = await readCorrections(join(dir, 'log'))
    expect(found.get(ids[0]!)!.class).toBe('benign')
    expect(found.get(ids[0]!)!.expires! - found.get(ids[0]!)!.at).toBe(7 * 86_400_000)
    expect(found.get(ids[1]!)).toMatchObject({ class: 'sqli', record: { path: '/login' } })
    expect(found.get(ids[1]!)).not.toHaveProperty('expires')
  })

  it('export writes records, and requests with the class that a person gave them', async () => {
    await run('traffic', 'export', '--folder', 'log', '--out', 'records.jsonl.gz')
    const lines = gunzipSync(readFileSync(join(dir, 'records.jsonl.gz')))
      .toString()
      .trim()
      .split('\n')
    expect(lines.map((line) => (JSON.parse(line) as { path: string }).path)).toEqual(['/search', '/login'])
    await run('traffic', 'export', '--requests', '--folder', 'log', '--out', 'requests.jsonl.gz')
    const rows = []
    for await (const row of readRequests(join(dir, 'requests.jsonl.gz'))) rows.push(row)
    expect(rows).toMatchObject([
      { id: ids[0], label: 'benign', class: 'benign', target: '/search?q=shoes%20and%20boots' },
      { id: ids[1], label: 'attack', class: 'sqli', method: 'GET' },
    ])
  })
})

describe('the command line of stillgate traffic', { timeout: 120_000 }, () => {
  it('lists its commands', async () => {
    const { stdout, code } = await run('traffic')
    expect(code).toBe(0)
    for (const name of ['traffic query', 'traffic top', 'traffic show', 'traffic export']) {
      expect(stdout).toContain(name)
    }
  })

  it.each([
    [['traffic', 'query', '--folder', 'log'], 'SQL is missing', 'argument-missing'],
    [['traffic', 'query', 'SELECT 1'], 'the flag "--folder DIR" is missing', 'flag-missing'],
    [['traffic', 'show', 'a', 'b', '--folder', 'log'], 'unexpected argument "b"', 'argument-unknown'],
    [['traffic', 'queri'], 'unknown command "traffic queri"', 'command-unknown'],
    [['feedback', 'a', '--folder', 'log'], '--false-positive or --missed CLASS', 'flag-missing'],
    [['feedback', 'a', '--missed', 'sql', '--folder', 'log'], 'expected one of sqli', 'flag-value'],
    [
      ['feedback', 'a', '--missed', 'xss', '--false-positive', '--folder', 'log'],
      'is missing',
      'flag-missing',
    ],
    [['traffic', 'top', '--folder', 'nowhere'], 'there is no traffic folder', 'traffic-missing'],
  ])('%j ends with 2 and says what is wrong', async (args, message, code) => {
    const ended = await run(...args)
    expect(ended.code).toBe(2)
    expect(ended.stderr).toContain(message)
    expect(ended.stderr).toContain(`(${code})`)
  })
})
