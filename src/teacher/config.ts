/** The configuration of a teacher: part of that of a distillation, and with data and tokens a file of its own. */
import { z } from 'zod'
import { MEASURING_SEEDS } from '../corpus/index.js'
import { TOKEN_VERSIONS } from '../student/index.js'
import { COMBINATIONS, WEIGHTINGS } from './combine.js'

export const share = z.number().min(0).max(1)
export const count = z.int().min(0)

/** What every training takes, teacher's or student's. */
export const trainingKeys = {
  epochs: z.int().min(1).max(100).describe('Passes over the drawn windows.'),
  epochWindows: z.int().min(16).describe('Windows drawn for one epoch.'),
  attackShare: share.describe('Share of attack windows among them.'),
  flatten: share.describe('Exponent of group sizes in sampling: 1 draws every window alike, 0 every group.'),
  batchCells: z
    .int()
    .min(256)
    .max(1 << 20)
    .describe('Padded cells per step; bytes of a deep teacher.'),
  learningRate: z.number().positive().max(1),
  rowRate: z.number().positive().max(100).describe('Rows of the table learn at learningRate times this.'),
  decay: z.number().min(0).max(1).describe('Decoupled weight decay of the dense part.'),
  dropout: share.describe('Share of pooled features dropped.'),
  rowDropout: share.describe('Share of look-ups left out.'),
}

const teacherTraining = {
  ...trainingKeys,
  labelSmoothing: share,
  patience: z
    .int()
    .min(1)
    .max(100)
    .optional()
    .describe('Epochs without a better score on dev before training ends; the best epoch’s weights stay.'),
  snapshots: z
    .int()
    .min(1)
    .max(16)
    .optional()
    .describe('Also keep the teacher of each of the last epochs, for an ensemble.'),
}

const rows = z
  .int()
  .min(256)
  .max(1 << 21)

/** n-grams of cells and attention. */
export const wideTeacherSchema = z.strictObject({
  kind: z.literal('wide').optional(),
  rows,
  width: z.int().min(8).max(256),
  channels: z.int().min(8).max(512),
  heads: z.int().min(1).max(16),
  hidden: z.int().min(8).max(1024),
  ...teacherTraining,
})

/** Bytes and self-attention. */
export const deepTeacherSchema = z
  .strictObject({
    kind: z.literal('deep'),
    width: z.int().min(4).max(256).describe('Width of the byte embedding.'),
    stride: z.int().min(1).max(16).describe('Bytes that the stem makes one patch of.'),
    channels: z.int().min(8).max(512),
    heads: z.int().min(1).max(16).describe('Heads of self-attention and of pooling.'),
    blocks: z.int().min(1).max(8).describe('Blocks of self-attention; 2 to 4 as a rule.'),
    hidden: z.int().min(8).max(1024),
    ...teacherTraining,
  })
  .refine(({ channels, heads }) => channels % heads === 0, {
    path: ['channels'],
    message: 'expected a multiple of heads',
  })

/** Several trained teachers as one. */
export const ensembleTeacherSchema = z.strictObject({
  kind: z.literal('ensemble'),
  members: z.array(z.string().min(1)).min(2).max(16).describe('Files of trained teachers.'),
  combine: z.enum(COMBINATIONS).default('probabilities').describe('What is averaged.'),
  weights: z
    .enum(WEIGHTINGS)
    .default('uniform')
    .describe('By what members count: alike, by confidence, or by their reliability per class on dev.'),
})

export type WideTeacherConfig = z.output<typeof wideTeacherSchema>
export type DeepTeacherConfig = z.output<typeof deepTeacherSchema>
export type EnsembleTeacherConfig = z.output<typeof ensembleTeacherSchema>
export type TrainedTeacherConfig = WideTeacherConfig | DeepTeacherConfig

export const datasetSchema = z.strictObject({
  payloadSettings: count.max(100).describe('Requests that each payload is set into.'),
  valueSettings: count.max(100).describe('Requests that each harmless value is set into.'),
  generatedAttacks: count.max(5_000_000),
  generatedBenign: count.max(5_000_000),
  rowLimit: z.int().min(1).optional().describe('Read at most this many rows per file; for trials.'),
})

export const tokensConfigSchema = z.strictObject({
  version: z
    .literal(TOKEN_VERSIONS)
    .default(1)
    .describe('How windows become cells: 2 takes line breaks for blanks, 1 for punctuation.'),
  rows: rows.describe('Rows of the student’s table.'),
  byteGrams: z.array(z.int().min(1).max(5)).max(5),
  skeletonGrams: z.array(z.int().min(1).max(8)).max(8),
  keywords: z
    .int()
    .min(0)
    .max(4096)
    .describe('Words that stay themselves in the skeleton, learned from the data.'),
})

export const seedSchema = z
  .int()
  .min(0)
  .max(MEASURING_SEEDS - 1)
  .default(1)
  .describe('Seeds from 2^29 on are kept for measuring.')
export const devEverySchema = z
  .int()
  .min(1)
  .default(4)
  .describe('Every n-th dev request is scored after each epoch.')

/** One teacher: `stillgate teach --config FILE`. */
export const teachSchema = z.strictObject({
  seed: seedSchema,
  dataset: datasetSchema.optional().describe('Needed by all but ensembles.'),
  tokens: tokensConfigSchema
    .omit({ rows: true })
    .optional()
    .describe('What cells look up; needed by a wide teacher.'),
  teacher: z.union([wideTeacherSchema, deepTeacherSchema, ensembleTeacherSchema]),
  devEvery: devEverySchema,
})

export type TeachConfig = z.output<typeof teachSchema>
