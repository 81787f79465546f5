import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compileProgram, Program, scratch, writeModel, type Ended } from './program.js'

let main: string
let dir: string
let model: string

beforeAll(() => {
  main = compileProgram()
  dir = scratch()
  model = writeModel(join(dir, 'model.safetensors'), 'everything')
})
afterAll(() => {
  rmSync(dirname(dirname(main)), { recursive: true, force: true })
  rmSync(dir, { recursive: true, force: true })
})

const run = (...args: string[]): Promise<Ended> => new Program(main, args).ended

function file(name: string, content: string | Uint8Array): string {
  const path = join(dir, name)
  writeFileSync(path, content)
  return path
}

describe('help', () => {
  it('lists every command, with examples', async () => {
    const { code, stdout, stderr } = await run('--help')
    expect([code, stderr]).toEqual([0, ''])
    for (const name of [
      'demo',
      'serve',
      'evaluate',
      'distill',
      'teach',
      'label',
      'search',
      'retrain',
      'schedule',
    ])
      expect(stdout).toMatch(`  ${name} `)
    expect(stdout).toContain('examples:')
  })

  it('is what one sees without a command', async () => {
    expect((await run()).stdout).toBe((await run('--help')).stdout)
  })

  it.each(['demo', 'serve', 'evaluate', 'distill', 'teach', 'label', 'search', 'retrain', 'schedule'])(
    'of %s shows its flags and an example',
    async (name) => {
      const { code, stdout } = await run(name, '--help')
      expect(code).toBe(0)
      expect(stdout).toContain(`usage: stillgate ${name}`)
      expect(stdout).toContain(`  stillgate ${name}`)
      expect(stdout).toContain('--help')
    },
  )

  it('comes with the version of package.json', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
    expect(await run('--version')).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' })
  })
})

describe('bad input ends with exit code 2 and one line that says what would be right:', () => {
  const rows: [what: string, args: () => string[], ...says: string[]][] = [
    [
      'an unknown command',
      () => ['sevre'],
      'unknown command "sevre"',
      'did you mean "serve"?',
      '(command-unknown)',
    ],
    [
      'an unknown flag',
      () => ['serve', '--sensitvity', 'low'],
      '"--sensitvity"',
      'did you mean "--sensitivity"?',
    ],
    ['an unknown flag with =', () => ['serve', '--upstraem=x'], '"--upstraem"', 'did you mean "--upstream"?'],
    ['a flag before any command', () => ['--verison'], 'did you mean "--version"?'],
    ['a flag of another command', () => ['demo', '--workers', '2'], '"--workers"', '(flag-unknown)'],
    ['a stray word', () => ['serve', 'now'], 'unexpected argument "now"', '(argument-unknown)'],
    ['a night without folders', () => ['retrain', '--out', 'runs'], '"--traffic DIR"', '(flag-missing)'],
    [
      'times that are none',
      () => ['schedule', '--cron', '61 * * * *', '--traffic', 't', '--registry', 'r', '--out', 'o'],
      '"--cron"',
      '(flag-value)',
    ],
    ['a flag without its value', () => ['serve', '--mode', '--listen', '1'], '--mode off|detect|block'],
    ['a value that is none', () => ['serve', '--mode', 'blok'], '"--mode"', '"off"|"detect"|"block"'],
    ['an address that is none', () => ['serve', '--listen', 'here:there'], '"--listen"', 'HOST:PORT'],
    ['a port that is none', () => ['serve', '--listen', '127.0.0.1:70000'], '"--listen"', 'HOST:PORT'],
    ['no workers', () => ['serve', '--workers', '0'], '"--workers"', '>=1'],
    [
      'an upstream with a path',
      () => ['serve', '--upstream', 'http://a/b'],
      '"http://a/b"',
      '(upstream-url)',
    ],
    ['a network that is none', () => ['serve', '--trusted-proxies', '10.0.0.0/33'], '"--trusted-proxies"'],
    [
      'a missing configuration',
      () => ['serve', '--config', 'nowhere.yaml'],
      'nowhere.yaml',
      '(config-missing)',
    ],
    [
      'an unknown key',
      () => ['serve', '--config', file('key.yaml', 'mode: block\nlimits:\n  bodyBufer: 1\n')],
      'key.yaml:3: unknown key "limits.bodyBufer"; did you mean "bodyBuffer"?',
    ],
    [
      'a wrong value in a file',
      () => ['serve', '--config', file('value.yaml', 'workers: many\n')],
      'value.yaml:1: "workers" is wrong: expected number',
    ],
    ['a missing model', () => ['serve', '--model', join(dir, 'none')], '/none; ', '(model-missing)'],
    [
      'a damaged model',
      () => {
        const bytes = readFileSync(model)
        const at = bytes.length - 10
        bytes[at] = bytes[at]! ^ 1
        return ['serve', '--listen', '127.0.0.1:0', '--model', file('damaged.safetensors', bytes)]
      },
      'damaged.safetensors',
      '(model-damaged)',
    ],
    [
      'a model cut short',
      () => ['serve', '--model', file('short.safetensors', readFileSync(model).subarray(0, 5000))],
      'short.safetensors',
    ],
    ['evaluate without data', () => ['evaluate'], '"--data FILE" is missing'],
    ['data that is not there', () => ['evaluate', '--data', 'nowhere.gz'], 'nowhere.gz', '(data-missing)'],
    [
      'a row that is no JSON',
      () => ['evaluate', '--model', model, '--data', file('rows.jsonl', '{"id": 1\n')],
      'rows.jsonl:1: expected',
      '(data-format)',
    ],
    ['distill without flags', () => ['distill'], '"--config FILE" is missing'],
    ['teach without flags', () => ['teach'], '"--config FILE" is missing'],
    ['label without flags', () => ['label'], '"--teacher FILE" is missing'],
    [
      'teach without its data',
      () => ['teach', '--config', 'config/teach/deep.yaml', '--data', dir, '--out', join(dir, 'run')],
      '(data-missing)',
    ],
    [
      'distill without its data',
      () => ['distill', '--config', 'config/distill/default.yaml', '--data', dir, '--out', join(dir, 'run')],
      '(data-missing)',
    ],
  ]
  it.each(rows)('%s', async (_what, args, ...says) => {
    const { code, stdout, stderr } = await run(...args())
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/^stillgate: .*\n$/)
    for (const words of says) expect(stderr).toContain(words)
  })

  it.each([['serve'], ['demo'], ['serve', '--workers', '2']])(
    'a port in use: %s %s %s',
    async (...command) => {
      const holder = createServer().listen(0, '127.0.0.1')
      await new Promise((resolve) => holder.once('listening', resolve))
      const { port } = holder.address() as AddressInfo
      const args = [...command, '--listen', `127.0.0.1:${port}`, '--model', model]
      const { code, stderr } = await run(...args)
      holder.close()
      expect(code).toBe(2)
      expect(stderr).toMatch(/^stillgate: .*\n$/)
      expect(stderr).toContain(`127.0.0.1:${port} is in use`)
      expect(stderr).toContain('--listen')
    },
  )
})

describe('evaluate', () => {
  const row = (id: string, source: string, label: 'benign' | 'attack'): string =>
    JSON.stringify({
      id,
      label,
      class: label === 'benign' ? 'benign' : 'sqli',
      source,
      method: 'GET',
      target: '/?q=tea',
      headers: [['Host', 'shop.example']],
    })
  const rows = [
    row('1', 'browse', 'benign'),
    row('2', 'api:a', 'benign'),
    row('3', 'api:b', 'benign'),
    row('4', 'x', 'attack'),
  ]

  it('prints the share by source and label, and writes the figures', async () => {
    const data = file('rows.jsonl.gz', gzipSync(rows.join('\n') + '\n'))
    const json = join(dir, 'figures.json')
    const { code, stdout } = await run('evaluate', '--model', model, '--data', data, '--json', json)
    expect(code).toBe(0)
    expect(stdout).toMatch(/source +label +rows +low +medium +high +paranoid/)
    expect(stdout).toMatch(/^api:\* +benign +2( +100\.00 %){4}$/m)
    expect(stdout).toMatch(/^ {2}api:a +benign +1 /m)
    expect(stdout).toMatch(/^x +attack +1 /m)
    const figures = JSON.parse(readFileSync(json, 'utf8')) as { rows: number; groups: unknown[] }
    expect(figures.rows).toBe(4)
    expect(figures.groups).toContainEqual({
      source: 'api:*',
      label: 'benign',
      sum: true,
      rows: 2,
      flagged: { low: 2, medium: 2, high: 2, paranoid: 2 },
    })
  })

  it('flags nothing with a model whose thresholds nothing reaches, and shows one sensitivity on request', async () => {
    const shy = writeModel(join(dir, 'shy.safetensors'), 'nothing')
    const data = file('rows2.jsonl', rows.join('\n'))
    const { stdout } = await run('evaluate', '--model', shy, '--data', data, '--sensitivity', 'low')
    expect(stdout).toMatch(/^browse +benign +1 +0\.00 %$/m)
    expect(stdout).not.toMatch(/medium|high|paranoid/)
  })
})
