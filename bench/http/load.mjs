// Load on one address from connections that are kept alive. Closed loop: each connection sends when it has its answer.
// Open loop (`perSecond`): requests are due at given times, and latency counts from then, so that a proxy that stalls
// is charged for all who waited (no coordinated omission).
//   node bench/http/load.mjs '{"url", "file", "connections", "warmUp", "seconds", "perSecond"?, "requests"?, "pid"?}'
// `file` holds the requests (support/mix.mjs), `requests` ends the run early, `pid` is the proxy's, for its CPU time.
// Prints {requestsPerSecond, requests, refused, p50, p99, p999 (ms), cpuMicros (of the proxy per request), busy}.
import { readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { Worker } from 'node:worker_threads'
import { clock, cpuMillis } from '../support/processes.mjs'
import { MessageReader } from '../support/messages.mjs'
import { unpack } from '../support/mix.mjs'
import { quantile } from '../support/statistics.mjs'

const options = JSON.parse(process.argv[2])
const { connections, warmUp, seconds, perSecond, requests = Infinity, pid } = options
const { hostname, port } = new URL(options.url)
const mix = unpack(readFileSync(options.file))

const latencies = []
const idle = []
const waiting = []
let [sent, refused, lost] = [0, 0, 0]
let finished = false
let window

function open() {
  const socket = connect({ host: hostname, port: Number(port), noDelay: true })
  const client = { socket, due: undefined }
  const reader = new MessageReader((head) => answer(client, head))
  socket.on('data', (chunk) => reader.push(chunk))
  socket.on('error', () => {})
  socket.on('close', () => closed(client))
  socket.once('connect', () => free(client))
}

function closed(client) {
  if (finished) return
  if (client.due !== undefined) lost++
  const at = idle.indexOf(client)
  if (at >= 0) idle.splice(at, 1)
  if (lost > 100) fail(`${lost} connections ended before their answer`)
  setTimeout(open, 10)
}

function send(client, due) {
  client.due = due
  client.socket.write(mix[sent++ % mix.length])
}

function free(client) {
  if (finished) return
  if (perSecond === undefined) send(client, clock())
  else if (waiting.length > 0) send(client, waiting.shift())
  else idle.push(client)
}

function answer(client, head) {
  if (finished) return
  if (window) {
    latencies.push(clock() - client.due)
    if (head.charCodeAt(9) !== 0x32) refused++
  }
  client.due = undefined
  if (latencies.length >= requests) return finish()
  free(client)
}

function due(at) {
  const client = idle.pop()
  if (client) send(client, at)
  else if (waiting.push(at) > 100_000) fail(`the proxy does not keep up with ${perSecond} requests/s`)
}

function begin() {
  window = { began: clock(), cpu: pid === undefined ? NaN : cpuMillis(pid) }
  setTimeout(finish, seconds * 1000)
}

function finish() {
  if (finished) return
  finished = true
  const millis = clock() - window.began
  const cpu = pid === undefined ? NaN : cpuMillis(pid) - window.cpu
  const count = latencies.length
  if (count === 0) fail('no request was answered')
  latencies.sort((a, b) => a - b)
  const [p50, p99, p999] = [0.5, 0.99, 0.999].map((share) => quantile(latencies, share))
  const rates = { requestsPerSecond: (count / millis) * 1000, requests: count, refused, lost }
  const costs = { cpuMicros: (cpu / count) * 1000, busy: cpu / millis }
  process.stdout.write(JSON.stringify({ ...rates, p50, p99, p999, ...costs }), () => process.exit(0))
}

function fail(message) {
  console.error(message)
  process.exit(1)
}

for (let i = 0; i < connections; i++) open()
setTimeout(begin, warmUp * 1000)
if (perSecond !== undefined) {
  const workerData = { perSecond, seconds: warmUp + seconds + 1 }
  new Worker(new URL('arrivals.mjs', import.meta.url), { workerData }).on('message', due)
}
