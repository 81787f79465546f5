/**
 * What is recognised as secret or personal by its own looks, whatever its name. Every pattern runs in time linear in
 * the text: no quantifier within a quantifier over the same characters, and each repetition is bounded.
 */
import { luhn } from './scramble.js'

/** A span of a text, end exclusive. */
export interface Found {
  readonly start: number
  readonly end: number
  readonly what: 'email' | 'card' | 'token' | 'pair' | 'credentials'
}

/** `@`, also percent-encoded, as a character reference or as a JSON escape. */
const AT = String.raw`(?:@|%(?:25){0,3}40|&#0{0,5}64;|&#x0{0,5}40;|&commat;|\\u0040)`
const EMAIL = new RegExp(
  String.raw`(?<![\w.+~-])[\w.+~-]{1,64}${AT}(?:[a-z\d](?:[a-z\d-]{0,62})\.){1,8}[a-z]{2,24}(?![a-z\d-])`,
  'gi',
)
/** Digits, alone or in groups with one blank, hyphen or `+` (a blank of a query) between. */
const DIGITS = /\d(?:[ +-]?\d){12,}/g
/** Digits of a card number (ISO/IEC 7812-1). */
const [SHORTEST_CARD, LONGEST_CARD] = [13, 19]
/** What may be a token: a long run without blanks. */
const RUN = /[\w~-]{20,4096}/g
/** Tokens that show what they are: JSON Web Tokens, and keys with a well-known prefix. */
const KNOWN =
  /\beyJ[\w-]{8,4096}\.[\w-]{4,8192}(?:\.[\w-]{0,4096})?|\b(?:AKIA|ASIA)[A-Z\d]{16}\b|\b(?:sk|pk|rk)_(?:live|test)_\w{10,128}|\bgh[opsur]_\w{20,255}|\bgithub_pat_\w{20,255}|\bxox[abeprs]-[\w-]{10,255}|\bglpat-[\w-]{16,64}/g
/** `Bearer x`, `Basic x` in running text. */
const SCHEME = /\b(?:Bearer|Basic|Digest)\s{1,4}([\w.~+/=-]{8,4096})/gi
/** `//user:password@host`. */
const USERINFO = /\/\/([^/?#\s:@"'<>]{1,128}):([^/?#\s@"'<>]{1,256})@/g
/** `name=value`, `"name": "value"`, `<name>value<`; the name is tested apart. */
const PAIR =
  /(?<![\w.[\]-])([a-z_][\w.[\]-]{1,63})(?:["']?\s{0,8}(?:=|:|%3[ad]|&#61;)\s{0,8}(?:"([^"\n]{1,1024})|'([^'\n]{1,1024})|([^\s&;,"'<>]{1,1024}))|(?:\s[^<>]{0,128})?>([^<]{1,1024})<)/gi

/** Spans of a text (one character per byte), in no order; they may overlap. */
export function findSecrets(text: string, sensitive: (name: string) => boolean): Found[] {
  const found: Found[] = []
  const add = (start: number, length: number, what: Found['what']): void => {
    if (length > 0) found.push({ start, end: start + length, what })
  }
  for (const { 0: whole, index } of text.matchAll(EMAIL)) add(index, whole.length, 'email')
  for (const { 0: run, index } of text.matchAll(DIGITS)) cards(run, index, add)
  for (const { 0: whole, index } of text.matchAll(KNOWN)) add(index, whole.length, 'token')
  for (const { 0: whole, index } of text.matchAll(RUN)) {
    if (looksRandom(whole)) add(index, whole.length, 'token')
  }
  for (const match of text.matchAll(SCHEME)) add(endOf(match) - match[1]!.length, match[1]!.length, 'token')
  for (const { 0: whole, 1: user, index } of text.matchAll(USERINFO)) {
    add(index + 2, user!.length, 'credentials')
    add(index + 3 + user!.length, whole.length - 4 - user!.length, 'credentials')
  }
  pairs(text, sensitive, add)
  return found
}

/** Card numbers in a run of digit groups: each begins and ends with a group. */
function cards(run: string, index: number, add: (start: number, length: number, what: 'card') => void): void {
  const digits = [...run.matchAll(/\d/g)].map((match) => match.index)
  const begins = (i: number): boolean => i === 0 || digits[i]! - digits[i - 1]! > 1
  const ends = (i: number): boolean => i + 1 === digits.length || digits[i + 1]! - digits[i]! > 1
  for (let i = 0; i + SHORTEST_CARD <= digits.length; i++) {
    if (!begins(i)) continue
    for (let n = SHORTEST_CARD; n <= LONGEST_CARD && i + n <= digits.length; n++) {
      const last = i + n - 1
      const text = run.slice(digits[i], digits[last]! + 1)
      if (ends(last) && luhn(text)) add(index + digits[i]!, text.length, 'card')
    }
  }
}

function pairs(
  text: string,
  sensitive: (name: string) => boolean,
  add: (start: number, length: number, what: 'pair') => void,
): void {
  PAIR.lastIndex = 0
  for (let match = PAIR.exec(text); match !== null; match = PAIR.exec(text)) {
    const [, name, double, single, bare, element] = match
    const value = double ?? single ?? bare ?? element!
    if (sensitive(name!)) {
      const end = endOf(match) - (element === undefined ? 0 : 1)
      add(end - value.length, value.length, 'pair')
    } else {
      // The value may itself begin a pair: `next=/x?token=…`.
      PAIR.lastIndex = match.index + name!.length + 1
    }
  }
}

const endOf = (match: RegExpMatchArray): number => match.index! + match[0].length

/** Changes between letters and digits from which on a run is no word, number or slug. */
const CHANGES = 5

/**
 * Whether a run looks drawn at random: hexadecimal digits of both kinds, or letters and digits that change often.
 * `my-post-about-2024-elections` changes twice, a UUID or a session id a dozen times.
 */
function looksRandom(run: string): boolean {
  if (/^(?:0x)?[\da-f]{24,}$/i.test(run)) return /\d/.test(run) && /[a-f]/i.test(run)
  let changes = 0
  let before = 0
  for (let i = 0; i < run.length && changes < CHANGES; i++) {
    const kind = kindOf(run.charCodeAt(i))
    if (kind !== 0 && before !== 0 && kind !== before) changes++
    if (kind !== 0) before = kind
  }
  return changes >= CHANGES
}

/** 1 digit, 2 letter, 0 else. */
const kindOf = (code: number): number => (code >= 0x30 && code <= 0x39 ? 1 : isLetter(code | 0x20) ? 2 : 0)
const isLetter = (code: number): boolean => code >= 0x61 && code <= 0x7a
