/**
 * What an interpreter reads over within a command: SQL comments (also those that MySQL executes), and the quotes,
 * backslashes and empty expansions with which a shell lets one word be written in a thousand ways (`c'a't`, `c\at`,
 * `w$@ho`, `cat${IFS}file`). Prose and code rarely hold such within words, so this reading is rarely added.
 */
import type { Decoder } from './decode.js'

const SLASH = 0x2f
const STAR = 0x2a
const BANG = 0x21
const DOLLAR = 0x24
const BACKSLASH = 0x5c
const SPACE = 0x20
const COLON = 0x3a

/** Words that nobody writes with a comment inside, other than to hide them. */
const SPLIT_WORDS = new Set(
  'union select insert update delete drop from where having order group sleep benchmark concat char load_file outfile or and exec waitfor information_schema substring extractvalue updatexml'.split(
    ' ',
  ),
)
const LONGEST_WORD = 20
/** Letters that form an escape after a backslash: `\n` in a text is a line break. */
const ESCAPE_LETTERS = new Set([...'abefnrtuvxdsw'].map((c) => c.charCodeAt(0)))
const EXPANSIONS = ['$@', '$*', '$()', '${}', '$1', '$9'].map((text) => Buffer.from(text))
const IFS = ['${IFS}', '$IFS$9', '$IFS'].map((text) => Buffer.from(text))

const isLower = (b: number | undefined): boolean => b !== undefined && b >= 0x61 && b <= 0x7a
const isLetter = (b: number | undefined): boolean => b !== undefined && isLower(b | 0x20)
const isWord = (b: number | undefined): boolean => isLetter(b) || (b !== undefined && b >= 0x30 && b <= 0x39)

/** The value as an interpreter puts it together; -1 when there is nothing to leave out. */
export const fillers: Decoder = (from, start, end, to, at) => {
  const first = at
  const windows = hasPath(from, start, end)
  let found = false
  /** Index of the next comment's end, `end` for none; only ever grows, so that the search stays linear. */
  let close = -1
  let executable = false
  for (let i = start; i < end; i++) {
    const b = from[i]!
    if (b === SLASH && from[i + 1] === STAR && i + 1 < end) {
      if (close < i + 2) close = commentEnd(from, i + 2, end)
      if (close < end) {
        if (from[i + 2] === BANG && isWord(from[i + 3])) {
          i = afterVersion(from, i + 3, close) - 1
          to[at++] = SPACE
          found = executable = true
          continue
        }
        const hides = hidden(from, i, close, start, end)
        if (hides) {
          found = true
          if (!joins(to, first, at, from, close + 2, end)) to[at++] = SPACE
          i = close + 1
          continue
        }
      }
    } else if (b === STAR && executable && from[i + 1] === SLASH) {
      executable = false
      to[at++] = SPACE
      i++
      continue
    } else if (b === BACKSLASH && !windows) {
      const next = from[i + 1]
      const within = i > start && (isLower(from[i - 1]) || from[i - 1] === SLASH) && isLower(next)
      if (within && i + 1 < end) {
        found ||= !ESCAPE_LETTERS.has(next!) || from[i - 1] === SLASH
        continue
      }
    } else if (b === 0x27 || b === 0x22) {
      const length = i > start && isWord(from[i - 1]) ? quotedPart(from, i, end) : 0
      if (length > 0) {
        for (let k = i + 1; k < i + length - 1; k++) to[at++] = from[k]!
        i += length - 1
        found = true
        continue
      }
    } else if (b === DOLLAR) {
      const space = matchOf(IFS, from, i, end)
      const empty = space > 0 || i === start || !isWord(from[i - 1]) ? 0 : matchOf(EXPANSIONS, from, i, end)
      if (space > 0) to[at++] = SPACE
      if (space > 0 || (empty > 0 && isWord(from[i + empty]))) {
        i += space + empty - 1
        found = true
        continue
      }
    }
    to[at++] = b
  }
  return found ? at : -1
}

/** Whether the value holds a path of Windows or escaped backslashes: there a backslash is no shell's. */
function hasPath(from: Uint8Array, start: number, end: number): boolean {
  for (let i = start + 1; i < end; i++) {
    if (from[i] === BACKSLASH && (from[i - 1] === COLON || from[i - 1] === BACKSLASH)) return true
  }
  return false
}

function commentEnd(from: Uint8Array, at: number, end: number): number {
  for (let i = at; i + 1 < end; i++) if (from[i] === STAR && from[i + 1] === SLASH) return i
  return end
}

/** A comment for readers has blanks around it; one that stands for a blank has none. */
function hidden(from: Uint8Array, i: number, close: number, start: number, end: number): boolean {
  const after = close + 2
  return i > start && after < end && from[i - 1]! > SPACE && from[after]! > SPACE
}

/** Skips the version of an executable comment, which is digits. */
function afterVersion(from: Uint8Array, at: number, close: number): number {
  while (at < close && from[at]! >= 0x30 && from[at]! <= 0x39) at++
  return at
}

/** Whether what was written last and what follows are two halves of one telling word. */
function joins(
  to: Uint8Array,
  first: number,
  at: number,
  from: Uint8Array,
  next: number,
  end: number,
): boolean {
  let left = at
  while (left > first && at - left < LONGEST_WORD && (isLetter(to[left - 1]) || to[left - 1] === 0x5f)) left--
  let right = next
  while (right < end && right - next < LONGEST_WORD && (isLetter(from[right]) || from[right] === 0x5f))
    right++
  if (left === at || right === next) return false
  let word = ''
  for (let k = left; k < at; k++) word += String.fromCharCode(to[k]! | 0x20)
  for (let k = next; k < right; k++) word += String.fromCharCode(from[k]! | 0x20)
  return SPLIT_WORDS.has(word)
}

/** Length of a quoted part of at most three characters within a word, quotes included; 0 for none. */
function quotedPart(from: Uint8Array, i: number, end: number): number {
  const quote = from[i]
  for (let k = i + 1; k < end && k <= i + 4; k++) {
    if (from[k] === quote) return k + 1 < end && isWord(from[k + 1]) ? k + 1 - i : 0
    if (!isWord(from[k])) return 0
  }
  return 0
}

function matchOf(texts: readonly Buffer[], from: Uint8Array, at: number, end: number): number {
  for (const text of texts) {
    let k = 0
    while (k < text.length && at + k < end && from[at + k] === text[k]) k++
    if (k === text.length) return k
  }
  return 0
}
