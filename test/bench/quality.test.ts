import { beforeAll, describe, expect, it } from 'vitest'
import { loadStudent, type Student } from '../../src/student/index.js'
import { script } from './modules.js'

interface Measured {
  readonly requests: number
  readonly flagged: number
  readonly wrong: readonly { readonly text: string; readonly places: readonly string[] }[]
}

interface Invented {
  measureInvented(student: Student): { readonly attacks: Measured; readonly talk: Measured }
}

describe('attack or talk, by the shipped model at medium', () => {
  let found: ReturnType<Invented['measureInvented']>
  beforeAll(async () => {
    const { measureInvented } = await script<Invented>('quality/invented.mjs')
    found = measureInvented(await loadStudent('models/student.safetensors'))
  })

  it('flags textbook attacks', () => {
    const { requests, flagged } = found.attacks
    expect(requests).toBeGreaterThan(300)
    expect(flagged / requests, JSON.stringify(found.attacks.wrong)).toBeGreaterThan(0.9)
  })

  it('lets harmless texts pass that look like them', () => {
    const { requests, flagged } = found.talk
    expect(requests).toBeGreaterThan(250)
    expect(flagged / requests, JSON.stringify(found.talk.wrong)).toBeLessThan(0.08)
  })

  it('tells a condition in a login from a filter of a programming interface', () => {
    const wrong = [...found.attacks.wrong, ...found.talk.wrong].map(({ text }) => text)
    expect(wrong.filter((text) => text.includes('$ne') || text.includes('$gt'))).toEqual([])
  })
})
