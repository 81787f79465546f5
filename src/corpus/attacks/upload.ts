import { pick } from '../random.js'
import type { Random } from '../random.js'

const EXTENSIONS: Readonly<Record<string, readonly string[]>> = {
  php: ['php', 'php5', 'phtml', 'phar', 'php.jpg', 'jpg.php', 'inc', 'pHp', 'php7', 'php.png'],
  jsp: ['jsp', 'jspx', 'jspf', 'war', 'jsp.png'],
  asp: ['aspx', 'asp', 'ashx', 'asmx', 'config', 'cer', 'asp;.jpg'],
  svg: ['svg', 'svgz', 'xml', 'html'],
}
const NAMES = ['image', 'avatar', 'shell', 'test', 'upload', 'a', 'logo', 'x', 'cmd', 'doc', 'photo', 'info']
const TYPES = [
  'image/jpeg',
  'image/png',
  'application/octet-stream',
  'image/gif',
  'text/plain',
  'application/x-php',
]

/** The name and the declared type of an upload of a family, by the language in the family's name. */
export function uploadFor(family: string, random: Random): { fileName: string; contentType: string } {
  const language = Object.keys(EXTENSIONS).find((name) => family.includes(name))
  const extensions = EXTENSIONS[language ?? ''] ?? ['txt', 'xml', 'html', 'htaccess', 'jpg', 'cgi', 'cfm']
  const contentType = language === 'svg' ? 'image/svg+xml' : pick(random, TYPES)
  return { fileName: `${pick(random, NAMES)}.${pick(random, extensions)}`, contentType }
}
