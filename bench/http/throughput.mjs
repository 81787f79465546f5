// Requests per second at saturation, and the CPU time that each request takes there, of stillgate and its peers.
import { alternate, column } from '../support/rounds.mjs'
import { atLeast, atMost, digits, withSpread } from '../support/section.mjs'
import { paired, spread } from '../support/statistics.mjs'
import { CONTENDERS, underLoad } from './contenders.mjs'

const ON = 'inspection on'
const OFF = 'inspection off'
const GUARDED = 'nginx + ModSecurity + CRS'
/** Below this share of its core a proxy waited for the load. */
const SATURATED = 0.93

export async function measureThroughput(bench) {
  const names = Object.keys(CONTENDERS)
  const missing = Object.fromEntries(
    names.map((name) => [name, CONTENDERS[name].missing()]).filter(([, why]) => why),
  )
  const present = names.filter((name) => !(name in missing))
  const once = (name) => underLoad(CONTENDERS[name].start, bench, bench.load)
  const runs = await alternate(bench, present, bench.rounds, once)
  // The ratio of these two is what the project is judged by: it gets more rounds.
  const more = await alternate(bench, [OFF, ON], bench.rounds - 1, once)
  for (const name of [OFF, ON]) runs[name].push(...(more[name] ?? []))
  return section(names, runs, missing)
}

/** @param runs by contender, a list of what http/load.mjs prints */
export function section(names, runs, missing) {
  const present = names.filter((name) => name in runs)
  return {
    title: 'Requests per second at saturation',
    says: 'Realistic mix, 32 connections kept alive, closed loop; medians of rounds in alternating order, each with fresh processes. Ratios are taken round by round.',
    columns: ['', 'requests/s', 'CPU µs per request', 'share of its core', 'inspection on ÷ this'],
    rows: names.map((name) => (name in runs ? rowOf(name, runs) : [name, 'not installed', '', '', ''])),
    targets: targetsOf(runs),
    notes: [
      ...present.flatMap((name) => notesOf(name, runs[name])),
      ...Object.entries(missing).map(([name, why]) => `${name} was left out: ${why}.`),
    ],
    chart: {
      kind: 'bars',
      description: 'Requests per second at saturation of one core',
      unit: 'requests per second',
      bars: present.map((name) => ({ name, ...spread(column(runs[name], 'requestsPerSecond')) })),
    },
    figures: { runs, missing },
  }
}

const ratio = (runs, name) =>
  paired(column(runs[ON], 'requestsPerSecond'), column(runs[name] ?? [], 'requestsPerSecond'))

function rowOf(name, runs) {
  const [rate, cpu, busy] = ['requestsPerSecond', 'cpuMicros', 'busy'].map((key) =>
    spread(column(runs[name], key)),
  )
  return [
    name,
    withSpread(rate, 0),
    withSpread(cpu, 1),
    `${digits(busy.median * 100, 0)} %`,
    name === ON ? '' : withSpread(ratio(runs, name), 2),
  ]
}

function targetsOf(runs) {
  const added = paired(
    column(runs[ON], 'cpuMicros'),
    column(runs[OFF], 'cpuMicros'),
    (on, off) => on / off - 1,
  )
  return [
    atLeast('requests per second, inspection on ÷ off', 0.88, ratio(runs, OFF)),
    atLeast('inspection on ÷ http-proxy (no inspection)', 1.5, ratio(runs, 'http-proxy')),
    atLeast(`inspection on ÷ ${GUARDED}`, 18, ratio(runs, GUARDED)),
    atMost('CPU of inspection ÷ CPU of forwarding', 0.12, added),
  ]
}

function notesOf(name, runs) {
  const busy = spread(column(runs, 'busy')).median
  const refused =
    runs.reduce((sum, run) => sum + run.refused, 0) / runs.reduce((sum, run) => sum + run.requests, 0)
  return [
    ...(busy < SATURATED
      ? [
          `${name} used ${digits(busy * 100, 0)} % of its core: it waited for the load, or for other work of the machine.`,
        ]
      : []),
    ...(refused > 0 ? [`${name} refused ${digits(refused * 100, 2)} % of these harmless requests.`] : []),
  ]
}
