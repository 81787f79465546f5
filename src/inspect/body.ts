/**
 * A body is read as what it says it is and, where that differs, as what it looks like: an application may believe
 * either.
 */
import type { Arena } from './arena.js'
import { readJson } from './json.js'
import { boundaryOf, raw, readMultipart } from './multipart.js'
import { readPairs } from './pairs.js'
import type { RequestHead } from './types.js'
import { readXml } from './xml.js'

export type BodyType = 'form' | 'json' | 'multipart' | 'xml' | 'text' | 'binary'

const FORM = { key: 'form-key', value: 'form-value', place: 'body' } as const

export function headerOf(head: RequestHead, name: string): string {
  for (let i = 0; i + 1 < head.rawHeaders.length; i += 2) {
    if (head.rawHeaders[i]!.toLowerCase() === name) return head.rawHeaders[i + 1]!
  }
  return ''
}

/** What a content type declares; undefined when it is absent or says nothing of use. */
export function declaredType(contentType: string): BodyType | undefined {
  const type = contentType.split(';', 1)[0]!.trim().toLowerCase()
  if (type === 'application/x-www-form-urlencoded') return 'form'
  if (type.startsWith('multipart/')) return 'multipart'
  if (type.endsWith('json') || type === 'application/graphql+json') return 'json'
  if (type.endsWith('xml')) return 'xml'
  if (type.startsWith('text/') || type === 'application/graphql' || type.endsWith('javascript')) return 'text'
  return undefined
}

/** What the first bytes look like. */
export function sniffedType(body: Buffer): BodyType {
  let i = body[0] === 0xef && body[1] === 0xbb && body[2] === 0xbf ? 3 : 0
  while (i < body.length && i < 256 && body[i]! <= 0x20) i++
  const first = body[i]
  if (first === 0x7b || first === 0x5b) return 'json'
  if (first === 0x3c) return 'xml'
  if (body[0] === 0x2d && body[1] === 0x2d && boundaryOf('', body) !== undefined) {
    const boundary = boundaryOf('', body)!
    if (body.indexOf(`--${boundary}`, 2, 'latin1') > 0) return 'multipart'
  }
  const sample = body.subarray(0, 512)
  if (isBinary(sample)) return 'binary'
  return /^[^\s=&]{1,100}=[^\r\n]*$/.test(sample.toString('latin1')) ? 'form' : 'text'
}

function isBinary(sample: Buffer): boolean {
  let odd = 0
  for (const b of sample) if (b < 0x09 || (b > 0x0d && b < 0x20) || b === 0x7f) odd++
  return odd * 50 > sample.length
}

export function readBody(arena: Arena, head: RequestHead, bytes: Uint8Array): void {
  const body = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const contentType = headerOf(head, 'content-type')
  const sniffed = sniffedType(body)
  const said = declaredType(contentType)
  // Text may be anything: browsers send JSON as text/plain to be spared a preflight request.
  const declared = said === 'text' && (sniffed === 'json' || sniffed === 'xml') ? sniffed : said
  if (declared) readAs(arena, declared, body, contentType)
  if (sniffed !== declared && (declared === undefined || contradicts(declared, sniffed)))
    readAs(arena, sniffed, body, contentType)
}

/** Whether what a body looks like is a syntax that the declared reading would not see through. */
function contradicts(declared: BodyType, sniffed: BodyType): boolean {
  if (sniffed === 'text' || sniffed === 'binary') return declared === 'multipart' || declared === 'form'
  if (sniffed === 'form') return declared === 'text' || declared === 'multipart'
  return true
}

function readAs(arena: Arena, type: BodyType, body: Buffer, contentType: string): void {
  switch (type) {
    case 'form':
      return readPairs(arena, body, 0, body.length, FORM)
    case 'json':
      return void readJson(arena, body, 0, body.length)
    case 'xml':
      return readXml(arena, body, 0, body.length)
    case 'multipart': {
      const boundary = boundaryOf(contentType, body)
      return boundary === undefined
        ? raw(arena, body, 0, body.length, 'text', '')
        : readMultipart(arena, body, boundary)
    }
    case 'text':
    case 'binary':
      return raw(arena, body, 0, body.length, type, '')
  }
}
