// What needs the scores themselves, with the code that serves: calibration, thresholds, evidence.
import { seededRandom } from '../../dist/corpus/index.js'
import { viewsOf } from '../../dist/distill/evaluate.js'
import { calibrationOf } from '../../dist/distill/report/calibration.js'
import { wilson } from '../../dist/distill/report/intervals.js'
import { evidenceShare, payloadOf } from '../../dist/distill/report/overlap.js'
import { familyOf } from '../../dist/distill/report/scored.js'
import { Inspector } from '../../dist/inspect/index.js'
import { decodeStudent, SENSITIVITIES } from '../../dist/student/index.js'

/** @returns `{scores, requests, windows}`: the score of each row, and the calibration of both */
export function measureScores(student, rows) {
  const inspector = new Inspector()
  const scored = []
  const windows = []
  for (const row of rows) {
    let worst = 0
    for (const views of viewsOf(inspector, row)) {
      worst = Math.max(worst, student.judge(views).score)
      if (row.label === 'benign') windows.push(...windowScores(student, views, row))
    }
    scored.push({ score: worst, class: row.class, source: row.source })
    // Of an attack's windows only the worst is known to be one.
    if (row.label === 'attack') windows.push(scored.at(-1))
  }
  return {
    scores: scored.map(({ score }) => score),
    requests: calibrationOf(scored),
    windows: calibrationOf(windows),
  }
}

function windowScores(student, views, { class: name, source }) {
  const probabilities = student.judgeWindows(views)
  const classes = probabilities.length / views.count
  return Array.from({ length: views.count }, (_, w) => {
    const [benign, ...attacks] = probabilities.subarray(w * classes, (w + 1) * classes)
    const sum = attacks.reduce((a, b) => a + b, 0)
    return { score: sum / (sum + benign), class: name, source }
  })
}

/** Threshold, target and measured rate of each sensitivity; `all` is recounted from the rows at hand. */
export function measureThresholds(student, file, rows, scores) {
  const { meta } = decodeStudent(file)
  const isTraffic = (row) => row.label === 'benign' && !/^hard\b/.test(row.source)
  const harmless = scores.filter((_, i) => isTraffic(rows[i]))
  return {
    calibration: meta.calibration ?? null,
    temperature: meta.temperature,
    sensitivities: SENSITIVITIES.map((name) => {
      const threshold = student.thresholds[name]
      const flagged = wilson(harmless.filter((score) => score >= threshold).length, harmless.length)
      return { name, threshold, kept: student.falsePositives[name], flagged: flagged ?? null }
    }),
  }
}

/** Overlap of the strongest evidence with payloads taken out of recorded attacks and set into requests anew. */
export function measureEvidence(student, rows) {
  const inspector = new Inspector()
  const families = new Map()
  for (const row of rows) {
    const payload = row.label === 'attack' ? payloadOf(row, inspector) : undefined
    if (!payload) continue
    const family = familyOf(row.source)
    if (!families.has(family)) families.set(family, new Map())
    families.get(family).set(payload.text, payload)
  }
  const options = { random: seededRandom(1), sensitivity: 'medium' }
  return [...families].sort().map(([family, payloads]) => ({
    family,
    ...evidenceShare(student, payloads.values(), options),
  }))
}
