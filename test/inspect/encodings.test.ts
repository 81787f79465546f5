import { describe, expect, it } from 'vitest'
import { FORM, query, texts, views, windows } from './support.js'

const SCRIPT = '<script>alert(1)</script>'
const hex = (text: string): string => Buffer.from(text).toString('hex')
const base64 = (text: string): string => Buffer.from(text).toString('base64')
const each = (text: string, encode: (code: number) => string): string =>
  [...text].map((char) => encode(char.charCodeAt(0))).join('')
const digits = (code: number, width = 2, radix = 16): string => code.toString(radix).padStart(width, '0')

describe('an encoded value', () => {
  it.each([
    ['percent-encoded twice', encodeURIComponent(SCRIPT)],
    ['percent-encoded three times', encodeURIComponent(encodeURIComponent(SCRIPT))],
    ['percent-encoded, even the letters', each(SCRIPT, (code) => `%${digits(code)}`)],
    ['in %u escapes', each(SCRIPT, (code) => `%u${digits(code, 4)}`)],
    ['in decimal references', each(SCRIPT, (code) => `&#${code};`)],
    ['in padded references without semicolons', each(SCRIPT, (code) => `&#0000${code}`)],
    ['in hexadecimal references', each(SCRIPT, (code) => `&#x${digits(code)};`)],
    ['in named references', '&lt;script&gt;alert&lpar;1&rpar;&LT;&sol;script&gt;'],
    ['in named references without semicolons', '&ltscript&gtalert(1)&lt/script&gt'],
    ['in \\u escapes', each(SCRIPT, (code) => `\\u${digits(code, 4)}`)],
    ['in \\u{} escapes', each(SCRIPT, (code) => `\\u{${digits(code, 5)}}`)],
    ['in \\x escapes', each(SCRIPT, (code) => `\\x${digits(code)}`)],
    ['in octal escapes', each(SCRIPT, (code) => `\\${digits(code, 3, 8)}`)],
    ['in escapes of CSS', each(SCRIPT, (code) => `\\${digits(code, 6)} `)],
    ['in fullwidth forms', each(SCRIPT, (code) => String.fromCharCode(code + 0xfee0))],
    ['in Base64', base64(SCRIPT)],
    ['in base64url without padding', Buffer.from(`${SCRIPT}`).toString('base64url')],
    ['in Base64 within Base64', base64(base64(SCRIPT))],
    ['in lines of Base64', base64(SCRIPT).replace(/(.{16})/g, '$1\r\n')],
    ['in a data URL', `data:text/html;base64,${base64(SCRIPT)}`],
    ['in hexadecimal digits', hex(SCRIPT)],
    ['in hexadecimal digits of SQL', `0x${hex(SCRIPT).toUpperCase()}`],
    ['in UTF-7', '+ADw-script+AD4-alert(1)+ADw-/script+AD4-'],
    ['with NUL bytes in between', SCRIPT.split('').join('\0')],
    ['with invisible characters in words', '<scr\u200bipt>al\u00adert(1)</scr\ufeffipt>'],
    [
      'in Base64 of percent-encoding of references',
      base64(encodeURIComponent('&lt;script>alert(1)</script>')),
    ],
  ])('is read bare: %s', (_how, value) => {
    expect(texts(query(value))).toContain(SCRIPT)
  })

  it.each([
    ['two bytes', '%c0%ae%c0%ae%c0%af'],
    ['three bytes', '%e0%80%ae%e0%80%ae%e0%80%af'],
    ['four bytes', '%f0%80%80%ae%f0%80%80%ae%f0%80%80%af'],
    ['fullwidth forms', '%ef%bc%8e%ef%bc%8e%ef%bc%8f'],
  ])('is read bare in a path, where ASCII takes %s', (_how, dots) => {
    expect(texts({ target: `/a/${dots}etc/passwd` })).toContain('/a/../etc/passwd')
  })

  it.each([
    ['mathematical letters', '\u{1d42c}\u{1d42e}\u{1d428} id', 'suo id'],
    ['circled letters', '\u24e2\u24e4\u24b9\u24de id', 'suDo id'],
    ['small forms', 'a\ufe64b\ufe65 c', 'a<b> c'],
    ['leaders of one and two dots', '\u2024\u2024/\u2025/etc', '../../etc'],
    ['fullwidth signs where no letter is East Asian', 'a\uff1bid\uff5cwc\uff08', 'a;id|wc('],
  ])('is read in ASCII: %s', (_how, value, bare) => {
    expect(texts(query(value))).toContain(bare)
  })

  it('keeps fullwidth punctuation of East Asian texts', () => {
    const text = '使い方（SQL）；例：1＝1'
    expect(texts(query(text))).toEqual([Buffer.from(text).toString('latin1')])
  })

  it('is read as it stands, too', () => {
    expect(texts(query('%3Cb%3E'))).toEqual(['%3Cb%3E', '<b>'])
  })

  it('is read to a fixed depth, and what lies deeper is reported', () => {
    let value = '<b>'
    for (let n = 0; n < 8; n++) value = encodeURIComponent(value)
    const { truncated } = views(query(value))
    expect(truncated).toEqual(['layers'])
    expect(texts(query(value))).toHaveLength(6)
  })

  it('takes malformed escapes as they are', () => {
    expect(texts({ target: '/?q=100%&r=%zz&s=%4&t=%u12' })).toEqual(['100%', '%zz', '%4', '%u12'])
  })

  it('has its plus signs read as blanks in a query and a form, but not in a path', () => {
    expect(texts({ target: '/a+b?q=a+b' })).toEqual(['/a+b', 'a b'])
    expect(texts({ headers: FORM, body: 'q=a+b' })).toContain('a b')
  })

  it('is read behind the word that announces it', () => {
    const { headers } = { headers: ['Authorization', `Basic ${base64("x' or 1=1--:pw")}`] }
    expect(texts({ headers })).toContain("x' or 1=1--:pw")
    const token = [`{"alg":"HS256","kid":"../../dev/null"}`, '{"sub":"a b"}', 'x']
      .map((text) => Buffer.from(text).toString('base64url'))
      .join('.')
    for (const value of [token, `Bearer ${token}`]) {
      expect(texts({ headers: ['Authorization', value] })).toEqual(
        expect.arrayContaining(['../../dev/null', 'a b']),
      )
    }
  })

  it('is read in a segment of the path', () => {
    expect(texts({ target: `/api/v1/${hex("' or 1=1 --")}/x` })).toContain("' or 1=1 --")
  })
})

describe('what an interpreter leaves out', () => {
  it.each([
    ['1/**/union/**/select/**/2', '1 union select 2'],
    ['1 UN/**/ION SEL/*x*/ECT 2', '1 UNION SELECT 2'],
    ['1/*!50000union*//*!select*/2', '1 union  select 2'],
    ["c'a't /etc/pass''wd", 'cat /etc/passwd'],
    ['w"h"oami', 'whoami'],
    ['c\\at /et\\c/passwd', 'cat /etc/passwd'],
    [';cat${IFS}/etc/passwd', ';cat /etc/passwd'],
    [';cat$IFS$9/etc/passwd', ';cat /etc/passwd'],
    ['who$@ami', 'whoami'],
  ])('is left out of %s', (value, bare) => {
    expect(texts(query(value)).map((text) => text.trim())).toContain(bare)
  })
})

describe('a harmless value', () => {
  it.each([
    ['prose', "It's the customer's, isn't it? 100 % \u201cfine\u201d & good."],
    ['Chinese', '张三，你好！今天（周一）开会；请准时。'],
    ['Japanese with a fullwidth slash', 'ニュース／スポーツ'],
    ['a camel-case name', 'getUserAccountSettings'],
    ['a Windows path', 'C:\\users\\bob\\documents'],
    ['a PHP class', 'App\\Models\\User'],
    ['an escaped line break', 'first line\\nsecond line'],
    ['code with a comment', 'int a = 1; /* the answer */ int b = 2;'],
    ['a parameter that is named like an entity', '/x?a=1&lt=5&gt=7'],
    ['an emoji with joiners', 'family \u{1f468}\u200d\u{1f469}\u200d\u{1f467} here'],
    ['an arithmetic expression', 'a+Ab+c'],
  ])('is read once: %s', (_what, value) => {
    expect(texts(query(value))).toHaveLength(1)
  })

  it.each([
    ['an MD5 digest', '5f4dcc3b5aa765d61d8327deb882cf99'],
    ['a UUID', '0f8fad5b-d9cb-469f-a165-70867728950e'],
    ['a long number', '202311251230456789012345'],
    ['a random token', 'dGhpc0lzTm90VGV4dA3kP9xQ7vZ2LmN8bR5tY1wE6uI0oA'],
    ['an order number', 'A-2026-0417'],
    ['a letter', 'q'],
  ])('is not read when it is a reference: %s', (_what, value) => {
    expect(texts(query(value))).toEqual([])
  })

  it.each([
    ['a command', 'whoami'],
    ['a name of PHP', 'base64_decode'],
    ['a comment of SQL behind a number', '417--'],
    ['an option', '-o1'],
    ['an address', '10.0.0.1'],
    ['a prototype', '__proto1__'],
  ])('is read when it is more than a reference: %s', (_what, value) => {
    expect(texts(query(value))).toEqual([value])
  })

  it('that is a reference is decoded all the same', () => {
    expect(texts(query(Buffer.from('<b>x" or 1=1</b>').toString('hex')))).toEqual(['<b>x" or 1=1</b>'])
  })

  it('of bytes is not taken for text in disguise', () => {
    const body = Buffer.from(Array.from({ length: 4096 }, (_, i) => ((i * 2654435761) >>> 13) & 0xff))
    const kinds = windows({ headers: ['Content-Type', 'image/png'], body }).filter(
      ({ kind }) => kind === 'binary',
    )
    const bytes = kinds.reduce((sum, { text }) => sum + text.length, 0)
    expect(bytes).toBeLessThan(2 * 4096 * 1.15)
  })

  it('of a media type has no comment of SQL in it', () => {
    const accept = 'image/avif,image/webp,image/*,*/*;q=0.8'
    expect(texts({ headers: ['Accept', accept] })).toEqual([accept])
  })
})
