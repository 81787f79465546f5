import { describe, expect, it } from 'vitest'
import { toHead, type RequestRow } from '../../src/corpus/index.js'
import { DEFAULT_CONFIG } from '../../src/config/index.js'
import { evaluateRequests } from '../../src/distill/evaluate.js'
import { Inspector } from '../../src/inspect/index.js'
import { encodeStudent, studentFromBytes } from '../../src/student/index.js'
import { randomStudent } from '../fixtures/random-student.js'

const row = (body?: Uint8Array): RequestRow => ({
  id: '1',
  label: 'benign',
  class: 'benign',
  source: 'browse',
  method: 'POST',
  target: '/upload',
  headers: [['Content-Type', 'text/plain']],
  ...(body && { body }),
})

async function* one(request: RequestRow): AsyncGenerator<RequestRow> {
  yield request
}

describe('evaluating a request', () => {
  const load = () => studentFromBytes(encodeStudent(randomStudent(11)))

  it('scores it as serving does', async () => {
    const student = await load()
    const scores: number[] = []
    const small = row(Buffer.from('a=1&b=<script>'))
    await evaluateRequests({ student, rows: one(small), onScored: (_, score) => scores.push(score) })
    expect(scores).toEqual([student.judge(new Inspector().inspect(toHead(small), small.body)).score])
  })

  it('judges every piece of a body beyond the buffer, the first too', async () => {
    const student = await load()
    const marks = ['first', 'last']
    const text = `${marks[0]}${'x'.repeat(DEFAULT_CONFIG.limits.bodyBuffer)}${marks[1]}`
    const seen: string[] = []
    await evaluateRequests({
      student,
      rows: one(row(Buffer.from(text))),
      onViews: ({ bytes, count, starts, lengths }) => {
        for (let w = 0; w < count; w++) {
          const window = Buffer.from(bytes.subarray(starts[w], starts[w]! + lengths[w]!)).toString()
          seen.push(...marks.filter((mark) => window.includes(mark)))
        }
      },
    })
    expect(new Set(seen)).toEqual(new Set(marks))
  })
})
