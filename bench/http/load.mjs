// Load on one address: autocannon, closed loop, keep-alive. Prints {requestsPerSecond, p50, p99} (milliseconds).
//   node bench/http/load.mjs URL CONNECTIONS WARM_UP_SECONDS SECONDS
import autocannon from 'autocannon'
import { harmlessRequests } from '../support/requests.mjs'
import { quantile } from '../support/statistics.mjs'

const REQUESTS = 400
/** Written by autocannon itself. */
const OWN = new Set(['host', 'content-length', 'connection'])

const [url, ...numbers] = process.argv.slice(2)
const [connections, warmUp, seconds] = numbers.map(Number)

function toAutocannon({ head, body }) {
  const headers = {}
  for (let i = 0; i < head.rawHeaders.length; i += 2) {
    const [name, value] = head.rawHeaders.slice(i, i + 2)
    if (!OWN.has(name.toLowerCase())) headers[name] = value
  }
  return { method: head.method, path: head.target, headers, ...(body && { body: Buffer.from(body) }) }
}

const requests = harmlessRequests(REQUESTS)
  .filter(({ head }) => head.method !== 'HEAD')
  .map(toAutocannon)
const latencies = []
let from = Infinity
let to = 0
const run = autocannon({ url, connections, duration: warmUp + seconds, requests, timeout: 10 }, finished)
run.on('start', () => {
  from = performance.now() + warmUp * 1000
  to = from + seconds * 1000
})
run.on('response', (_client, _status, _bytes, milliseconds) => {
  const now = performance.now()
  if (now >= from && now < to) latencies.push(milliseconds)
})

function finished(error, { errors, timeouts, non2xx }) {
  const lost = errors + timeouts + non2xx
  if (error || lost > 0) throw error ?? new Error(`${lost} requests failed or were not answered with 2xx`)
  latencies.sort((a, b) => a - b)
  const [p50, p99] = [0.5, 0.99].map((share) => quantile(latencies, share))
  console.log(JSON.stringify({ requestsPerSecond: latencies.length / seconds, p50, p99 }))
}
