// docs/performance.md from the JSON of a full run.
import { targetRow } from './text.mjs'

/** Folder of the pictures, beside the page. */
export const PICTURES = 'performance'

/** @param report what `bench/full.mjs` writes */
export function page({ machine, model, began, seconds, sections, skipped }) {
  const parts = Object.entries(sections)
  const goals = parts.flatMap(([, { targets }]) => targets)
  return (
    [
      '# Performance',
      'Written by `npm run bench:full` from [`bench/results/performance.json`](../bench/results/performance.json); `npm run bench:report` writes it again. Do not edit.',
      `Measured on ${began.slice(0, 10)} in ${Math.round(seconds)} s on: ${machineLine(machine)} Model ${model}.`,
      'Figures are medians; the least and the most of all rounds stand in brackets.',
      '## Targets',
      grid(['what', 'target', 'here', 'reached'], goals.map(targetRow)),
      ...parts.flatMap(([name, section]) => partOf(name, section)),
      ...(skipped.length > 0 ? ['## Left out', ...skipped.map(({ part, why }) => `- ${part}: ${why}`)] : []),
    ].join('\n\n') + '\n'
  )
}

export function machineLine({ cpu, cores, memory, os, node, bound, load, stolen }) {
  const how = bound
    ? 'The proxy has one core to itself; load and upstream share another.'
    : 'Processes were not bound to cores.'
  const busy = `Load average when it began: ${load}${load > 0.5 ? ', so the machine had other work and these figures are poor' : ''}.`
  const lost =
    stolen === undefined
      ? ''
      : ` The host gave ${(stolen * 100).toFixed(1)} % of the cores' time to others while it ran.`
  return `${cpu}, ${cores} cores, ${memory} GB of memory, ${os}, Node ${node}. ${how} ${busy}${lost}`
}

function partOf(name, { title, says, columns, rows, notes, chart }) {
  return [
    `## ${title}`,
    says,
    grid(columns, rows),
    ...(chart ? [`![${chart.description}](${PICTURES}/${name}.svg)`] : []),
    ...notes,
  ]
}

function grid(columns, rows) {
  const line = (cells) => `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`
  return [line(columns), line(columns.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(line)].join(
    '\n',
  )
}
