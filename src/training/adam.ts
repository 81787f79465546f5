/** Adam (Kingma & Ba 2015) with decoupled weight decay (Loshchilov & Hutter 2019) over named typed arrays. */
import type { Parameters } from './network.js'

interface Moments {
  readonly first: Float32Array
  readonly second: Float32Array
}

export interface AdamStep {
  readonly learningRate: number
  readonly decay?: number
  readonly beta1?: number
  readonly beta2?: number
}

export class Adam {
  readonly #parameters: Parameters
  readonly moments: Record<string, Moments> = {}
  steps = 0

  constructor(parameters: Parameters) {
    this.#parameters = parameters
    for (const [name, { values }] of Object.entries(parameters)) {
      this.moments[name] = { first: new Float32Array(values.length), second: new Float32Array(values.length) }
    }
  }

  /** One step along `gradients`, one array per parameter. Decay leaves biases alone. */
  step(gradients: Readonly<Record<string, Float32Array>>, options: AdamStep): void {
    const { learningRate, decay = 0, beta1 = 0.9, beta2 = 0.99 } = options
    const t = ++this.steps
    const rate = (learningRate * Math.sqrt(1 - beta2 ** t)) / (1 - beta1 ** t)
    for (const [name, gradient] of Object.entries(gradients)) {
      const values = this.#parameters[name]!.values
      const { first, second } = this.moments[name]!
      const shrink = name.endsWith('bias') ? 1 : 1 - learningRate * decay
      for (let i = 0; i < values.length; i++) {
        const g = gradient[i]!
        const m = beta1 * first[i]! + (1 - beta1) * g
        const v = beta2 * second[i]! + (1 - beta2) * g * g
        first[i] = m
        second[i] = v
        values[i] = values[i]! * shrink - (rate * m) / (Math.sqrt(v) + 1e-7)
      }
    }
  }
}
