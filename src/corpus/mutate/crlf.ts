import { int, pick } from '../random.js'
import { ordinary } from './common.js'
import { percentU } from './encodings.js'
import { eachMatch, mixedCase, mutators } from './step.js'
import type { Step } from './step.js'
import { letters, word, words } from './words.js'

const BREAK = /\r\n|\n|\r/g

const lineBreak: Step = (text, random) => {
  const end = pick(random, ['\r\n', '\n', '\r'])
  return text.replace(BREAK, () => end)
}
const encodedBreak: Step = (text, random) => {
  const end = pick(random, [
    '%0d%0a',
    '%0a',
    '%0D%0A',
    '%0d',
    '\\r\\n',
    '%250d%250a',
    '%u000d%u000a',
    '%0d%0a',
    '%25%30%64%25%30%61',
  ])
  return text.replace(BREAK, () => end)
}
/** Characters whose low byte is a line break, for a server that cuts them (the header's latin1). */
const cutBreak: Step = (text, random) => {
  const end = pick(random, ['\u560d\u560a', '%E5%98%8D%E5%98%8A', '\u010d\u010a', '\u040d\u040a'])
  return text.replace(/\r?\n/g, () => end)
}
const HEADERS = [
  'Set-Cookie',
  'Location',
  'X-Injected',
  'Content-Type',
  'Refresh',
  'X-Forwarded-For',
  'Link',
  'Access-Control-Allow-Origin',
  'Content-Security-Policy',
  'X-XSS-Protection',
  'Cache-Control',
]
const headerName: Step = (text, random) =>
  text.replace(
    /(?<=[\n\r])Set-Cookie: *\w+=\w*/i,
    () => `${pick(random, HEADERS)}: ${letters(random, 2, 8)}=${letters(random, 2, 8)}`,
  )
/** Names of fields know no case (RFC 9110 §5.1). */
const headerCase: Step = (text, random) =>
  eachMatch(text, /(?<=[\n\r])[A-Za-z][\w-]{2,30}(?=:)/g, random, 0.9, (name) => mixedCase(name, random))
/** Around a value white space may stand (RFC 9110 §5.5). */
const headerBlanks: Step = (text, random) =>
  text.replace(/(?<=[\n\r][A-Za-z][\w-]{2,30}:) */g, () => pick(random, ['', ' ', '\t', '  ', ' \t']))
const junkHeader: Step = (text, random) =>
  text.replace(
    /(?:\r\n|\n|\r)(?=[A-Za-z][\w-]{2,30}:)/,
    (end) => `${end}X-${letters(random, 3, 8)}: ${words(random, 1, 4)}${end}`,
  )
const afterValue: Step = (text, random) => (/^[\r\n]/.test(text) ? `${ordinary(random)}${text}` : text)
const afterAddress: Step = (text, random) =>
  /^[\r\n]/.test(text)
    ? `${pick(random, ['/', 'https://'])}${word(random)}${pick(random, ['.com/', '/', `/${word(random)}.html`])}${text}`
    : text
const afterWords: Step = (text, random) => (/^[\r\n]/.test(text) ? `${words(random, 8, 60)}${text}` : text)
const longHeaders: Step = (text, random) =>
  text.replace(
    /(?:\r\n|\n|\r)(?=[A-Za-z][\w-]{2,30}:)/,
    (end) =>
      `${end}${Array.from({ length: int(random, 2, 6) }, () => `X-${letters(random, 3, 8)}: ${words(random, 3, 9)}${end}`).join('')}`,
  )

export const CRLF = mutators({
  case: { header: headerCase },
  spaces: { header: headerBlanks },
  encodings: { encodedBreak, percentU },
  alternatives: { lineBreak, headerName },
  'look-alikes': { cutBreak },
  surroundings: { junkHeader, afterValue, afterAddress },
  padding: { afterWords, longHeaders },
})
