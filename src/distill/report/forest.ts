/** A forest plot: one share with its interval a row, to compare groups. */
import { percent, position, ticksOf, type Axis } from './axis.js'
import { markup, type Markup } from './markup.js'

/** A share with the ends of its interval, all 0…1. */
export interface Mark {
  readonly share: number
  readonly low: number
  readonly high: number
  /** Said behind the figures when pointed at. */
  readonly note: string
}

export interface ForestRow {
  readonly name: string
  /** One per series; undefined leaves a gap. */
  readonly shares: readonly (Mark | undefined)[]
}

export interface Forest {
  readonly description: string
  readonly label: string
  /** Names of the series, when there are several. */
  readonly series: readonly string[]
  readonly rows: readonly ForestRow[]
  /** Where the axis begins; 0 by default. */
  readonly from?: number | undefined
}

const WIDTH = 580
const NAMES = 180
const RIGHT = 26
const LANE = 16
const LONGEST_NAME = 26

type Place = (share: number) => number

/** To the largest end of an interval, in steps of 10 %: small shares would all lie on one another. */
function axisOf({ rows, from = 0 }: Forest): Axis {
  const ends = rows.flatMap(({ shares }) => shares.map((share) => share?.high ?? 0))
  return { label: '', from, to: Math.max(0.1, Math.ceil(Math.max(...ends) * 10 - 1e-9) / 10) }
}

/** Draws a forest plot. */
export function forest(options: Forest): Markup {
  const { description, label, series, rows } = options
  const shares = axisOf(options)
  const xOf: Place = (share) =>
    Math.round((NAMES + position(shares, share) * (WIDTH - NAMES - RIGHT)) * 10) / 10
  const rowHeight = LANE * series.length + 8
  const bottom = rows.length * rowHeight + 8
  const height = bottom + 52 + (series.length > 1 ? 22 : 0)
  const ticks = ticksOf(shares).map(
    (value) =>
      markup`<path class="grid" d="M${xOf(value)} 4V${bottom}"/><text class="tick" x="${xOf(value)}" y="${bottom + 18}" text-anchor="middle">${percent(value)}</text>`,
  )
  const lines = rows.map((row, i) => rowOf(row, 8 + i * rowHeight, rowHeight, xOf))
  const axis = markup`<path class="axis" d="M${NAMES} ${bottom}H${WIDTH - RIGHT}"/><text x="${(NAMES + WIDTH - RIGHT) / 2}" y="${bottom + 40}" text-anchor="middle">${label}</text>`
  return markup`<svg class="plot" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-label="${description}"><title>${description}</title>${ticks}${lines}${axis}${series.length > 1 ? legend(series, bottom + 62) : undefined}</svg>`
}

function rowOf({ name, shares }: ForestRow, top: number, height: number, xOf: Place): Markup {
  const short = name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name
  const marks = shares.map((share, s) => share && markOf(share, s, top + LANE / 2 + s * LANE, xOf))
  return markup`<text x="${NAMES - 10}" y="${top + height / 2}" text-anchor="end"><title>${name}</title>${short}</text>${marks}`
}

function markOf({ share, low, high, note }: Mark, series: number, y: number, xOf: Place): Markup {
  const colour = `s${series % 4}`
  const title = `${percent(share)} (${percent(low)} to ${percent(high)}), ${note}`
  return markup`<g><title>${title}</title><path class="whisker ${colour}" d="M${xOf(low)} ${y}H${xOf(high)}M${xOf(low)} ${y - 3}v6M${xOf(high)} ${y - 3}v6"/><circle class="dot ${colour}" cx="${xOf(share)}" cy="${y}" r="4"/></g>`
}

function legend(series: readonly string[], y: number): Markup {
  return markup`${series.map((name, i) => {
    const x = NAMES + i * 150
    return markup`<circle class="dot s${i % 4}" cx="${x}" cy="${y}" r="4"/><text x="${x + 10}" y="${y + 4}">${name}</text>`
  })}`
}
