/** Payloads to probe with: as many of each class, as far as there are. */
import {
  generateAttacks,
  int,
  neutralPath,
  neutralWords,
  readPayloads,
  seededRandom,
  type Attack,
  type AttackClass,
} from '../../corpus/index.js'
import { CLASSES } from '../../student/index.js'
import type { Payload } from './target.js'

const ATTACK_CLASSES = CLASSES.filter((name): name is AttackClass => name !== 'benign')
/** Longer payloads leave no room for mutations. */
const LONGEST = 1500

/**
 * Payloads of a file, drawn by `seed`, classes in turn. Lines of nothing but plain words are left out: they are parts
 * of longer ones, and no attack.
 *
 * @throws StillgateError data-missing, data-format
 */
export async function payloadsOf(file: string, limit: number, seed: number): Promise<Payload[]> {
  const byClass = new Map<AttackClass, Payload[]>()
  for await (const row of readPayloads(file)) {
    if (neutralWords(row.text) || row.text.length > LONGEST || row.text.trim() === '') continue
    byClass.set(row.class, [...(byClass.get(row.class) ?? []), row])
  }
  const random = seededRandom(seed)
  for (const list of byClass.values()) {
    // Fisher–Yates
    for (let i = list.length - 1; i > 0; i--) {
      const j = int(random, 0, i)
      ;[list[i], list[j]] = [list[j]!, list[i]!]
    }
  }
  return inTurn(
    ATTACK_CLASSES.map((name) => byClass.get(name) ?? []),
    limit,
  )
}

/** Payloads of the generator; classes in turn. */
export function generatedPayloads(limit: number, seed: number): Payload[] {
  const perClass = Math.ceil(limit / ATTACK_CLASSES.length)
  const lists = ATTACK_CLASSES.map((name, c) => {
    const random = seededRandom(seed + c)
    const attacks = generateAttacks(random, perClass * 3, { classes: [name] })
    return [...attacks].filter(isTelling).slice(0, perClass).map(toPayload)
  })
  return inTurn(lists, limit)
}

/** A path of plain segments is known by the name of a product, not by its form. */
const isTelling = ({ text, whole }: Attack): boolean =>
  text.length <= LONGEST && !(whole?.includes('path') && neutralPath(text)) && !neutralWords(text)

const toPayload = ({ family, ...attack }: Attack): Payload => ({ ...attack, source: `generated:${family}` })

/** One of each list, again and again, until `limit`. */
function inTurn<T>(lists: readonly (readonly T[])[], limit: number): T[] {
  const longest = Math.max(0, ...lists.map((list) => list.length))
  const rounds = Array.from({ length: longest }, (_, i) => lists.flatMap((list) => list.slice(i, i + 1)))
  return rounds.flat().slice(0, limit)
}
