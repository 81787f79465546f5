/**
 * Metrics as text, in the format that Prometheus reads
 * (https://prometheus.io/docs/instrumenting/exposition_formats/, version 0.0.4).
 */
import type { Histogram } from './histogram.js'

export interface Sample {
  /** From closed sets only: each new value is a series that the reader keeps for good. */
  readonly labels?: Readonly<Record<string, string>>
  readonly value: number
}

export interface Metric {
  /** With `_total` at its end for a counter, and the unit before it. */
  readonly name: string
  readonly help: string
  readonly type: 'counter' | 'gauge'
  readonly samples: readonly Sample[]
}

export interface HistogramMetric {
  readonly name: string
  readonly help: string
  readonly type: 'histogram'
  readonly bounds: readonly number[]
  readonly values: Histogram
}

export const CONTENT_TYPE = 'text/plain; version=0.0.4; charset=utf-8'

/**
 * @example
 * exposition([{ name: 'up', help: 'Whether it runs.', type: 'gauge', samples: [{ value: 1 }] }])
 * // '# HELP up Whether it runs.\n# TYPE up gauge\nup 1\n'
 */
export function exposition(metrics: readonly (Metric | HistogramMetric)[]): string {
  return metrics
    .map((metric) => {
      const lines = metric.type === 'histogram' ? histogramLines(metric) : sampleLines(metric)
      return [
        `# HELP ${metric.name} ${escapeHelp(metric.help)}`,
        `# TYPE ${metric.name} ${metric.type}`,
        ...lines,
      ]
    })
    .map((lines) => `${lines.join('\n')}\n`)
    .join('')
}

const sampleLines = ({ name, samples }: Metric): string[] =>
  samples.map(({ labels = {}, value }) => `${name}${labelText(labels)} ${numberText(value)}`)

function histogramLines({ name, bounds, values }: HistogramMetric): string[] {
  let total = 0
  const buckets = values.counts.map((count, i) => {
    total += count
    return `${name}_bucket${labelText({ le: numberText(bounds[i] ?? Infinity) })} ${total}`
  })
  return [...buckets, `${name}_sum ${numberText(values.sum)}`, `${name}_count ${total}`]
}

function labelText(labels: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escapeValue(value)}"`)
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`
}

const numberText = (value: number): string =>
  value === Infinity ? '+Inf' : value === -Infinity ? '-Inf' : String(value)

const escapeHelp = (text: string): string => text.replace(/\\/g, '\\\\').replace(/\n/g, '\\n')
const escapeValue = (text: string): string => escapeHelp(text).replace(/"/g, '\\"')
