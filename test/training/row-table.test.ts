import { describe, expect, it } from 'vitest'
import { seededRandom } from '../../src/corpus/index.js'
import {
  createRows,
  createWasmRows,
  DEAD,
  PlainRows,
  type CellRows,
  type RowTable,
} from '../../src/training/kernel/index.js'

const R = 300
const D = 12

function batch(seed: number, cells = 64): CellRows {
  const random = seededRandom(seed)
  const counts = Array.from({ length: cells }, () => Math.floor(random() * 5))
  const offsets = Int32Array.from({ length: cells + 1 }, (_, i) =>
    counts.slice(0, i).reduce((a, b) => a + b, 0),
  )
  const rows = Int32Array.from({ length: offsets[cells]! }, () => Math.floor(random() * R))
  return { rows, offsets, cells }
}

function values(length: number, seed: number): Float32Array {
  const random = seededRandom(seed)
  return Float32Array.from({ length }, () => random() - 0.5)
}

function both(): [RowTable, RowTable] {
  const wasm = createWasmRows(R, D)
  if (wasm === undefined) throw new Error('this engine has no WebAssembly with SIMD')
  const plain = new PlainRows(R, D)
  for (const table of [wasm, plain]) table.weights.set(values(R * D, 1))
  return [wasm, plain]
}

function expectClose(a: Float32Array, b: Float32Array): void {
  expect(a.length).toBe(b.length)
  let most = 0
  for (let i = 0; i < a.length; i++) most = Math.max(most, Math.abs(a[i]! - b[i]!))
  expect(most).toBeLessThan(2e-5)
}

describe('the WebAssembly loops of the embedding', () => {
  it('sum the same rows as the plain ones, and zero for empty cells', () => {
    const [wasm, plain] = both()
    for (const seed of [2, 3, 4]) {
      const one = batch(seed)
      const a = new Float32Array(one.cells * D).fill(9)
      const b = new Float32Array(one.cells * D)
      wasm.gather(one, a)
      plain.gather(one, b)
      expectClose(a, b)
      const empty = one.offsets.findIndex((from, cell) => from === one.offsets[cell + 1])
      expect(a.slice(empty * D, (empty + 1) * D)).toEqual(new Float32Array(D))
    }
  })

  it('take the same steps as the plain ones, also when batches grow', () => {
    const [wasm, plain] = both()
    for (let step = 0; step < 30; step++) {
      const one = batch(100 + step, 32 + step * 40)
      const gradient = values(one.cells * D, step)
      for (const table of [wasm, plain]) table.step(one, gradient, { learningRate: 0.01 })
    }
    expectClose(wasm.weights, plain.weights)
    expectClose(wasm.first, plain.first)
    expect(wasm.steps).toEqual(plain.steps)
  })

  it('leave rows alone that no cell names', () => {
    const [wasm] = both()
    const before = wasm.weights.slice()
    const one: CellRows = { rows: Int32Array.of(7), offsets: Int32Array.of(0, 1), cells: 1 }
    wasm.step(one, new Float32Array(D).fill(1), { learningRate: 0.01 })
    const moved = wasm.weights.map((value, i) => (value === before[i] ? 0 : 1))
    expect(moved.slice(7 * D, 8 * D)).toEqual(new Float32Array(D).fill(1))
    expect(moved.reduce((a, b) => a + b, 0)).toBe(D)
  })

  it('follow the weights on a grid once asked to', () => {
    const [wasm, plain] = both()
    for (const table of [wasm, plain]) table.useGrid({ scale: 0.01, most: 7 })
    const one = batch(5)
    for (const table of [wasm, plain]) table.step(one, values(one.cells * D, 6), { learningRate: 0.01 })
    const row = one.rows[0]! * D
    expectClose(wasm.lookup.slice(row, row + D), plain.lookup.slice(row, row + D))
    for (const value of wasm.lookup.slice(row, row + D)) {
      expect(Math.abs(value)).toBeLessThanOrEqual(0.07 + 1e-6)
      expect(Math.abs(value * 100 - Math.round(value * 100))).toBeLessThan(1e-4)
    }
  })

  it('keep dead rows as they are', () => {
    const [wasm, plain] = both()
    const one = batch(5)
    const row = one.rows[0]!
    for (const table of [wasm, plain]) {
      const before = table.weights.slice(row * D, (row + 1) * D)
      table.steps[row] = DEAD
      table.step(one, values(one.cells * D, 6), { learningRate: 0.01 })
      expect(table.weights.slice(row * D, (row + 1) * D)).toEqual(before)
    }
  })
})

describe('a table', () => {
  it('runs on plain loops where its width does not fit the SIMD ones', () => {
    expect(createWasmRows(10, 6)).toBeUndefined()
    expect(createRows(10, 6)).toBeInstanceOf(PlainRows)
    expect(createRows(10, 8)).not.toBeInstanceOf(PlainRows)
  })
})
