import { describe, expect, it } from 'vitest'
import { toHead, type RequestRow } from '../../../src/corpus/index.js'
import { withScaling } from '../../../src/distill/index.js'
import type { Fidelity } from '../../../src/distill/report/report.js'
import { OnlookingTeacher } from '../../../src/distill/report/teacher-side.js'
import { Inspector } from '../../../src/inspect/index.js'
import { CLASSES, encodeStudent, studentFromBytes, type Student } from '../../../src/student/index.js'
import { softmaxRows, type Teacher } from '../../../src/teacher/index.js'
import { randomStudent } from '../../fixtures/random-student.js'

const C = CLASSES.length
const rows: RequestRow[] = Array.from({ length: 120 }, (_, i) => ({
  id: String(i),
  label: i % 3 === 0 ? 'attack' : 'benign',
  class: i % 3 === 0 ? 'sqli' : 'benign',
  source: i % 3 === 0 ? 'made' : 'browse',
  method: 'GET',
  target: `/items?q=${encodeURIComponent(i % 3 === 0 ? `${i}' or '${i}'='${i}` : `tea for ${i * 7919}`)}`,
  headers: [],
}))

/** A teacher that says what a student says. */
function saying(student: Student): Teacher {
  const logits: Teacher['logits'] = (set, indices) => {
    const all = student.judgeWindows({ fields: [], truncated: [], fieldOf: [], ...set } as never)
    return Float32Array.from(indices, (w) => w).reduce(
      (out, w, i) => {
        for (let c = 0; c < C; c++) out[i * C + c] = Math.log(all[w * C + c]!)
        return out
      },
      new Float32Array(indices.length * C),
    )
  }
  return {
    id: 'made-up-text',
    kind: 'wide',
    classes: C,
    tokens: undefined,
    logits,
    probabilities: (...args) => softmaxRows(logits(...args), C),
  }
}

function fidelity(teacher: Teacher, student: Student, shown: readonly RequestRow[]): Fidelity {
  const side = new OnlookingTeacher(teacher, { bytes: 1, parameters: 1 })
  const inspector = new Inspector()
  for (const row of shown) {
    side.views(inspector.inspect(toHead(row), row.body), student)
    side.scored(row)
  }
  return side.finish().fidelity!
}

/** The rows, labelled as a student scores them but for every eighth: scores that tell, and not without errors. */
function labelledBy(student: Student): RequestRow[] {
  const inspector = new Inspector()
  const scores = rows.map((row) => student.judge(inspector.inspect(toHead(row), row.body)).score)
  const middle = scores.toSorted((a, b) => a - b)[rows.length / 2]!
  return rows.map((row, i) => {
    const attack = scores[i]! > middle !== (i % 8 === 0)
    return { ...row, label: attack ? 'attack' : 'benign', class: attack ? 'sqli' : 'benign' }
  })
}

describe('fidelity', () => {
  const model = randomStudent(5)
  const student = (bias: number, temperature: number): Promise<Student> =>
    studentFromBytes(encodeStudent(withScaling(model, { temperature, bias })))

  it('is whole for a student that differs from its teacher by its calibration alone', async () => {
    const taught = await student(0, 1)
    const found = fidelity(saying(taught), await student(-2, 1.5), labelledBy(taught))
    expect(found.windows).toBeGreaterThan(rows.length)
    expect(found.given.top1).toBeLessThan(0.95)
    expect(found.given.meanKl).toBeGreaterThan(0.01)
    expect(found.calibrated).toBe(true)
    expect(found.top1).toBeGreaterThan(0.98)
    expect(found.meanKl).toBeLessThan(1e-3)
  })

  it('falls where the two differ in more', async () => {
    const other = await studentFromBytes(encodeStudent(randomStudent(6)))
    expect(fidelity(saying(other), await student(0, 1), rows).top1).toBeLessThan(0.9)
  })

  it('is as given where the requests are all of one kind', async () => {
    const harmless = rows.filter(({ label }) => label === 'benign')
    const found = fidelity(saying(await student(0, 1)), await student(-2, 1.5), harmless)
    expect(found).toMatchObject({ calibrated: false, ...found.given })
  })
})
