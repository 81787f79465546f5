/** A tiny world for nights on the pure-JavaScript backend: a teacher and a student that know two families of attacks. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { int, pick, type Random } from '../../src/corpus/index.js'
import { encodeTrained, trainStudent } from '../../src/distill/index.js'
import { createWide, encodeWide, loadTeacher, trainTeacher, type Teacher } from '../../src/teacher/index.js'
import { seededRandom } from '../../src/corpus/index.js'
import { bySensitivity, CLASSES, FALSE_POSITIVE_TARGETS } from '../../src/student/index.js'
import {
  Checkpoint,
  WindowSetBuilder,
  writeWhole,
  type Tf,
  type WindowSet,
} from '../../src/training/index.js'
import { Inspector, type RequestHead } from '../../src/inspect/index.js'
import {
  checkpointIn,
  quiet,
  STUDENT,
  STUDENT_SHAPE,
  TEACHER,
  tinyHeldOut,
  TOKENS,
} from '../fixtures/tiny.js'

const WORDS = ['tea', 'blue', 'shoes', 'order', 'green', 'lamp', 'paper', 'river', 'stone', 'bread', 'window']
export const word = (random: Random): string =>
  pick(random, WORDS) + (random() < 0.3 ? int(random, 1, 99) : '')

/** What is sent in this world, by kind. */
export const TEXTS = {
  words: (random: Random): string => `${word(random)} ${word(random)} ${word(random)}`,
  reference: (random: Random): string =>
    `${word(random)}-${int(random, 1, 999)}/${int(random, 1, 99)} (${word(random)})`,
  union: (random: Random): string => `${int(random, 1, 99)} union select ${word(random)},${word(random)}`,
  /** An attack amid harmless words. */
  masked: (random: Random): string => `${TEXTS.words(random)} ${TEXTS.union(random)} ${TEXTS.words(random)}`,
  script: (random: Random): string => `<script>alert('${word(random)}')</script>`,
} as const

const CLASS_OF = {
  words: 'benign',
  reference: 'benign',
  union: 'sqli',
  masked: 'sqli',
  script: 'xss',
} as const
type Kind = keyof typeof TEXTS
const KINDS = Object.keys(TEXTS) as Kind[]

/** `GET /search` with these values. */
export const asking = (...values: readonly string[]): RequestHead => ({
  method: 'GET',
  target: `/search?${values.map((value, i) => `${'qrs'[i]}=${encodeURIComponent(value)}`).join('&')}`,
  rawHeaders: ['Host', 'shop.example'],
})

/** Labelled windows of requests with one value each; everything else in them is harmless. */
export function worldSet(count: number, seed: number): WindowSet {
  const random = seededRandom(seed)
  const builder = new WindowSetBuilder()
  const inspector = new Inspector()
  for (let i = 0; i < count; i++) {
    const kind = KINDS[i % KINDS.length]!
    const views = inspector.inspect(asking(TEXTS[kind](random)))
    for (let w = 0; w < views.count; w++) {
      const isValue = views.fields[views.fieldOf[w]!]!.kind === 'query-value'
      builder.add(views, w, isValue ? CLASSES.indexOf(CLASS_OF[kind]) : 0, kind)
    }
  }
  return builder.build()
}

export interface World {
  readonly dir: string
  readonly teacher: Teacher
  readonly teacherFile: string
  /** The serving student's file. */
  readonly student: Uint8Array
  readonly set: WindowSet
}

/** Some hundred small steps. */
const STEPS = { epochWindows: 300, epochs: 20, batchCells: 512 } as const

/** Trains teacher and student of the world. */
export async function makeWorld(tf: Tf): Promise<World> {
  const dir = mkdtempSync(join(tmpdir(), 'stillgate-world-'))
  const set = worldSet(300, 1)
  const heldOut = tinyHeldOut(worldSet(40, 2))
  const shape = { tokens: TOKENS, width: 8, channels: 8, heads: 2, hidden: 8, seed: 1 }
  const network = createWide(tf, shape)
  const training = { ...TEACHER, ...STEPS }
  await trainTeacher({
    tf,
    model: network,
    set,
    heldOut,
    options: training,
    checkpoint: checkpointIn(dir),
    ...quiet,
  })
  const teacherFile = join(dir, 'teacher.safetensors')
  writeWhole(teacherFile, encodeWide(network, shape, 'world'))
  const teacher = loadTeacher(tf, teacherFile)
  const soft = teacher.logits(
    set,
    Uint32Array.from({ length: set.count }, (_, i) => i),
  )
  const trained = await trainStudent({
    tf,
    tokens: TOKENS,
    shape: STUDENT_SHAPE,
    set,
    soft,
    options: { ...STUDENT, ...STEPS, quantisedEpochs: 4 },
    checkpoint: new Checkpoint(join(dir, 'student.checkpoint')),
    ...quiet,
  })
  const rates = bySensitivity((name) => ({ target: FALSE_POSITIVE_TARGETS[name] }))
  const student = encodeTrained(trained, {
    tokens: TOKENS,
    shape: STUDENT_SHAPE,
    set,
    seed: 1,
    rates,
    run: 'world',
  })
  return { dir, teacher, teacherFile, student, set }
}

/** Bounds of the gate that a student of this size can meet. */
export const GATE = {
  requests: 20,
  falsePositives: 1,
  recallMargin: 1,
  agreement: 0,
  divergence: 100,
  calibrationError: 1,
  slower: 100,
}
