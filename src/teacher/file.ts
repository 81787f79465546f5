/**
 * A teacher's file: safetensors with the description as JSON in its metadata. Files are untrusted; what the
 * description promises is compared with the tensors before anything is allocated by it.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { fail } from '../errors.js'
import { CLASSES, readSafetensors, writeSafetensors, type TensorData } from '../student/index.js'
import type { Trainable } from '../training/index.js'
import { TEACHER_KINDS, type TeacherKind } from './types.js'

/** Largest teacher file read. */
const MOST_BYTES = 256 << 20
const FORMAT = 'stillgate-teacher'

export interface TeacherFile {
  readonly file: string
  readonly kind: TeacherKind
  /** The description, to be read with the schema of its kind. */
  readonly description: unknown
  readonly tensors: Readonly<Record<string, TensorData>>
  /** First 12 hexadecimal digits of the SHA-256 of the file. */
  readonly id: string
  /** Length of the file. */
  readonly bytes: number
}

const headSchema = z.object({
  format: z.literal(FORMAT),
  version: z.literal(1),
  kind: z.enum(TEACHER_KINDS),
  labels: z.array(z.string()),
})

/**
 * Reads a teacher's file up to its kind.
 *
 * @throws StillgateError `model-missing`, `model-damaged`; `model-format` for other formats and other classes.
 */
export function readTeacherFile(file: string): TeacherFile {
  let bytes: Uint8Array
  try {
    bytes = readFileSync(file)
  } catch (cause) {
    throw fail('model-missing', { file }, cause)
  }
  const { tensors, metadata } = readSafetensors(bytes, { mostBytes: MOST_BYTES, file })
  const description = parse(metadata['teacher'], file)
  const head = headSchema.safeParse(description)
  if (!head.success) throw fail('model-format', { file, reason: 'it is no teacher of format version 1' })
  if (JSON.stringify(head.data.labels) !== JSON.stringify(CLASSES)) {
    throw fail('model-format', { file, reason: 'its classes differ from those of this version' })
  }
  return { file, kind: head.data.kind, description, tensors, id: contentId(bytes), bytes: bytes.length }
}

function parse(text: string | undefined, file: string): unknown {
  try {
    return JSON.parse(text ?? '{}')
  } catch (cause) {
    throw fail('model-format', { file, reason: 'its description is no JSON' }, cause)
  }
}

export const contentId = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex').slice(0, 12)

/** The description by the schema of its kind. @throws StillgateError `model-format` */
export function describedBy<T>(schema: z.ZodType<T>, { file, description }: TeacherFile): T {
  const parsed = schema.safeParse(description)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]!
  throw fail('model-format', { file, reason: `${issue.path.join('.') || 'description'}: ${issue.message}` })
}

/** Description and tensors as a file; the same teacher gives the same bytes. */
export function writeTeacherFile(
  kind: TeacherKind,
  run: string,
  options: object,
  tensors: Readonly<Record<string, TensorData>>,
): Uint8Array {
  const description = { format: FORMAT, version: 1, kind, labels: CLASSES, run, ...options }
  return writeSafetensors(tensors, { teacher: JSON.stringify(description) })
}

/**
 * The tensors of a network. The table of a wide one is stored as int8 with a scale per row: a scale costs a
 * thirteenth of a per cent of the bytes and buys back what one scale for all rows would lose.
 */
export function networkTensors(model: Trainable, table: 'I8' | 'F32'): Record<string, TensorData> {
  const { rows, width, weights } = model.embedding
  const dense = Object.entries(model.parameters).map(([name, { shape, values }]) => [
    name,
    f32(shape, values),
  ])
  const embedding = table === 'F32' ? { embedding: f32([rows, width], weights) } : int8Rows(model)
  return { ...embedding, ...Object.fromEntries(dense) }
}

export const f32 = (shape: readonly number[], values: Float32Array): TensorData => ({
  dtype: 'F32',
  shape,
  data: new Uint8Array(values.buffer, values.byteOffset, values.byteLength),
})

function int8Rows({ embedding: { rows, width, weights } }: Trainable): Record<string, TensorData> {
  const codes = new Int8Array(rows * width)
  const scales = new Float32Array(rows)
  for (let r = 0; r < rows; r++) {
    const row = weights.subarray(r * width, (r + 1) * width)
    const scale = row.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-9) / 127
    scales[r] = scale
    row.forEach((value, d) => (codes[r * width + d] = Math.round(value / scale)))
  }
  return {
    embedding: { dtype: 'I8', shape: [rows, width], data: new Uint8Array(codes.buffer) },
    'embedding.scale': f32([rows], scales),
  }
}

/** Refuses a table of another shape, before a network of that shape is made. */
export function checkTable({ file, tensors }: TeacherFile, rows: number, width: number): void {
  if (tensors['embedding']?.shape.join() === [rows, width].join()) return
  throw fail('model-format', { file, reason: `the embedding table should be (${rows}, ${width})` })
}

/** Puts the tensors of a file into a network of its shape. @throws StillgateError `model-format` */
export function fillNetwork(model: Trainable, from: TeacherFile): void {
  const { file, tensors } = from
  fillTable(model, from)
  for (const [name, { shape, values }] of Object.entries(model.parameters)) {
    const saved = tensors[name]
    if (saved?.dtype !== 'F32' || saved.data.length !== values.byteLength) {
      throw fail('model-format', { file, reason: `${name} should be (${shape.join(', ')})` })
    }
    values.set(finite(name, saved, file))
  }
}

function fillTable({ embedding: { rows, width, weights } }: Trainable, from: TeacherFile): void {
  checkTable(from, rows, width)
  const { file, tensors } = from
  const table = tensors['embedding']!
  if (table.dtype === 'F32') return weights.set(finite('embedding', table, file))
  const scales = tensors['embedding.scale']
  if (table.dtype !== 'I8' || scales?.dtype !== 'F32' || scales.data.length !== rows * 4) {
    throw fail('model-format', { file, reason: 'the embedding table has no scales' })
  }
  const codes = new Int8Array(table.data.buffer, table.data.byteOffset, table.data.length)
  const rowScales = finite('embedding.scale', scales, file)
  for (let i = 0; i < codes.length; i++) weights[i] = codes[i]! * rowScales[Math.floor(i / width)]!
}

function finite(name: string, { data }: TensorData, file: string): Float32Array {
  const values = new Float32Array(data.slice().buffer)
  if (values.every(Number.isFinite)) return values
  throw fail('model-format', { file, reason: `${name} holds values that are no numbers` })
}
