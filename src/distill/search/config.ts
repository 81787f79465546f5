/** The configuration of a search: one file, unknown keys fail. */
import { dirname, resolve } from 'node:path'
import { z } from 'zod'
import { loadYaml } from '../../config/index.js'
import { problem } from '../../config/problem.js'
import { fail } from '../../errors.js'
import { SENSITIVITIES } from '../../student/index.js'
import { distillSchema, type DistillConfig } from '../config.js'
import { loadDistillConfig } from '../load-config.js'
import { sampled, withKeys } from './space.js'
import type { Values } from './values.js'

const finite = z.number().refine(Number.isFinite, 'expected a finite number')
const range = (bound: z.ZodType<number>) =>
  z.tuple([bound, bound]).refine(([low, high]) => low < high, 'expected [low, high] with low below high')
const scalar = z.union([finite, z.string().max(256), z.boolean()])
const value = z.union([scalar, z.array(scalar).max(64)])

/** What a key may be. */
const dimension = z.union([
  z.strictObject({ uniform: range(finite).describe('Any number between, all alike likely.') }),
  z.strictObject({
    log: range(finite.positive()).describe('Any number between, all orders of magnitude alike.'),
  }),
  z.strictObject({ integer: range(z.int()).describe('Any whole number between, both ends included.') }),
  z.strictObject({ choice: z.array(value).min(1).max(64).describe('One of these.') }),
])
export type Dimension = z.output<typeof dimension>

const key = z
  .string()
  .max(128)
  .regex(
    /^[a-z]\w*(\.[a-z]\w*)+$/i,
    'expected a key of the distillation with dots between, such as student.width',
  )

const budget = z
  .record(key, value)
  .refine((keys) => Object.keys(keys).length <= 16, 'expected at most 16 keys')

export const searchSchema = z.strictObject({
  base: z
    .string()
    .min(1)
    .describe('The distillation that trials vary; relative to this file. It is trial 0 itself.'),
  seed: z.int().min(0).default(1),
  trials: z.int().min(1).max(10_000).describe('Trials in all; may be raised later, and the search goes on.'),
  eta: z.int().min(2).max(16).default(3).describe('Of each rung the best 1/eta go up.'),
  rungs: z
    .array(budget)
    .min(1)
    .max(10)
    .describe('Keys of the distillation that make up the budget of each rung, smallest budget first.'),
  space: z.record(key, dimension).describe('Keys of the distillation that are searched.'),
  objective: z
    .strictObject({
      sensitivity: z
        .enum(SENSITIVITIES)
        .default('medium')
        .describe('Threshold at which attacks are counted.'),
      falseAlarmWeight: z
        .number()
        .min(0)
        .max(100)
        .default(1)
        .describe('What the share of flagged hard harmless requests takes from the share of attacks caught.'),
    })
    .prefault({}),
  promoteBy: z
    .enum(['pareto', 'quality'])
    .default('pareto')
    .describe('pareto: quality, bytes and microseconds; quality: that alone.'),
  recommend: z
    .strictObject({
      mostBytes: z.int().min(1).default(524_288),
      mostMicros: z.number().positive().optional(),
      tolerance: z.number().min(0).max(1).default(0.005).describe('Quality given up for a cheaper model.'),
    })
    .prefault({}),
})

export type SearchConfig = z.output<typeof searchSchema>

/** A search and the distillation that it varies. */
export interface LoadedSearch {
  readonly search: SearchConfig
  readonly base: DistillConfig
}

/** What every trial shares: varying it would compare models of different data, or judged by different rules. */
const SHARED = ['dataset', 'unlabelled', 'teacher', 'seed', 'thresholds', 'devEvery', 'finetuning']

/**
 * Reads a search and its base, and tries the ends of every range and every choice against the distillation's schema.
 *
 * @throws StillgateError config-missing, config-syntax, config-key, config-value
 */
export function loadSearchConfig(file: string): LoadedSearch {
  const search = loadYaml(file, searchSchema)
  const base = loadDistillConfig(resolve(dirname(file), search.base))
  checkKeys(file, search)
  search.rungs.forEach((rung, i) => checkValues(file, `rungs[${i}]`, base, rung))
  for (const [name, one] of Object.entries(search.space)) {
    for (const extreme of extremes(one))
      checkValues(file, 'space', base, { [name]: extreme }, search.rungs.at(-1))
  }
  // Values that fit alone may not fit together; a space without any sample that does would never end.
  sampled(search, base, 1)
  return { search, base }
}

function checkKeys(file: string, { space, rungs }: SearchConfig): void {
  const refuse = (key: string, expected: string) => fail('config-value', { where: file, key, expected })
  const budgets = rungs.flatMap((rung) => Object.keys(rung))
  for (const name of [...Object.keys(space), ...budgets]) {
    if (!SHARED.includes(name.split('.')[0]!)) continue
    throw refuse(
      name,
      'expected a key that trials may differ in: all of them share data, teacher, seed and thresholds',
    )
  }
  const twice = Object.keys(space).find((name) => budgets.includes(name))
  if (twice !== undefined) throw refuse(twice, 'expected it either in "space" or in "rungs"')
}

function checkValues(
  file: string,
  within: string,
  base: DistillConfig,
  values: Values,
  rung: Values = {},
): void {
  const result = distillSchema.safeParse(withKeys(base, { ...rung, ...values }))
  if (!result.success) throw problem(distillSchema, result.error, () => `${file}: ${within}`)
}

function extremes(one: Dimension): readonly Values[string][] {
  if ('choice' in one) return one.choice
  if ('integer' in one) return one.integer
  return 'log' in one ? one.log : one.uniform
}
