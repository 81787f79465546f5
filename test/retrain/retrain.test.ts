import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DEFAULT_CONFIG } from '../../src/config/index.js'
import { seededRandom } from '../../src/corpus/index.js'
import { Registry } from '../../src/release/index.js'
import { retrain, type Decision, type RetrainOptions } from '../../src/retrain/index.js'
import { writeLog } from '../../src/retrain/rehearsal/log.js'
import { studentFromBytes } from '../../src/student/index.js'
import { addCorrection, TrafficStore } from '../../src/traffic/offline/index.js'
import { codeOf, quiet, tensorflow } from '../fixtures/tiny.js'
import { asking, GATE, makeWorld, TEXTS, type World } from './support.js'

const installed = await import('@duckdb/node-api').then(
  () => true,
  () => false,
)
const named = installed ? '' : ' (skipped: the optional package @duckdb/node-api is not installed)'

const LENIENT = { ...DEFAULT_CONFIG.gate, ...GATE }
const DAY = 86_400_000

describe.skipIf(!installed)(`one night${named}`, () => {
  let world: World
  let model: string
  let number = 0

  beforeAll(async () => {
    process.env['STILLGATE_TF_BACKEND'] ??= 'cpu'
    world = await makeWorld(await tensorflow())
    model = join(world.dir, 'student.safetensors')
    writeFileSync(model, world.student)
    const random = seededRandom(5)
    const traffic = Array.from({ length: 300 }, (_, i) => ({
      head: asking(TEXTS[(['words', 'reference', 'union'] as const)[i % 3]!](random)),
      client: `192.0.2.${i % 40}`,
      at: Date.now() - DAY + i,
      status: 200,
    }))
    await writeLog(traffic, {
      folder: join(world.dir, 'traffic'),
      student: await studentFromBytes(world.student),
    })
  }, 900_000)
  afterAll(() => rmSync(world.dir, { recursive: true, force: true }))

  const options = (some: Partial<RetrainOptions> = {}): RetrainOptions => {
    const own = join(world.dir, String(number++))
    return {
      traffic: join(world.dir, 'traffic'),
      registry: { folder: join(own, 'registry') },
      folder: join(own, 'runs'),
      model,
      teacher: world.teacherFile,
      sensitivity: 'medium',
      settings: { ...DEFAULT_CONFIG.retrain, generatedAttacks: 20, generatedBenign: 20, epochs: 1 },
      bounds: LENIENT,
      ...quiet,
      ...some,
    }
  }

  it('publishes what passes the gate, with lineage, and leaves one folder that tells all', async () => {
    const given = options()
    const done = await retrain(given)
    expect([done.accepted, done.promoted, done.reasons]).toEqual([true, true, []])
    const registry = new Registry(given.registry)
    expect(registry.current().model).toBe(done.model)
    const { parent, teacher, run, data } = registry.manifest(done.model)
    expect([parent, teacher, run]).toEqual([done.parent, world.teacher.id, done.run])
    expect(data).toEqual(done.data)
    // What served before the registry began is what a rollback goes back to.
    expect(registry.current().previous).toBe(done.parent)
    expect(registry.bytes(done.parent).bytes.equals(world.student)).toBe(true)
    expect(
      readdirSync(done.folder)
        .filter((name) => !/safetensors|checkpoint/.test(name))
        .sort(),
    ).toEqual([
      'REPORT.md',
      'corrections.jsonl',
      'decision.json',
      'gate.json',
      'log.txt',
      'ordinary.jsonl.gz',
      'run.json',
      'selection.json',
      'unseen.jsonl.gz',
    ])
    const decision = JSON.parse(readFileSync(join(done.folder, 'decision.json'), 'utf8')) as Decision
    expect(decision.model).toBe(done.model)
    expect(readFileSync(join(done.folder, 'REPORT.md'), 'utf8')).toContain('passed the gate and is in force')
  }, 600_000)

  it('keeps what does not pass, marked rejected with the reason, and the serving model serves on', async () => {
    const given = options({ bounds: { ...LENIENT, slower: 1e-9 as number } })
    const done = await retrain(given)
    expect([done.accepted, done.promoted]).toEqual([false, false])
    expect(done.reasons.join()).toMatch(/^speed\.ratio is .* and must be at most 1e-9$/)
    const registry = new Registry(given.registry)
    expect(registry.current().model).toBe(done.parent)
    expect(registry.manifest(done.model)).toMatchObject({ accepted: false, reasons: done.reasons })
    expect(await codeOf(() => registry.promote(done.model, { reason: 'test' }))).toBe('model-rejected')
  }, 600_000)

  it.each(['soft labels', 'student', 'gate: golden requests'])(
    'stopped at "%s", goes on in its folder to the end',
    async (stage) => {
      const stop = new AbortController()
      const given = options()
      const report: RetrainOptions['report'] = (event) => {
        if ('stage' in event && event.stage === stage) stop.abort()
      }
      await expect(retrain({ ...given, signal: stop.signal, report })).rejects.toThrow(/abort/i)
      expect(existsSync(join(given.folder, 'lock.json'))).toBe(false)
      const lines: string[] = []
      const done = await retrain({ ...given, report: (event) => 'line' in event && lines.push(event.line) })
      expect(lines.join('\n')).toContain(`going on with run ${done.run}`)
      expect(readdirSync(given.folder).filter((name) => /^\d/.test(name))).toEqual([done.run])
      expect([done.accepted, done.selection['records']]).toEqual([true, 300])
    },
    600_000,
  )

  it('refuses a second run in the same folder, and too little traffic', async () => {
    const given = options()
    const first = retrain(given)
    expect(await codeOf(() => retrain(given))).toBe('retrain-busy')
    await first
    expect(await codeOf(() => retrain(options({ now: Date.now() + 9 * DAY })))).toBe('retrain-little')
    expect(await codeOf(() => retrain(options({ traffic: join(world.dir, 'nowhere') })))).toBe(
      'traffic-missing',
    )
  }, 600_000)

  it('learns what people have corrected, against its teacher', async () => {
    const folder = join(world.dir, 'corrected')
    const random = seededRandom(9)
    const disputed = asking(TEXTS.union(random))
    const student = await studentFromBytes(world.student)
    const ordinary = Array.from({ length: 120 }, (_, i) => ({
      head: i === 0 ? disputed : asking(TEXTS.words(random)),
      client: `192.0.2.${i % 40}`,
      at: Date.now() - DAY + i,
      status: 200,
    }))
    await writeLog(ordinary, { folder, student })
    const store = await TrafficStore.open(folder)
    const [id] = (await store.query('SELECT id FROM traffic ORDER BY "time" LIMIT 1')).rows[0] as [string]
    const record = (await store.record(id))!
    store.close()
    const at = Date.now() - 1
    await addCorrection(folder, { id, at, class: 'benign', record })
    const settings = { ...options().settings, epochs: 6, learningRate: 0.01, correctionWeight: 200 }
    const done = await retrain(options({ traffic: folder, settings }))
    expect(done.selection['corrections']).toBe(1)
    const { score } = await scoreOf(join(done.folder, 'student.safetensors'), disputed)
    expect(score).toBeLessThan((await scoreOf(model, disputed)).score)
    // An expired correction is none.
    await addCorrection(folder, { id, at, class: 'benign', expires: at + 1, record })
    expect((await retrain(options({ traffic: folder }))).selection['corrections']).toBe(0)
  }, 600_000)
})

async function scoreOf(file: string, head: ReturnType<typeof asking>) {
  const { Inspector } = await import('../../src/inspect/index.js')
  const student = await studentFromBytes(readFileSync(file))
  return student.judge(new Inspector().inspect(head))
}
