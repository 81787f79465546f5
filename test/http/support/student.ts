import type { RequestViews } from '../../../src/inspect/index.js'
import { bySensitivity, CLASSES, FALSE_POSITIVE_TARGETS } from '../../../src/student/index.js'
import type { Student, Verdict } from '../../../src/student/index.js'

const MARK = Buffer.from('attack!')

/** A student that is certain of one thing: whatever holds the bytes `attack!` is SQL injection. */
export const markStudent = (model = '0123456789ab'): Student => ({
  model,
  thresholds: { low: 0.9, medium: 0.5, high: 0.1, paranoid: 0.05 },
  falsePositives: bySensitivity((name) => ({ target: FALSE_POSITIVE_TARGETS[name] })),
  kernel: 'typescript',
  judge: (views) => verdict(views, model),
  judgeWindows: (views) => new Float32Array(views.count * CLASSES.length),
})

/** A student that fails on whatever holds the bytes `attack!`. */
export const failingStudent = (): Student => ({
  ...markStudent(),
  judge: (views) => {
    if (marked(views) >= 0) throw new Error('the kernel trapped')
    return verdict(views, '0123456789ab')
  },
})

function marked(views: RequestViews): number {
  for (let i = 0; i < views.count; i++) {
    const start = views.starts[i]!
    const window = Buffer.from(views.bytes.subarray(start, start + views.lengths[i]!))
    if (window.includes(MARK)) return i
  }
  return -1
}

function verdict(views: RequestViews, model: string): Verdict {
  const worst = marked(views)
  const field = views.fields[views.fieldOf[worst] ?? -1]
  return {
    score: field ? 1 : 0,
    class: field ? 'sqli' : 'benign',
    probabilities: CLASSES.map((name) => Number(name === (field ? 'sqli' : 'benign'))),
    evidence: field ? [{ ...field, weight: 1 }] : [],
    model,
    micros: 1,
  }
}
