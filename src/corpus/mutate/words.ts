import { ADJECTIVES, NOUNS } from '../frame/sites.js'
import { chance, int, pick } from '../random.js'
import type { Random } from '../random.js'

const SMALL = ['the', 'a', 'for', 'with', 'in', 'my', 'of', 'and', 'to', 'is', 'this', 'on', 'your', 'we']

/** Lower-case letters at random. */
export function letters(random: Random, low: number, high: number): string {
  return Array.from({ length: int(random, low, high) }, () =>
    String.fromCharCode(97 + int(random, 0, 25)),
  ).join('')
}

/** One ordinary word. */
export function word(random: Random): string {
  return chance(random, 0.7) ? pick(random, NOUNS) : pick(random, chance(random, 0.5) ? ADJECTIVES : SMALL)
}

/** Ordinary words in a row: letters and spaces only, so that they mean nothing to any interpreter. */
export function words(random: Random, low: number, high: number): string {
  return Array.from({ length: int(random, low, high) }, () => word(random)).join(' ')
}
