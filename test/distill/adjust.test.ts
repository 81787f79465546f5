/** What a teacher is made to say where it is known to err. */
import { describe, expect, it } from 'vitest'
import { corrected, trusting } from '../../src/distill/adjust.js'
import { CLASSES } from '../../src/student/index.js'
import { margins, UNLABELLED } from '../../src/training/index.js'
import { C } from '../fixtures/tiny.js'

const SQLI = CLASSES.indexOf('sqli')
const row = (benign: number, attack: number): number[] =>
  Array.from({ length: C }, (_, c) => (c === 0 ? benign : c === SQLI ? attack : -1))

describe('a teacher’s opinion', () => {
  it('of what has passed a student stays where it is right, and is exchanged where it errs', () => {
    const logits = Float32Array.from([...row(5, 2), ...row(1, 4), ...row(5, 2)])
    const labels = Uint8Array.of(SQLI, SQLI, UNLABELLED)
    expect([...corrected(logits, labels)]).toEqual([...row(2, 5), ...row(1, 4), ...row(5, 2)])
  })

  it('of what is known to be harmless becomes sure where it doubts; all others stay', () => {
    const logits = Float32Array.from([...row(9, 0), ...row(2, 1), ...row(0, 4), ...row(2, 4), ...row(2, 4)])
    const labels = Uint8Array.of(0, 0, 0, SQLI, UNLABELLED)
    const taught = trusting(logits, labels)
    const [sure, doubted, wrong] = margins(taught, C)
    expect(sure).toBeLessThan(-6)
    expect([doubted, wrong].map((odds) => odds!.toFixed(3))).toEqual(['-6.000', '-6.000'])
    expect([...taught.subarray(0, C)]).toEqual(row(9, 0))
    expect([...taught.subarray(3 * C)]).toEqual([...row(2, 4), ...row(2, 4)])
  })
})
