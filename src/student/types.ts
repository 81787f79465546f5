import type { FieldKind, RequestViews, Source } from '../inspect/index.js'
import type { Reference } from './reference.js'

/** What a window can be. The index of a class is part of every model: append, never reorder. */
export const CLASSES = [
  'benign',
  'sqli',
  'query',
  'xss',
  'traversal',
  'rce',
  'code',
  'xxe',
  'ssrf',
  'crlf',
] as const

export type Class = (typeof CLASSES)[number]

/** From the fewest false alarms to the most. */
export const SENSITIVITIES = ['low', 'medium', 'high', 'paranoid'] as const
export type Sensitivity = (typeof SENSITIVITIES)[number]

/** One value for each sensitivity. */
export function bySensitivity<T>(value: (sensitivity: Sensitivity) => T): Record<Sensitivity, T> {
  return { low: value('low'), medium: value('medium'), high: value('high'), paranoid: value('paranoid') }
}

/** Share of harmless requests that each sensitivity may flag, unless a model was made for others. */
export const FALSE_POSITIVE_TARGETS: Readonly<Record<Sensitivity, number>> = {
  low: 0.0001,
  medium: 0.0005,
  high: 0.002,
  paranoid: 0.01,
}

/** What a threshold was chosen for, and what it did on the harmless requests that it was chosen on. */
export interface FalsePositives {
  /** Share of harmless requests that may be flagged, 0…1. */
  readonly target: number
  /** Those it flagged; this and `requests` are absent in files of before they were kept. */
  readonly flagged?: number | undefined
  readonly requests?: number | undefined
}

/** A span of the raw request that speaks for the verdict, strongest first. */
export interface Evidence {
  readonly kind: FieldKind
  readonly name: string
  readonly source: Source
  /** Share of the verdict that this span carries, 0…1. */
  readonly weight: number
}

/** What the student thinks of one request. A value, never an exception. */
export interface Verdict {
  /** Probability that the worst window is an attack, 0…1. */
  readonly score: number
  /**
   * The likeliest class of the worst window: of all classes, or of those of attacks where some sensitivity would flag
   * the request. `benign` when there is no window.
   */
  readonly class: Class
  /** Per class, in the order of {@link CLASSES}, of the worst window. */
  readonly probabilities: readonly number[]
  /** Of what some sensitivity would flag, up to three; of other requests the worst field alone. */
  readonly evidence: readonly Evidence[]
  /** Content hash of the model file: the first 12 hexadecimal digits of its SHA-256. */
  readonly model: string
  /** Time spent judging, in microseconds. */
  readonly micros: number
}

/** A second student beside the one that serves. */
export interface Trial {
  /** Tells one trial from the next, for all processes alike. */
  readonly id: number
  /** A shadow only looks on; a canary decides. */
  readonly kind: 'shadow' | 'canary'
  /** Share of the requests that it sees, 0…1. */
  readonly share: number
  readonly student: Student
}

/** A loaded model, ready to judge. */
export interface Student {
  /** First 12 hexadecimal digits of the SHA-256 of the model file. */
  readonly model: string
  /** Score at and above which a request is flagged, by sensitivity; part of the model file. */
  readonly thresholds: Readonly<Record<Sensitivity, number>>
  /** What the thresholds were chosen for. */
  readonly falsePositives: Readonly<Record<Sensitivity, FalsePositives>>
  /** What its traffic was like where it was made; absent in models that were made without. */
  readonly reference?: Reference | undefined
  /** Which kernel runs. */
  readonly kernel: 'wasm-simd' | 'wasm-scalar' | 'typescript'
  judge(views: RequestViews): Verdict
  /** Class probabilities of every window, (count, C) row-major, C the classes of the model; a fresh array. */
  judgeWindows(views: RequestViews): Float32Array
}
