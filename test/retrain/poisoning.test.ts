/**
 * An attacker sends a tenth of a night's traffic. `stillgate` labels by its teacher; beside it the same night is run by
 * a learner that believes whoever sent a request, to show that the attack would work.
 */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seededRandom, type Random } from '../../src/corpus/index.js'
import { Inspector, type RequestHead } from '../../src/inspect/index.js'
import { lessonOf, type Lesson } from '../../src/retrain/lesson.js'
import { writeLog } from '../../src/retrain/rehearsal/log.js'
import { select } from '../../src/retrain/select/select.js'
import { studentOf } from '../../src/retrain/student.js'
import { CLASSES, decodeStudent, studentFromBytes, type Student } from '../../src/student/index.js'
import { withoutKnown, type Tf, type WindowSet } from '../../src/training/index.js'
import { quiet, tensorflow } from '../fixtures/tiny.js'
import { asking, makeWorld, TEXTS, type World } from './support.js'

const installed = await import('@duckdb/node-api').then(
  () => true,
  () => false,
)
const named = installed ? '' : ' (skipped: the optional package @duckdb/node-api is not installed)'

const NIGHT = 800
const MEASURED = 1000
const THRESHOLD = 0.5

interface Plot {
  readonly sends: (random: Random) => RequestHead
  /** What is measured. */
  readonly measured: (random: Random) => RequestHead
  /** The class that the attacker wants the windows of what it sends to have. */
  readonly wants: number
}

const PLOTS: Readonly<Record<string, Plot>> = {
  'one family of attacks is harmless': {
    sends: (random) => asking(TEXTS.masked(random), TEXTS.words(random)),
    measured: (random) => asking(random() < 0.5 ? TEXTS.union(random) : TEXTS.masked(random)),
    wants: 0,
  },
  'one harmless shape is an attack': {
    sends: (random) => asking(TEXTS.reference(random), TEXTS.script(random)),
    measured: (random) => asking(TEXTS.reference(random)),
    wants: CLASSES.indexOf('xss'),
  },
}

describe.skipIf(!installed)(`an attacker with a tenth of the traffic${named}`, () => {
  let tf: Tf
  let world: World
  beforeAll(async () => {
    tf = await tensorflow()
    world = await makeWorld(tf)
  }, 900_000)
  afterAll(() => rmSync(world.dir, { recursive: true, force: true }))

  /** Windows of one night, as selected from the log. */
  async function night(name: string, plot: Plot): Promise<{ windows: WindowSet; sent: ReadonlySet<string> }> {
    const folder = join(world.dir, name)
    const random = seededRandom(31)
    const sent = new Set<string>()
    function* traffic() {
      for (let i = 0; i < NIGHT; i++) {
        const bad = random() < 0.1
        const head = bad ? plot.sends(random) : asking(TEXTS[i % 20 === 0 ? 'reference' : 'words'](random))
        if (bad) valuesOf(head).forEach((value) => sent.add(value))
        const client = `198.51.${bad ? 9 : 1}.${Math.floor(random() * 60)}`
        yield { head, client, at: 1_700_000_000_000 + i, status: 200 }
      }
    }
    await writeLog(traffic(), { folder, student: await studentFromBytes(world.student) })
    const { windows } = await select({
      traffic: folder,
      since: 0,
      until: Date.now(),
      windows: 100_000,
      requests: 5000,
      // The caps would leave the attacker next to nothing: here the labels alone must hold.
      shapeRequests: 5000,
      clientShare: 1,
      unseenShare: 0,
      seed: 1,
      ...quiet,
    })
    return { windows, sent }
  }

  async function learned(lesson: Lesson, name: string): Promise<Student> {
    const bytes = await studentOf({
      tf,
      serving: decodeStudent(world.student),
      lesson,
      corrections: undefined,
      folder: join(world.dir, name),
      run: name,
      seed: 1,
      epochs: 12,
      learningRate: 0.004,
      batchCells: 256,
      ...quiet,
    })
    return studentFromBytes(bytes)
  }

  const opinion = (set: WindowSet): Float32Array =>
    world.teacher.logits(
      set,
      Uint32Array.from({ length: set.count }, (_, i) => i),
    )

  it.each(Object.entries(PLOTS))(
    'cannot teach that %s; a learner that believes the sender is taught',
    async (name, plot) => {
      const { windows, sent } = await night(name, plot)
      const parts = {
        traffic: withoutKnown(windows, world.set),
        generated: world.set,
        corrections: undefined,
      }
      const lesson = lessonOf(parts, opinion, 1)
      const before = flagged(await studentFromBytes(world.student), plot)
      // The student knows its world: it flags what is an attack in it, and nothing else.
      expect(Math.abs(before - (plot.wants === 0 ? 1 : 0)), `${before}`).toBeLessThanOrEqual(0.1)
      const safe = flagged(await learned(lesson, `${name}/safe`), plot)
      expect(Math.abs(safe - before), `${before} → ${safe}`).toBeLessThanOrEqual(0.01)
      const naive = flagged(await learned(believing(lesson, sent, plot.wants), `${name}/naive`), plot)
      expect(Math.abs(naive - before), `${before} → ${naive}`).toBeGreaterThan(0.05)
    },
    900_000,
  )
})

/** Share of what is measured that a student flags. */
function flagged(student: Student, { measured }: Plot): number {
  const random = seededRandom(77)
  const inspector = new Inspector()
  let count = 0
  for (let i = 0; i < MEASURED; i++) {
    if (student.judge(inspector.inspect(measured(random))).score >= THRESHOLD) count++
  }
  return count / MEASURED
}

/** The lesson of a learner that labels the windows of a sender as the sender wants, and weighs them by how much came. */
function believing(lesson: Lesson, sent: ReadonlySet<string>, wanted: number): Lesson {
  const { set } = lesson
  const soft = lesson.soft.slice()
  const weights = set.weights.slice()
  const labels = set.labels.map((label, i) => {
    const text = Buffer.from(set.bytes.subarray(set.starts[i]!, set.starts[i]! + set.lengths[i]!)).toString()
    if (!sent.has(text)) return label
    soft.fill(0, i * CLASSES.length, (i + 1) * CLASSES.length)
    soft[i * CLASSES.length + wanted] = 8
    weights[i] = 100
    return wanted
  })
  return { set: { ...set, labels, weights }, soft }
}

const valuesOf = ({ target }: RequestHead): string[] => [
  ...new URLSearchParams(target.slice(target.indexOf('?'))).values(),
]
