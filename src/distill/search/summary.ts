/** What a search has found: the front, the recommendation, and the files that tell of them. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { significant } from '../report/axis.js'
import { aligned } from '../report/text.js'
import type { LoadedSearch } from './config.js'
import type { GoodResult } from './journal.js'
import { paretoFront, rankedByQuality, recommended } from './pareto.js'
import { frontPicture } from './picture.js'
import { describeValues } from './values.js'
import { configOf } from './trial-folder.js'

export interface Summary {
  /** The highest rung that any trial has finished: only its results are comparable with one another. */
  readonly rung: number
  /** Of that rung, what no other dominates; best quality first. */
  readonly front: readonly GoodResult[]
  readonly recommended: GoodResult
  /** The last result of every trial. */
  readonly trials: readonly GoodResult[]
}

/** @param results at least one */
export function summaryOf({ search }: LoadedSearch, results: readonly GoodResult[]): Summary {
  const rung = Math.max(...results.map((result) => result.rung))
  const top = results.filter((result) => result.rung === rung)
  return {
    rung,
    front: rankedByQuality(paretoFront(top)),
    recommended: recommended(top, search.recommend)!,
    trials: lastOf(results),
  }
}

function lastOf(results: readonly GoodResult[]): GoodResult[] {
  const last = new Map<number, GoodResult>()
  for (const result of results) {
    const known = last.get(result.trial)
    if (!known || known.rung < result.rung) last.set(result.trial, result)
  }
  return [...last.values()].sort((a, b) => a.trial - b.trial)
}

/** Writes `front.svg`, `result.json` and `recommended.yaml`. */
export function writeSummary(out: string, loaded: LoadedSearch, summary: Summary): void {
  writeFileSync(join(out, 'front.svg'), frontPicture(summary))
  writeFileSync(join(out, 'result.json'), JSON.stringify(summary, null, 2) + '\n')
  writeFileSync(join(out, 'recommended.yaml'), recommendation(loaded, summary))
}

/** A configuration that `stillgate distill` takes, with what it gave in the search. */
function recommendation(loaded: LoadedSearch, { recommended: best }: Summary): string {
  const config = configOf(loaded, best, best.values)
  return `# Recommended by stillgate search: trial ${best.trial}, ${figures(best).join(', ')}.\n${stringify(config)}`
}

const percent = (share: number): string => `${(share * 100).toFixed(2)} %`

const figures = ({ quality, bytes, micros }: GoodResult): [string, string, string] => [
  `quality ${percent(quality)}`,
  `${bytes} bytes`,
  `${significant(micros)} µs per request`,
]

/** The front as a table; the recommended trial has a star. */
export function summaryText({ rung, front, recommended: best, trials }: Summary): string {
  const all = front.includes(best) ? front : rankedByQuality([...front, best])
  const head = ['', 'trial', 'quality', 'caught', 'false alarms', 'bytes', 'µs', 'values']
  const rows = all.map((result) => [
    result === best ? '*' : '',
    String(result.trial),
    percent(result.quality),
    percent(result.caught),
    percent(result.falseAlarms),
    String(result.bytes),
    significant(result.micros),
    describeValues(result.values),
  ])
  const title = `Pareto front of quality, bytes and microseconds at rung ${rung} (${trials.length} trials; * recommended)`
  return `${title}\n\n${aligned([head, ...rows], 0, head.length - 1)}\n`
}
