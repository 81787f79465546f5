/**
 * Loads TensorFlow.js: the native binding when it is there, else the pure-JavaScript backend of the same
 * version. Only training rooms import this file; the proxy never does.
 */
import { createRequire } from 'node:module'
import type * as TensorFlow from '@tensorflow/tfjs-core'
import { useFastProducts } from './kernel/products.js'

export type Tf = typeof TensorFlow

export interface Backend {
  readonly tf: Tf
  /** `tensorflow` (native) or `cpu` (pure JavaScript). */
  readonly name: 'tensorflow' | 'cpu'
  /** One line for people: which backend runs, and why not the native one. */
  readonly banner: string
}

/** tfjs-node 4 calls helpers that Node 23 removed from `node:util`; put them back before it loads. */
function restoreUtil(require: NodeJS.Require): void {
  const util = require('node:util') as Record<string, unknown>
  const missing: Record<string, (value: unknown) => boolean> = {
    isNullOrUndefined: (value) => value === null || value === undefined,
    isArray: Array.isArray,
    isString: (value) => typeof value === 'string',
    isNumber: (value) => typeof value === 'number',
    isBoolean: (value) => typeof value === 'boolean',
    isFunction: (value) => typeof value === 'function',
    isObject: (value) => value !== null && typeof value === 'object',
    isUndefined: (value) => value === undefined,
  }
  for (const [name, test] of Object.entries(missing)) util[name] ??= test
}

function loadNative(require: NodeJS.Require): Tf {
  restoreUtil(require)
  // Its C library prints a line of CPU features to stderr; it is no news to anybody.
  process.env['TF_CPP_MIN_LOG_LEVEL'] ??= '2'
  return require('@tensorflow/tfjs-node') as Tf
}

const firstLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0]!.slice(0, 160)

/**
 * Loads a backend once per call; calls are cheap after the first.
 *
 * @param prefer `cpu` forces the JavaScript backend (environment: `STILLGATE_TF_BACKEND=cpu`).
 * @throws Error when neither backend is installed (`npm ci --omit=optional`).
 * @example
 * const { tf, banner } = await loadBackend()
 */
export async function loadBackend(prefer = process.env['STILLGATE_TF_BACKEND']): Promise<Backend> {
  const require = createRequire(import.meta.url)
  let reason = 'STILLGATE_TF_BACKEND=cpu'
  if (prefer !== 'cpu') {
    try {
      const tf = loadNative(require)
      await tf.ready()
      const version = (tf as unknown as { version: Record<string, string> }).version['tfjs-core'] ?? ''
      return { tf, name: 'tensorflow', banner: `training on tfjs-node ${version} (native TensorFlow)` }
    } catch (error) {
      reason = firstLine(error)
    }
  }
  // The whole package: the core alone registers no gradients under Node.
  const tf = require('@tensorflow/tfjs') as Tf
  await tf.setBackend('cpu')
  await tf.ready()
  useFastProducts(tf)
  const banner = `training on the pure-JavaScript backend, tfjs ${tf.version_core} (tfjs-node not used: ${reason})`
  return { tf, name: 'cpu', banner }
}
