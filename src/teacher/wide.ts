/**
 * The wide n-gram attention network: the student's cells over a table of many times its rows, three layers of
 * full convolution (receptive field 13 cells), several attention heads. None is dilated: the native backend has no
 * gradient of a dilated convolution, and one made of slices takes a third longer.
 */
import { z } from 'zod'
import { seededRandom } from '../corpus/index.js'
import { CLASSES, KIND_ROWS, type TokenSpec } from '../student/index.js'
import { Model, type NetworkShape, type Tf } from '../training/index.js'
import { checkTable, describedBy, fillNetwork, networkTensors, writeTeacherFile } from './file.js'
import type { TeacherFile } from './file.js'
import { networkTeacher } from './network-teacher.js'
import { tokensSchema } from './tokens-schema.js'
import type { Teacher } from './types.js'

export interface WideOptions {
  readonly tokens: TokenSpec
  readonly width: number
  /** Channels of the mixing layers. */
  readonly channels: number
  readonly heads: number
  readonly hidden: number
  readonly seed: number
}

const wideSchema = z.object({
  tokens: tokensSchema,
  width: z.int().min(1).max(256),
  channels: z.int().min(1).max(512),
  heads: z.int().min(1).max(16),
  hidden: z.int().min(1).max(1024),
  seed: z.int().min(0),
})

const LAYERS = 3

/** The shape of the network. */
export const wideShape = ({
  width,
  channels,
  heads,
  hidden,
}: Omit<WideOptions, 'tokens' | 'seed'>): NetworkShape => ({
  width,
  layers: Array.from({ length: LAYERS }, () => ({ taps: 5, dilation: 1, channels, separable: false })),
  heads,
  hidden,
  classes: CLASSES.length,
})

/** A fresh network. */
export function createWide(tf: Tf, options: WideOptions): Model {
  const { tokens, seed } = options
  return new Model({ tf, tokens, shape: wideShape(options), random: seededRandom(seed) })
}

/** The network as a file, its table as int8. */
export function encodeWide(model: Model, options: WideOptions, run: string): Uint8Array {
  return writeTeacherFile('wide', run, options, networkTensors(model, 'I8'))
}

/** The network of a file written by {@link encodeWide}. @throws StillgateError `model-format` */
export function decodeWide(tf: Tf, file: TeacherFile): Teacher {
  const options = describedBy(wideSchema, file)
  checkTable(file, options.tokens.rows + KIND_ROWS, options.width)
  const model = createWide(tf, options)
  fillNetwork(model, file)
  return networkTeacher(model, { id: file.id, kind: 'wide', tokens: options.tokens })
}
