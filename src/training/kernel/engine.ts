/** WebAssembly as the loops need it, and the module that holds them. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export interface Memory {
  readonly buffer: ArrayBuffer
  grow(pages: number): number
}

/** The part of the WebAssembly interface used here; its types otherwise come with those of a browser. */
interface Engine {
  Memory: new (limits: { initial: number; maximum: number }) => Memory
  Module: new (code: Uint8Array) => object
  Instance: new (module: object, imports: object) => { readonly exports: object }
}

const engine = (globalThis as unknown as { WebAssembly?: Engine }).WebAssembly
export const PAGE = 65536
export const MOST_PAGES = 65536

let compiled: object | undefined

/** An instance of the loops with a memory of its own, or undefined where this engine has none. */
export function instantiate<Exports>(): { exports: Exports; memory: Memory } | undefined {
  if (engine === undefined) return undefined
  try {
    // Read at the first use, not at import.
    compiled ??= new engine.Module(readFileSync(fileURLToPath(new URL('loops-simd.wasm', import.meta.url))))
    const memory = new engine.Memory({ initial: 1, maximum: MOST_PAGES })
    const { exports } = new engine.Instance(compiled, { env: { memory, abort: () => undefined } })
    return { exports: exports as Exports, memory }
  } catch {
    return undefined
  }
}

/** Makes a memory at least `bytes` long, by an eighth more than asked, since batches differ in size. */
export function reserve(memory: Memory, bytes: number): void {
  const pages = Math.ceil((bytes - memory.buffer.byteLength) / PAGE)
  if (pages > 0) memory.grow(Math.min(pages + (pages >> 3), MOST_PAGES - memory.buffer.byteLength / PAGE))
}

/** The next multiple of 16. */
export const aligned = (bytes: number): number => Math.ceil(bytes / 16) * 16
