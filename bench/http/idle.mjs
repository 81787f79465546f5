// CPU time of a proxy that has served and now has nothing to do.
import { setTimeout as pause } from 'node:timers/promises'
import { atMost, digits } from '../support/section.mjs'
import { cpuMillis, path, startServer } from '../support/processes.mjs'
import { putLoad, startStillgate } from './contenders.mjs'

/** Time in which pools close and the collector of garbage ends its work. */
const SETTLE_MS = 6000

export async function measureIdle(bench) {
  const upstream = await startServer([path('http/upstream.mjs')], { core: 'load' })
  let proxy
  try {
    proxy = await startStillgate(upstream.url, { ...bench, mode: 'detect' })
    await putLoad(proxy, bench, { warmUp: 0, seconds: 2 })
    bench.progress('settling')
    await pause(bench.quick ? 1000 : SETTLE_MS)
    return section(await watch(proxy.pid, bench.quick ? 2 : 10))
  } finally {
    await Promise.all([upstream.stop(), proxy?.stop()])
  }
}

async function watch(pid, seconds) {
  const before = cpuMillis(pid)
  await pause(seconds * 1000)
  return { seconds, cpuMillis: cpuMillis(pid) - before }
}

export function section({ seconds, cpuMillis: millis }) {
  const share = millis / seconds / 10
  return {
    title: 'Idle',
    says: `CPU time over ${seconds} s without a request, after two seconds of load.`,
    columns: ['', 'ms', 'of a core'],
    rows: [['inspection on', digits(millis, 2), `${digits(share, 3)} %`]],
    targets: [atMost('idle: CPU, % of a core', 0.1, share)],
    notes: [],
    figures: { seconds, cpuMillis: millis },
  }
}
