import { int, pick } from '../random.js'
import type { Random } from '../random.js'
import { eachMatch } from './step.js'
import type { Step } from './step.js'

const byteEscape = (byte: number): string => `%${byte.toString(16).padStart(2, '0')}`
const percent = (char: string): string => [...Buffer.from(char, 'utf8')].map(byteEscape).join('')

/** Percent-encoding of what is not a letter or digit, once more than the place asks: for whoever decodes twice. */
export const percentSigns: Step = (text) => text.replace(/[^a-z0-9]/giu, percent)

/** Percent-encoding of some characters, letters too. */
export const percentSome: Step = (text, random) => eachMatch(text, /[\s\S]/gu, random, 0.3, percent)

/** `%u0027`, as IIS and some script engines read it. */
export const percentU: Step = (text) =>
  text.replace(/[^a-z0-9 ]/gi, (char) => `%u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** `\u0027` of what is no letter, digit or blank: for a value that is read as JSON or JavaScript once more. */
export const unicodeEscapes: Step = (text) =>
  text.replace(/[^a-z0-9 ]/gi, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)

const FULLWIDTH = 0xfee0
const fullwidth = (char: string): string => String.fromCharCode(char.charCodeAt(0) + FULLWIDTH)

/** Fullwidth forms of signs, which best-fit mappings and NFKC (UAX #15) turn back. */
export const fullwidthSigns: Step = (text, random) =>
  eachMatch(text, /['"<>\\;|()&=/]/g, random, pick(random, [0.4, 1]), fullwidth)

/** Fullwidth letters within words. */
export const fullwidthLetters: Step = (text, random) =>
  eachMatch(text, /[a-z]/gi, random, pick(random, [0.15, 0.5]), fullwidth)

/** Where the alphabets of letters that NFKC turns into plain ones begin: bold, italic, sans-serif, monospace. */
const ALPHABETS = [0x1d400, 0x1d5a0, 0x1d5d4, 0x1d670] as const

/** Words in mathematical letters. */
export const mathLetters: Step = (text, random) => {
  const base = pick(random, ALPHABETS)
  const letter = (char: string): string =>
    String.fromCodePoint(base + char.charCodeAt(0) - (char >= 'a' ? 97 - 26 : 65))
  return eachMatch(text, /[a-z]{3,12}/gi, random, 0.5, (word) => word.replace(/[a-z]/gi, letter))
}

/** Code points as numeric character references; some with leading zeros, as HTML allows. */
export function entity(char: string, random: Random): string {
  const code = char.codePointAt(0)!
  return pick(random, [
    `&#${code};`,
    `&#x${code.toString(16)};`,
    `&#${'0'.repeat(int(random, 1, 5))}${code};`,
    `&#X${code.toString(16).toUpperCase()};`,
  ])
}
