/** From totals to metrics. docs/rollout.md lists them. */
import {
  exposition,
  type Histogram,
  type HistogramMetric,
  type Metric,
  type Sample,
} from '../observe/index.js'
import { CLASSES, SCORE_BOUNDS } from '../student/index.js'
import { driftIndices } from './drift.js'
import { MICROS_BOUNDS } from './tally.js'
import type { Totals } from './totals.js'

type Any = Metric | HistogramMetric

/** What is known of a proxy beside the figures of its processes. */
export interface Beside {
  /** Requests before which drift is not reckoned. */
  readonly minRequests: number
  /** Canaries that ended, by how. */
  readonly conclusions?: Readonly<Record<string, number>> | undefined
}

/** The figures of a proxy in the text format of Prometheus. */
export const metricsText = (totals: Totals, { minRequests, conclusions }: Beside): string =>
  exposition([
    ...requestMetrics(totals),
    ...modelMetrics(totals),
    ...trialMetrics(totals),
    ...(conclusions
      ? [counter('canary_conclusions', 'Canaries that ended, by how.', by('action', conclusions))]
      : []),
    ...driftMetrics(totals, minRequests),
    ...processMetrics(totals),
  ])

const counter = (name: string, help: string, samples: readonly Sample[]): Metric => ({
  name: `stillgate_${name}_total`,
  help,
  type: 'counter',
  samples,
})
const gauge = (name: string, help: string, samples: readonly Sample[]): Metric => ({
  name: `stillgate_${name}`,
  help,
  type: 'gauge',
  samples,
})
const one = (value: number): Sample[] => [{ value }]
/** One sample for each key, under a label. */
const by = (label: string, values: Readonly<Record<string, number>>): Sample[] =>
  Object.entries(values).map(([name, value]) => ({ labels: { [label]: name }, value }))

function requestMetrics({ grown, connections, tunnels }: Totals): Any[] {
  const { decisions, classes, scores, micros, traffic } = grown
  const { internalErrors: internal, upstreamErrors: upstream, clientErrors: client, bombs } = grown
  const decided = Object.entries(decisions).map(([key, value]) => {
    const [action = '', reason = ''] = key.split(' ')
    return { labels: { action, reason }, value }
  })
  const classCounts = Object.fromEntries(CLASSES.map((name, i) => [name, classes[i] ?? 0]))
  return [
    counter('requests', 'Answered requests by what was decided, and why.', decided),
    counter('errors', 'What went wrong.', by('kind', { internal, upstream, client, bombs })),
    counter('classes', 'Judged requests by their likeliest class.', by('class', classCounts)),
    {
      name: 'stillgate_score',
      help: 'Judged requests by score.',
      type: 'histogram',
      bounds: SCORE_BOUNDS,
      values: scores,
    },
    {
      name: 'stillgate_judging_seconds',
      help: 'Time spent on inspecting and judging a request.',
      type: 'histogram',
      bounds: MICROS_BOUNDS.map((bound) => bound / 1e6),
      values: inSeconds(micros),
    },
    gauge('connections', 'Open connections of clients.', one(connections)),
    gauge('tunnels', 'Open tunnels of upgraded connections.', one(tunnels)),
    ...(traffic
      ? [
          counter(
            'traffic_records',
            'Records of the traffic log: written, or dropped because they did not fit.',
            by('outcome', { written: traffic.written, dropped: traffic.dropped }),
          ),
        ]
      : []),
  ]
}

const inSeconds = ({ counts, sum }: Histogram): Histogram => ({ counts, sum: sum / 1e6 })

function modelMetrics({ models, grown }: Totals): Metric[] {
  return [
    gauge('model_processes', 'Processes that serve a model.', by('model', models)),
    counter('model_swaps', 'Times that a process took over another model.', one(grown.swaps)),
    counter('model_swap_failures', 'Models that a process refused to take over.', one(grown.swapFailures)),
  ]
}

function trialMetrics({ trial }: Totals): Metric[] {
  const share = (kind: string): number => (trial?.kind === kind ? trial.share : 0)
  const shares = by('kind', { shadow: share('shadow'), canary: share('canary') })
  const state = gauge(
    'trial_share',
    'Share of the requests that a model on trial sees; 0 without one.',
    shares,
  )
  if (!trial) return [state]
  const { kind, model, compared, both, onlyTrial, onlyServing, skipped, failures } = trial
  const neither = compared - both - onlyTrial - onlyServing
  const counts = {
    neither,
    both,
    only_trial: onlyTrial,
    only_serving: onlyServing,
    skipped,
    failed: failures,
  }
  return [
    state,
    gauge('trial_info', 'The model on trial.', [{ labels: { kind, model }, value: 1 }]),
    counter('trial_requests', 'Requests of the trial by which model flagged them.', by('flagged', counts)),
  ]
}

function driftMetrics({ drift }: Totals, minRequests: number): Metric[] {
  if (!drift) return []
  const indices = driftIndices(drift, minRequests)
  return [
    gauge(
      'drift_reference',
      'Whether the model says what its traffic was like.',
      one(drift.reference ? 1 : 0),
    ),
    ...(indices
      ? [gauge('drift_psi', 'Population stability index against that traffic.', by('of', { ...indices }))]
      : []),
  ]
}

function processMetrics({ processes, residentBytes, grown }: Totals): Metric[] {
  return [
    gauge('processes', 'Processes that serve.', one(processes)),
    {
      name: 'process_resident_memory_bytes',
      help: 'Memory of all of them.',
      type: 'gauge',
      samples: one(residentBytes),
    },
    {
      name: 'process_cpu_seconds_total',
      help: 'Processor time of all of them.',
      type: 'counter',
      samples: one(grown.cpuSeconds),
    },
  ]
}
