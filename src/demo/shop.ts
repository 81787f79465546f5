/** A small shop to have something to protect: in memory, bounded, every output escaped. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import * as pages from './pages.js'
import { Store } from './store.js'

/** Bodies over this size get 413. */
const MAX_BODY = 2 ** 23

/** A running shop. */
export interface Shop {
  readonly host: string
  readonly port: number
  close(): Promise<void>
}

interface Reply {
  readonly status: number
  readonly type: 'html' | 'json' | 'css'
  readonly body: string
}

type Handler = (request: { readonly url: URL; readonly body: Buffer }, store: Store) => Reply

const html = (body: string, status = 200): Reply => ({ status, type: 'html', body })
const json = (value: unknown, status = 200): Reply => ({
  status,
  type: 'json',
  body: `${JSON.stringify(value)}\n`,
})
const form = (body: Buffer): URLSearchParams => new URLSearchParams(body.toString('utf8'))

const ROUTES: Readonly<Record<string, Handler>> = {
  'GET /': (_, store) => html(pages.home(store.products())),
  'GET /style.css': () => ({ status: 200, type: 'css', body: pages.stylesheet }),
  'GET /search': ({ url }, store) => {
    const words = url.searchParams.get('q') ?? ''
    return html(pages.searched(words, store.search(words)))
  },
  'GET /comments': (_, store) => html(pages.comments(store.comments())),
  'POST /comments': ({ body }, store) => {
    store.comment(form(body).get('text') ?? '')
    return html(pages.comments(store.comments()))
  },
  'GET /login': () => html(pages.login()),
  'POST /login': ({ body }) => html(pages.loggedIn(form(body).get('user') ?? '')),
  'GET /upload': () => html(pages.upload()),
  'POST /upload': ({ body }) => html(pages.uploaded(body.length)),
  'GET /api/products': (_, store) => json(store.products()),
  'GET /api/orders': (_, store) => json(store.orders()),
  'POST /api/orders': ({ body }, store) => order(body, store),
}

function order(body: Buffer, store: Store): Reply {
  const wanted = parse(body)
  const made = store.order(wanted['product'], wanted['count'], wanted['note'])
  return made ? json(made) : json({ error: 'expected {"product": 1…5, "count": 1…99, "note": "…"}' }, 400)
}

function parse(body: Buffer): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(body.toString('utf8'))
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}

/**
 * Starts the shop on a free port of this machine only.
 *
 * @example const shop = await createShop(); …; await shop.close()
 */
export async function createShop(): Promise<Shop> {
  const store = new Store()
  const server = createServer((request, response) => {
    answer(request, store).then(
      (reply) => send(request, response, reply),
      () => response.destroy(),
    )
  })
  server.listen(0, '127.0.0.1')
  await new Promise((resolve, reject) => server.once('listening', resolve).once('error', reject))
  const { address, port } = server.address() as AddressInfo
  return {
    host: address,
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function answer(request: IncomingMessage, store: Store): Promise<Reply> {
  const body = await readBody(request)
  if (!body) return html(pages.refused('That is too much for this shop.'), 413)
  const target = request.url ?? '/'
  if (!URL.canParse(target, 'http://shop')) return html(pages.refused('That is no address.'), 400)
  const url = new URL(target, 'http://shop')
  const method = request.method === 'HEAD' ? 'GET' : (request.method ?? 'GET')
  const key = `${method} ${url.pathname}`
  const handler = Object.hasOwn(ROUTES, key) ? ROUTES[key] : undefined
  return handler ? handler({ url, body }, store) : html(pages.missing(url.pathname), 404)
}

/** Reads a body whole; undefined when it is too long (the rest is read and thrown away). */
async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length <= MAX_BODY) chunks.push(chunk)
    else chunks.length = 0
  }
  return length <= MAX_BODY ? Buffer.concat(chunks) : undefined
}

const TYPES = {
  html: 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8',
  css: 'text/css; charset=utf-8',
} as const

function send(request: IncomingMessage, response: ServerResponse, { status, type, body }: Reply): void {
  response.writeHead(status, {
    'content-type': TYPES[type],
    'content-length': Buffer.byteLength(body),
    'content-security-policy': "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'",
    'x-content-type-options': 'nosniff',
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}
