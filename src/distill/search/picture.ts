/** The Pareto front as a picture: quality by bytes, and quality by microseconds. */
import { significant, spanOf, type Axis } from '../report/axis.js'
import type { Markup } from '../report/markup.js'
import { pictureFile, plot, type Dot, type Series } from '../report/plot.js'
import type { GoodResult } from './journal.js'
import { describeValues } from './values.js'
import type { Summary } from './summary.js'

const WIDTH = 560
const HEIGHT = 440
const LEGEND_LINES = 4

type Cost = (result: GoodResult) => number

/** @returns a whole SVG file */
export function frontPicture(summary: Summary): string {
  const panels = [
    panel(summary, ({ bytes }) => bytes / 1024, 'size of the student in KiB (logarithmic)'),
    panel(summary, ({ micros }) => micros, 'processor time per request in µs (logarithmic)'),
  ]
  return pictureFile(panels, WIDTH, HEIGHT)
}

function panel(summary: Summary, cost: Cost, label: string): Markup {
  const { trials, front, recommended } = summary
  const x: Axis = { label, scale: 'log', ...spanOf(trials.map(cost), { scale: 'log' }), format: significant }
  const qualities = trials.map(({ quality }) => quality * 100)
  const y: Axis = { label: 'quality in %', ...spanOf(qualities) }
  const height = HEIGHT - LEGEND_LINES * 20
  const description = `Quality of the trials by ${label}`
  return plot({
    description,
    x,
    y,
    width: WIDTH,
    height,
    series: seriesOf(trials, front, recommended, cost, summary.rung),
  })
}

function seriesOf(
  trials: readonly GoodResult[],
  front: readonly GoodResult[],
  best: GoodResult,
  cost: Cost,
  rung: number,
): Series[] {
  const dots = (results: readonly GoodResult[], numbered: boolean): Dot[] =>
    results.map((result) => dotOf(result, cost, numbered))
  const others = trials.filter((result) => result !== best && !front.includes(result))
  return [
    {
      kind: 'dots',
      name: 'stopped at a lower rung',
      dots: dots(
        others.filter((one) => one.rung < rung),
        false,
      ),
    },
    {
      kind: 'dots',
      name: 'dominated',
      dots: dots(
        others.filter((one) => one.rung === rung),
        true,
      ),
    },
    {
      kind: 'dots',
      name: 'Pareto front',
      dots: dots(
        front.filter((one) => one !== best),
        true,
      ),
    },
    { kind: 'dots', name: 'recommended', dots: dots([best], true) },
  ]
}

function dotOf(result: GoodResult, cost: Cost, numbered: boolean): Dot {
  const { trial, rung, quality, bytes, micros, values } = result
  return {
    at: [cost(result), quality * 100],
    title: `trial ${trial}, rung ${rung}: quality ${(quality * 100).toFixed(2)} %, ${bytes} bytes, ${significant(micros)} µs; ${describeValues(values)}`,
    text: numbered ? String(trial) : undefined,
  }
}
