/** The configuration of a distillation run: one file, unknown keys fail. */
import { z } from 'zod'

const share = z.number().min(0).max(1)
const count = z.int().min(0)

const training = {
  epochs: z.int().min(1).max(100).describe('Passes over the drawn windows.'),
  epochWindows: z.int().min(1000).describe('Windows drawn for one epoch.'),
  attackShare: share.describe('Share of attack windows among them.'),
  flatten: share.describe('Exponent of group sizes in sampling: 1 draws every window alike, 0 every group.'),
  batchCells: z
    .int()
    .min(256)
    .max(1 << 20)
    .describe('Padded cells per step.'),
  learningRate: z.number().positive().max(1),
  rowRate: z.number().positive().max(100).describe('Rows of the table learn at learningRate times this.'),
  decay: z.number().min(0).max(1).describe('Decoupled weight decay of the dense part.'),
  dropout: share.describe('Share of pooled features dropped.'),
  rowDropout: share.describe('Share of look-ups left out.'),
}

export const distillSchema = z.strictObject({
  seed: z.int().min(0).default(1),
  dataset: z.strictObject({
    payloadSettings: count.max(100).describe('Requests that each payload is set into.'),
    valueSettings: count.max(100).describe('Requests that each harmless value is set into.'),
    generatedAttacks: count.max(5_000_000),
    generatedBenign: count.max(5_000_000),
    rowLimit: z.int().min(1).optional().describe('Read at most this many rows per file; for trials.'),
  }),
  tokens: z.strictObject({
    rows: z
      .int()
      .min(256)
      .max(1 << 21)
      .describe('Rows of the student’s table.'),
    byteGrams: z.array(z.int().min(1).max(5)).max(5),
    skeletonGrams: z.array(z.int().min(1).max(8)).max(8),
    keywords: z
      .int()
      .min(0)
      .max(4096)
      .describe('Words that stay themselves in the skeleton, learned from the data.'),
  }),
  teacher: z.union([
    z.strictObject({ model: z.string().describe('A trained teacher; no teacher is trained.') }),
    z.strictObject({
      rows: z
        .int()
        .min(256)
        .max(1 << 21),
      width: z.int().min(8).max(256),
      channels: z.int().min(8).max(512),
      heads: z.int().min(1).max(16),
      hidden: z.int().min(8).max(1024),
      labelSmoothing: share,
      ...training,
    }),
  ]),
  student: z.strictObject({
    width: z.int().min(8).max(64).multipleOf(8),
    taps: z.union([z.literal(1), z.literal(3), z.literal(5), z.literal(7)]),
    channels: z.int().min(8).max(64).multipleOf(8),
    heads: z.int().min(1).max(4),
    hidden: z.int().min(8).max(64).multipleOf(8),
    quantisedEpochs: count.max(100).describe('Last epochs that see weights on the int8 grid.'),
    ...training,
  }),
  distillation: z.strictObject({
    temperature: z.number().min(0.5).max(20),
    alpha: share.describe('Share of the soft term.'),
  }),
  thresholds: z
    .strictObject({ low: share, medium: share, high: share })
    .describe('Share of harmless dev requests that each sensitivity may flag.'),
  devEvery: z.int().min(1).default(4).describe('Every n-th dev request is scored after each epoch.'),
})

export type DistillConfig = z.output<typeof distillSchema>
