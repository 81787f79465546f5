import { rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { dirname, join } from 'node:path'
import { request } from 'undici'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { compileProgram, Program, scratch, writeModel } from './program.js'

let main: string
let dir: string
let upstream: Server
let origin: string
const running: Program[] = []

beforeAll(async () => {
  main = compileProgram()
  dir = scratch()
  writeModel(join(dir, 'everything.safetensors'), 'everything')
  writeModel(join(dir, 'nothing.safetensors'), 'nothing')
  upstream = createServer((_, response) => setTimeout(() => response.end('from upstream'), 200))
  upstream.listen(0, '127.0.0.1')
  await new Promise((resolve) => upstream.once('listening', resolve))
  origin = `http://127.0.0.1:${(upstream.address() as AddressInfo).port}`
})
afterEach(async () => {
  await Promise.all(running.splice(0).map((program) => program.stop('SIGKILL')))
})
afterAll(() => {
  upstream.close()
  rmSync(dirname(dirname(main)), { recursive: true, force: true })
  rmSync(dir, { recursive: true, force: true })
})

const LISTENING = /listening on (http:\/\/[\d.:]+)/

async function start(...args: string[]): Promise<{ program: Program; url: string }> {
  const program = new Program(main, ['serve', '--listen', '127.0.0.1:0', ...args], dir)
  running.push(program)
  const [, url] = await program.until(LISTENING)
  return { program, url: url! }
}

async function get(url: string): Promise<{ status: number; text: string }> {
  const { statusCode, body } = await request(url, { headers: { connection: 'close' } })
  return { status: statusCode, text: await body.text() }
}

const lines = (program: Program): Record<string, unknown>[] =>
  program.stdout
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Record<string, unknown>)

describe('serve', () => {
  it('blocks in mode block what the model flags', async () => {
    const { url } = await start('--upstream', origin, '--mode', 'block', '--model', 'everything.safetensors')
    expect((await get(`${url}/a`)).status).toBe(403)
  })

  it('passes in mode detect, the default, what the model flags', async () => {
    const { url } = await start('--upstream', origin, '--model', 'everything.safetensors')
    expect(await get(`${url}/a`)).toEqual({ status: 200, text: 'from upstream' })
  })

  it('needs no model in mode off, and warns', async () => {
    const { url, program } = await start('--upstream', origin, '--mode', 'off', '--model', 'none')
    expect((await get(url)).status).toBe(200)
    expect(program.stdout).toContain('mode is \\"off\\": requests are forwarded unjudged')
  })

  it('takes settings from a file, relative to its folder, and puts flags before them', async () => {
    const file = join(dir, 'stillgate.yaml')
    writeFileSync(file, `upstream: ${origin}\nmode: block\nmodel: everything.safetensors\n`)
    const fromFile = await start('--config', file)
    expect((await get(`${fromFile.url}/a`)).status).toBe(403)
    const withFlag = await start('--config', file, '--mode', 'detect')
    expect((await get(`${withFlag.url}/a`)).status).toBe(200)
  })

  it('says at the start what it serves with', async () => {
    const { program } = await start('--upstream', origin, '--mode', 'block', '--model', 'nothing.safetensors')
    const line = lines(program).find(({ msg }) => String(msg).startsWith('listening'))
    expect(line).toMatchObject({ upstream: origin, mode: 'block', sensitivity: 'medium' })
    expect(line?.['model']).toMatch(/^[0-9a-f]{12}$/)
    expect(line?.['kernel']).toMatch(/^(wasm-simd|wasm-scalar|typescript)$/)
  })

  it('answers 502 with a request id while the upstream is down, and lives on', async () => {
    const { url } = await start('--upstream', 'http://127.0.0.1:1', '--model', 'nothing.safetensors')
    for (let i = 0; i < 2; i++) {
      const { status, text } = await get(url)
      expect(status).toBe(502)
      expect(text).toMatch(/[0-9a-f]{20}/)
    }
  })

  it.each(['SIGINT', 'SIGTERM'] as const)('lets requests finish on %s and ends with 0', async (signal) => {
    const { program, url } = await start('--upstream', origin, '--model', 'nothing.safetensors')
    const arrived = new Promise((resolve) => upstream.once('request', resolve))
    const answer = get(url)
    await arrived
    const ended = program.stop(signal)
    expect(await answer).toEqual({ status: 200, text: 'from upstream' })
    expect((await ended).code).toBe(0)
    expect(program.stdout).toContain('closed')
  })

  it('ends at once on a second signal', async () => {
    const { program, url } = await start('--upstream', origin, '--model', 'nothing.safetensors')
    const arrived = new Promise((resolve) => upstream.once('request', resolve))
    const answer = get(url).catch(() => 'cut')
    await arrived
    program.child.kill('SIGINT')
    await program.until(/closing/)
    expect((await program.stop('SIGINT')).code).toBe(130)
    expect(await answer).toBe('cut')
  })
})

// Three processes start, one after another: on a busy machine that takes a while.
describe('serve --workers 2', { timeout: 120_000 }, () => {
  const pids = (program: Program): number[] =>
    lines(program)
      .filter(({ msg }) => String(msg).startsWith('listening'))
      .map(({ pid }) => Number(pid))

  async function startTwo(): Promise<{ program: Program; url: string }> {
    const started = await start('--workers', '2', '--upstream', origin, '--model', 'nothing.safetensors')
    await started.program.until(/listening on[^]*listening on/)
    return started
  }

  it('serves one port from two processes and ends both on SIGTERM', async () => {
    const { program, url } = await startTwo()
    const [one, two] = pids(program)
    expect(one).not.toBe(two)
    expect((await get(url)).status).toBe(200)
    expect((await program.stop('SIGTERM')).code).toBe(0)
    for (const pid of [one!, two!]) expect(() => process.kill(pid, 0)).toThrow('ESRCH')
  })

  it('lets no worker begin when it is told to end at the start', async () => {
    const args = ['--workers', '4', '--upstream', origin, '--model', 'nothing.safetensors']
    const { program } = await start(...args)
    const { code, stdout } = await program.stop('SIGTERM')
    expect(code).toBe(0)
    expect(stdout).toMatch(/closing;[^]*closed/)
    expect(stdout.split('closing;')[1]).not.toContain('listening on')
  })

  it('replaces a worker that died', async () => {
    const { program, url } = await startTwo()
    const [first] = pids(program)
    process.kill(first!, 'SIGKILL')
    await program.until(/a worker died[^]*listening on/)
    expect(new Set(pids(program)).size).toBe(3)
    expect((await get(url)).status).toBe(200)
    expect((await program.stop()).code).toBe(0)
  })
})
