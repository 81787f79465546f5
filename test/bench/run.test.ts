import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const bench = (...args: string[]): { status: number | null; stdout: string; stderr: string } =>
  spawnSync(process.execPath, ['bench/run.mjs', ...args], { encoding: 'utf8' })

describe('npm run bench', () => {
  it('has a help with every flag and examples', () => {
    const { status, stdout } = bench('--help')
    expect(status).toBe(0)
    for (const words of ['--json FILE', '--model FILE', '--only PARTS', 'examples:', 'npm run bench'])
      expect(stdout).toContain(words)
  })

  it.each([
    ['--josn', '--josn'],
    ['--only', '--only'],
    ['--only=speed', '"speed"'],
    ['now', 'now'],
  ])('refuses %s with exit code 2 and the way to the help', (flag, word) => {
    const { status, stderr } = bench(flag)
    expect(status).toBe(2)
    expect(stderr).toMatch(/^bench: .*--help lists the flags\n$/)
    expect(stderr).toContain(word)
  })

  it('imports only files that exist', () => {
    const files = readdirSync('bench', { recursive: true, encoding: 'utf8' }).filter((f) =>
      f.endsWith('.mjs'),
    )
    expect(files).toContain('run.mjs')
    for (const file of files) {
      const source = readFileSync(`bench/${file}`, 'utf8')
      const imports = [...source.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map((match) => match[1]!)
      for (const to of imports) {
        const target = new URL(to, new URL(`../../bench/${file}`, import.meta.url))
        const own = target.pathname.replace('/dist/', '/src/').replace(/(\/src\/.*)\.js$/, '$1.ts')
        expect(() => readFileSync(own)).not.toThrow()
      }
    }
  })
})
