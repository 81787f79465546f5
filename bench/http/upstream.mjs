// An application that does next to nothing: reads the request, answers with one kilobyte.
import { createServer } from 'node:http'

const PAGE = 'x'.repeat(1024)

const server = createServer((req, res) => {
  req.resume()
  req.once('end', () => {
    res.writeHead(200, { 'content-type': 'text/plain', 'content-length': PAGE.length })
    res.end(PAGE)
  })
})
server.listen(0, '127.0.0.1', () => console.log(`listening on http://127.0.0.1:${server.address().port} `))
