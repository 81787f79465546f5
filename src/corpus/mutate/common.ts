import { chance, int, pick } from '../random.js'
import type { Random } from '../random.js'
import { eachMatch, sameShape } from './step.js'
import type { Step } from './step.js'
import { letters, words } from './words.js'

const HOST = /\b(?:[a-z0-9-]{2,30}\.){1,3}(?:com|net|org|io|fun|pro|live|me|example|test|site|xyz)\b/gi
const HOST_ENDS = ['com', 'net', 'org', 'io', 'oast.fun', 'oast.pro', 'example', 'site', 'xyz', 'co', 'dev']
const PLAIN_IP = /\b(?:\d{1,3}\.){3}\d{1,3}\b/g
const KEPT_IP = /^(?:127|169\.254|0|192\.168\.0\.1$)/

/** Another number in each equality of equal numbers: `1=1` becomes `4821=4821`. */
export const renumber: Step = (text, random) =>
  text.replace(
    /(['"]?)\b(\d{1,6})\1(\s*=\s*)(['"]?)\2\b/g,
    (_all, open: string, _n, sign: string, close: string) => {
      const other = chance(random, 0.5) ? int(random, 1, 99) : int(random, 1000, 99999)
      return `${open}${other}${open}${sign}${close}${other}`
    },
  )

/** Another host or address, but never in place of one that is the attack (loopback, metadata). */
export const rehost: Step = (text, random) => {
  const named = eachMatch(text, HOST, random, 0.8, (host) =>
    /localhost|localtest|nip\.io|internal|java\.|lang\./i.test(host)
      ? host
      : `${letters(random, 3, 10)}.${pick(random, HOST_ENDS)}`,
  )
  return eachMatch(named, PLAIN_IP, random, 0.8, (ip) => (KEPT_IP.test(ip) ? ip : address(random)))
}

/** Other letters in words that mean nothing: long runs of mixed letters and digits. */
export const rename: Step = (text, random) =>
  eachMatch(text, /\b(?=[a-z0-9]*\d)(?=[a-z0-9]*[a-z])[a-z0-9]{6,12}\b/gi, random, 0.7, (word) =>
    /^(?:0x|base64|md5|sha1|sha256|utf|win32|system32|cmd|php|x)/i.test(word)
      ? word
      : sameShape(word, random),
  )

/** An ordinary value, as the field held it before. */
export function ordinary(random: Random): string {
  return pick(random, [
    () => letters(random, 3, 9),
    () => String(int(random, 1, 9999)),
    () => words(random, 1, 2),
    () => words(random, 2, 6),
  ])()
}

function address(random: Random): string {
  return `${int(random, 11, 223)}.${int(random, 0, 255)}.${int(random, 0, 255)}.${int(random, 1, 254)}`
}
