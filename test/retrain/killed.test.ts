import { rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DEFAULT_CONFIG } from '../../src/config/index.js'
import { seededRandom } from '../../src/corpus/index.js'
import { Registry } from '../../src/release/index.js'
import { writeLog } from '../../src/retrain/rehearsal/log.js'
import { studentFromBytes } from '../../src/student/index.js'
import { TrafficStore } from '../../src/traffic/offline/index.js'
import { compileProgram } from '../cli/program.js'
import { killedScript } from '../fixtures/killed-script.js'
import { tensorflow } from '../fixtures/tiny.js'
import { asking, makeWorld, TEXTS, type World, GATE } from './support.js'

const installed = await import('@duckdb/node-api').then(
  () => true,
  () => false,
)
const named = installed ? '' : ' (skipped: the optional package @duckdb/node-api is not installed)'
const ROUNDS = 12
const RECORDS = 120

describe.skipIf(!installed)(`a night killed at any moment${named}`, { timeout: 600_000 }, () => {
  let main: string
  let world: World
  beforeAll(async () => {
    process.env['STILLGATE_TF_BACKEND'] ??= 'cpu'
    main = compileProgram()
    world = await makeWorld(await tensorflow())
    writeFileSync(join(world.dir, 'student.safetensors'), world.student)
    const random = seededRandom(5)
    const traffic = Array.from({ length: RECORDS }, (_, i) => ({
      head: asking(TEXTS[(['words', 'reference', 'union'] as const)[i % 3]!](random)),
      client: `192.0.2.${i % 40}`,
      at: Date.now() - 86_400_000 + i,
      status: 200,
    }))
    const student = await studentFromBytes(world.student)
    await writeLog(traffic, { folder: join(world.dir, 'traffic'), student })
  }, 600_000)
  afterAll(() => {
    rmSync(world.dir, { recursive: true, force: true })
    rmSync(dirname(dirname(main)), { recursive: true, force: true })
  })

  /** Retrains again and again, each time with another seed; says which serial is in force after each. */
  function killedAfter(ms: number, from = /ready/): Promise<number> {
    const module = (path: string): string =>
      JSON.stringify(pathToFileURL(join(dirname(dirname(main)), path)).href)
    const given = {
      traffic: join(world.dir, 'traffic'),
      registry: { folder: join(world.dir, 'registry') },
      folder: join(world.dir, 'runs'),
      model: join(world.dir, 'student.safetensors'),
      teacher: world.teacherFile,
      sensitivity: 'medium',
      settings: { ...DEFAULT_CONFIG.retrain, generatedAttacks: 20, generatedBenign: 20, epochs: 1 },
      bounds: {
        ...DEFAULT_CONFIG.gate,
        ...GATE,
      },
    }
    const script = `
      import { retrain } from ${module('retrain/index.js')}
      import { Registry } from ${module('release/index.js')}
      import { writeSync } from 'node:fs'
      const given = ${JSON.stringify(given)}
      const signal = new AbortController().signal
      writeSync(1, 'ready\\n')
      for (let n = 0; ; n++) {
        const settings = { ...given.settings, seed: 1 + n }
        await retrain({ ...given, settings, signal, report: () => {} })
        writeSync(1, new Registry(given.registry).serial() + '\\n')
      }`
    return killedScript(script, ms, from, 0)
  }

  it(`loses no published model and no record, ${ROUNDS} times, and the next run ends what was begun`, async () => {
    const random = seededRandom(6)
    const registry = new Registry({ folder: join(world.dir, 'registry') })
    let published = 0
    for (let round = 0; round < ROUNDS; round++) {
      published = Math.max(published, await killedAfter(random() * 4000))
      expect(registry.serial()).toBeGreaterThanOrEqual(published)
      if (registry.serial() > 0) await registry.load(registry.current().model)
      for (const hash of registry.hashes()) await registry.load(hash)
    }
    // What was begun comes to its end; a run that had published already is told by its decision.
    expect(await killedAfter(0, /ready\n\d/)).toBeGreaterThanOrEqual(Math.max(2, published))
    expect(registry.current().previous).not.toBeNull()
    const store = await TrafficStore.open(join(world.dir, 'traffic'))
    const { rows } = await store.query('SELECT count(*) FROM traffic')
    store.close()
    expect(Number(rows[0]![0])).toBe(RECORDS)
  })
})
