/** The report for terminals: what the page says, in aligned tables. */
import { renderEvaluation } from '../evaluate.js'
import type { Sensitivity } from '../../student/types.js'
import { percent, significant } from './axis.js'
import type { DetectionGroup, PointOfDetection } from './detection.js'
import type { Proportion } from './intervals.js'
import type { BesideTeacher, EvaluationReport } from './report.js'

/**
 * The share flagged by source and label, then detection at fixed false-positive rates, then calibration and costs.
 *
 * @param options.sensitivity shows one column only of the first table
 */
export function reportText(report: EvaluationReport, options: { sensitivity?: Sensitivity } = {}): string {
  return [
    renderEvaluation(report, options),
    ...detectionText(report),
    costText(report),
    ...(report.teacher ? [teacherText(report, report.teacher)] : []),
  ].join('\n')
}

function detectionText({ detection }: EvaluationReport): string[] {
  const { negatives, attacks, points, groups } = detection
  if (attacks === 0) return []
  const classes = groups.filter(({ by }) => by === 'class')
  const sources = groups.filter(({ by, label }) => by === 'family' && label === 'attack')
  const head = ['false positives', '', ...points.map(({ rate }) => percent(rate))]
  const rows = [
    ['harmless flagged', String(negatives.rows), ...points.map(falsePositives)],
    ['all attacks', String(attacks), ...points.map(({ caught }) => shareText(caught))],
    ['  resampled', '', ...points.map(({ bootstrap }) => ends(bootstrap?.caught))],
    ['mean of sources', '', ...points.map(({ meanOfSources: mean }) => percentOf(mean))],
    ['  resampled', '', ...points.map(({ bootstrap }) => ends(bootstrap?.meanOfSources))],
    ...[...classes, ...sources].map(groupRow),
  ]
  const set = negatives.of === 'recorded' ? 'recorded browser and API requests' : 'harmless requests'
  return [
    `attacks caught when a fixed share of ${set} is flagged (95 % intervals: Wilson, and resampled with the threshold)\n`,
    `${aligned([head, ...rows], 1)}\n`,
  ]
}

const falsePositives = ({ falsePositives: count, resolved }: PointOfDetection): string =>
  resolved ? String(count) : `${count} (too few)`

const groupRow = ({ by, name, rows, flagged }: DetectionGroup): string[] => [
  `${by === 'class' ? 'class' : 'source'} ${name}`,
  String(rows),
  ...flagged.map(shareText),
]

const figure = (share: number): string => (100 * share).toFixed(2)
const percentOf = (share: number | undefined): string => (share === undefined ? '–' : figure(share))

function shareText(share: Proportion | undefined): string {
  return share ? `${figure(share.share)} (${figure(share.low)}–${figure(share.high)})` : '–'
}

const ends = (interval: readonly [number, number] | undefined): string =>
  interval ? `(${figure(interval[0])}–${figure(interval[1])})` : '–'

function costText({ roc, precisionRecall, calibration, speed, weight, fileBytes }: EvaluationReport): string {
  const lines = [
    roc && `area under ROC ${roc.area.toFixed(5)}, average precision ${precisionRecall!.area.toFixed(5)}`,
    calibration &&
      `expected calibration error ${figure(calibration.expectedError)} %, Brier score ${calibration.brier.toPrecision(3)}`,
    `${weight.parameters} parameters, ${weight.bytes} bytes; ${fileBytes} with the reference for drift`,
    speed &&
      `per request on one core: ${significant(speed.judge.cpuMicros)} µs to judge, ${significant(speed.inspect.cpuMicros)} µs to inspect`,
  ]
  return `${lines.filter((line) => line !== undefined).join('\n')}\n`
}

function teacherText(report: EvaluationReport, teacher: BesideTeacher): string {
  const { fidelity, judge, weight, detection } = teacher
  const times = (theirs: number, ours: number): string => significant(theirs / ours)
  const lines = [
    `teacher ${teacher.teacher}`,
    fidelity &&
      `agreement on ${fidelity.windows} distinct windows: ${figure(fidelity.top1)} %, mean KL ${fidelity.meanKl.toPrecision(3)} nats${fidelity.calibrated ? ', both calibrated on these requests' : ''}`,
    fidelity?.calibrated &&
      `as the files have it: ${figure(fidelity.given.top1)} %, mean KL ${fidelity.given.meanKl.toPrecision(3)} nats`,
    judge &&
      report.speed &&
      `speed-up: ${times(judge.cpuMicros, report.speed.judge.cpuMicros)} times (${significant(judge.cpuMicros)} µs per request on one core)`,
    `compression: ${times(weight.parameters, report.weight.parameters)} times fewer parameters (${weight.parameters}), ${times(weight.bytes, report.weight.bytes)} times fewer bytes (${weight.bytes})`,
    ...detection.points.map(
      ({ rate, caught }) => caught && `attacks caught at ${percent(rate)}: ${shareText(caught)}`,
    ),
  ]
  return `${lines.filter((line) => typeof line === 'string').join('\n')}\n`
}

/**
 * Columns two blanks apart; the first `left` and those from `words` on to the left, figures to the right.
 *
 * @example aligned([['a', '1'], ['bc', '23']], 1) // 'a    1\nbc  23'
 */
export function aligned(table: readonly (readonly string[])[], left: number, words = Infinity): string {
  const widths = table[0]!.map((_, column) => Math.max(...table.map((cells) => cells[column]!.length)))
  return table
    .map((cells) =>
      cells
        .map((cell, i) => (i < left || i >= words ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
