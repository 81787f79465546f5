/** The dev requests as windows, to watch a network's quality while it trains and to choose thresholds. */
import { readRequests, toHead, type RequestRow } from '../corpus/index.js'
import { Inspector } from '../inspect/index.js'
import { CLASSES } from '../student/index.js'
import type { Report } from './progress.js'
import type { WindowSource } from './batch.js'
import { WindowSetBuilder, type WindowSet } from './windows.js'

export interface HeldOut {
  readonly windows: WindowSet
  readonly requests: readonly {
    readonly source: string
    readonly attack: boolean
    /** Index of the class. */
    readonly label: number
    readonly windows: Uint32Array
  }[]
}

/** Reads every `every`-th request of a file. */
export async function readHeldOut(file: string, every: number, report: Report): Promise<HeldOut> {
  return heldOutOf(everyNth(readRequests(file), every), report)
}

async function* everyNth<T>(rows: AsyncIterable<T>, n: number): AsyncGenerator<T> {
  let row = 0
  for await (const request of rows) if (row++ % n === 0) yield request
}

/** The windows of requests, and which request has which. */
export async function heldOutOf(
  rows: AsyncIterable<RequestRow> | Iterable<RequestRow>,
  report: Report,
): Promise<HeldOut> {
  const builder = new WindowSetBuilder()
  const inspector = new Inspector()
  const requests: HeldOut['requests'][number][] = []
  let row = 0
  for await (const request of rows) {
    const views = inspector.inspect(toHead(request), request.body)
    const label = CLASSES.indexOf(request.class)
    const windows = Uint32Array.from({ length: views.count }, (_, w) => {
      builder.add(views, w, label, request.source)
      return builder.find(views, w)
    })
    requests.push({ source: request.source, attack: label !== 0, label, windows })
    if (++row % 500 === 0) report({ stage: 'held-out requests', done: row, total: 0 })
  }
  return { windows: builder.build(), requests }
}

/** Margin of each request: the highest of its windows' log-odds of being an attack. */
export function requestMargins(heldOut: HeldOut, windowMargins: Float32Array): Float32Array {
  return Float32Array.from(heldOut.requests, ({ windows }) => {
    let most = -Infinity
    for (const w of windows) most = Math.max(most, windowMargins[w]!)
    return most
  })
}

/** Log-odds of attack against benign from logits (n, C). */
export function margins(logits: Float32Array, classes: number): Float32Array {
  const n = logits.length / classes
  const out = new Float32Array(n)
  for (let i = 0; i < n; i++) {
    const base = i * classes
    let most = -Infinity
    for (let c = 1; c < classes; c++) most = Math.max(most, logits[base + c]!)
    let sum = 0
    for (let c = 1; c < classes; c++) sum += Math.exp(logits[base + c]! - most)
    out[i] = most + Math.log(sum) - logits[base]!
  }
  return out
}

export interface Quality {
  /** Margin at which `rate` of the harmless recorded requests are flagged. */
  readonly threshold: number
  /** Share flagged by source (prefixes before `:` merged) and label. */
  readonly shares: Readonly<Record<string, number>>
  /** Mean share of attacks over their sources. */
  readonly caught: number
}

/**
 * The threshold that flags `rate` of what the dev file holds of recorded harmless traffic, and what it catches.
 * Only browser and API recordings set it: hard negatives would let an odd source move it.
 */
export function quality(heldOut: HeldOut, requestScores: Float32Array, rate: number): Quality {
  const recorded: number[] = []
  heldOut.requests.forEach(({ source, attack }, i) => {
    if (!attack && /^(browse|api)/.test(source)) recorded.push(requestScores[i]!)
  })
  recorded.sort((a, b) => b - a)
  const threshold = (recorded[Math.floor(recorded.length * rate)] ?? 0) + 1e-6
  const groups = new Map<string, { rows: number; flagged: number }>()
  heldOut.requests.forEach(({ source, attack }, i) => {
    const key = `${attack ? 'attack' : 'benign'} ${mergedSource(source)}`
    const group = groups.get(key) ?? { rows: 0, flagged: 0 }
    group.rows++
    if (requestScores[i]! >= threshold) group.flagged++
    groups.set(key, group)
  })
  const shares = Object.fromEntries([...groups].sort().map(([key, g]) => [key, g.flagged / g.rows]))
  const attacks = Object.entries(shares).filter(([key]) => key.startsWith('attack'))
  return {
    threshold,
    shares,
    caught: attacks.reduce((sum, [, share]) => sum + share, 0) / (attacks.length || 1),
  }
}

const mergedSource = (source: string): string =>
  /nuclei|afrog/.test(source)
    ? 'cve'
    : source.startsWith('api:')
      ? 'api'
      : source.startsWith('hard:')
        ? 'hard'
        : source

/** What can be asked about windows: a network or a teacher. */
export interface Scorer {
  readonly classes: number
  /** (n, C) row-major. */
  logits(source: WindowSource, indices: ArrayLike<number>): Float32Array
}

/** Runs a network or a teacher over the held-out requests. */
export function heldOutQuality(model: Scorer, heldOut: HeldOut, rate: number): Quality {
  const indices = Uint32Array.from({ length: heldOut.windows.count }, (_, i) => i)
  const logits = model.logits(heldOut.windows, indices)
  return quality(heldOut, requestMargins(heldOut, margins(logits, model.classes)), rate)
}

/** One line: threshold and shares in per cent. */
export function describeQuality(q: Quality): string {
  const shares = Object.entries(q.shares).map(([key, share]) => `${key} ${(share * 100).toFixed(2)}`)
  return `margin ≥ ${q.threshold.toFixed(2)}: ${shares.join(' · ')} · attacks' mean ${(q.caught * 100).toFixed(1)} %`
}
