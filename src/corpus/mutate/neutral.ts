/** Words that are an attack only in the right place, so that a line of nothing else teaches nothing. */
const PLAIN = /^[\p{L}\p{N}_.,@:+\- ]*$/u

/** Plain characters, but words that no ordinary value holds together. */
const TELLING = [
  /\b(?:or|and|having|xor)\s+\d+\s*(?:[=<>]|like|between|in)/iu,
  /\bunion\s+(?:all\s+)?select\b/iu,
  /\bselect\b.+\bfrom\b/iu,
  /\b(?:order|group)\s+by\s+\d+/iu,
  /\b(?:drop|alter|create|truncate)\s+(?:table|database|user)\b/iu,
  /\binsert\s+into\b|\bdelete\s+from\b|\bwaitfor\s+delay\b/iu,
  /\.\.(?:$|\s)|--|\+\+/u,
  /\b(?:nc|ncat|ping|curl|wget|cat|nslookup|sleep)\s+-{0,2}[\w.]/iu,
  /javascript:|data:|vbscript:|file:|gopher:|dict:/iu,
  /\b169\.254\.169\.254\b|\b127\.0\.0\.1\b|\brO0AB|\bgASV|\bAAEAAAD/u,
  /@@\w|__\w+__|(?:^|\s)\.(?:env|git|svn|ht|aws|ssh|npmrc|DS_Store|\w+_history)/u,
  /\.(?:bak|old|orig|swp|inc|conf|ini|sql|passwd)$/iu,
]

/** An encoded character. */
const ENCODED = /^%[0-9a-f]{2}$/i

/**
 * True if a line of a list of payloads holds only plain words, numbers and identifiers, or a single character, with
 * nothing of an attack: such lines stand in public lists as parts of longer ones and would teach that words are attacks.
 * An encoded blank is one; any other encoded letter is not plain.
 *
 * @example neutralWords('blue lamp 4') // true
 * @example neutralWords('page%20%20') // true
 * @example neutralWords("' or 1=1") // false
 */
export function neutralWords(text: string): boolean {
  const read = text.replaceAll('%20', ' ')
  if (read.trim().length < 2 || ENCODED.test(read)) return true
  return PLAIN.test(read) && !TELLING.some((pattern) => pattern.test(read))
}

/**
 * True if a path is plain segments only: an exploit that asks for nothing else is known by its product's name, and what
 * it would teach is that this name, or a word such as `web` or `var`, is an attack.
 *
 * @example neutralPath('/web/rest/v1/user') // true
 * @example neutralPath('/static/../.env') // false
 */
export function neutralPath(path: string): boolean {
  return neutralWords(path.replaceAll('/', ' ').trim())
}
