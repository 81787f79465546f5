import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { request } from 'undici'
import { describe, expect, it, onTestFinished } from 'vitest'
import { Oversight } from '../../src/cli/oversight.js'
import { startProxy } from '../../src/cli/proxy.js'
import type { ConfigOverrides } from '../../src/config/index.js'
import { createLogger } from '../../src/observe/index.js'
import { Registry } from '../../src/release/index.js'
import { codeOf } from '../fixtures/tiny.js'
import { eventually, makeConfig, startUpstream, type LogLine } from '../http/support/rig.js'
import { folder, lineage, modelBytes } from '../release/support.js'

/** A proxy with its oversight, in this process; serves a model that flags nothing. */
async function overseen(some: ConfigOverrides = {}) {
  const registry = new Registry({ folder: join(folder(), 'registry') })
  const first = await registry.add(modelBytes(1), lineage())
  await registry.promote(first, { reason: 'test' })
  const upstream = await startUpstream()
  const config = makeConfig(upstream.url, {
    registry: { folder: registry.folder, pollMs: 100 },
    admin: { enabled: true, port: 0 },
    canary: { minRequests: 100 },
    ...some,
  })
  const said: LogLine[] = []
  const destination = { write: (line: string) => void said.push(JSON.parse(line) as LogLine) }
  const logger = createLogger({ level: 'info', destination })
  const started = await startProxy(config, logger)
  onTestFinished(() => started.close())
  const oversight = new Oversight(config, logger, {
    figures: async () => [await started.figures()],
    gone: () => [],
    halt: (id) => started.halt(id),
  })
  await oversight.start()
  onTestFinished(() => oversight.close())
  const metricsUrl = said.find(({ msg }) => msg.startsWith('metrics at'))!.msg.slice('metrics at '.length)
  const url = `http://127.0.0.1:${started.address.port}`
  const get = async (): Promise<number> => {
    const { statusCode, body } = await request(`${url}/?q=hello`)
    await body.dump()
    return statusCode
  }
  const metrics = async (): Promise<string> => (await request(metricsUrl)).body.text()
  return {
    registry,
    first,
    said,
    get,
    metrics,
    metricsUrl,
    hasSaid: (msg: string) => said.some((l) => l.msg === msg),
  }
}

describe('the oversight of a proxy', { timeout: 120_000 }, () => {
  it('rolls back a canary that blocks what the model in force lets pass, within seconds and for good', async () => {
    const { registry, first, get, metrics, hasSaid } = await overseen()
    const strict = await registry.add(modelBytes(2, 'everything'), lineage())
    await registry.try(strict, { kind: 'canary', share: 0.5, reason: 'test' })
    await eventually(() => hasSaid('trial begun'))
    const answers = new Map<number, number>()
    for (let n = 0; n < 15; n++) {
      for (const status of await Promise.all(Array.from({ length: 20 }, get))) {
        answers.set(status, (answers.get(status) ?? 0) + 1)
      }
    }
    expect([...answers.keys()].sort()).toEqual([200, 403])
    await eventually(() => hasSaid('canary rolled back') && hasSaid('trial ended'))
    expect(registry.current()).toMatchObject({ model: first, reason: expect.stringContaining('block rate') })
    expect(await get()).toBe(200)
    expect(await metrics()).toContain('stillgate_canary_conclusions_total{action="rollback"} 1')
  })

  it('promotes a canary that agrees, where that is configured', async () => {
    const bounds = { minRequests: 100, promoteAfter: 200, blockRateChange: 0.1, disagreement: 0.1 }
    const { registry, get, hasSaid } = await overseen({ canary: bounds })
    const same = await registry.add(modelBytes(2), lineage())
    await registry.try(same, { kind: 'canary', share: 1, reason: 'test' })
    await eventually(() => hasSaid('trial begun'))
    for (let n = 0; n < 12; n++) await Promise.all(Array.from({ length: 20 }, get))
    await eventually(() => hasSaid('canary promoted') && hasSaid('model swapped'))
    expect(registry.current().model).toBe(same)
  })

  it('serves metrics, and nothing else', async () => {
    const { get, metrics, metricsUrl } = await overseen()
    await get()
    expect(await metrics()).toMatch(
      /^stillgate_requests_total\{action="allow",reason="below-threshold"\} 1$/m,
    )
    const answer = await request(metricsUrl)
    expect(answer.headers['content-type']).toBe('text/plain; version=0.0.4; charset=utf-8')
    await answer.body.dump()
    const other = await request(metricsUrl.replace('/metrics', '/status'))
    await other.body.dump()
    const post = await request(metricsUrl, { method: 'POST', body: 'x' })
    await post.body.dump()
    expect([other.statusCode, post.statusCode]).toEqual([404, 405])
  })

  it('says that drift is not watched with a model that has no reference', async () => {
    const { said, metrics } = await overseen()
    expect(said.map(({ msg }) => msg).join('\n')).toContain('drift is not watched')
    expect(await metrics()).toMatch(/^stillgate_drift_reference 0$/m)
  })

  it('does not begin where its port is taken', async () => {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => void server.close())
    const { port } = server.address() as AddressInfo
    expect(await codeOf(() => overseen({ admin: { enabled: true, port } }))).toBe('port-in-use')
  })
})
