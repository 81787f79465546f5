// The least that a proxy on Node and undici must do: what stillgate would cost without any judgement or safety.
import { createServer } from 'node:http'
import { Pool } from 'undici'

const [target] = process.argv.slice(2)
const pool = new Pool(target, { connections: 256 })
const HOP_BY_HOP = new Set(['connection', 'keep-alive', 'transfer-encoding', 'upgrade', 'expect'])

function endToEnd(raw) {
  const headers = []
  for (let i = 0; i < raw.length; i += 2) {
    if (!HOP_BY_HOP.has(raw[i].toLowerCase())) headers.push(raw[i], raw[i + 1])
  }
  return headers
}

const server = createServer((req, res) => {
  const { method, url: path, rawHeaders } = req
  const hasBody =
    req.headers['content-length'] !== undefined || req.headers['transfer-encoding'] !== undefined
  const body = hasBody ? req : null
  pool.dispatch({ method, path, headers: endToEnd(rawHeaders), body }, relay(res))
})

const relay = (res) => ({
  onConnect() {},
  onHeaders(status, raw) {
    res.writeHead(status, endToEnd(raw.map(String)))
    return true
  },
  onData: (chunk) => res.write(chunk),
  onComplete: () => res.end(),
  onError: () => res.destroy(),
})

server.listen(0, '127.0.0.1', () => console.log(`listening on http://127.0.0.1:${server.address().port} `))
