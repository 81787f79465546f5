/**
 * The student's file: safetensors with the description as JSON in its metadata and a SHA-256 over description
 * and tensors, so that a damaged file is told from one of another format.
 *
 * Two things make the file smaller than its network. Rows of the table that pruning has set to zero are left out; a
 * bitmap says which are there (`kept`). And a table that needs but four bits is stored with two values a byte
 * (`embeddingBits`); it is unpacked to multiples of sixteen, so that the kernel reads both alike.
 *
 * R hashed rows, D width, K taps, F channels, H heads, G hidden units, C classes.
 */
import { createHash } from 'node:crypto'
import { z } from 'zod'
import { fail } from '../errors.js'
import { GRAM_BYTES, SCORE_BOUNDS, UNKNOWN_BOUNDS, type Distributions } from './reference.js'
import { readSafetensors, writeSafetensors, type Dtype, type TensorData } from './safetensors.js'
import { KIND_ROWS, TOKEN_VERSIONS, type TokenSpec } from './tokens.js'
import { CLASSES, type FalsePositives, type Sensitivity } from './types.js'

export interface NetworkSizes {
  /** D */
  readonly width: number
  /** K, odd */
  readonly taps: number
  /** F */
  readonly channels: number
  /** H */
  readonly heads: number
  /** G */
  readonly hidden: number
}

export interface StudentMeta {
  readonly format: 'stillgate-student'
  readonly version: 1
  /** The first C of {@link CLASSES}. */
  readonly labels: readonly string[]
  readonly tokens: TokenSpec
  readonly tokensHash: string
  readonly network: NetworkSizes
  /** Hashed rows that the file holds, where pruning has dropped others; absent when all R are there. */
  readonly kept?: number | undefined
  /** 4 where the table's values are multiples of sixteen and stored as half a byte each; absent for 8. */
  readonly embeddingBits?: 4 | undefined
  /** Bits by which the product behind the mixing layer is shifted down to 16 bits. */
  readonly shift: number
  /** Real value of one unit: of an activation, of an attention logit, of a dense weight. */
  readonly scales: {
    readonly mix: number
    readonly attention: number
    readonly dense1: number
    readonly dense2: number
  }
  /** Logits are divided by this before the last softmax (Guo et al. 2017). */
  readonly temperature: number
  /** Score at and above which a request is flagged. */
  readonly thresholds: Readonly<Record<Sensitivity, number>>
  /** What each threshold was chosen for. */
  readonly rates: Readonly<Record<Sensitivity, FalsePositives>>
  /** How scores became probabilities; absent where nobody made them so. */
  readonly calibration?: CalibrationFacts | undefined
  /** The distillation run that made the model. */
  readonly run: string
  /** What its traffic was like where it was made, by bins; absent in models that were made without. */
  readonly reference?: Distributions | undefined
}

/** The requests on which temperature and bias were fitted, and what that did. */
export interface CalibrationFacts {
  readonly requests: number
  /** Share of attacks among them: a score is a probability where as many requests are attacks. */
  readonly prevalence: number
  /** Expected calibration error of the requests' scores (Guo et al. 2017), before and after. */
  readonly errorBefore: number
  readonly error: number
}

export interface StudentTensors {
  /** (R + KIND_ROWS, D), or with the kept rows only */
  readonly embedding: Int8Array
  /** One bit a hashed row, lowest first, where `kept` is set: whether the table holds it. */
  readonly 'rows.kept'?: Uint8Array
  /** (K, D) */
  readonly 'mix.depthwise': Int8Array
  /** (D, F) */
  readonly 'mix.pointwise': Int8Array
  /** (F) */
  readonly 'mix.bias': Int32Array
  /** (H, F) */
  readonly attention: Int8Array
  /** ((H + 1)·F, G) */
  readonly 'dense1.weight': Int8Array
  /** (G) */
  readonly 'dense1.bias': Float32Array
  /** (G, C) */
  readonly 'dense2.weight': Int8Array
  /** (C) */
  readonly 'dense2.bias': Float32Array
  /** Trigrams that training saw, a bit each, where the description has a `reference`. */
  readonly 'reference.grams'?: Uint8Array
}

export interface StudentModel {
  readonly meta: StudentMeta
  readonly tensors: StudentTensors
}

/** Largest student file read: two million rows of 64, and room for the rest. */
export const MOST_MODEL_BYTES = (1 << 27) + (1 << 21)

const share = z.number().min(0).max(1)
/** Files of before there was `paranoid` have the value of `high` for it. */
const withParanoid = (given: unknown): unknown =>
  typeof given === 'object' && given !== null && 'high' in given ? { paranoid: given.high, ...given } : given
const eachSensitivity = <T extends z.ZodType>(value: T) =>
  z.preprocess(withParanoid, z.strictObject({ low: value, medium: value, high: value, paranoid: value }))
const requests = z.int().min(0).optional()
/** A target alone, as files of before the counts were kept have it, or all of it. */
const falsePositives = z.union([
  share.transform((target): FalsePositives => ({ target })),
  z.strictObject({ target: share, flagged: requests, requests }),
])
// With activations below 2¹⁵ this keeps every sum of the dense part finite in float32.
const scale = z.number().positive().min(1e-30).max(1e4)
const eights = z.int().min(8).max(64).multipleOf(8)
const distinct = (list: readonly number[]): boolean => new Set(list).size === list.length
const grams = (longest: number) =>
  z.array(z.int().min(1).max(longest)).max(longest).refine(distinct, 'lengths must differ')

const counts = (bins: number) => z.array(z.int().min(0).max(1e12)).length(bins)

const metaSchema = z.strictObject({
  format: z.literal('stillgate-student'),
  version: z.literal(1),
  labels: z
    .array(z.string())
    .min(2)
    .max(CLASSES.length)
    .refine((labels) => labels.every((label, i) => label === CLASSES[i]), 'unknown classes'),
  tokens: z.strictObject({
    version: z.literal(TOKEN_VERSIONS),
    rows: z
      .int()
      .min(256)
      .max(1 << 21),
    byteGrams: grams(5),
    skeletonGrams: grams(8),
    keywords: z.array(z.string().min(1).max(64)).max(4096),
  }),
  tokensHash: z.string().max(64),
  network: z.strictObject({
    width: eights,
    taps: z.union([z.literal(1), z.literal(3), z.literal(5), z.literal(7)]),
    channels: eights,
    heads: z.int().min(1).max(4),
    hidden: eights,
  }),
  kept: z
    .int()
    .min(0)
    .max(1 << 21)
    .optional(),
  embeddingBits: z.literal(4).optional(),
  shift: z.int().min(1).max(24),
  scales: z.strictObject({ mix: scale, attention: scale, dense1: scale, dense2: scale }),
  temperature: z.number().min(0.01).max(100),
  thresholds: eachSensitivity(share),
  rates: eachSensitivity(falsePositives),
  calibration: z
    .strictObject({
      requests: z.int().min(0),
      prevalence: share,
      errorBefore: share,
      error: share,
    })
    .optional(),
  run: z.string().max(128),
  reference: z
    .strictObject({
      scores: counts(SCORE_BOUNDS.length + 1),
      classes: counts(CLASSES.length),
      unknown: counts(UNKNOWN_BOUNDS.length + 1),
    })
    .optional(),
})

/** Identity of a token specification: 16 hexadecimal digits. Cells of two models mean the same where it agrees. */
export function tokensHash(spec: TokenSpec): string {
  const { version, rows, byteGrams, skeletonGrams, keywords } = spec
  const text = JSON.stringify([version, rows, byteGrams, skeletonGrams, keywords])
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}

type TensorName = keyof StudentTensors
interface Planned {
  readonly dtype: Dtype
  readonly shape: readonly number[]
}
type TensorPlan = Readonly<Partial<Record<TensorName, Planned>>>

function planOf({ tokens, network, labels, kept, embeddingBits, reference }: StudentMeta): TensorPlan {
  const { width: D, taps: K, channels: F, heads: H, hidden: G } = network
  const C = labels.length
  return {
    embedding: tablePlan((kept ?? tokens.rows) + KIND_ROWS, D, embeddingBits),
    ...(kept !== undefined && { 'rows.kept': { dtype: 'U8', shape: [Math.ceil(tokens.rows / 8)] } }),
    'mix.depthwise': { dtype: 'I8', shape: [K, D] },
    'mix.pointwise': { dtype: 'I8', shape: [D, F] },
    'mix.bias': { dtype: 'I32', shape: [F] },
    attention: { dtype: 'I8', shape: [H, F] },
    'dense1.weight': { dtype: 'I8', shape: [(H + 1) * F, G] },
    'dense1.bias': { dtype: 'F32', shape: [G] },
    'dense2.weight': { dtype: 'I8', shape: [G, C] },
    'dense2.bias': { dtype: 'F32', shape: [C] },
    ...(reference !== undefined && { 'reference.grams': { dtype: 'U8', shape: [GRAM_BYTES] } }),
  }
}

const tablePlan = (rows: number, width: number, bits: 4 | undefined): Planned =>
  bits === 4 ? { dtype: 'U8', shape: [rows, width / 2] } : { dtype: 'I8', shape: [rows, width] }

/** Two multiples of sixteen a byte, the first in its lower half. */
function packHalves(values: Int8Array): Uint8Array {
  return Uint8Array.from({ length: values.length / 2 }, (_, i) => {
    const [low, high] = [values[2 * i]!, values[2 * i + 1]!]
    if ((low | high) & 15) throw new RangeError('a table of four bits holds multiples of sixteen only')
    return ((low >> 4) & 15) | (high & 240)
  })
}

function unpackHalves(packed: Uint8Array): Int8Array {
  const values = new Int8Array(packed.length * 2)
  packed.forEach((byte, i) => {
    values[2 * i] = byte << 4
    values[2 * i + 1] = byte & 240
  })
  return values
}

/** Place of each hashed row in a pruned table, or -1 where it was dropped; undefined where all rows are there. */
export function keptPlaces(meta: StudentMeta, tensors: StudentTensors): Int32Array | undefined {
  const bitmap = tensors['rows.kept']
  if (meta.kept === undefined || bitmap === undefined) return undefined
  let place = 0
  return Int32Array.from({ length: meta.tokens.rows }, (_, r) => (hasBit(bitmap, r) ? place++ : -1))
}

const hasBit = (bitmap: Uint8Array, i: number): boolean => ((bitmap[i >> 3]! >> (i & 7)) & 1) === 1

/**
 * A model as a file; the same model gives the same bytes.
 *
 * @throws RangeError when a tensor does not have the shape that the description gives it.
 */
export function encodeStudent({ meta, tensors }: StudentModel): Uint8Array {
  const planned = Object.entries(planOf(meta)).map(([name, { dtype, shape }]) => {
    const values = tensors[name as TensorName]!
    const packs = name === 'embedding' && meta.embeddingBits === 4
    const { buffer, byteOffset, byteLength } = packs ? packHalves(tensors.embedding) : values
    return [name, { dtype, shape, data: new Uint8Array(buffer, byteOffset, byteLength) }] as const
  })
  const data: Record<string, TensorData> = Object.fromEntries(planned)
  const description = JSON.stringify(meta)
  return writeSafetensors(data, { stillgate: description, sha256: checksum(description, data) })
}

function checksum(description: string, tensors: Readonly<Record<string, TensorData>>): string {
  const hash = createHash('sha256').update(description)
  for (const name of Object.keys(tensors).sort()) {
    const { dtype, shape, data } = tensors[name]!
    hash.update(`\n${name} ${dtype} ${shape.join(',')}\n`).update(data)
  }
  return hash.digest('hex')
}

/**
 * A file as a model, everything in it checked.
 *
 * @param file name of the file, for messages.
 * @throws StillgateError `model-damaged` when bytes were lost or changed, `model-format` when the file is whole
 * but no student of this version.
 */
export function decodeStudent(bytes: Uint8Array, file = '(in memory)'): StudentModel {
  const { tensors, metadata } = readSafetensors(bytes, { mostBytes: MOST_MODEL_BYTES, file })
  const description = metadata['stillgate']
  if (description === undefined) throw fail('model-format', { file, reason: 'it is no student' })
  if (metadata['sha256'] !== checksum(description, tensors))
    throw fail('model-damaged', { file, reason: 'its checksum is wrong' })
  const meta = parseMeta(description, file)
  return { meta, tensors: tensorsOf(tensors, meta, file) }
}

function parseMeta(description: string, file: string): StudentMeta {
  const refuse = (reason: string) => fail('model-format', { file, reason })
  let value: unknown
  try {
    value = JSON.parse(description)
  } catch {
    throw refuse('its description is no JSON')
  }
  const parsed = metaSchema.safeParse(value)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!
    throw refuse(`${issue.path.join('.') || 'description'}: ${issue.message}`)
  }
  const meta = parsed.data
  if (meta.tokensHash !== tokensHash(meta.tokens)) throw refuse('tokensHash: not that of its tokens')
  return meta
}

function tensorsOf(
  found: Readonly<Record<string, TensorData>>,
  meta: StudentMeta,
  file: string,
): StudentTensors {
  const plan = planOf(meta)
  const refuse = (reason: string) => fail('model-format', { file, reason })
  const extra = Object.keys(found).find((name) => !Object.hasOwn(plan, name))
  if (extra !== undefined) throw refuse(`unknown tensor ${JSON.stringify(extra.slice(0, 64))}`)
  const entries = Object.entries(plan).map(([name, { dtype, shape }]) => {
    const tensor = Object.hasOwn(found, name) ? found[name] : undefined
    if (tensor?.dtype !== dtype || tensor.shape.join() !== shape.join())
      throw refuse(`tensor ${name} should be ${dtype} (${shape.join(', ')})`)
    const packs = name === 'embedding' && meta.embeddingBits === 4
    const values = packs ? unpackHalves(tensor.data) : typed(tensor)
    if (!values.every((value) => Math.abs(value) <= MOST_VALUE))
      throw refuse(`tensor ${name} holds no sane values`)
    return [name, values]
  })
  const tensors = Object.fromEntries(entries) as StudentTensors
  checkKept(meta, tensors['rows.kept'], refuse)
  return tensors
}

/** The bitmap has as many bits as the table has rows, and none behind its end. */
function checkKept(
  meta: StudentMeta,
  bitmap: Uint8Array | undefined,
  refuse: (reason: string) => Error,
): void {
  if (!bitmap) return
  let bits = 0
  for (let i = 0; i < bitmap.length * 8; i++) {
    if (!hasBit(bitmap, i)) continue
    if (i >= meta.tokens.rows) throw refuse('rows.kept: it names rows that there are not')
    bits++
  }
  if (bits !== meta.kept) throw refuse(`rows.kept: it has ${bits} rows, kept is ${meta.kept}`)
}

/** Biases beyond this could overflow the kernel's 32-bit sums, or are NaN. */
const MOST_VALUE = 1 << 30

/** A copy, so that it is aligned and does not keep the whole file alive. */
function typed({ dtype, data }: TensorData): Uint8Array | Int8Array | Int32Array | Float32Array {
  const { buffer } = data.slice()
  if (dtype === 'U8') return new Uint8Array(buffer)
  if (dtype === 'I32') return new Int32Array(buffer)
  return dtype === 'F32' ? new Float32Array(buffer) : new Int8Array(buffer)
}
