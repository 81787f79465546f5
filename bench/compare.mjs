// `npm run bench:compare -- REF [REF2]`: the speed of two commits. `--help` tells the rest.
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { COMPARE, numberOf, readFlags, usage } from './support/flags.mjs'
import { needBuild, runProgram } from './support/program.mjs'

async function main(args) {
  const flags = readFlags(args, COMPARE, { words: 2 })
  if (flags.help) return void console.log(COMPARE.help)
  const rounds = numberOf(flags, 'rounds', { least: 1, most: 50, otherwise: 5 })
  const tolerance = numberOf(flags, 'tolerance', { least: 0, most: 1, otherwise: 0.03 })
  const [ref, ref2] = flags.words
  if (ref === undefined) throw usage('which commit? REF is missing')
  needBuild()
  const { checkOut, commitOf, discard, here } = await import('./compare/checkout.mjs')
  // Both are looked up before the first is built.
  for (const one of flags.words) commitOf(one)
  if (flags.model !== undefined && !existsSync(flags.model)) throw usage(`no model ${flags.model}`)
  if (flags.json !== undefined) writeFileSync(flags.json, '')

  const dir = mkdtempSync(join(tmpdir(), 'stillgate-compare-'))
  process.on('exit', () => discard(dir))
  console.error(`building ${flags.words.join(' and ')}`)
  const builds = [checkOut(ref, dir), ref2 === undefined ? here() : checkOut(ref2, dir)]
  const { compare, render } = await import('./compare/measure.mjs')
  const result = await compare(builds, { dir, rounds, tolerance, model: flags.model && resolve(flags.model) })
  console.log(render(result))
  if (flags.json !== undefined) writeFileSync(flags.json, `${JSON.stringify(result, null, 2)}\n`)
  if (result.slower) process.exitCode = 1
}

runProgram(main)
