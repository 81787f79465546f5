/**
 * The configuration of a distillation run: one file, unknown keys fail. Keys that a file leaves out stay left out, so
 * that a run keeps its identity when a later version knows more keys.
 */
import { z } from 'zod'
import { SENSITIVITIES } from '../student/index.js'
import {
  count,
  datasetSchema,
  deepTeacherSchema,
  devEverySchema,
  ensembleTeacherSchema,
  seedSchema,
  share,
  tokensConfigSchema,
  trainingKeys,
  wideTeacherSchema,
} from '../teacher/index.js'
import { ATTENTION_DISTANCES, LABELS, RELATED } from './losses/index.js'

const weight = z.number().min(0).max(1e4)

const attentionSchema = z.strictObject({
  weight: weight.describe('What the term counts beside the classic one.'),
  distance: z
    .enum(ATTENTION_DISTANCES)
    .describe('KL of attention as a distribution, or L2 of normalised maps (Zagoruyko & Komodakis 2017).'),
})

const relationalSchema = z.strictObject({
  distance: weight.describe('Weight of the distance-wise term (Park et al. 2019).'),
  angle: weight.describe('Weight of the angle-wise term.'),
  examples: z
    .int()
    .min(3)
    .max(256)
    .optional()
    .describe('Examples of a batch that are related; 32 by default.'),
  of: z.enum(RELATED).optional().describe('What of the student takes part; its features by default.'),
})

const distillationSchema = z.strictObject({
  temperature: z.number().min(0.5).max(20),
  alpha: share.describe('Share of the soft term.'),
  labels: z
    .enum(LABELS)
    .optional()
    .describe('both (default); soft: the teacher’s outputs alone, unsupervised; hard: hard labels alone.'),
  trustHarmless: z
    .boolean()
    .optional()
    .describe('Where a window is known to be harmless and the teacher doubts it, teach that it is harmless.'),
  attention: attentionSchema.optional(),
  relational: relationalSchema.optional(),
  generations: z
    .int()
    .min(1)
    .max(10)
    .optional()
    .describe('Self-distillation: each generation of the student is the teacher of the next; 1 by default.'),
})

const pruningSchema = z.strictObject({
  rows: z.number().min(0).max(0.99).describe('Share of the table’s hashed rows that are pruned in the end.'),
  begin: share.optional().describe('Share of the training after which pruning begins; 0.2 by default.'),
  end: share.optional().describe('And ends; 0.7 by default. 1 for both prunes after training.'),
})

const finetuningSchema = z.strictObject({
  data: z.string().min(1).describe('Reviewed or corrected requests, with their labels.'),
  epochs: z.int().min(1).max(1000),
  learningRate: z.number().positive().max(1),
  rowRate: z.number().positive().max(100).default(1),
  anchorsPerExample: z
    .number()
    .min(0)
    .max(1000)
    .default(4)
    .describe('Windows of the distillation that are shown for each example.'),
  penalty: weight.default(1).describe('Weight of KL(teacher ‖ student) on these.'),
  radius: z
    .number()
    .positive()
    .max(10)
    .default(0.05)
    .describe('The weights move by at most this share of their own length.'),
  mostKl: z
    .number()
    .positive()
    .max(100)
    .default(0.02)
    .describe('KL(teacher ‖ student) grows by at most this, in nats.'),
})

const adversarySchema = z.strictObject({
  rounds: z.int().min(1).max(20).describe('How often the student is probed and trained on.'),
  payloads: z
    .int()
    .min(2)
    .max(1_000_000)
    .describe('Payloads of each round: half generated, half of the data.'),
  budget: z.int().min(1).max(100_000).default(200).describe('Requests that may be judged for one payload.'),
  epochs: z.int().min(1).max(100).default(2).describe('Epochs of training behind each round.'),
  sensitivity: z.enum(SENSITIVITIES).default('medium').describe('Whose threshold an attack must not reach.'),
  learningRate: z
    .number()
    .positive()
    .max(1)
    .optional()
    .describe(
      'Of these epochs; a quarter of the student’s by default, lest they undo what it has settled on.',
    ),
})

export const distillSchema = z
  .strictObject({
    seed: seedSchema,
    dataset: datasetSchema,
    unlabelled: z
      .array(z.string().min(1))
      .max(64)
      .optional()
      .describe('Files of logged requests without labels; they are learned by the teacher’s outputs alone.'),
    found: z
      .array(z.string().min(1))
      .max(64)
      .optional()
      .describe('Files of "stillgate probe --out": attacks that have passed a student.'),
    tokens: tokensConfigSchema,
    teacher: z.union([
      z.strictObject({
        model: z.string().describe('A trained teacher of any kind; no teacher is trained.'),
        labels: z
          .string()
          .min(1)
          .optional()
          .describe('Labels of that teacher by "stillgate label", for every window of the run.'),
      }),
      z.strictObject({
        kind: z.literal('none').describe('Only where distillation.labels is "hard", or with student.start.'),
      }),
      wideTeacherSchema,
      deepTeacherSchema,
      ensembleTeacherSchema,
    ]),
    student: z.strictObject({
      width: z.int().min(8).max(64).multipleOf(8),
      taps: z.union([z.literal(1), z.literal(3), z.literal(5), z.literal(7)]),
      channels: z.int().min(8).max(64).multipleOf(8),
      heads: z.int().min(1).max(4),
      hidden: z.int().min(8).max(64).multipleOf(8),
      quantisedEpochs: count.max(100).describe('Last epochs that see weights on the integer grid.'),
      embeddingBits: z
        .union([z.literal(4), z.literal(8)])
        .optional()
        .describe('Bits of the table’s values; 8 by default.'),
      pruning: pruningSchema.optional(),
      start: z
        .string()
        .min(1)
        .optional()
        .describe(
          'File of a student to go on from; beside a teacher, what it says counts as much, else alone.',
        ),
      ...trainingKeys,
    }),
    distillation: distillationSchema,
    adversary: adversarySchema.optional(),
    finetuning: finetuningSchema.optional(),
    thresholds: z
      .strictObject({ low: share, medium: share, high: share, paranoid: share })
      .partial()
      .optional()
      .describe(
        'Share of harmless dev requests that each sensitivity may flag; by default 0.01, 0.05, 0.2, 1 %.',
      ),
    devEvery: devEverySchema,
  })
  .refine((config) => isTaught(config) || learnsAlone(config.distillation), {
    path: ['teacher', 'kind'],
    message: 'expected a teacher, unless distillation.labels is "hard" and there is no other term',
  })
  .refine(({ teacher, distillation }) => !isNone(teacher) || distillation.attention === undefined, {
    path: ['distillation', 'attention'],
    message: 'expected a teacher, whose attention it takes',
  })
  .refine((config) => isTaught(config) || config.unlabelled === undefined, {
    path: ['unlabelled'],
    message: 'expected a teacher, from which alone such windows can be learned',
  })
  .refine((config) => isTaught(config) || config.finetuning === undefined, {
    path: ['finetuning'],
    message: 'expected a teacher, to which the student stays close',
  })

const isNone = (teacher: object): boolean => 'kind' in teacher && teacher.kind === 'none'

/** Whether there is a teacher: one that is named, or the student that the run goes on from. */
const isTaught = (config: {
  teacher: object
  student: { start?: string | undefined }
  distillation: { labels?: string | undefined }
}): boolean =>
  !isNone(config.teacher) || (config.student.start !== undefined && config.distillation.labels !== 'hard')

const learnsAlone = ({ labels, attention, relational }: z.output<typeof distillationSchema>): boolean =>
  labels === 'hard' && attention === undefined && relational === undefined

export type DistillConfig = z.output<typeof distillSchema>
