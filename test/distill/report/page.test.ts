import { describe, expect, it } from 'vitest'
import type { RequestRow } from '../../../src/corpus/index.js'
import { percent, position, significant, spanOf, ticksOf } from '../../../src/distill/report/axis.js'
import { escaped, markup } from '../../../src/distill/report/markup.js'
import { reportPage } from '../../../src/distill/report/page.js'
import { pictureFile, plot } from '../../../src/distill/report/plot.js'
import { reportOn, type EvaluationReport } from '../../../src/distill/report/report.js'
import { reportText } from '../../../src/distill/report/text.js'
import { encodeStudent, studentFromBytes } from '../../../src/student/index.js'
import { randomStudent } from '../../fixtures/random-student.js'

const HOSTILE = `</title><script>alert(1)</script><img src=x onerror='x'>"&\u0000`

function row(i: number, source: string, attack: boolean): RequestRow {
  return {
    id: String(i),
    label: attack ? 'attack' : 'benign',
    class: attack ? 'xss' : 'benign',
    source,
    method: 'GET',
    target: `/?q=${i}${attack ? '<script>' : ''}`,
    headers: [['Host', 'shop.example']],
  }
}

async function* rowsOf(list: readonly RequestRow[]): AsyncGenerator<RequestRow> {
  yield* list
}

async function report(rows: readonly RequestRow[], data = 'rows.jsonl'): Promise<EvaluationReport> {
  const file = encodeStudent(randomStudent(3))
  return reportOn({ student: await studentFromBytes(file), file, data, rows: rowsOf(rows) })
}

const mixed = (source: string): RequestRow[] =>
  Array.from({ length: 40 }, (_, i) => row(i, i % 4 === 0 ? source : 'browse', i % 4 === 0))

describe('escaping', () => {
  it('turns every character of markup into text', () => {
    expect(escaped(`<a href="x" id='y'>&`)).toBe('&lt;a href=&quot;x&quot; id=&#39;y&#39;&gt;&amp;')
  })

  it('replaces what XML forbids, lone surrogates too, and keeps what it allows', () => {
    expect(escaped('a\u0000b\u001bc\ud800d')).toBe('a\ufffdb\ufffdc\ufffdd')
    expect(escaped('ä\t\n😀')).toBe('ä\t\n😀')
  })

  it('happens to every hole of a template, once', () => {
    const inner = markup`<b>${'<'}</b>`
    expect(markup`${inner}${['&', 1]}${undefined}`.text).toBe('<b>&lt;</b>&amp;1')
  })
})

describe('axes', () => {
  it('put ticks at round values', () => {
    expect(ticksOf({ label: '', from: 0, to: 1 })).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1])
    expect(ticksOf({ label: '', from: 130_000, to: 520_000 })).toEqual([200_000, 300_000, 400_000, 500_000])
    expect(ticksOf({ label: '', from: 1e-5, to: 1, scale: 'log' })).toEqual([1e-5, 1e-4, 1e-3, 0.01, 0.1, 1])
    expect(ticksOf({ label: '', from: 100, to: 600, scale: 'log' })).toEqual([100, 200, 500])
    expect(ticksOf({ label: '', from: 54, to: 96, scale: 'log' })).toEqual([60, 70, 80, 90])
  })

  it('place values, and those beyond at the end', () => {
    expect(position({ label: '', from: 10, to: 1000, scale: 'log' }, 100)).toBeCloseTo(0.5)
    expect(position({ label: '', from: 10, to: 1000, scale: 'log' }, 0)).toBe(0)
    expect(position({ label: '', from: 0, to: 4 }, 5)).toBe(1)
  })

  it('span values with room beside them, also of a single value', () => {
    expect(spanOf([1, 2], { margin: 0.5 })).toEqual({ from: 0.5, to: 2.5 })
    const { from, to } = spanOf([3])
    expect(from).toBeLessThan(3)
    expect(to).toBeGreaterThan(3)
  })

  it('write shares and figures short', () => {
    expect([percent(0.0005), percent(1), percent(0)]).toEqual(['0.05 %', '100 %', '0 %'])
    expect([significant(7218.4), significant(0.0123456), significant(12)]).toEqual(['7,220', '0.0123', '12'])
  })
})

describe('a plot', () => {
  const svg = plot({
    description: HOSTILE,
    x: { label: HOSTILE, from: 0, to: 1 },
    y: { label: 'y', from: 0, to: 1 },
    series: [
      { kind: 'line', name: HOSTILE, points: [[0, 0], [1, 1]] }, // prettier-ignore
      { kind: 'dots', name: 'b', dots: [{ at: [0.5, 0.5], title: HOSTILE, text: HOSTILE }] },
    ],
  }).text

  it('draws what it is given and escapes all of it', () => {
    expect(svg).toContain('<path class="line s0" d="M66 328L542 14"/>')
    expect(svg).toContain('cx="304" cy="171"')
    expect(svg).not.toMatch(/<script|<img|onerror='/)
  })

  it('becomes a file of its own that refers to nothing', () => {
    const file = pictureFile([markup`<g/>`, markup`<g/>`], 100, 50)
    expect(file).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" viewBox="0 0 200 50"/)
    expect(file).toContain('prefers-color-scheme:dark')
    expect(file.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|url\(|href/)
  })
})

describe('the page', () => {
  it('shows pictures and figures, in light and dark, and loads nothing', async () => {
    const page = reportPage(await report(mixed('exploit+list')))
    expect(page.match(/<svg class="plot"/g)!.length).toBeGreaterThanOrEqual(5)
    for (const heading of ['fixed false-positive rates', 'Calibration', 'By class', 'own thresholds'])
      expect(page).toContain(heading)
    expect(page).toContain('prefers-color-scheme:dark')
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`)
    expect(page.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(
      /https?:|<script|<link|@import|url\(|src=/,
    )
    expect(page).not.toMatch(/NaN|undefined|Infinity/)
  })

  it('holds nothing of the data as markup', async () => {
    const page = reportPage(await report(mixed(HOSTILE), HOSTILE))
    expect(page).toContain('&lt;script&gt;')
    expect(page).not.toMatch(/<script|<img|\u0000/)
  })

  it.each([
    ['no request', []],
    ['harmless requests alone', [row(1, 'browse', false)]],
    ['attacks alone', [row(1, 'x', true), row(2, 'x', true)]],
  ])('can be made of %s', async (_, rows) => {
    const made = await report(rows)
    const page = reportPage(made)
    expect(page).toContain('</html>')
    expect(page).not.toMatch(/NaN|undefined|Infinity/)
    expect(reportText(made)).toContain(`${rows.length} requests`)
    expect(reportText(made)).not.toMatch(/NaN|undefined|Infinity/)
  })
})

describe('the report', () => {
  it('counts the parameters and bytes of the student', async () => {
    const made = await report(mixed('x'))
    const sizes = Object.values(randomStudent(3).tensors).map(({ length }) => length)
    expect(made.weight.parameters).toBe(sizes.reduce((a, b) => a + b, 0))
    expect(made.weight.bytes).toBe(encodeStudent(randomStudent(3)).length)
    expect(made.speed!.judge.requests).toBe(40)
    expect(made).not.toHaveProperty('teacher.teacher')
  })
})
