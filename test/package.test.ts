import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')

interface Manifest {
  readonly name: string
  readonly license: string
  readonly type: string
  readonly engines: Readonly<Record<string, string>>
  readonly bin: Readonly<Record<string, string>>
  readonly files: readonly string[]
  readonly scripts: Readonly<Record<string, string>>
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
  readonly optionalDependencies: Readonly<Record<string, string>>
}
const manifest = JSON.parse(read('package.json')) as Manifest

interface LockedPackage {
  readonly resolved?: string
  readonly integrity?: string
  readonly link?: boolean
  readonly optional?: boolean
}
const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, LockedPackage> }
const locked = Object.entries(lock.packages).filter(([path]) => path !== '')

/** Project pages, which others' exclusion from lint and format does not concern. */
const pages = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
]

/** Targets of the Markdown links of a page that point into the project, without their anchors. */
function relativeLinks(markdown: string): string[] {
  const withoutCode = markdown.replace(/```[\s\S]*?```/g, '')
  return [...withoutCode.matchAll(/\]\(([^)\s]+)\)/g)]
    .map((match) => match[1]!)
    .filter((target) => !/^([a-z]+:|#)/.test(target))
    .map((target) => target.split('#')[0]!)
}

describe('the lock file', () => {
  it('names no registry, so that npm ci works through any mirror', () => {
    expect(locked.length).toBeGreaterThan(100)
    expect(locked.filter(([, { resolved }]) => resolved !== undefined)).toEqual([])
  })

  it('binds every package to its content', () => {
    expect(locked.filter(([, { integrity, link }]) => !integrity && !link).map(([path]) => path)).toEqual([])
  })

  it('is kept that way by .npmrc', () => {
    expect(read('.npmrc').split('\n')).toContain('omit-lockfile-registry-resolved=true')
    expect(read('.npmrc')).not.toMatch(/registry=|_auth|nodedir/)
  })

  it('treats TensorFlow as optional, so that its failing download fails no installation', () => {
    const names = locked.filter(([path]) => path.includes('node_modules/@tensorflow/'))
    expect(names.length).toBeGreaterThan(0)
    expect(names.filter(([, { optional }]) => !optional).map(([path]) => path)).toEqual([])
  })
})

describe('package.json', () => {
  it('promises the name, licence, module type and Node version of the README', () => {
    expect(manifest.name).toBe('stillgate')
    expect(manifest.license).toBe('Apache-2.0')
    expect(read('LICENSE')).toContain('Version 2.0, January 2004')
    expect(manifest.type).toBe('module')
    expect(manifest.engines).toEqual({ node: '>=20.18.1' })
    expect(read('README.md')).toContain('Node 20.18')
  })

  it('publishes the program, its models and its configurations, and no source or test', () => {
    expect(manifest.bin).toEqual({ stillgate: 'dist/cli/main.js' })
    expect(manifest.files).toEqual(
      expect.arrayContaining(['dist', 'models', 'config', 'README.md', 'LICENSE']),
    )
    for (const name of ['src', 'test', 'bench', 'runs']) expect(manifest.files).not.toContain(name)
  })

  it('has the program that `stillgate` starts, and compiles it on npm ci', () => {
    expect(existsSync(join(root, 'src/cli/main.ts'))).toBe(true)
    expect(read('src/cli/main.ts').startsWith('#!/usr/bin/env node')).toBe(true)
    expect(manifest.scripts['prepare']).toBe('node scripts/build.mjs')
  })

  it('starts only scripts that exist', () => {
    const files = Object.values(manifest.scripts).flatMap(
      (line) => line.match(/\b(?:scripts|bench)\/\S+/g) ?? [],
    )
    expect(files.length).toBeGreaterThan(0)
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([])
  })

  it('keeps what training needs out of what serving needs', () => {
    expect(Object.keys(manifest.dependencies).filter((name) => name.includes('tensorflow'))).toEqual([])
    expect(Object.keys(manifest.optionalDependencies)).toContain('@tensorflow/tfjs-node')
  })

  it('has no dependency without a reason in RATIONALE.md', () => {
    const { dependencies, devDependencies, optionalDependencies } = manifest
    const names = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies })
    const reasons = read('RATIONALE.md')
    expect(names.filter((name) => !reasons.includes(`**${name}**`))).toEqual([])
  })
})

describe('the pages', () => {
  it.each(pages)('%s links only to files that exist', (page) => {
    const missing = relativeLinks(read(page)).filter((to) => !existsSync(join(root, dirname(page), to)))
    expect(missing).toEqual([])
  })

  it('finds the links that it checks', () => {
    const text = '[a](a.md#b) [c](https://example.com) [d](#d) ![e](docs/e.png)\n```\n[f](f.md)\n```'
    expect(relativeLinks(text)).toEqual(['a.md', 'docs/e.png'])
    expect(relativeLinks(read('README.md')).length).toBeGreaterThan(4)
  })

  it('README fits 150 lines and names only npm scripts that exist', () => {
    const readme = read('README.md')
    expect(readme.split('\n').length).toBeLessThanOrEqual(151)
    const scripts = [...readme.matchAll(/npm run ([\w:-]+)/g)].map((match) => match[1]!)
    expect(scripts.length).toBeGreaterThan(0)
    expect(scripts.filter((name) => !(name in manifest.scripts))).toEqual([])
  })
})

describe('continuous integration', () => {
  it('runs the test command of the README', () => {
    expect(read('README.md')).toContain('\nnpm ci && npm test\n')
    expect(read('.ci/run')).toMatch(/^if ! npm ci; then$/m)
    expect(read('.ci/run')).toMatch(/^npm test /m)
    expect(statSync(join(root, '.ci/run')).mode & 0o111).toBe(0o111)
  })
})
