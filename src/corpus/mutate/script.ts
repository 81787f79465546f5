import { int, pick } from '../random.js'
import { eachMatch, oneMatch } from './step.js'
import type { Step } from './step.js'
import { letters, word, words } from './words.js'

/** Steps for JavaScript: within a handler, a script element, a `javascript:` address or code that a server evaluates. */

const CALL = /(?<![\w.$'"`/\]])(?:alert|confirm|prompt)(?=\s*[(`])/g
/** A call whose argument is plain, so that it can be written into a string. */
const WHOLE_CALL = /(?<![\w.$'"`/\]])(?:alert|confirm|prompt)\((?:[\w.]{0,20})\)/g

const GLOBALS = ['window', 'self', 'top', 'parent', 'globalThis', 'frames', 'this']

/** The name of a function as a computed key: `top['al'+'ert']`. */
const computedName: Step = (text, random) =>
  eachMatch(text, CALL, random, 0.8, (name) => {
    const cut = int(random, 1, name.length - 1)
    const [left, right] = [name.slice(0, cut), name.slice(cut)]
    const hex = [...name].map((char) => `\\x${char.charCodeAt(0).toString(16)}`).join('')
    const base = pick(random, GLOBALS)
    return pick(random, [
      `${base}['${left}'+'${right}']`,
      `${base}[\`${left}\${''}${right}\`]`,
      `${base}[/${left}/.source+/${right}/.source]`,
      `${base}['${hex}']`,
      `${base}['${left}'.concat('${right}')]`,
      `${base}[atob('${Buffer.from(name).toString('base64')}')]`,
      `${base}[['${left}','${right}'].join('')]`,
      `${base}[${BigInt(parseInt(name, 36))}..toString(36)]`,
    ])
  })

/** A call of the same function that looks otherwise. */
const otherCall: Step = (text, random) =>
  eachMatch(text, CALL, random, 0.8, (name) =>
    pick(random, [
      pick(random, ['alert', 'confirm', 'prompt', 'print', 'console.log']),
      `${pick(random, GLOBALS)}.${name}`,
      `(${name})`,
      `(0,${name})`,
      `${name}?.`,
      `[${name}][0]`,
      `${pick(random, GLOBALS)}['${name}']`,
      `(_=${name},_)`,
      `${name}.bind()`,
      `new Function('return ${name}')()`,
    ]),
  )

/** Code in a string that is evaluated. */
const evaluated: Step = (text, random) =>
  oneMatch(text, WHOLE_CALL, random, ([code]) => {
    const cut = int(random, 1, code.length - 1)
    const codes = [...code].map((char) => char.charCodeAt(0))
    const string = pick(random, [
      `'${code.slice(0, cut)}'+'${code.slice(cut)}'`,
      `String.fromCharCode(${codes.join(',')})`,
      `atob('${Buffer.from(code).toString('base64')}')`,
      `'${codes.map((c) => `\\x${c.toString(16)}`).join('')}'`,
      `'${codes.map((c) => `\\u${c.toString(16).padStart(4, '0')}`).join('')}'`,
      `decodeURIComponent('${codes.map((c) => `%${c.toString(16)}`).join('')}')`,
    ])
    return pick(random, [
      `eval(${string})`,
      `Function(${string})()`,
      `setTimeout(${string})`,
      `[].constructor.constructor(${string})()`,
      `(()=>{}).constructor(${string})()`,
      `window.eval(${string})`,
      `setInterval(${string},${int(random, 1, 999)})`,
    ])
  })

/** Escapes within an identifier (ECMA-262 §12.7). */
const escapedName: Step = (text, random) =>
  eachMatch(text, CALL, random, 0.8, (name) => {
    const at = int(random, 0, name.length - 1)
    const code = name.charCodeAt(at).toString(16)
    const escape = pick(random, [
      `\\u00${code}`,
      `\\u{${code}}`,
      `\\u{${'0'.repeat(int(random, 1, 4))}${code}}`,
    ])
    return name.slice(0, at) + escape + name.slice(at + 1)
  })

const otherArgument: Step = (text, random) =>
  text.replace(/((?:alert|confirm|prompt))\((?:\d+|'[^']*'|"[^"]*")\)/gi, (_all, call: string) => {
    const argument = pick(random, [
      String(int(random, 1, 9999)),
      'document.domain',
      'document.cookie',
      'origin',
      `/${letters(random, 3, 6)}/`,
      'location',
      `'${word(random)}'`,
      `[${int(random, 1, 9)}]`,
      'localStorage.token',
    ])
    return `${call}(${argument})`
  })

const blanks: Step = (text, random) =>
  text.replace(/(?<=\b(?:alert|confirm|prompt|eval))\(/g, () =>
    pick(random, [' (', '\t(', '\n(', '(\t', '( ']),
  )

const comments: Step = (text, random) =>
  text.replace(/(?<=\b(?:alert|confirm|prompt|eval))\(/g, () => {
    const comment = pick(random, ['/**/', `/*${words(random, 1, 5)}*/`])
    return pick(random, [`${comment}(`, `(${comment}`])
  })

/** A harmless statement before the call. */
const statement: Step = (text, random) =>
  oneMatch(text, CALL, random, ([name]) => {
    const label = letters(random, 1, 6)
    return pick(random, [
      `var ${label}='${words(random, 1, 4)}';${name}`,
      `${label}:${name}`,
      `'${words(random, 1, 5)}';${name}`,
      `${int(random, 1, 99)};${name}`,
      `1&&${name}`,
      `void ${name}`,
      `!${name}`,
    ])
  })

export const SCRIPT_STEPS = {
  comments: { script: comments },
  spaces: { script: blanks },
  strings: { computedName, evaluated, escapedName },
  alternatives: { otherCall, otherArgument, statement },
} as const
