/** What is known of a model: signed, never changed. */
import { z } from 'zod'

export const MANIFEST_FORMAT = 'stillgate-model'
export const POINTER_FORMAT = 'stillgate-current'

const hash = z.string().regex(/^[\da-f]{64}$/)
const line = z.string().max(1000)

export const manifestSchema = z.strictObject({
  format: z.literal(MANIFEST_FORMAT),
  version: z.literal(1),
  /** SHA-256 of the model file. */
  hash,
  bytes: z.int().min(1),
  /** Milliseconds since 1970. */
  created: z.int().min(0),
  /** Lineage: the model that served when this one was made, the teacher's id, and the hashes of the data. */
  parent: hash.nullable(),
  teacher: line.nullable(),
  data: z.array(z.strictObject({ name: line, sha256: hash })).max(1000),
  /** The run that made it. */
  run: line,
  /** What the gate decided, and why. */
  accepted: z.boolean(),
  reasons: z.array(line).max(100),
  metrics: z.record(z.string().max(200), z.number()),
  /** What it must say of the golden windows. */
  golden: hash,
})

export type Manifest = z.output<typeof manifestSchema>

export const pointerSchema = z.strictObject({
  format: z.literal(POINTER_FORMAT),
  version: z.literal(1),
  /** Counts up; the highest is in force. */
  serial: z.int().min(1),
  model: hash,
  /** What a rollback goes back to. */
  previous: hash.nullable(),
  /** A second model on a share of the requests; a shadow only looks on, a canary decides. */
  trial: z
    .strictObject({ kind: z.enum(['shadow', 'canary']), model: hash, share: z.number().gt(0).max(1) })
    .optional(),
  at: z.int().min(0),
  reason: line,
})

export type Pointer = z.output<typeof pointerSchema>

/** How a model is named in lines for people: as in every log line of the proxy. */
export const shortName = (full: string): string => full.slice(0, 12)
