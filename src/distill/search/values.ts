/** Values of keys with dots, such as `student.width`. */
export type Values = Readonly<Record<string, Value>>
export type Value = number | string | boolean | readonly (number | string | boolean)[]

/** For people: the last part of each key with its value. @example 'temperature=2 byteGrams=2,3' */
export function describeValues(values: Values): string {
  const parts = Object.entries(values).map(([path, value]) => `${path.split('.').at(-1)!}=${String(value)}`)
  return parts.length > 0 ? parts.join(' ') : 'the base'
}
