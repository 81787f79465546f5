import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { meanKl, trainGenerations, trainStudent, type StudentRun } from '../../src/distill/index.js'
import { networkTeacher, type Teacher } from '../../src/teacher/index.js'
import { Checkpoint, listOf, raggedOf, type Model, type Tf } from '../../src/training/index.js'
import {
  agreement,
  all,
  codeOf,
  logitsOf,
  quiet,
  scratchFolder,
  STUDENT,
  STUDENT_SHAPE,
  tensorflow,
  tinyHeldOut,
  tinySet,
  TOKENS,
  unlabelled,
} from '../fixtures/tiny.js'

vi.setConfig({ testTimeout: 300_000 })

let tf: Tf
let dir: string
let runs = 0
beforeAll(async () => {
  tf = await tensorflow()
  dir = scratchFolder()
})
afterAll(() => rmSync(dir, { recursive: true, force: true }))

const set = tinySet(60)
const soft = logitsOf(set)

/** A student trained on the tiny set, or on what `change` says. */
async function trained(change: Partial<StudentRun> = {}, options: object = {}): Promise<Model> {
  const { model } = await trainStudent({
    tf,
    tokens: TOKENS,
    shape: STUDENT_SHAPE,
    set,
    soft,
    heldOut: tinyHeldOut(tinySet(5, 3)),
    checkpoint: new Checkpoint(join(dir, `${runs++}`)),
    ...quiet,
    ...change,
    options: { ...STUDENT, epochs: 12, ...options },
  })
  return model
}

const shares = (model: Model): number => agreement(model.logits(set, all(set)), set.labels)

describe('classic distillation', () => {
  it('brings the student to the teacher’s opinion', async () => {
    const one = await trained({}, { epochs: 1 })
    const model = await trained({}, { epochs: 30 })
    const klOf = (student: Model): number => meanKl(soft, student.logits(set, all(set)), all(set))
    expect(klOf(model)).toBeLessThan(klOf(one) / 2)
    expect(shares(model)).toBeGreaterThan(0.9)
  })
})

describe('attention distillation', () => {
  it.each(['kl', 'l2'] as const)('by %s makes the student look where the teacher looks', async (distance) => {
    const plain = await trained()
    const lists = plain.attention(set, all(set))
    // A teacher that looks at the first cell of each window only.
    const first = Array.from(all(set), (i) => listOf(lists, i).map((_, t) => (t === 0 ? 1 : 0)))
    const attention = raggedOf(first)
    const shown = (model: Model): number => {
      const found = model.attention(set, all(set))
      return all(set).reduce((sum, i) => sum + listOf(found, i)[0]!, 0) / set.count
    }
    const taught = await trained({ attention }, { attention: { weight: 5, distance } })
    expect(shown(taught)).toBeGreaterThan(shown(plain) + 0.1)
  })

  it('is refused when the teacher has no attention', async () => {
    expect(await codeOf(() => trained({}, { attention: { weight: 1, distance: 'kl' } }))).toBe(
      'teacher-unfit',
    )
  })
})

describe('unsupervised distillation', () => {
  it('gives the same weights whatever the hard labels say, or if there are none', async () => {
    const options = { labels: 'soft', epochs: 3 }
    const [mine, turned, none] = [
      await trained({}, options),
      await trained({ set: { ...set, labels: set.labels.map((label) => (label === 0 ? 1 : 0)) } }, options),
      await trained({ set: unlabelled(set) }, options),
    ]
    expect(turned.weights()).toEqual(mine.weights())
    expect(none.weights()).toEqual(mine.weights())
  })

  it('is not what happens with hard labels in it', async () => {
    const labels = set.labels.map((label) => (label === 0 ? 1 : 0))
    const mine = await trained({}, { epochs: 3 })
    const turned = await trained({ set: { ...set, labels } }, { epochs: 3 })
    expect(turned.weights()).not.toEqual(mine.weights())
  })

  it('is refused where the teacher holds everything for harmless', async () => {
    const harmless = logitsOf({ ...set, labels: new Uint8Array(set.count) })
    expect(await codeOf(() => trained({ soft: harmless }, { labels: 'soft' }))).toBe('data-empty')
  })
})

describe('training on hard labels alone', () => {
  it('needs no teacher and ignores one', async () => {
    const options = { labels: 'hard', epochs: 3 }
    const alone = await trained({ soft: undefined }, options)
    expect((await trained({ soft: soft.map((z) => -z) }, options)).weights()).toEqual(alone.weights())
  })

  it('is refused with data of one class', async () => {
    const labels = new Uint8Array(set.count)
    const run = { set: { ...set, labels }, soft: undefined }
    expect(await codeOf(() => trained(run, { labels: 'hard' }))).toBe('data-empty')
  })
})

describe('born-again networks', () => {
  it('train N generations, each from the one before, and give the last', async () => {
    const lineage: [number: number, teacher: string][] = []
    const made = new Map<string, Model>()
    const teacherOf = (number: number, { model }: { model: Model }): Teacher => {
      made.set(`generation-${number}`, model)
      return networkTeacher(model, { id: `generation-${number}`, kind: 'student', tokens: TOKENS })
    }
    const first: Teacher = {
      id: 'first',
      kind: 'wide',
      classes: 10,
      logits: () => soft,
      probabilities: () => soft,
    }
    const last = await trainGenerations({
      count: 3,
      first,
      train: async (number, teacher) => {
        lineage.push([number, teacher!.id])
        // What generation k learns from is what student k − 1 says.
        const said = teacher!.logits(set, all(set))
        if (number > 1) expect(said).toEqual(made.get(teacher!.id)!.logits(set, all(set)))
        return { model: await trained({ soft: said }, { epochs: 8, seed: number }), rowScale: 1 }
      },
      teacherOf,
    })
    expect(lineage).toEqual([
      [1, 'first'],
      [2, 'generation-1'],
      [3, 'generation-2'],
    ])
    expect([...made.keys()]).toEqual(['generation-1', 'generation-2'])
    // The same architecture, other first weights, the opinion of its teacher.
    const parent = made.get('generation-2')!
    expect(last.model.shape).toEqual(parent.shape)
    expect(last.model.weights()).not.toEqual(parent.weights())
    const said = parent.logits(set, all(set))
    const stranger = await trained({}, { epochs: 1, seed: 9 })
    const kl = (model: Model): number => meanKl(said, model.logits(set, all(set)), all(set))
    expect(kl(last.model)).toBeLessThan(kl(stranger))
  })

  it('go on behind the generations that an earlier run has finished', async () => {
    const numbers: number[] = []
    const known: Teacher = {
      id: 'known',
      kind: 'student',
      classes: 10,
      logits: () => soft,
      probabilities: () => soft,
    }
    const model = await trained({}, { epochs: 1 })
    await trainGenerations({
      count: 3,
      first: undefined,
      known: (number) => (number < 3 ? known : undefined),
      train: (number, teacher) => {
        numbers.push(number)
        expect(teacher).toBe(known)
        return Promise.resolve({ model, rowScale: 1 })
      },
      teacherOf: () => known,
    })
    expect(numbers).toEqual([3])
  })
})

describe('random numbers of a student', () => {
  it('come from the seed alone', async () => {
    const [a, b, c] = [
      await trained({}, { epochs: 2 }),
      await trained({}, { epochs: 2 }),
      await trained({}, { epochs: 2, seed: 5 }),
    ]
    expect(a.weights()).toEqual(b.weights())
    expect(a.weights()).not.toEqual(c.weights())
  })
})
