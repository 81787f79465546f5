import { copyFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { request } from 'undici'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { seededRandom } from '../../src/corpus/index.js'
import { createLogger } from '../../src/observe/index.js'
import { ModelWatcher, Registry } from '../../src/release/index.js'
import { compileProgram, Program } from '../cli/program.js'
import { startRig, startUpstream, type LogLine, type Rig } from '../http/support/rig.js'
import { folder, lineage, modelBytes } from './support.js'
import { killedScript } from '../fixtures/killed-script.js'

const reason = 'test'

interface Followed extends Rig {
  readonly registry: Registry
  readonly dir: string
  readonly watcher: ModelWatcher
  readonly said: LogLine[]
}

/** A proxy that serves a model which flags nothing, and follows its registry. */
async function followed(): Promise<Followed> {
  const dir = folder()
  const registry = new Registry({ folder: dir })
  const first = await registry.add(modelBytes(1), lineage())
  const student = await registry.load(first)
  const serving = { pointer: await registry.promote(first, { reason }), student }
  const rig = await startRig(await startUpstream(), {}, student)
  const said: LogLine[] = []
  const destination = { write: (line: string) => void said.push(JSON.parse(line) as LogLine) }
  const watcher = new ModelWatcher({
    registry,
    logger: createLogger({ level: 'info', destination }),
    serving,
    pollMs: 60_000,
    swap: ({ student, trial }) => rig.proxy.swap({ config: rig.config, student, trial }),
  })
  onTestFinished(() => watcher.close())
  return { ...rig, registry, dir, watcher, said }
}

async function status(url: string): Promise<number> {
  const { statusCode, body } = await request(`${url}/?q=hello+world`)
  await body.dump()
  return statusCode
}

describe('a proxy that follows its registry', () => {
  it('serves the model that was published', async () => {
    const { registry, watcher, url, said } = await followed()
    expect(await status(url)).toBe(200)
    const next = await registry.add(modelBytes(2, 'everything'), lineage())
    await registry.promote(next, { reason })
    await watcher.check()
    expect(await status(url)).toBe(403)
    expect(said).toMatchObject([{ msg: 'model swapped', to: next.slice(0, 12), serial: 2 }])
    await registry.rollback(reason)
    await watcher.check()
    expect(await status(url)).toBe(200)
  })

  it('does nothing while nothing is published', async () => {
    const { watcher, said } = await followed()
    await watcher.check()
    expect(said).toEqual([])
  })

  it('serves on with the model it has when the new one is altered, says so once, and takes the next', async () => {
    const { registry, watcher, url, said } = await followed()
    const bad = await registry.add(modelBytes(2, 'everything'), lineage())
    await registry.promote(bad, { reason })
    writeFileSync(registry.blob(bad), modelBytes(3))
    await watcher.check()
    await watcher.check()
    expect(await status(url)).toBe(200)
    expect(said.map(({ msg }) => msg)).toEqual(['model not swapped; the one before serves on'])
    expect(said[0]!['err']).toMatchObject({ code: 'model-altered' })
    const good = await registry.add(modelBytes(4, 'everything'), lineage())
    await registry.promote(good, { reason })
    await watcher.check()
    expect(await status(url)).toBe(403)
  })

  it('does not go back when pointers are taken away', async () => {
    const { registry, watcher, dir, url } = await followed()
    const next = await registry.add(modelBytes(2, 'everything'), lineage())
    await registry.promote(next, { reason })
    await watcher.check()
    rmSync(join(dir, 'pointers', '2.json'))
    await watcher.check()
    expect(await status(url)).toBe(403)
    copyFileSync(join(dir, 'pointers', '1.json'), join(dir, 'pointers', '9.json'))
    await watcher.check()
    expect(await status(url)).toBe(403)
  })

  it('begins and ends trials as the registry says', async () => {
    const { registry, watcher, url, said, proxy } = await followed()
    const other = await registry.add(modelBytes(2, 'everything'), lineage())
    await registry.try(other, { kind: 'shadow', share: 1, reason })
    await watcher.check()
    expect(await status(url)).toBe(200)
    expect((await proxy.status()).trial).toMatchObject({ kind: 'shadow', model: other.slice(0, 12) })
    await registry.try(other, { kind: 'canary', share: 1, reason })
    await watcher.check()
    expect(await status(url)).toBe(403)
    registry.withdraw('bounds')
    await watcher.check()
    expect(await status(url)).toBe(200)
    expect((await proxy.status()).trial).toBeUndefined()
    expect(said.map(({ msg, kind }) => [msg, kind])).toEqual([
      ['trial begun', 'shadow'],
      ['trial ended', 'shadow'],
      ['trial begun', 'canary'],
      ['trial ended', 'canary'],
    ])
    expect(watcher.counts()).toEqual({ swapFailures: 0 })
    expect((await proxy.status()).swaps).toBe(0)
  })

  it('serves without a trial whose model is altered, and says so', async () => {
    const { registry, watcher, url, said } = await followed()
    const bad = await registry.add(modelBytes(2, 'everything'), lineage())
    await registry.try(bad, { kind: 'canary', share: 1, reason })
    writeFileSync(registry.blob(bad), modelBytes(3))
    await watcher.check()
    expect(await status(url)).toBe(200)
    expect(said.map(({ msg }) => msg)).toEqual(['no trial: its model is refused'])
  })

  it('can end a trial by itself, and does not take it up again', async () => {
    const { registry, watcher, url } = await followed()
    const other = await registry.add(modelBytes(2, 'everything'), lineage())
    const { serial } = await registry.try(other, { kind: 'canary', share: 1, reason })
    await watcher.check()
    watcher.halt(serial - 1)
    expect(await status(url)).toBe(403)
    watcher.halt(serial)
    await watcher.check()
    expect(await status(url)).toBe(200)
  })

  it('loses no request in a hundred swaps under load', { timeout: 120_000 }, async () => {
    const { registry, watcher, url, said } = await followed()
    const hashes = [
      await registry.add(modelBytes(5), lineage()),
      await registry.add(modelBytes(6), lineage()),
    ]
    let sent = 0
    let stop = false
    const failures: unknown[] = []
    const client = async (): Promise<void> => {
      while (!stop) {
        sent++
        const answer = await status(url).catch((error: unknown) => error)
        if (answer !== 200) failures.push(answer)
      }
    }
    const clients = Array.from({ length: 8 }, client)
    for (let i = 0; i < 100; i++) {
      await registry.promote(hashes[i % 2]!, { reason })
      await watcher.check()
    }
    stop = true
    await Promise.all(clients)
    expect(failures).toEqual([])
    expect(sent).toBeGreaterThan(100)
    expect(said.filter(({ msg }) => msg === 'model swapped')).toHaveLength(100)
  })
})

describe('with real processes', { timeout: 240_000 }, () => {
  let main: string
  beforeAll(() => {
    main = compileProgram()
  }, 120_000)
  afterAll(() => rmSync(dirname(dirname(main)), { recursive: true, force: true }))

  it('serve --registry --workers 2 swaps in every worker, and refuses to start on an altered model', async () => {
    const dir = folder()
    const registry = new Registry({ folder: dir })
    await registry.promote(await registry.add(modelBytes(1), lineage()), { reason })
    const upstream = await startUpstream()
    const args = ['--listen', '127.0.0.1:0', '--upstream', upstream.url, '--mode', 'block', '--registry', dir]
    const program = new Program(main, ['serve', ...args, '--workers', '2'], dir)
    onTestFinished(() => void program.stop('SIGKILL'))
    const [, url] = await program.until(/listening on (http:[\d/.:]+)[^]*listening on/)
    expect(await status(url!)).toBe(200)
    const next = await registry.add(modelBytes(2, 'everything'), lineage())
    await registry.promote(next, { reason })
    await program.inOrder('model swapped', 'model swapped')
    for (let i = 0; i < 10; i++) expect(await status(url!)).toBe(403)
    expect((await program.stop()).code).toBe(0)
    writeFileSync(registry.blob(next), modelBytes(3))
    const refused = await new Program(main, ['serve', ...args], dir).ended
    expect(refused.code).toBe(2)
    expect(refused.stderr).toContain(`the model ${next.slice(0, 12)} is refused: its file has other bytes`)
  })

  /** Adds and promotes models for ever, saying which serial is in force; killed `ms` after what `from` matches. */
  function killedAfter(ms: number, from: RegExp, dir: string): Promise<number> {
    const module = pathToFileURL(join(dirname(dirname(main)), 'release', 'index.js')).href
    for (const n of [1, 2]) writeFileSync(join(dir, `${n}.model`), modelBytes(n))
    const script = `
      import { Registry } from ${JSON.stringify(module)}
      import { readFileSync, writeSync } from 'node:fs'
      const registry = new Registry({ folder: ${JSON.stringify(dir)} })
      const lineage = ${JSON.stringify(lineage())}
      writeSync(1, 'ready\\n')
      for (let n = 0; ; n++) {
        const hash = await registry.add(readFileSync(${JSON.stringify(dir)} + '/' + (1 + (n % 2)) + '.model'), lineage)
        const { serial } = await registry.promote(hash, { reason: 'test' })
        writeSync(1, serial + '\\n')
      }`
    return killedScript(script, ms, from, 0)
  }

  it('publishing killed at any moment, 30 times, leaves a registry that works and loses nothing published', async () => {
    const random = seededRandom(4)
    const dir = folder()
    const registry = new Registry({ folder: dir })
    let published = 0
    for (let round = 0; round < 30; round++) {
      const last = await killedAfter(random() * 150, round % 2 === 0 ? /ready/ : /\d/, dir)
      published = Math.max(published, last)
      expect(registry.serial()).toBeGreaterThanOrEqual(published)
      if (registry.serial() === 0) continue
      for (const hash of registry.hashes()) await registry.load(hash)
      await registry.load(registry.current().model)
    }
    expect(published).toBeGreaterThan(0)
  })
})
