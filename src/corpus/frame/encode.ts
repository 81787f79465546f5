import { pick, weighted } from '../random.js'
import type { Random } from '../random.js'

/** Lone surrogates have no UTF-8: they become U+FFFD, as in browsers. */
export function wellFormed(text: string): string {
  return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
}

/** `encodeURIComponent` of any string. */
export function component(text: string): string {
  return encodeURIComponent(wellFormed(text))
}

/** `application/x-www-form-urlencoded`: as `URLSearchParams` writes it. */
export function form(text: string): string {
  return component(text)
    .replace(/%20/g, '+')
    .replace(/[!'()~]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
}

/**
 * As attack tools and hand-typed addresses come: only what cannot stand in a request line or would end the value
 * is encoded. Escapes that are in the text already stay, so a `%2e` arrives as the dot it means.
 */
export function raw(text: string, delimiters: RegExp): string {
  const plus = text.includes('+') && text.includes(' ')
  return wellFormed(text)
    .replace(/[^!-~]/gu, component)
    .replace(delimiters, percent)
    .replace(/\+/g, plus ? '%2B' : '+')
}

function percent(char: string): string {
  return `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
}

const everything = (text: string): string =>
  [...Buffer.from(wellFormed(text), 'utf8')].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')

const lower = (text: string): string =>
  component(text).replace(/%[0-9A-F]{2}/g, (escape) => escape.toLowerCase())

/** Writes a value into a query or a form, in one of the ways clients have. */
export function queryValue(text: string, random: Random): string {
  return weighted(random, [
    [component, 10],
    [form, 6],
    [(value: string) => raw(value, /[#&]/g), 4],
    [lower, 1],
    [(value: string) => component(component(value)), 0.3],
    [everything, 0.2],
  ] as const)(text)
}

/** Writes one segment of a path. */
export function segment(text: string, random: Random): string {
  return weighted(random, [
    [component, 5],
    [(value: string) => component(value).replace(/%(3A|40|24|2C|3B|3D|2B)/g, decodeURIComponent), 2],
    [(value: string) => raw(value, /[#?/]/g), 2],
  ] as const)(text)
}

/** Writes the rest of a path, slashes kept. */
export function pathRest(text: string, random: Random): string {
  return weighted(random, [
    [(value: string) => raw(value, /[#?]/g), 4],
    [(value: string) => component(value).replace(/%2F/g, '/'), 3],
  ] as const)(text)
}

/** JSON as serialisers write it: most keep non-ASCII letters, some escape them, some escape `<` and `/`. */
export function jsonText(text: string, random: Random): string {
  const plain = JSON.stringify(wellFormed(text)).slice(1, -1)
  return weighted(random, [
    [(value: string) => value, 10],
    [(value: string) => value.replace(/[^\x20-\x7e]/g, unicodeEscape), 3],
    [(value: string) => value.replace(/\//g, '\\/'), 1.5],
    [(value: string) => value.replace(/[<>&']/g, unicodeEscape), 1],
  ] as const)(plain)
}

function unicodeEscape(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/** XML character data; characters that XML 1.0 cannot hold become U+FFFD. */
export function xmlText(text: string, random: Random): string {
  const clean = wellFormed(text).replace(/[\x00-\x08\x0b\x0c\x0e-\x1f]/g, '\ufffd')
  const escape = pick(random, [NAMED, NAMED, NUMERIC])
  return clean.replace(/[&<>"']/g, (c) => escape[c]!)
}

const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}
const NUMERIC: Readonly<Record<string, string>> = {
  '&': '&#38;',
  '<': '&#60;',
  '>': '&#62;',
  '"': '&#34;',
  "'": '&#39;',
}

/** A header or cookie value: bytes as UTF-8, one character each; line breaks and controls cannot go and are escaped. */
export function headerText(text: string): string {
  const safe = /[\x00-\x08\x0a-\x1f\x7f]/.test(text) ? component(text) : wellFormed(text)
  return Buffer.from(safe.trim(), 'utf8').toString('latin1')
}
