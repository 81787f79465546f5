/** Markup that cannot be broken out of: every value is escaped unless it is markup made here. */

/** A piece of HTML or SVG. Only {@link markup} and {@link joined} make it. */
export class Markup {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
  toString(): string {
    return this.text
  }
}

export type MarkupValue = string | number | Markup | readonly MarkupValue[] | undefined

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text for an element or a quoted attribute; characters that XML forbids become U+FFFD. */
export function escaped(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd')
    .replace(/[&<>"']/g, (character) => ESCAPES[character]!)
}

/**
 * A template whose holes are escaped; lists are joined, `undefined` leaves nothing.
 *
 * @example markup`<b title="${'"'}">${'a < b'}</b>`.text // '<b title="&quot;">a &lt; b</b>'
 */
export function markup(parts: TemplateStringsArray, ...values: readonly MarkupValue[]): Markup {
  const text = parts.map((part, i) => part + (i < values.length ? render(values[i]) : '')).join('')
  return new Markup(text)
}

function render(value: MarkupValue): string {
  if (value === undefined) return ''
  if (value instanceof Markup) return value.text
  if (typeof value === 'object') return value.map(render).join('')
  return escaped(String(value))
}
