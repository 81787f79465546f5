import { fetch } from 'undici'
import { beforeAll, describe, expect, it } from 'vitest'
import { encodeStudent, studentFromBytes, type LoadedStudent } from '../../src/student/index.js'
import { randomStudent } from '../fixtures/random-student.js'
import { eventually, startRig, startUpstream } from './support/rig.js'

/** Models of random weights that flag nothing, or everything. */
const modelOf = (seed: number, threshold: number): Promise<LoadedStudent> => {
  const { meta, tensors } = randomStudent(seed)
  const thresholds = { low: threshold, medium: threshold, high: threshold, paranoid: threshold }
  return studentFromBytes(encodeStudent({ meta: { ...meta, thresholds }, tensors }))
}

let first: LoadedStudent
let second: LoadedStudent
let strict: LoadedStudent
beforeAll(async () => {
  ;[first, second, strict] = await Promise.all([modelOf(1, 1), modelOf(2, 1), modelOf(1, 0)])
})

const headers = { 'user-agent': 'test', cookie: 'a=one; b=two', accept: 'text/html' }

describe('the memory of values', () => {
  it('is used from the third time on, counted, and empty after another model has been put in', async () => {
    const { proxy, url, config } = await startRig(await startUpstream(), {}, first)
    const recalledBy = async (path: string): Promise<number> => {
      const before = (await proxy.status()).recalledValues
      expect((await fetch(`${url}${path}`, { headers })).status).toBe(200)
      return (await proxy.status()).recalledValues - before
    }
    const page = '/a/page?tab=1'
    const counts = [await recalledBy(page), await recalledBy(page), await recalledBy(page)]
    expect(counts.slice(0, 2)).toEqual([0, 0])
    // Path, query, the headers of the client, those of the purpose, cookies.
    expect(counts[2]).toBe(5)
    // Another path: what has come with it is known all the same.
    expect(await recalledBy('/another')).toBe(3)
    proxy.swap({ config, student: second })
    expect(await recalledBy(page)).toBe(0)
  })

  it('holds nothing of what is flagged', async () => {
    const { proxy, url } = await startRig(await startUpstream(), { mode: 'detect' }, strict)
    for (let n = 0; n < 4; n++) await fetch(`${url}/a/page?tab=1`, { headers })
    await eventually(async () => (await proxy.status()).tagged === 4)
    // A query of a number holds nothing to judge: that alone is known the third and fourth time.
    expect((await proxy.status()).recalledValues).toBe(2)
  })
})
