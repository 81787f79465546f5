import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ERRORS, fail, StillgateError, type ErrorCode } from '../src/errors.js'

const codes = Object.keys(ERRORS) as ErrorCode[]

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(join('src', name), 'utf8'))
  .join('\n')
/** Codes that the sources name, apart from the table itself. */
const used = new Set([...sources.matchAll(/\bfail\(\s*'([a-z-]+)'/g)].map((match) => match[1]!))

function reference(): string {
  const rows = codes.map((code) => {
    const { message, remedy, exitCode, ...rest } = ERRORS[code]
    const status = 'status' in rest ? rest.status : ''
    return `| \`${code}\` | ${message} | ${remedy} | ${exitCode} | ${status} |`.replaceAll('{', '\\{')
  })
  return `# Errors

<!-- Generated from src/errors.ts by \`npx vitest run test/errors.test.ts -u\`; do not edit. -->

The command line prints one line, \`stillgate: MESSAGE; REMEDY (CODE)\`, to standard error. Exit code 2 means that the
input was wrong (a flag, a key, a file, a port), 1 that something else failed, 130 that Ctrl-C stopped a distillation
which can go on. Codes stay the same across versions; messages may become better. A client of the proxy sees the HTTP
status and a request id, and nothing of the rest.

| code | message | remedy | exit code | HTTP status |
| --- | --- | --- | --- | --- |
${rows.join('\n')}
`
}

describe('the table of errors', () => {
  it('is docs/errors.md', async () => {
    await expect(reference()).toMatchFileSnapshot('../docs/errors.md')
  })

  it('holds every code that the sources use', () => {
    expect(used.size).toBeGreaterThan(15)
    expect([...used].filter((code) => !(code in ERRORS))).toEqual([])
  })

  it('gives an HTTP status only to errors that a client can meet', () => {
    const statuses = codes.flatMap((code) => ('status' in ERRORS[code] ? [ERRORS[code].status] : []))
    for (const status of statuses) expect(status).toSatisfy((n: number) => n >= 400 && n < 600)
  })
})

describe('fail', () => {
  it('fills message and remedy and keeps the cause', () => {
    const cause = new Error('EADDRINUSE')
    const error = fail('port-in-use', { host: '::1', port: 80 }, cause)
    expect(error).toBeInstanceOf(StillgateError)
    expect(error).toMatchObject({ code: 'port-in-use', exitCode: 2, cause })
    expect(error.message).toBe('::1:80 is in use by another program')
    expect(error.remedy).toContain('--listen')
  })

  it('knows the status of those that answer a client', () => {
    expect(fail('upstream-unreachable', { upstream: 'x', reason: 'y' }).status).toBe(502)
    expect(fail('blocked').status).toBe(403)
    expect(fail('config-missing', { file: 'x' }).status).toBeUndefined()
  })

  it('does not expand what a parameter holds', () => {
    expect(fail('data-missing', { file: '{file}{line}$&' }).message).toBe(
      'cannot read the data file {file}{line}$&',
    )
  })
})
