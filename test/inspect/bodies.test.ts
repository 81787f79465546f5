import { describe, expect, it } from 'vitest'
import { FORM, JSON_TYPE, MULTIPART, parts, texts, views, windows, type Sent } from './support.js'

const XML = ['Content-Type', 'text/xml']
const named = (sent: Sent, name: string): string[] =>
  windows(sent)
    .filter((one) => one.name === name)
    .map(({ text }) => text)
const ofKind = (sent: Sent, kind: string): string[] =>
  windows(sent)
    .filter((one) => one.kind === kind)
    .map(({ text }) => text)

describe('a form', () => {
  it('has its keys and values judged apart', () => {
    const sent = { headers: FORM, body: "a%27b=c+d&user[na'me]=x%3Cy&alone'" }
    expect(ofKind(sent, 'form-key')).toEqual(["a'b", "user[na'me]", "alone'"])
    expect(ofKind(sent, 'form-value')).toEqual(['c d', 'x<y'])
  })

  it('has equal keys judged apart and joined', () => {
    expect(named({ headers: FORM, body: "a=1'+or&b=x&a=1%3D1--" }, 'a')).toEqual([
      "1' or",
      '1=1--',
      "1' or,1=1--",
    ])
  })

  it('has no list of identifiers joined', () => {
    expect(named({ headers: FORM, body: 'tag=red&tag=green&tag=blue' }, 'tag')).toEqual([
      'red',
      'green',
      'blue',
    ])
  })

  it('is split at semicolons, too, where a name follows', () => {
    const sent = { headers: FORM, body: "a=1;b=x'y;p q=r" }
    expect(named(sent, 'a')).toEqual(["1;b=x'y;p q=r"])
    expect(named(sent, 'b')).toEqual(["x'y"])
  })

  it('has documents in its values read as such', () => {
    expect(named({ headers: FORM, body: 'data=%7B%22a%22%3A%22x%3Cy%22%7D' }, 'a')).toEqual(['x<y'])
    expect(named({ headers: FORM, body: 'data=%0A%7B%22a%22%3A%22x%3Cy%22%7D+' }, 'a')).toEqual(['x<y'])
    expect(named({ headers: FORM, body: 'data=:%7B%22a%22%3A%22x%3Cy%22%7D' }, 'a')).toEqual([])
  })
})

describe('JSON', () => {
  it('has keys, values, equal keys and comments judged', () => {
    const body = '{"a":"1","a":"x<y", /* b\'c */ "d e":["f g",{"h":1.5e3}]}'
    const sent = { headers: JSON_TYPE, body }
    expect(named(sent, 'a')).toEqual(expect.arrayContaining(['x<y', "/* b'c */ "]))
    expect(ofKind(sent, 'json-key')).toEqual(['d e'])
    expect(texts(sent)).toContain('f g')
  })

  it.each([
    ['a condition', '{"name":{"$ne":null}}', ['name[$ne]']],
    ['a condition of a text', '{"name" : { "$regex" : "x" } }', ['name[$regex]']],
    ['a comparison with nothing', '{"a":{"$gt":""},"b":{"$lt": null}}', ['a[$gt]', 'b[$lt]']],
    ['a comparison with a text or a number', '{"a":{"$gt":"2024-01-01"},"b":{"$lte":-5}}', ['$gt', '$lte']],
    ['another key of a dollar', '{"properties":{"$os":"Windows","$ne":1}}', ['$os', '$ne']],
    ['a condition of the document', '{"$ne":1}', ['$ne']],
    ['the prototype of a constructor', '{"constructor":{"prototype":{"a":1}}}', ['constructor[prototype]']],
    ['an escaped condition', '{"name":{"\\u0024ne":1}}', ['name[$ne]']],
    ['a condition behind another value', '{"a":1,"b":[{"$ne":1}]}', ['$ne']],
  ])('has %s judged as it changes the meaning of its parent', (_, body, keys) => {
    expect(ofKind({ headers: JSON_TYPE, body }, 'json-key')).toEqual(keys)
  })

  it('names the parameter that a condition came in', () => {
    const target = `/?user=${encodeURIComponent('{"$ne":null}')}`
    expect(ofKind({ target }, 'json-key')).toEqual(['user[$ne]'])
  })

  it('within strings within JSON is read to a fixed depth', () => {
    const nested = (depth: number): string =>
      depth === 0 ? '{"a":"x<y"}' : JSON.stringify({ a: nested(depth - 1) })
    expect(named({ headers: JSON_TYPE, body: nested(3) }, 'a')).toEqual(['x<y'])
    const deep = views({ headers: JSON_TYPE, body: nested(7) })
    expect(deep.truncated).toContain('depth')
    expect(texts({ headers: JSON_TYPE, body: nested(7) }).join()).toContain('x<y')
  })

  it('nested ten thousand deep is read without recursion', () => {
    const body = `${'{"a":['.repeat(10_000)}"x<y"${']}'.repeat(10_000)}`
    expect(texts({ headers: JSON_TYPE, body })).toContain('x<y')
  })

  it.each([
    ['a byte order mark', '\xef\xbb\xbf{"a":"x<y"}'],
    ['trailing commas', '{"a":"x<y",}'],
    ['one document per line', '{"a":"b"}\n{"a":"x<y"}\n'],
    ['no closing bracket', '{"a":"x<y"'],
    ['no closing quote', '{"a":"x<y'],
    ['single quotes', "{'a':'x<y'}"],
    ['no quotes', '{a:x<y}'],
    ['a prefix', ')]}\',\n{"a":"x<y"}'],
    ['escapes', '{"a":"x\\u003cy"}'],
    ['a bare string', '"x<y"'],
  ])('with %s is read', (_what, body) => {
    expect(texts({ headers: JSON_TYPE, body }).join('\n')).toContain('x<y')
  })

  it('whose strings may end elsewhere for a lenient parser is judged whole, too', () => {
    const body = `{'a':'x" or "1"="1'}`
    expect(texts({ headers: JSON_TYPE, body })).toContain(body)
    expect(texts({ headers: JSON_TYPE, body: '{"a":"x or 1"}' })).toEqual(['application/json', 'x or 1'])
  })
})

describe('GraphQL', () => {
  it.each([
    ['in JSON', JSON_TYPE, JSON.stringify({ query: '{ user(id: "1\' or 1=1") { name } }' })],
    ['as a text', ['Content-Type', 'application/graphql'], 'query { user(id: "1\' or 1=1") { name } }'],
    ['in block strings', JSON_TYPE, JSON.stringify({ query: 'mutation { add(text: """1\' or 1=1""") }' })],
    ['in variables', JSON_TYPE, '{"query":"query($i:ID){user(id:$i){name}}","variables":{"i":"1\' or 1=1"}}'],
  ])('%s has its strings judged', (_how, headers, body) => {
    expect(texts({ headers, body })).toContain("1' or 1=1")
  })

  it('in the query of a URL has its strings judged', () => {
    const target = `/graphql?query=${encodeURIComponent('{ user(id: "1\' or 1=1") { name } }')}`
    expect(texts({ target })).toContain("1' or 1=1")
  })
})

describe('a multipart body', () => {
  const disposition = 'Content-Disposition: form-data; name="a"'

  it('has names, values, file names and files judged', () => {
    const body = parts(
      ['Content-Disposition: form-data; name="a\'b"', "c'd"],
      ['Content-Disposition: form-data; name="f"; filename="../x.php"', '<?php x'],
      ["Content-Disposition: form-data; name=g; filename*=utf-8''..%2fy", 'zz'],
    )
    const sent = { headers: MULTIPART, body }
    expect(ofKind(sent, 'multipart-name')).toEqual(["a'b"])
    expect(ofKind(sent, 'multipart-value')).toEqual(["c'd"])
    expect(ofKind(sent, 'multipart-filename')).toEqual(['../x.php', "utf-8''..%2fy", "utf-8''../y"])
    expect(ofKind(sent, 'file-content')).toEqual(['<?php x', 'zz'])
  })

  it.each([
    ['no last boundary', `--b\r\n${disposition}\r\n\r\nx<y`],
    ['bare line feeds', `--b\n${disposition}\n\nx<y\n--b--\n`],
    ['bare carriage returns', `--b\r${disposition}\r\rx<y\r--b--\r`],
    ['blanks behind the boundary', `--b \t\r\n${disposition}\r\n\r\nx<y\r\n--b--`],
    ['a preamble', `x<y\r\n${parts([disposition, 'z'])}`],
    ['an epilogue', `${parts([disposition, 'z'])}x<y`],
    ['a folded header', `--b\r\nContent-Disposition: form-data;\r\n name="a"\r\n\r\nx<y\r\n--b--`],
    ['no headers', '--b\r\n\r\nx<y\r\n--b--'],
    ['no empty line', '--b\r\nx<y\r\n--b--'],
    ['the boundary within a line', parts([disposition, 'x<y--b'])],
    ['an odd header', parts([`${disposition}\r\nX-Y: x<y`, 'z'])],
    ['an unclosed file name', parts(['Content-Disposition: form-data; name=a; filename="x<y', 'z'])],
    ['two file names', parts([`${disposition}; filename="a"; filename="x<y"`, 'z'])],
    [
      'quoted-printable',
      parts([`${disposition}\r\nContent-Transfer-Encoding: quoted-printable`, 'x=3C=\r\ny']),
    ],
    [
      'Base64',
      parts([
        `${disposition}\r\nContent-Transfer-Encoding: base64`,
        Buffer.from('abc ABC x<y').toString('base64'),
      ]),
    ],
    [
      'UTF-16',
      parts([
        `${disposition}\r\nContent-Type: text/plain; charset=utf-16`,
        Buffer.from('x<y', 'utf16le').toString('latin1'),
      ]),
    ],
  ])('with %s is read', (_what, body) => {
    expect(texts({ headers: MULTIPART, body }).join('\n')).toContain('x<y')
  })

  it('has equal names judged apart and joined', () => {
    const body = parts([disposition, "1' or"], [disposition, '1=1--'])
    expect(named({ headers: MULTIPART, body }, 'a')).toContain("1' or,1=1--")
  })
})

describe('XML', () => {
  it('has markup, texts, attributes and CDATA judged', () => {
    const body = '<!DOCTYPE a [<!ENTITY e SYSTEM "file:///x">]><a b="c&#60;d"><![CDATA[e<f]]>g &lt; h &e;</a>'
    const seen = texts({ headers: XML, body })
    expect(seen).toEqual(expect.arrayContaining([body, 'c<d', 'e<f', 'g < h &e;']))
  })

  it('has a text that CDATA sections and comments tear judged in one', () => {
    const body = '<a>uni<![CDATA[on sel]]>ec<!-- x -->t 1</a><b>on its own</b>'
    expect(texts({ headers: XML, body })).toContain('union select 1')
  })

  it('in SOAP is read like any other', () => {
    const body = '<?xml version="1.0"?><s:Envelope><s:Body><id>1\' or 1=1</id></s:Body></s:Envelope>'
    const headers = ['Content-Type', 'application/soap+xml; charset=utf-8', 'SOAPAction', '"a b"']
    expect(texts({ headers, body })).toEqual(expect.arrayContaining(["1' or 1=1", '"a b"']))
  })
})

describe('a body in a charset of its own', () => {
  const json = '{"a":"x<y"}'
  const utf16 = Buffer.from(json, 'utf16le')
  const utf32 = Buffer.from([...json].flatMap((char) => [0, 0, 0, char.charCodeAt(0)]))
  const ebcdic = Buffer.from([0x81, 0x7e, 0xa7, 0x4c, 0xa8])
  it.each([
    ['UTF-16 declared', ['Content-Type', 'application/json; charset=utf-16'], utf16],
    ['UTF-16 undeclared', JSON_TYPE, utf16],
    ['UTF-16 with a mark', JSON_TYPE, Buffer.concat([Buffer.from([0xff, 0xfe]), utf16])],
    ['UTF-16, big end first', JSON_TYPE, Buffer.from(utf16).swap16()],
    ['UTF-32', JSON_TYPE, utf32],
    ['UTF-7', ['Content-Type', 'text/plain; charset=UTF-7'], Buffer.from('x+ADw-y')],
    ['UTF-7 declared in XML', XML, Buffer.from('<?xml version="1.0" encoding="UTF-7"?><a>x+ADw-y</a>')],
    ['EBCDIC', ['Content-Type', 'application/x-www-form-urlencoded; charset=ibm037'], ebcdic],
  ])('%s is read', (_how, headers, body) => {
    expect(texts({ headers, body })).toContain('x<y')
  })

  it('is read as ASCII, too, when it only says so', () => {
    const headers = ['Content-Type', 'application/x-www-form-urlencoded; charset=ibm500']
    expect(texts({ headers, body: 'a=x%3Cy' })).toContain('x<y')
  })
})

describe('the rest of a request', () => {
  it.each([
    ['a path segment', { target: "/a/b'c/d" }, "/a/b'c/d"],
    ['a matrix parameter', { target: "/a;v=x'y/b" }, "/a;v=x'y/b"],
    ['a key of the query', { target: "/?a'b=1" }, "a'b"],
    ['the name of a cookie', { headers: ['Cookie', "a'b=1; c=d"] }, "a'b"],
    ['the value of a cookie', { headers: ['Cookie', "a=1; c=d'e"] }, "d'e"],
    ['a header that nobody knows', { headers: ['X-Any', "a'b"] }, "a'b"],
    ['the name of a header', { headers: ["X-a'b", '1'] }, "X-a'b"],
    ['the Host', { headers: ['Host', 'a b'] }, 'a b'],
    ['a body of no type', { body: "a'b c" }, "a'b c"],
    ['a body of an unknown type', { headers: ['Content-Type', 'x/y'], body: "a'b c" }, "a'b c"],
  ] as [string, Sent, string][])('is judged: %s', (_what, sent, text) => {
    expect(texts(sent)).toContain(text)
  })
})
