// Sends recorded requests to a running proxy over sockets that are kept alive, byte for byte as a client would, and
// notes the status of each answer. No HTTP client is used: they refuse what attackers send.
import { connect } from 'node:net'
import { toHead } from '../../dist/corpus/index.js'

const CONNECTIONS = 8
const PATIENCE_MS = 15_000

/** @returns the statuses, in the order of the rows; 0 where the proxy closed without an answer */
export async function replay(url, rows) {
  const { hostname, port } = new URL(url)
  const statuses = new Array(rows.length).fill(0)
  let next = 0
  const worker = async () => {
    const client = new Client(hostname, Number(port))
    while (next < rows.length) {
      const at = next++
      statuses[at] = await client.send(rows[at])
    }
    client.close()
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, worker))
  return statuses
}

/** The bytes of a row on the wire. */
export function wireOf(row) {
  const { method, target, rawHeaders } = toHead(row)
  const lines = [`${method} ${target} HTTP/1.1`]
  for (let i = 0; i < rawHeaders.length; i += 2) lines.push(`${rawHeaders[i]}: ${rawHeaders[i + 1]}`)
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), row.body ?? Buffer.alloc(0)])
}

/**
 * The first final answer in `bytes`.
 *
 * @returns `{status, end, closes}`, or undefined while it is not there whole
 */
export function answerIn(bytes, method) {
  const end = bytes.indexOf('\r\n\r\n')
  if (end < 0) return undefined
  const head = bytes.toString('latin1', 0, end)
  const status = Number(head.slice(9, 12))
  if (status >= 100 && status < 200) {
    const rest = answerIn(bytes.subarray(end + 4), method)
    return rest && { ...rest, end: rest.end + end + 4 }
  }
  const closes = /\r\nconnection: *close/i.test(head)
  const bodiless = method === 'HEAD' || status === 204 || status === 304
  const length = bodiless ? '0' : /\r\ncontent-length: *(\d+)/i.exec(head)?.[1]
  // The upstream here and the proxy's own pages always say how long they are.
  if (length === undefined) return { status, end: bytes.length, closes: true }
  const whole = end + 4 + Number(length)
  return bytes.length < whole ? undefined : { status, end: whole, closes }
}

class Client {
  #socket
  #bytes = Buffer.alloc(0)
  #wake = () => {}

  constructor(host, port) {
    this.host = host
    this.port = port
  }

  async send(row) {
    const socket = (this.#socket ??= this.#open())
    socket.write(wireOf(row))
    const until = Date.now() + PATIENCE_MS
    for (;;) {
      const answer = answerIn(this.#bytes, row.method)
      if (answer) return this.#taken(answer)
      const left = until - Date.now()
      if (this.#socket !== socket || left <= 0) {
        this.close()
        return 0
      }
      await this.#more(left)
    }
  }

  close() {
    this.#socket?.destroy()
    this.#socket = undefined
    this.#bytes = Buffer.alloc(0)
  }

  #taken({ status, end, closes }) {
    this.#bytes = this.#bytes.subarray(end)
    if (closes) this.close()
    return status
  }

  #open() {
    const socket = connect(this.port, this.host).setNoDelay(true)
    const gone = () => {
      if (this.#socket === socket) this.#socket = undefined
      this.#wake()
    }
    socket.on('error', gone).on('close', gone)
    socket.on('data', (chunk) => {
      if (this.#socket === socket) this.#bytes = Buffer.concat([this.#bytes, chunk])
      this.#wake()
    })
    return socket
  }

  #more(ms) {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms)
      this.#wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }
}
