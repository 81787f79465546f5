// Cost of inspection and scoring against the size of a body and the number of parameters, in a process of its own.
//   node bench/inspect/curves.mjs '{"model", "quick"}'
// Prints {asked: bytes wanted, sizes: {name: [[bytes, nanoseconds], …]}, hard: {…}, counts: {name: [[count, bytes, nanoseconds], …]}}.
import { readFileSync } from 'node:fs'
import { BodyStream, Inspector } from '../../dist/inspect/index.js'
import { studentFromBytes } from '../../dist/student/index.js'
import { rawBytes } from '../support/requests.mjs'
import { spread } from '../support/statistics.mjs'
import { BODIES, bodyRequest, COUNTS, HARD_BODIES } from './inputs.mjs'

const { model, quick } = JSON.parse(process.argv[2])
const SIZES = quick ? [100, 10_000, 100_000] : [100, 1_000, 10_000, 100_000, 1_000_000, 4_000_000]
const NUMBERS = quick ? [1, 100, 1_000] : [1, 3, 10, 30, 100, 300, 1_000]
/** Bodies above this are judged in slices, as the proxy judges them; `limits.bodyBuffer` by default. */
const WHOLE = 2 ** 20
const CHUNK = 64 * 1024
/**
 * Rounds over all points, there and back in turn: what slows the machine down for some seconds then slows all points down
 * alike, where in one go it would bend the curve. A point's time is the median of its rounds.
 */
const ROUNDS = quick ? 1 : 7
/** In a round a point is measured for this much CPU time, and at least once. */
const POINT_MS = quick ? 20 : 10
/** After this much time by the clock no further round begins. */
const MOST_MS = 90_000

const student = await studentFromBytes(readFileSync(model))
const inspector = new Inspector()

function judge({ head, body }) {
  if (body === undefined || body.length <= WHOLE) return void student.judge(inspector.inspect(head, body))
  const stream = new BodyStream(head)
  const weigh = (views) => views && student.judge(views)
  for (let at = 0; at < body.length; at += CHUNK) weigh(stream.push(body.subarray(at, at + CHUNK)))
  weigh(stream.end())
}

/** Nanoseconds of CPU time: on a machine with other work, clocks tell more about that than about this. */
function timeOf(request) {
  const before = process.cpuUsage()
  for (let runs = 1; ; runs++) {
    judge(request)
    const { user, system } = process.cpuUsage(before)
    const micros = user + system
    if (micros >= POINT_MS * 1000) return (micros * 1000) / runs
  }
}

const pointOf = (request) => ({ request, times: [] })

/** A request that nobody has timed has a time of its own: the compiler has not yet seen its kind. */
function measure(points) {
  for (const { request } of points) timeOf(request)
  for (let round = 0; round < ROUNDS && (round === 0 || performance.now() < MOST_MS); round++)
    for (const { request, times } of round % 2 === 0 ? points : points.toReversed())
      times.push(timeOf(request))
}

const figuresOf = ({ request, times }) => [rawBytes(request), Math.round(spread(times).median)]

const mapped = (record, change) =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value, name)]))

const bodies = mapped({ ...BODIES, ...HARD_BODIES }, (body) =>
  SIZES.map((size) => pointOf(bodyRequest(body, size))),
)
const counts = mapped(COUNTS, (make) => NUMBERS.map((number) => pointOf(make(number))))
measure([...Object.values(counts), ...Object.values(bodies)].flat())

const sizesOf = (names) => mapped(names, (_, name) => bodies[name].map(figuresOf))
console.log(
  JSON.stringify({
    asked: SIZES,
    sizes: sizesOf(BODIES),
    hard: sizesOf(HARD_BODIES),
    counts: mapped(counts, (points) => points.map((point, i) => [NUMBERS[i], ...figuresOf(point)])),
  }),
)
