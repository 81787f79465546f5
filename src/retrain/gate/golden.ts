/**
 * The golden sets: requests of the project's own generator, the same in every installation and every run. Their seeds
 * are reserved: nothing is trained on them.
 */
import {
  generateAttacks,
  generateBenign,
  mutate,
  seededRandom,
  setValue,
  type AttackClass,
  type RequestRow,
} from '../../corpus/index.js'
import type { RequestHead } from '../../inspect/index.js'
import { CLASSES, type Class } from '../../student/index.js'

/** Reserved seeds; training takes `retrain.seed` and its like, which stay below 2³¹. */
export const GOLDEN_SEED = 0xa11ce501
export const THRESHOLD_SEED = 0xa11ce502
/** Harmless requests for each attack of a class. */
const HARMLESS = 10
/** Share of attacks that are disguised. */
const MUTATED = 0.3

export const ATTACK_CLASSES = CLASSES.slice(1) as readonly AttackClass[]

/** `perClass` attacks of each class and ten times as many harmless requests. */
export function* goldenRows(perClass: number, seed = GOLDEN_SEED): Generator<RequestRow> {
  yield* benignRows(perClass * HARMLESS, seed)
  for (const [c, kind] of ATTACK_CLASSES.entries()) yield* attackRows(kind, perClass, seed + 7919 * (c + 1))
}

export function* benignRows(count: number, seed: number): Generator<RequestRow> {
  let n = 0
  for (const { head, body, family } of generateBenign(seededRandom(seed), count)) {
    yield rowOf(`benign/${n++}`, 'benign', family, head, body)
  }
}

export function* attackRows(kind: AttackClass, count: number, seed: number): Generator<RequestRow> {
  const random = seededRandom(seed)
  let n = 0
  for (const attack of generateAttacks(random, count, { classes: [kind] })) {
    const text = random() < MUTATED ? mutate(attack.text, kind, random) : attack.text
    const { head, body } = setValue(text, random, attack)
    yield rowOf(`${kind}/${n++}`, kind, attack.family, head, body)
  }
}

function rowOf(id: string, kind: Class, family: string, head: RequestHead, body?: Uint8Array): RequestRow {
  const { method, target, rawHeaders } = head
  const headers = Array.from(
    { length: rawHeaders.length / 2 },
    (_, i) => [rawHeaders[2 * i]!, rawHeaders[2 * i + 1]!] as const,
  )
  const label = kind === 'benign' ? 'benign' : 'attack'
  return {
    id,
    label,
    class: kind,
    source: `golden:${family}`,
    method,
    target,
    headers,
    ...(body && { body }),
  }
}
