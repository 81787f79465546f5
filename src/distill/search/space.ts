/** From the declared space to the configuration of one trial. */
import { int, pick, seededRandom, type Random } from '../../corpus/random.js'
import { fail } from '../../errors.js'
import { distillSchema, type DistillConfig } from '../config.js'
import type { Dimension, SearchConfig } from './config.js'
import type { Value, Values } from './values.js'

/** Draws that may fail before the space counts as one that fits nowhere. */
const MOST_DRAWS = 200

/**
 * The values of trial `trial`: none for trial 0, which is the base itself; for others a draw that depends on seed
 * and number alone, so that a resumed search has the same trials. Draws that the distillation's schema refuses at
 * any rung are drawn again.
 *
 * @throws StillgateError config-value when none of many draws fits
 */
export function sampled(search: SearchConfig, base: DistillConfig, trial: number): Values {
  if (trial === 0) return {}
  const random = seededRandom(search.seed * 100_003 + trial)
  for (let attempt = 0; attempt < MOST_DRAWS; attempt++) {
    const values = Object.fromEntries(
      Object.entries(search.space).map(([name, one]) => [name, drawn(one, random)]),
    )
    const fits = search.rungs.every(
      (rung) => distillSchema.safeParse(withKeys(base, { ...values, ...rung })).success,
    )
    if (fits) return values
  }
  const expected = 'expected ranges whose values fit together; none of many draws did'
  throw fail('config-value', { where: 'search', key: 'space', expected })
}

/** Digits of drawn numbers: enough to tell trials apart, few enough to read. */
const DIGITS = 4

function drawn(one: Dimension, random: Random): Value {
  if ('choice' in one) return pick(random, one.choice)
  if ('integer' in one) return int(random, one.integer[0], one.integer[1])
  if ('log' in one) {
    const [low, high] = one.log.map(Math.log) as [number, number]
    return within(one.log, Math.exp(low + random() * (high - low)))
  }
  const [low, high] = one.uniform
  return within(one.uniform, low + random() * (high - low))
}

/** Rounded, but never beyond the ends. */
const within = ([low, high]: readonly [number, number], value: number): number =>
  Math.min(high, Math.max(low, Number(value.toPrecision(DIGITS))))

/**
 * A copy of `config` with keys set; objects on the way are made where they are missing.
 *
 * @example withKeys({a: {b: 1}}, {'a.c': 2}) // {a: {b: 1, c: 2}}
 */
export function withKeys(config: object, values: Values): Record<string, unknown> {
  const copy = structuredClone(config) as Record<string, unknown>
  for (const [path, value] of Object.entries(values)) set(copy, path.split('.'), value)
  return copy
}

function set(target: Record<string, unknown>, [head, ...rest]: readonly string[], value: Value): void {
  if (rest.length === 0) {
    target[head!] = structuredClone(value)
    return
  }
  const known = Object.hasOwn(target, head!) ? target[head!] : undefined
  const child = isPlain(known) ? known : {}
  target[head!] = child
  set(child, rest, value)
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
