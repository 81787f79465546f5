/**
 * Makes probabilities of a student's scores: one temperature for all logits (Guo et al. 2017) and one constant added
 * to the log-odds of attack (Platt 1999), which a request's score needs because it is the highest of its windows.
 * Both go where the kernel has them already: its last softmax, and the bias of class benign.
 */
import type { StudentModel } from '../student/index.js'

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
