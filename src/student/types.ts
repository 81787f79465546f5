import type { FieldKind, RequestViews, Source } from '../inspect/index.js'

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

export const SENSITIVITIES = ['low', 'medium', 'high'] as const
export type Sensitivity = (typeof SENSITIVITIES)[number]

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
  /** The likeliest class of the worst window; `benign` when there is none. */
  readonly class: Class
  /** Per class, in the order of {@link CLASSES}, of the worst window. */
  readonly probabilities: readonly number[]
  readonly evidence: readonly Evidence[]
  /** Content hash of the model file: the first 12 hexadecimal digits of its SHA-256. */
  readonly model: string
  /** Time spent judging, in microseconds. */
  readonly micros: number
}

/** A loaded model, ready to judge. */
export interface Student {
  /** First 12 hexadecimal digits of the SHA-256 of the model file. */
  readonly model: string
  /** Score at and above which a request is flagged, by sensitivity; part of the model file. */
  readonly thresholds: Readonly<Record<Sensitivity, number>>
  /** Which kernel runs. */
  readonly kernel: 'wasm-simd' | 'wasm-scalar' | 'typescript'
  judge(views: RequestViews): Verdict
  /** Class probabilities of every window, (count, C) row-major, C the classes of the model; a fresh array. */
  judgeWindows(views: RequestViews): Float32Array
}
