/**
 * Makes probabilities of a student's scores: one temperature for all logits (Guo et al. 2017) and one constant added
 * to the log-odds of attack (Platt 1999), which a request's score needs because it is the highest of its windows.
 * Both go where the kernel has them already: its last softmax, and the bias of class benign.
 */
import type { StudentModel } from '../student/index.js'
import { familyOf, isAttack, type ScoredRequest } from './report/scored.js'

export interface Scaling {
  readonly temperature: number
  /** Added to the log-odds of attack. */
  readonly bias: number
}

/** One request by its worst window. */
export interface ScalingExample {
  /** (C), benign first. */
  readonly logits: readonly number[]
  readonly attack: boolean
  readonly weight: number
}

const MOST_STEPS = 100
const MOST_TEMPERATURE = 10

/** Log-odds of attack: those of all classes of attack together against benign. */
export function logOdds(logits: readonly number[], { temperature, bias }: Scaling): number {
  return slopeOf(logits, 1 / temperature).odds + bias
}

/** Log-odds at inverse temperature `a`, and how they change with it. */
function slopeOf(logits: readonly number[], a: number): { odds: number; slope: number } {
  const benign = logits[0]!
  let most = -Infinity
  for (let c = 1; c < logits.length; c++) most = Math.max(most, logits[c]!)
  let sum = 0
  let mean = 0
  for (let c = 1; c < logits.length; c++) {
    const share = Math.exp(a * (logits[c]! - most))
    sum += share
    mean += share * logits[c]!
  }
  return { odds: a * (most - benign) + Math.log(sum), slope: mean / sum - benign }
}

interface Fit {
  readonly loss: number
  /** Of the loss, by inverse temperature and bias: gradient, and the Gauss–Newton matrix (aa, ab, bb). */
  readonly gradient: readonly [number, number]
  readonly curvature: readonly [number, number, number]
}

/**
 * The scaling under which the labels are likeliest (weighted logistic regression by damped Gauss–Newton steps).
 *
 * Labels are drawn in by one example of each kind (Platt 1999, §2.2), so that classes which the scores tell apart
 * without an error do not ask for infinite confidence.
 *
 * @param examples of both kinds.
 */
export function fitScaling(examples: readonly ScalingExample[]): Scaling {
  let [a, b] = [1, 0]
  let damping = 1e-3
  let now = fitAt(examples, a, b)
  for (let step = 0; step < MOST_STEPS && damping < 1e9; step++) {
    const [da, db] = stepOf(now, damping)
    const nextA = Math.min(MOST_TEMPERATURE, Math.max(1 / MOST_TEMPERATURE, a - da))
    const next = fitAt(examples, nextA, b - db)
    if (!(next.loss < now.loss)) {
      damping *= 10
      continue
    }
    const gain = now.loss - next.loss
    ;[a, b, now] = [nextA, b - db, next]
    damping = Math.max(1e-9, damping / 10)
    if (gain < 1e-12) break
  }
  return { temperature: 1 / a, bias: b }
}

function fitAt(examples: readonly ScalingExample[], a: number, b: number): Fit {
  const attacks = examples.filter(({ attack }) => attack).length
  const yes = (attacks + 1) / (attacks + 2)
  const no = 1 / (examples.length - attacks + 2)
  let [loss, total, ga, gb, aa, ab, bb] = [0, 0, 0, 0, 0, 0, 0]
  for (const { logits, attack, weight } of examples) {
    const { odds, slope } = slopeOf(logits, a)
    const z = odds + b
    const target = attack ? yes : no
    const p = 1 / (1 + Math.exp(-z))
    // −t·log p − (1 − t)·log(1 − p), without cancelling where p is near either end.
    loss += weight * (Math.log1p(Math.exp(-Math.abs(z))) + Math.max(z, 0) - target * z)
    total += weight
    const error = weight * (p - target)
    const spread = weight * p * (1 - p)
    ga += error * slope
    gb += error
    aa += spread * slope * slope
    ab += spread * slope
    bb += spread
  }
  const mean = (value: number): number => value / total
  return {
    loss: mean(loss),
    gradient: [mean(ga), mean(gb)],
    curvature: [mean(aa), mean(ab), mean(bb)],
  }
}

/** A request by the logits of its worst window, (C), benign first, up to a constant. */
export interface ScalableRequest extends Pick<ScoredRequest, 'class' | 'source'> {
  readonly logits: readonly number[]
}

/**
 * The scaling that fits the labels of requests best. Families of sources weigh by the square root of their requests,
 * and attacks as much as there are of them.
 *
 * @returns undefined where the requests are all of one kind: nothing could be fitted.
 * @example
 * scalingOf([{ logits: [4, -4], class: 'benign', source: 'browse' }, { logits: [1, 2], class: 'sqli', source: 'made' }])
 */
export function scalingOf(requests: readonly ScalableRequest[]): Scaling | undefined {
  const familyKey = (request: ScalableRequest): string => `${familyOf(request.source)} ${isAttack(request)}`
  const rows = counted(requests, familyKey)
  const weights = requests.map((request) => rows.get(familyKey(request))! ** -0.5)
  const kindKey = (request: ScalableRequest): string => String(isAttack(request))
  const kinds = counted(requests, kindKey)
  if (kinds.size < 2) return undefined
  const sums = counted(requests, kindKey, weights)
  return fitScaling(
    requests.map((request, i) => ({
      logits: request.logits,
      attack: isAttack(request),
      weight: (weights[i]! * kinds.get(kindKey(request))!) / sums.get(kindKey(request))!,
    })),
  )
}

function counted<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  weights?: readonly number[],
): Map<string, number> {
  const sums = new Map<string, number>()
  items.forEach((item, i) => sums.set(keyOf(item), (sums.get(keyOf(item)) ?? 0) + (weights?.[i] ?? 1)))
  return sums
}

/**
 * Logits under a scaling.
 *
 * @param logits (C), benign first.
 * @example scaled([1, 3], { temperature: 2, bias: -1 }) // [1.5, 1.5]
 */
export function scaled(logits: ArrayLike<number>, { temperature, bias }: Scaling): number[] {
  return Array.from(logits, (logit, c) => logit / temperature - (c === 0 ? bias : 0))
}

/** The damped step (Levenberg 1944), to be taken off. */
function stepOf({ gradient: [ga, gb], curvature: [aa, ab, bb] }: Fit, damping: number): [number, number] {
  const [p, q] = [aa + damping, bb + damping]
  const determinant = p * q - ab * ab
  return [(q * ga - ab * gb) / determinant, (p * gb - ab * ga) / determinant]
}

/** The model with a scaling put on what it has; everything before its last softmax stays as it is. */
export function withScaling({ meta, tensors }: StudentModel, { temperature, bias }: Scaling): StudentModel {
  const biases = tensors['dense2.bias'].slice()
  biases[0]! -= bias * temperature
  return { meta: { ...meta, temperature }, tensors: { ...tensors, 'dense2.bias': biases } }
}
