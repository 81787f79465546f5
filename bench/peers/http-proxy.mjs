// http-proxy alone, with an agent that keeps connections: what a proxy of this kind costs without any judgement.
import { Agent, createServer } from 'node:http'
import httpProxy from 'http-proxy'

const [target] = process.argv.slice(2)
const proxy = httpProxy.createProxyServer({ target, agent: new Agent({ keepAlive: true, maxSockets: 256 }) })
proxy.on('error', (_error, _req, res) => res.writeHead?.(502).end())

const server = createServer((req, res) => proxy.web(req, res))
server.listen(0, '127.0.0.1', () => console.log(`listening on http://127.0.0.1:${server.address().port} `))
