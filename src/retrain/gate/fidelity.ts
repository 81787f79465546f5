/** How far two students say what the teacher says of the windows of some requests. */
import { Agreement, type Agreed } from '../../distill/report/agreement.js'
import { CLASSES, type Student } from '../../student/index.js'
import type { WindowSet } from '../../training/index.js'

const C = CLASSES.length

/** @param teacher logits of every window of the set, (n, C). */
export function fidelityOf(student: Student, set: WindowSet, teacher: Float32Array): Agreed | undefined {
  const agreement = new Agreement()
  const fieldOf = Uint32Array.from({ length: set.count }, (_, i) => i)
  const probabilities = student.judgeWindows({ ...set, fieldOf, fields: [], truncated: [] })
  const width = probabilities.length / Math.max(1, set.count)
  for (let i = 0; i < set.count; i++) {
    const row = new Float32Array(C)
    row.set(probabilities.subarray(i * width, (i + 1) * width))
    agreement.add(row, teacher.subarray(i * C, (i + 1) * C))
  }
  return agreement.value
}
