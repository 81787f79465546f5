/**
 * Safetensors (https://github.com/huggingface/safetensors#format): an eight-byte little-endian header length, a
 * JSON header, then the tensors' bytes without holes. No code runs when a file is read, unlike with pickles.
 *
 * Files are untrusted: the header's size, every dtype, shape and offset are checked before anything is used.
 */
import { fail, type StillgateError } from '../errors.js'

const ITEM_BYTES = { F64: 8, U64: 8, F32: 4, I32: 4, U32: 4, I16: 2, U16: 2, I8: 1, U8: 1 } as const

export type Dtype = keyof typeof ITEM_BYTES

export interface TensorData {
  readonly dtype: Dtype
  readonly shape: readonly number[]
  /** Little-endian, row-major; a view of the file when it was read. */
  readonly data: Uint8Array
}

export interface Safetensors {
  readonly tensors: Readonly<Record<string, TensorData>>
  readonly metadata: Readonly<Record<string, string>>
}

export interface ReadOptions {
  /** Largest file accepted, in bytes. */
  readonly mostBytes: number
  /** Name of the file, for messages. */
  readonly file?: string
}

const PREFIX_BYTES = 8
const MOST_HEADER_BYTES = 1 << 20
const MOST_TENSORS = 4096
const MOST_DIMENSIONS = 8
const METADATA = '__metadata__'

type Refuse = (reason: string) => StillgateError

interface Entry {
  readonly name: string
  readonly dtype: Dtype
  readonly shape: readonly number[]
  readonly begin: number
  readonly end: number
}

/**
 * Reads a safetensors file. The tensors' data are views of `bytes`, not copies.
 *
 * @throws StillgateError `model-damaged` for anything but a sound file of at most `mostBytes`.
 * @example
 * const { tensors, metadata } = readSafetensors(readFileSync(path), { mostBytes: 1 << 26 })
 */
export function readSafetensors(bytes: Uint8Array, { mostBytes, file }: ReadOptions): Safetensors {
  const refuse: Refuse = (reason) => fail('model-damaged', { file: file ?? '(in memory)', reason })
  if (bytes.length > mostBytes) throw refuse(`it holds more than ${mostBytes} bytes`)
  const headerEnd = PREFIX_BYTES + headerLength(bytes, refuse)
  const header = parseHeader(bytes.subarray(PREFIX_BYTES, headerEnd), refuse)
  // Plain arrays even when `bytes` is a Buffer, whose slice() would be a view.
  const body = new Uint8Array(bytes.buffer, bytes.byteOffset + headerEnd, bytes.length - headerEnd)
  const metadata = metadataOf(header[METADATA], refuse)
  const names = Object.keys(header).filter((name) => name !== METADATA)
  if (names.length > MOST_TENSORS) throw refuse(`it lists more than ${MOST_TENSORS} tensors`)
  const entries = names.map((name) => entryOf(name, header[name], refuse))
  checkTiling(entries, body.length, refuse)
  const tensors = entries.map(
    ({ name, dtype, shape, begin, end }) =>
      [name, { dtype, shape, data: body.subarray(begin, end) }] as const,
  )
  return { tensors: Object.fromEntries(tensors), metadata }
}

function headerLength(bytes: Uint8Array, refuse: Refuse): number {
  if (bytes.length < PREFIX_BYTES) throw refuse('it is shorter than a header')
  const view = new DataView(bytes.buffer, bytes.byteOffset, PREFIX_BYTES)
  const length = view.getBigUint64(0, true)
  if (length > MOST_HEADER_BYTES) throw refuse(`its header is longer than ${MOST_HEADER_BYTES} bytes`)
  if (PREFIX_BYTES + Number(length) > bytes.length) throw refuse('it ends within its header')
  return Number(length)
}

function parseHeader(bytes: Uint8Array, refuse: Refuse): Record<string, unknown> {
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw refuse('its header is no JSON')
  }
  if (!isRecord(value)) throw refuse('its header is no JSON object')
  return value
}

function metadataOf(value: unknown, refuse: Refuse): Record<string, string> {
  if (value === undefined) return {}
  if (!isRecord(value)) throw refuse('its metadata are no JSON object')
  return Object.fromEntries(
    Object.entries(value).map(([key, text]) => {
      if (typeof text !== 'string') throw refuse('its metadata hold something other than text')
      return [key, text]
    }),
  )
}

function entryOf(name: string, value: unknown, refuse: Refuse): Entry {
  const label = JSON.stringify(name.slice(0, 64))
  if (!isRecord(value)) throw refuse(`tensor ${label} is not described`)
  const { dtype, shape, data_offsets: offsets } = value
  if (typeof dtype !== 'string' || !Object.hasOwn(ITEM_BYTES, dtype))
    throw refuse(`tensor ${label} has an unknown dtype`)
  if (!isSizes(shape) || shape.length > MOST_DIMENSIONS) throw refuse(`tensor ${label} has no valid shape`)
  if (!isSizes(offsets) || offsets.length !== 2) throw refuse(`tensor ${label} has no valid offsets`)
  const [begin, end] = offsets as [number, number]
  const size = shape.reduce((product, n) => product * n, ITEM_BYTES[dtype as Dtype])
  if (!Number.isSafeInteger(size) || end - begin !== size)
    throw refuse(`tensor ${label} is not as long as its shape`)
  return { name, dtype: dtype as Dtype, shape, begin, end }
}

/** The tensors must cover the body exactly once: no overlap, no hole, nothing behind them. */
function checkTiling(entries: readonly Entry[], length: number, refuse: Refuse): void {
  let at = 0
  for (const { begin, end } of [...entries].sort((a, b) => a.begin - b.begin || a.end - b.end)) {
    if (begin < at) throw refuse('its tensors overlap')
    if (begin > at) throw refuse('it has a hole between its tensors')
    at = end
  }
  if (at > length) throw refuse('it ends within its tensors')
  if (at < length) throw refuse('it goes on behind its tensors')
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isSizes = (value: unknown): value is number[] =>
  Array.isArray(value) && value.every((n) => Number.isSafeInteger(n) && (n as number) >= 0)

/**
 * Writes a safetensors file in one allocation. The same tensors and metadata give the same bytes: names are
 * sorted, wide items come first (so every tensor is aligned without holes) and the body starts at a multiple
 * of eight.
 *
 * @throws RangeError when a tensor's data do not fit its shape.
 * @example
 * writeSafetensors({ bias: { dtype: 'F32', shape: [2], data: new Uint8Array(8) } }, { made: 'by hand' })
 */
export function writeSafetensors(
  tensors: Readonly<Record<string, TensorData>>,
  metadata: Readonly<Record<string, string>>,
): Uint8Array {
  const entries = Object.entries(tensors).sort(
    ([a, x], [b, y]) => ITEM_BYTES[y.dtype] - ITEM_BYTES[x.dtype] || compare(a, b),
  )
  const head = encodeHeader(entries, metadata)
  const total = entries.reduce((sum, [, { data }]) => sum + data.length, PREFIX_BYTES + head.length)
  const out = new Uint8Array(total)
  new DataView(out.buffer).setBigUint64(0, BigInt(head.length), true)
  out.set(head, PREFIX_BYTES)
  let at = PREFIX_BYTES + head.length
  for (const [, { data }] of entries) {
    out.set(data, at)
    at += data.length
  }
  return out
}

function encodeHeader(
  entries: readonly (readonly [string, TensorData])[],
  metadata: Readonly<Record<string, string>>,
): Uint8Array {
  const header: [string, unknown][] = [
    [METADATA, Object.fromEntries(Object.entries(metadata).sort(([a], [b]) => compare(a, b)))],
  ]
  let at = 0
  for (const [name, { dtype, shape, data }] of entries) {
    const size = shape.reduce((product, n) => product * n, ITEM_BYTES[dtype])
    if (size !== data.length)
      throw new RangeError(`tensor ${name}: ${data.length} bytes, its shape needs ${size}`)
    header.push([name, { dtype, shape, data_offsets: [at, (at += size)] }])
  }
  const text = new TextEncoder().encode(JSON.stringify(Object.fromEntries(header)))
  const padded = new Uint8Array(Math.ceil(text.length / 8) * 8).fill(0x20)
  padded.set(text)
  return padded
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
