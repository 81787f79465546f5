import { int, pick } from '../random.js'
import { percentSigns, percentSome } from './encodings.js'
import { eachMatch, mixedCase, mutators } from './step.js'
import type { Step } from './step.js'
import { letters, word } from './words.js'

/** Addresses as the URL standard (WHATWG) and the C library read them. */

const LOOPS = [
  '127.0.0.1', 'localhost', '127.1', '0.0.0.0', '0', '[::1]', '2130706433', '0x7f000001', '017700000001', '0177.0.0.1',
  '127.0.0.2', '[::ffff:127.0.0.1]', '[::]', '127.0.1', '0x7f.1', '0x7f.0x0.0x0.0x1', '[0:0:0:0:0:0:0:1]', '127.0.0.1.',
  'localhost.', '127.127.127.127', '[::ffff:7f00:1]', '0177.1', '127.0.0.1.nip.io', 'localtest.me', '0000', '127.000.000.001',
] as const // prettier-ignore
const METADATA = [
  '169.254.169.254', '2852039166', '0xa9fea9fe', '0251.0376.0251.0376', '[::ffff:a9fe:a9fe]', '[fd00:ec2::254]',
  '169.254.43518', '0xa9.0xfe.0xa9.0xfe', '169.254.169.254.nip.io', '0251.254.169.254', '169.16689662', '[::ffff:169.254.169.254]',
  '169.254.169.254.',
] as const // prettier-ignore
const LOOP = /(?<=\/\/|@)(?:127\.0\.0\.1|localhost)(?![\w.])/gi
const METADATA_HOST = /(?<![\w.:])169\.254\.169\.254(?![\w.])/g
const AUTHORITY = /(?<=^[a-z]{2,10}:\/\/)(?=[\w[])/i

const loopback: Step = (text, random) => text.replace(LOOP, () => pick(random, LOOPS))
const metadata: Step = (text, random) => text.replace(METADATA_HOST, () => pick(random, METADATA))
const port: Step = (text, random) =>
  text.replace(
    /(?<=\/\/[\w.[\]:-]{1,40}):\d{2,5}(?=[/?#]|$)/,
    () =>
      `:${pick(random, [22, 25, 80, 443, 3306, 5432, 6379, 8080, 9200, 11211, int(random, 1000, 65000)])}`,
  )
const userPart: Step = (text, random) =>
  text.replace(AUTHORITY, () =>
    pick(random, [
      `${letters(random, 3, 8)}@`,
      `${letters(random, 3, 6)}.com@`,
      `www.${word(random)}.com@`,
      `${letters(random, 3, 6)}:${letters(random, 3, 6)}@`,
      `${word(random)}%40${word(random)}.org:${int(random, 1, 99)}@`,
    ]),
  )
/** Schemes and names of hosts know no case. */
const schemeCase: Step = (text, random) =>
  eachMatch(
    text,
    /^[a-z]{2,10}(?=:)|(?<=\/\/|@)(?:localhost|metadata\.google\.internal)/gi,
    random,
    0.9,
    (name) => mixedCase(name, random),
  )
const slashes: Step = (text, random) =>
  text.replace(
    /^(https?):\/\//i,
    (_all, scheme: string) => `${scheme}:${pick(random, ['/', '\\\\', '///', '\\/', '/\\', '////'])}`,
  )
const hostEscapes: Step = (text, random) =>
  text.replace(/(?<=^https?:\/\/)(?:127\.0\.0\.1|localhost|169\.254\.169\.254)/i, (host) =>
    eachMatch(host, /[\w.]/g, random, 0.5, (char) => `%${char.charCodeAt(0).toString(16)}`),
  )
/** The URL standard drops these (§4.4). */
const tabs: Step = (text, random) =>
  text.replace(/(?<=^[a-z]{2})(?=[a-z]{1,8}:\/\/)|(?<=\/\/)(?=[\w[])/gi, () =>
    pick(random, ['\t', '\n', '\r\n', '']),
  )
/** Digits and dots that IDNA (UTS #46) turns into plain ones. */
const hostLookAlikes: Step = (text, random) =>
  text.replace(/(?<=^https?:\/\/)(?:127\.0\.0\.1|localhost|169\.254\.169\.254)/i, (host) =>
    eachMatch(host, /[a-z1-9.]/gi, random, 0.5, (char) => {
      if (char === '.') return pick(random, ['\u3002', '\uff0e', '\uff61'])
      const code = char.toLowerCase().charCodeAt(0)
      return code < 0x3a
        ? String.fromCodePoint(pick(random, [0x2460 - 0x31, 0xff10 - 0x30]) + code)
        : String.fromCodePoint(pick(random, [0x24d0, 0xff41]) + code - 97)
    }),
  )
const query: Step = (text, random) =>
  text.includes('#') || !/^[a-z]{2,10}:\/\/[^\s?]+/i.test(text)
    ? text
    : `${text}${text.includes('?') ? '&' : '?'}${word(random)}=${pick(random, [word(random), int(random, 1, 999)])}`
const fragment: Step = (text, random) =>
  text.includes('#') || !/^https?:\/\//i.test(text)
    ? text
    : `${text}#${pick(random, [word(random), `.${word(random)}.com`, `@${letters(random, 3, 8)}.com`, `/${word(random)}.jpg`])}`
const longQuery: Step = (text, random) =>
  text.includes('#') || !/^https?:\/\/[^\s?]+/i.test(text)
    ? text
    : `${text}${text.includes('?') ? '&' : '?'}${Array.from({ length: int(random, 4, 20) }, () => `${word(random)}=${word(random)}`).join('&')}`
const pathDetour: Step = (text, random) =>
  text.replace(/(?<=^https?:\/\/[\w.[\]:-]{1,60})\/(?=[a-z])/i, () =>
    pick(random, ['//', '/./', `/${word(random)}/../`]),
  )

export const SSRF = mutators({
  case: { scheme: schemeCase },
  spaces: { tabs },
  escapes: { host: hostEscapes },
  encodings: { percentSigns, percentSome },
  alternatives: { loopback, metadata, port, slashes },
  paths: { detour: pathDetour },
  'look-alikes': { host: hostLookAlikes },
  surroundings: { userPart, query, fragment },
  padding: { longQuery },
})
