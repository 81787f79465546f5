/** The report as one HTML file: no script, nothing from outside, pictures inline, light and dark. */
import { SENSITIVITIES } from '../../student/types.js'
import type { EvaluationGroup } from '../evaluate.js'
import { percent, significant } from './axis.js'
import type { DetectionGroup, PointOfDetection } from './detection.js'
import type { Proportion } from './intervals.js'
import { markup, type Markup, type MarkupValue } from './markup.js'
import {
  figure,
  groupsPicture,
  matching,
  precisionRecallPicture,
  reliabilityPicture,
  rocPicture,
} from './pictures.js'
import { PLOT_STYLE } from './plot.js'
import type { BesideTeacher, EvaluationReport, Fidelity } from './report.js'

/** The false-positive rate at which groups are drawn: 0.05 %. */
const DRAWN_POINT = 1

const STYLE = markup`
:root{color-scheme:light dark;--paper:#fff;--card:#f5f7f9;--ink:#1b1f24;--quiet:#5b6470;--line:#dfe3e8}
@media (prefers-color-scheme:dark){:root{--paper:#14171b;--card:#1d2228;--ink:#e6e8eb;--quiet:#a4adb8;--line:#343b44}}
body{margin:0 auto;max-width:1240px;padding:24px;background:var(--paper);color:var(--ink);font:15px/1.5 system-ui,sans-serif}
h1{font-size:26px;margin:0}h2{font-size:19px;margin:40px 0 8px}p{max-width:80ch;margin:8px 0}.quiet,figcaption{color:var(--quiet)}
code{font:13px ui-monospace,monospace}
.tiles{display:flex;flex-wrap:wrap;gap:12px;margin:20px 0}.tile{background:var(--card);border-radius:8px;padding:12px 16px;min-width:150px}
.tile b{display:block;font-size:22px;font-weight:600}.tile span{color:var(--quiet);font-size:13px}
.figures{display:flex;flex-wrap:wrap;gap:24px}figure{margin:8px 0;max-width:640px}figcaption{font-size:13px}svg{max-width:100%;height:auto}
.scroll{overflow-x:auto}table{border-collapse:collapse;margin:12px 0;font-variant-numeric:tabular-nums}
th,td{padding:4px 12px 4px 0;border-bottom:1px solid var(--line);text-align:right;white-space:nowrap}
th:first-child,td:first-child,td.text,th.text{text-align:left}th{font-weight:600}td small{color:var(--quiet)}td.part{padding-left:18px}
`

/** @returns a whole HTML document; everything from the data is escaped. */
export function reportPage(report: EvaluationReport): string {
  const { model, data, rows, kernel, teacher } = report
  const beside = teacher && markup` beside teacher <code>${teacher.teacher}</code>`
  return `${
    markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Evaluation of student ${model}</title>
<style>${STYLE}${PLOT_STYLE}</style>
</head>
<body>
<h1>Evaluation of student <code>${model}</code></h1>
<p class="quiet">${rows} requests of <code>${data}</code>${beside}; kernel ${kernel}.</p>
${tiles(report)}
${detection(report)}
${groups(report)}
${teacher && comparison(report, teacher)}
${calibration(report)}
${thresholds(report)}
${method(report)}
</body>
</html>`.text
  }\n`
}

const tile = (figure: string, what: string): Markup =>
  markup`<div class="tile"><b>${figure}</b><span>${what}</span></div>`

function tiles({ detection, roc, calibration, speed, weight, teacher }: EvaluationReport): Markup {
  const point = detection.points[DRAWN_POINT]
  return markup`<div class="tiles">${[
    point?.caught &&
      tile(percent(point.caught.share), `of attacks at ${percent(point.rate)} false positives`),
    roc && tile(roc.area.toFixed(4), 'area under the ROC curve'),
    calibration && tile(percent(calibration.expectedError), 'expected calibration error'),
    speed && tile(`${significant(speed.judge.cpuMicros)} µs`, 'to judge a request, one core'),
    tile(bytes(weight.bytes), `${weight.parameters.toLocaleString('en')} parameters`),
    teacher?.fidelity && tile(percent(teacher.fidelity.top1), 'of windows as the teacher says'),
  ]}</div>`
}

const bytes = (value: number): string =>
  value < 1 << 20 ? `${(value / 1024).toFixed(1)} KiB` : `${(value / 2 ** 20).toFixed(2)} MiB`

const table = (head: readonly MarkupValue[], rows: readonly (Markup | undefined)[]): Markup =>
  markup`<div class="scroll"><table><thead><tr>${head.map((cell) => markup`<th>${cell}</th>`)}</tr></thead><tbody>${rows}</tbody></table></div>`

const row = (cells: readonly MarkupValue[]): Markup =>
  markup`<tr>${cells.map((cell) => markup`<td>${cell}</td>`)}</tr>`

function shareCell(share: Proportion | undefined): MarkupValue {
  if (!share) return '–'
  return markup`${percent(share.share)} <small>${percent(share.low)} to ${percent(share.high)}</small>`
}

function detection(report: EvaluationReport): Markup {
  const { detection, teacher } = report
  const { negatives, attacks, points } = detection
  const head = [
    'false positives',
    'flagged harmless',
    'attacks caught',
    'resampled',
    'mean of sources',
    'resampled',
  ]
  const set = negatives.of === 'recorded' ? 'recorded browser and API requests' : 'harmless requests'
  return markup`<h2>Attacks caught at fixed false-positive rates</h2>
<p>The rate is a share of the ${negatives.rows} ${set} of the file; ${attacks} attacks.</p>
${table(
  [...head, ...(teacher ? ['teacher caught'] : [])],
  points.map((point, i) => pointRow(point, negatives.rows, teacher?.detection.points[i])),
)}
<div class="figures">${figure(rocPicture(report), 'ROC. Left of 1 % is where a proxy can work.')}${figure(precisionRecallPicture(report), 'Precision and recall. Precision depends on how many attacks the file holds.')}</div>`
}

function pointRow(point: PointOfDetection, harmless: number, teacher?: PointOfDetection): Markup {
  const { rate, falsePositives, resolved, caught, meanOfSources, bootstrap } = point
  const flagged = `${falsePositives} of ${harmless}${resolved ? '' : ' (too few to show this rate)'}`
  return row([
    percent(rate),
    flagged,
    shareCell(caught),
    intervalCell(bootstrap?.caught),
    meanOfSources === undefined ? '–' : percent(meanOfSources),
    intervalCell(bootstrap?.meanOfSources),
    ...(teacher ? [shareCell(teacher.caught)] : []),
  ])
}

const intervalCell = (ends: readonly [number, number] | undefined): MarkupValue =>
  ends ? `${percent(ends[0])} to ${percent(ends[1])}` : '–'

function groups(report: EvaluationReport): Markup {
  const pick = (label: DetectionGroup['label'], by: DetectionGroup['by']): DetectionGroup[] =>
    report.detection.groups.filter((group) => group.label === label && group.by === by)
  const point = Math.min(DRAWN_POINT, report.detection.points.length - 1)
  const draw = (found: readonly DetectionGroup[], caption: string): Markup | undefined =>
    figure(groupsPicture(report, found, point), caption)
  const [classes, families] = [pick('attack', 'class'), pick('attack', 'family')]
  return markup`<h2>By class and source</h2>
<div class="figures">${draw(classes, 'Attacks by class.')}${draw(families, 'Attacks by source, collections merged.')}${draw(pick('benign', 'family'), 'Harmless requests by source.')}</div>
${groupTable(report, 'class', classes)}
${groupTable(report, 'source of attacks', pick('attack', 'source'))}
${groupTable(report, 'source of harmless requests', pick('benign', 'source'))}`
}

function groupTable(
  report: EvaluationReport,
  what: string,
  found: readonly DetectionGroup[],
): Markup | undefined {
  if (found.length === 0) return undefined
  const { points } = report.detection
  const { teacher } = report
  const rates = points.map(({ rate }) => `at ${percent(rate)}`)
  const head = [
    what,
    'rows',
    ...rates,
    ...(teacher ? [`teacher at ${percent(points[DRAWN_POINT]!.rate)}`] : []),
  ]
  const rows = found.map((group) => {
    const beside = teacher && matching(teacher.detection, group)?.flagged[DRAWN_POINT]
    return row([
      group.name,
      group.rows,
      ...group.flagged.map(shareCell),
      ...(teacher ? [shareCell(beside)] : []),
    ])
  })
  return table(head, rows)
}

const calibratedText = ({ calibrated, given }: Fidelity): string =>
  calibrated
    ? ` Both are calibrated on these requests; as their files have them: ${percent(given.top1)}, ${given.meanKl.toPrecision(3)} nats.`
    : ''

function comparison(report: EvaluationReport, teacher: BesideTeacher): Markup {
  const { fidelity } = teacher
  const agreed =
    fidelity &&
    markup`<p>On ${fidelity.windows} distinct windows the student's likeliest class is the teacher's in ${percent(fidelity.top1)}; mean KL(teacher ‖ student) ${fidelity.meanKl.toPrecision(3)} nats.${calibratedText(fidelity)}</p>`
  const judged = [report.speed?.judge.cpuMicros, teacher.judge?.cpuMicros] as const
  const times = (student: number, theirs: number): string => `${significant(theirs / student)} times`
  const written = (value: number | undefined): string =>
    value === undefined ? '–' : `${significant(value)} µs`
  return markup`<h2>Beside the teacher</h2>${agreed}${table(
    ['', 'teacher', 'student', 'teacher by student'],
    [
      row([
        'parameters',
        teacher.weight.parameters.toLocaleString('en'),
        report.weight.parameters.toLocaleString('en'),
        times(report.weight.parameters, teacher.weight.parameters),
      ]),
      row([
        'file',
        bytes(teacher.weight.bytes),
        bytes(report.weight.bytes),
        times(report.weight.bytes, teacher.weight.bytes),
      ]),
      row([
        'processor time to judge a request',
        written(judged[1]),
        written(judged[0]),
        judged[0] && judged[1] ? times(judged[0], judged[1]) : '–',
      ]),
      row([
        'area under the ROC curve',
        teacher.roc?.area.toFixed(4) ?? '–',
        report.roc?.area.toFixed(4) ?? '–',
        '',
      ]),
    ],
  )}`
}

function calibration(report: EvaluationReport): Markup | undefined {
  const { calibration } = report
  if (!calibration) return undefined
  const { expectedError, brier, prevalence } = calibration
  return markup`<h2>Calibration</h2>
<p>Expected calibration error ${percent(expectedError)}, Brier score ${brier.toPrecision(3)}, with ${percent(prevalence)} attacks in the file.</p>
<div class="figures">${figure(reliabilityPicture(report), 'Reliability. On the dashed line a score is a probability.')}</div>`
}

function thresholds({ groups, thresholds }: EvaluationReport): Markup {
  const head = [
    'source',
    'label',
    'rows',
    ...SENSITIVITIES.map((name) => `${name} (${thresholds[name].toPrecision(4)})`),
  ]
  return markup`<h2>Flagged at the model's own thresholds</h2>${table(
    head,
    groups.map((group) => thresholdRow(group)),
  )}`
}

function thresholdRow({ source, label, sum, rows, flagged }: EvaluationGroup): Markup {
  const name = sum ? markup`<td><b>${source}</b></td>` : markup`<td class="part">${source}</td>`
  const shares = SENSITIVITIES.map((sensitivity) => percent(flagged[sensitivity] / rows))
  return markup`<tr>${name}<td class="text">${label}</td>${[rows, ...shares].map((cell) => markup`<td>${cell}</td>`)}</tr>`
}

function method({ speed, teacher }: EvaluationReport): Markup {
  const timed =
    speed &&
    `Times are means over ${speed.judge.requests} requests drawn from the file, in processor time of all threads together, so that a library that spreads over cores is not flattered; inspecting a request takes ${significant(speed.inspect.cpuMicros)} µs more, with either model. `
  const fewer =
    speed && teacher?.judge && teacher.judge.requests < speed.judge.requests
      ? `The teacher was timed on ${teacher.judge.requests} of them. `
      : ''
  return markup`<h2>How it was measured</h2>
<p>A request's score is that of its worst window, with the code that serves. At each false-positive rate the threshold is the lowest that flags no more than that share; requests of equal score stand or fall together. Small figures are 95 % intervals after Wilson (1927), for the threshold as it is. “Resampled” intervals draw harmless requests and attacks anew (percentile bootstrap), so they hold the uncertainty of the threshold too. “Mean of sources” counts every family of sources alike. ${timed}${fewer}Calibration error: 15 bins of equal width (Guo et al. 2017).</p>`
}
