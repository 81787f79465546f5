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
/** A point is measured for this much CPU time, but at least twice. */
const POINT_MS = quick ? 20 : 60
const LEAST = 2

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
  judge(request)
  const before = process.cpuUsage()
  for (let runs = 1; ; runs++) {
    judge(request)
    const { user, system } = process.cpuUsage(before)
    const micros = user + system
    if (runs >= LEAST && micros >= POINT_MS * 1000) return Math.round((micros * 1000) / runs)
  }
}

const bySize = (bodies) => curves(bodies, (body) => SIZES.map((size) => pointOf(bodyRequest(body, size))))
const pointOf = (request) => [rawBytes(request), timeOf(request)]
const curves = (inputs, curve) =>
  Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, curve(input)]))

// The compiler first sees all kinds of input, as it does in a proxy that has run for a while.
for (const body of Object.values({ ...BODIES, ...HARD_BODIES })) timeOf(bodyRequest(body, 5000))
const sizes = bySize(BODIES)
const hard = bySize(HARD_BODIES)
const counts = curves(COUNTS, (make) => NUMBERS.map((number) => [number, ...pointOf(make(number))]))
console.log(JSON.stringify({ asked: SIZES, sizes, hard, counts }))
