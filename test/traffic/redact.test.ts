import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { Inspector, type RequestHead } from '../../src/inspect/index.js'
import { capture } from '../../src/traffic/capture.js'
import { sensitiveNames } from '../../src/traffic/names.js'
import { Redactor } from '../../src/traffic/redact.js'
import type { CapturedField, TrafficField } from '../../src/traffic/types.js'

const inspector = new Inspector()

function captured(
  some: Partial<RequestHead>,
  text?: string | Buffer,
  names: string[] = [],
): readonly CapturedField[] {
  const head: RequestHead = { method: 'POST', target: '/', rawHeaders: [], ...some }
  const body = text === undefined ? undefined : Buffer.from(text)
  return capture(inspector.inspect(head, body), [], 1 << 16, { head, body }, names).fields
}

const redact = (head: Partial<RequestHead>, body?: string, names: string[] = []): readonly TrafficField[] =>
  new Redactor({ names }).fields(captured(head, body, names)).fields

const unredacted = (head: Partial<RequestHead>, body?: string): readonly TrafficField[] =>
  captured(head, body).map(({ bytes, ...field }) => ({ ...field, base64: bytes.toString('base64') }))

const textOf = ({ text, base64 }: TrafficField): string =>
  text ?? Buffer.from(base64!, 'base64').toString('latin1')
const all = (fields: readonly TrafficField[]): string =>
  fields.map((field) => `${field.name}=${textOf(field)}`).join('\n')

const JSON_BODY = ['content-type', 'application/json']
const FORM = ['content-type', 'application/x-www-form-urlencoded']
const TEXT = ['content-type', 'text/plain']
const XML = ['content-type', 'application/xml']
const MULTIPART = ['content-type', 'multipart/form-data; boundary=b']
const JWT = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U'

/** What is sent, and the text that must not be found in any field of the record. */
const SECRETS: readonly (readonly [
  what: string,
  head: Partial<RequestHead>,
  secret: string,
  body?: string,
])[] = [
  ['a Basic header', { rawHeaders: ['Authorization', 'Basic YWxhZGRpbjpvcGVuc2VzYW1l'] }, 'YWxhZGRpbjpv'],
  ['a decoded layer', { rawHeaders: ['X-Auth-Token', 'YWxhZGRpbjpvcGVuc2VzYW1l'] }, 'opensesame'],
  ['a Bearer header', { rawHeaders: ['authorization', `Bearer ${JWT}`] }, 'dozjgNryP4J3'],
  ['a cookie', { rawHeaders: ['Cookie', 'theme=darkmode; sid=s3cr3t.value'] }, 's3cr3t.value'],
  ['every cookie', { rawHeaders: ['Cookie', 'theme=darkmode; sid=s3cr3t.value'] }, 'darkmode'],
  ['a document in a cookie', { rawHeaders: ['Cookie', 'u={"who":"annabella"}'] }, 'annabella'],
  ['an API key header', { rawHeaders: ['X-Api-Key', 'grapefruit-juice'] }, 'grapefruit'],
  ['a query parameter', { target: '/?user_password=grapefruit' }, 'grapefruit'],
  ['a bracketed parameter', { target: '/?user%5Bpassword%5D=grapefruit' }, 'grapefruit'],
  ['a form value', { rawHeaders: FORM }, 'grapefruit', 'a=b&passwd=grapefruit'],
  ['a JSON value', { rawHeaders: JSON_BODY }, 'grapefruit', '{"login":{"newPassword":"grapefruit"}}'],
  ['a document in a parameter', { target: '/?token={"k":"grapefruit"}' }, 'grapefruit'],
  ['a document in a form', { rawHeaders: FORM }, 'grapefruit', 'secret={"k":"grapefruit"}'],
  [
    'a document in a document',
    { rawHeaders: JSON_BODY },
    'grapefruit',
    '{"token":"{\\"k\\":\\"grapefruit\\"}"}',
  ],
  ['an XML element', { rawHeaders: XML }, 'grapefruit', '<a><password>grapefruit</password></a>'],
  ['an XML attribute', { rawHeaders: XML }, 'grapefruit', '<a password="grapefruit"/>'],
  [
    'a part',
    { rawHeaders: MULTIPART },
    'grapefruit',
    '--b\r\ncontent-disposition: form-data; name="password"\r\n\r\ngrapefruit\r\n--b--\r\n',
  ],
  [
    'a document in a part',
    { rawHeaders: MULTIPART },
    'grapefruit',
    '--b\r\ncontent-disposition: form-data; name="token"\r\n\r\n{"k":"grapefruit"}\r\n--b--\r\n',
  ],
  ['a pair in text', { rawHeaders: TEXT }, 'grapefruit', 'my password: grapefruit, please'],
  [
    'a pair in a Referer',
    { rawHeaders: ['Referer', 'https://a.example/x?token=grapefruit&b=1'] },
    'grapefruit',
  ],
  ['a pair behind a pair', { target: '/?next=%2Fx%3Ftoken%3Dgrapefruit' }, 'grapefruit'],
  ['credentials of a URL', { target: '/?u=https://ann:grapefruit@a.example/' }, 'grapefruit'],
  ['an e-mail address', { target: '/?q=mail+ann.smith@shop.example+now' }, 'ann.smith'],
  ['an encoded e-mail address', { target: '/?q=ann.smith%2540shop.example' }, 'ann.smith'],
  ['an e-mail address as a name', { target: '/?ann.smith@shop.example=1x' }, 'ann.smith'],
  ['an e-mail address in base64', { target: '/?q=YW5uLnNtaXRoQHNob3AuZXhhbXBsZQ%3D%3D' }, 'YW5uLnNtaXRo'],
  ['a card number', { target: '/?q=card+4111-1111-1111-1111' }, '4111-1111'],
  ['a card number behind a number', { rawHeaders: TEXT }, '4111 1111', 'order 12 4111 1111 1111 1111'],
  ['a JSON Web Token', { target: `/?q=${JWT}` }, 'dozjgNryP4J3'],
  ['a session id in a path', { target: '/s/9f86d081884c7d659a2feaa0c55ad015a3bf4f1b' }, '9f86d081884c'],
  ['a known key', { rawHeaders: TEXT }, 'AKIAIOSFODNN7EXAMPLE', 'key is AKIAIOSFODNN7EXAMPLE'],
  ['a secret repeated elsewhere', { target: '/?pwd=grapefruit&q=xgrapefruity' }, 'grapefruit'],
]

describe('redaction', () => {
  for (const [what, head, secret, body] of SECRETS) {
    it(`scrambles ${what}`, () => {
      expect(all(unredacted(head, body))).toContain(secret)
      expect(all(redact(head, body))).not.toContain(secret)
    })
  }

  it.each([
    ['a search', '/?q=running+shoes+size+42'],
    ['an author', '/?author=grapefruit&keyboard=qwerty'],
    ['a slug', '/posts/10-things-about-2024-and-the-elections-of-2028'],
    ['an order number', '/?q=order+4111111111111112'],
    ['a handle', '/?q=ann@home'],
    ['an attack', "/?q=1'+UNION+SELECT+card,2+FROM+users--"],
    ['a traversal', '/?file=../../../../etc/passwd'],
  ])('leaves %s as it is', (_what, target) => {
    const views = inspector.inspect({ method: 'GET', target, rawHeaders: [] })
    const expected = views.fields.map((_, f) => {
      const w = views.fieldOf.indexOf(f)
      return Buffer.from(
        views.bytes.subarray(views.starts[w]!, views.starts[w]! + views.lengths[w]!),
      ).toString()
    })
    expect(redact({ target }).map(textOf)).toEqual(expected)
  })

  it('scrambles what a compressed document holds, whose names nobody can look up', () => {
    const body = gzipSync('{"token":"{\\"k\\":\\"grapefruit\\"}","a":"tangerine juice"}')
    const fields = captured({ rawHeaders: [...JSON_BODY, 'content-encoding', 'gzip'] }, body)
    expect(fields.map((field) => field.bytes.toString())).toContain('grapefruit')
    const { fields: redacted } = new Redactor().fields(fields)
    expect(all(redacted)).not.toContain('grapefruit')
    expect(all(redacted)).toMatch(/a=[a-z]{9} [a-z]{5}/)
  })

  it('keeps the scheme of an Authorization header', () => {
    const fields = redact({ rawHeaders: ['Authorization', 'Bearer abcdefghijkl'] })
    expect(textOf(fields[0]!)).toMatch(/^Bearer [a-z]{12}$/)
  })

  it('keeps the words of an attack in a password field, and its shape', () => {
    const [field] = redact({ target: "/?password=grapefruit'+OR+1=1--" })
    expect(textOf(field!)).toMatch(/^[a-z]{10}' OR \d=\d--$/)
    expect(textOf(field!)).not.toContain('grapefruit')
  })

  it('scrambles names that are configured, and only those', () => {
    const target = '/?customer-no=grapefruit&colour=tangerine'
    expect(all(redact({ target }, undefined, ['Customer-No']))).not.toContain('grapefruit')
    expect(all(redact({ target }, undefined, ['Customer-No']))).toContain('tangerine')
    expect(all(redact({ target }))).toContain('grapefruit')
  })

  it('keeps lengths and places, so that evidence still points to its bytes', () => {
    const head = { method: 'GET', target: '/?mail=ann@shop.example&pwd=grapefruit', rawHeaders: [] }
    const views = inspector.inspect(head)
    const before = views.fields.map(({ source }, f) => [source, views.lengths[views.fieldOf.indexOf(f)]])
    const after = redact(head).map((field) => [field.source, textOf(field).length])
    expect(after).toEqual(before)
  })

  it('writes what is no text in base64', () => {
    const fields = redact({ rawHeaders: TEXT }, '\0\u0001binary')
    expect(fields.at(-1)).toMatchObject({ base64: Buffer.from('\0\u0001binary').toString('base64') })
  })

  it.each([
    'a',
    'a.',
    '1',
    '1-',
    '@a.',
    'a=',
    'a=a&',
    '<a ',
    '//a:',
    'eyJ',
    'password=',
    'a%40a',
    'pwd>',
    '=" ',
  ])('is done with 128 KiB of %j before the time of a test is up', (piece) => {
    const text = piece.repeat((1 << 17) / piece.length)
    expect(new Redactor().text(text)).toHaveLength(text.length)
  })
})

describe('sensitive names', () => {
  const sensitive = sensitiveNames()
  it.each([
    'password',
    'userPassword',
    'user[password]',
    'new_passwd',
    'PWD',
    'authToken',
    'auth_token',
    'X-Api-Key',
    'apikey',
    'session',
    'JSESSIONID',
    'cvv',
    'private-key',
    'card_number',
  ])('knows %s', (name) => expect(sensitive(name)).toBe(true))
  it.each(['author', 'keyboard', 'passenger', 'name', 'q', 'card', 'pinned', 'assignee', 'tokyo', ''])(
    'does not take %j for one',
    (name) => expect(sensitive(name)).toBe(false),
  )
})
