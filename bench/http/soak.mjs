// Memory of a worker over an hour's worth of requests, sent as fast as they are answered; or over real minutes.
import { atLeast, atMost, digits } from '../support/section.mjs'
import { memoryOf, path, startServer } from '../support/processes.mjs'
import { spread } from '../support/statistics.mjs'
import { putLoad, startStillgate } from './contenders.mjs'

/** A site of a hundred requests a second. */
const PER_SECOND = 100
const HOUR = PER_SECOND * 3600
/** The compressed hour ends after this, answered or not. */
const MOST_SECONDS = 120
const STEP_MS = 500

export async function measureSoak(bench) {
  const upstream = await startServer([path('http/upstream.mjs')], { core: 'load' })
  let proxy
  try {
    proxy = await startStillgate(upstream.url, { ...bench, mode: 'detect' })
    return section(await soak(proxy, bench))
  } finally {
    await Promise.all([upstream.stop(), proxy?.stop()])
  }
}

async function soak(proxy, bench) {
  const began = performance.now()
  const points = []
  const look = () => {
    const seconds = (performance.now() - began) / 1000
    points.push([Math.round(seconds * 10) / 10, memoryOf(proxy.pid)])
    bench.progress(`${digits(seconds, 0)} s, ${digits(points.at(-1)[1], 1)} MB`)
  }
  look()
  const timer = setInterval(look, STEP_MS)
  try {
    const { requests } = await putLoad(proxy, bench, loadOf(bench))
    look()
    return { requests, points }
  } finally {
    clearInterval(timer)
  }
}

function loadOf({ soakMinutes, quick }) {
  if (soakMinutes !== undefined) return { warmUp: 0, seconds: soakMinutes * 60 }
  return { warmUp: 0, seconds: quick ? 5 : MOST_SECONDS, requests: HOUR }
}

/** Median of a part of the points, by their share of the time. */
function between(points, from, to) {
  const end = points.at(-1)[0]
  return spread(points.filter(([at]) => at >= from * end && at <= to * end).map(([, megabytes]) => megabytes))
    .median
}

export function section({ requests, points }) {
  const last = between(points, 0.75, 1)
  const growth = last / between(points, 0.25, 0.5)
  const most = Math.max(...points.map(([, megabytes]) => megabytes))
  const seconds = points.at(-1)[0]
  return {
    title: 'Memory in a soak',
    says: `${requests.toLocaleString('en')} requests in ${digits(seconds, 0)} s; an hour of ${PER_SECOND} requests/s has ${HOUR.toLocaleString('en')}. Resident memory of the one worker.`,
    columns: ['', 'MB'],
    rows: [
      ['at the start', digits(points[0][1], 1)],
      ['second quarter, median', digits(between(points, 0.25, 0.5), 1)],
      ['last quarter, median', digits(last, 1)],
      ['most', digits(most, 1)],
    ],
    targets: [
      atMost('memory of a worker in the last quarter (MB)', 110, last),
      atMost('flat: memory in the last quarter ÷ in the second', 1.05, growth),
      atLeast('requests in the soak', HOUR, requests),
    ],
    notes: [],
    chart: {
      kind: 'curves',
      description: 'Resident memory of a worker over the soak',
      x: { label: 'seconds', from: 0, to: seconds },
      y: { label: 'MB', from: 0, to: Math.max(most, 110) * 1.1 },
      series: [
        { kind: 'line', name: 'memory', points },
        {
          kind: 'rule',
          name: 'target',
          points: [
            [0, 110],
            [seconds, 110],
          ],
        },
      ],
    },
    figures: { requests, points },
  }
}
