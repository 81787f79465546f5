// Two builds side by side, under the load of this folder.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startStillgate, underLoad } from '../http/contenders.mjs'
import { inspectMix } from '../inspect/mix-inspection.mjs'
import { mix, MIX, pack } from '../support/mix.mjs'
import { alternate } from '../support/rounds.mjs'
import { withSpread } from '../support/section.mjs'
import { paired, spread, table } from '../support/statistics.mjs'

const LOAD = { warmUp: 2, seconds: 3 }

/** What is compared: from a run to a figure, and whether more of it is slower. */
const FIGURES = {
  'requests/s, inspection on': { of: (run) => run.on.requestsPerSecond, places: 0 },
  'CPU µs per request, inspection on': { of: (run) => run.on.cpuMicros, places: 1, judged: true },
  'CPU µs per request, inspection off': { of: (run) => run.off.cpuMicros, places: 1 },
  'inspection, p50 µs': { of: (run) => run.inspection.p50, places: 1 },
  'inspection, p99 µs': { of: (run) => run.inspection.p99, places: 1 },
  'inspection, CPU µs': { of: (run) => run.inspection.cpuMicros, places: 1, judged: true },
}

/**
 * @param builds two of `{name, root}`
 * @returns `{names, rounds, tolerance, slower, rows: [{what, one, other, ratio}]}`, spreads each
 */
export async function compare(builds, { dir, rounds, tolerance, model }) {
  const mixFile = join(dir, 'mix.bin')
  writeFileSync(mixFile, pack(mix(MIX)))
  const bench = { dir, mixFile, late: () => false, progress: (text) => console.error(text) }
  const names = ['one', 'other']
  const runs = await alternate(bench, names, rounds, (name) =>
    measure(builds[names.indexOf(name)], name, bench, model),
  )
  return {
    names: builds.map(({ name }) => name),
    rounds,
    ...verdict(runs, tolerance),
  }
}

async function measure({ root }, name, bench, model = join(root, 'models/student.safetensors')) {
  const dir = join(bench.dir, name)
  mkdirSync(dir, { recursive: true })
  const program = join(root, 'dist/cli/main.js')
  const serve = (mode) => (upstream) => startStillgate(upstream, { dir, file: model, mode, program })
  return {
    off: await underLoad(serve('off'), bench, LOAD),
    on: await underLoad(serve('detect'), bench, LOAD),
    inspection: await inspectMix({ file: model }, root),
  }
}

/** @param runs `{one, other}`: a list of runs each */
export function verdict({ one, other }, tolerance) {
  const rows = Object.entries(FIGURES).map(([what, { of, judged = false, places }]) => {
    const [ones, others] = [one, other].map((runs) => runs.map(of))
    return { what, places, judged, one: spread(ones), other: spread(others), ratio: paired(others, ones) }
  })
  // One noisy round proves nothing: every round must say so.
  const slower = rows.some(({ judged, ratio }) => judged && ratio.least > 1 + tolerance)
  return { tolerance, slower, rows }
}

export function render({ names: [one, other], rounds, tolerance, slower, rows }) {
  return [
    `${other} against ${one}; medians of ${rounds} rounds in alternating order, fresh processes`,
    table([
      ['', one, other, 'ratio'],
      ...rows.map((row) => [
        row.what,
        withSpread(row.one, row.places),
        withSpread(row.other, row.places),
        withSpread(row.ratio, 3),
      ]),
    ]),
    slower
      ? `slower: more CPU time in every round, beyond ${tolerance * 100} %`
      : `not slower: no CPU time grew by more than ${tolerance * 100} % in every round`,
  ].join('\n')
}
