import { PlainRows } from './plain.js'
import type { RowTable } from './types.js'
import { createWasmRows } from './wasm.js'

export * from './convolve.js'
export * from './plain.js'
export * from './types.js'
export * from './wasm.js'

/** A table of zeros on the fastest loops that this engine has. */
export const createRows = (rows: number, width: number): RowTable =>
  createWasmRows(rows, width) ?? new PlainRows(rows, width)
