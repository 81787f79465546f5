/**
 * The large network compressed without a student: fewer bits, fewer rows, or both.
 *
 * No product file holds such a network, so bytes are reckoned: a table of R rows, D wide, takes D·bits/8 bytes a row
 * and a scale of four; where rows are missing, a bit a row says which; dense weights take one byte, or four in float32.
 */
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { loadTeacher } from '../../dist/teacher/index.js'
import { readSafetensors, writeSafetensors } from '../../dist/student/index.js'
import { judgeTeacher } from './judge.mjs'
import { KINDS } from './kinds.mjs'

const MOST_BYTES = 1 << 28
const SCALE_BYTES = 4

/** Trains the large network of a seed, unless it is there, compresses and judges it. */
export async function runLarge(kind, seed, shared) {
  const file = await shared.large(seed)
  const { tensors, metadata } = readSafetensors(readFileSync(file), { mostBytes: MOST_BYTES, file })
  const network = floats(tensors)
  const bytes = compress(network, KINDS[kind].compress, shared.studentBytes())
  const compressed = shared.file(`large-compressed-${process.pid}.safetensors`)
  writeFileSync(compressed, writeSafetensors(asTensors(network), metadata))
  const figures = judgeTeacher(loadTeacher(shared.tf, compressed), shared.dev, shared.teacher)
  rmSync(compressed)
  return { bytes, ...figures }
}

/** The figures of the teacher itself. */
export function runTeacher(_kind, _seed, { teacher, teacherFile, dev }) {
  return Promise.resolve({ bytes: statSync(teacherFile).size, ...judgeTeacher(teacher, dev, teacher) })
}

/** Table and dense tensors in float32. */
function floats(tensors) {
  const view = ({ data }, Type) => new Type(data.slice().buffer)
  const { embedding, 'embedding.scale': scales, ...dense } = tensors
  const [rows, width] = embedding.shape
  const scale = view(scales, Float32Array)
  const table = Float32Array.from(
    view(embedding, Int8Array),
    (code, i) => code * scale[Math.floor(i / width)],
  )
  const parts = Object.entries(dense).map(([name, tensor]) => [
    name,
    { shape: tensor.shape, values: view(tensor, Float32Array) },
  ])
  return { rows, width, table, dense: Object.fromEntries(parts) }
}

function asTensors({ rows, width, table, dense }) {
  const f32 = (shape, values) => ({ dtype: 'F32', shape, data: new Uint8Array(values.buffer) })
  const parts = Object.entries(dense).map(([name, { shape, values }]) => [name, f32(shape, values)])
  return { embedding: f32([rows, width], table), ...Object.fromEntries(parts) }
}

/** Compresses in place. @returns bytes of what is left */
export function compress(network, { bits, toStudent = false }, studentBytes) {
  const { rows, width, table } = network
  const dense = Object.entries(network.dense)
  const denseBytes = dense.reduce(
    (sum, [name, { values }]) => sum + values.length * (bits && isWeight(name) ? 1 : 4),
    0,
  )
  if (bits) for (const [name, { values }] of dense) if (isWeight(name)) toGrid(values, 127)
  // The table of a teacher's file has eight bits to begin with.
  const rowBytes = (width * (bits ?? 8)) / 8 + SCALE_BYTES
  const bitmap = toStudent ? Math.ceil(rows / 8) : 0
  const kept = toStudent ? Math.max(0, Math.floor((studentBytes - denseBytes - bitmap) / rowBytes)) : rows
  keepLargest(network, Math.min(rows, kept))
  if (bits === 4) for (let r = 0; r < rows; r++) toGrid(table.subarray(r * width, (r + 1) * width), 7)
  return denseBytes + bitmap + Math.min(rows, kept) * rowBytes
}

const isWeight = (name) => !name.endsWith('bias')

/** Rounds to the multiples of a grid whose largest is the largest magnitude. */
function toGrid(values, most) {
  const scale = values.reduce((largest, value) => Math.max(largest, Math.abs(value)), 1e-12) / most
  for (let i = 0; i < values.length; i++) values[i] = Math.round(values[i] / scale) * scale
}

/** Sets all but the `count` longest rows to zero. */
function keepLargest({ rows, width, table }, count) {
  if (count >= rows) return
  const sizes = Float64Array.from({ length: rows }, (_, r) => {
    let sum = 0
    for (let i = r * width; i < (r + 1) * width; i++) sum += table[i] ** 2
    return sum
  })
  const order = Uint32Array.from(sizes, (_, r) => r).sort((a, b) => sizes[b] - sizes[a])
  for (const r of order.subarray(count)) table.fill(0, r * width, (r + 1) * width)
}
