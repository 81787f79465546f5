import {
  chmodSync,
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Registry, sha256 } from '../../src/release/index.js'
import { folder, lineage, modelBytes } from './support.js'

async function registryWith(count: number): Promise<{ registry: Registry; dir: string; hashes: string[] }> {
  const dir = folder()
  const registry = new Registry({ folder: dir })
  const hashes: string[] = []
  for (let i = 0; i < count; i++) hashes.push(await registry.add(modelBytes(i), lineage({ run: `run ${i}` })))
  return { registry, dir, hashes }
}

const reason = 'test'

describe('the registry', () => {
  it('names models by their content and tells where they come from', async () => {
    const { registry, hashes } = await registryWith(1)
    const child = await registry.add(
      modelBytes(7),
      lineage({
        parent: hashes[0]!,
        teacher: 'abc',
        data: [{ name: 'x', sha256: sha256(Buffer.from('x')) }],
        metrics: { 'recall.sqli': 0.9 },
      }),
    )
    expect(child).toBe(sha256(modelBytes(7)))
    expect(registry.manifest(child)).toMatchObject({
      hash: child,
      bytes: modelBytes(7).length,
      parent: hashes[0],
      teacher: 'abc',
      data: [{ name: 'x' }],
      metrics: { 'recall.sqli': 0.9 },
    })
    const student = await registry.load(child)
    expect(student.model).toBe(child.slice(0, 12))
  })

  it('takes the same bytes once, and keeps what was said of them first', async () => {
    const { registry, hashes } = await registryWith(1)
    expect(await registry.add(modelBytes(0), lineage({ run: 'again' }))).toBe(hashes[0])
    expect(registry.hashes()).toHaveLength(1)
    expect(registry.manifest(hashes[0]!).run).toBe('run 0')
  })

  it('refuses what is no model', async () => {
    const registry = new Registry({ folder: folder() })
    await expect(registry.add(Buffer.from('no model'), lineage())).rejects.toMatchObject({
      code: expect.stringMatching(/^model-(damaged|format)$/),
    })
    expect(registry.hashes()).toEqual([])
  })

  it('promotes, and rolls back step by step', async () => {
    const { registry, hashes } = await registryWith(3)
    expect(() => registry.current()).toThrow(expect.objectContaining({ code: 'registry-empty' }))
    for (const hash of hashes) await registry.promote(hash, { reason })
    expect(registry.current()).toMatchObject({ serial: 3, model: hashes[2], previous: hashes[1] })
    expect((await registry.rollback(reason)).model).toBe(hashes[1])
    expect((await registry.rollback(reason)).model).toBe(hashes[0])
    await expect(registry.rollback(reason)).rejects.toMatchObject({ code: 'rollback-impossible' })
    expect(registry.current()).toMatchObject({ serial: 5, model: hashes[0] })
    await registry.promote(hashes[2]!, { reason })
    expect((await registry.rollback(reason)).model).toBe(hashes[0])
  })

  it('promotes a rejected model only by force, and says why it was rejected', async () => {
    const { registry } = await registryWith(0)
    const hash = await registry.add(
      modelBytes(1),
      lineage({ accepted: false, reasons: ['too many false positives'] }),
    )
    await expect(registry.promote(hash, { reason })).rejects.toMatchObject({
      code: 'model-rejected',
      message: expect.stringContaining('too many false positives'),
    })
    expect((await registry.promote(hash, { reason, force: true })).model).toBe(hash)
  })

  it('finds a model by the beginning of its hash, where that is one', async () => {
    const { registry, hashes } = await registryWith(2)
    expect(registry.resolve(hashes[1]!.slice(0, 12))).toBe(hashes[1])
    for (const id of ['', 'abc', '../x', 'zzzz', hashes[0]!.slice(0, 3)]) {
      expect(() => registry.resolve(id)).toThrow(expect.objectContaining({ code: 'model-unknown' }))
    }
  })

  it('lets one of two promotions at the same moment win, and tells the other', async () => {
    const { dir, hashes } = await registryWith(2)
    const results = await Promise.allSettled(
      hashes.map((hash) => new Registry({ folder: dir }).promote(hash, { reason })),
    )
    const registry = new Registry({ folder: dir })
    const won = results.filter(({ status }) => status === 'fulfilled').length
    expect(registry.serial()).toBe(won)
    for (const result of results) {
      if (result.status === 'rejected') expect(result.reason).toMatchObject({ code: 'registry-busy' })
    }
    expect(hashes).toContain(registry.current().model)
  })

  it('puts a model on trial beside the one in force, until it is withdrawn', async () => {
    const { registry, hashes } = await registryWith(3)
    await registry.promote(hashes[0]!, { reason })
    await registry.promote(hashes[1]!, { reason })
    await registry.try(hashes[2]!, { kind: 'shadow', share: 0.5, reason })
    expect(registry.current()).toMatchObject({
      model: hashes[1],
      previous: hashes[0],
      trial: { kind: 'shadow', share: 0.5, model: hashes[2] },
    })
    expect(registry.withdraw(reason)).toMatchObject({ serial: 4, model: hashes[1], previous: hashes[0] })
    expect(registry.current().trial).toBeUndefined()
    expect(() => registry.withdraw(reason)).toThrow(expect.objectContaining({ code: 'trial-none' }))
  })

  it('ends a trial with every promotion and rollback', async () => {
    const { registry, hashes } = await registryWith(2)
    await registry.promote(hashes[0]!, { reason })
    await registry.try(hashes[1]!, { kind: 'canary', share: 0.1, reason })
    expect(await registry.promote(hashes[1]!, { reason })).toMatchObject({ previous: hashes[0] })
    expect(registry.current().trial).toBeUndefined()
    await registry.try(hashes[0]!, { kind: 'canary', share: 0.1, reason })
    expect((await registry.rollback(reason)).model).toBe(hashes[0])
    expect(registry.current().trial).toBeUndefined()
  })

  it('puts on trial neither the model in force nor a rejected one', async () => {
    const { registry, hashes } = await registryWith(1)
    const terms = { kind: 'canary', share: 0.1, reason } as const
    await expect(registry.try(hashes[0]!, terms)).rejects.toMatchObject({ code: 'registry-empty' })
    await registry.promote(hashes[0]!, { reason })
    await expect(registry.try(hashes[0]!, terms)).rejects.toMatchObject({ code: 'trial-in-force' })
    const bad = await registry.add(modelBytes(8), lineage({ accepted: false, reasons: ['recall fell'] }))
    await expect(registry.try(bad, terms)).rejects.toMatchObject({ code: 'model-rejected' })
    expect((await registry.try(bad, { ...terms, force: true })).trial?.model).toBe(bad)
  })

  it('lets what followed a trial stand when somebody concludes it too late', async () => {
    const { registry, hashes } = await registryWith(2)
    await registry.promote(hashes[0]!, { reason })
    const { serial } = await registry.try(hashes[1]!, { kind: 'canary', share: 0.1, reason })
    registry.withdraw(reason)
    const busy = expect.objectContaining({ code: 'registry-busy' })
    expect(() => registry.withdraw('late', serial)).toThrow(busy)
    await expect(registry.promote(hashes[1]!, { reason: 'late', serial })).rejects.toThrow(busy)
    expect(registry.current().model).toBe(hashes[0])
  })

  it('leaves no parts behind', async () => {
    const { dir, registry, hashes } = await registryWith(1)
    await registry.promote(hashes[0]!, { reason })
    const files = readdirSync(dir, { recursive: true, encoding: 'utf8' })
    expect(files.filter((name) => name.endsWith('.part'))).toEqual([])
  })
})

describe('signatures', () => {
  it('are made with a key that its owner alone may read', async () => {
    const { dir } = await registryWith(1)
    expect(statSync(join(dir, 'signing.key')).mode & 0o777).toBe(0o600)
    expect(readFileSync(join(dir, 'signing.key'), 'utf8')).toContain('PRIVATE KEY')
    expect(readFileSync(join(dir, 'signing.pub'), 'utf8')).toContain('PUBLIC KEY')
  })

  it('are not made with a key that others may read', async () => {
    const { dir, registry } = await registryWith(1)
    chmodSync(join(dir, 'signing.key'), 0o644)
    await expect(registry.add(modelBytes(9), lineage())).rejects.toMatchObject({ code: 'signing-key' })
  })

  it('can be made with a key kept elsewhere, and verified with the public one alone', async () => {
    const [dir, keys] = [folder(), folder()]
    const writer = new Registry({ folder: dir, keyFolder: keys })
    const hash = await writer.add(modelBytes(1), lineage())
    await writer.promote(hash, { reason })
    expect(existsSync(join(dir, 'signing.key'))).toBe(false)
    const reader = new Registry({ folder: dir, publicKey: join(keys, 'signing.pub') })
    expect((await reader.load(reader.current().model)).model).toBe(hash.slice(0, 12))
  })

  it('are not made with a new key where models are verified with another', async () => {
    const { dir, hashes } = await registryWith(1)
    rmSync(join(dir, 'signing.key'))
    const registry = new Registry({ folder: dir })
    const refused = { code: 'signing-key', message: expect.stringContaining('it is missing') }
    await expect(registry.promote(hashes[0]!, { reason })).rejects.toMatchObject(refused)
    expect(existsSync(join(dir, 'signing.key'))).toBe(false)
    const other = folder()
    await new Registry({ folder: other }).add(modelBytes(1), lineage())
    const mixed = new Registry({ folder: dir, publicKey: join(dir, 'signing.pub'), keyFolder: other })
    await expect(mixed.promote(hashes[0]!, { reason })).rejects.toMatchObject({ code: 'signing-key' })
    expect(registry.serial()).toBe(0)
  })

  /** What somebody who may write to the folder, but has no key, can try. */
  const ATTEMPTS: readonly [
    what: string,
    code: string,
    tamper: (dir: string, hash: string) => void | Promise<void>,
  ][] = [
    [
      'other bytes of the model',
      'model-altered',
      (dir, hash) => writeFileSync(blob(dir, hash), modelBytes(99)),
    ],
    [
      'one bit of the model',
      'model-altered',
      (dir, hash) => {
        const bytes = readFileSync(blob(dir, hash))
        bytes[bytes.length - 1]! ^= 1
        writeFileSync(blob(dir, hash), bytes)
      },
    ],
    [
      'half of the model',
      'model-altered',
      (dir, hash) => writeFileSync(blob(dir, hash), readFileSync(blob(dir, hash)).subarray(0, 1000)),
    ],
    ['no file of the model', 'model-altered', (dir, hash) => rmSync(blob(dir, hash))],
    ['no signature', 'model-unsigned', (dir, hash) => edit(dir, hash, (text) => text.split('\n')[0]!)],
    [
      'other words in the manifest',
      'model-unsigned',
      (dir, hash) => edit(dir, hash, (text) => text.replace('"test', '"best')),
    ],
    [
      'a signature of another key',
      'model-unsigned',
      async (dir, hash) => {
        const other = join(dir, 'other')
        await new Registry({ folder: other }).add(modelBytes(0), lineage())
        copyFileSync(manifest(other, hash), manifest(dir, hash))
      },
    ],
    [
      'the manifest of another model of the registry',
      'model-altered',
      (dir, hash) => {
        const other = sha256(modelBytes(1))
        copyFileSync(manifest(dir, other), manifest(dir, hash))
      },
    ],
  ]
  const blob = (dir: string, hash: string): string => join(dir, 'blobs', `${hash}.safetensors`)
  const manifest = (dir: string, hash: string): string => join(dir, 'manifests', `${hash}.json`)
  const edit = (dir: string, hash: string, change: (text: string) => string): void =>
    writeFileSync(manifest(dir, hash), change(readFileSync(manifest(dir, hash), 'utf8')))

  it.each(ATTEMPTS)('refuse %s, by name', async (_what, code, tamper) => {
    const dir = folder()
    const registry = new Registry({ folder: dir })
    const hash = await registry.add(modelBytes(0), lineage())
    await registry.add(modelBytes(1), lineage())
    await registry.load(hash)
    await tamper(dir, hash)
    await expect(new Registry({ folder: dir }).load(hash)).rejects.toMatchObject({
      code,
      message: expect.stringContaining(hash.slice(0, 12)),
    })
  })

  it('refuse a pointer that names another model', async () => {
    const { registry, dir, hashes } = await registryWith(2)
    await registry.promote(hashes[0]!, { reason })
    const file = join(dir, 'pointers', '1.json')
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(hashes[0]!, hashes[1]!))
    expect(() => new Registry({ folder: dir }).current()).toThrow(
      expect.objectContaining({ code: 'model-unsigned' }),
    )
  })

  it('refuse a pointer whose trial was altered', async () => {
    const { registry, dir, hashes } = await registryWith(2)
    await registry.promote(hashes[0]!, { reason })
    await registry.try(hashes[1]!, { kind: 'shadow', share: 0.1, reason })
    const file = join(dir, 'pointers', '2.json')
    writeFileSync(file, readFileSync(file, 'utf8').replace('"shadow"', '"canary"'))
    expect(() => registry.current()).toThrow(expect.objectContaining({ code: 'model-unsigned' }))
  })

  it('refuse an older pointer under a higher number', async () => {
    const { registry, dir, hashes } = await registryWith(2)
    for (const hash of hashes) await registry.promote(hash, { reason })
    copyFileSync(join(dir, 'pointers', '1.json'), join(dir, 'pointers', '3.json'))
    expect(() => registry.current()).toThrow(expect.objectContaining({ code: 'model-altered' }))
  })

  it('are not asked for when verification is off, the content is', async () => {
    const { dir, hashes } = await registryWith(1)
    edit(dir, hashes[0]!, (text) => text.split('\n')[0]!)
    const open = new Registry({ folder: dir, verify: false })
    expect((await open.load(hashes[0]!)).model).toBe(hashes[0]!.slice(0, 12))
    writeFileSync(blob(dir, hashes[0]!), modelBytes(99))
    await expect(open.load(hashes[0]!)).rejects.toMatchObject({ code: 'model-altered' })
  })

  it('do not replace the golden vectors', async () => {
    const { dir, hashes } = await registryWith(1)
    edit(dir, hashes[0]!, (text) => text.replace(/"golden":"[\da-f]{4}/, '"golden":"0000'))
    await expect(new Registry({ folder: dir, verify: false }).load(hashes[0]!)).rejects.toMatchObject({
      message: expect.stringContaining('golden'),
    })
  })
})
