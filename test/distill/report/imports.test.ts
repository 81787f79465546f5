import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

/** What a module loads: not its types, which leave nothing behind, and not what only --teacher asks for. */
function importsOf(file: string): string[] {
  const source = readFileSync(file, 'utf8')
  const fixed = source.matchAll(/^(?:import|export)\s+(?!type\b)[^'"]*?from\s+'([^']+)'/gm)
  const later = source.matchAll(/\bimport\('([^']+)'\)/g)
  return [...fixed, ...later].map((match) => match[1]!)
}

/** Files and packages that `entry` loads, directly or not, but for those that `skipped` names. */
function reachable(entry: string, skipped: RegExp): { files: Set<string>; packages: Set<string> } {
  const files = new Set<string>()
  const packages = new Set<string>()
  const visit = (file: string): void => {
    if (files.has(file)) return
    files.add(file)
    for (const target of importsOf(file)) {
      if (!target.startsWith('.')) packages.add(target)
      else if (!skipped.test(target)) visit(join(dirname(file), target).replace(/\.js$/, '.ts'))
    }
  }
  visit(entry)
  return { files, packages }
}

describe('stillgate evaluate without a teacher', () => {
  const rooms = (files: Set<string>): string[] =>
    [...files].map((file) => relative('src', file)).filter((file) => /^(training|teacher)\//.test(file))

  it('loads nothing that trains, so that it runs without the optional packages', () => {
    const { files, packages } = reachable('src/cli/evaluate.ts', /teacher-side/)
    expect([...files].filter((file) => !existsSync(file))).toEqual([])
    expect([...files]).toContain(join('src', 'distill', 'report', 'page.ts'))
    expect(rooms(files)).toEqual([])
    expect([...packages].filter((name) => name.includes('tensorflow'))).toEqual([])
  })

  it('would load the training rooms with one: the test sees them', () => {
    expect(rooms(reachable('src/cli/evaluate.ts', /^$/).files)).toContain(join('training', 'backend.ts'))
  })
})
