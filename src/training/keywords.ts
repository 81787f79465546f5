/**
 * Which words stay themselves in the skeleton: those that tell attacks from harmless text in the training
 * windows. A word counts once per window; it must occur in several groups, so that the vocabulary of one list
 * does not become the vocabulary of the model.
 */
import { CELL_BYTES } from '../student/index.js'
import { UNLABELLED, type WindowSet } from './windows.js'

interface Count {
  attack: number
  benign: number
  readonly groups: Set<number>
}

const WORD = /[A-Za-z_][A-Za-z0-9_]+/g

/**
 * The `most` words of the highest weighted log-odds, most telling first.
 *
 * @param set labelled windows; unlabelled ones are left out.
 */
export function learnKeywords(set: WindowSet, most: number): string[] {
  if (most === 0) return []
  const counts = new Map<string, Count>()
  const text = Buffer.from(set.bytes.buffer, set.bytes.byteOffset, set.bytes.length)
  const totals = { attack: 1, benign: 1 }
  // Attacks first: harmless text is counted only by the words that attacks know.
  for (const side of ['attack', 'benign'] as const) {
    for (let i = 0; i < set.count; i++) {
      const label = set.labels[i]!
      if (label === UNLABELLED || (label === 0) !== (side === 'benign')) continue
      totals[side]++
      const window = text.toString('latin1', set.starts[i]!, set.starts[i]! + set.lengths[i]!).toLowerCase()
      // Words are cut as cells are.
      for (const word of new Set(window.match(WORD)?.map((found) => found.slice(0, CELL_BYTES)))) {
        let count = counts.get(word)
        if (count === undefined) {
          if (side === 'benign') continue
          counts.set(word, (count = { attack: 0, benign: 0, groups: new Set() }))
        }
        count[side]++
        if (side === 'attack') count.groups.add(set.groupOf[i]!)
      }
    }
  }
  const scored: [string, number][] = []
  for (const [word, count] of counts) {
    if (count.groups.size < 3 || count.attack < 12) continue
    const odds = (count.attack + 1) / totals.attack / ((count.benign + 1) / totals.benign)
    if (odds > 1.5) scored.push([word, Math.sqrt(count.attack) * Math.log(odds)])
  }
  return scored
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, most)
    .map(([word]) => word)
}
