/**
 * Requests that two parsers read differently, after the classes that WAFFLED (arXiv:2503.10846) found between firewalls
 * and frameworks. For each, what either parser would hand to an application must be in a window: whoever is right, it
 * has been judged. What no reading covers must be reported, so that the proxy refuses it.
 */
import { brotliCompressSync, deflateRawSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { FORM, JSON_TYPE, MULTIPART, parts, texts, views, type Sent } from './support.js'

/** What the application gets, whichever of its readings is the right one. */
const ATTACK = "x' or 1=1--"
const DISPOSITION = 'Content-Disposition: form-data; name="a"'
const type = (value: string): string[] => ['Content-Type', value]
const multipart = (parameters: string): string[] => type(`multipart/form-data; ${parameters}`)
const part = (boundary: string, content: string, end = '\r\n'): string =>
  `--${boundary}${end}${DISPOSITION}${end}${end}${content}${end}`
const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le')
const escaped = encodeURIComponent(ATTACK)

type Case = readonly [name: string, sent: Sent]

const BOUNDARIES: readonly Case[] = [
  [
    'two boundaries, the first in use',
    { headers: multipart('boundary=b; boundary=c'), body: part('b', ATTACK) },
  ],
  [
    'two boundaries, the second in use',
    { headers: multipart('boundary=b; boundary=c'), body: part('c', ATTACK) },
  ],
  [
    'two boundaries, each with its own parts',
    {
      headers: multipart('boundary=b; boundary=c'),
      body: `${part('b', 'tea')}${part('c', ATTACK)}--b--\r\n`,
    },
  ],
  ['a boundary in quotes', { headers: multipart('boundary="b c"'), body: part('b c', ATTACK) }],
  ['an unclosed quote', { headers: multipart('boundary="b'), body: part('b', ATTACK) }],
  ['an escaped quote', { headers: multipart('boundary="b\\"c"'), body: part('b"c', ATTACK) }],
  ['continued parameters', { headers: multipart('boundary*0=b; boundary*1=c'), body: part('bc', ATTACK) }],
  ['upper case', { headers: type('Multipart/Form-Data; BOUNDARY=b'), body: part('b', ATTACK) }],
  ['blanks around the equals sign', { headers: multipart('boundary = b'), body: part('b', ATTACK) }],
  ['a comma behind it', { headers: multipart('boundary=b,c'), body: part('b', ATTACK) }],
  ['a boundary that the body has not', { headers: multipart('boundary=c'), body: part('b', ATTACK) }],
  ['no boundary', { headers: type('multipart/form-data'), body: part('b', ATTACK) }],
  ['no last boundary', { headers: MULTIPART, body: part('b', ATTACK) }],
  ['a last boundary before the part', { headers: MULTIPART, body: `--b--\r\n${part('b', ATTACK)}` }],
  [
    'parts behind the last boundary',
    { headers: MULTIPART, body: `${parts([DISPOSITION, 'x'])}${part('b', ATTACK)}` },
  ],
  [
    'a part in the preamble',
    { headers: MULTIPART, body: `${part('c', ATTACK)}${parts([DISPOSITION, 'x'])}` },
  ],
  ['a boundary in mid-line', { headers: MULTIPART, body: part('b', `y--b ${ATTACK}`) }],
  ['bare line feeds', { headers: MULTIPART, body: part('b', ATTACK, '\n') }],
  ['bare carriage returns', { headers: MULTIPART, body: part('b', ATTACK, '\r') }],
  ['a line break before the first boundary', { headers: MULTIPART, body: `\r\n${part('b', ATTACK)}` }],
  ['a NUL in the boundary line', { headers: MULTIPART, body: part('b\0', ATTACK) }],
]

const PART_HEADERS: readonly Case[] = [
  ['no disposition', { headers: MULTIPART, body: parts(['X: y', ATTACK]) }],
  ['two dispositions', { headers: MULTIPART, body: parts([`${DISPOSITION}\r\n${DISPOSITION}; filename=f`, ATTACK]) }],
  ['a disposition in odd case', { headers: MULTIPART, body: parts([DISPOSITION.toUpperCase(), ATTACK]) }],
  ['a blank before the colon', { headers: MULTIPART, body: parts(['Content-Disposition : form-data; name=a', ATTACK]) }],
  ['a NUL in a name', { headers: MULTIPART, body: parts(['Content-Disposition: form-data; na\0me=a', ATTACK]) }],
  ['two names, the attack in one', { headers: MULTIPART, body: parts([`${DISPOSITION}; name="${ATTACK}"`, 'y']) }],
  ['a name in single quotes', { headers: MULTIPART, body: parts([`Content-Disposition: form-data; name="${ATTACK}`, 'y']) }],
  ['an extended file name', { headers: MULTIPART, body: parts([`${DISPOSITION}; filename*=utf-8''${escaped}`, 'y']) }],
  ['a continued file name', { headers: MULTIPART, body: parts([`${DISPOSITION}; filename*0="${ATTACK}"; filename*1=x`, 'y']) }],
  ['a file name beside its extended form', { headers: MULTIPART, body: parts([`${DISPOSITION}; filename=ok.png; filename*=''${escaped}`, 'y']) }],
  ['a header block too long to be one', { headers: MULTIPART, body: parts([`${DISPOSITION}\r\nX: ${'y'.repeat(9000)}`, ATTACK]) }],
  ['headers without an end', { headers: MULTIPART, body: `--b\r\n${DISPOSITION}\r\n${ATTACK}\r\n--b--` }],
  ['quoted-printable', { headers: MULTIPART, body: parts([`${DISPOSITION}\r\nContent-Transfer-Encoding: quoted-printable`, ATTACK.replaceAll('=', '=3D').replaceAll("'", '=27')]) }],
  ['Base64', { headers: MULTIPART, body: parts([`${DISPOSITION}\r\nContent-Transfer-Encoding: base64`, Buffer.from(ATTACK).toString('base64')]) }],
  ['a charset of its own', { headers: MULTIPART, body: parts([`${DISPOSITION}\r\nContent-Type: text/plain; charset=utf-16le`, utf16(ATTACK).toString('latin1')]) }],
  ['two equal names', { headers: MULTIPART, body: parts([DISPOSITION, 'tea'], [DISPOSITION, ATTACK]) }],
] // prettier-ignore

const TYPES: readonly Case[] = [
  ['a form that says JSON', { headers: JSON_TYPE, body: `a=x%27+or+1%3D1--` }],
  ['JSON that says form', { headers: FORM, body: JSON.stringify({ a: ATTACK }) }],
  ['JSON that says text', { headers: type('text/plain'), body: `{"a":"x\\u0027 or 1=1--"}` }],
  ['JSON that says nothing', { body: `{"a":"x\\u0027 or 1=1--"}` }],
  ['XML that says form', { headers: FORM, body: `<a>x&#39; or 1=1--</a>` }],
  ['XML that says JSON', { headers: JSON_TYPE, body: `<a>x&#39; or 1=1--</a>` }],
  ['multipart that says form', { headers: FORM, body: `${part('b', ATTACK)}--b--` }],
  ['multipart that says nothing', { body: `${part('b', ATTACK)}--b--` }],
  ['a form that says multipart', { headers: MULTIPART, body: `a=x%27+or+1%3D1--` }],
  ['a form that says XML', { headers: type('text/xml'), body: `a=x%27+or+1%3D1--` }],
  ['a form that says image', { headers: type('image/png'), body: `a=x%27+or+1%3D1--` }],
  ['an unknown JSON dialect', { headers: type('application/vnd.x+json'), body: `{"a":"x\\u0027 or 1=1--"}` }],
  ['two content types', { headers: [...type('text/plain'), ...FORM], body: `a=x%27+or+1%3D1--` }],
  [
    'two types in one header',
    { headers: type('text/plain, application/json'), body: `{"a":"x\\u0027 or 1=1--"}` },
  ],
  ['a type of no sense', { headers: type('application/x-www-form-urlencoded/x'), body: `a=x%27+or+1%3D1--` }],
]

const JSON_CASES: readonly Case[] = [
  ['equal keys, the attack first', { headers: JSON_TYPE, body: `{"a":"${ATTACK}","a":"tea"}` }],
  ['equal keys, the attack last', { headers: JSON_TYPE, body: `{"a":"tea","a":"${ATTACK}"}` }],
  ['keys that are equal when decoded', { headers: JSON_TYPE, body: `{"a":"tea","\\u0061":"${ATTACK}"}` }],
  ['a comment', { headers: JSON_TYPE, body: `{/*"*/"a":"${ATTACK}"}` }],
  ['a line comment', { headers: JSON_TYPE, body: `{//"\n"a":"${ATTACK}"}` }],
  ['single quotes', { headers: JSON_TYPE, body: `{'a':"${ATTACK}"}` }],
  ['single quotes around double ones', { headers: JSON_TYPE, body: `{'a':'"','b':"${ATTACK}"}` }],
  ['no closing quote', { headers: JSON_TYPE, body: `{"a":"${ATTACK}` }],
  ['a NUL in a key', { headers: JSON_TYPE, body: `{"a\0":"${ATTACK}"}` }],
  ['a raw line break in a string', { headers: JSON_TYPE, body: `{"a":"\n${ATTACK}"}` }],
  ['something before it', { headers: JSON_TYPE, body: `x{"a":"${ATTACK}"}` }],
  ['something behind it', { headers: JSON_TYPE, body: `{"a":"tea"}${ATTACK}` }],
  ['a document behind it', { headers: JSON_TYPE, body: `{"a":"tea"}{"a":"${ATTACK}"}` }],
  ['an escape of a letter', { headers: JSON_TYPE, body: `{"a":"x\\' or 1=1--"}` }],
  ['UTF-16', { headers: JSON_TYPE, body: utf16(`{"a":"${ATTACK}"}`) }],
  ['a byte order mark', { headers: JSON_TYPE, body: `\xef\xbb\xbf{"a":"${ATTACK}"}` }],
]

const XML_CASES: readonly Case[] = [
  ['a CDATA section', { headers: type('text/xml'), body: `<a><![CDATA[${ATTACK}]]></a>` }],
  ['a text in pieces', { headers: type('text/xml'), body: `<a>x' o<![CDATA[r 1=]]><!-- -->1--</a>` }],
  ['a DOCTYPE around it', { headers: type('text/xml'), body: `<!DOCTYPE a [<!ENTITY e "${ATTACK}">]><a>&e;</a>` }],
  ['an unclosed DOCTYPE', { headers: type('text/xml'), body: `<!DOCTYPE a [<a>${ATTACK}</a>` }],
  ['an attribute with a bracket in it', { headers: type('text/xml'), body: `<a b=">${ATTACK}"/>` }],
  ['an attribute without quotes', { headers: type('text/xml'), body: `<a b=${ATTACK}/>` }],
  ['a comment', { headers: type('text/xml'), body: `<a><!-- > ${ATTACK} --></a>` }],
  ['no closing tag', { headers: type('text/xml'), body: `<a><b>${ATTACK}` }],
  ['an encoding of its own', { headers: type('text/xml'), body: utf16(`<?xml version="1.0"?><a>${ATTACK}</a>`) }],
  ['an encoding by name', { headers: type('text/xml'), body: `<?xml version="1.0" encoding="utf-7"?><a>x+ACc- or 1+AD0-1--</a>` }],
] // prettier-ignore

const TARGETS: readonly Case[] = [
  ['a semicolon between parameters', { target: `/?a=1;b=${escaped}` }],
  ['equal parameters, the attack first', { target: `/?a=${escaped}&a=tea` }],
  ['equal parameters, the attack last', { target: `/?a=tea&a=${escaped}` }],
  ['a parameter without a value', { target: `/?${escaped}` }],
  ['a value with more equals signs', { target: `/?a=b=${ATTACK.replaceAll(' ', '+')}` }],
  ['a second question mark', { target: `/?a=1?b=${escaped}` }],
  ['malformed escapes before it', { target: `/?a=%zz%u%&b=${escaped}` }],
  ['%u escapes', { target: '/?a=x%u0027%u0020or 1=1--' }],
  ['overlong UTF-8', { target: '/?a=x%c0%a7+or+1=1--' }],
  ['double encoding', { target: `/?a=${encodeURIComponent(escaped)}` }],
  ['a matrix parameter', { target: `/a;b=${escaped}/c` }],
  ['an absolute target', { target: `http://a.example/?a=${escaped}` }],
]

const CODINGS: readonly Case[] = [
  ['gzip', { headers: [...FORM, 'Content-Encoding', 'gzip'], body: gzipSync(`a=${escaped}`) }],
  ['gzip in odd case', { headers: [...FORM, 'content-ENCODING', 'GZip'], body: gzipSync(`a=${escaped}`) }],
  ['raw deflate', { headers: [...FORM, 'Content-Encoding', 'deflate'], body: deflateRawSync(`a=${escaped}`) }],
  ['two codings in two headers', { headers: [...FORM, 'Content-Encoding', 'gzip', 'Content-Encoding', 'br'], body: brotliCompressSync(gzipSync(`a=${escaped}`)) }],
  ['two members of gzip', { headers: [...FORM, 'Content-Encoding', 'gzip'], body: Buffer.concat([gzipSync('b=tea&'), gzipSync(`a=${escaped}`)]) }],
  ['gzip cut short', { headers: [...FORM, 'Content-Encoding', 'gzip'], body: gzipSync(`a=${escaped}`).subarray(0, -3) }],
  ['none, though gzip is declared', { headers: [...FORM, 'Content-Encoding', 'gzip'], body: `a=${escaped}` }],
  ['a coding that is none', { headers: [...FORM, 'Content-Encoding', 'utf-8'], body: `a=${escaped}` }],
  ['a text behind the compressed bytes', { headers: [...FORM, 'Content-Encoding', 'gzip'], body: Buffer.concat([gzipSync('a=tea'), Buffer.from(`&padding=1&a=${ATTACK}`)]) }],
] // prettier-ignore

describe.each([
  ['boundaries', BOUNDARIES],
  ['headers of parts', PART_HEADERS],
  ['declared types', TYPES],
  ['JSON', JSON_CASES],
  ['XML', XML_CASES],
  ['targets', TARGETS],
  ['codings', CODINGS],
])('parsers that differ about %s', (_what, cases) => {
  it.each(cases)('have the attack judged: %s', (_name, sent) => {
    expect(texts(sent).some((text) => text.includes(ATTACK))).toBe(true)
  })
})

describe('a request that no reading covers', () => {
  it.each([
    ['damaged gzip', { headers: ['Content-Encoding', 'gzip'], body: damaged(gzipSync(ATTACK)) }, 'coding'],
    [
      'a coding that is unknown here',
      { headers: ['Content-Encoding', 'compress'], body: '\x1f\x9d' },
      'coding',
    ],
    ['four codings', { headers: ['Content-Encoding', 'gzip, gzip, br, br'], body: gzipSync('') }, 'coding'],
    [
      'a bomb',
      { headers: ['Content-Encoding', 'gzip'], body: gzipSync(Buffer.alloc(2 ** 23)) },
      'decompression',
    ],
  ] as [string, Sent, string][])('is reported: %s', (_name, sent, limit) => {
    expect(views(sent).truncated).toEqual([limit])
  })
})

function damaged(body: Buffer): Buffer {
  body.writeUInt32LE(0, body.length - 8)
  return body
}
