// `npm run bench:full`: everything that docs/performance.md tells. `--help` tells the rest.
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { FULL, numberOf, readFlags } from './support/flags.mjs'
import { machine, watchStolen } from './support/machine.mjs'
import { path } from './support/processes.mjs'
import { needBuild, runProgram } from './support/program.mjs'

/** What is measured, in order: from a name to a measurement that gives one section or, by name, several. */
const PARTS = {
  throughput: async () => (await import('./http/throughput.mjs')).measureThroughput,
  latency: async () => (await import('./http/latency.mjs')).measureLatency,
  inspection: async () => (await import('./inspect/mix-inspection.mjs')).measureMixInspection,
  growth: async () => (await import('./inspect/growth.mjs')).measureGrowth,
  kernel: async () => (await import('./student/kernel-section.mjs')).measureKernelSection,
  workers: async () => (await import('./http/workers.mjs')).measureWorkers,
  idle: async () => (await import('./http/idle.mjs')).measureIdle,
  soak: async () => (await import('./http/soak.mjs')).measureSoak,
}

const PACE = {
  // V8 compiles what is hot on the proxy's one core for some seconds: that is of a start, not of a day.
  whole: { rounds: 3, load: { warmUp: 6, seconds: 3 } },
  quick: { rounds: 1, load: { warmUp: 0.5, seconds: 1 } },
}

async function main(args) {
  const parts = Object.keys(PARTS)
  const flags = readFlags(args, FULL, { parts })
  if (flags.help) return void console.log(FULL.help)
  const minutes = numberOf(flags, 'minutes', { least: 0.1, most: 600, otherwise: 10 })
  const soakMinutes = numberOf(flags, 'soak', { least: 0.1, most: 600 })
  needBuild()
  if (flags.json !== undefined) writeFileSync(flags.json, '')
  const bench = await prepare(flags, { minutes, soakMinutes })
  const report = await measure(flags.only ?? parts, bench)
  await keep(report, flags)
}

/** What every part gets. */
async function prepare({ model: file, quick = false }, { minutes, soakMinutes }) {
  const { chooseModel } = await import('./support/model.mjs')
  const { mix, MIX, pack } = await import('./support/mix.mjs')
  const model = await chooseModel(file)
  process.on('exit', () => rmSync(model.dir, { recursive: true, force: true }))
  const mixFile = join(model.dir, 'mix.bin')
  writeFileSync(mixFile, pack(mix(MIX)))
  const began = performance.now()
  return {
    ...PACE[quick ? 'quick' : 'whole'],
    quick,
    soakMinutes,
    model: model.name,
    says: model.says,
    file: model.file,
    dir: model.dir,
    mixFile,
    done: {},
    late: () => performance.now() - began > minutes * 60_000,
    seconds: () => (performance.now() - began) / 1000,
    progress: () => {},
  }
}

async function measure(parts, bench) {
  const { machineLine } = await import('./report/page.mjs')
  const { text } = await import('./report/text.mjs')
  const report = {
    format: 'stillgate-bench',
    machine: machine(),
    model: bench.model,
    began: new Date().toISOString(),
  }
  const skipped = []
  const stolen = watchStolen()
  console.log(`${machineLine(report.machine)}\n${bench.says}`)
  for (const part of parts) {
    const { sections = {}, why } = bench.late()
      ? { why: 'the time of the run was up' }
      : await attempt(part, bench)
    Object.assign(bench.done, sections)
    for (const section of Object.values(sections)) console.log(`\n${text(section)}`)
    if (why === undefined) continue
    skipped.push({ part, why })
    console.log(`\n${part} was left out: ${why}`)
  }
  report.machine.stolen = stolen()
  return { ...report, seconds: Math.round(bench.seconds()), sections: bench.done, skipped }
}

/** A part that fails takes no other with it; the exit code tells. */
async function attempt(part, bench) {
  const line = progressLine(part, bench)
  try {
    const run = await PARTS[part]()
    const result = await run({ ...bench, progress: line.show })
    return { sections: 'title' in result ? { [part]: result } : result }
  } catch (error) {
    process.exitCode = 1
    return { why: error.message }
  } finally {
    line.clear()
  }
}

/** One line on a terminal, over and over; elsewhere one line a part. */
function progressLine(part, bench) {
  const terminal = process.stderr.isTTY
  if (!terminal) console.error(`${bench.seconds().toFixed(0)} s: ${part}`)
  const write = (text) => terminal && process.stderr.write(`\r\x1b[K${text}`)
  return {
    show: (text) => write(`${bench.seconds().toFixed(0)} s: ${part}, ${text}`),
    clear: () => write(''),
  }
}

async function keep(report, { json, only, quick }) {
  const content = `${JSON.stringify(report, null, 1)}\n`
  if (json !== undefined) writeFileSync(json, content)
  if (only !== undefined || quick) return
  const { writeReport } = await import('./report/write.mjs')
  writeFileSync(path('results/performance.json'), content)
  writeReport(report, path('../docs'))
  console.log('\nwrote bench/results/performance.json and docs/performance.md')
}

runProgram(main)
