/**
 * A body is read as what it says it is and, where that differs, as what it looks like: an application may believe
 * either.
 */
import type { Arena } from './arena.js'
import { charsetOf, toUtf8 } from './charset.js'
import { contentCodings, decompress } from './content-coding.js'
import { json } from './json.js'
import { beginsMultipart, raw, readMultipart } from './multipart.js'
import { pairs } from './pairs.js'
import type { Steps } from './steps.js'
import type { RequestHead, Source } from './types.js'
import { readXml } from './xml.js'

export type BodyType = 'form' | 'json' | 'multipart' | 'xml' | 'text' | 'binary'

const EQUALS = 0x3d
const FORM = { key: 'form-key', value: 'form-value', place: 'body' } as const

export const headerOf = (head: RequestHead, name: string): string => headersOf(head, name)[0] ?? ''

function headersOf(head: RequestHead, name: string): string[] {
  const values: string[] = []
  for (let i = 0; i + 1 < head.rawHeaders.length; i += 2) {
    const one = head.rawHeaders[i]!
    if (one.length === name.length && one.toLowerCase() === name) values.push(head.rawHeaders[i + 1]!)
  }
  return values
}

/** Those that most clients write, letter by letter: looked up and not worked out. */
const USUAL_TYPES: ReadonlyMap<string, BodyType> = new Map([
  ['application/x-www-form-urlencoded', 'form'],
  ['application/json', 'json'],
])

/** What a content type declares; undefined when it is absent or says nothing of use. */
export function declaredType(contentType: string): BodyType | undefined {
  const usual = USUAL_TYPES.get(contentType)
  if (usual !== undefined) return usual
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
  if (beginsMultipart(body)) return 'multipart'
  return withoutSyntax(body)
}

const SAMPLE = 512
const LONGEST_FORM_KEY = 100
const ODD = 1
const ENDS_KEY = 2
const LINE_BREAK = 4
/** What a byte says of the body that it stands in. */
const TELLS = Uint8Array.from({ length: 256 }, (_, b) => {
  const control = b < 0x09 || (b > 0x0d && b < 0x20) || b === 0x7f
  const endsKey = /[\s=&]/.test(String.fromCharCode(b))
  return (control ? ODD : 0) | (endsKey ? ENDS_KEY : 0) | (b === 0x0a || b === 0x0d ? LINE_BREAK : 0)
})

/** `binary` with many control characters, `form` for one line that begins with a key and `=`, else `text`. */
function withoutSyntax(body: Buffer): BodyType {
  const end = Math.min(body.length, SAMPLE)
  let odd = 0
  let all = 0
  let keyEnd = -1
  for (let i = 0; i < end; i++) {
    const tells = TELLS[body[i]!]!
    if (tells === 0) continue
    odd += tells & ODD
    all |= tells
    if (keyEnd < 0 && (tells & ENDS_KEY) !== 0) keyEnd = i
  }
  if (odd * 50 > end) return 'binary'
  const hasKey = keyEnd > 0 && keyEnd <= LONGEST_FORM_KEY && body[keyEnd] === EQUALS
  return hasKey && (all & LINE_BREAK) === 0 ? 'form' : 'text'
}

/**
 * Reads a body as it came and, where it is compressed or in a charset of its own, as what it stands for. What cannot
 * be decompressed is judged as the bytes it is, and said to be unread.
 */
export function* readBody(arena: Arena, head: RequestHead, bytes: Uint8Array): Steps {
  const body = bytes instanceof Buffer ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const contentTypes = headersOf(head, 'content-type')
  const plain = decompressed(arena, head, body)
  arena.within = plain === body ? undefined : wholeBody(body)
  if (plain !== body && hasTextRun(body)) raw(arena, body, 0, body.length, 'binary', '')
  yield* readTypes(arena, contentTypes, plain)
  const utf8 = toUtf8(plain, charsetOf(contentTypes[0] ?? '', plain))
  if (utf8 !== undefined) {
    arena.within = wholeBody(body)
    yield* readTypes(arena, contentTypes, utf8)
  }
  arena.within = undefined
}

const wholeBody = (body: Buffer): Source => ({ place: 'body', header: -1, start: 0, end: body.length })

function decompressed(arena: Arena, head: RequestHead, body: Buffer): Buffer {
  const codings = contentCodings(head)
  if (codings.length === 0) return body
  const result = decompress(body, codings, arena.limits.decompressed)
  if ('body' in result) return result.body
  arena.stop(result.unread)
  return body
}

/** Compressed bytes hold no text, unless in a comment or stored block that is meant for someone else. */
const TEXT_RUN = 16

function hasTextRun(body: Buffer): boolean {
  let run = 0
  for (const b of body) {
    run = b >= 0x20 && b < 0x7f ? run + 1 : 0
    if (run >= TEXT_RUN) return true
  }
  return false
}

/** Reads a body as every type that it declares (a second Content-Type is a second reading) and as what it looks like. */
function* readTypes(arena: Arena, contentTypes: readonly string[], body: Buffer): Steps {
  const sniffed = sniffedType(body)
  const read: BodyType[] = []
  for (const contentType of contentTypes.slice(0, MOST_TYPES)) {
    const said = declaredType(contentType)
    // Text may be anything: browsers send JSON as text/plain to be spared a preflight request.
    const declared = said === 'text' && (sniffed === 'json' || sniffed === 'xml') ? sniffed : said
    if (declared === undefined || read.includes(declared)) continue
    read.push(declared)
    yield* readAs(arena, declared, body, contentType)
  }
  if (!read.includes(sniffed) && read.every((declared) => contradicts(declared, sniffed)))
    yield* readAs(arena, sniffed, body, '')
}

/** Content-Type headers that are believed. */
const MOST_TYPES = 3

/** Whether what a body looks like is a syntax that the declared reading would not see through. */
export function contradicts(declared: BodyType, sniffed: BodyType): boolean {
  if (sniffed === 'text' || sniffed === 'binary') return declared === 'multipart' || declared === 'form'
  return declared !== sniffed
}

function* readAs(arena: Arena, type: BodyType, body: Buffer, contentType: string): Steps {
  switch (type) {
    case 'form':
      return yield* pairs(arena, body, 0, body.length, FORM)
    case 'json':
      return yield* json(arena, body, 0, body.length)
    case 'xml':
      return yield* readXml(arena, body, 0, body.length)
    case 'multipart':
      return yield* readMultipart(arena, body, contentType)
    case 'text':
    case 'binary':
      return raw(arena, body, 0, body.length, type, '')
  }
}
