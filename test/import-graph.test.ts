import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { directImports, importsOf, reach, readSources, roomOf, type Sources } from './import-graph.js'

/** The log's readers: they load a database, so nothing that serves may load them. */
const OFFLINE = 'src/traffic/offline/'
const SERVING = ['http', 'inspect', 'student', 'policy', 'observe', 'config', 'traffic']
const TRAINING = ['corpus', 'training', 'teacher', 'distill', 'release', 'retrain']

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  'dependencies' | 'optionalDependencies' | 'devDependencies',
  Record<string, string>
>

/** Why serving may not reach a target; undefined when it may. */
function fault(target: string): string | undefined {
  if (target.endsWith('(missing)')) return 'no file'
  if (TRAINING.includes(roomOf(target) ?? '')) return 'a training room'
  if (target.startsWith(OFFLINE)) return 'a reader of the log'
  if (target.startsWith('src/')) return undefined
  if (target.startsWith('node:')) return undefined
  if (target === '(unknown)') return 'chosen at run time'
  // `@scope/name/file` and `name/file` belong to `@scope/name` and `name`.
  const [name] = /^(@[^/]+\/)?[^/]+/.exec(target)!
  return name in manifest.dependencies ? undefined : 'no dependency of serving'
}

/** The ways on which some files reach what serving may not. */
function faults(sources: Sources, from: readonly string[], late = true): string[] {
  return [...reach(sources, from, late)].flatMap(([target, way]) => {
    const why = fault(target)
    return why === undefined ? [] : [`${way.join(' → ')}: ${why}`]
  })
}

const filesOf = (sources: Sources, rooms: readonly string[]): string[] =>
  [...sources.keys()].filter((file) => rooms.includes(roomOf(file) ?? '') && !file.startsWith(OFFLINE))
const servingFaults = (sources: Sources): string[] => faults(sources, filesOf(sources, SERVING))

const sources = readSources()

describe('the rooms that serve', () => {
  it('reach no training room and no training library, at the start or later', () => {
    expect(filesOf(sources, SERVING).length).toBeGreaterThan(50)
    expect(servingFaults(sources)).toEqual([])
  })

  it('are what the library gives, and no more', () => {
    expect(faults(sources, ['src/index.ts'])).toEqual([])
  })

  it('are followed by a probe that needs no library for training', () => {
    const ways = faults(sources, ['src/distill/probe/index.ts', 'src/distill/probe/worker.ts'])
    expect(ways.join()).toContain('a training room')
    expect(ways.filter((way) => !way.endsWith('a training room'))).toEqual([])
  })

  it('are what the program loads before it is asked to train or to evaluate', () => {
    const program = reach(sources, ['src/cli/main.ts'], false)
    expect([...program.keys()]).toContain('src/http/server.ts')
    // The registry is what `serve` follows; it trains nothing.
    const beside = faults(sources, ['src/cli/main.ts'], false).filter(
      (way) => !/ → src\/release\/[\w-]+\.ts:/.test(way),
    )
    expect(beside).toEqual([])
    // The search itself finds what is loaded later.
    expect(faults(sources, ['src/cli/main.ts']).join()).toMatch(/distill\/index\.ts: a training room/)
  })
})

describe('the rule of serving rooms fails when', () => {
  const clean: readonly (readonly [string, string])[] = [
    ['src/http/server.ts', `import { judge } from './judge.js'\nimport { Pool } from 'undici'`],
    ['src/http/judge.ts', `import { student } from '../student/index.js'`],
    ['src/student/index.ts', `export { fail } from '../errors.js'`],
    ['src/errors.ts', `import { readFileSync } from 'node:fs'`],
    ['src/corpus/index.ts', ''],
    ['src/distill/index.ts', `import '@tensorflow/tfjs'`],
  ]
  const withFile = (file: string, text: string): Sources => new Map([...clean, [file, text]])

  it('never for clean rooms', () => {
    expect(servingFaults(new Map(clean))).toEqual([])
  })

  it.each<[what: string, file: string, text: string, fault: string]>([
    [
      'a room imports corpus',
      'src/http/a.ts',
      `import { random } from '../corpus/index.js'`,
      'a.ts → src/corpus/index.ts',
    ],
    [
      'it is for its effects only',
      'src/policy/a.ts',
      `import '../distill/index.js'`,
      'a.ts → src/distill/index.ts',
    ],
    [
      'it is for a type only',
      'src/inspect/a.ts',
      `import type { A } from '../corpus/index.js'`,
      'src/corpus/index.ts',
    ],
    [
      'it is a type in brackets',
      'src/inspect/a.ts',
      `let a: import('../corpus/index.js').A`,
      'src/corpus/index.ts',
    ],
    ['it is handed on', 'src/config/a.ts', `export * from '../corpus/index.js'`, 'src/corpus/index.ts'],
    [
      'it is loaded later',
      'src/http/a.ts',
      `const load = async () => (await import('../corpus/index.js')).a`,
      'src/corpus',
    ],
    ['it is required', 'src/observe/a.ts', `const a = require('../corpus/index.js')`, 'src/corpus/index.ts'],
    [
      'it is required at once',
      'src/http/a.ts',
      `createRequire(import.meta.url)('@tensorflow/tfjs-node')`,
      'tfjs-node',
    ],
    [
      'it is a worker',
      'src/http/a.ts',
      `new Worker(new URL('../corpus/index.js', import.meta.url))`,
      'src/corpus/index.ts',
    ],
    [
      'a library is for training',
      'src/student/a.ts',
      `import * as tf from '@tensorflow/tfjs-core'`,
      '@tensorflow/tfjs-core',
    ],
    [
      'a file of such a library',
      'src/traffic/a.ts',
      `await import('@tensorflow/tfjs/dist/index.js')`,
      'tfjs/dist/index.js',
    ],
    ['a library is for development', 'src/http/a.ts', `import { it } from 'vitest'`, 'vitest'],
    ['what is loaded is not known', 'src/http/a.ts', 'await import(`../${room}/index.js`)', '(unknown)'],
    ['a file is not there', 'src/http/a.ts', `import './b.js'`, 'src/http/b.ts (missing)'],
    [
      'a file outside of the rooms stands between',
      'src/errors.ts',
      `import './corpus/index.js'`,
      'src/student/index.ts → src/errors.ts → src/corpus/index.ts',
    ],
  ])('%s', (_what, file, text, found) => {
    const all = servingFaults(withFile(file, text))
    expect(all.length).toBeGreaterThan(0)
    expect(all.join('\n')).toContain(found)
  })

  it('an import is written in any way, and never for a word of it in a text', () => {
    const text = `// import 'a'\nconst b = "import('c')" + /require('d')/\nfoo.import('e')\nimport {f} from "g"`
    expect(importsOf(text)).toEqual([{ specifier: 'g', late: false, type: false }])
  })
})

describe('the table of rooms in ARCHITECTURE.md', () => {
  const rows = [...readFileSync('ARCHITECTURE.md', 'utf8').matchAll(/^\| `src\/(\w+)\/` \|.*\| (.*) \|$/gm)]
  const table = new Map(rows.map(([, room, cell]) => [room!, cell!]))
  const rooms = new Set([...sources.keys()].flatMap((file) => roomOf(file) ?? []))

  it('has every room, and no other', () => {
    expect([...table.keys()].sort()).toEqual([...rooms].sort())
  })

  it.each([...table])('says what %s imports: %s', (room, cell) => {
    const allowed = cell === 'all' ? [...rooms] : [room, ...(cell.match(/\w+/g) ?? [])]
    const direct = filesOf(sources, [room]).flatMap((file) => directImports(sources, file))
    const imported = new Set(direct.flatMap(({ target }) => roomOf(target) ?? []))
    expect([...imported].filter((other) => !allowed.includes(other))).toEqual([])
  })
})
