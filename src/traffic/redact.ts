/**
 * What is secret or personal is scrambled before anything leaves the memory of the process: values of cookies and of
 * secret headers, values with a name like `password`, and whatever shows by its looks that it is a token, an e-mail
 * address or a card number. Lengths and offsets stay, so evidence still points to the right bytes.
 */
import { sensitiveNames } from './names.js'
import { findSecrets } from './patterns.js'
import { Scrambler } from './scramble.js'
import { syntaxWords } from './syntax-words.js'
import type { CapturedField, TrafficField } from './types.js'

/** Shorter secrets would be found in unrelated fields, too; more secrets than a request has are an attempt on our time. */
const SHORTEST_SPREAD = 6
const MOST_SPREAD = 32

export interface Redacted {
  readonly fields: readonly TrafficField[]
  /** Spans that were scrambled. */
  readonly redacted: number
}

/**
 * Redacts captured fields and texts.
 *
 * @example
 * const redactor = new Redactor({ names: ['customer-no'] })
 * redactor.text('mail ann@example.org') // 'mail qbx@kwpfzyc.lnd'
 */
export class Redactor {
  readonly #sensitive: (name: string) => boolean
  readonly #scrambler: Scrambler

  constructor(options: { readonly names?: readonly string[]; readonly key?: Buffer } = {}) {
    this.#sensitive = sensitiveNames(options.names)
    this.#scrambler = new Scrambler(options.key)
  }

  /** A short text, such as a path. */
  text(text: string): string {
    const bytes = Buffer.from(text, 'latin1')
    return this.#patterns(bytes) === 0 ? text : bytes.toString('latin1')
  }

  /** The fields of one judgement, in their order. */
  fields(captured: readonly CapturedField[]): Redacted {
    const all = captured.map((field) => Buffer.from(field.bytes))
    const secrets = new Set<string>()
    const counts = captured.map((field, i) => this.#field(field, all[i]!, secrets))
    this.#spread(secrets, all, counts)
    this.#outerLayers(captured, all, counts)
    return {
      fields: captured.map((field, i) => toField(field, all[i]!, this.text(field.name))),
      redacted: counts.reduce((sum, count) => sum + count, 0),
    }
  }

  /** Scrambles one field in place; returns the spans scrambled. */
  #field(field: CapturedField, bytes: Buffer, secrets: Set<string>): number {
    if (!this.#isSecret(field)) return this.#patterns(bytes, secrets)
    const text = bytes.toString('latin1')
    note(secrets, text)
    const scheme = field.kind === 'header-value' ? (/^[A-Za-z]{3,16} +(?=\S)/.exec(text)?.[0].length ?? 0) : 0
    this.#scrambler.scramble(bytes, scheme, bytes.length, syntaxWords(text))
    return 1
  }

  #isSecret(field: CapturedField): boolean {
    if (field.kind.endsWith('-key') || field.kind.endsWith('-name')) return false
    if (field.secret || field.kind === 'cookie-value') return true
    return this.#sensitive(field.name) || this.#sensitive(field.outer)
  }

  #patterns(bytes: Buffer, secrets?: Set<string>): number {
    const text = bytes.toString('latin1')
    const found = findSecrets(text, this.#sensitive)
    for (const { start, end, what } of found) {
      if (what === 'card') this.#scrambler.scrambleCard(bytes, start, end)
      else if (what !== 'pair') this.#scrambler.scramble(bytes, start, end)
      else {
        const value = text.slice(start, end)
        if (secrets) note(secrets, value)
        this.#scrambler.scramble(bytes, start, end, shifted(syntaxWords(value), start))
      }
    }
    return found.length
  }

  /** A secret known by its name is scrambled wherever else it stands: in the whole text of a document, in a Referer. */
  #spread(secrets: ReadonlySet<string>, all: readonly Buffer[], counts: number[]): void {
    for (const secret of secrets) {
      const keep = syntaxWords(secret)
      all.forEach((now, i) => {
        for (
          let at = now.indexOf(secret, 0, 'latin1');
          at >= 0;
          at = now.indexOf(secret, at + secret.length, 'latin1')
        ) {
          this.#scrambler.scramble(now, at, at + secret.length, shifted(keep, at))
          counts[i]!++
        }
      })
    }
  }

  /** A value whose decoded layer held more secrets than its own text showed: the text is their encoding. */
  #outerLayers(captured: readonly CapturedField[], all: readonly Buffer[], counts: number[]): void {
    for (let i = captured.length - 2; i >= 0; i--) {
      if (!sameSource(captured[i]!, captured[i + 1]!) || counts[i]! >= counts[i + 1]!) continue
      this.#scrambler.scramble(all[i]!, 0, all[i]!.length)
      counts[i] = counts[i + 1]!
    }
  }
}

function note(secrets: Set<string>, value: string): void {
  if (value.length >= SHORTEST_SPREAD && secrets.size < MOST_SPREAD) secrets.add(value)
}

const shifted = (spans: readonly number[], by: number): number[] => spans.map((at) => at + by)

function sameSource({ source: a }: CapturedField, { source: b }: CapturedField): boolean {
  return a.place === b.place && a.header === b.header && a.start === b.start && a.end === b.end
}

function toField({ kind, source, skipped }: CapturedField, bytes: Buffer, name: string): TrafficField {
  const text = asText(bytes)
  const content = text === undefined ? { base64: bytes.toString('base64') } : { text }
  return { kind, name, source, ...content, skipped }
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** The bytes as text, where they are UTF-8 that every reader of the log agrees on. */
function asText(bytes: Buffer): string | undefined {
  for (const b of bytes)
    if (b === 0x7f || (b < 0x20 && b !== 0x09 && b !== 0x0a && b !== 0x0d)) return undefined
  try {
    return utf8.decode(bytes)
  } catch {
    return undefined
  }
}
