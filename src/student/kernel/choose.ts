/** Chooses the kernel that runs: the fastest that works here and gives the twin's bits. */
import type { StudentModel } from '../format.js'
import type { Student } from '../types.js'
import { selfTestWindows } from './self-test.js'
import { Twin } from './twin.js'
import type { Kernel } from './types.js'
import { createWasmKernel, type WasmName } from './wasm.js'

export type KernelChoice = 'auto' | Student['kernel']

export interface ChosenKernel {
  readonly kernel: Kernel
  /** Why faster kernels were passed over. */
  readonly notes: readonly string[]
}

const CANDIDATES: Readonly<Record<KernelChoice, readonly WasmName[]>> = {
  auto: ['wasm-simd', 'wasm-scalar'],
  'wasm-simd': ['wasm-simd'],
  'wasm-scalar': ['wasm-scalar'],
  typescript: [],
}

/** A kernel that cannot be made, or fails its self-test, is passed over with a note; the twin is left at last. */
export async function chooseKernel(model: StudentModel, choice: KernelChoice): Promise<ChosenKernel> {
  const twin = new Twin(model)
  const notes: string[] = []
  for (const name of CANDIDATES[choice]) {
    try {
      const kernel = await createWasmKernel(name, model)
      if (agree(kernel, twin, model.meta.labels.length)) return { kernel, notes }
      notes.push(`${name}: its results differ from the reference`)
    } catch (error) {
      notes.push(`${name}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  return { kernel: twin, notes }
}

/** Whether two kernels give the same bits on a few fixed windows. */
function agree(kernel: Kernel, twin: Kernel, classes: number): boolean {
  const windows = selfTestWindows()
  const expected = new Float32Array(windows.count * classes)
  const found = new Float32Array(windows.count * classes)
  twin.judge(windows, expected)
  kernel.judge(windows, found)
  return expected.every((value, i) => value === found[i])
}
