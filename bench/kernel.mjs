// Time of the student's kernels per byte judged, on invented requests as a site sees them: mostly harmless, some
// attacks. Run it after `npm run build`:
//
//   node bench/kernel.mjs [--json]
//
// Every kernel is checked bit by bit against the TypeScript twin before it is timed. Beside the figures stands what
// they are bounded by: rows of the embedding table that must be fetched and multiply-adds that must be done per byte.
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { generateAttacks, generateBenign, seededRandom, setValue } from '../dist/corpus/index.js'
import { Inspector } from '../dist/inspect/index.js'
import {
  CLASSES,
  decodeStudent,
  encodeStudent,
  KIND_ROWS,
  loadStudent,
  studentFromBytes,
  Tokenizer,
  tokensHash,
} from '../dist/student/index.js'

const KERNELS = ['wasm-simd', 'wasm-scalar', 'typescript']
const MODEL = fileURLToPath(new URL('../models/student.safetensors', import.meta.url))
const REQUESTS = 1500
const ROUNDS = { 'wasm-simd': 15, 'wasm-scalar': 7, typescript: 3 }

/** A model of the shipped shape with weights at random, for as long as none is shipped. */
function randomModel() {
  const random = seededRandom(1)
  const [D, K, F, H, G, C, rows] = [16, 5, 32, 2, 32, CLASSES.length, 24576]
  const int8 = (size) => Int8Array.from({ length: size }, () => random() * 255 - 127)
  const tokens = { version: 1, rows, byteGrams: [2, 3, 4], skeletonGrams: [1, 2, 3, 4, 6], keywords: [] }
  const rates = { low: 0.0002, medium: 0.0008, high: 0.003 }
  return encodeStudent({
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
      thresholds: { low: 0.99, medium: 0.9, high: 0.5 },
      rates,
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
  })
}

/** Views of invented requests, three in four harmless; copies, because an inspector uses its arena again. */
function inventedViews() {
  const random = seededRandom(7)
  const inspector = new Inspector()
  const attacks = [...generateAttacks(random, REQUESTS / 4)].map(({ text }) => setValue(text, random))
  const requests = [...generateBenign(random, (REQUESTS * 3) / 4), ...attacks]
  return requests.map(({ head, body }) => copy(inspector.inspect(head, body)))
}

function copy(views) {
  const { count, fields, truncated } = views
  const arrays = ['starts', 'lengths', 'kinds', 'fieldOf'].map((name) => [name, views[name].slice(0, count)])
  return { bytes: views.bytes.slice(), count, fields: [...fields], truncated, ...Object.fromEntries(arrays) }
}

/** What every kernel has to do per byte, whatever its speed. */
function work(all, tokens, { width: D, taps: K, channels: F, heads: H, hidden: G }, C) {
  const tokenizer = new Tokenizer(tokens)
  let [bytes, windows, cells, rows] = [0, 0, 0, 0]
  for (const { bytes: arena, count, starts, lengths, kinds } of all) {
    for (let w = 0; w < count; w++) {
      const T = tokenizer.tokenize(arena, starts[w], lengths[w], kinds[w])
      bytes += lengths[w]
      cells += T
      rows += tokenizer.offsets[T]
    }
    windows += count
  }
  const perCell = D * K + D * F + 2 * H * F
  const perWindow = (H + 1) * F * G + G * C
  return {
    bytes,
    windows,
    cellsPerByte: cells / bytes,
    rowsPerByte: rows / bytes,
    tableBytesPerByte: (rows * D) / bytes,
    multiplyAddsPerByte: (cells * perCell + windows * perWindow) / bytes,
  }
}

function same(all, student, twin) {
  return all.every((views) => {
    const expected = twin.judgeWindows(views)
    return student.judgeWindows(views).every((value, i) => Object.is(value, expected[i]))
  })
}

/** Median and spread of nanoseconds per byte of `judge` over all requests. */
function time(all, student, rounds, bytes) {
  const figures = []
  for (let round = -2; round < rounds; round++) {
    const began = process.hrtime.bigint()
    for (const views of all) student.judge(views)
    const nanoseconds = Number(process.hrtime.bigint() - began)
    // The first two rounds are for the compiler.
    if (round >= 0) figures.push(nanoseconds / bytes)
  }
  figures.sort((a, b) => a - b)
  return { median: figures[figures.length >> 1], least: figures[0], most: figures.at(-1) }
}

/**
 * @returns {Promise<object>} `{model, work, kernels: [{kernel, nsPerByte: {median, least, most}, microsPerRequest}]}`
 */
export async function benchKernel() {
  const shipped = existsSync(MODEL)
  const bytes = shipped ? undefined : randomModel()
  const load = (kernel) => (shipped ? loadStudent(MODEL, { kernel }) : studentFromBytes(bytes, { kernel }))
  const { meta } = decodeStudent(shipped ? readFileSync(MODEL) : bytes)
  const all = inventedViews()
  const twin = await load('typescript')
  const done = work(all, meta.tokens, meta.network, meta.labels.length)
  const kernels = []
  for (const kernel of KERNELS) {
    const student = await load(kernel)
    if (student.kernel !== kernel) throw new Error(`${kernel} does not run here: ${student.notes.join('; ')}`)
    if (!same(all, student, twin)) throw new Error(`${kernel} differs from the twin`)
    const nsPerByte = time(all, student, ROUNDS[kernel], done.bytes)
    kernels.push({ kernel, nsPerByte, microsPerRequest: (nsPerByte.median * done.bytes) / all.length / 1000 })
  }
  return { model: shipped ? twin.model : 'random', requests: all.length, work: done, kernels }
}

function render({ model, requests, work: done, kernels }) {
  const slowest = kernels.at(-1).nsPerByte.median
  const lines = kernels.map(
    ({ kernel, nsPerByte: { median, least, most }, microsPerRequest }) =>
      `${kernel.padEnd(12)} ${median.toFixed(2).padStart(7)} ns/byte (${least.toFixed(2)}–${most.toFixed(2)})  ` +
      `${microsPerRequest.toFixed(1).padStart(7)} µs/request  ${(slowest / median).toFixed(1)}× the twin`,
  )
  return [
    `model ${model}; ${requests} requests, ${done.windows} windows, ${done.bytes} bytes`,
    ...lines,
    `bound: per byte ${done.cellsPerByte.toFixed(2)} cells, ${done.rowsPerByte.toFixed(2)} rows ` +
      `(${done.tableBytesPerByte.toFixed(0)} bytes of the table), ${done.multiplyAddsPerByte.toFixed(0)} multiply-adds`,
  ].join('\n')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const figures = await benchKernel()
  console.log(process.argv.includes('--json') ? JSON.stringify(figures) : render(figures))
}
