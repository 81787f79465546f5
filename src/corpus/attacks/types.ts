import type { Class } from '../../student/index.js'

export type AttackClass = Exclude<Class, 'benign'>

/** Where an attack naturally sits in a request. */
export const PLACES = [
  'value',
  'query',
  'path',
  'header',
  'cookie',
  'body-xml',
  'body-json',
  'file',
  'key',
] as const
export type AttackPlace = (typeof PLACES)[number]

/** One generated attack. */
export interface Attack {
  /** The payload as an application would see it, decoded. At most 4,096 characters. */
  readonly text: string
  readonly class: AttackClass
  /** Which family of the grammar it came from, such as `sqli/union`. */
  readonly family: string
  /** Places it naturally sits in; a plain value when absent. */
  readonly whole?: AttackPlace | readonly AttackPlace[]
  /** For `file`: the name and the type that the upload declares. */
  readonly fileName?: string
  readonly contentType?: string
}
