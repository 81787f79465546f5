import { chance, int, pick } from '../random.js'
import type { Random } from '../random.js'
import { ordinary } from './common.js'
import { entity, fullwidthSigns, percentSigns, percentSome, percentU, unicodeEscapes } from './encodings.js'
import { SCRIPT_STEPS } from './script.js'
import { eachMatch, mixedCase, mutators } from './step.js'
import type { Step } from './step.js'
import { letters, word, words } from './words.js'

/** Names of elements and handlers, and the scheme: HTML and URLs know no case there. */
const NAMES = /(?<=<\/?)[a-z]{1,10}(?=[\s>/])|\bon[a-z]{3,20}(?=\s*=)|\bjavascript(?=:)/gi

const tagCase: Step = (text, random) => eachMatch(text, NAMES, random, 0.8, (name) => mixedCase(name, random))

/** Handlers that any element has. */
const HANDLERS = [
  'onmouseover', 'onclick', 'onpointerenter', 'onfocus', 'onmouseenter', 'onauxclick', 'oncopy', 'onwheel', 'onpointerdown',
  'onmousemove', 'ondblclick', 'oncontextmenu', 'onkeydown', 'onanimationstart', 'ontransitionend', 'onpointerrawupdate',
  'ondrag', 'onpaste', 'onscrollend', 'onbeforeinput', 'ongotpointercapture', 'oncontentvisibilityautostatechange',
] as const // prettier-ignore

const otherHandler: Step = (text, random) =>
  eachMatch(text, /\bon[a-z]{3,20}(?=\s*=)/gi, random, 0.7, () => pick(random, HANDLERS))

const tagBlanks: Step = (text, random) =>
  eachMatch(text, /(?<=<[a-z]{1,10})[\s/]+(?=[a-z])/gi, random, 0.9, () =>
    pick(random, ['/', '\t', '\n', '  ', '\f', '\r\n', '//', `/${letters(random, 1, 4)}/`, '\n\n']),
  )

const equalsBlanks: Step = (text, random) =>
  eachMatch(text, /(?<=\bon[a-z]{3,20})\s?=\s?/gi, random, 0.9, () =>
    pick(random, ['= ', ' =', ' = ', '=\n', '\n=', '\t=\t', '=\f']),
  )

const attributeQuotes: Step = (text, random) =>
  text.replace(
    /(on[a-z]{3,20}=)([\w.]{1,20}\([\w.]{0,20}\))(?=[\s>])/gi,
    (_all, name: string, call: string) => {
      const quote = pick(random, ['"', "'"])
      return `${name}${quote}${call}${quote}`
    },
  )

/** An attribute that means nothing. */
function attribute(random: Random): string {
  return pick(random, [
    () => `class="${words(random, 1, 3)}"`,
    () => `id=${letters(random, 2, 8)}`,
    () => `data-${letters(random, 2, 6)}="${word(random)}"`,
    () => `title='${words(random, 1, 4)}'`,
    () => `style="color:red"`,
    () => `width=${int(random, 1, 999)}`,
    () => letters(random, 1, 5),
    () => `lang=en`,
    () => `role="button" tabindex=${int(random, 1, 9)}`,
  ])()
}

const junkAttribute: Step = (text, random) =>
  eachMatch(text, /(?<=<[a-z]{1,10})[\s/]+(?=[a-z])/gi, random, 0.8, () => ` ${attribute(random)} `)

/** Elements that run a handler by themselves: the start of the tag, up to the value of the handler. */
const RUNNING = [
  '<svg onload=', '<body onload=', '<img src=x onerror=', '<img src onerror=', '<video src=x onerror=',
  '<audio src onerror=', '<details open ontoggle=', '<input autofocus onfocus=', '<select autofocus onfocus=',
  '<textarea autofocus onfocus=', '<marquee onstart=', '<iframe onload=', '<object data=x onerror=',
  '<video><source onerror=', '<body onpageshow=', '<svg><animate attributeName=x dur=1s onbegin=',
  '<style onload=', '<x tabindex=1 autofocus onfocus=', '<button autofocus onfocus=', '<image src=x onerror=',
  '<embed src=x onload=', '<link rel=stylesheet href=x onerror=', '<a id=x tabindex=1 onfocus=',
  '<div contenteditable autofocus onfocus=', '<keygen autofocus onfocus=', '<frameset onload=',
] as const // prettier-ignore

const otherElement: Step = (text, random) =>
  text.replace(/<[a-z]{1,10}\b[^<>=]{0,40}(?:=[^\s<>'"]{0,20})?[\s/]+on[a-z]{3,20}\s?=(?!=)/i, () =>
    pick(random, RUNNING),
  )

/** `<script>…</script>` becomes a handler, or a script of another kind. */
const otherScript: Step = (text, random) =>
  text.replace(/<script>([^<"]{1,200})<\/script>/i, (_all, code: string) =>
    pick(random, [
      `${pick(random, RUNNING)}"${code}">`,
      `<svg><script>${code}</script>`,
      `<script type="text/javascript">${code}</script>`,
      `<script>${code}</script >`,
      `<iframe src="javascript:${code}">`,
      `<a href="javascript:${code}">${word(random)}</a>`,
      `<iframe srcdoc="<script>${code}</script>">`,
      `<form action="javascript:${code}"><button>${word(random)}`,
      `<math href="javascript:${code}">${word(random)}</math>`,
      `<object data="javascript:${code}">`,
      `<script ${attribute(random)}>${code}</script>`,
      `<scr<script>ipt>${code}</scr</script>ipt>`,
    ]),
  )

const breakOut: Step = (text, random) =>
  text.startsWith('<')
    ? pick(random, [
        '">',
        "'>",
        '>',
        '"/>',
        '-->',
        '</title>',
        '</textarea>',
        '</script>',
        '</style>',
        '"></a>',
        "'/>",
        ']]>',
        '</noscript>',
      ]) + text
    : text

/** Tags that are left open end with the document. */
const openEnd: Step = (text, random) =>
  text.replace(/(?<=\bon[a-z]{3,20}=[^<>]{1,80})>$/i, () =>
    pick(random, [' x=', '//', ' ', `<!--`, ` ${letters(random, 1, 4)}=">`]),
  )

/** References within attribute values, which HTML decodes before the script runs. */
const handlerEntities: Step = (text, random) =>
  text.replace(
    /(\bon[a-z]{3,20}=["']?)([a-z]{3,20})(?=[(`])/gi,
    (_all, start: string, name: string) =>
      start + eachMatch(name, /[a-z]/gi, random, pick(random, [0.2, 1]), (char) => entity(char, random)),
  )

/** Blanks and references that URL parsers drop within the name of the scheme. */
const schemeBlanks: Step = (text, random) =>
  text.replace(/javascript:/gi, (scheme) => {
    const cut = int(random, 1, 9)
    const blank = pick(random, ['\t', '\n', '&#9;', '&Tab;', '&NewLine;', '&#x0A;', '&#10;'])
    return scheme.slice(0, cut) + blank + scheme.slice(cut)
  })

const htmlComment: Step = (text, random) =>
  eachMatch(text, /(?<=[>])(?=<)|^(?=<)/g, random, 0.7, () => `<!--${words(random, 0, 5)}-->`)

const around: Step = (text, random) => {
  if (!/^["']?[^\w\s]*</.test(text)) return text
  const after = chance(random, 0.4) && text.endsWith('>') ? ` ${words(random, 1, 4)}` : ''
  return `${ordinary(random)}${pick(random, ['', ' '])}${text}${after}`
}

const inMarkup: Step = (text, random) => {
  if (!text.startsWith('<')) return text
  const name = pick(random, ['p', 'div', 'b', 'li', 'td', 'span', 'h2', 'em'])
  return `<${name}>${words(random, 2, 14)}</${name}>${text}${chance(random, 0.5) ? `<${name}>${words(random, 2, 10)}</${name}>` : ''}`
}

const inProse: Step = (text, random) =>
  /^["']?[^\w\s]*</.test(text) && text.endsWith('>')
    ? `${words(random, 5, 50)} ${text} ${words(random, 5, 30)}`
    : text

const { comments, spaces, strings, alternatives } = SCRIPT_STEPS

export const XSS = mutators({
  case: { names: tagCase },
  comments: { ...comments, html: htmlComment },
  spaces: { ...spaces, tag: tagBlanks, equals: equalsBlanks, scheme: schemeBlanks },
  escapes: { handlerEntities },
  encodings: { percentSigns, percentSome, percentU, unicodeEscapes },
  strings: { ...strings, attributeQuotes },
  alternatives: { ...alternatives, otherHandler, otherElement, otherScript, breakOut, openEnd },
  'look-alikes': { fullwidthSigns },
  surroundings: { around, junkAttribute },
  padding: { inMarkup, inProse },
})
