/** A window set on disk, so that a resumed run need not build it again. */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readSafetensors, writeSafetensors, type TensorData } from '../student/index.js'
import { buildDataset, type DatasetOptions } from './dataset.js'
import type { WindowSet } from './windows.js'

const MOST_BYTES = 2 ** 31 - 1
const COLUMNS = {
  bytes: ['U8', Uint8Array],
  starts: ['U32', Uint32Array],
  lengths: ['U16', Uint16Array],
  kinds: ['U8', Uint8Array],
  labels: ['U8', Uint8Array],
  weights: ['F32', Float32Array],
  groupOf: ['U16', Uint16Array],
  bags: ['I32', Int32Array],
  bagClasses: ['U8', Uint8Array],
} as const

export function writeWindowSet(file: string, set: WindowSet): void {
  const tensors: Record<string, TensorData> = {}
  for (const [name, [dtype]] of Object.entries(COLUMNS)) {
    const column = set[name as keyof typeof COLUMNS]
    const data = new Uint8Array(column.buffer, column.byteOffset, column.byteLength)
    tensors[name] = { dtype, shape: [column.length], data }
  }
  writeFileSync(`${file}.part`, writeSafetensors(tensors, { groups: JSON.stringify(set.groups) }))
  renameSync(`${file}.part`, file)
}

/** The set of `file`, or undefined when there is none. */
export function readWindowSet(file: string): WindowSet | undefined {
  if (!existsSync(file)) return undefined
  const { tensors, metadata } = readSafetensors(readFileSync(file), { mostBytes: MOST_BYTES })
  const columns = Object.entries(COLUMNS).map(([name, [, type]]) => {
    const data = tensors[name]
    if (data === undefined) throw new Error(`${file}: column ${name} is missing`)
    return [name, new type(data.data.slice().buffer)]
  })
  const groups = JSON.parse(metadata['groups'] ?? '[]') as string[]
  return {
    ...Object.fromEntries(columns),
    groups,
    count: tensors['starts']!.shape[0]!,
  } as unknown as WindowSet
}

/** The set of a run's folder, built by `options` the first time. */
export async function datasetIn(out: string, options: DatasetOptions): Promise<WindowSet> {
  const file = join(out, 'windows.safetensors')
  const known = readWindowSet(file)
  if (known) return known
  const set = await buildDataset(options)
  writeWindowSet(file, set)
  return set
}
