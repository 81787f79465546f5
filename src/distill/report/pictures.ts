/** The pictures of an evaluation report. */
import { percent } from './axis.js'
import type { CalibrationBin } from './calibration.js'
import type { Detection, DetectionGroup } from './detection.js'
import { forest, type ForestRow, type Mark } from './forest.js'
import type { Proportion } from './intervals.js'
import { markup, type Markup } from './markup.js'
import { plot, type Dot, type Series } from './plot.js'
import type { EvaluationReport, Quality } from './report.js'

const SHARE = { from: 0, to: 1, format: percent } as const
/** Lowest false-positive rate that is drawn. */
const LEAST_RATE = 1e-5

/** What is drawn in one colour: the student, and the teacher where there is one. */
interface Side {
  readonly name: string
  readonly quality: Quality
}

function sidesOf(report: EvaluationReport): Side[] {
  const { teacher } = report
  const student = { name: teacher ? 'student' : '', quality: report }
  return teacher ? [student, { name: 'teacher', quality: teacher }] : [student]
}

/** ROC with a logarithmic false-positive rate: the part that matters lies left of 1 %. */
export function rocPicture(report: EvaluationReport): Markup | undefined {
  const sides = sidesOf(report).flatMap(({ name, quality }): Series[] =>
    quality.roc ? [{ kind: 'steps', name, points: atLeast(quality.roc.points) }] : [],
  )
  if (sides.length === 0) return undefined
  const chance = Array.from({ length: 101 }, (_, i) => 10 ** (-5 + i / 20)).map((x) => [x, x] as const)
  const named = sides.length > 1 ? 'chance' : ''
  return plot({
    description: 'Share of attacks flagged by share of harmless requests flagged, over all thresholds',
    x: {
      label: 'harmless requests flagged (logarithmic)',
      scale: 'log',
      from: LEAST_RATE,
      to: 1,
      format: percent,
    },
    y: { label: 'attacks flagged', ...SHARE },
    series: [...sides, { kind: 'rule', name: named, points: chance }],
  })
}

/** On a logarithmic axis a rate of 0 stands at its end; of several such points only the last shows. */
function atLeast(points: NonNullable<Quality['roc']>['points']): NonNullable<Quality['roc']>['points'] {
  const first = points.findLastIndex(([x]) => x <= LEAST_RATE)
  return points.slice(Math.max(0, first)).map(([x, y]) => [Math.max(x, LEAST_RATE), y] as const)
}

/** Precision by recall, and the share of attacks in the file, which is what guessing gives. */
export function precisionRecallPicture(report: EvaluationReport): Markup | undefined {
  const sides = sidesOf(report).flatMap(({ name, quality }): Series[] =>
    quality.precisionRecall ? [{ kind: 'line', name, points: quality.precisionRecall.points }] : [],
  )
  const prevalence = report.calibration?.prevalence ?? 0
  if (sides.length === 0) return undefined
  return plot({
    description:
      'Share of flagged requests that are attacks by share of attacks flagged, over all thresholds',
    x: { label: 'attacks flagged (recall)', ...SHARE },
    y: { label: 'attacks among the flagged (precision)', ...SHARE },
    series: [
      ...sides,
      {
        kind: 'rule',
        name: sides.length > 1 ? 'share of attacks in the file' : '',
        points: [
          [0, prevalence],
          [1, prevalence],
        ],
      },
    ],
  })
}

/** Share of attacks by score, with the diagonal on which a calibrated model lies. */
export function reliabilityPicture(report: EvaluationReport): Markup | undefined {
  const sides = sidesOf(report).flatMap(({ name, quality }): Series[] =>
    quality.calibration ? [{ kind: 'dots', name, dots: quality.calibration.bins.map(binDot) }] : [],
  )
  if (sides.length === 0) return undefined
  return plot({
    description: 'Share of attacks among requests of like score, with 95 % intervals',
    x: { label: 'mean score of the bin', ...SHARE },
    y: { label: 'attacks among its requests', ...SHARE },
    series: [
      ...sides,
      {
        kind: 'rule',
        name: sides.length > 1 ? 'calibrated' : '',
        points: [
          [0, 0],
          [1, 1],
        ],
      },
    ],
  })
}

function binDot({ from, to, rows, meanScore, attacks }: CalibrationBin): Dot {
  const range = `scores ${from.toFixed(2)} to ${to.toFixed(2)}`
  return {
    at: [meanScore, attacks.share],
    interval: [attacks.low, attacks.high],
    title: `${range}: ${attacks.count} attacks among ${rows} requests`,
  }
}

/** Shares flagged of groups at the point with index `point`, the teacher's below the student's. */
export function groupsPicture(
  report: EvaluationReport,
  groups: readonly DetectionGroup[],
  point: number,
): Markup | undefined {
  if (groups.length === 0) return undefined
  const { teacher } = report
  const rows = groups.map((group): ForestRow => {
    const beside = teacher && [matching(teacher.detection, group)?.flagged[point]]
    return { name: group.name, shares: [group.flagged[point], ...(beside ?? [])].map(markOf) }
  })
  const rate = percent(report.detection.points[point]!.rate)
  const what = groups[0]!.label === 'attack' ? 'attacks flagged' : 'harmless requests flagged'
  return forest({
    description: `Share of ${what} at ${rate} false positives, with 95 % intervals`,
    label: `${what} at ${rate} false positives`,
    series: teacher ? ['student', 'teacher'] : [''],
    rows,
  })
}

const markOf = (share: Proportion | undefined): Mark | undefined =>
  share && { ...share, note: `${share.count} of ${share.rows}` }

export function matching(detection: Detection, group: DetectionGroup): DetectionGroup | undefined {
  return detection.groups.find(
    ({ by, label, name }) => by === group.by && label === group.label && name === group.name,
  )
}

/** A picture with its caption. */
export const figure = (picture: Markup | undefined, caption: string): Markup | undefined =>
  picture && markup`<figure>${picture}<figcaption>${caption}</figcaption></figure>`
