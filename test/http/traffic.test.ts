import { spawn } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { request } from 'undici'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createLogger } from '../../src/observe/index.js'
import { TrafficLog, type TrafficRecord, type TrafficSettings } from '../../src/traffic/index.js'
import { compileProgram, scratch, writeModel } from '../cli/program.js'
import { folder, recordsIn, settings } from '../traffic/support.js'
import { eventually, startRig, startUpstream, type Overrides, type Rig } from './support/rig.js'
import { failingStudent, markStudent } from './support/student.js'

interface Logged extends Rig {
  readonly traffic: TrafficLog
  /** Closes the log and reads it. */
  records(): Promise<TrafficRecord[]>
}

async function logged(
  some: Partial<TrafficSettings> = {},
  overrides: Overrides = {},
  student = markStudent(),
): Promise<Logged> {
  const dir = folder()
  const traffic = new TrafficLog(settings(dir, some), { logger: createLogger({ level: 'silent' }) })
  traffic.start()
  const rig = await startRig(await startUpstream(), overrides, student, traffic)
  return {
    ...rig,
    traffic,
    records: async () => {
      await traffic.close()
      return recordsIn(dir)
    },
  }
}

async function send(url: string, options: Parameters<typeof request>[1] = {}): Promise<number> {
  const { statusCode, body } = await request(url, options)
  await body.dump()
  return statusCode
}

const textsOf = (record: TrafficRecord): string[] => record.fields.map(({ text }) => text ?? '')

describe('the traffic log of a proxy', () => {
  it('keeps a flagged request with verdict, decision, status and what was judged', async () => {
    const rig = await logged({ sampleShare: 0 })
    expect(await send(`${rig.url}/a/b?q=attack!&password=grapefruit`)).toBe(403)
    await eventually(async () => (await rig.proxy.status()).traffic?.written === 1)
    const [record] = await rig.records()
    expect(record).toMatchObject({
      method: 'GET',
      path: '/a/b',
      action: 'block',
      reason: 'over-threshold',
      why: 'flagged',
      status: 403,
      verdict: { score: 1, class: 'sqli', evidence: [{ kind: 'query-value', name: 'q' }] },
    })
    expect(textsOf(record!)).toContain('attack!')
    expect(textsOf(record!).join()).not.toContain('grapefruit')
    expect(record!.id).toBe(rig.log.find(({ msg }) => msg === 'request')?.['id'])
  })

  it('keeps none of the others with a sample share of 0, and all with 1', async () => {
    for (const [sampleShare, count] of [
      [0, 0],
      [1, 5],
    ] as const) {
      const rig = await logged({ sampleShare })
      for (let i = 0; i < 5; i++) expect(await send(`${rig.url}/?q=hello`)).toBe(200)
      const records = await rig.records()
      expect(records).toHaveLength(count)
      expect(records.every(({ why, action }) => why === 'sampled' && action === 'allow')).toBe(true)
    }
  })

  it('keeps a tagged request in mode detect as flagged', async () => {
    const rig = await logged({ sampleShare: 0 }, { mode: 'detect' })
    expect(await send(`${rig.url}/?q=attack!`)).toBe(200)
    expect(await rig.records()).toMatchObject([{ action: 'tag', why: 'flagged', status: 200 }])
  })

  it('keeps the slice of a long body that speaks for the verdict, without the secrets in it', async () => {
    const rig = await logged({ sampleShare: 0 }, { limits: { bodyBuffer: 1024 } })
    const body = `${'a=harmless&'.repeat(20_000)}password=grapefruit&q=attack!&${'b=c&'.repeat(100)}`
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    expect(await send(`${rig.url}/long`, { method: 'POST', headers, body })).toBe(403)
    const [record] = await rig.records()
    expect(textsOf(record!)).toContain('attack!')
    expect(textsOf(record!)).toContain('password')
    expect(textsOf(record!).join()).not.toContain('grapefruit')
  })

  it('cuts a long field around its evidence and a record at its limit', async () => {
    const rig = await logged({ sampleShare: 0, recordBytes: 2048 })
    const body = `${'x'.repeat(50_000)} attack! ${'y'.repeat(50_000)}`
    expect(await send(rig.url, { method: 'POST', headers: { 'content-type': 'text/plain' }, body })).toBe(403)
    const [record] = await rig.records()
    const size = textsOf(record!).reduce((sum, text) => sum + text.length, 0)
    expect(size).toBeGreaterThan(900)
    expect(size).toBeLessThanOrEqual(2048)
    expect(record!.fields.find(({ kind }) => kind === 'text')!.skipped).toBeGreaterThan(40_000)
    expect(textsOf(record!).join()).toContain('attack!')
  })

  it('keeps a request whose judging failed, when that was decided against it', async () => {
    const rig = await logged({ sampleShare: 0 }, { onInternalError: 'block' }, failingStudent())
    expect(await send(`${rig.url}/?q=attack!`)).toBe(403)
    const [record] = await rig.records()
    expect(record).toMatchObject({ reason: 'internal-error', fields: [] })
    expect(record).not.toHaveProperty('verdict')
  })

  it('does not wait: with the queue full, requests pass and are counted as dropped', async () => {
    const file = join(folder(), 'log')
    writeFileSync(file, 'no folder')
    const rig = await logged({ sampleShare: 1, queueRecords: 16, folder: file })
    for (let i = 0; i < 30; i++) expect(await send(`${rig.url}/?q=hello`)).toBe(200)
    const { written, dropped } = rig.traffic.counts()
    expect(written).toBe(0)
    expect(dropped).toBeGreaterThanOrEqual(22)
    expect((await rig.proxy.status()).traffic?.dropped).toBe(dropped)
  })

  it('gives clients pseudonyms, the same for the same client', async () => {
    const rig = await logged({ sampleShare: 1 }, { trustedProxies: ['127.0.0.1'] })
    for (const client of ['192.0.2.1', '192.0.2.2', '192.0.2.1']) {
      await send(rig.url, { headers: { 'x-forwarded-for': client } })
    }
    const clients = (await rig.records()).map(({ client }) => client)
    expect(clients[0]).toBe(clients[2])
    expect(clients[0]).not.toBe(clients[1])
    expect(clients.join()).not.toContain('192.0.2')
  })
})

describe('serve --traffic', () => {
  it('goes on serving when the disk takes no more', { timeout: 60_000 }, async () => {
    const main = compileProgram()
    const dir = scratch()
    onTestFinished(() => {
      rmSync(dirname(dirname(main)), { recursive: true, force: true })
      rmSync(dir, { recursive: true, force: true })
    })
    const upstream = await startUpstream()
    const model = writeModel(join(dir, 'everything.safetensors'), 'everything')
    writeFileSync(join(dir, 'config.yaml'), 'traffic:\n  enabled: true\n  folder: log\n  flushMs: 10\n')
    const args = `'${main}' serve --config config.yaml --listen 127.0.0.1:0 --upstream ${upstream.url} --model '${model}'`
    // No file may grow beyond 8 KiB, and the signal that says so is ignored: writes fail as on a full disk.
    const child = spawn('bash', ['-c', `trap '' XFSZ; ulimit -f 8; exec '${process.execPath}' ${args}`], {
      cwd: dir,
    })
    onTestFinished(() => void child.kill('SIGKILL'))
    let output = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text))
    await eventually(() => /listening on http/.test(output))
    const [, url] = /listening on (http:[\d/.:]+)/.exec(output)!
    for (let i = 0; i < 40; i++) expect(await send(`${url}/?q=hello+${'x'.repeat(400)}`)).toBe(200)
    await eventually(() => output.includes('traffic log cannot be written'))
    expect(await send(url!)).toBe(200)
    const ended = new Promise((resolve) => child.once('close', resolve))
    child.kill('SIGTERM')
    expect(await ended).toBe(0)
    expect((await recordsIn(join(dir, 'log'))).length).toBeGreaterThan(0)
  })
})
