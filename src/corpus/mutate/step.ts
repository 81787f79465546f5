import type { Random } from '../random.js'

/** One change of a text that keeps what it does. Returns the text as it was where it does not apply. */
export type Step = (text: string, random: Random) => string

/** Changes each match of `pattern` with probability `p`; the callback may return the match. */
export function eachMatch(
  text: string,
  pattern: RegExp,
  random: Random,
  p: number,
  change: (match: string) => string,
): string {
  return text.replace(pattern, (match: string) => (random() < p ? change(match) : match))
}

/** Random letters of either case with the length and the shape of `like`: digits stay digits. */
export function sameShape(like: string, random: Random): string {
  return like.replace(/[a-z]|[A-Z]|\d/g, (char) => {
    const base = char >= 'a' ? 97 : char >= 'A' ? 65 : 48
    return String.fromCharCode(base + Math.floor(random() * (base === 48 ? 10 : 26)))
  })
}
