/**
 * Bodies too long to hold: read in slices, each with the tail of the one before it, so that what lies across a
 * border is seen whole. A slice may begin anywhere in a document, so it is read by what needs no context: pairs
 * at `&`, strings at quotes, everything else as bytes.
 */
import { Arena } from './arena.js'
import { declaredType, headerOf, sniffedType, type BodyType } from './body.js'
import { percent, stringEscapes } from './decode.js'
import { isStructure } from './json.js'
import { DEFAULT_LIMITS, type InspectLimits } from './limits.js'
import type { FieldKind, RequestHead, RequestViews } from './types.js'
import { value } from './values.js'

/** Raw bytes read at once: enough to keep the overlap cheap, few enough to hold up nothing. */
const SLICE = 64 * 1024
/** Bytes that a slice shares with the next. */
const TAIL = 1024

const KINDS: Readonly<Record<BodyType, FieldKind>> = {
  form: 'form-value',
  json: 'json-value',
  xml: 'xml',
  multipart: 'file-content',
  text: 'text',
  binary: 'binary',
}

/**
 * @example
 * const stream = new BodyStream(head)
 * for await (const chunk of request) {
 *   const views = stream.push(chunk)
 *   if (views) judge(views) // then forward what `judgedBytes` covers
 * }
 * const rest = stream.end()
 */
export class BodyStream {
  readonly #head: RequestHead
  readonly #arena: Arena
  #type: BodyType | undefined
  #held: Buffer[] = []
  #heldBytes = 0
  #judged = 0
  /** Offset in the body of the first held byte. */
  #origin = 0

  constructor(head: RequestHead, limits: Partial<InspectLimits> = {}) {
    this.#head = head
    this.#arena = new Arena({ ...DEFAULT_LIMITS, ...limits })
  }

  /** Raw body bytes that lie wholly in windows handed out; the rest must not be forwarded yet. */
  get judgedBytes(): number {
    return this.#judged
  }

  /** Takes a chunk; returns windows, valid until the next call, when enough has come. */
  push(chunk: Uint8Array): RequestViews | undefined {
    this.#held.push(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length))
    this.#heldBytes += chunk.length
    if (this.#heldBytes < SLICE) return undefined
    const slice = Buffer.concat(this.#held)
    const views = this.#read(slice)
    const keep = Math.min(TAIL, slice.length)
    this.#judged = this.#origin + slice.length - keep
    this.#origin = this.#judged
    this.#held = [Buffer.from(slice.subarray(slice.length - keep))]
    this.#heldBytes = keep
    return views
  }

  /** What is left, when the body has ended. */
  end(): RequestViews | undefined {
    if (this.#heldBytes === 0) return undefined
    const slice = Buffer.concat(this.#held)
    this.#judged = this.#origin + slice.length
    this.#held = []
    this.#heldBytes = 0
    return this.#read(slice)
  }

  #read(slice: Buffer): RequestViews {
    this.#type ??= declaredType(headerOf(this.#head, 'content-type')) ?? sniffedType(slice)
    this.#arena.reset()
    const type = this.#type
    if (type === 'form') this.#split(slice, 0x26, (start, end) => this.#pair(slice, start, end))
    else if (type === 'json') this.#split(slice, 0x22, (start, end) => this.#string(slice, start, end))
    else this.#field(slice, 0, slice.length, (at) => at + slice.copy(this.#arena.bytes, at))
    return this.#arena
  }

  #split(slice: Buffer, delimiter: number, use: (start: number, end: number) => void): void {
    let start = 0
    for (let i = 0; i <= slice.length; i++) {
      const escaped = delimiter === 0x22 && slice[i - 1] === 0x5c
      if (i < slice.length && (slice[i] !== delimiter || escaped)) continue
      if (i > start) use(start, i)
      start = i + 1
    }
  }

  #pair(slice: Buffer, start: number, end: number): void {
    const equals = slice.subarray(start, end).indexOf(0x3d)
    const begin = equals < 0 ? start : start + equals + 1
    for (const [a, b] of [
      [start, begin - 1],
      [begin, end],
    ] as const)
      if (b > a) this.#field(slice, a, b, (at) => percent(slice, a, b, this.#arena.bytes, at, true))
  }

  #string(slice: Buffer, start: number, end: number): void {
    if (isStructure(slice, start, end)) return
    this.#field(slice, start, end, (at) => stringEscapes(slice, start, end, this.#arena.bytes, at))
  }

  #field(slice: Buffer, start: number, end: number, write: (at: number) => number): void {
    if (!this.#arena.reserve(end - start)) return
    const at = this.#arena.used
    this.#arena.used = write(at)
    const source = {
      place: 'body',
      header: -1,
      start: this.#origin + start,
      end: this.#origin + end,
    } as const
    value(this.#arena, { kind: KINDS[this.#type!], name: '', source }, at, this.#arena.limits.depth)
  }
}
