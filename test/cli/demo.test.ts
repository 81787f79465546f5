import { execFile, spawnSync } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { request } from 'undici'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { DEFAULT_CONFIG } from '../../src/config/index.js'
import { compileProgram, Program, scratch, writeModel } from './program.js'

let main: string
let dir: string
let program: Program

beforeAll(() => {
  main = compileProgram()
  dir = scratch()
})
afterEach(() => program.stop('SIGKILL'))
afterAll(() => {
  rmSync(dirname(dirname(main)), { recursive: true, force: true })
  rmSync(dir, { recursive: true, force: true })
})

/** Starts the demo; gives its address and the lines to try, each with the status it promises. */
async function start(model: string): Promise<{ url: string; lines: { status: string; command: string }[] }> {
  program = new Program(main, ['demo', '--listen', '127.0.0.1:0', '--model', model])
  const [text, url] = await program.until(/stands at (\S+)[^]*Ctrl-C/)
  const lines = [...text.matchAll(/: (\d{3}) \(\w+\)\n(curl .*)/g)]
  return { url: url!, lines: lines.map(([, status, command]) => ({ status: status!, command: command! })) }
}

describe('the demo', () => {
  it('says where to look and what to try: two harmless requests and two attacks', async () => {
    const { url, lines } = await start(writeModel(join(dir, 'nothing.safetensors'), 'nothing'))
    expect(lines.map(({ status }) => status)).toEqual(['200', '200', '403', '403'])
    for (const { command } of lines) expect(command).toContain(url)
    const { statusCode, body } = await request(url, { headers: { connection: 'close' } })
    expect([statusCode, await body.text()]).toEqual([200, expect.stringContaining('The little shop')])
  })

  it('logs what it blocks, and nothing else', async () => {
    const { url } = await start(writeModel(join(dir, 'everything.safetensors'), 'everything'))
    const { statusCode } = await request(`${url}/a`, { headers: { connection: 'close' } })
    expect(statusCode).toBe(403)
    const [line] = await program.until(/^\{.*\}$/m)
    expect(JSON.parse(line)).toMatchObject({ action: 'block', status: 403, path: '/a' })
  })

  it('ends cleanly on Ctrl-C', async () => {
    await start(writeModel(join(dir, 'nothing.safetensors'), 'nothing'))
    const { code, stdout, stderr } = await program.stop('SIGINT')
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/\nclosing\n$/)
  })

  const hasCurl = spawnSync('curl', ['--version']).status === 0
  it.skipIf(!hasCurl || !existsSync(DEFAULT_CONFIG.model))(
    'does with the shipped model what it says of each line',
    async () => {
      const { lines } = await start(DEFAULT_CONFIG.model)
      for (const { status, command } of lines) {
        const { stdout } = await promisify(execFile)('sh', ['-c', command])
        expect([command, stdout.trim()]).toEqual([command, status])
      }
    },
  )
})
