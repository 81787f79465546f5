// The part of the full benchmark that runs inspect/whole.mjs.
import { MIX } from '../support/mix.mjs'
import { path, runToEnd } from '../support/processes.mjs'
import { alternate, column } from '../support/rounds.mjs'
import { atMost, digits, withSpread } from '../support/section.mjs'
import { spread } from '../support/statistics.mjs'

/** Runs it once. @param root folder of the build; default this one */
export function inspectMix({ file, quick }, root = path('..')) {
  const options = JSON.stringify({ root, model: file, ...MIX, ...(quick && { requests: 3000 }) })
  return runToEnd([path('inspect/whole.mjs'), options], { core: 'proxy', seconds: 120 })
}

export async function measureMixInspection(bench) {
  const { inspection } = await alternate(bench, ['inspection'], bench.rounds, () => inspectMix(bench))
  return section(inspection)
}

export function section(runs) {
  const of = (key) => spread(column(runs, key))
  const { requests, bytes } = runs[0]
  return {
    title: 'Whole inspection of the mix',
    says: `Views, decoding and scoring of ${requests} requests of ${digits(bytes, 0)} bytes on average, each timed once, in ${runs.length} fresh processes.`,
    columns: ['', 'µs per request'],
    rows: [
      ['p50', withSpread(of('p50'), 1)],
      ['p99', withSpread(of('p99'), 1)],
      ['mean', withSpread(of('mean'), 1)],
      ['CPU time, mean', withSpread(of('cpuMicros'), 1)],
    ],
    targets: [
      atMost('whole inspection, p50 (µs)', 8, of('p50')),
      atMost('whole inspection, p99 (µs)', 60, of('p99')),
    ],
    notes: [],
    chart: {
      kind: 'bars',
      description: 'Time of a whole inspection',
      unit: 'microseconds per request',
      bars: ['p50', 'p99', 'mean'].map((name) => ({ name, ...of(name) })),
    },
    figures: { runs },
  }
}
