/** Where a stage stands, on disk: weights, both optimisers, epoch and step. Written beside, then renamed. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fail, StillgateError } from '../errors.js'
import { readSafetensors, writeSafetensors, type Safetensors, type TensorData } from '../student/index.js'
import type { Grid, Trainable } from './trainable.js'

export interface Position {
  readonly epoch: number
  readonly step: number
  /** Windows of the running epoch; absent between epochs. */
  readonly indices?: Uint32Array
  /** What the dev requests said of these weights, where they were asked. */
  readonly score?: number
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

  save(model: Trainable, position: Position): void {
    const tensors: Record<string, TensorData> = {}
    for (const [name, values] of Object.entries(stateOf(model))) {
      const dtype = values instanceof Uint32Array ? 'U32' : 'F32'
      tensors[name] = { dtype, shape: [values.length], data: bytesOf(values) }
    }
    const { indices, score } = position
    if (indices) tensors['indices'] = { dtype: 'U32', shape: [indices.length], data: bytesOf(indices) }
    const metadata = {
      epoch: String(position.epoch),
      step: String(position.step),
      adam: String(model.adam.steps),
      ...(model.grid && { grid: JSON.stringify(model.grid) }),
      ...(score !== undefined && { score: String(score) }),
    }
    mkdirSync(dirname(this.#file), { recursive: true })
    const sha256 = checksum(tensors, metadata)
    writeFileSync(`${this.#file}.part`, writeSafetensors(tensors, { ...metadata, sha256 }))
    renameSync(`${this.#file}.part`, this.#file)
  }

  /**
   * Puts the saved state into `model`; `{epoch: 0, step: 0}` when there is none.
   *
   * @throws StillgateError `checkpoint-damaged`, the model untouched.
   */
  restore(model: Trainable): Position {
    if (!existsSync(this.#file)) return { epoch: 0, step: 0 }
    const { tensors, metadata } = this.#read()
    const state = Object.entries(stateOf(model))
    for (const [name, values] of state) {
      if (tensors[name]?.data.byteLength !== values.byteLength)
        throw this.refusal(`${name} has another shape`)
    }
    for (const [name, values] of state) bytesOf(values).set(tensors[name]!.data)
    model.adam.steps = Number(metadata['adam'])
    if (metadata['grid'] !== undefined) model.quantise(JSON.parse(metadata['grid']) as Grid)
    return positionOf({ tensors, metadata })
  }

  /** Where the saved run stood; undefined when there is none. @throws StillgateError `checkpoint-damaged` */
  position(): Position | undefined {
    return existsSync(this.#file) ? positionOf(this.#read()) : undefined
  }

  /** The error that says what to do about a checkpoint which cannot be used. */
  refusal(reason: string, cause?: unknown): StillgateError {
    return fail('checkpoint-damaged', { file: this.#file, reason }, cause)
  }

  remove(): void {
    rmSync(this.#file, { force: true })
  }

  #read(): Safetensors {
    let found: Safetensors
    try {
      found = readSafetensors(readFileSync(this.#file), { mostBytes: MOST_BYTES, file: this.#file })
    } catch (cause) {
      if (!(cause instanceof StillgateError)) throw cause
      throw this.refusal(String(cause.params['reason']), cause)
    }
    const { sha256, ...metadata } = found.metadata
    // Checkpoints of earlier versions carry no checksum.
    if (sha256 !== undefined && sha256 !== checksum(found.tensors, metadata)) {
      throw this.refusal('its checksum is wrong')
    }
    const counts = ['epoch', 'step', 'adam'].map((name) => Number(metadata[name] ?? NaN))
    if (!counts.every((n) => Number.isSafeInteger(n) && n >= 0)) throw this.refusal('it is no checkpoint')
    return found
  }
}

function positionOf({ tensors, metadata }: Safetensors): Position {
  const indices = tensors['indices']
  return {
    epoch: Number(metadata['epoch']),
    step: Number(metadata['step']),
    ...(indices && { indices: new Uint32Array(indices.data.slice().buffer) }),
    ...(metadata['score'] !== undefined && { score: Number(metadata['score']) }),
  }
}

function checksum(
  tensors: Readonly<Record<string, TensorData>>,
  metadata: Readonly<Record<string, string>>,
): string {
  const hash = createHash('sha256').update(JSON.stringify(Object.entries(metadata).sort()))
  for (const name of Object.keys(tensors).sort()) hash.update(`\n${name}\n`).update(tensors[name]!.data)
  return hash.digest('hex')
}

/** Every array that makes up a network in training, by name. */
function stateOf(model: Trainable): Record<string, Float32Array | Uint32Array> {
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
