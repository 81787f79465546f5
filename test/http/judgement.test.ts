import { fetch } from 'undici'
import { describe, expect, it } from 'vitest'
import { eventually, startRig, startUpstream } from './support/rig.js'
import { failingStudent, markStudent } from './support/student.js'

const places: [string, (url: string) => Promise<{ status: number }>][] = [
  ['the path', (url) => fetch(`${url}/a/attack!/b`)],
  ['the query', (url) => fetch(`${url}/?q=attack%21`)],
  ['a header', (url) => fetch(url, { headers: { 'x-note': 'an attack!' } })],
  ['a cookie', (url) => fetch(url, { headers: { cookie: 'a=b; c=attack!' } })],
  ['a form', (url) => fetch(url, { method: 'POST', body: new URLSearchParams({ a: 'attack!' }) })],
  ['JSON', (url) => post(url, '{"a":["attack\\u0021"]}', 'application/json')],
  ['a text', (url) => post(url, 'an attack!', 'text/plain')],
  ['a body of no type', (url) => post(url, 'an attack!', '')],
  ['the body of a DELETE', (url) => fetch(url, { method: 'DELETE', body: 'an attack!' })],
]

const post = (url: string, body: string, type: string): Promise<{ status: number }> =>
  fetch(url, { method: 'POST', body, headers: { 'content-type': type } })

describe('a proxy in mode block', () => {
  it('passes a harmless request and its response', async () => {
    const upstream = await startUpstream(
      () => (_req, res) => res.writeHead(201, { 'x-shop': 'yes' }).end('hello'),
    )
    const { url } = await startRig(upstream)
    const response = await fetch(`${url}/shop?q=tea`, { method: 'POST', body: 'a=1' })
    expect(response.status).toBe(201)
    expect(response.headers.get('x-shop')).toBe('yes')
    expect(await response.text()).toBe('hello')
    expect(upstream.seen).toMatchObject([{ method: 'POST', url: '/shop?q=tea', body: Buffer.from('a=1') }])
  })

  it.each(places)('stops an attack in %s', async (_place, send) => {
    const upstream = await startUpstream()
    const { url } = await startRig(upstream)
    expect((await send(url)).status).toBe(403)
    expect(upstream.seen).toEqual([])
  })

  it('answers a blocked request with a short page that gives an id and no reason', async () => {
    const { url, log } = await startRig(await startUpstream())
    const response = await fetch(`${url}/?q=attack!`, { headers: { accept: 'text/html,*/*' } })
    const page = await response.text()
    const id = response.headers.get('x-request-id')!
    expect(response.headers.get('content-type')).toMatch(/^text\/html/)
    expect(id).toMatch(/^[0-9a-f]{20}$/)
    expect(page).toContain(id)
    expect(page).not.toMatch(/sqli|attack|score/i)
    await eventually(() => log.length === 1)
    expect(log[0]).toMatchObject({ id })
  })

  it('answers in JSON where the client asks for it', async () => {
    const { url } = await startRig(await startUpstream())
    const response = await fetch(`${url}/?q=attack!`, { headers: { accept: 'application/json' } })
    expect(response.headers.get('content-type')).toMatch(/^application\/json/)
    expect(await response.json()).toEqual({
      error: 'blocked',
      message: expect.any(String) as string,
      requestId: response.headers.get('x-request-id'),
    })
  })

  it('uses the threshold of the configured sensitivity', async () => {
    const doubtful = { ...markStudent(), judge: () => ({ ...calm, score: 0.3 }) }
    const calm = { class: 'xss' as const, probabilities: [], evidence: [], model: 'm', micros: 1 }
    const upstream = await startUpstream()
    const medium = await startRig(upstream, { sensitivity: 'medium' }, doubtful)
    const high = await startRig(upstream, { sensitivity: 'high' }, doubtful)
    expect((await fetch(medium.url)).status).toBe(200)
    expect((await fetch(high.url)).status).toBe(403)
  })
})

describe('a proxy in mode detect', () => {
  it.each(places)('passes an attack in %s and tags it', async (_place, send) => {
    const upstream = await startUpstream()
    const { url } = await startRig(upstream, { mode: 'detect' })
    expect((await send(url)).status).toBe(200)
    expect(upstream.seen[0]?.headers['x-stillgate-verdict']).toBe('score=1.0000; class=sqli')
  })

  it('leaves a harmless request untagged', async () => {
    const upstream = await startUpstream()
    const { url } = await startRig(upstream, { mode: 'detect' })
    await fetch(url)
    expect(upstream.seen[0]?.headers).not.toHaveProperty('x-stillgate-verdict')
  })
})

describe('a proxy in mode off', () => {
  it('passes everything unjudged and needs no student', async () => {
    const upstream = await startUpstream()
    const { url, log } = await startRig(upstream, { mode: 'off', log: { requests: 'all' } }, undefined)
    expect((await fetch(`${url}/?q=attack!`, { method: 'POST', body: 'attack!' })).status).toBe(200)
    expect(upstream.seen[0]?.body.toString()).toBe('attack!')
    await eventually(() => log.length === 1)
    expect(log[0]).toMatchObject({ action: 'allow', reason: 'not-inspected' })
    expect(log[0]).not.toHaveProperty('score')
  })
})

describe('a verdict header that a client sends', () => {
  it.each(['off', 'detect', 'block'] as const)('never reaches the upstream in mode %s', async (mode) => {
    const upstream = await startUpstream()
    const { url } = await startRig(upstream, { mode })
    await fetch(url, {
      headers: { 'X-Stillgate-Verdict': 'score=0; class=benign', x_stillgate_verdict: 'none' },
    })
    expect(upstream.seen[0]?.rawHeaders.join().toLowerCase()).not.toMatch(/stillgate.verdict/)
  })
})

describe('a student that fails', () => {
  it.each([
    ['block', 'allow', 200],
    ['block', 'block', 403],
    ['detect', 'allow', 200],
    ['detect', 'block', 200],
  ] as const)('in mode %s with onInternalError %s gives %i', async (mode, onInternalError, status) => {
    const rig = await startRig(await startUpstream(), { mode, onInternalError }, failingStudent())
    expect((await fetch(`${rig.url}/?q=attack!`)).status).toBe(status)
    expect((await rig.proxy.status()).internalErrors).toBe(1)
    expect(rig.log.find((line) => line.msg === 'a request could not be judged')).toMatchObject({
      err: { message: 'the kernel trapped' },
    })
    expect((await fetch(`${rig.url}/?q=tea`)).status).toBe(200)
  })
})
