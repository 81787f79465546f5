import { chance, int, pick } from '../random.js'
import type { Random } from '../random.js'
import { letters } from './common.js'
import { eachMatch } from './step.js'
import type { Step } from './step.js'

const KEYWORD =
  /\b(?:select|union|all|from|where|and|or|order|group|by|having|insert|into|update|set|delete|drop|table|like|between|case|when|then|else|end|exec|waitfor|delay|sleep|benchmark|null|limit|offset|concat|cast|convert|char|ascii|substring|substr|if|not|exists|distinct|database|version|user|procedure|declare|rlike|regexp)\b/gi
const SPACES = [
  '/**/',
  '\t',
  '\n',
  '+',
  '  ',
  '%0a',
  '%09',
  '/*x*/',
  '\v',
  '\f',
  '\u00a0',
  '%20',
  '/*!*/',
  '--\n',
]
const TABLES = [
  'users',
  'user',
  'members',
  'accounts',
  'admin',
  'customers',
  'orders',
  'employees',
  'staff',
  'login',
]
const COLUMNS = ['id', 'name', 'username', 'password', 'email', 'passwd', 'login', 'role', 'token', 'secret']
const ENDS = ['--', '-- -', '#', '-- ', '--+', ';--', '/*', '-- abc', ';#', '--%20']

const mixed = (word: string, random: Random) =>
  [...word].map((char) => (chance(random, 0.5) ? char.toUpperCase() : char.toLowerCase())).join('')

const keywordCase: Step = (text, random) => {
  const style = int(random, 0, 2)
  return text.replace(KEYWORD, (word) =>
    style === 0 ? word.toUpperCase() : style === 1 ? word.toLowerCase() : mixed(word, random),
  )
}

const spacing: Step = (text, random) => {
  const space = pick(random, SPACES)
  return eachMatch(text, /(?<=[\w'")]) (?=[\w'"(])/g, random, 0.9, () => space)
}

const ending: Step = (text, random) =>
  /(?:--|#|\/\*)[\s+-]*$/.test(text) ? text.replace(/(?:--|#|\/\*)[\s+-]*$/, () => pick(random, ENDS)) : text

const quotes: Step = (text) => {
  if (/"/.test(text) || !/^[^']{0,40}'/.test(text)) return text
  return text.replaceAll("'", '"')
}

const names: Step = (text, random) => {
  const table = chance(random, 0.5) ? pick(random, TABLES) : letters(random, 4, 9)
  return text
    .replace(/(\bfrom\s+)(?:users?|members|admin|accounts|tbl\w+)\b/gi, (_all, from: string) => from + table)
    .replace(/\b(?:username|password|passwd|login)\b/gi, () => pick(random, COLUMNS))
}

const closing: Step = (text, random) =>
  text.replace(
    /^(\w{0,12})(['"])(?=\s)/,
    (_all, value: string, quote: string) => `${value}${quote}${')'.repeat(int(random, 1, 3))}`,
  )

const parentheses: Step = (text, random) =>
  text.replace(/\b(\d+)\s*=\s*(\d+)\b/, (all: string) => (chance(random, 0.5) ? `(${all})` : `((${all}))`))

const versionComment: Step = (text, random) =>
  eachMatch(
    text,
    /\b(?:union|select|from|where|and|or)\b/gi,
    random,
    0.4,
    (word) => `/*!${chance(random, 0.5) ? '50000' : ''}${word}*/`,
  )

/** Digits of delays and of counts of columns. */
const amounts: Step = (text, random) =>
  text
    .replace(/\b(sleep|pg_sleep)\(\s*\d+\s*\)/gi, (_all, name: string) => `${name}(${int(random, 1, 30)})`)
    .replace(/\b(order|group) by \d+/gi, (_all, word: string) => `${word} by ${int(random, 1, 60)}`)

export const SQLI_STEPS: readonly Step[] = [
  keywordCase,
  spacing,
  ending,
  quotes,
  names,
  closing,
  parentheses,
  versionComment,
  amounts,
  keywordCase,
  spacing,
]
