import { form, raw } from '../frame/encode.js'
import { key, plainPairs, plainValue } from '../frame/params.js'
import { path, token } from '../frame/sites.js'
import { chance, int, pick } from '../random.js'
import type { Random } from '../random.js'
import type { Builder, Placed } from './types.js'

const FORM = [
  'application/x-www-form-urlencoded',
  'application/x-www-form-urlencoded; charset=UTF-8',
  'application/x-www-form-urlencoded;charset=utf-8',
]

const pairs = (random: Random, taken: string): string[] =>
  plainPairs(random, 6, new Set([taken])).map(([name, value]) => `${form(name)}=${form(value)}`)

export function inFormValue(text: string, random: Random): Placed {
  const name = key(random)
  const [before, after] = halves(pairs(random, name), random)
  const value = chance(random, 0.85) ? form(text) : raw(text, /[&]/g)
  const slot = {
    before: `${before.map((pair) => `${pair}&`).join('')}${form(name)}=`,
    value,
    after: after.map((pair) => `&${pair}`).join(''),
  }
  return {
    kind: 'form-value',
    name,
    method: 'POST',
    target: path(random),
    contentType: pick(random, FORM),
    body: slot,
  }
}

export function inFormKey(text: string, random: Random): Placed {
  const [before, after] = halves(pairs(random, text), random)
  const slot = {
    before: before.map((pair) => `${pair}&`).join(''),
    value: form(text),
    after: `=${after.map((pair) => `&${pair}`).join('')}`,
  }
  return {
    kind: 'form-key',
    name: text,
    method: 'POST',
    target: path(random),
    contentType: pick(random, FORM),
    body: slot,
  }
}

function halves<T>(list: readonly T[], random: Random): [T[], T[]] {
  const cut = int(random, 0, list.length)
  return [list.slice(0, cut), list.slice(cut)]
}

const EXTENSIONS = [
  '.txt',
  '.csv',
  '.md',
  '.html',
  '.svg',
  '.xml',
  '.json',
  '.log',
  '.jpg',
  '.php',
  '.pdf',
  '',
]

/** What comes between the boundaries, the slot marked by the function that knows where it is. */
interface Part {
  readonly before: string
  readonly value: string
  readonly after: string
}

function multipart(
  part: Part,
  random: Random,
  taken: string,
): Pick<Placed, 'method' | 'target' | 'contentType' | 'body'> {
  const boundary = pick(random, [
    () => `----WebKitFormBoundary${token(random, 16).replace(/[-_]/g, 'x')}`,
    () => `---------------------------${int(random, 1e12, 9e12)}${int(random, 1e12, 9e12)}`,
    () => `------------------------${int(random, 1e7, 9e7)}d${int(random, 1e7, 9e7)}`,
  ])()
  const plain = plainPairs(random, 4, new Set([taken])).map(
    ([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  )
  const [before, after] = halves(plain, random)
  return {
    method: 'POST',
    target: path(random),
    contentType: `multipart/form-data; boundary=${boundary}`,
    body: {
      before: `${before.join('')}--${boundary}\r\n${part.before}`,
      value: part.value,
      after: `${part.after}\r\n${after.join('')}--${boundary}--\r\n`,
    },
  }
}

export function inMultipartValue(text: string, random: Random): Placed {
  const name = key(random)
  const before = `Content-Disposition: form-data; name="${name}"\r\n\r\n`
  return { kind: 'multipart-value', name, ...multipart({ before, value: text, after: '' }, random, name) }
}

export const inFileContent: Builder = function inFileContent(text, random, options) {
  const name = pick(random, [
    'file',
    'upload',
    'files[]',
    'attachment',
    'avatar',
    'document',
    'image',
    key(random),
  ])
  const fileName = quoted(
    options.fileName ??
      `${plainValue(random)
        .replace(/[^\w.-]/g, '_')
        .slice(0, 40)}${pick(random, EXTENSIONS)}`,
  )
  const type =
    options.contentType ?? pick(random, ['application/octet-stream', 'text/plain', 'text/html', 'image/jpeg'])
  const before = `Content-Disposition: form-data; name="${name}"; filename="${fileName}"\r\nContent-Type: ${type}\r\n\r\n`
  return { kind: 'file-content', name, ...multipart({ before, value: text, after: '' }, random, name) }
}

export function inFileName(text: string, random: Random): Placed {
  const name = pick(random, ['file', 'upload', 'attachment', 'photo', key(random)])
  const part = {
    before: `Content-Disposition: form-data; name="${name}"; filename="`,
    value: quoted(text),
    after: `"\r\nContent-Type: application/octet-stream\r\n\r\n${plainValue(random)}`,
  }
  return { kind: 'multipart-filename', name, ...multipart(part, random, name) }
}

/** Browsers escape quotes and line breaks of names (WHATWG HTML, "escape a multipart form data name"). */
function quoted(text: string): string {
  return text.replace(/"/g, '%22').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
}
