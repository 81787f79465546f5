import { describe, expect, it } from 'vitest'
import { binOf, exposition, histogram, observe, psi } from '../../src/observe/index.js'

describe('the text of metrics', () => {
  it('is what Prometheus reads', () => {
    const values = histogram([0.1, 0.5])
    for (const value of [0.05, 0.1, 0.3, 7]) observe(values, [0.1, 0.5], value)
    const text = exposition([
      {
        name: 'a_total',
        help: 'Lines\nand \\ strokes.',
        type: 'counter',
        samples: [{ labels: { kind: 'say "x"\\\n', other: '' }, value: 3 }, { value: 1e-7 }],
      },
      { name: 'b', help: 'B.', type: 'histogram', bounds: [0.1, 0.5], values },
    ])
    expect(text).toBe(
      [
        '# HELP a_total Lines\\nand \\\\ strokes.',
        '# TYPE a_total counter',
        'a_total{kind="say \\"x\\"\\\\\\n",other=""} 3',
        'a_total 1e-7',
        '# HELP b B.',
        '# TYPE b histogram',
        'b_bucket{le="0.1"} 2',
        'b_bucket{le="0.5"} 3',
        'b_bucket{le="+Inf"} 4',
        'b_sum 7.45',
        'b_count 4',
        '',
      ].join('\n'),
    )
  })
})

describe('bins', () => {
  it.each([
    [-1, 0],
    [1, 0],
    [1.5, 1],
    [2, 1],
    [3, 2],
  ])('hold what is at or below their bound: %d in %d', (value, bin) => {
    expect(binOf([1, 2], value)).toBe(bin)
  })
})

describe('the population stability index', () => {
  it('is 0 for equal distributions, whatever their size, and for empty ones', () => {
    expect(psi([1, 2, 3], [10, 20, 30])).toBeCloseTo(0, 12)
    expect([psi([0, 0], [1, 2]), psi([1, 2], [0, 0])]).toEqual([0, 0])
  })

  it('is the sum of (p − q) ln(p / q)', () => {
    expect(psi([50, 50], [60, 40])).toBeCloseTo(0.1 * Math.log(1.2) - 0.1 * Math.log(0.8), 12)
  })

  it('stays finite where a bin was or becomes empty, and is the same both ways', () => {
    const [a, b] = [psi([100, 0], [50, 50]), psi([50, 50], [100, 0])]
    expect(a).toBeGreaterThan(1)
    expect(a).toBeLessThan(20)
    expect(a).toBeCloseTo(b, 12)
  })
})
