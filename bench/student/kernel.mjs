// CPU time of the student's kernels per byte judged. Every kernel is checked bit by bit against the TypeScript twin
// before it is timed, and they take turns. Beside the figures stands what they are bounded by: rows of the embedding
// table that must be fetched, each as long as a load takes from a table of that size, and multiply-adds.
import { decodeStudent, KIND_ROWS, studentFromBytes, Tokenizer } from '../../dist/student/index.js'
import { loadLatency } from '../support/latency.mjs'
import { judgedBytes, mixedRequests, viewsOf } from '../support/requests.mjs'
import { spread, table } from '../support/statistics.mjs'

const REQUESTS = 600
const ROUNDS = { 'wasm-simd': 15, 'wasm-scalar': 5, typescript: 1 }
/** Multiply-adds of one instruction on sixteen bytes. */
const LANES = 8
const KIB = 1024

/**
 * @returns `{requests, work, latency, kernels: [{kernel, nsPerByte: {median, least, most}, nsPerWindow,
 * microsPerRequest}]}`; times are CPU times
 * @throws Error when a kernel does not run here, or differs from the twin
 */
export async function measureKernels({ bytes }) {
  const all = viewsOf(mixedRequests(REQUESTS))
  const work = workOf(all, decodeStudent(bytes).meta)
  const twin = await studentFromBytes(bytes, { kernel: 'typescript' })
  const expected = all.map((views) => twin.judgeWindows(views))
  const students = []
  for (const kernel of Object.keys(ROUNDS)) {
    const student = await studentFromBytes(bytes, { kernel })
    if (student.kernel !== kernel) throw new Error(`${kernel} does not run here: ${student.notes.join('; ')}`)
    if (!same(all, student, expected)) throw new Error(`${kernel} differs from the twin`)
    students.push(student)
  }
  const times = takeTurns(students, all, work.bytes)
  const kernels = students.map(({ kernel }) => {
    const time = spread(times[kernel])
    return {
      kernel,
      nsPerByte: time,
      nsPerWindow: (time.median * work.bytes) / work.windows,
      microsPerRequest: (time.median * work.bytes) / all.length / 1000,
    }
  })
  return { requests: all.length, work, latency: latencies(work.tableBytes), kernels }
}

/** Nanoseconds per byte by kernel; before what counts, one round for the compiler. */
function takeTurns(students, all, bytes) {
  const times = Object.fromEntries(students.map(({ kernel }) => [kernel, []]))
  for (let round = -1; round < Math.max(...Object.values(ROUNDS)); round++) {
    for (const student of students) {
      if (round >= ROUNDS[student.kernel]) continue
      const began = process.cpuUsage()
      for (const views of all) student.judge(views)
      const { user, system } = process.cpuUsage(began)
      if (round >= 0) times[student.kernel].push(((user + system) * 1000) / bytes)
    }
  }
  return times
}

/** Nanoseconds per load from what fits into the first, second and third cache, and from the embedding table. */
const latencies = (tableBytes) => ({
  first: loadLatency(16 * KIB),
  second: loadLatency(256 * KIB),
  third: loadLatency(4 * KIB * KIB),
  table: loadLatency(tableBytes),
})

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
    tableBytes: (tokens.rows + KIND_ROWS) * D,
    cellsPerByte: cells / bytes,
    rowsPerByte: rows / bytes,
    tableBytesPerByte: (rows * D) / bytes,
    multiplyAddsPerByte: (cells * perCell + windows * perWindow) / bytes,
  }
}

export function renderKernels({ requests, work, latency, kernels }) {
  const slowest = kernels.at(-1).nsPerByte.median
  const rows = kernels.map(
    ({ kernel, nsPerByte: { median, least, most }, nsPerWindow, microsPerRequest }) => [
      kernel,
      median.toFixed(1),
      `${least.toFixed(1)}–${most.toFixed(1)}`,
      nsPerWindow.toFixed(0),
      microsPerRequest.toFixed(0),
      `${(slowest / median).toFixed(1)}×`,
    ],
  )
  return [
    `kernel on ${requests} invented requests, ${work.windows} windows, ${work.bytes} bytes; CPU time`,
    table([['', 'ns per byte', '(spread)', 'ns per window', 'µs per request', 'of the twin'], ...rows]),
    ...renderBound(work, latency),
  ].join('\n')
}

function renderBound(work, { first, second, third, table: own }) {
  const ns = (value) => value.toFixed(1)
  return [
    `a load: ${ns(first)} ns from 16 KiB, ${ns(second)} from 256 KiB, ${ns(third)} from 4 MiB, ` +
      `${ns(own)} from a table of ${(work.tableBytes / KIB).toFixed(0)} KiB`,
    `bound: per byte ${work.cellsPerByte.toFixed(2)} cells and ${work.rowsPerByte.toFixed(2)} rows: ` +
      `${ns(work.rowsPerByte * own)} ns if each row were waited for, ${ns(work.rowsPerByte * first)} ns if all lay in the ` +
      `first cache; ${work.multiplyAddsPerByte.toFixed(0)} multiply-adds: at least ` +
      `${(work.multiplyAddsPerByte / LANES).toFixed(0)} instructions`,
  ]
}
