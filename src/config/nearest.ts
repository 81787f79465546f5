/**
 * The candidate closest to `word` (Levenshtein distance, case aside), when it is close enough to be a slip:
 * at most a third of the word's length, and at least one, two or three edits.
 *
 * @example nearest('sensitvity', ['mode', 'sensitivity']) // 'sensitivity'
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.slice(0, 64).toLowerCase()
  let best: string | undefined
  let least = Math.max(2, Math.floor(wanted.length / 3)) + 1
  for (const candidate of candidates) {
    const edits = distance(wanted, candidate.toLowerCase())
    if (edits < least) [best, least] = [candidate, edits]
  }
  return best
}

/** Edits (insert, delete, replace one character) from `a` to `b`. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(replaced, row[j]! + 1, next[j - 1]! + 1))
    }
    row = next
  }
  return row[b.length]!
}

/** ` (did you mean "x"?)`, or nothing. */
export function hint(word: string, candidates: Iterable<string>): string {
  const known = nearest(word, candidates)
  return known === undefined ? '' : `; did you mean "${known}"?`
}
