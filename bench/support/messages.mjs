// Reads HTTP/1.1 messages off a socket and nothing more than it must: where they end. The load and the upstream share
// one core, and a full parser there would slow the proxy that is measured.
const END = '\r\n\r\n'
const LAST_CHUNK = '\r\n0\r\n\r\n'

export class MessageReader {
  #rest
  #onMessage

  /** @param onMessage gets the head of each message, without the blank line, once its body has come */
  constructor(onMessage) {
    this.#onMessage = onMessage
  }

  push(chunk) {
    const data = this.#rest === undefined ? chunk : Buffer.concat([this.#rest, chunk])
    let from = 0
    for (let end; from < data.length && (end = data.indexOf(END, from, 'latin1')) >= 0;) {
      const head = data.latin1Slice(from, end)
      const next = endOfBody(data, head, end + END.length)
      if (next === undefined) break
      this.#onMessage(head)
      from = next
    }
    this.#rest = from < data.length ? data.subarray(from) : undefined
  }
}

function endOfBody(data, head, start) {
  const length = /\r\ncontent-length: *(\d+)/i.exec(head)
  if (length === null) return /\r\ntransfer-encoding: *chunked/i.test(head) ? endOfChunks(data, start) : start
  const end = start + Number(length[1])
  return end <= data.length ? end : undefined
}

/** The last chunk may be the first: the search begins at the line break before the body. */
function endOfChunks(data, start) {
  const at = data.indexOf(LAST_CHUNK, start - 2, 'latin1')
  return at < 0 ? undefined : at + LAST_CHUNK.length
}
