/** A WebAssembly kernel and its memory. */
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { WINDOW_BYTES } from '../../inspect/types.js'
import type { StudentModel } from '../format.js'
import { MAX_CELLS } from '../tokens.js'
import { layoutOf, MOST_BYTES, MOST_WINDOWS, SHARES_BYTES, type Layout } from './layout.js'
import type { Attention, Kernel, Windows } from './types.js'

interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number }
  readonly judge: (count: number) => number
}

/** The part of the WebAssembly interface used here; its types otherwise come with those of a browser. */
interface Engine {
  instantiate(code: Uint8Array): Promise<{ instance: { exports: Exports } }>
}

export type WasmName = 'wasm-simd' | 'wasm-scalar'

/** The binaries lie beside this file, in the sources as in the build. */
const FILES: Readonly<Record<WasmName, string>> = {
  'wasm-simd': 'kernel-simd.wasm',
  'wasm-scalar': 'kernel-scalar.wasm',
}

/**
 * Compiles a kernel and puts a model into its memory.
 *
 * @throws when this engine has no WebAssembly (or no SIMD), or not enough memory.
 */
export async function createWasmKernel(name: WasmName, model: StudentModel): Promise<Kernel> {
  const code = await readFile(fileURLToPath(new URL(FILES[name], import.meta.url)))
  const { WebAssembly: engine } = globalThis as unknown as { WebAssembly: Engine }
  const { instance } = await engine.instantiate(code)
  return new WasmKernel(name, instance.exports, model)
}

const PAGE = 65536
const SHARE = 1 / 32767

class WasmKernel implements Kernel {
  readonly name: WasmName
  readonly #exports: Exports
  readonly #layout: Layout
  readonly #classes: number
  readonly #heads: number
  /** What the arena holds; it grows by doubling. */
  #bytes = 1 << 14
  #windows = 1 << 8
  #view!: Views
  #busy = false
  readonly #from = new Uint16Array(MAX_CELLS)
  readonly #to = new Uint16Array(MAX_CELLS)
  readonly #weights = new Float32Array(MAX_CELLS)

  constructor(name: WasmName, exports: Exports, model: StudentModel) {
    this.name = name
    this.#exports = exports
    this.#layout = layoutOf(model)
    this.#classes = model.meta.labels.length
    this.#heads = model.meta.network.heads
    this.#grow(this.#layout.arrange(this.#bytes, this.#windows))
    this.#layout.install(exports.memory.buffer)
    this.#refresh()
  }

  judge(windows: Windows, out: Float32Array): void {
    this.#enter()
    try {
      for (let first = 0; first < windows.count;) {
        const end = this.#slice(windows, first)
        this.#run(windows, first, end)
        const at = first * this.#classes
        const count = (end - first) * this.#classes
        for (let i = 0; i < count; i++) out[at + i] = this.#view.out[i]!
        first = end
      }
    } finally {
      this.#busy = false
    }
  }

  attend(windows: Windows, window: number): Attention {
    this.#enter()
    try {
      const cells = this.#run(windows, window, window + 1)
      this.#readAttention(cells)
      return { cells, from: this.#from, to: this.#to, weights: this.#weights }
    } finally {
      this.#busy = false
    }
  }

  /** One memory, one call at a time: calls are synchronous, so this can only fail by a programming error. */
  #enter(): void {
    if (this.#busy) throw new Error('the kernel was entered twice')
    this.#busy = true
  }

  /** End of the slice that begins with window `first`: as many windows as one call takes. */
  #slice({ starts, lengths, count }: Windows, first: number): number {
    let low = starts[first]!
    let high = low
    let end = first
    const most = Math.min(count, first + MOST_WINDOWS)
    for (; end < most; end++) {
      low = Math.min(low, starts[end]!)
      high = Math.max(high, starts[end]! + Math.min(lengths[end]!, WINDOW_BYTES))
      if (high - low > MOST_BYTES) break
    }
    return end
  }

  /** Copies windows `first … end - 1` into the arena and judges them; returns the cells of the last. */
  #run({ bytes, starts, lengths, kinds }: Windows, first: number, end: number): number {
    let low = starts[first]!
    let high = low
    for (let w = first; w < end; w++) {
      low = Math.min(low, starts[w]!)
      high = Math.max(high, starts[w]! + Math.min(lengths[w]!, WINDOW_BYTES))
    }
    this.#reserve(high - low, end - first)
    const view = this.#view
    copyBytes(bytes, low, high, view.bytes)
    for (let w = first; w < end; w++) {
      view.starts[w - first] = starts[w]! - low
      view.lengths[w - first] = lengths[w]!
      view.kinds[w - first] = kinds[w]!
    }
    return this.#exports.judge(end - first)
  }

  #reserve(bytes: number, windows: number): void {
    if (bytes <= this.#bytes && windows <= this.#windows) return
    while (this.#bytes < bytes) this.#bytes *= 2
    while (this.#windows < windows) this.#windows *= 2
    this.#grow(this.#layout.arrange(this.#bytes, this.#windows))
    this.#layout.writeArena(this.#exports.memory.buffer)
    this.#refresh()
  }

  #grow(needed: number): void {
    const { memory } = this.#exports
    const pages = Math.ceil((needed - memory.buffer.byteLength) / PAGE)
    if (pages > 0) memory.grow(pages)
  }

  /** Growing detaches the old buffer, so views are made anew then and only then. */
  #refresh(): void {
    const { buffer } = this.#exports.memory
    const { address } = this.#layout
    this.#view = {
      bytes: new Uint8Array(buffer, address('bytes'), this.#bytes),
      starts: new Uint32Array(buffer, address('starts'), this.#windows),
      lengths: new Uint16Array(buffer, address('lengths'), this.#windows),
      kinds: new Uint8Array(buffer, address('windowKinds'), this.#windows),
      out: new Float32Array(buffer, address('out'), this.#windows * this.#classes),
      spans: new Uint16Array(buffer, address('spans'), MAX_CELLS * 2),
      shares: new Int16Array(buffer, address('shares'), (Math.ceil(this.#heads / 2) * SHARES_BYTES) / 2),
    }
  }

  #readAttention(cells: number): void {
    const { spans, shares } = this.#view
    for (let t = 0; t < cells; t++) {
      this.#from[t] = spans[t * 2]!
      this.#to[t] = spans[t * 2 + 1]!
      let weight = 0
      for (let h = 0; h < this.#heads; h++) weight += shares[shareAt(h, t)]!
      this.#weights[t] = (weight * SHARE) / this.#heads
    }
  }
}

/** From this length on a call is faster than a loop, in spite of the view that it needs. */
const LONG = 256

function copyBytes(from: Uint8Array, start: number, end: number, to: Uint8Array): void {
  if (end - start >= LONG) to.set(from.subarray(start, end))
  else for (let i = start; i < end; i++) to[i - start] = from[i]!
}

/** Place of the attention of head `h` to cell `t`: two heads side by side, two cells each. */
const shareAt = (h: number, t: number): number =>
  ((h >> 1) * SHARES_BYTES) / 2 + (t >> 1) * 4 + (h & 1) * 2 + (t & 1)

interface Views {
  readonly bytes: Uint8Array
  readonly starts: Uint32Array
  readonly lengths: Uint16Array
  readonly kinds: Uint8Array
  readonly out: Float32Array
  readonly spans: Uint16Array
  readonly shares: Int16Array
}
