// Cost of inspection and scoring against the size of a body and the number of parameters, in a process of its own.
//   node bench/inspect/curves.mjs '{"model", "quick"}'
// Prints {asked: bytes wanted, sizes: {name: [[bytes, nanoseconds], …]}, hard: {…}, counts: {name: [[count, bytes, nanoseconds], …]}}.
import { readFileSync } from 'node:fs'
import { BodyStream, Inspector } from '../../dist/inspect/index.js'
import { studentFromBytes } from '../../dist/student/index.js'
import { rawBytes } from '../support/requests.mjs'
import { BODIES, bodyRequest, COUNTS, HARD_BODIES } from './inputs.mjs'

const { model, quick } = JSON.parse(process.argv[2])
const SIZES = quick ? [100, 10_000, 100_000] : [100, 1_000, 10_000, 100_000, 1_000_000, 4_000_000]
const NUMBERS = quick ? [1, 100, 1_000] : [1, 3, 10, 30, 100, 300, 1_000]
/** Bodies above this are judged in slices, as the proxy judges them; `limits.bodyBuffer` by default. */
const WHOLE = 2 ** 20
const CHUNK = 64 * 1024
/** A point is measured for this much CPU time, behind one run to warm up. */
const POINT_MS = quick ? 20 : 60
/** Large bodies need no warming: most of their bytes are read by code that their first has warmed. */
const LARGE = 500_000
/** After this much time by the clock, larger sizes are left out. */
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

/** Nanoseconds of CPU time, mean: on a machine with other work, clocks tell more about that than about this. */
function timeOf(request) {
  if (rawBytes(request) < LARGE) judge(request)
  const before = process.cpuUsage()
  for (let runs = 1; ; runs++) {
    judge(request)
    const { user, system } = process.cpuUsage(before)
    const micros = user + system
    if (micros >= POINT_MS * 1000) return Math.round((micros * 1000) / runs)
  }
}

const pointOf = (request) => [rawBytes(request), timeOf(request)]

/** From small to large, all bodies of a size together; a size that the time does not suffice for is left out whole. */
function bySize(bodies) {
  const points = Object.fromEntries(Object.keys(bodies).map((name) => [name, []]))
  const asked = []
  for (const size of SIZES) {
    const column = []
    for (const body of Object.values(bodies)) {
      if (performance.now() > MOST_MS) return { asked, points }
      column.push(pointOf(bodyRequest(body, size)))
    }
    Object.values(points).forEach((list, i) => list.push(column[i]))
    asked.push(size)
  }
  return { asked, points }
}

const pick = (from, names) => Object.fromEntries(Object.keys(names).map((name) => [name, from[name]]))

const all = { ...BODIES, ...HARD_BODIES }
// The compiler first sees all kinds of input, as it does in a proxy that has run for a while.
for (const body of Object.values(all)) timeOf(bodyRequest(body, 5000))
const counts = Object.fromEntries(
  Object.entries(COUNTS).map(([name, make]) => [
    name,
    NUMBERS.map((number) => [number, ...pointOf(make(number))]),
  ]),
)
const { asked, points } = bySize(all)
console.log(JSON.stringify({ asked, sizes: pick(points, BODIES), hard: pick(points, HARD_BODIES), counts }))
