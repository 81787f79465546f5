/**
 * The notation of the grammar files, made so that payloads stand in it as they are:
 *
 *     name: alternative            a rule; further alternatives on indented lines
 *     name = word word word        a vocabulary; further words on indented lines
 *     sqli/union [value,cookie] 3: a family (a name with a slash), its places, its weight
 *       5× alternative             an alternative five times as likely
 *
 * `‹rule›` expands a rule, `‹a¦b¦›` takes one of the options (the last is empty), `‹#1-99›` is a number, `‹~3-8›`
 * random lower-case letters (`^` upper case, `*` letters and digits, `%` hexadecimal), `‹=n:…›` writes and binds, `‹:n:…›`
 * only binds, `‹=n›` recalls, `‹×2-5,:…›` repeats with `,` between, `‹b64!…›` transforms. The engine's own signs appear in
 * no payload. Stand-ins: ´ backtick, § dollar, ⏎ LF, ␍ CR, ⇥ tab, ␀ NUL, ␠ space, ∅ nothing,
 * ␁ to ␟ the bytes of serialised objects (pickle, Java).
 */
export interface Rule {
  readonly name: string
  readonly places: readonly string[]
  readonly weight: number
  readonly alternatives: Alternative[]
  /** Sum of the weights of the alternatives. */
  total: number
}

export interface Alternative {
  readonly weight: number
  readonly nodes: readonly Node[]
  /** Rules nested at the least below this alternative; set by `compile`. */
  height: number
}

export type Node =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'rule' | 'recall'; readonly name: string }
  | { readonly type: 'choice'; readonly options: readonly (readonly Node[])[] }
  | {
      readonly type: 'bind'
      readonly name: string
      readonly silent: boolean
      readonly nodes: readonly Node[]
    }
  | {
      readonly type: 'random'
      readonly kind: '#' | '~' | '^' | '*' | '%'
      readonly low: number
      readonly high: number
    }
  | {
      readonly type: 'repeat'
      readonly low: number
      readonly high: number
      readonly separator: string
      readonly nodes: readonly Node[]
    }
  | { readonly type: 'transform'; readonly name: TransformName; readonly nodes: readonly Node[] }

import type { TransformName } from './transforms.js'
import { TRANSFORMS } from './transforms.js'

const HEADER = /^([\w/.-]+)(?: \[([\w,-]+)\])?(?: (\d+))? ?([=:])(?: (.*))?$/
const STAND_INS: Readonly<Record<string, string>> = {
  '´': '`',
  '§': '$',
  '⏎': '\n',
  '␍': '\r',
  '⇥': '\t',
  '␀': '\0',
  '␠': ' ',
  '∅': '',
  '␁': '\x01',
  '␂': '\x02',
  '␃': '\x03',
  '␄': '\x04',
  '␅': '\x05',
  '␆': '\x06',
  '␈': '\x08',
  '␙': '\x85',
  '␚': '\x93',
  '␜': '\x94',
  '␝': '\x8c',
  '␞': '\x95',
  '␟': '\x80',
}

/** Parses one grammar text. Throws on an indented line before the first rule and on unbalanced placeholders. */
export function parseRules(text: string): Rule[] {
  const rules: Rule[] = []
  let words = false
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('//')) continue
    const header = line.startsWith(' ') ? null : HEADER.exec(line)
    if (header === null && (!line.startsWith(' ') || rules.length === 0))
      throw new Error(`not a rule: ${line}`)
    if (header !== null) {
      words = header[4] === '='
      rules.push({
        name: header[1]!,
        places: header[2]?.split(',') ?? [],
        weight: Number(header[3] ?? 1),
        alternatives: [],
        total: 0,
      })
    }
    addAlternatives(rules.at(-1)!, header === null ? line : (header[5] ?? ''), words)
  }
  return rules
}

function addAlternatives(rule: Rule, body: string, words: boolean): void {
  const trimmed = body.trim()
  if (trimmed === '') return
  for (const item of words ? trimmed.split(/\s+/) : [trimmed]) {
    const [, weight, source] = /^(?:(\d+)× )?(.*)$/s.exec(item)!
    rule.alternatives.push({ weight: Number(weight ?? 1), nodes: parseNodes(source!), height: 0 })
    rule.total += Number(weight ?? 1)
  }
}

/** Parses text with placeholders. */
export function parseNodes(source: string): Node[] {
  const nodes: Node[] = []
  let at = 0
  while (at < source.length) {
    const open = source.indexOf('‹', at)
    const end = open < 0 ? source.length : open
    if (end > at)
      nodes.push({
        type: 'text',
        text: source.slice(at, end).replace(/[´§⏎␍⇥␀␠∅␁␂␃␄␅␆␈␙␚␜␝␞␟]/g, (sign) => STAND_INS[sign]!),
      })
    if (open < 0) break
    const close = closing(source, open)
    nodes.push(parsePlaceholder(source.slice(open + 1, close)))
    at = close + 1
  }
  return nodes
}

function closing(source: string, open: number): number {
  let depth = 0
  for (let i = open; i < source.length; i++) {
    if (source[i] === '‹') depth++
    else if (source[i] === '›' && --depth === 0) return i
  }
  throw new Error(`unbalanced ‹ in: ${source}`)
}

function parsePlaceholder(body: string): Node {
  let found = /^([#~^*%])(\d+)(?:-(\d+))?$/.exec(body)
  if (found) {
    const low = Number(found[2])
    return { type: 'random', kind: found[1] as '#', low, high: Number(found[3] ?? low) }
  }
  found = /^([=:])(\w+):(.*)$/s.exec(body)
  if (found) return { type: 'bind', name: found[2]!, silent: found[1] === ':', nodes: parseNodes(found[3]!) }
  found = /^=(\w+)$/.exec(body)
  if (found) return { type: 'recall', name: found[1]! }
  found = /^×(\d+)-(\d+)([^:]*):(.*)$/s.exec(body)
  if (found) {
    return {
      type: 'repeat',
      low: Number(found[1]),
      high: Number(found[2]),
      separator: parseNodes(found[3]!)
        .map((n) => (n.type === 'text' ? n.text : ''))
        .join(''),
      nodes: parseNodes(found[4]!),
    }
  }
  found = /^(\w+)!(.*)$/s.exec(body)
  if (found && found[1]! in TRANSFORMS)
    return { type: 'transform', name: found[1] as TransformName, nodes: parseNodes(found[2]!) }
  const options = splitOptions(body)
  if (options.length > 1) return { type: 'choice', options: options.map(parseNodes) }
  if (!/^[\w/.-]+$/.test(body)) throw new Error(`not a placeholder: ‹${body}›`)
  return { type: 'rule', name: body }
}

function splitOptions(body: string): string[] {
  const options = ['']
  let depth = 0
  for (const char of body) {
    if (char === '‹') depth++
    if (char === '›') depth--
    if (char === '¦' && depth === 0) options.push('')
    else options[options.length - 1] += char
  }
  return options
}
