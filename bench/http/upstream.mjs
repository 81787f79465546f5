// An application that does next to nothing: waits for the whole request, answers with one kilobyte.
import { createServer } from 'node:net'
import { MessageReader } from '../support/messages.mjs'

const PAGE = 'x'.repeat(1024)
const ANSWER = Buffer.from(
  `HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: ${PAGE.length}\r\n\r\n${PAGE}`,
)

const server = createServer({ noDelay: true }, (socket) => {
  const reader = new MessageReader(() => socket.write(ANSWER))
  socket.on('data', (chunk) => reader.push(chunk))
  socket.on('error', () => socket.destroy())
})
server.listen(0, '127.0.0.1', () => console.log(`listening on http://127.0.0.1:${server.address().port} `))
