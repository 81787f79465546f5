import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { seededRandom } from '../../src/corpus/index.js'
import { createLogger } from '../../src/observe/index.js'
import {
  assess,
  CanaryKeeper,
  interval,
  Registry,
  type CanaryBounds,
  type CanaryCounts,
  type TrialFacts,
} from '../../src/release/index.js'
import type { LogLine } from '../http/support/rig.js'
import { folder, lineage, modelBytes } from './support.js'

const bounds: CanaryBounds = {
  minRequests: 100,
  blockRateChange: 0.005,
  disagreement: 0.02,
  confidence: 0.999,
  promoteAfter: 2000,
}
const shown = (some: Partial<CanaryCounts>): CanaryCounts => ({
  compared: 0,
  both: 0,
  onlyTrial: 0,
  onlyServing: 0,
  failures: 0,
  ...some,
})

describe('the interval of a share', () => {
  it.each([
    [0, 10],
    [10, 10],
    [3, 1000],
    [500, 1000],
  ])('holds what was seen, %d of %d', (hits, n) => {
    const { low, high } = interval(hits, n, 0.001)
    expect(low).toBeLessThanOrEqual(hits / n)
    expect(high).toBeGreaterThanOrEqual(hits / n)
    expect([low >= 0, high <= 1]).toEqual([true, true])
  })

  it('is 1 − risk^(1/n) where nothing was seen', () => {
    expect(interval(0, 1000, 0.001).high).toBeCloseTo(1 - 0.001 ** (1 / 1000), 8)
    expect(interval(1000, 1000, 0.001).low).toBeCloseTo(0.001 ** (1 / 1000), 8)
  })

  it('misses the true share no more often than it may', () => {
    const random = seededRandom(1)
    let missed = 0
    for (let trial = 0; trial < 2000; trial++) {
      let hits = 0
      for (let i = 0; i < 200; i++) if (random() < 0.02) hits++
      const { low, high } = interval(hits, 200, 0.05)
      if (low > 0.02 || high < 0.02) missed++
    }
    expect(missed / 2000).toBeLessThan(0.1)
  })
})

describe('a canary', () => {
  it.each<[what: string, action: string, counts: Partial<CanaryCounts>]>([
    ['has seen nothing', 'wait', {}],
    ['flags all of a handful', 'wait', { compared: 12, onlyTrial: 12 }],
    ['agrees on a handful', 'wait', { compared: 99, both: 1 }],
    ['blocks far more', 'rollback', { compared: 1000, onlyTrial: 40 }],
    ['blocks far less', 'rollback', { compared: 1000, both: 100, onlyServing: 40 }],
    ['is over a bound, but not certainly', 'wait', { compared: 1000, onlyTrial: 8 }],
    ['blocks as much, but others', 'rollback', { compared: 4000, onlyTrial: 80, onlyServing: 80 }],
    ['agrees, but is not certain to', 'wait', { compared: 1000 }],
    ['agrees over enough requests', 'promote', { compared: 2000, both: 20 }],
    ['agrees, but for a few', 'promote', { compared: 20_000, both: 20, onlyTrial: 20, onlyServing: 25 }],
    ['agrees over fewer requests than wanted', 'wait', { compared: 1999, both: 20 }],
    ['failed once', 'rollback', { compared: 5, failures: 1 }],
  ])('that %s: %s', (_what, action, counts) => {
    expect(assess(shown(counts), bounds).action).toBe(action)
  })

  it('is never promoted unless that is wanted', () => {
    expect(assess(shown({ compared: 1e6 }), { ...bounds, promoteAfter: 0 }).action).toBe('wait')
  })

  it('that judges as the model in force is rolled back by no run of chance', () => {
    const random = seededRandom(2)
    for (let run = 0; run < 20; run++) {
      const counts = { compared: 0, both: 0, onlyTrial: 0, onlyServing: 0, failures: 0 }
      for (let i = 0; i < 5000; i++) {
        counts.compared++
        if (random() < 0.002) counts.onlyTrial++
        if (random() < 0.002) counts.onlyServing++
        if (i % 50 === 0) expect(assess(counts, bounds).action).not.toBe('rollback')
      }
    }
  })

  it('is told why it is rolled back', () => {
    expect(assess(shown({ compared: 1000, both: 10, onlyTrial: 40 }), bounds).reason).toBe(
      'canary: its block rate is 5.00 % where that of the model in force is 1.00 %, on 1000 requests, over the bound of 0.50 %',
    )
    const others = shown({ compared: 4000, onlyTrial: 80, onlyServing: 80 })
    expect(assess(others, bounds).reason).toMatch(/^canary: it disagrees on 4.00 % of 4000 requests/)
  })
})

describe('the keeper of canaries', () => {
  async function kept(kind: 'shadow' | 'canary' = 'canary') {
    const dir = folder()
    const registry = new Registry({ folder: dir })
    const hashes = [
      await registry.add(modelBytes(1), lineage()),
      await registry.add(modelBytes(2), lineage()),
    ]
    await registry.promote(hashes[0]!, { reason: 'test' })
    const { serial } = await registry.try(hashes[1]!, { kind, share: 0.1, reason: 'test' })
    const said: LogLine[] = []
    const destination = { write: (line: string) => void said.push(JSON.parse(line) as LogLine) }
    const halted: number[] = []
    const keeper = new CanaryKeeper({
      registry,
      bounds,
      logger: createLogger({ level: 'info', destination }),
      halt: (id) => void halted.push(id),
    })
    const trial = (some: Partial<CanaryCounts>): TrialFacts => ({
      id: serial,
      kind,
      model: hashes[1]!.slice(0, 12),
      ...shown(some),
    })
    return { dir, registry, hashes, keeper, trial, said, halted }
  }

  it('writes a rollback and its reason into the registry, signed, and says it once', async () => {
    const { dir, registry, hashes, keeper, trial, said } = await kept()
    for (let i = 0; i < 2; i++) await keeper.check(trial({ compared: 1000, onlyTrial: 200 }))
    const { model, trial: none, reason } = new Registry({ folder: dir }).current()
    expect([model, none, registry.serial()]).toEqual([hashes[0], undefined, 3])
    expect(reason).toContain('its block rate is 20.00 %')
    expect(said).toMatchObject([{ msg: 'canary rolled back', serial: 3, reason }])
  })

  it('promotes one that kept its bounds', async () => {
    const { registry, hashes, keeper, trial, said } = await kept()
    await keeper.check(trial({ compared: 2000 }))
    expect(registry.current()).toMatchObject({ model: hashes[1], previous: hashes[0] })
    expect(said).toMatchObject([{ msg: 'canary promoted' }])
  })

  it('leaves alone what is not decided, shadows, and what others have ended', async () => {
    const waiting = await kept()
    await waiting.keeper.check(waiting.trial({ compared: 10, onlyTrial: 10 }))
    await waiting.keeper.check(undefined)
    const shadow = await kept('shadow')
    await shadow.keeper.check(shadow.trial({ compared: 1000, onlyTrial: 200 }))
    expect([waiting.registry.serial(), shadow.registry.serial()]).toEqual([2, 2])
    const late = await kept()
    await late.registry.promote(late.hashes[1]!, { reason: 'by hand' })
    await late.keeper.check(late.trial({ compared: 1000, onlyTrial: 200 }))
    expect(late.registry.current().model).toBe(late.hashes[1])
    expect([...waiting.said, ...shadow.said, ...late.said, ...late.halted]).toEqual([])
  })

  it('ends the canary in the running processes where it cannot sign, and says what to do', async () => {
    const { dir, hashes, trial, said, halted } = await kept()
    rmSync(join(dir, 'signing.key'))
    const destination = { write: (line: string) => void said.push(JSON.parse(line) as LogLine) }
    const keeper = new CanaryKeeper({
      registry: new Registry({ folder: dir, publicKey: join(dir, 'signing.pub') }),
      bounds,
      logger: createLogger({ level: 'info', destination }),
      halt: (id) => void halted.push(id),
    })
    await keeper.check(trial({ compared: 1000, onlyTrial: 200 }))
    expect(halted).toEqual([2])
    expect(said[0]!.msg).toContain('models withdraw')
    expect(new Registry({ folder: dir }).current().trial?.model).toBe(hashes[1])
  })
})
