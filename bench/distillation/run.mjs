// `npm run bench:distillation`: every kind of distillation on the same data. `--help` tells the rest.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { readFlags, usage } from '../support/flags.mjs'
import { path } from '../support/processes.mjs'
import { needBuild } from '../support/program.mjs'
import { KINDS, sortOf } from './kinds.mjs'

const value = { type: 'string' }

const SPEC = {
  options: {
    data: value,
    work: { ...value, default: 'runs/comparison' },
    runs: { ...value, default: path('results/distillation') },
    setting: { ...value, default: path('distillation/setting.yaml') },
    only: value,
    report: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  },
  help: `trains every kind of distillation on the same data, with several seeds, and writes what docs/distillation.md shows

usage: npm run bench:distillation -- --data DIR [flags]
       npm run bench:distillation -- --report

  --data DIR      folder with the data files
  --work DIR      folder of what is made on the way (default: runs/comparison)
  --runs DIR      folder of the results, a small JSON file per kind and seed (default: bench/results/distillation)
  --setting FILE  what all runs share (default: bench/distillation/setting.yaml)
  --only KINDS    some kinds, with commas between
  --report        trains nothing; writes docs/distillation.md and its pictures from the results
  --help          show this

A result that is there is not made again; after Ctrl-C the same command goes on where it was.

kinds: ${Object.keys(KINDS).join(', ')}

examples:
  # everything; about an hour on one core
  npm run bench:distillation -- --data data
  # two kinds only
  npm run bench:distillation -- --data data --only hard,classic
  # the page, from the results in the repository
  npm run bench:distillation -- --report`,
}

function flagsOf(args) {
  const flags = readFlags(args, SPEC, { parts: Object.keys(KINDS) })
  if (!flags.help && !flags.report && !flags.data) throw usage('--data DIR is missing')
  return { ...flags, only: flags.only ?? Object.keys(KINDS) }
}

async function main(args) {
  const flags = flagsOf(args)
  if (flags.help) return void console.log(SPEC.help)
  if (flags.report) {
    const { writeReport } = await import('./report.mjs')
    return void console.log(
      writeReport(resultsIn(flags.runs), parse(readFileSync(flags.setting, 'utf8'))).join('\n'),
    )
  }
  needBuild()
  await compare(flags)
}

/** Seed by seed, so that a stopped comparison has something of every kind. */
async function compare({ data, work, runs, setting: file, only }) {
  const { loadBackend } = await import('../../dist/training/index.js')
  const { Shared } = await import('./shared.mjs')
  const { runStudent } = await import('./student.mjs')
  const { runLarge, runTeacher } = await import('./large.mjs')
  const run = { student: runStudent, large: runLarge, teacher: runTeacher }
  const stop = new AbortController()
  process.on('SIGINT', () => (stop.signal.aborted ? process.exit(130) : stop.abort()))
  const { tf, banner } = await loadBackend()
  const report = (event) => event.line && say(event.line)
  say(banner)
  const setting = parse(readFileSync(file, 'utf8'))
  const shared = new Shared({ tf, data, work, setting, signal: stop.signal, report })
  await shared.prepare()
  mkdirSync(runs, { recursive: true })
  /** Of a classic student, which a large network is pruned to. */
  shared.studentBytes = () => readResult(join(runs, `classic-${setting.seeds[0]}.json`)).bytes
  for (const seed of setting.seeds) {
    for (const kind of only) {
      if (sortOf(kind) === 'teacher' && seed !== setting.seeds[0]) continue
      const result = join(runs, `${kind}-${seed}.json`)
      if (existsSync(result)) {
        checkSetting(result, shared.id)
        continue
      }
      say(`${kind}, seed ${seed}`)
      const figures = await run[sortOf(kind)](kind, seed, shared)
      const { count } = shared.windows
      const dev = { requests: shared.dev.requests.length, windows: shared.dev.windows.count }
      const about = { kind, seed, setting: shared.id, teacher: shared.teacher.id, trainWindows: count, dev }
      writeFileSync(result, `${JSON.stringify({ ...about, ...figures }, null, 2)}\n`)
    }
  }
}

const readResult = (file) => {
  if (!existsSync(file)) throw usage(`${file} is missing: run kind "classic" first`)
  return JSON.parse(readFileSync(file, 'utf8'))
}

function checkSetting(file, id) {
  if (readResult(file).setting === id) return
  throw usage(`${file} is of another setting, teacher or data; remove it, or choose another --runs`)
}

const resultsIn = (runs) =>
  readdirSync(runs)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => readResult(join(runs, name)))

const say = (line) => console.log(`${new Date().toISOString().slice(11, 19)} ${line}`)

main(process.argv.slice(2)).catch((error) => {
  if (error.name === 'AbortError') {
    console.error('stopped; the same command goes on where it was')
    process.exitCode = 130
    return
  }
  const wrongInput = error.usage || error.exitCode === 2
  console.error(wrongInput ? `bench: ${error.message}` : error)
  process.exitCode = wrongInput ? 2 : 1
})
