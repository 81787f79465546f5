/** A student in float32 as the teacher of the next one (born-again networks, Furlanello et al. 2018). */
import { z } from 'zod'
import { seededRandom } from '../corpus/index.js'
import { CLASSES, KIND_ROWS } from '../student/index.js'
import { Model, type NetworkShape, type Tf } from '../training/index.js'
import { checkTable, describedBy, fillNetwork, networkTensors, writeTeacherFile } from './file.js'
import type { TeacherFile } from './file.js'
import { networkTeacher } from './network-teacher.js'
import { tokensSchema } from './tokens-schema.js'
import type { Teacher } from './types.js'

const size = (most: number) => z.int().min(1).max(most)

const generationSchema = z.object({
  tokens: tokensSchema,
  shape: z.strictObject({
    width: size(256),
    layers: z
      .array(
        z.strictObject({ taps: size(15), dilation: size(16), channels: size(512), separable: z.boolean() }),
      )
      .min(1)
      .max(8),
    heads: size(16),
    hidden: size(1024),
    classes: z.literal(CLASSES.length),
  }),
})

/** The network as a file, everything in float32. */
export function encodeGeneration(model: Model, run: string): Uint8Array {
  const { tokens, shape } = model
  return writeTeacherFile('student', run, { tokens, shape }, networkTensors(model, 'F32'))
}

/** The network of a file written by {@link encodeGeneration}. @throws StillgateError `model-format` */
export function decodeGeneration(tf: Tf, file: TeacherFile): Teacher {
  const { tokens, shape } = describedBy(generationSchema, file)
  checkTable(file, tokens.rows + KIND_ROWS, shape.width)
  const model = new Model({ tf, tokens, shape: shape satisfies NetworkShape, random: seededRandom(0) })
  fillNetwork(model, file)
  return networkTeacher(model, { id: file.id, kind: 'student', tokens })
}
