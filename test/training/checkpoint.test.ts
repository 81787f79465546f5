import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Scalar } from '@tensorflow/tfjs-core'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { seededRandom } from '../../src/corpus/index.js'
import { studentShape } from '../../src/distill/index.js'
import {
  checkBothSides,
  Checkpoint,
  fit,
  hardLoss,
  Model,
  UNLABELLED,
  type Activations,
  type Tf,
} from '../../src/training/index.js'
import { trainTeacher } from '../../src/teacher/index.js'
import {
  all,
  codeOf,
  quiet,
  scratchFolder,
  STUDENT_SHAPE,
  TEACHER,
  tensorflow,
  tinyHeldOut,
  tinySet,
  TOKENS,
} from '../fixtures/tiny.js'

vi.setConfig({ testTimeout: 300_000 })

let tf: Tf
let dir: string
beforeAll(async () => {
  tf = await tensorflow()
  dir = scratchFolder()
})
afterAll(() => rmSync(dir, { recursive: true, force: true }))

const fresh = (width = 8): Model => {
  const shape = studentShape({ ...STUDENT_SHAPE, width })
  return new Model({ tf, tokens: TOKENS, shape, random: seededRandom(1) })
}
const set = tinySet(40)

describe('a checkpoint', () => {
  const file = (): string => join(dir, 'one.checkpoint')

  it('gives back weights, optimisers, grid and position', () => {
    const model = fresh()
    const batch = model.batcher.make(set, all(set))
    const step = { learningRate: 0.01, rowRate: 1, decay: 0, dropout: 0 }
    model.train(batch, ({ logits }) => hardLoss(tf, logits, all(set), set.labels, set.weights), step)
    model.quantise({ rowScale: 0.01, most: 7 })
    const position = { epoch: 3, step: 5, indices: Uint32Array.of(4, 2), score: 0.5 }
    new Checkpoint(file()).save(model, position)
    const other = fresh()
    expect(new Checkpoint(file()).restore(other)).toEqual(position)
    expect(other.weights()).toEqual(model.weights())
    expect([other.adam.steps, other.grid]).toEqual([1, { rowScale: 0.01, most: 7 }])
    expect(other.embedding.state()).toEqual(model.embedding.state())
    expect(other.logits(set, [1, 2])).toEqual(model.logits(set, [1, 2]))
  })

  it('that is damaged, cut short or of another network is refused; neither it nor the network is touched', async () => {
    const bytes = readFileSync(file())
    const changed = Buffer.from(bytes)
    changed[bytes.length - 9]! ^= 1
    const bad = join(dir, 'bad.checkpoint')
    for (const content of [changed, bytes.subarray(0, 1000), Buffer.from('nothing')]) {
      writeFileSync(bad, content)
      const model = fresh()
      expect(await codeOf(() => new Checkpoint(bad).restore(model))).toBe('checkpoint-damaged')
      expect(readFileSync(bad).equals(content)).toBe(true)
      expect(model.weights()).toEqual(fresh().weights())
    }
    const other = fresh(16)
    expect(await codeOf(() => new Checkpoint(file()).restore(other))).toBe('checkpoint-damaged')
    expect(other.weights()).toEqual(fresh(16).weights())
  })

  it('of another data set is refused', async () => {
    const model = fresh()
    const path = join(dir, 'far.checkpoint')
    new Checkpoint(path).save(model, { epoch: 0, step: 1, indices: Uint32Array.of(1_000_000) })
    const options = { ...TEACHER, tf, model, set, stage: 'x', draw: () => all(set), ...quiet }
    const loss = () => tf.scalar(0)
    expect(await codeOf(() => fit({ ...options, loss, checkpoint: new Checkpoint(path) }))).toBe(
      'checkpoint-damaged',
    )
  })
})

describe('an interrupted training', () => {
  it('goes on where it was and ends with the same weights', async () => {
    const options = { ...TEACHER, epochs: 4, batchCells: 256 }
    const heldOut = tinyHeldOut(tinySet(5, 3))
    const whole = fresh()
    const never = new AbortController().signal
    const run = { tf, set, heldOut, options, report: quiet.report }
    await trainTeacher({
      ...run,
      model: whole,
      signal: never,
      checkpoint: new Checkpoint(join(dir, 'whole')),
    })
    const checkpoint = new Checkpoint(join(dir, 'parts'))
    const stop = new AbortController()
    const stopAtThird = (event: object): void => {
      if ('done' in event && event.done === 3) stop.abort()
    }
    const first = trainTeacher({
      ...run,
      model: fresh(),
      signal: stop.signal,
      report: stopAtThird,
      checkpoint,
    })
    await expect(first).rejects.toThrow(/abort/i)
    expect(existsSync(join(dir, 'parts'))).toBe(true)
    const second = fresh()
    await trainTeacher({ ...run, model: second, signal: never, checkpoint })
    expect(second.weights()).toEqual(whole.weights())
  })
})

describe('a training that cannot go well', () => {
  it('stops when the loss is no number, and writes nothing', async () => {
    const path = join(dir, 'nan')
    const options = { ...TEACHER, tf, model: fresh(), set, stage: 'x', draw: () => all(set), ...quiet }
    const loss = ({ logits }: Activations): Scalar => tf.mul(tf.sum(logits), NaN)
    expect(await codeOf(() => fit({ ...options, loss, checkpoint: new Checkpoint(path) }))).toBe(
      'loss-not-finite',
    )
    expect(existsSync(path)).toBe(false)
  })

  it.each([
    ['nothing', []],
    ['harmless windows only', [0, 0]],
    ['attack windows only', [1, 3]],
    ['no labels at all', [UNLABELLED, UNLABELLED]],
  ])('is refused with data of %s', async (_, labels) => {
    expect(await codeOf(() => checkBothSides(Uint8Array.from(labels), 'x'))).toBe('data-empty')
    expect(await codeOf(() => checkBothSides(Uint8Array.of(0, 1), 'x'))).toBe('none')
  })
})
