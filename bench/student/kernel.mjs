// Time of the student's kernels per byte judged. Every kernel is checked bit by bit against the TypeScript twin before
// it is timed. Beside the figures stands what they are bounded by: rows of the embedding table that must be fetched and
// multiply-adds that must be done per byte.
import { decodeStudent, studentFromBytes, Tokenizer } from '../../dist/student/index.js'
import { judgedBytes, mixedRequests, viewsOf } from '../support/requests.mjs'
import { nsPerByte, table } from '../support/statistics.mjs'

const REQUESTS = 600
const ROUNDS = { 'wasm-simd': 9, 'wasm-scalar': 5, typescript: 1 }

/**
 * @returns `{requests, work, kernels: [{kernel, nsPerByte: {median, least, most}, microsPerRequest}]}`
 * @throws Error when a kernel does not run here, or differs from the twin
 */
export async function measureKernels({ bytes }) {
  const all = viewsOf(mixedRequests(REQUESTS))
  const work = workOf(all, decodeStudent(bytes).meta)
  const twin = await studentFromBytes(bytes, { kernel: 'typescript' })
  const expected = all.map((views) => twin.judgeWindows(views))
  const kernels = []
  for (const [kernel, rounds] of Object.entries(ROUNDS)) {
    const student = await studentFromBytes(bytes, { kernel })
    if (student.kernel !== kernel) throw new Error(`${kernel} does not run here: ${student.notes.join('; ')}`)
    if (!same(all, student, expected)) throw new Error(`${kernel} differs from the twin`)
    const time = nsPerByte(() => all.forEach((views) => student.judge(views)), work.bytes, rounds)
    kernels.push({
      kernel,
      nsPerByte: time,
      microsPerRequest: (time.median * work.bytes) / all.length / 1000,
    })
  }
  return { requests: all.length, work, kernels }
}

const same = (all, student, expected) =>
  all.every((views, v) => student.judgeWindows(views).every((value, i) => Object.is(value, expected[v][i])))

/** What every kernel has to do per byte, whatever its speed. */
function workOf(all, { tokens, labels, network }) {
  const { width: D, taps: K, channels: F, heads: H, hidden: G } = network
  const tokenizer = new Tokenizer(tokens)
  let [windows, cells, rows] = [0, 0, 0]
  for (const { bytes: arena, count, starts, lengths, kinds } of all) {
    windows += count
    for (let w = 0; w < count; w++) {
      const T = tokenizer.tokenize(arena, starts[w], lengths[w], kinds[w])
      cells += T
      rows += tokenizer.offsets[T]
    }
  }
  const bytes = judgedBytes(all)
  const perCell = D * K + D * F + 2 * H * F
  const perWindow = (H + 1) * F * G + G * labels.length
  return {
    bytes,
    windows,
    cellsPerByte: cells / bytes,
    rowsPerByte: rows / bytes,
    tableBytesPerByte: (rows * D) / bytes,
    multiplyAddsPerByte: (cells * perCell + windows * perWindow) / bytes,
  }
}

export function renderKernels({ requests, work, kernels }) {
  const slowest = kernels.at(-1).nsPerByte.median
  const rows = kernels.map(({ kernel, nsPerByte: { median, least, most }, microsPerRequest }) => [
    kernel,
    median.toFixed(1),
    `${least.toFixed(1)}–${most.toFixed(1)}`,
    microsPerRequest.toFixed(0),
    `${(slowest / median).toFixed(1)}×`,
  ])
  return [
    `kernel on ${requests} invented requests, ${work.windows} windows, ${work.bytes} bytes`,
    table([['', 'ns per byte', '(spread)', 'µs per request', 'of the twin'], ...rows]),
    `bound: per byte ${work.cellsPerByte.toFixed(2)} cells, ${work.rowsPerByte.toFixed(2)} rows ` +
      `(${work.tableBytesPerByte.toFixed(0)} bytes of the table), ${work.multiplyAddsPerByte.toFixed(0)} multiply-adds`,
  ].join('\n')
}
