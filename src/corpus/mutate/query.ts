import { int, pick } from '../random.js'
import { ordinary, renumber } from './common.js'
import { fullwidthSigns, percentSigns, percentSome } from './encodings.js'
import { eachMatch, mixedCase, mutators, oneMatch, outside } from './step.js'
import type { Step } from './step.js'
import { letters, word, words } from './words.js'

/** NoSQL, LDAP, XPath and GraphQL. */

/** Comparisons with a value, each as true as the others of most documents. */
const OPERATORS = ['$ne', '$gt', '$gte', '$lt', '$lte']
const operator: Step = (text, random) =>
  text.replace(/\$(?:ne|gt|gte|lt|lte)\b/g, () => pick(random, OPERATORS))

/** A string of JSON; blanks within count. */
const STRING = /"(?:[^"\\]|\\.)*"/g
const isJson = (text: string): boolean => /^\s*[{[]/.test(text) && /"/.test(text)
const jsonBlanks: Step = (text, random) =>
  isJson(text)
    ? outside(text, STRING, (part) =>
        part.replace(
          /\s*([:,{}[\]])\s*/g,
          (_all, sign: string) => sign + pick(random, ['', ' ', '\n', '  ', '\t']),
        ),
      )
    : text
/** `"\u0024ne"` is the same key to every JSON parser (RFC 8259 §7). */
const jsonEscapes: Step = (text, random) =>
  isJson(text)
    ? eachMatch(
        text,
        /\$(?=[a-z]+")|(?<="\$[a-z]*)[a-z](?=[a-z]*"\s*:)/g,
        random,
        0.6,
        (char) => `\\u00${char.charCodeAt(0).toString(16)}`,
      )
    : text
const junkKeys: Step = (text, random) =>
  isJson(text)
    ? text.replace(
        /^(\s*\{)\s*(?=")/,
        (_all, open: string) =>
          `${open}"${letters(random, 2, 8)}":${pick(random, [int(random, 0, 999), `"${words(random, 1, 5)}"`, true, null])},`,
      )
    : text
const values: Step = (text, random) =>
  text.replace(
    /("\$(?:ne|gt|gte|nin|not)"\s*:\s*)(?:null|""|1|-1|0|"[a-z]{1,8}")/g,
    (_all, start: string) =>
      start +
      pick(random, [
        'null',
        '""',
        String(int(random, -9, 99)),
        `"${letters(random, 1, 6)}"`,
        'false',
        '{}',
        '[]',
        '0.5',
      ]),
  )

const ATTRIBUTES = [
  'uid',
  'cn',
  'sn',
  'mail',
  'sAMAccountName',
  'givenName',
  'userPassword',
  'ou',
  'memberOf',
  'objectClass',
  'telephoneNumber',
  'displayName',
]
const filterName: Step = (text, random) =>
  text.replace(/(?<=\()(?:uid|cn|user|mail)(?==)/g, () => pick(random, ATTRIBUTES))
/** Attribute types of LDAP know no case (RFC 4512 §2.5). */
const filterCase: Step = (text, random) =>
  eachMatch(text, /(?<=\()[a-z]{2,20}(?=[=<>~])/gi, random, 0.9, (name) => mixedCase(name, random))
const filterJunk: Step = (text, random) =>
  oneMatch(
    text,
    /\)\((?=[a-z|&!(])/gi,
    random,
    () => `)(${pick(random, ATTRIBUTES)}=${pick(random, ['*', `${letters(random, 1, 4)}*`, word(random)])})(`,
  )

/** XPath 1.0 §3.7: white space may stand between any two tokens. */
const xpathBlanks: Step = (text, random) =>
  /\b(?:or|and)\b|\w\(|\/\//.test(text) && !isJson(text)
    ? text.replace(/ +(?=(?:or|and|=|\||mod|div)\b)|(?<=\b(?:or|and)) +/g, () =>
        pick(random, ['  ', '\t', '\n', '\r\n', ' \n ']),
      )
    : text
const xpathTruth: Step = (text, random) => {
  const value = letters(random, 1, 5)
  const n = int(random, 1, 999)
  return oneMatch(text, /(['"])([a-z0-9]{1,6})\1\s*=\s*\1\2(?!\w)/gi, random, ([all, quote]) =>
    pick(random, [
      `${quote!}${value}${quote!}=${quote!}${value}`,
      `count(/*)=1 and ${quote!}${value}${quote!}=${quote!}${value}`,
      `${n}=${n} and ${quote!}${value}${quote!}=${quote!}${value}`,
      `string-length(name(/*))>0 and ${all}`,
      `true() and ${all}`,
    ]),
  )
}

/** Commas, line breaks and comments are blanks in GraphQL (§2.1.7). */
const graphqlBlanks: Step = (text, random) => {
  if (!/__schema|__type|mutation\b|query\b\s*\w*\s*[{(]/.test(text)) return text
  const spread = (part: string, feed: string): string =>
    part.replace(/\s+|(?<=[{}])/g, () =>
      pick(random, [' ', feed, ',', '  ', ` #${words(random, 1, 3)}${feed}`]),
    )
  // Within JSON the document is a string, and its line breaks are escapes.
  return isJson(text)
    ? text.replace(/(?<="query"\s*:\s*")(?:[^"\\]|\\n)+(?=")/, (inner) => spread(inner, '\\n'))
    : outside(text, STRING, (part) => spread(part, '\n'))
}
const graphqlAlias: Step = (text, random) =>
  text.replace(/(?<![\w:]\s?)(__schema|__type)\b/g, (name: string) => `${letters(random, 1, 6)}:${name}`)

const afterValue: Step = (text, random) => (/^['")*|(]/.test(text) ? `${ordinary(random)}${text}` : text)
const afterWords: Step = (text, random) => (/^['")*|(]/.test(text) ? `${words(random, 6, 50)}${text}` : text)

export const QUERY = mutators({
  case: { filter: filterCase },
  spaces: { json: jsonBlanks, xpath: xpathBlanks, graphql: graphqlBlanks },
  escapes: { json: jsonEscapes },
  encodings: { percentSigns, percentSome },
  alternatives: { operator, values, filterName, xpathTruth, graphqlAlias, renumber },
  'look-alikes': { fullwidthSigns },
  surroundings: { junkKeys, filterJunk, afterValue },
  padding: { afterWords },
})
