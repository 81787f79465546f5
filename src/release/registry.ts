/**
 * The registry of models: a folder.
 *
 * ```
 * blobs/<sha256>.safetensors   model files, named by their content
 * manifests/<sha256>.json      signed, one per model
 * pointers/<serial>.json       signed; the highest serial says which model serves, and which is on trial beside it
 * signing.key, signing.pub     unless they are kept elsewhere
 * ```
 *
 * Nothing in it is ever changed, only added, each file whole in one step: a crash at any moment leaves a registry
 * that works, and a model that was published stays published. Reading needs the public key only.
 */
import { createHash, createPublicKey, type KeyObject } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { fail, StillgateError } from '../errors.js'
import { studentFromBytes, type Student, type Trial } from '../student/index.js'
import { goldenHash } from './golden.js'
import { fingerprint, KEY_FILE, placeNew, PUBLIC_FILE, publicKey, signingKey } from './keys.js'
import {
  MANIFEST_FORMAT,
  manifestSchema,
  POINTER_FORMAT,
  pointerSchema,
  shortName,
  type Manifest,
  type Pointer,
} from './manifest.js'
import { decodeSigned, encodeSigned, SignatureError } from './signed.js'

export interface RegistryOptions {
  readonly folder: string
  /** Whether signatures are verified; default true. */
  readonly verify?: boolean
  /** File of the public key; default `signing.pub` in the folder. */
  readonly publicKey?: string
  /** Folder of the signing key; default the registry's. Needed for writing only. */
  readonly keyFolder?: string
}

/** What is recorded of a new model. */
export type Lineage = Pick<
  Manifest,
  'parent' | 'teacher' | 'data' | 'run' | 'accepted' | 'reasons' | 'metrics'
>

const HASH_FILE = /^([\da-f]{64})\.json$/
const SERIAL_FILE = /^(\d{1,15})\.json$/

export class Registry {
  readonly folder: string
  readonly #options: RegistryOptions
  #key: KeyObject | undefined

  constructor(options: RegistryOptions) {
    this.folder = options.folder
    this.#options = options
  }

  /** Fingerprint of the key that models are verified with. */
  get keyFingerprint(): string {
    return fingerprint(this.#publicKey())
  }

  /** Hashes of all models, in no order. */
  hashes(): string[] {
    return this.#names('manifests', HASH_FILE)
  }

  /** @throws StillgateError model-unknown, model-unsigned, model-altered */
  manifest(hash: string): Manifest {
    const file = join(this.folder, 'manifests', `${hash}.json`)
    if (!existsSync(file)) throw fail('model-unknown', { model: shortName(hash), folder: this.folder })
    const manifest = this.#read(file, MANIFEST_FORMAT, manifestSchema, shortName(hash))
    if (manifest.hash === hash) return manifest
    throw fail('model-altered', { model: shortName(hash), reason: 'its manifest is that of another model' })
  }

  /**
   * The full hash that a beginning of at least four digits stands for.
   *
   * @throws StillgateError model-unknown when there is none or more than one
   */
  resolve(id: string): string {
    const found = this.hashes().filter((hash) => hash.startsWith(id))
    if (/^[\da-f]{4,64}$/.test(id) && found.length === 1) return found[0]!
    throw fail('model-unknown', { model: id.slice(0, 64), folder: this.folder })
  }

  /** Serial of the pointer in force; 0 when nothing was published. Reads names only. */
  serial(): number {
    return this.#names('pointers', SERIAL_FILE).reduce((most, name) => Math.max(most, Number(name)), 0)
  }

  /** @throws StillgateError model-unsigned, model-altered */
  pointer(serial: number): Pointer {
    const file = join(this.folder, 'pointers', `${serial}.json`)
    const pointer = this.#read(file, POINTER_FORMAT, pointerSchema, `of pointer ${serial}`)
    if (pointer.serial === serial) return pointer
    throw fail('model-altered', { model: `of pointer ${serial}`, reason: 'it is another pointer' })
  }

  /**
   * What is in force.
   *
   * @throws StillgateError registry-empty, model-unsigned, model-altered
   */
  current(): Pointer {
    const serial = this.serial()
    if (serial === 0) throw fail('registry-empty', { folder: this.folder })
    return this.pointer(serial)
  }

  /**
   * The bytes of a model, its signature and content verified.
   *
   * @throws StillgateError model-unknown, model-unsigned, model-altered
   */
  bytes(hash: string): { readonly bytes: Buffer; readonly manifest: Manifest } {
    const manifest = this.manifest(hash)
    const file = this.blob(hash)
    const model = shortName(hash)
    if (!existsSync(file)) throw fail('model-altered', { model, reason: 'its file is missing' })
    const bytes = readFileSync(file)
    if (sha256(bytes) !== hash) throw fail('model-altered', { model, reason: 'its file has other bytes' })
    return { bytes, manifest }
  }

  /**
   * A model ready to serve: whole, verified, and giving the golden vectors bit for bit.
   *
   * @throws StillgateError as {@link bytes}, model-damaged, model-format
   */
  async load(hash: string): Promise<Student> {
    const { bytes, manifest } = this.bytes(hash)
    const student = await studentFromBytes(bytes)
    if (goldenHash(student) === manifest.golden) return student
    const reason = `kernel ${student.kernel} does not give its golden vectors`
    throw fail('model-altered', { model: shortName(hash), reason })
  }

  /** Where the file of a model lies. */
  blob(hash: string): string {
    return join(this.folder, 'blobs', `${hash}.safetensors`)
  }

  /**
   * Adds a model. The same bytes again are no second model: its first manifest stands.
   *
   * @returns its hash
   * @throws StillgateError model-damaged, model-format, signing-key
   */
  async add(bytes: Uint8Array, lineage: Lineage): Promise<string> {
    const hash = sha256(bytes)
    const golden = goldenHash(await studentFromBytes(bytes, { kernel: 'typescript' }))
    const key = this.#signingKey()
    for (const name of ['blobs', 'manifests', 'pointers']) {
      mkdirSync(join(this.folder, name), { recursive: true, mode: 0o755 })
    }
    placeNew(this.blob(hash), bytes)
    const manifest = { version: 1, hash, bytes: bytes.length, created: Date.now(), ...lineage, golden }
    const checked = manifestSchema.parse({ format: MANIFEST_FORMAT, ...manifest })
    placeNew(join(this.folder, 'manifests', `${hash}.json`), encodeSigned(MANIFEST_FORMAT, checked, key))
    return hash
  }

  /**
   * Puts a model in force: in one step, or not at all. A trial ends with it.
   *
   * @param options `serial`: of the pointer that is meant to be followed; default the one in force.
   * @throws StillgateError model-rejected unless `force`, model-altered and the like, registry-busy
   */
  async promote(
    hash: string,
    options: { readonly reason: string; readonly force?: boolean; readonly serial?: number },
  ): Promise<Pointer> {
    this.#accepted(this.bytes(hash).manifest, options.force)
    await this.load(hash)
    const { serial = this.serial(), reason } = options
    const before = serial === 0 ? null : this.pointer(serial).model
    return this.#point({ serial: serial + 1, model: hash, previous: before === hash ? null : before, reason })
  }

  #accepted({ accepted, hash, reasons }: Manifest, force = false): void {
    if (accepted || force) return
    throw fail('model-rejected', { model: shortName(hash), reason: reasons.join('; ') })
  }

  /**
   * Puts a model on trial beside the one in force; a trial before it ends.
   *
   * @throws StillgateError trial-in-force, registry-empty, and as {@link promote}
   */
  async try(
    hash: string,
    options: { readonly reason: string; readonly force?: boolean } & Pick<Trial, 'kind' | 'share'>,
  ): Promise<Pointer> {
    const { kind, share, reason, force } = options
    const { serial, model, previous } = this.current()
    if (model === hash) throw fail('trial-in-force', { model: shortName(hash) })
    this.#accepted(this.bytes(hash).manifest, force)
    await this.load(hash)
    return this.#point({ serial: serial + 1, model, previous, trial: { kind, share, model: hash }, reason })
  }

  /**
   * Ends the trial; the model in force stays.
   *
   * @param serial of the pointer that is meant; default the one in force.
   * @throws StillgateError trial-none, registry-busy when another pointer is in force since
   */
  withdraw(reason: string, serial = this.serial()): Pointer {
    if (serial === 0) throw fail('registry-empty', { folder: this.folder })
    const { model, previous, trial } = this.pointer(serial)
    if (!trial) throw fail('trial-none', { folder: this.folder })
    return this.#point({ serial: serial + 1, model, previous, reason })
  }

  /**
   * Puts the model in force that was before.
   *
   * @throws StillgateError rollback-impossible when there was none
   */
  async rollback(reason: string): Promise<Pointer> {
    const { serial, model, previous } = this.current()
    if (previous === null) throw fail('rollback-impossible', { model: shortName(model) })
    await this.load(previous)
    const before = this.#before(previous, serial)
    return this.#point({ serial: serial + 1, model: previous, previous: before, reason })
  }

  /** What stood before a model when it was last published. */
  #before(model: string, below: number): string | null {
    for (let serial = below; serial > 0; serial--) {
      if (!existsSync(join(this.folder, 'pointers', `${serial}.json`))) continue
      const pointer = this.pointer(serial)
      if (pointer.model === model) return pointer.previous
    }
    return null
  }

  #point(value: Omit<Pointer, 'format' | 'version' | 'at'>): Pointer {
    const dated = { format: POINTER_FORMAT, version: 1, ...value, at: Date.now() }
    const pointer = pointerSchema.parse(dated)
    const text = encodeSigned(POINTER_FORMAT, pointer, this.#signingKey())
    if (!placeNew(join(this.folder, 'pointers', `${value.serial}.json`), text)) {
      throw fail('registry-busy', { folder: this.folder })
    }
    return pointer
  }

  #read<T>(file: string, format: string, schema: z.ZodType<T>, model: string): T {
    try {
      const key = this.#options.verify === false ? undefined : this.#publicKey()
      return schema.parse(decodeSigned(format, readFileSync(file, 'utf8'), key))
    } catch (error) {
      if (error instanceof StillgateError) throw error
      const reason = error instanceof z.ZodError ? 'its manifest has another form' : (error as Error).message
      throw fail(
        error instanceof SignatureError ? 'model-unsigned' : 'model-altered',
        { model, reason },
        error,
      )
    }
  }

  #publicKey(): KeyObject {
    return (this.#key ??= publicKey(this.#publicPath()))
  }

  #publicPath(): string {
    return this.#options.publicKey || join(this.#keyFolder(), PUBLIC_FILE)
  }

  /** The key that signs. Where models are verified already, it is no new one: nobody would believe its signatures. */
  #signingKey(): KeyObject {
    const file = join(this.#keyFolder(), KEY_FILE)
    const known = existsSync(this.#publicPath())
    if (known && !existsSync(file)) throw fail('signing-key', { file, reason: 'it is missing' })
    const key = signingKey(this.#keyFolder())
    if (!known || createPublicKey(key).equals(this.#publicKey())) return key
    throw fail('signing-key', { file, reason: 'models here are verified with another key' })
  }

  #keyFolder(): string {
    return this.#options.keyFolder || this.folder
  }

  #names(folder: string, pattern: RegExp): string[] {
    const path = join(this.folder, folder)
    if (!existsSync(path)) return []
    return readdirSync(path).flatMap((name) => pattern.exec(name)?.[1] ?? [])
  }
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
