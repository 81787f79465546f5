import { request } from 'undici'
import { describe, expect, it } from 'vitest'
import { seededRandom } from '../../src/corpus/index.js'
import { driftIndices, grownOf, metricsText, totalsOf, type ProcessFigures } from '../../src/http/index.js'
import { Inspector, type RequestViews } from '../../src/inspect/index.js'
import {
  CLASSES,
  emptyDistributions,
  GRAM_BYTES,
  learnGrams,
  SCORE_BOUNDS,
  UNKNOWN_BOUNDS,
  unknownShare,
  type Reference,
  type Student,
} from '../../src/student/index.js'
import { binOf } from '../../src/observe/index.js'
import { startRig, startUpstream, type Rig } from './support/rig.js'
import { markStudent } from './support/student.js'

const target = (n: number): string => `/shop/item?id=${n}&colour=blue&page=${n % 7}`
const views = (to: string): RequestViews =>
  new Inspector().inspect({ method: 'GET', target: to, rawHeaders: [] })

function grams(): Uint8Array {
  const seen = new Uint8Array(GRAM_BYTES)
  for (let n = 0; n < 200; n++) {
    const { bytes, count, starts, lengths } = views(target(n))
    for (let w = 0; w < count; w++) learnGrams(seen, bytes, starts[w]!, lengths[w]!)
  }
  return seen
}

/** What `student` says of ordinary requests. */
function referenceOf(student: Student): Reference {
  const known = grams()
  const { scores, classes, unknown } = emptyDistributions()
  for (let n = 0; n < 300; n++) {
    const one = views(target(n))
    const verdict = student.judge(one)
    scores[binOf(SCORE_BOUNDS, verdict.score)]!++
    classes[CLASSES.indexOf(verdict.class)]!++
    unknown[binOf(UNKNOWN_BOUNDS, unknownShare(known, one))]!++
  }
  return { scores, classes, unknown, grams: known }
}

const reference = referenceOf(markStudent())
const student = (): Student => ({ ...markStudent(), reference })
const plainHead = { headers: { 'user-agent': '', accept: '' } }

async function sent(rig: Rig, targets: readonly string[]): Promise<void> {
  for (let at = 0; at < targets.length; at += 20) {
    const some = targets.slice(at, at + 20)
    await Promise.all(some.map(async (one) => (await request(rig.url + one, plainHead)).body.dump()))
  }
}

const drift = async ({ proxy }: Rig) => (await proxy.status()).drift!

describe('the share of unknown n-grams', () => {
  it('is 0 for what was seen, and for nothing at all', () => {
    expect(unknownShare(grams(), views(target(3)))).toBe(0)
    expect(unknownShare(grams(), { ...views('/'), count: 0 })).toBe(0)
  })

  it('is high for what was not, and hears no difference of case or digits', () => {
    expect(unknownShare(grams(), views('/%5E~zq$wxv;@@!!kjq|zx'))).toBeGreaterThan(0.5)
    expect(unknownShare(grams(), views(target(9).replace('blue', 'BLUE')))).toBe(0)
  })
})

describe('drift', () => {
  it('is not there while traffic is as it was', async () => {
    const rig = await startRig(await startUpstream(), {}, student())
    const random = seededRandom(1)
    await sent(
      rig,
      Array.from({ length: 120 }, () => target(Math.floor(random() * 200))),
    )
    const indices = driftIndices(await drift(rig), 100)!
    expect(Math.max(indices.scores, indices.classes)).toBeLessThan(0.1)
  })

  it('shows in scores and classes when attacks come, and in n-grams when strange requests do', async () => {
    const attacked = await startRig(await startUpstream(), {}, student())
    await sent(
      attacked,
      Array.from({ length: 120 }, (_, n) => (n % 5 === 0 ? '/?q=attack!' : target(n))),
    )
    const indices = driftIndices(await drift(attacked), 100)!
    expect(indices.scores).toBeGreaterThan(0.25)
    expect(indices.classes).toBeGreaterThan(0.25)
    const strange = await startRig(await startUpstream(), {}, student())
    await sent(
      strange,
      Array.from({ length: 400 }, (_, n) => `/~zq$wxv;@@!!kjq%7Czx${n}?%C3%A9%C3%B6%C3%A4=~%5E%5E`),
    )
    expect(driftIndices(await drift(strange), 100)!.unknown).toBeGreaterThan(0.25)
  })

  it('is not told from a few requests, nor by a model without a reference', async () => {
    const rig = await startRig(await startUpstream(), {}, student())
    await sent(rig, ['/?q=attack!'])
    expect(driftIndices(await drift(rig), 100)).toBeUndefined()
    const without = await startRig(await startUpstream())
    await sent(without, ['/?q=attack!'])
    expect(driftIndices(await drift(without), 0)).toBeUndefined()
  })

  it('forgets what lies too far back, and begins anew with another model', async () => {
    const rig = await startRig(await startUpstream(), { drift: { requests: 100 } }, student())
    await sent(
      rig,
      Array.from({ length: 50 }, () => '/?q=attack!'),
    )
    await sent(
      rig,
      Array.from({ length: 120 }, (_, n) => target(n)),
    )
    const { recent } = await drift(rig)
    const sum = recent.scores.reduce((a, b) => a + b, 0)
    expect(sum).toBeGreaterThanOrEqual(50)
    expect(sum).toBeLessThanOrEqual(100)
    expect(recent.classes[CLASSES.indexOf('sqli')]).toBe(0)
    rig.proxy.swap({ config: rig.config, student: { ...student(), model: 'ffffffffffff' } })
    expect((await drift(rig)).recent.scores.every((count) => count === 0)).toBe(true)
    expect((await rig.proxy.status()).swaps).toBe(1)
  })
})

describe('metrics', () => {
  const figures = async ({ proxy }: Rig): Promise<ProcessFigures> => ({
    ...(await proxy.status()),
    swapFailures: 1,
    residentBytes: 1000,
    cpuSeconds: 0.5,
  })
  const valueOf = (text: string, series: string): number =>
    Number(
      text
        .split('\n')
        .find((line) => line.startsWith(`${series} `))
        ?.slice(series.length + 1) ?? NaN,
    )

  it('count what was decided, by what score, over all processes, and lose nothing with one that ends', async () => {
    const rigs = [
      await startRig(await startUpstream(), {}, student()),
      await startRig(await startUpstream(), {}, student()),
    ]
    for (const rig of rigs) await sent(rig, [target(1), target(2), '/?q=attack!'])
    const [one, other] = [await figures(rigs[0]!), await figures(rigs[1]!)]
    const text = metricsText(totalsOf([one!, other!]), { minRequests: 1 })
    expect(valueOf(text, 'stillgate_requests_total{action="allow",reason="below-threshold"}')).toBe(4)
    expect(valueOf(text, 'stillgate_requests_total{action="block",reason="over-threshold"}')).toBe(2)
    expect(valueOf(text, 'stillgate_classes_total{class="sqli"}')).toBe(2)
    expect(valueOf(text, 'stillgate_score_bucket{le="0.5"}')).toBe(4)
    expect(valueOf(text, 'stillgate_score_count')).toBe(6)
    expect(valueOf(text, 'stillgate_judging_seconds_count')).toBe(6)
    expect(valueOf(text, 'stillgate_judging_seconds_sum')).toBeGreaterThan(0)
    expect(valueOf(text, 'stillgate_model_processes{model="0123456789ab"}')).toBe(2)
    expect(valueOf(text, 'stillgate_model_swap_failures_total')).toBe(2)
    expect(valueOf(text, 'stillgate_drift_reference')).toBe(1)
    expect(valueOf(text, 'stillgate_drift_psi{of="classes"}')).toBeGreaterThan(0.25)
    expect(valueOf(text, 'process_resident_memory_bytes')).toBe(2000)
    const later = metricsText(totalsOf([one!], [grownOf(other!)]), { minRequests: 1 })
    expect(valueOf(later, 'stillgate_score_count')).toBe(6)
    expect(valueOf(later, 'stillgate_processes')).toBe(1)
  })

  it('say what the model on trial has shown', async () => {
    const rig = await startRig(await startUpstream(), {}, student())
    rig.proxy.swap({
      config: rig.config,
      student: student(),
      trial: { id: 3, kind: 'canary', share: 0.5, student: markStudent('ffffffffffff') },
    })
    const text = metricsText(totalsOf([await figures(rig), await figures(rig)]), { minRequests: 1 })
    expect(valueOf(text, 'stillgate_trial_share{kind="canary"}')).toBe(0.5)
    expect(valueOf(text, 'stillgate_trial_share{kind="shadow"}')).toBe(0)
    expect(valueOf(text, 'stillgate_trial_info{kind="canary",model="ffffffffffff"}')).toBe(1)
    expect(valueOf(text, 'stillgate_trial_requests_total{flagged="only_trial"}')).toBe(0)
    expect(valueOf(text, 'stillgate_drift_psi{of="scores"}')).toBeNaN()
  })

  it('are lines of a name, labels and a number', async () => {
    const rig = await startRig(await startUpstream(), {}, student())
    await sent(rig, [target(1)])
    for (const line of metricsText(totalsOf([await figures(rig)]), { minRequests: 1 })
      .trimEnd()
      .split('\n')) {
      expect(line).toMatch(/^(# (HELP|TYPE) [a-z_]+ .+|[a-z_]+(\{([a-z]+="[^"\\]*",?)+\})? [\d.e+-]+)$/)
    }
  })
})
