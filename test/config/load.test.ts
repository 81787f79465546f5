import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import {
  DEFAULT_CONFIG,
  loadConfig,
  loadYaml,
  warnings,
  type ConfigOverrides,
} from '../../src/config/index.js'
import { StillgateError } from '../../src/errors.js'

let dir: string
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'stillgate-config-'))
})
afterAll(() => rmSync(dir, { recursive: true, force: true }))

function yaml(text: string): string {
  const file = join(dir, 'test.yaml')
  writeFileSync(file, text)
  return file
}

function caught(action: () => unknown): StillgateError {
  try {
    action()
  } catch (error) {
    if (error instanceof StillgateError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

describe('loadConfig', () => {
  it('gives the defaults without file or overrides', () => {
    expect(loadConfig()).toMatchObject({
      listen: { host: '127.0.0.1', port: 8080 },
      mode: 'detect',
      sensitivity: 'medium',
      workers: 1,
      onInternalError: 'allow',
      trustedProxies: [],
      limits: { bodyBuffer: 1048576, maxHeaderBytes: 65536 },
    })
  })

  it('puts overrides before the file, the file before the defaults, key by key', () => {
    const file = yaml('mode: block\nlisten: { port: 81, host: "::1" }\nlimits:\n  bodyBuffer: 4096\n')
    const config = loadConfig({
      file,
      overrides: { listen: { port: 82 }, workers: undefined } as unknown as ConfigOverrides,
    })
    expect(config.listen).toEqual({ host: '::1', port: 82 })
    expect(config.mode).toBe('block')
    expect(config.limits).toEqual({ ...DEFAULT_CONFIG.limits, bodyBuffer: 4096 })
    expect(config.workers).toBe(1)
  })

  it('takes an empty file for no settings', () => {
    expect(loadConfig({ file: yaml('') })).toEqual(DEFAULT_CONFIG)
    expect(loadConfig({ file: yaml('# nothing\n') })).toEqual(DEFAULT_CONFIG)
  })

  it('is frozen to its leaves', () => {
    const config = loadConfig({ file: yaml('trustedProxies: [10.0.0.0/8]') })
    const writable = config as unknown as { limits: { bodyBuffer: number }; trustedProxies: string[] }
    expect(() => (writable.limits.bodyBuffer = 1)).toThrow(TypeError)
    expect(() => writable.trustedProxies.push('x')).toThrow(TypeError)
  })

  it('resolves a model path against the folder of the file', () => {
    expect(loadConfig({ file: yaml('model: models/own.bin') }).model).toBe(join(dir, 'models/own.bin'))
  })
})

describe('a wrong file is refused with file, line, key and what would be right:', () => {
  it.each<[what: string, text: string, code: string, ...says: string[]]>([
    ['an unknown key', 'a: 1\n', 'config-key', 'test.yaml:1: unknown key "a"'],
    ['a slip at the top', 'mode: off\nsensitivty: low\n', 'config-key', ':2:', 'did you mean "sensitivity"?'],
    ['a slip below', 'log:\n  leevl: info\n', 'config-key', ':2:', '"log.leevl"', 'did you mean "level"?'],
    [
      'a wrong type',
      '\nlimits:\n  bodyBuffer: lots\n',
      'config-value',
      ':3:',
      '"limits.bodyBuffer"',
      'number',
    ],
    ['a number out of range', 'listen: { port: 65536 }\n', 'config-value', '"listen.port"', '<=65535'],
    ['no option', 'mode: blok\n', 'config-value', ':1:', '"off"|"detect"|"block"'],
    ['no upstream', 'upstream: ftp://a\n', 'config-value', 'http://HOST:PORT'],
    ['a user name in the upstream', 'upstream: http://me:pw@a\n', 'config-value', '"upstream"'],
    [
      'no network',
      'trustedProxies:\n  - ::1\n  - 10.0.0.0/33\n',
      'config-value',
      ':3:',
      '"trustedProxies[1]"',
    ],
    ['a list for a mapping', '- mode\n', 'config-value', 'the whole file', 'expected object'],
    ['a prototype', '__proto__: { mode: block }\n', 'config-key', '"__proto__"'],
    ['a bracket left open', 'mode: block\nmodel: [a\nworkers: 2\n', 'config-syntax', 'test.yaml:3:', ']'],
    ['a key twice', 'mode: block\nmode: off\n', 'config-syntax', 'test.yaml:2:', 'unique'],
    ['two documents', 'mode: block\n---\nmode: off\n', 'config-syntax', 'test.yaml:2:', 'second document'],
    ['a file of some size', `# ${'x'.repeat(2 ** 18)}\n`, 'config-too-large', '262144 bytes'],
    ['nesting by the ten thousand', '['.repeat(50_000), 'config-syntax'],
    ['aliases that unfold to millions', bomb(), 'config-syntax', 'unfold'],
  ])('%s', (_what, text, code, ...says) => {
    const error = caught(() => loadConfig({ file: yaml(text) }))
    expect(error.code).toBe(code)
    expect(error.exitCode).toBe(2)
    for (const words of says) expect(error.message).toContain(words)
  })

  it('a file that is not there, or is a folder', () => {
    expect(caught(() => loadConfig({ file: join(dir, 'none.yaml') })).code).toBe('config-missing')
    expect(caught(() => loadConfig({ file: dir })).code).toBe('config-missing')
  })

  it('a slip in one branch of a union', () => {
    const teacher = z.union([
      z.strictObject({ model: z.string() }),
      z.strictObject({ rows: z.int(), width: z.int() }),
    ])
    const schema = z.strictObject({ teacher })
    const error = caught(() => loadYaml(yaml('teacher:\n  rows: 3\n  widht: 4\n'), schema))
    expect(error.message).toMatch(/"teacher\.width"|did you mean "width"/)
  })
})

/** Nine levels of nine aliases each: "a billion laughs". */
function bomb(): string {
  const level = (i: number): string =>
    `l${i}: &l${i} [${Array(9)
      .fill(`*l${i - 1}`)
      .join(', ')}]`
  return ['l0: &l0 [ha]', ...Array.from({ length: 9 }, (_, i) => level(i + 1))].join('\n')
}

describe('warnings', () => {
  const of = (overrides: ConfigOverrides): string => warnings(loadConfig({ overrides })).join('\n')

  it('are silent for the defaults, and for blocking that allows on internal errors', () => {
    expect(of({})).toBe('')
    expect(of({ mode: 'block', onInternalError: 'allow' })).toBe('')
    expect(of({ trustedProxies: ['10.0.0.0/8'], listen: { host: '0.0.0.0' } })).toBe('')
  })

  it.each<[ConfigOverrides, string]>([
    [{ listen: { host: '0.0.0.0' }, trustedProxies: ['0.0.0.0/0'] }, 'whoever reaches 0.0.0.0:8080'],
    [{ trustedProxies: ['::/0'] }, 'trustedProxies holds every address'],
    [{ upstream: 'http://localhost:8080' }, 'circles'],
    [{ mode: 'off' }, 'unjudged'],
    [{ log: { requests: 'none' } }, 'leave no trace'],
    [{ limits: { bodyBuffer: 2 ** 25 } }, '33554432'],
  ])('%j warns', (overrides, words) => {
    expect(of(overrides)).toContain(words)
  })
})
