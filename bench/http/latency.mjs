// Latency that inspection adds at half of what saturates it: requests are due at random at a constant mean rate.
import { alternate, column } from '../support/rounds.mjs'
import { digits, withSpread } from '../support/section.mjs'
import { paired, spread } from '../support/statistics.mjs'
import { CONTENDERS, underLoad } from './contenders.mjs'

const SHARE = 0.5
const OFF = 'inspection off'
const ON = 'inspection on'
const PERCENTILES = { p50: 'p50', p99: 'p99', p999: 'p99.9' }

export async function measureLatency(bench) {
  const perSecond = Math.round((await saturation(bench)) * SHARE)
  const load = { ...bench.load, seconds: bench.load.seconds * 1.5, perSecond }
  const runs = await alternate(bench, [OFF, ON], bench.rounds, (name) =>
    underLoad(CONTENDERS[name].start, bench, load),
  )
  return section(runs, perSecond)
}

async function saturation(bench) {
  const known = bench.done.throughput?.figures.runs[ON]
  if (known) return spread(column(known, 'requestsPerSecond')).median
  bench.progress('looking for saturation')
  return (await underLoad(CONTENDERS[ON].start, bench, bench.load)).requestsPerSecond
}

export function section(runs, perSecond) {
  const of = (name, key) => column(runs[name], key)
  const added = (key) => paired(of(ON, key), of(OFF, key), (on, off) => on - off)
  return {
    title: 'Latency added at half load',
    says: `${perSecond} requests/s at random times, half of what saturates inspection; latency counts from when a request was due.`,
    columns: ['milliseconds', OFF, ON, 'added'],
    rows: Object.entries(PERCENTILES).map(([key, name]) => [
      name,
      withSpread(spread(of(OFF, key)), 3),
      withSpread(spread(of(ON, key)), 3),
      withSpread(added(key), 3),
    ]),
    targets: [],
    notes: lost(runs, perSecond),
    chart: {
      kind: 'bars',
      description: 'Latency at half load, with and without inspection',
      unit: 'milliseconds',
      bars: Object.entries(PERCENTILES).flatMap(([key, name]) =>
        [OFF, ON].map((who) => ({ name: `${name}, ${who}`, ...spread(of(who, key)) })),
      ),
    },
    figures: {
      perSecond,
      runs,
      added: Object.fromEntries(Object.keys(PERCENTILES).map((key) => [key, added(key)])),
    },
  }
}

/** A machine that does not reach the rate has measured its own queue. */
function lost(runs, perSecond) {
  const reached = Math.min(
    ...Object.values(runs)
      .flat()
      .map((run) => run.requestsPerSecond),
  )
  return reached < perSecond * 0.97
    ? [
        `Only ${digits(reached, 0)} requests/s were answered in one round: the machine was busy, and these are latencies of a queue.`,
      ]
    : []
}
