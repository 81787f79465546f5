/** Where a stage stands, on disk: weights, both optimisers, epoch and step. Written beside, then renamed. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { readSafetensors, writeSafetensors, type TensorData } from '../student/index.js'
import type { Model } from './model.js'

export interface Position {
  readonly epoch: number
  readonly step: number
  /** Windows of the running epoch; absent between epochs. */
  readonly indices?: Uint32Array
}

/** Largest checkpoint read back: four copies of a table of half a million rows of 64. */
const MOST_BYTES = 1 << 30

const bytesOf = (array: Float32Array | Uint32Array): Uint8Array =>
  new Uint8Array(array.buffer, array.byteOffset, array.byteLength)

export class Checkpoint {
  readonly #file: string

  constructor(file: string) {
    this.#file = file
  }

  save(model: Model, position: Position): void {
    const tensors: Record<string, TensorData> = {}
    for (const [name, values] of Object.entries(stateOf(model))) {
      const dtype = values instanceof Uint32Array ? 'U32' : 'F32'
      tensors[name] = { dtype, shape: [values.length], data: bytesOf(values) }
    }
    if (position.indices) {
      tensors['indices'] = { dtype: 'U32', shape: [position.indices.length], data: bytesOf(position.indices) }
    }
    const metadata = {
      epoch: String(position.epoch),
      step: String(position.step),
      adam: String(model.adam.steps),
    }
    mkdirSync(dirname(this.#file), { recursive: true })
    writeFileSync(`${this.#file}.part`, writeSafetensors(tensors, metadata))
    renameSync(`${this.#file}.part`, this.#file)
  }

  /** Puts the saved state into `model`; `{epoch: 0, step: 0}` when there is none. */
  restore(model: Model): Position {
    if (!existsSync(this.#file)) return { epoch: 0, step: 0 }
    const { tensors, metadata } = readSafetensors(readFileSync(this.#file), { mostBytes: MOST_BYTES })
    for (const [name, values] of Object.entries(stateOf(model))) {
      const saved = tensors[name]
      if (saved?.data.byteLength !== values.byteLength)
        throw new Error(`${this.#file}: ${name} has another shape`)
      bytesOf(values).set(saved.data)
    }
    model.adam.steps = Number(metadata['adam'])
    const indices = tensors['indices']
    return {
      epoch: Number(metadata['epoch']),
      step: Number(metadata['step']),
      ...(indices && { indices: new Uint32Array(indices.data.slice().buffer) }),
    }
  }

  remove(): void {
    rmSync(this.#file, { force: true })
  }
}

/** Every array that makes up a model in training, by name. */
function stateOf(model: Model): Record<string, Float32Array | Uint32Array> {
  const { first, second, steps } = model.embedding.state()
  const state: Record<string, Float32Array | Uint32Array> = {
    embedding: model.embedding.weights,
    'embedding.first': first,
    'embedding.second': second,
    'embedding.steps': steps,
  }
  for (const [name, { values }] of Object.entries(model.parameters)) {
    state[name] = values
    state[`${name}.first`] = model.adam.moments[name]!.first
    state[`${name}.second`] = model.adam.moments[name]!.second
  }
  return state
}
