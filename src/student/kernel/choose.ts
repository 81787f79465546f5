/** Chooses the kernel that runs. */
import type { StudentModel } from '../format.js'
import type { Student } from '../types.js'
import { Twin } from './twin.js'
import type { Kernel } from './types.js'

export type KernelChoice = 'auto' | Student['kernel']

export interface ChosenKernel {
  readonly kernel: Kernel
  /** Why faster kernels were passed over. */
  readonly notes: readonly string[]
}

export async function chooseKernel(model: StudentModel, _choice: KernelChoice): Promise<ChosenKernel> {
  return { kernel: new Twin(model), notes: [] }
}
