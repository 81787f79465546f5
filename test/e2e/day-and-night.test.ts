/** A day and a night with everything real: program, sockets, log, database, registry; only the model is tiny. */
import { rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { request } from 'undici'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { stringify } from 'yaml'
import { seededRandom } from '../../src/corpus/index.js'
import { Registry } from '../../src/release/index.js'
import { TrafficStore } from '../../src/traffic/offline/index.js'
import { compileProgram, Program } from '../cli/program.js'
import { tensorflow } from '../fixtures/tiny.js'
import { startUpstream } from '../http/support/rig.js'
import { lineage, modelBytes } from '../release/support.js'
import { asking, makeWorld, TEXTS, type World, GATE } from '../retrain/support.js'

const installed = await import('@duckdb/node-api').then(
  () => true,
  () => false,
)
const named = installed ? '' : ' (skipped: the optional package @duckdb/node-api is not installed)'

/** One line of each worker. */
const SWAPPED = '"model swapped"'
const KINDS = ['words', 'reference', 'words', 'union'] as const

/** Clients that ask without end, until they are stopped. */
function load(url: string): { answers: Map<number, number>; failures: unknown[]; stop(): Promise<void> } {
  const random = seededRandom(7)
  const answers = new Map<number, number>()
  const failures: unknown[] = []
  let stopped = false
  let n = 0
  const client = async (): Promise<void> => {
    while (!stopped) {
      const { target } = asking(TEXTS[KINDS[n++ % KINDS.length]!](random))
      try {
        const { statusCode, body } = await request(url + target)
        await body.dump()
        answers.set(statusCode, (answers.get(statusCode) ?? 0) + 1)
      } catch (error) {
        failures.push(error)
      }
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
  }
  const clients = Array.from({ length: 4 }, client)
  return {
    answers,
    failures,
    stop: async () => {
      stopped = true
      await Promise.all(clients)
    },
  }
}

describe.skipIf(!installed)(`a day and a night${named}`, { timeout: 600_000 }, () => {
  let main: string
  let world: World
  beforeAll(async () => {
    process.env['STILLGATE_TF_BACKEND'] ??= 'cpu'
    main = compileProgram()
    world = await makeWorld(await tensorflow())
    writeFileSync(join(world.dir, 'student.safetensors'), world.student)
  }, 600_000)
  afterAll(() => {
    rmSync(world.dir, { recursive: true, force: true })
    rmSync(dirname(dirname(main)), { recursive: true, force: true })
  })

  /** Runs a command to its end. */
  const run = (...args: string[]) => new Program(main, args, world.dir).ended

  it('serves, logs, retrains, gates, publishes, swaps, tries a canary and rolls back, and loses no request', async () => {
    const { dir } = world
    const upstream = await startUpstream()
    const config = join(dir, 'stillgate.yaml')
    const settings = {
      listen: { port: 0 },
      upstream: upstream.url,
      mode: 'block',
      workers: 2,
      traffic: { enabled: true, folder: 'traffic', sampleShare: 1, flushMs: 50 },
      registry: { folder: 'registry', pollMs: 100 },
      retrain: {
        folder: 'runs',
        teacher: world.teacherFile,
        generatedAttacks: 20,
        generatedBenign: 20,
        epochs: 1,
        clientShare: 1,
      },
      gate: GATE,
      canary: { minRequests: 100 },
      admin: { enabled: true, port: 0 },
    }
    writeFileSync(config, stringify(settings))
    expect((await run('models', 'add', 'student.safetensors', '--promote', '--config', config)).code).toBe(0)
    const registry = new Registry({ folder: join(dir, 'registry') })
    const first = registry.current().model

    // By day.
    const proxy = new Program(main, ['serve', '--config', config], dir)
    onTestFinished(() => void proxy.stop('SIGKILL'))
    const [, url] = await proxy.until(/listening on (http:[\d/.:]+)[^]*listening on/)
    const [, metricsUrl] = await proxy.until(/metrics at (http:[^"]+)/)
    const metrics = async (): Promise<string> => (await request(metricsUrl!)).body.text()
    const day = load(url!)
    while ((day.answers.get(200) ?? 0) < 300) await new Promise((resolve) => setTimeout(resolve, 50))

    // By night, while requests go on.
    const night = await run('retrain', '--config', config, '--json')
    expect([night.code, night.stderr]).toEqual([0, expect.any(String)])
    const decision = JSON.parse(night.stdout) as { model: string; accepted: boolean; promoted: boolean }
    expect([decision.accepted, decision.promoted]).toEqual([true, true])
    expect(registry.current()).toMatchObject({ model: decision.model, previous: first })
    expect(registry.manifest(decision.model).parent).toBe(first)
    await proxy.inOrder(SWAPPED, SWAPPED)
    expect((await registry.load(decision.model)).reference).toBeDefined()

    // Back, and forward again.
    expect((await run('models', 'rollback', '--config', config)).code).toBe(0)
    await proxy.inOrder(SWAPPED, SWAPPED, SWAPPED, SWAPPED)
    expect(registry.current().model).toBe(first)

    // A canary that blocks everything does not last.
    const strict = await registry.add(modelBytes(3, 'everything'), lineage())
    await registry.try(strict, { kind: 'canary', share: 0.5, reason: 'test' })
    // A worker may follow before the process that ended the canary has said so.
    await proxy.inOrder('canary rolled back')
    await proxy.inOrder('trial ended', 'trial ended')
    expect(registry.current()).toMatchObject({ model: first, reason: expect.stringContaining('block rate') })
    expect(registry.current().trial).toBeUndefined()

    await new Promise((resolve) => setTimeout(resolve, 1500))
    const text = await metrics()
    await day.stop()
    expect(day.failures).toEqual([])
    expect([...day.answers.keys()].filter((status) => status !== 200 && status !== 403)).toEqual([])
    expect(text).toMatch(/^stillgate_requests_total\{action="allow",reason="below-threshold"\} [1-9]/m)
    expect(text).toContain(`stillgate_model_processes{model="${first.slice(0, 12)}"} 2`)
    expect(text).toMatch(/^stillgate_traffic_records_total\{outcome="written"\} [1-9]/m)
    expect((await proxy.stop()).code).toBe(0)

    // What was seen is there, each request once.
    const sent = [...day.answers.values()].reduce((a, b) => a + b, 0)
    const closed = [...proxy.stdout.matchAll(/^.*"traffic log closed".*$/gm)].map(
      ([line]) => JSON.parse(line) as { written: number; dropped: number },
    )
    const store = await TrafficStore.open(join(dir, 'traffic'))
    onTestFinished(() => store.close())
    const { rows } = await store.query('SELECT count(*), count(DISTINCT id) FROM traffic')
    const [records, ids] = rows[0]!.map(Number)
    expect(records).toBe(closed.reduce((sum, { written }) => sum + written, 0))
    expect(ids).toBe(records)
    expect(records! + closed.reduce((sum, { dropped }) => sum + dropped, 0)).toBe(sent)
  })
})
