/**
 * Bodies too long to hold: read in slices, each with the tail of the one before it, so that what lies across a
 * border is seen whole. A slice may begin anywhere in a document, so it is read by what needs no context: pairs
 * at `&`, strings at quotes, everything else as bytes.
 */
import { Arena } from './arena.js'
import { contradicts, declaredType, headerOf, sniffedType, type BodyType } from './body.js'
import { charsetOf, detectCharset, transcode, unitOf, type Charset } from './charset.js'
import { contentCodings } from './content-coding.js'
import { copy, formPercent, indexOf, stringEscapes, type Decoder } from './decode.js'
import { isStructure } from './json.js'
import { DEFAULT_LIMITS, type InspectLimits } from './limits.js'
import { SplitParameters } from './split-parameters.js'
import { traitsOf } from './traits.js'
import type { FieldKind, RequestHead, RequestViews, Source } from './types.js'
import { isPlain, NO_DOCUMENTS, remainder, scanned, type Place } from './values.js'

const QUOTE = 0x22
const AMPERSAND = 0x26
const EQUALS = 0x3d
const BACKSLASH = 0x5c

/** Raw bytes, held ones included, that are read at once: enough to keep the overlap cheap, few enough to hold up nothing. */
const SLICE = 64 * 1024
/**
 * Bytes that a slice shares with the next. What `WINDOW_OVERLAP` promises within a slice (64 decoded bytes are seen
 * whole in some window) holds across borders for up to 1,024 raw bytes: sixteen for each decoded one.
 */
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
 * Windows of a body as it comes, in memory that does not grow with it: a slice and its decoded readings.
 *
 * Chunks may be cut any way and reused after {@link push}. One above `limits.bytes / (limits.layers + 2)` (2.2 MiB by
 * default) does not fit into one reading: what was left out shows as `bytes` in `truncated`.
 *
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
  readonly #compressed: boolean
  #types: readonly BodyType[] | undefined
  #charset: Charset | undefined
  readonly #parameters: SplitParameters
  #buffer: Buffer = Buffer.allocUnsafeSlow(SLICE + SLICE / 4)
  #held = 0
  #judged = 0
  #ended = false
  /** Offset in the body of the first held byte. */
  #origin = 0

  /**
   * @param head gives the type of the body, which its first slice does when the head says nothing of use.
   * @param limits of each slice; what differs from {@link DEFAULT_LIMITS}. Below what a slice of 64 KiB needs,
   *   `bytes` is raised to that.
   */
  constructor(head: RequestHead, limits: Partial<InspectLimits> = {}) {
    this.#head = head
    this.#compressed = contentCodings(head).length > 0
    const all = { ...DEFAULT_LIMITS, ...limits }
    this.#arena = new Arena({ ...all, bytes: Math.max(all.bytes, (all.layers + 2) * 2 * SLICE) })
    this.#parameters = new SplitParameters(this.#arena)
  }

  /** Raw body bytes that lie wholly in windows handed out; the rest must not be forwarded yet. */
  get judgedBytes(): number {
    return this.#judged
  }

  /** Takes a chunk; returns windows, valid until the next call, when enough has come. */
  push(chunk: Uint8Array): RequestViews | undefined {
    this.#take(chunk)
    if (this.#held < SLICE) return undefined
    const views = this.#read(this.#buffer.subarray(0, this.#held))
    const done = this.#held - TAIL
    this.#buffer.copyWithin(0, done, this.#held)
    this.#held = TAIL
    this.#origin += done
    this.#judged = this.#origin
    return views
  }

  /** What is left, when the body has ended; undefined when that is nothing. */
  end(): RequestViews | undefined {
    if (this.#held === 0) return undefined
    this.#ended = true
    const slice = this.#buffer.subarray(0, this.#held)
    this.#judged = this.#origin + this.#held
    this.#held = 0
    return this.#read(slice)
  }

  #take(chunk: Uint8Array): void {
    const needed = this.#held + chunk.length
    if (needed > this.#buffer.length) {
      const larger = Buffer.allocUnsafeSlow(needed)
      this.#buffer.copy(larger, 0, 0, this.#held)
      this.#buffer = larger
    }
    this.#buffer.set(chunk, this.#held)
    this.#held = needed
  }

  #read(slice: Buffer): RequestViews {
    this.#arena.reset()
    // Slices cannot be decompressed one by one: they are judged as the bytes they are, and said to be unread.
    if (this.#compressed) this.#arena.stop('compressed-stream')
    const declared = headerOf(this.#head, 'content-type')
    if (this.#types === undefined) {
      this.#charset = detectCharset(slice, charsetOf(declared, slice))
      this.#types = typesOf(declaredType(declared), sniffedType(this.#text(slice) ?? slice))
    }
    this.#readTypes(slice)
    const text = this.#text(slice)
    if (text !== undefined) {
      const [start, end] = [this.#origin, this.#origin + slice.length]
      this.#arena.within = { place: 'body', header: -1, start, end }
      this.#readTypes(text)
    }
    return this.#arena
  }

  /** A slice in UTF-8, when the body is in a charset of its own; units that a border cuts belong to the next slice. */
  #text(slice: Buffer): Buffer | undefined {
    if (this.#charset === undefined) return undefined
    const unit = unitOf(this.#charset)
    return transcode(slice.subarray((unit - (this.#origin % unit)) % unit), this.#charset)
  }

  #readTypes(slice: Buffer): void {
    for (const type of this.#types!) {
      if (type === 'form') this.#form(slice)
      else if (type === 'json') this.#json(slice)
      else this.#field(slice, 0, slice.length, type, copy)
    }
  }

  #form(slice: Buffer): void {
    for (let start = 0; start < slice.length;) {
      if (this.#arena.full) return this.#rest(slice, start, 'form', formPercent)
      const end = indexOf(slice, AMPERSAND, start, slice.length)
      const equals = indexOf(slice, EQUALS, start, end)
      this.#field(slice, start, equals, 'form', formPercent)
      this.#field(slice, equals + 1, end, 'form', formPercent)
      if (this.#arena.within === undefined && (end < slice.length || this.#ended))
        this.#parameters.note(slice, start, equals, end, this.#origin)
      start = end + 1
    }
  }

  #json(slice: Buffer): void {
    let start = 0
    for (let i = 0; i <= slice.length; i++) {
      if (i < slice.length && (slice[i] !== QUOTE || slice[i - 1] === BACKSLASH)) continue
      if (this.#arena.full) return this.#rest(slice, start, 'json', stringEscapes)
      if (i > start && !isStructure(slice, start, i)) this.#field(slice, start, i, 'json', stringEscapes)
      start = i + 1
    }
  }

  /** What is left of a slice with more fields than the limit. */
  #rest(slice: Buffer, start: number, type: BodyType, decode: Decoder): void {
    remainder(this.#arena, slice, start, slice.length, this.#place(start, slice.length, type), decode)
  }

  #field(slice: Buffer, start: number, end: number, type: BodyType, decode: Decoder): void {
    if (end <= start || !this.#arena.reserve(end - start)) return
    const at = this.#arena.used
    this.#arena.used = decode(slice, start, end, this.#arena.bytes, at)
    // Described only where there is something to describe: a slice may hold thousands of one letter and one digit.
    const { bytes, used } = this.#arena
    const traits = traitsOf(bytes, at, used)
    if (isPlain(traits, bytes, at, used)) return
    scanned(this.#arena, this.#place(start, end, type), at, traits, NO_DOCUMENTS)
  }

  #place(start: number, end: number, type: BodyType): Place {
    const source: Source = {
      place: 'body',
      header: -1,
      start: this.#origin + start,
      end: this.#origin + end,
    }
    return { kind: KINDS[type], name: '', source }
  }
}

/** Types that a slice is read as: what is declared and, where it looks like another one, that, too. */
function typesOf(declared: BodyType | undefined, sniffed: BodyType): readonly BodyType[] {
  if (declared === undefined) return [sniffed]
  const asBytes = (type: BodyType): boolean => type !== 'form' && type !== 'json'
  const differs = contradicts(declared, sniffed) && !(asBytes(declared) && asBytes(sniffed))
  return differs ? [declared, sniffed] : [declared]
}
