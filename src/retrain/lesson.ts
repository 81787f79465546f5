/**
 * What the student of a run learns: logged windows by the teacher's opinion alone, generated ones by label and opinion,
 * and corrections by what a person said, whatever the teacher says. Nothing else labels traffic: not who sent it, not
 * how often, not what the serving student decided.
 *
 * n windows, C classes.
 */
import { resolveBags } from '../distill/index.js'
import { CLASSES } from '../student/index.js'
import {
  concatenated,
  keyAt,
  margins,
  NO_BAG,
  subset,
  UNLABELLED,
  withoutKnown,
  type WindowSet,
} from '../training/index.js'

/** Windows and what is known of them. */
export interface Lesson {
  readonly set: WindowSet
  /** Logits, (n, C): the teacher's, but a person's for corrections. */
  readonly soft: Float32Array
}

const C = CLASSES.length
/** Logit of the class that a person named, the others at 0: a probability of 0.9996. */
const CERTAIN = 10

/** Windows before they have opinions. */
export interface Parts {
  readonly traffic: WindowSet
  readonly generated: WindowSet
  /** Windows of corrected requests; those of attacks share a bag. */
  readonly corrections: WindowSet | undefined
}

/** Each window once: corrections before the generator's, those before traffic's. */
export function distinct({ traffic, generated, corrections }: Parts): Parts {
  const own = corrections ? withoutKnown(generated, corrections) : generated
  const fresh = withoutKnown(corrections ? withoutKnown(traffic, corrections) : traffic, own)
  return { traffic: fresh, generated: own, corrections }
}

/** What a teacher, or a cache of its labels, says of a set: logits, (n, C). */
export type Opinion = (set: WindowSet) => Float32Array

export function lessonOf(parts: Parts, opinion: Opinion, correctionWeight: number): Lesson {
  const { traffic, generated, corrections } = parts
  const logged = { set: traffic, soft: opinion(traffic) }
  const made = opinion(generated)
  const both = joined(logged, { set: resolveBags(generated, made), soft: made })
  if (!corrections) return both
  return joined(both, correctedLesson(corrections, opinion(corrections), correctionWeight))
}

/**
 * Harmless requests: every window is harmless. Attacks: the window that the teacher holds for the likeliest attack has
 * the class that the person named; the other windows of the request stay out.
 */
export function correctedLesson(set: WindowSet, teacher: Float32Array, weight: number): Lesson {
  const odds = margins(teacher, C)
  const witness = new Map<number, number>()
  set.bags.forEach((bag, i) => {
    const known = witness.get(bag)
    if (bag !== NO_BAG && (known === undefined || odds[i]! > odds[known]!)) witness.set(bag, i)
  })
  const labels = set.labels.map((label, i) => {
    const bag = set.bags[i]!
    if (bag === NO_BAG) return label
    return witness.get(bag) === i ? set.bagClasses[bag]! : UNLABELLED
  })
  const known = Uint32Array.from({ length: set.count }, (_, i) => i).filter((i) => labels[i] !== UNLABELLED)
  const own = subset({ ...set, labels }, known)
  const soft = new Float32Array(own.count * C)
  own.labels.forEach((label, i) => (soft[i * C + label] = CERTAIN))
  return { set: { ...own, weights: own.weights.fill(weight), bags: own.bags.fill(NO_BAG) }, soft }
}

function joined(first: Lesson, second: Lesson): Lesson {
  const soft = new Float32Array(first.soft.length + second.soft.length)
  soft.set(first.soft)
  soft.set(second.soft, first.soft.length)
  return { set: concatenated(first.set, second.set), soft }
}

/** Windows of corrected attacks that ordinary traffic has, too, cannot be what made them attacks. */
export function withoutOrdinary(corrections: WindowSet, traffic: WindowSet): WindowSet {
  const ordinary = new Set<number>()
  for (let i = 0; i < traffic.count; i++) ordinary.add(keyAt(traffic, i))
  const all = Uint32Array.from({ length: corrections.count }, (_, i) => i)
  const isOrdinary = (i: number): boolean => ordinary.has(keyAt(corrections, i))
  const kept = all.filter((i) => corrections.bags[i] === NO_BAG || !isOrdinary(i))
  return subset(corrections, kept)
}
