/** Text that is HTML already. Everything else that goes into {@link html} is escaped. */
export class Html {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

type Hole = string | number | Html | readonly Html[]

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

export const escape = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character]!)

/**
 * A template whose holes are escaped.
 *
 * @example html`<p>${'<b>'}</p>`.text // '<p>&lt;b&gt;</p>'
 */
export function html(strings: TemplateStringsArray, ...holes: readonly Hole[]): Html {
  return new Html(strings.map((part, i) => part + render(holes[i])).join(''))
}

function render(hole: Hole | undefined): string {
  if (hole === undefined) return ''
  if (hole instanceof Html) return hole.text
  if (typeof hole === 'object') return hole.map((part) => part.text).join('')
  return escape(String(hole))
}
