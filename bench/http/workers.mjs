// CPU time per request with two workers and with one. Both share the one core, so that nothing but the workers differs.
import { alternate, column } from '../support/rounds.mjs'
import { atMost, withSpread } from '../support/section.mjs'
import { paired, spread } from '../support/statistics.mjs'
import { startStillgate, underLoad } from './contenders.mjs'

const WORKERS = { '1 worker': 1, '2 workers': 2 }

export async function measureWorkers(bench) {
  const runs = await alternate(bench, Object.keys(WORKERS), bench.rounds, (name) => {
    const starting = (upstream) =>
      startStillgate(upstream, { ...bench, mode: 'detect', workers: WORKERS[name] })
    // Each worker gets as much to warm up on as one alone.
    return underLoad(starting, bench, { ...bench.load, warmUp: bench.load.warmUp * WORKERS[name] })
  })
  return section(runs)
}

export function section(runs) {
  const names = Object.keys(WORKERS)
  const [one, two] = names.map((name) => column(runs[name], 'cpuMicros'))
  return {
    title: 'Workers',
    says: 'CPU time per request at saturation, all processes together, on the same core.',
    columns: ['', 'CPU µs per request', 'requests/s'],
    rows: names.map((name) => [
      name,
      withSpread(spread(column(runs[name], 'cpuMicros')), 1),
      withSpread(spread(column(runs[name], 'requestsPerSecond')), 0),
    ]),
    targets: [atMost('CPU time per request with 2 workers ÷ with 1', 1.05, paired(two, one))],
    notes: [],
    chart: {
      kind: 'bars',
      description: 'CPU time per request by number of workers',
      unit: 'microseconds per request',
      bars: names.map((name) => ({ name, ...spread(column(runs[name], 'cpuMicros')) })),
    },
    figures: { runs },
  }
}
