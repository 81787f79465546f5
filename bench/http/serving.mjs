// Requests per second and latencies of the proxy with inspection on and off, beside http-proxy alone and no proxy at
// all. Every measurement has fresh processes: upstream, proxy and load each their own. The order alternates from round
// to round, and medians are compared, so that a machine that warms up or throttles favours nobody.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { path, runToEnd, startServer } from '../support/processes.mjs'
import { spread, table } from '../support/statistics.mjs'

const ROUNDS = 3
const CONNECTIONS = 32
const WARM_UP_SECONDS = 1
const SECONDS = 3

/** From the address of an upstream and the model to the arguments of a proxy; none where there is no proxy. */
const CONTENDERS = {
  'no proxy': () => undefined,
  'http-proxy alone': (upstream) => [path('peers/http-proxy.mjs'), upstream],
  'stillgate, inspection off': (upstream, model) => serve(upstream, model, 'off'),
  // `detect` does all that `block` does, but every request reaches the upstream whatever the model thinks of it.
  'stillgate, inspection on': (upstream, model) => serve(upstream, model, 'detect'),
}

function serve(upstream, { dir, file }, mode) {
  const config = join(dir, `${mode}.yaml`)
  writeFileSync(config, 'log: { requests: flagged }\n')
  const flags = ['--listen', '127.0.0.1:0', '--upstream', upstream, '--mode', mode, '--model', file]
  return [path('../dist/cli/main.js'), 'serve', '--config', config, ...flags]
}

/** @returns `{connections, seconds, rounds, contenders: [{name, requestsPerSecond, p50, p99}]}`, each `{median, least, most}` */
export async function measureServing(model) {
  const names = Object.keys(CONTENDERS)
  const figures = Object.fromEntries(names.map((name) => [name, []]))
  for (let round = 0; round < ROUNDS; round++) {
    const order = round % 2 === 0 ? names : [...names].reverse()
    for (const name of order) figures[name].push(await once(name, model))
  }
  const contenders = names.map((name) => ({ name, ...summary(figures[name]) }))
  return { connections: CONNECTIONS, seconds: SECONDS, rounds: ROUNDS, contenders }
}

async function once(name, model) {
  const upstream = await startServer([path('http/upstream.mjs')])
  const args = CONTENDERS[name](upstream.url, model)
  const proxy = args ? await startServer(args) : undefined
  const load = [proxy?.url ?? upstream.url, CONNECTIONS, WARM_UP_SECONDS, SECONDS].map(String)
  try {
    return await runToEnd([path('http/load.mjs'), ...load])
  } finally {
    await Promise.all([upstream.stop(), proxy?.stop()])
  }
}

const summary = (runs) =>
  Object.fromEntries(
    ['requestsPerSecond', 'p50', 'p99'].map((key) => [key, spread(runs.map((run) => run[key]))]),
  )

export function renderServing({ connections, seconds, rounds, contenders }) {
  const rows = contenders.map(({ name, requestsPerSecond: { median, least, most }, p50, p99 }) => [
    name,
    median.toFixed(0),
    `${least.toFixed(0)}–${most.toFixed(0)}`,
    p50.median.toFixed(2),
    p99.median.toFixed(2),
  ])
  return [
    `serving: ${connections} connections kept alive, closed loop; medians of ${rounds} rounds of ${seconds} s`,
    table([['', 'requests/s', '(spread)', 'p50 ms', 'p99 ms'], ...rows]),
  ].join('\n')
}
