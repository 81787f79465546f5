import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readRequests, seededRandom, toHead } from '../../src/corpus/index.js'
import {
  evaluateMutated,
  foundLine,
  generatedPayloads,
  mutatedText,
  payloadsOf,
  placed,
  probeAll,
  probePayload,
  summarise,
  summaryText,
  Target,
  type Payload,
  type Probed,
} from '../../src/distill/probe/index.js'
import { Inspector } from '../../src/inspect/index.js'
import { loadStudent, type Student } from '../../src/student/index.js'

let student: Student
let dir: string
beforeAll(async () => {
  student = await loadStudent('models/student.safetensors')
  dir = mkdtempSync(join(tmpdir(), 'stillgate-probe-'))
})
afterAll(() => rmSync(dir, { recursive: true, force: true }))

const payload = (text: string): Payload => ({ text, class: 'sqli', source: 'ours' })
const SQLI = payload("1' union select name, pass from users where 1=1-- ")

describe('a probe', () => {
  const search = (target: Target, of = SQLI, budget = 40): Probed =>
    probePayload(target, of, { budget, random: seededRandom(3), place: 4 })

  it('ends with its budget where nothing passes', () => {
    const { outcome, queries, found, mutators } = search(new Target(student, 0))
    expect([outcome, queries, found, mutators]).toEqual(['caught', 40, undefined, []])
  })

  it('ends with the first request where a payload passes as it is', () => {
    const { outcome, queries, found } = search(new Target(student, 2))
    expect([outcome, queries, found?.text]).toEqual(['missed', 1, SQLI.text])
  })

  it('gives a variant that the student lets pass, at the place where the payload was', () => {
    const threshold = student.judge(inspected(SQLI.text)).score
    const { outcome, queries, found, mutators, odds } = search(new Target(student, threshold), SQLI, 200)
    expect(outcome).toBe('smuggled')
    expect(queries).toBeLessThanOrEqual(200)
    expect(mutators.length).toBeGreaterThan(0)
    expect(odds[1]).toBeLessThan(odds[0])
    const { head, body, probe } = found!.setting
    expect(student.judge(new Inspector().inspect(head, body)).score).toBeLessThan(threshold)
    expect(probe.kind).toBe(placed(SQLI.text, SQLI, 4).probe.kind)
  })

  it('is led by the score: it gets further down than as many mutations of the payload alone', () => {
    const target = new Target(student, 0)
    const led = [1, 2, 3, 4].map((place) =>
      probePayload(target, SQLI, { budget: 60, random: seededRandom(place), place }),
    )
    const blind = [1, 2, 3, 4].map((place) => {
      const one = probePayload(target, SQLI, { budget: 2, random: seededRandom(place), place })
      return one.odds[1]
    })
    const mean = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0) / list.length
    expect(mean(led.map(({ odds }) => odds[1]))).toBeLessThan(mean(blind) - 1)
  })

  it('is the same for the same seed, whoever runs which part of it', () => {
    const payloads = generatedPayloads(9, 5)
    const options = { student, sensitivity: 'medium', budget: 10, seed: 77 } as const
    const all = [...probeAll(payloads, options)]
    expect([...probeAll(payloads.slice(4), options, 4)]).toEqual(all.slice(4))
    expect([...probeAll(payloads, { ...options, seed: 78 })]).not.toEqual(all)
  })

  const inspected = (text: string) => {
    const { head, body } = placed(text, SQLI, 4)
    return new Inspector().inspect(head, body)
  }
})

describe('payloads to probe with', () => {
  it('are of all classes in turn, and others for another seed', () => {
    const made = generatedPayloads(90, 1)
    const classes = made.slice(0, 9).map((one) => one.class)
    expect(new Set(classes).size).toBe(9)
    expect(made).toHaveLength(90)
    expect(generatedPayloads(90, 2)).not.toEqual(made)
  })

  it('of a file are drawn by class, without plain words', async () => {
    const file = join(dir, 'payloads.jsonl')
    const rows = [
      ...Array.from({ length: 20 }, (_, i) => ({ text: `' or ${i}=${i}--`, class: 'sqli', source: 'a' })),
      { text: '<script>', class: 'xss', source: 'a' },
      { text: 'blue lamp', class: 'xss', source: 'a' },
    ]
    writeFileSync(file, rows.map((row) => JSON.stringify(row)).join('\n'))
    const drawn = await payloadsOf(file, 5, 1)
    expect(drawn.map((one) => one.class)).toEqual(['sqli', 'xss', 'sqli', 'sqli', 'sqli'])
    expect(await payloadsOf(file, 100, 1)).toHaveLength(21)
  })
})

describe('what a probe has found', () => {
  it('is read as a request that says where its attack lies', async () => {
    const probed = [...probeAll([SQLI], { student, sensitivity: 'medium', budget: 200, seed: 5 })]
    const missed = probePayload(new Target(student, 2), SQLI, {
      budget: 1,
      random: seededRandom(1),
      place: 2,
    })
    const file = join(dir, 'found.jsonl')
    writeFileSync(file, `${foundLine(missed)!}\n`)
    for await (const row of readRequests(file)) {
      expect([row.label, row.class, row.source]).toEqual(['attack', 'sqli', 'probe:ours'])
      expect(row.payload).toEqual(missed.found!.setting.probe)
      const views = new Inspector().inspect(toHead(row), row.body)
      expect(views.count).toBeGreaterThan(0)
    }
    expect(probed).toHaveLength(1)
    expect(foundLine({ ...missed, found: undefined } as unknown as Probed)).toBeUndefined()
  })

  it('is summed up by class, with an interval and mean queries', () => {
    const one = (outcome: Probed['outcome'], queries: number): Probed => ({
      payload: SQLI,
      outcome,
      queries,
      mutators: outcome === 'smuggled' ? ['case/keywords', 'case/keywords'] : [],
      odds: [0, 0],
    })
    const about = { model: 'm', sensitivity: 'medium', threshold: 0.5, budget: 9 } as const
    const summary = summarise(
      [one('missed', 1), one('smuggled', 4), one('smuggled', 8), one('caught', 9)],
      about,
    )
    const [all, sqli] = summary.groups
    expect(all).toMatchObject({ name: 'all', payloads: 4, missed: 1, smuggled: 2, meanQueries: 6 })
    expect(all!.passed).toMatchObject({ count: 3, share: 0.75 })
    expect(sqli).toEqual({ ...all, name: 'sqli' })
    expect(summary.mutators).toEqual([{ class: 'sqli', name: 'case/keywords', times: 2 }])
    expect(summaryText(summary)).toMatch(/all +4 +1 +2 +75\.0 % +30\.1 % – 95\.4 % +6\n/)
    expect(summarise([one('caught', 9)], about).groups[0]).not.toHaveProperty('meanQueries')
  })
})

describe('mutated attacks', () => {
  // What was measured is well above: this is to notice a fall, not to reach a goal.
  const FLOOR = { all: 0.82, xss: 0.85, sqli: 0.85, traversal: 0.8, rce: 0.8 }

  it('of generated payloads, with seeds that no training used, are caught by the shipped student at medium', () => {
    const report = evaluateMutated(generatedPayloads(450, 2 ** 29), { student, seed: 2 ** 29, variants: 2 })
    const shares = Object.fromEntries(report.groups.map(({ name, caught }) => [name, caught.medium.share]))
    for (const [name, floor] of Object.entries(FLOOR)) expect(shares[name], name).toBeGreaterThan(floor)
    expect(report.groups.find(({ by }) => by === 'all')!.caught.medium.rows).toBe(900)
    expect(mutatedText(report)).toMatch(/class +rows +low +medium[^]*all +900/)
  })

  it('are told from payloads that are none', () => {
    const harmless = ['blue lamp', 'order 12', 'a green tea'].map(payload)
    const report = evaluateMutated(harmless, { student, seed: 1 })
    expect(report.groups.find(({ by }) => by === 'all')!.caught.medium.share).toBeLessThan(0.4)
  })
})
