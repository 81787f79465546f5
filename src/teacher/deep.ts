/**
 * The deep network: byte embeddings, a strided convolution that shortens the window, 2 to 4 blocks of self-attention.
 * It differs from the wide one in kind: no n-grams, no skeleton, but every patch of a window sees every other.
 */
import { z } from 'zod'
import { seededRandom } from '../corpus/index.js'
import { CLASSES } from '../student/index.js'
import { Trainable, type Tf } from '../training/index.js'
import { BYTE_ROWS, ByteBatcher } from './byte-batcher.js'
import { checkTable, describedBy, fillNetwork, networkTensors, writeTeacherFile } from './file.js'
import type { TeacherFile } from './file.js'
import { networkTeacher } from './network-teacher.js'
import { forwardDeep, initialiseDeep, type DeepShape } from './self-attention.js'
import { patchesToCells } from './spans.js'
import type { Teacher } from './types.js'

export interface DeepOptions extends Omit<DeepShape, 'classes'> {
  readonly seed: number
}

const deepSchema = z
  .object({
    width: z.int().min(1).max(256),
    stride: z.int().min(1).max(16),
    channels: z.int().min(1).max(512),
    heads: z.int().min(1).max(16),
    blocks: z.int().min(1).max(8),
    hidden: z.int().min(1).max(1024),
    seed: z.int().min(0),
  })
  .refine(({ channels, heads }) => channels % heads === 0, 'channels must be a multiple of heads')

/** A fresh network. */
export function createDeep(tf: Tf, options: DeepOptions): Trainable {
  const shape: DeepShape = { ...options, classes: CLASSES.length }
  return new Trainable({
    tf,
    batcher: new ByteBatcher(options.stride),
    rows: BYTE_ROWS,
    width: options.width,
    classes: shape.classes,
    // A byte sums two rows: its own and its kind's.
    deviation: Math.SQRT1_2,
    random: seededRandom(options.seed),
    initialise: (random) => initialiseDeep(shape, random),
    forward: (p, x, mask, dropout) => forwardDeep(tf, shape, p, x, mask, dropout),
  })
}

/** The network as a file, everything in float32. */
export function encodeDeep(model: Trainable, options: DeepOptions, run: string): Uint8Array {
  return writeTeacherFile('deep', run, options, networkTensors(model, 'F32'))
}

/** A trained network as a teacher; its attention is brought from patches of bytes to cells. */
export function deepTeacher(model: Trainable, { stride }: Pick<DeepOptions, 'stride'>, id: string): Teacher {
  return networkTeacher(model, {
    id,
    kind: 'deep',
    toCells: (attention, ...cells) => patchesToCells(attention, stride, ...cells),
  })
}

/** The network of a file written by {@link encodeDeep}. @throws StillgateError `model-format` */
export function decodeDeep(tf: Tf, file: TeacherFile): Teacher {
  const options = describedBy(deepSchema, file)
  checkTable(file, BYTE_ROWS, options.width)
  const model = createDeep(tf, options)
  fillNetwork(model, file)
  return deepTeacher(model, options, file.id)
}
