/**
 * Plots as SVG, without a library and without anything from outside. Colours come from custom properties, so that
 * one picture reads in light and dark; {@link PLOT_STYLE} defines them.
 */
import { position, ticksOf, type Axis } from './axis.js'
import type { Point } from './curves.js'
import { markup, type Markup } from './markup.js'

export type Series =
  | { readonly kind: 'line'; readonly name: string; readonly points: readonly Point[] }
  | { readonly kind: 'steps'; readonly name: string; readonly points: readonly Point[] }
  | { readonly kind: 'dots'; readonly name: string; readonly dots: readonly Dot[] }
  /** A dashed line to compare with, such as chance. */
  | { readonly kind: 'rule'; readonly name: string; readonly points: readonly Point[] }

export interface Dot {
  readonly at: Point
  /** Ends of an interval of y. */
  readonly interval?: readonly [low: number, high: number] | undefined
  /** Shown by browsers when pointed at. */
  readonly title: string
  /** Written beside it. */
  readonly text?: string | undefined
}

export interface Plot {
  /** What the picture shows, for those who cannot see it. */
  readonly description: string
  readonly x: Axis
  readonly y: Axis
  /** The first has the first colour, and so on; rules are grey. */
  readonly series: readonly Series[]
  /** Pixels; default 560 × 380. */
  readonly width?: number
  readonly height?: number
}

const MARGIN = { left: 66, right: 18, top: 14, bottom: 52 }
const LEGEND_LINE = 20

/** Colours of text, grid and series (Okabe & Ito 2008: told apart by the colour-blind), light and dark. */
export const PLOT_STYLE = markup`
.plot{--ink:#1b1f24;--quiet:#5b6470;--grid:#dfe3e8;--s0:#0072b2;--s1:#d55e00;--s2:#009e73;--s3:#a3568a;font:13px system-ui,sans-serif}
@media (prefers-color-scheme:dark){.plot{--ink:#e6e8eb;--quiet:#a4adb8;--grid:#343b44;--s0:#56b4e9;--s1:#f0883e;--s2:#2fc799;--s3:#dd93c4}}
.plot text{fill:var(--ink)}.plot .tick{fill:var(--quiet);font-size:12px}
.plot .grid{stroke:var(--grid);stroke-width:1}.plot .axis{stroke:var(--quiet);stroke-width:1}
.plot .line{fill:none;stroke-width:2;stroke-linejoin:round}.plot .rule{fill:none;stroke:var(--quiet);stroke-dasharray:5 4}
.plot .s0{stroke:var(--s0)}.plot .s1{stroke:var(--s1)}.plot .s2{stroke:var(--s2)}.plot .s3{stroke:var(--s3)}
.plot .dot{stroke-width:1.5}.plot .dot.s0{fill:var(--s0)}.plot .dot.s1{fill:var(--s1)}.plot .dot.s2{fill:var(--s2)}.plot .dot.s3{fill:var(--s3)}
.plot .whisker{stroke-width:1.5;fill:none}
`

/** Where things lie on the drawing. */
interface Frame {
  readonly x: (value: number) => number
  readonly y: (value: number) => number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Draws a plot. */
export function plot(options: Plot): Markup {
  const { width = 560, height = 380, series, description } = options
  const named = series.filter(({ name }) => name !== '')
  const legendHeight = named.length > 1 ? named.length * LEGEND_LINE : 0
  const frame = frameOf(options, width, height)
  return markup`<svg class="plot" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height + legendHeight}" width="${width}" height="${height + legendHeight}" role="img" aria-label="${description}"><title>${description}</title>${grid(options, frame)}${axisLabels(options, frame)}${series.map((one, i) => drawn(one, colourOf(series, i), frame))}${legendHeight > 0 ? legend(series, frame.left, height) : undefined}</svg>`
}

function frameOf({ x, y }: Plot, width: number, height: number): Frame {
  const [left, right] = [MARGIN.left, width - MARGIN.right]
  const [top, bottom] = [MARGIN.top, height - MARGIN.bottom]
  return {
    x: (value) => round(left + position(x, value) * (right - left)),
    y: (value) => round(bottom - position(y, value) * (bottom - top)),
    left,
    right,
    top,
    bottom,
  }
}

const round = (value: number): number => Math.round(value * 10) / 10

const write = ({ format = String }: Axis, value: number): string => format(value)

function grid({ x, y }: Plot, f: Frame): Markup {
  const columns = ticksOf(x).map((value) => {
    const at = f.x(value)
    return markup`<path class="grid" d="M${at} ${f.top}V${f.bottom}"/><text class="tick" x="${at}" y="${f.bottom + 18}" text-anchor="middle">${write(x, value)}</text>`
  })
  const rows = ticksOf(y).map((value) => {
    const at = f.y(value)
    return markup`<path class="grid" d="M${f.left} ${at}H${f.right}"/><text class="tick" x="${f.left - 8}" y="${at + 4}" text-anchor="end">${write(y, value)}</text>`
  })
  return markup`${columns}${rows}<path class="axis" fill="none" d="M${f.left} ${f.top}V${f.bottom}H${f.right}"/>`
}

function axisLabels({ x, y }: Plot, f: Frame): Markup {
  const middle = (f.top + f.bottom) / 2
  return markup`<text x="${(f.left + f.right) / 2}" y="${f.bottom + 40}" text-anchor="middle">${x.label}</text><text transform="translate(16 ${middle}) rotate(-90)" text-anchor="middle">${y.label}</text>`
}

/** Rules take no colour from the series behind them. */
function colourOf(series: readonly Series[], index: number): string {
  return `s${series.slice(0, index).filter(({ kind }) => kind !== 'rule').length % 4}`
}

function drawn(series: Series, colour: string, f: Frame): Markup {
  switch (series.kind) {
    case 'line':
      return markup`<path class="line ${colour}" d="${pathOf(series.points, f)}"/>`
    case 'steps':
      return markup`<path class="line ${colour}" d="${stepsOf(series.points, f)}"/>`
    case 'rule':
      return markup`<path class="rule" d="${pathOf(series.points, f)}"/>`
    case 'dots':
      return markup`${series.dots.map((dot) => dotOf(dot, colour, f))}`
  }
}

function pathOf(points: readonly Point[], f: Frame): string {
  return points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${f.x(x)} ${f.y(y)}`).join('')
}

/** To the right first, then up: between two points of a curve nothing is reached that the left one had not. */
function stepsOf(points: readonly Point[], f: Frame): string {
  return points.map(([x, y], i) => (i === 0 ? `M${f.x(x)} ${f.y(y)}` : `H${f.x(x)}V${f.y(y)}`)).join('')
}

function dotOf({ at: [x, y], interval, title, text }: Dot, colour: string, f: Frame): Markup {
  const [cx, cy] = [f.x(x), f.y(y)]
  const whisker =
    interval &&
    markup`<path class="whisker ${colour}" d="M${cx} ${f.y(interval[0])}V${f.y(interval[1])}m-4 0h8M${cx - 4} ${f.y(interval[0])}h8"/>`
  const label = text === undefined ? undefined : beside(text, cx, cy, f)
  return markup`<g><title>${title}</title>${whisker}<circle class="dot ${colour}" cx="${cx}" cy="${cy}" r="4"/>${label}</g>`
}

/** Text to the right of a dot, or to its left where the frame ends. */
function beside(text: string, x: number, y: number, f: Frame): Markup {
  const fits = x + 8 + text.length * 7 < f.right
  return markup`<text class="tick" x="${fits ? x + 8 : x - 8}" y="${y - 7}" text-anchor="${fits ? 'start' : 'end'}">${text}</text>`
}

function legend(series: readonly Series[], left: number, top: number): Markup {
  const entries = series.flatMap((one, i) => (one.name === '' ? [] : [{ one, colour: colourOf(series, i) }]))
  return markup`${entries.map(({ one, colour }, i) => {
    const y = top + i * LEGEND_LINE + 8
    const sample =
      one.kind === 'dots'
        ? markup`<circle class="dot ${colour}" cx="${left + 14}" cy="${y}" r="4"/>`
        : markup`<path class="${one.kind === 'rule' ? 'rule' : `line ${colour}`}" d="M${left} ${y}h28"/>`
    return markup`${sample}<text x="${left + 36}" y="${y + 4}">${one.name}</text>`
  })}`
}

/** A picture as a file of its own: one or more plots side by side, with their style. */
export function pictureFile(plots: readonly Markup[], width: number, height: number): string {
  const total = width * plots.length
  const placed = plots.map((one, i) => markup`<g transform="translate(${i * width} 0)">${one}</g>`)
  const style = markup`<style>${PLOT_STYLE}.sheet{fill:#fff}@media (prefers-color-scheme:dark){.sheet{fill:#14171b}}</style>`
  return `${markup`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${total} ${height}" width="${total}" height="${height}">${style}<rect class="sheet" width="${total}" height="${height}"/>${placed}</svg>`.text}\n`
}
