import { chance, int, pick } from '../random.js'
import type { Random } from '../random.js'
import { ordinary } from './common.js'
import { fullwidthSigns, percentSigns, percentSome, percentU } from './encodings.js'
import { eachMatch, mixedCase, mutators, oneMatch } from './step.js'
import type { Step } from './step.js'
import { letters, word, words } from './words.js'

/** Steps for commands of a POSIX shell (IEEE 1003.1 §2), and a few of Windows. */

/** Where a command begins. */
const BEGIN = String.raw`(?<=^|[;|&\`(\n]\s?|\$\()`
const COMMANDS =
  'cat|id|whoami|ls|uname|curl|wget|ping|nslookup|sleep|bash|sh|nc|python3?|perl|php|echo|env|ifconfig|hostname|touch|rm|ps|netstat|head|tail|dig|grep|find|tar|chmod'
const NAME = new RegExp(`${BEGIN}(?:${COMMANDS})\\b(?![=./-])`, 'g')
/** A blank between a command or an option and what follows. */
const GAP = new RegExp(`(?<=${BEGIN}(?:${COMMANDS})(?: -[a-z]+)?) (?=[/\\w.-])`, 'g')
/** A payload that ends what stands before it. */
const BREAKS = /^(?:['")`]*\s*[;|&\n]|\$\(|`)/

const separator: Step = (text, random) =>
  text.replace(/^(?:;|\|\|?|&&?|\n)(?=\s*[a-z/$])/i, () =>
    pick(random, [';', '|', '||', '&', '&&', '\n', '\r\n', "';", '";', ' ; ', '\n\n', ';\t', ' |']),
  )

const wrap: Step = (text, random) => {
  const bare = /^(?:;|\|\|?|&&?)\s*([^'"`()]+)$/s.exec(text)?.[1]
  if (bare === undefined) return text
  return pick(random, [
    `$(${bare})`,
    `\`${bare}\``,
    `;${bare};`,
    `|${bare}|`,
    `&&${bare}&&`,
    `|| ${bare} #`,
    `";${bare};"`,
    `'|${bare}'`,
    `;(${bare})`,
    `;{ ${bare};}`,
    `;! ${bare}`,
    `;if true;then ${bare};fi`,
    `;eval ${bare}`,
    `;exec ${bare}`,
    `;command ${bare}`,
    `;nohup ${bare}&`,
    `;sh -c '${bare}'`,
    `;for ${letters(random, 1, 3)} in 1;do ${bare};done`,
    `;until ${bare};do :;done`,
    `<(${bare})`,
    `\${${letters(random, 1, 3)}:=\`${bare}\`}`,
  ])
}

/** Signs of a shell of Windows. */
const WINDOWS =
  /%\w+%|\b(?:cmd|powershell|net (?:user|localgroup)|ipconfig|systeminfo|tasklist|mshta|certutil|dir|type c:)\b/i
/** A step for a POSIX shell only. */
const posix =
  (step: Step): Step =>
  (text, random) =>
    WINDOWS.test(text) ? text : step(text, random)

/** What a shell reads as a blank. Behind `$IFS` a letter would belong to the name. */
const blanks: Step = (text, random) => {
  const space = pick(random, [
    '${IFS}',
    '$IFS$9',
    '\t',
    '  ',
    '${IFS%??}',
    '${IFS:0:1}',
    '\t\t',
    ' \\\n',
    '$IFS$1',
    '${IFS}""',
  ])
  return eachMatch(text, GAP, random, 0.95, () => space)
}
const redirected: Step = (text, random) =>
  eachMatch(text, /(?<=\b(?:cat|head|tail|sort|base64|nl|od)) (?=\/)/g, random, 0.9, () =>
    pick(random, ['<', ' <', '< ']),
  )
const braces: Step = (text, random) =>
  oneMatch(
    text,
    new RegExp(`${BEGIN}(?:cat|ls|curl|wget|ping)( [\\w/.:-]+)+(?=$|[;|&\`)])`, 'g'),
    random,
    ([all]) => `{${all.split(' ').join(',')}}`,
  )

const splitName: Step = (text, random) =>
  eachMatch(text, NAME, random, 0.8, (name) => {
    if (name.length < 2) return name
    const cut = int(random, 1, name.length - 1)
    const glue = pick(random, ["''", '""', '\\', '$@', '${u}', '``', '$()', '$*', '${x:-}', '\\\n'])
    return name.slice(0, cut) + glue + name.slice(cut)
  })
const quotedName: Step = (text, random) =>
  eachMatch(text, NAME, random, 0.8, (name) => {
    const [a, b] = [int(random, 0, name.length - 1), int(random, 1, name.length)]
    const [from, to] = [Math.min(a, b), Math.max(a, b) + (a === b ? 1 : 0)]
    const quote = pick(random, ["'", '"'])
    return `${name.slice(0, from)}${quote}${name.slice(from, to)}${quote}${name.slice(to)}`
  })
/** Name out of pieces: variables, `printf`, Base64, reversal. */
const builtName: Step = (text, random) =>
  oneMatch(text, NAME, random, ([name]) => {
    const cut = int(random, 1, Math.max(1, name.length - 1))
    const [left, right] = [name.slice(0, cut), name.slice(cut)]
    const [a, b] = [letters(random, 1, 3), `${letters(random, 1, 3)}2`]
    const octal = [...name].map((char) => `\\${char.charCodeAt(0).toString(8)}`).join('')
    const hex = [...name].map((char) => `\\x${char.charCodeAt(0).toString(16)}`).join('')
    const reversed = [...name].reverse().join('')
    return pick(random, [
      `${a}=${left};${b}=${right};$${a}$${b}`,
      `$(printf '${octal}')`,
      `$(printf "${octal}")`,
      `\`printf '${octal}'\``,
      `$'${hex}'`,
      `$(echo ${Buffer.from(name).toString('base64')}|base64 -d)`,
      `$(echo ${reversed}|rev)`,
      `${a}=${name};$${a}`,
      `\${${a}:-${name}}`,
      `$(echo ${left}${right})`,
      `$(tr A-Z a-z<<<${name.toUpperCase()})`,
    ])
  })
/** The whole command as Base64. */
const encodedCommand: Step = (text, random) => {
  const [, start, command] = /^((?:;|\|\|?|&&?|\n)\s*)([^;|&`$()'"]{2,200})$/.exec(text) ?? []
  if (start === undefined || command === undefined) return text
  const code = Buffer.from(command).toString('base64')
  return pick(random, [
    `${start}echo ${code}|base64 -d|sh`,
    `${start}echo '${code}' | base64 --decode | bash`,
    `${start}bash<<<$(base64 -d<<<${code})`,
    `${start}sh -c "$(echo ${code}|base64 -d)"`,
    `${start}eval $(echo ${code}|base64 -d)`,
    `${start}echo ${Buffer.from(command).toString('hex')}|xxd -r -p|sh`,
    `${start}eval "$(printf '${[...Buffer.from(command)].map((b) => `\\${b.toString(8).padStart(3, '0')}`).join('')}')"`,
  ])
}

const fullPath: Step = (text, random) =>
  eachMatch(
    text,
    NAME,
    random,
    0.7,
    (name) => `${pick(random, ['/bin/', '/usr/bin/', '/bin/../bin/', '//bin//', '/usr/./bin/'])}${name}`,
  )

/** Wildcards within names of files (IEEE 1003.1 §2.13). */
const wildcards: Step = (text, random) =>
  eachMatch(text, /(?<=[\s<]|\$\{IFS\})(?:\/[a-z]{2,12}){1,3}\b/g, random, 0.9, (path) =>
    path.replace(/[a-z]{2,12}/g, (part) => {
      const at = int(random, 1, part.length - 1)
      return pick(random, [
        `${part.slice(0, at)}?${part.slice(at + 1)}`,
        `${part.slice(0, at)}*`,
        `${part.slice(0, at)}[${part[at]!}]${part.slice(at + 1)}`,
        part,
        '?'.repeat(part.length),
        `${part.slice(0, at)}''${part.slice(at)}`,
        `${part.slice(0, at)}\\${part.slice(at)}`,
      ])
    }),
  )
const detours: Step = (text, random) =>
  eachMatch(text, /(?<=\/[a-z]{2,8})\/(?=[a-z])/g, random, 0.7, () => pick(random, ['//', '/./']))

const READERS = [
  'cat',
  'tac',
  'head',
  'tail',
  'nl',
  'more',
  'less',
  'sort',
  'base64',
  'od -c',
  'rev',
  'strings',
  'cut -c1-',
  'grep .',
  "awk '{print}'",
  'sed p',
  'xxd',
  'uniq',
  'fold',
  'paste',
  'diff /dev/null',
  'dd if=',
]
const SHOWS = [
  'id',
  'whoami',
  'id -un',
  'uname -a',
  'hostname',
  'pwd',
  'env',
  'ls -la',
  'ls /',
  'w',
  'ps aux',
  'ifconfig',
  'ip a',
  'netstat -an',
  'cat /etc/passwd',
  'echo $USER',
  'groups',
  'date',
  'uptime',
  'df -h',
  'set',
  'printenv',
  'last',
  'lsblk',
]
const WINDOWS_SHOWS = [
  'whoami',
  'dir',
  'ipconfig /all',
  'systeminfo',
  'net user',
  'type c:\\windows\\win.ini',
  'ver',
  'tasklist',
  'set',
  'hostname',
  'whoami /priv',
]

const otherReader: Step = (text, random) =>
  eachMatch(text, new RegExp(`${BEGIN}cat (?=/)`, 'g'), random, 0.9, () => {
    const reader = pick(random, READERS)
    return reader.endsWith('=') ? reader : `${reader} `
  })
const otherShow: Step = (text, random) =>
  text
    .replace(new RegExp(`${BEGIN}(?:id|whoami|uname -a|ls|pwd|hostname)(?=$|[;|&\`)\\n#])`, 'g'), () =>
      pick(random, SHOWS),
    )
    .replace(new RegExp(`${BEGIN}(?:dir|ipconfig|systeminfo|ver)(?=$|[;|&\`)\\n])`, 'g'), () =>
      pick(random, WINDOWS_SHOWS),
    )
const delays: Step = (text, random) =>
  eachMatch(text, new RegExp(`${BEGIN}sleep \\d{1,3}(?=$|[;|&\`)\\n\\s])`, 'g'), random, 0.9, () => {
    const n = int(random, 1, 30)
    return pick(random, [
      `sleep ${n}`,
      `sleep ${n}s`,
      `sleep 0.${n}`,
      `ping -c ${n} 127.0.0.1`,
      `timeout ${n} yes>/dev/null`,
      `sleep $((${n}+1))`,
      `read -t ${n}`,
      `perl -e 'sleep ${n}'`,
    ])
  })

/** Windows and its shells know no case. */
const windowsCase: Step = (text, random) =>
  eachMatch(
    text,
    /\b(?:cmd(?:\.exe)?|powershell(?:\.exe)?|certutil|ipconfig|systeminfo|net user|invoke-expression|iex|new-object|downloadstring|bitsadmin|rundll32|regsvr32|mshta|wscript)\b/gi,
    random,
    0.9,
    (name) => mixedCase(name, random),
  )
const carets: Step = (text, random) =>
  eachMatch(
    text,
    /\b(?:powershell|certutil|ipconfig|systeminfo|tasklist|bitsadmin|rundll32|mshta)\b/gi,
    random,
    0.9,
    (name) => {
      const cut = int(random, 1, name.length - 1)
      return `${name.slice(0, cut)}^${name.slice(cut)}`
    },
  )

/** A command that does nothing. */
function idle(random: Random): string {
  return pick(random, [
    `: ${words(random, 1, 6)}`,
    'true',
    `echo ${words(random, 1, 6)}`,
    `${letters(random, 1, 6)}=${word(random)}`,
    `[ ${int(random, 1, 9)} ]`,
    `cd .`,
    `test ${word(random)}`,
  ])
}
const idleBefore: Step = (text, random) =>
  text.replace(
    /^(['")]*\s*)(;|&&|\n)(\s*)(?=[a-z/$])/i,
    (_all, start: string, sign: string, space: string) =>
      `${start}${sign}${space}${idle(random)}${sign === '\n' ? '\n' : ';'}`,
  )
const idleAfter: Step = (text, random) =>
  BREAKS.test(text) && !/['"`)#&|;\s]$/.test(text) ? `${text};${idle(random)}` : text

const comment: Step = (text, random) =>
  BREAKS.test(text) && !/['"`)&|\s]$/.test(text) ? `${text} #${words(random, 1, 6)}` : text
const longComment: Step = (text, random) =>
  BREAKS.test(text) && !/['"`)&|\s]$/.test(text) ? `${text} # ${words(random, 10, 60)}` : text

const afterValue: Step = (text, random) =>
  BREAKS.test(text) ? `${ordinary(random)}${chance(random, 0.3) ? ' ' : ''}${text}` : text
const afterWords: Step = (text, random) => (BREAKS.test(text) ? `${words(random, 8, 60)}${text}` : text)

export const RCE = mutators({
  case: { windows: windowsCase },
  comments: { comment: posix(comment) },
  spaces: { blanks: posix(blanks), redirected: posix(redirected), braces: posix(braces) },
  encodings: { percentSigns, percentSome, percentU },
  strings: {
    splitName: posix(splitName),
    quotedName: posix(quotedName),
    builtName: posix(builtName),
    encodedCommand: posix(encodedCommand),
    carets,
  },
  alternatives: {
    separator: posix(separator),
    wrap: posix(wrap),
    otherReader: posix(otherReader),
    otherShow,
    delays: posix(delays),
    idleBefore: posix(idleBefore),
    idleAfter: posix(idleAfter),
  },
  paths: { fullPath: posix(fullPath), wildcards: posix(wildcards), detours: posix(detours) },
  'look-alikes': { fullwidthSigns },
  surroundings: { afterValue },
  padding: { afterWords, longComment: posix(longComment) },
})
