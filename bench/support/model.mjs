// The model that is measured: the one asked for, the shipped one, or weights at random in the shipped shape.
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { seededRandom } from '../../dist/corpus/index.js'
import { CLASSES, encodeStudent, KIND_ROWS, loadStudent, tokensHash } from '../../dist/student/index.js'

/** What thresholds at random were chosen for. */
const NOTHING = { target: 0 }
const SHIPPED = fileURLToPath(new URL('../../models/student.safetensors', import.meta.url))

/**
 * @returns `{name, says, file, bytes, dir}`: `dir` is a folder for the files of this run, to be removed after it
 * @throws StillgateError model-missing, model-damaged, model-format
 */
export async function chooseModel(asked) {
  const dir = mkdtempSync(join(tmpdir(), 'stillgate-bench-'))
  if (asked === undefined && !existsSync(SHIPPED)) {
    const file = join(dir, 'random.safetensors')
    writeFileSync(file, encodeStudent(randomModel()))
    const says =
      'no model in models/: weights at random in the shipped shape, which take as long as trained ones'
    return { name: 'random', says, file, bytes: readFileSync(file), dir }
  }
  const file = asked === undefined ? SHIPPED : resolve(asked)
  const { model: name } = await loadStudent(file)
  return { name, says: `model ${name} (${file})`, file, bytes: readFileSync(file), dir }
}

function randomModel() {
  const random = seededRandom(1)
  const [D, K, F, H, G, C, rows] = [16, 5, 32, 2, 32, CLASSES.length, 24576]
  const int8 = (size) => Int8Array.from({ length: size }, () => random() * 255 - 127)
  const tokens = { version: 2, rows, byteGrams: [2, 3, 4], skeletonGrams: [1, 2, 3, 4, 6], keywords: [] }
  return {
    meta: {
      format: 'stillgate-student',
      version: 1,
      labels: CLASSES,
      tokens,
      tokensHash: tokensHash(tokens),
      network: { width: D, taps: K, channels: F, heads: H, hidden: G },
      shift: 9,
      scales: { mix: 1e-3, attention: 1e-6, dense1: 2e-3, dense2: 5e-3 },
      temperature: 1,
      // Nothing is flagged: evidence, which few requests need, would be worked out for all of them.
      thresholds: { low: 1, medium: 1, high: 1, paranoid: 1 },
      rates: { low: NOTHING, medium: NOTHING, high: NOTHING, paranoid: NOTHING },
      run: 'random',
    },
    tensors: {
      embedding: int8((rows + KIND_ROWS) * D),
      'mix.depthwise': int8(K * D),
      'mix.pointwise': int8(D * F),
      'mix.bias': new Int32Array(F),
      attention: int8(H * F),
      'dense1.weight': int8((H + 1) * F * G),
      'dense1.bias': new Float32Array(G),
      'dense2.weight': int8(G * C),
      'dense2.bias': new Float32Array(C),
    },
  }
}
