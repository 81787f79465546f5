import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'

interface Import {
  /** A file below src/, or the name of a package. */
  readonly target: string
  readonly lazy: boolean
}

const IMPORT =
  /(?:^|\n)(?:import|export)\s+(type\s)?(?:[^'"()]*?\sfrom\s+)?'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/g

/** What a file imports, but for types, which do not exist when it runs. */
function importsOf(file: string): Import[] {
  const source = readFileSync(join('src', file), 'utf8')
  return [...source.matchAll(IMPORT)].flatMap(([, type, eager, lazy]) => {
    const name = eager ?? lazy!
    if (type) return []
    const target = name.startsWith('.')
      ? normalize(join(dirname(file), name)).replace(/\.js$/, '.ts')
      : name
          .split('/')
          .slice(0, name.startsWith('@') ? 2 : 1)
          .join('/')
    return [{ target, lazy: lazy !== undefined }]
  })
}

/** All files and packages that are reached from some files. */
function reached(from: readonly string[], options: { lazy: boolean }): Set<string> {
  const seen = new Set<string>()
  const queue = [...from]
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (seen.has(file)) continue
    seen.add(file)
    if (!file.endsWith('.ts')) continue
    for (const { target, lazy } of importsOf(file)) if (options.lazy || !lazy) queue.push(target)
  }
  return seen
}

const filesOf = (room: string): string[] =>
  readdirSync(join('src', room), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.includes('assembly'))
    .map((name) => join(room, name))

/** Rooms that work at night, and libraries with native parts or of training. */
const NIGHT = /^(corpus|training|teacher|distill|release|traffic\/offline)\/|^@(tensorflow|duckdb)\//
const SERVING = ['http', 'inspect', 'student', 'policy', 'observe', 'config']

describe('what serves', () => {
  it.each(SERVING)('src/%s imports nothing that trains, and no database', (room) => {
    const files = [...reached(filesOf(room), { lazy: true })]
    expect(files.length).toBeGreaterThan(filesOf(room).length - 1)
    expect(files.filter((file) => NIGHT.test(file))).toEqual([])
  })

  it('the traffic log imports nothing that trains, and no database, but for what reads it', () => {
    const files = [...reached(['traffic/index.ts'], { lazy: true })]
    expect(files).toContain('traffic/spool.ts')
    expect(files.filter((file) => NIGHT.test(file))).toEqual([])
  })

  it('src/http knows of the traffic log its face only', () => {
    const files = filesOf('http').flatMap((file) => importsOf(file).map(({ target }) => target))
    expect(files.filter((file) => file.startsWith('traffic/'))).toEqual(
      files.filter((file) => file === 'traffic/index.ts'),
    )
  })

  it('the program loads neither TensorFlow nor DuckDB before a command asks for it', () => {
    const files = [...reached(['cli/main.ts'], { lazy: false })]
    expect(files).toContain('http/server.ts')
    expect(files.filter((file) => file.startsWith('@'))).toEqual([])
    const all = [...reached(['cli/main.ts'], { lazy: true })]
    expect(all).toContain('distill/run.ts')
  })
})
