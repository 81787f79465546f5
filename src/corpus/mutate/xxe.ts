import { int, pick } from '../random.js'
import type { Random } from '../random.js'
import { percentSigns } from './encodings.js'
import { mutators } from './step.js'
import type { Step } from './step.js'
import { letters, word, words } from './words.js'

/** Documents with entities (XML 1.0 §4): what changes leaves them well-formed. */

const entityName: Step = (text, random) => {
  const name = /<!ENTITY\s+(?:%\s+)?(\w{1,20})/.exec(text)?.[1]
  if (name === undefined) return text
  const other = letters(random, 1, 8)
  return text.replace(new RegExp(`(?<=<!ENTITY\\s+(?:%\\s+)?|[&%])${name}(?=[\\s;])`, 'g'), other)
}
const FILES = [
  'file:///etc/hosts', 'file:///c:/windows/win.ini', 'file:///proc/self/environ', 'file:///etc/shadow', 'file:/etc/passwd',
  'file:///dev/random', 'php://filter/read=convert.base64-encode/resource=/etc/passwd', 'FILE:///etc/passwd',
  'file://localhost/etc/passwd', 'netdoc:///etc/passwd', 'jar:file:///tmp/a.zip!/b', 'expect://id', 'file:///etc//passwd',
  'file:///%65tc/passwd', 'gopher://127.0.0.1:25/x', 'http://169.254.169.254/latest/meta-data/',
] as const // prettier-ignore
const entityFile: Step = (text, random) => text.replace(/file:\/\/\/etc\/passwd/, () => pick(random, FILES))
const quoteStyle: Step = (text) => text.replace(/(SYSTEM\s+)"([^"']*)"/g, "$1'$2'")
const publicId: Step = (text, random) =>
  text.replace(
    /\bSYSTEM\s+(?=["'])/,
    () =>
      `PUBLIC "${pick(random, ['-//W3C//DTD XHTML 1.0//EN', letters(random, 2, 8), `-//${word(random)}//EN`])}" `,
  )

const declarationBlanks: Step = (text, random) => {
  const blank = pick(random, ['\n', '\t', '  ', '\r\n', ' \n\t'])
  return text.replace(/(?<=<!(?:ENTITY|DOCTYPE)[^<>"']{0,60}) (?=\S)/g, () => blank)
}
const bracketBlanks: Step = (text, random) =>
  text.replace(
    /\s*(\[|\]>)\s*/g,
    (_all, sign: string) => pick(random, ['', ' ', '\n']) + sign + pick(random, ['', '\n', '\t']),
  )

const comment = (random: Random): string => `<!--${words(random, 1, 8)}-->`
const documentComments: Step = (text, random) =>
  text.replace(/(?=<!DOCTYPE)/, () => comment(random)).replace(/(?=<!ENTITY)/, () => comment(random))
const instruction: Step = (text, random) =>
  text.replace(/(?=<!DOCTYPE)/, () => `<?${letters(random, 3, 7)} ${word(random)}?>`)
const declaration: Step = (text, random) =>
  text.replace(/^<\?xml[^?]*\?>\s*|^(?=<!DOCTYPE)/, () =>
    pick(random, [
      '',
      '<?xml version="1.0"?>',
      "<?xml version='1.0' encoding='UTF-8'?>\n",
      '<?xml version="1.0" standalone="no"?>',
      '<?xml version="1.1"?>',
    ]),
  )
const rootName: Step = (text, random) => {
  const name = /<!DOCTYPE\s+([\w-]{1,20})/.exec(text)?.[1]
  if (name === undefined) return text
  const other = word(random)
  return text.replace(new RegExp(`(?<=<!DOCTYPE\\s+|</?)${name}(?=[\\s>/[])`, 'g'), other)
}
const junkEntity: Step = (text, random) =>
  text.replace(
    /(?=<!ENTITY)/,
    () => `<!ENTITY ${letters(random, 2, 6)}${int(random, 1, 9)} "${words(random, 1, 6)}">`,
  )
const junkElements: Step = (text, random) =>
  text.replace(/(?<=\]>\s*<[\w-]{1,20}>)/, () => {
    const name = word(random)
    return `<${name}>${words(random, 1, 8)}</${name}>`
  })
const longComment: Step = (text, random) =>
  text.replace(/(?=<!DOCTYPE)/, () => `<!--${words(random, 20, 70)}-->`)
const longElements: Step = (text, random) =>
  text.replace(/(?<=\]>\s*<[\w-]{1,20}>)/, () =>
    Array.from({ length: int(random, 3, 12) }, () => {
      const name = word(random)
      return `<${name}>${words(random, 1, 8)}</${name}>`
    }).join(''),
  )

export const XXE = mutators({
  comments: { document: documentComments, instruction },
  spaces: { declaration: declarationBlanks, brackets: bracketBlanks },
  encodings: { percentSigns },
  strings: { quoteStyle },
  alternatives: { entityName, entityFile, publicId, declaration, rootName },
  surroundings: { junkEntity, junkElements },
  padding: { longComment, longElements },
})
