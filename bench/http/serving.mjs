// The short look at requests per second and latencies: inspection on and off, beside http-proxy and no proxy at all.
// Every measurement has fresh processes: upstream, proxy and load each their own.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { mix, MIX, pack } from '../support/mix.mjs'
import { alternate, column } from '../support/rounds.mjs'
import { digits, withSpread } from '../support/section.mjs'
import { spread, table } from '../support/statistics.mjs'
import { CONTENDERS, underLoad } from './contenders.mjs'

const ROUNDS = 3
const LOAD = { warmUp: 1, seconds: 3 }
const NO_PROXY = 'no proxy'
const NAMES = [NO_PROXY, 'http-proxy', 'inspection off', 'inspection on']

/** @returns `{seconds, rounds, contenders: [{name, requestsPerSecond, p50, p99}]}`, each `{median, least, most}` */
export async function measureServing({ dir, file }) {
  const bench = { dir, file, mixFile: join(dir, 'mix.bin'), late: () => false, progress: () => {} }
  writeFileSync(bench.mixFile, pack(mix(MIX)))
  const runs = await alternate(bench, NAMES, ROUNDS, (name) => underLoad(startOf(name), bench, LOAD))
  const contenders = NAMES.map((name) => ({ name, ...summary(runs[name]) }))
  return { seconds: LOAD.seconds, rounds: ROUNDS, contenders }
}

/** Without a proxy the load goes to the upstream, which is stopped by who started it. */
const startOf = (name) =>
  name === NO_PROXY ? async (url) => ({ url, stop: () => undefined }) : CONTENDERS[name].start

const summary = (runs) =>
  Object.fromEntries(['requestsPerSecond', 'p50', 'p99'].map((key) => [key, spread(column(runs, key))]))

export function renderServing({ seconds, rounds, contenders }) {
  const rows = contenders.map(({ name, requestsPerSecond, p50, p99 }) => [
    name,
    withSpread(requestsPerSecond, 0),
    digits(p50.median, 2),
    digits(p99.median, 2),
  ])
  return [
    `serving: 32 connections kept alive, closed loop; medians of ${rounds} rounds of ${seconds} s`,
    table([['', 'requests/s', 'p50 ms', 'p99 ms'], ...rows]),
  ].join('\n')
}
