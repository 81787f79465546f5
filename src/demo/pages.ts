/** The pages of the shop. */
import { html, type Html } from './html.js'
import type { Product } from './store.js'

const STYLE = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { margin: 0 auto; max-width: 44rem; padding: 1rem; }
header { display: flex; flex-wrap: wrap; gap: 1rem; align-items: baseline; border-bottom: 1px solid #8886; }
nav a { margin-right: .8rem; }
form { display: flex; flex-wrap: wrap; gap: .5rem; margin: 1rem 0; }
input, textarea, button { font: inherit; padding: .3rem .6rem; }
textarea { width: 100%; box-sizing: border-box; }
li { margin: .4rem 0; overflow-wrap: anywhere; }
small { opacity: .7; }
`

/** The style sheet, served as a file: no page needs inline styles. */
export const stylesheet = STYLE.trimStart()

export function page(title: string, content: Html): string {
  return html`<!doctype html>
    <html lang="en">
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width" />
      <title>${title}</title>
      <link rel="stylesheet" href="/style.css" />
      <header>
        <h1>The little shop</h1>
        <nav>
          <a href="/">Home</a><a href="/comments">Comments</a><a href="/upload">Upload</a
          ><a href="/login">Log in</a><a href="/api/products">API</a>
        </nav>
      </header>
      <main>
        <h2>${title}</h2>
        ${content}
      </main>
    </html> `.text
}

const searchForm = (words: string): Html =>
  html`<form action="/search">
    <input name="q" value="${words}" aria-label="Search" placeholder="Search" /><button>Search</button>
  </form>`

const product = ({ name, text, price }: Product): Html =>
  html`<li><b>${name}</b>, ${(price / 100).toFixed(2)}<br /><small>${text}</small></li>`

export const home = (products: readonly Product[]): string =>
  page(
    'Welcome',
    html`${searchForm('')}
      <ul>
        ${products.map(product)}
      </ul>`,
  )

export const searched = (words: string, found: readonly Product[]): string =>
  page(
    'Search',
    html`${searchForm(words)}
      <p>${found.length} found for “${words}”.</p>
      <ul>
        ${found.map(product)}
      </ul>`,
  )

export const comments = (texts: readonly string[]): string =>
  page(
    'Comments',
    html`<form method="post" action="/comments">
        <textarea name="text" rows="3" maxlength="500" aria-label="Comment"></textarea><button>Send</button>
      </form>
      <ul>
        ${texts.map((text) => html`<li>${text}</li>`)}
      </ul>`,
  )

export const login = (): string =>
  page(
    'Log in',
    html`<form method="post" action="/login">
      <input name="user" placeholder="Name" autocomplete="username" /><input
        name="password"
        type="password"
        placeholder="Password"
        autocomplete="current-password"
      /><button>Log in</button>
    </form>`,
  )

export const loggedIn = (user: string): string =>
  page('Log in', html`<p>Nobody called “${user}” is a customer here; it is only a demo.</p>`)

export const upload = (): string =>
  page(
    'Upload',
    html`<form method="post" action="/upload" enctype="multipart/form-data">
      <input name="picture" type="file" /><input name="caption" placeholder="Caption" /><button>
        Upload
      </button>
    </form>`,
  )

export const uploaded = (bytes: number): string =>
  page('Upload', html`<p>Thank you for ${bytes} bytes. They were counted and thrown away.</p>`)

export const missing = (path: string): string =>
  page('Not here', html`<p>There is no ${path} in this shop.</p>`)

export const refused = (reason: string): string => page('Not possible', html`<p>${reason}</p>`)
