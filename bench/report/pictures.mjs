// Draws the chart of a section as an SVG file.
import { significant } from '../../dist/distill/report/axis.js'
import { markup } from '../../dist/distill/report/markup.js'
import { pictureFile, plot } from '../../dist/distill/report/plot.js'

const BAR = { height: 22, gap: 12, label: 210, value: 90, width: 640, top: 14, bottom: 34 }
const CURVES = { width: 640, height: 380, legendLine: 20 }

/** @returns the text of an SVG file */
export function picture(chart) {
  return chart.kind === 'bars' ? bars(chart) : curves(chart)
}

function curves({ description, x, y, series }) {
  const { width, height, legendLine } = CURVES
  const drawing = plot({
    description,
    x: { ...x, format: significant },
    y: { ...y, format: significant },
    series,
    width,
    height,
  })
  return pictureFile([drawing], width, height + series.length * legendLine)
}

function bars({ description, unit, bars: all }) {
  const shown = all.filter(({ median }) => Number.isFinite(median))
  const most = Math.max(...shown.map((bar) => bar.most), Number.MIN_VALUE)
  const height = BAR.top + shown.length * (BAR.height + BAR.gap) + BAR.bottom
  const scale = (BAR.width - BAR.label - BAR.value) / most
  const drawing = markup`<svg class="plot" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${BAR.width} ${height}" width="${BAR.width}" height="${height}" role="img" aria-label="${description}"><title>${description}</title><style>.bar{fill:var(--s0)}.range{stroke:var(--ink)}</style>${shown.map((bar, i) => row(bar, i, scale))}<text class="tick" x="${BAR.label}" y="${height - 10}">${unit}</text></svg>`
  return pictureFile([drawing], BAR.width, height)
}

/** A bar to the median, with a line from the least to the most of the rounds. */
function row({ name, median, least, most }, i, scale) {
  const y = BAR.top + i * (BAR.height + BAR.gap)
  const middle = y + BAR.height / 2
  const at = (value) => Math.round((BAR.label + value * scale) * 10) / 10
  const width = Math.round(median * scale * 10) / 10
  return markup`<g><title>${`${name}: ${significant(median)} (${significant(least)}–${significant(most)})`}</title><text x="${BAR.label - 10}" y="${middle + 4}" text-anchor="end">${name}</text><rect class="bar" x="${BAR.label}" y="${y}" width="${width}" height="${BAR.height}"/><path class="range" d="M${at(least)} ${middle}H${at(most)}"/><text class="tick" x="${at(most) + 8}" y="${middle + 4}">${significant(median)}</text></g>`
}
