/** From a trained student to its file, thresholds not yet chosen. */
import { seededRandom } from '../corpus/index.js'
import { CLASSES, encodeStudent, tokensHash, type StudentMeta, type TokenSpec } from '../student/index.js'
import { shuffled, type WindowSet } from '../training/index.js'
import { quantise, type EmbeddingBits } from './quantise.js'
import type { StudentShape, TrainedStudent } from './student.js'

export interface EncodeOptions {
  readonly tokens: TokenSpec
  readonly shape: StudentShape
  /** Windows, of which a sample sets the shift of the activations. */
  readonly set: WindowSet
  readonly seed: number
  /** What thresholds are for. */
  readonly rates: StudentMeta['rates']
  /** Logits are divided by this; 1 by default. */
  readonly temperature?: number | undefined
  /** Id of the run. */
  readonly run: string
  readonly bits?: EmbeddingBits | undefined
  readonly pruned?: boolean | undefined
}

/** Windows on which the largest activation is measured. */
const SAMPLE = 5000

/** Quantises and encodes; the thresholds are placeholders until a student was run on harmless requests. */
export function encodeTrained({ model, rowScale }: TrainedStudent, options: EncodeOptions): Uint8Array {
  const { tokens, shape, set, seed, rates, run, bits, pruned, temperature = 1 } = options
  const every = Uint32Array.from({ length: set.count }, (_, i) => i)
  const sample = shuffled(every, seededRandom(seed)).slice(0, SAMPLE)
  const { tensors, ...weights } = quantise(model, shape, rowScale, set, sample, { bits, pruned })
  const { width, taps, channels, heads, hidden } = shape
  const meta: StudentMeta = {
    format: 'stillgate-student',
    version: 1,
    labels: CLASSES,
    tokens,
    tokensHash: tokensHash(tokens),
    network: { width, taps, channels, heads, hidden },
    ...weights,
    temperature,
    // Until they are chosen.
    thresholds: { low: 1, medium: 1, high: 1, paranoid: 1 },
    rates,
    run,
  }
  return encodeStudent({ meta, tensors })
}
