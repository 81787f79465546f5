import { describe, expect, it } from 'vitest'
import { DEFAULT_CONFIG } from '../../src/config/index.js'
import { checkTable, reasonsOf, type Check } from '../../src/retrain/gate/check.js'
import { gate, type GateOptions } from '../../src/retrain/gate/gate.js'
import { goldenRows } from '../../src/retrain/gate/golden.js'
import { CLASSES, decodeStudent, encodeStudent } from '../../src/student/index.js'
import { modelBytes } from '../release/support.js'

const bounds = { ...DEFAULT_CONFIG.gate, requests: 20, slower: 100 }
const unseen = [...goldenRows(20, 7)].filter((_, i) => i % 10 === 0)
const options = (some: Partial<GateOptions>): GateOptions => ({
  fresh: modelBytes(1, 'everything'),
  serving: modelBytes(1, 'everything'),
  // A teacher to whom everything is harmless.
  opinion: ({ count }) =>
    new Float32Array(count * CLASSES.length).map((_, i) => (i % CLASSES.length === 0 ? 5 : 0)),
  unseen,
  corrections: [],
  sensitivity: 'medium',
  bounds,
  signal: new AbortController().signal,
  report: () => undefined,
  ...some,
})
const failed = (checks: readonly Check[]): string[] =>
  checks.filter(({ passed }) => !passed).map(({ name }) => name)

/** A model of the same weights with thresholds of its own. */
function withThresholds(seed: number, medium: number): Uint8Array {
  const model = decodeStudent(modelBytes(seed))
  const thresholds = { low: 1, medium, high: medium / 2, paranoid: medium / 4 }
  return encodeStudent({ ...model, meta: { ...model.meta, thresholds } })
}

describe('the gate', () => {
  it('lets a student pass that is no worse than the serving one, and names every check', async () => {
    const checks = await gate(options({}))
    expect(failed(checks)).toEqual([])
    expect(checks.map(({ name }) => name)).toEqual([
      'golden.falsePositives',
      ...CLASSES.slice(1).map((kind) => `golden.recall.${kind}`),
      'traffic.falsePositives',
      'fidelity.agreement',
      'fidelity.divergence',
      'calibration.error',
      'size.bytes',
      'speed.ratio',
      'kernel.exact',
    ])
    expect(checkTable(checks)).toContain('golden.recall.sqli')
  })

  it('rejects one that flags the harmless, on golden and on unseen requests, and says so', async () => {
    const checks = await gate(options({ serving: withThresholds(1, 1) }))
    expect(failed(checks)).toEqual(['golden.falsePositives', 'traffic.falsePositives'])
    expect(reasonsOf(checks)).toContain('golden.falsePositives is 1 and must be at most 0.005')
  })

  it('rejects one that misses what the serving one catches, class by class', async () => {
    const found = failed(await gate(options({ fresh: withThresholds(1, 1) })))
    expect(found).toEqual(CLASSES.slice(1).map((kind) => `golden.recall.${kind}`))
  })

  it('rejects one that loses a correction that the serving one heeds', async () => {
    const [harmless] = [...goldenRows(20, 8)]
    const checks = await gate(options({ serving: withThresholds(1, 1), corrections: [harmless!] }))
    expect(failed(checks)).toContain('corrections.right')
  })

  it('rejects one that is too large or follows the teacher less', async () => {
    const serving = modelBytes(1, 'everything')
    // The teacher says what the serving student says, which another student does not.
    const { studentFromBytes } = await import('../../src/student/index.js')
    const student = await studentFromBytes(serving)
    const opinion: GateOptions['opinion'] = (set) =>
      student
        .judgeWindows({ ...set, fieldOf: new Uint32Array(set.count), fields: [], truncated: [] })
        .map((p) => Math.log(Math.max(p, 1e-30)))
    const checks = await gate(
      options({ fresh: modelBytes(2, 'everything'), opinion, bounds: { ...bounds, bytes: 1024 } }),
    )
    expect(failed(checks)).toContain('fidelity.agreement')
    const small = checks.find(({ name }) => name === 'size.bytes')!
    expect(small.bound).toBe(serving.length)
  })

  it('judges the same golden requests every time, of every class', () => {
    const [one, other] = [[...goldenRows(20)], [...goldenRows(20)]]
    expect(one).toEqual(other)
    expect(new Set(one.map((row) => row.class))).toEqual(new Set(CLASSES))
    expect([...goldenRows(20, 1)]).not.toEqual(one)
  })
})
