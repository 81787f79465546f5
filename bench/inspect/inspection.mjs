// Time to turn requests into windows, per byte of the request.
import { Inspector } from '../../dist/inspect/index.js'
import { judgedBytes, mixedRequests, rawBytes, viewsOf } from '../support/requests.mjs'
import { nsPerByte } from '../support/statistics.mjs'

const REQUESTS = 1500
const ROUNDS = 15

/** @returns `{requests, rawBytes, judgedBytes, nsPerByte: {median, least, most}, microsPerRequest}` */
export function measureInspection() {
  const requests = mixedRequests(REQUESTS)
  const raw = requests.reduce((sum, request) => sum + rawBytes(request), 0)
  const inspector = new Inspector()
  const time = nsPerByte(
    () => {
      for (const { head, body } of requests) inspector.inspect(head, body)
    },
    raw,
    ROUNDS,
  )
  return {
    requests: requests.length,
    rawBytes: raw,
    judgedBytes: judgedBytes(viewsOf(requests)),
    nsPerByte: time,
    microsPerRequest: (time.median * raw) / requests.length / 1000,
  }
}

export function renderInspection({
  requests,
  rawBytes: raw,
  judgedBytes: judged,
  nsPerByte: time,
  microsPerRequest,
}) {
  const { median, least, most } = time
  return [
    `inspection of ${requests} invented requests, ${raw} bytes of them, ${judged} bytes in windows`,
    `${median.toFixed(1)} ns per byte of request (${least.toFixed(1)}–${most.toFixed(1)}), ` +
      `${microsPerRequest.toFixed(1)} µs per request`,
  ].join('\n')
}
