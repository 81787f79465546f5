import type { Random } from '../random.js'

/** One change of a text that keeps what it does. Returns the text as it was where it does not apply. */
export type Step = (text: string, random: Random) => string

/**
 * What a mutator changes about a text. `escapes` are those of the payload's own language; `surroundings` and `padding` are
 * ordinary text, short or long, around it; `encodings` are of the whole, for an application that decodes once more.
 */
export const MUTATIONS = [
  'case',
  'comments',
  'spaces',
  'escapes',
  'strings',
  'alternatives',
  'paths',
  'surroundings',
  'padding',
  'look-alikes',
  'encodings',
] as const
export type Mutation = (typeof MUTATIONS)[number]

/** A step with a name, for reports: `comments/junk-comment`. */
export interface Mutator {
  readonly name: string
  readonly kind: Mutation
  readonly step: Step
  /** Nothing may follow: the result is no longer written in the payload's language. */
  readonly last: boolean
}

/** Names a table of steps by their kind: `mutators({ case: { keywords } })` gives `case/keywords`. */
export function mutators(
  table: Readonly<Partial<Record<Mutation, Readonly<Record<string, Step>>>>>,
): Mutator[] {
  return MUTATIONS.flatMap((kind) =>
    Object.entries(table[kind] ?? {}).map(([name, step]) => ({
      name: `${kind}/${name}`,
      kind,
      step,
      last: kind === 'encodings' || kind === 'look-alikes',
    })),
  )
}

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

/** Changes one match of `pattern` (with flag g), chosen by `random`; the text as it was when there is none. */
export function oneMatch(
  text: string,
  pattern: RegExp,
  random: Random,
  change: (match: RegExpExecArray) => string,
): string {
  const found = [...text.matchAll(pattern)]
  const chosen = found[Math.floor(random() * found.length)]
  if (chosen === undefined) return text
  return text.slice(0, chosen.index) + change(chosen) + text.slice(chosen.index + chosen[0].length)
}

/** Changes what lies outside of the matches of `pattern` (with flag g), such as comments. */
export function outside(text: string, pattern: RegExp, change: (part: string) => string): string {
  let changed = ''
  let from = 0
  for (const { 0: kept, index } of text.matchAll(pattern)) {
    changed += change(text.slice(from, index)) + kept
    from = index + kept.length
  }
  return changed + change(text.slice(from))
}

/** Letters of either case at random. */
export function mixedCase(text: string, random: Random): string {
  return [...text].map((char) => (random() < 0.5 ? char.toUpperCase() : char.toLowerCase())).join('')
}

/** Random letters of either case with the length and the shape of `like`: digits stay digits. */
export function sameShape(like: string, random: Random): string {
  return like.replace(/[a-z]|[A-Z]|\d/g, (char) => {
    const base = char >= 'a' ? 97 : char >= 'A' ? 65 : 48
    return String.fromCharCode(base + Math.floor(random() * (base === 48 ? 10 : 26)))
  })
}
