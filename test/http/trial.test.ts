import { request } from 'undici'
import { describe, expect, it } from 'vitest'
import type { RequestViews } from '../../src/inspect/index.js'
import type { Student, Trial, Verdict } from '../../src/student/index.js'
import { eventually, startRig, startUpstream, type LogLine, type Overrides, type Rig } from './support/rig.js'
import { failingStudent, markStudent } from './support/student.js'

/** Flags everything. */
const strict = (): Student => {
  const mark = markStudent('aaaaaaaaaaaa')
  return { ...mark, judge: (views): Verdict => ({ ...mark.judge(views), score: 1, class: 'xss' }) }
}
/** Flags nothing. */
const lax = (): Student => {
  const mark = markStudent('bbbbbbbbbbbb')
  return { ...mark, judge: (views): Verdict => ({ ...mark.judge(views), score: 0 }) }
}

async function rigWith(
  trial: Partial<Trial> & { student: Student },
  overrides: Overrides = {},
): Promise<Rig> {
  const rig = await startRig(await startUpstream(), overrides)
  swap(rig, trial)
  return rig
}

const swap = (rig: Rig, trial: Partial<Trial> & { student: Student }): void =>
  rig.proxy.swap({
    config: rig.config,
    student: markStudent(),
    trial: { id: 1, kind: 'shadow', share: 1, ...trial },
  })

async function get({ url }: Rig, target: string, body?: string): Promise<number> {
  const answer = await request(`${url}${target}`, body === undefined ? {} : { method: 'POST', body })
  await answer.body.dump()
  return answer.statusCode
}

const counts = async ({ proxy }: Rig) => (await proxy.status()).trial!
const differences = ({ log }: Rig): LogLine[] => log.filter(({ msg }) => msg === 'students differ')

describe('a shadow', () => {
  it('changes no decision, whatever it says', async () => {
    const rig = await rigWith({ student: strict() })
    expect(await get(rig, '/?q=hello')).toBe(200)
    expect(await get(rig, '/?q=attack!')).toBe(403)
    await eventually(async () => (await counts(rig)).compared === 2)
    expect(await counts(rig)).toMatchObject({
      both: 1,
      onlyTrial: 1,
      onlyServing: 0,
      failures: 0,
      skipped: 0,
    })
  })

  it('leaves a line in the log where it differs, and none where it agrees', async () => {
    const rig = await rigWith({ student: lax() })
    for (const target of ['/?q=hello', '/?q=attack!']) await get(rig, target)
    await eventually(async () => (await counts(rig)).compared === 2)
    const blocked = rig.log.find(({ action }) => action === 'block')
    expect(differences(rig)).toMatchObject([
      {
        id: blocked!['id'],
        kind: 'shadow',
        serving: { model: '0123456789ab', score: 1, class: 'sqli', flagged: true },
        trial: { model: 'bbbbbbbbbbbb', score: 0, flagged: false },
      },
    ])
  })

  it('sees bodies, long ones slice by slice, as one request', async () => {
    const rig = await rigWith({ student: strict() }, { limits: { bodyBuffer: 1024 } })
    await get(rig, '/', 'q=hello')
    await get(rig, '/', `q=${'x'.repeat(50_000)}`)
    await eventually(async () => (await counts(rig)).compared === 2)
    expect(await counts(rig)).toMatchObject({ onlyTrial: 2, skipped: 0 })
  })

  it('that fails is counted and said once, and costs no request', async () => {
    const rig = await rigWith({ student: failingStudent() }, { mode: 'detect' })
    for (let i = 0; i < 3; i++) expect(await get(rig, '/?q=attack!')).toBe(200)
    await eventually(async () => (await counts(rig)).failures === 3)
    expect(rig.log.filter(({ msg }) => msg === 'the student on trial failed')).toHaveLength(1)
    expect((await rig.proxy.status()).internalErrors).toBe(0)
  })

  it('sees its share only', async () => {
    const rig = await rigWith({ student: strict(), share: 0.25 })
    for (let i = 0; i < 200; i++) await get(rig, '/')
    await new Promise((resolve) => setTimeout(resolve, 50))
    const { compared } = await counts(rig)
    expect(compared).toBeGreaterThan(20)
    expect(compared).toBeLessThan(90)
  })

  it('is not held to have seen what did not fit among what waits', async () => {
    const student: Student = {
      ...lax(),
      judge: (views: RequestViews): Verdict => {
        const until = performance.now() + 5
        while (performance.now() < until);
        return lax().judge(views)
      },
    }
    const rig = await rigWith({ student })
    const large = `q=${'x'.repeat(900_000)}`
    await Promise.all(Array.from({ length: 24 }, () => get(rig, '/', large)))
    await eventually(async () => {
      const { compared, skipped } = await counts(rig)
      return compared + skipped === 24
    })
    expect((await counts(rig)).compared).toBeGreaterThan(0)
  })

  it('goes on counting over a swap that leaves it on trial, and begins anew with the next trial', async () => {
    const rig = await rigWith({ student: strict() })
    await get(rig, '/')
    await eventually(async () => (await counts(rig)).compared === 1)
    swap(rig, { student: strict() })
    expect((await counts(rig)).compared).toBe(1)
    swap(rig, { student: strict(), id: 2 })
    expect((await counts(rig)).compared).toBe(0)
  })
})

describe('a canary', () => {
  it('decides its share of the requests, and only that', async () => {
    const rig = await rigWith({ kind: 'canary', student: strict(), share: 0.3 })
    const answers = []
    for (let i = 0; i < 200; i++) answers.push(await get(rig, '/?q=hello'))
    const blocked = answers.filter((status) => status === 403).length
    expect(blocked).toBeGreaterThan(30)
    expect(blocked).toBeLessThan(95)
    await eventually(async () => (await counts(rig)).compared === blocked)
    expect(await counts(rig)).toMatchObject({ both: 0, onlyTrial: blocked, onlyServing: 0 })
    expect(differences(rig)).toHaveLength(blocked)
  })

  it('names in the log line the model that decided', async () => {
    const rig = await rigWith({ kind: 'canary', student: strict() })
    await get(rig, '/?q=hello')
    const line = rig.log.find(({ msg }) => msg === 'request')
    expect(line).toMatchObject({ action: 'block', model: 'aaaaaaaaaaaa' })
  })

  it('draws by client the same way for every request of one', async () => {
    const overrides: Overrides = { canary: { by: 'client' }, trustedProxies: ['127.0.0.1'] }
    const rig = await rigWith({ kind: 'canary', student: strict(), share: 0.5 }, overrides)
    const from = async (client: string): Promise<number> => {
      const answer = await request(rig.url, { headers: { 'x-forwarded-for': client } })
      await answer.body.dump()
      return answer.statusCode
    }
    const met = new Set<number>()
    for (let n = 0; n < 20; n++) {
      const answers = new Set([await from(`192.0.2.${n}`), await from(`192.0.2.${n}`)])
      expect(answers.size).toBe(1)
      for (const status of answers) met.add(status)
    }
    expect([...met].sort()).toEqual([200, 403])
  })

  it('that fails hands the decision back to the model in force', async () => {
    const rig = await rigWith({ kind: 'canary', student: failingStudent() }, { onInternalError: 'block' })
    expect(await get(rig, '/?q=hello')).toBe(200)
    expect(await get(rig, '/?q=attack!')).toBe(403)
    expect(await counts(rig)).toMatchObject({ failures: 1 })
    expect((await rig.proxy.status()).internalErrors).toBe(0)
    expect(rig.log.findLast(({ msg }) => msg === 'request')).toMatchObject({
      reason: 'over-threshold',
      model: '0123456789ab',
    })
  })

  it('blocks nothing in mode detect', async () => {
    const rig = await rigWith({ kind: 'canary', student: strict() }, { mode: 'detect' })
    expect(await get(rig, '/?q=hello')).toBe(200)
  })
})
