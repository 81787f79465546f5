/** `stillgate models …`: the registry. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { loadConfig } from '../config/index.js'
import { fail, StillgateError } from '../errors.js'
import { Registry, shortName, type Manifest } from '../release/index.js'
import { bySensitivity, decodeStudent, describeFalsePositives } from '../student/index.js'
import { text, type Command, type Flag, type FlagValues } from './command.js'
import { renderTable } from './table.js'

const FLAGS = {
  registry: { value: 'DIR', help: 'the registry' },
  config: { value: 'FILE', help: 'configuration whose registry is used instead' },
} as const satisfies Record<string, Flag>

const ID = { name: 'ID', help: 'the first digits of its hash, four at least' } as const

/** @throws StillgateError flag-missing when neither flag is given, and what loadConfig throws */
export function registryOf(command: string, values: FlagValues): Registry {
  const folder = text(values, 'registry')
  const file = text(values, 'config')
  const configured = file === undefined ? undefined : loadConfig({ file }).registry
  const chosen = folder === undefined ? configured?.folder : resolve(folder)
  if (!chosen) throw fail('flag-missing', { flag: '--registry DIR', command })
  return new Registry({ ...configured, folder: chosen })
}

/** A command over a registry; what `act` returns is printed. */
function command(
  name: string,
  rest: Pick<Command, 'summary' | 'examples'> & Partial<Pick<Command, 'operands' | 'flags'>>,
  act: (registry: Registry, operands: readonly string[], values: FlagValues) => string | Promise<string>,
): Command {
  return {
    name,
    ...rest,
    flags: { ...FLAGS, ...rest.flags },
    async run(values, operands) {
      process.stdout.write(await act(registryOf(name, values), operands, values))
      return 0
    },
  }
}

export const modelsList = command(
  'models list',
  {
    summary: 'list the models of the registry; the one in force and the one on trial are marked',
    examples: [['stillgate models list --registry models', 'newest first']],
  },
  (registry) => {
    const current = registry.serial() === 0 ? undefined : registry.current()
    const manifests = registry.hashes().map((hash) => registry.manifest(hash))
    const rows = manifests
      .sort((a, b) => b.created - a.created)
      .map((one) => [
        one.hash === current?.model ? '*' : one.hash === current?.trial?.model ? current.trial.kind : '',
        shortName(one.hash),
        new Date(one.created).toISOString(),
        one.accepted ? 'accepted' : 'rejected',
        one.parent === null ? '' : shortName(one.parent),
        one.run,
      ])
    return renderTable({ columns: ['', 'model', 'created', 'gate', 'parent', 'run'], rows, more: false })
  },
)

export const modelsShow = command(
  'models show',
  {
    summary: 'show what is known of a model',
    operands: [ID],
    examples: [['stillgate models show 9f86d0 --registry models', 'lineage, decision and figures']],
  },
  (registry, [id]) => `${JSON.stringify(registry.manifest(registry.resolve(id!)), null, 2)}\n`,
)

export const modelsDiff = command(
  'models diff',
  {
    summary: 'show where two models differ',
    operands: [
      { name: 'A', help: 'one model' },
      { name: 'B', help: 'the other' },
    ],
    examples: [['stillgate models diff 9f86d0 88d4c2 --registry models', 'figures side by side']],
  },
  (registry, ids) => {
    const [a, b] = ids.map((id) => factsOf(registry, registry.resolve(id)))
    const names = [...new Set([...Object.keys(a!), ...Object.keys(b!)])]
    const rows = names.filter((name) => a![name] !== b![name]).map((name) => [name, a![name], b![name]])
    return renderTable({
      columns: ['', ...ids],
      rows: rows.map((row) => row.map((v) => v ?? '')),
      more: false,
    })
  },
)

function factsOf(registry: Registry, hash: string): Record<string, string | number> {
  const { bytes, manifest } = registry.bytes(hash)
  const { meta } = decodeStudent(bytes, registry.blob(hash))
  const grouped = {
    network: meta.network,
    thresholds: meta.thresholds,
    rates: bySensitivity((name) => describeFalsePositives(meta.rates[name])),
    metrics: manifest.metrics,
  }
  const figures = Object.entries(grouped).flatMap(([group, of]) =>
    Object.entries(of).map(([name, value]) => [`${group}.${name}`, value] as const),
  )
  return {
    created: new Date(manifest.created).toISOString(),
    parent: manifest.parent ?? '',
    teacher: manifest.teacher ?? '',
    run: manifest.run,
    gate: manifest.accepted ? 'accepted' : `rejected: ${manifest.reasons.join('; ')}`,
    bytes: manifest.bytes,
    tokens: meta.tokensHash,
    ...Object.fromEntries(figures),
    ...Object.fromEntries(manifest.data.map(({ name, sha256 }) => [`data.${name}`, shortName(sha256)])),
  }
}

const NOT_GATED = {
  parent: null,
  teacher: null,
  data: [],
  accepted: true,
  reasons: ['added by hand'],
  metrics: {},
}

export const modelsAdd = command(
  'models add',
  {
    summary: 'sign a model file and add it to the registry',
    operands: [{ name: 'FILE', help: 'model file' }],
    flags: { promote: { help: 'put it in force, too' } },
    examples: [
      ['stillgate models add runs/first/student.safetensors --registry models --promote', 'begin a registry'],
    ],
  },
  async (registry, [file], values) => {
    const bytes = readModel(file!)
    const { run } = decodeStudent(bytes, file).meta
    const parent = registry.serial() === 0 ? null : registry.current().model
    const hash = await registry.add(bytes, { ...NOT_GATED, parent, run } satisfies Partial<Manifest>)
    if (values['promote'] === true) await registry.promote(hash, { reason: 'added by hand' })
    return `model ${shortName(hash)} added, signed with key ${registry.keyFingerprint}\n`
  },
)

function readModel(file: string): Buffer {
  try {
    return readFileSync(file)
  } catch (error) {
    throw fail('model-missing', { file }, error)
  }
}

export const modelsPromote = command(
  'models promote',
  {
    summary: 'put a model in force',
    operands: [ID],
    flags: { force: { help: 'even one that the gate rejected' } },
    examples: [['stillgate models promote 9f86d0 --registry models', 'running proxies swap to it']],
  },
  async (registry, [id], values) => {
    const hash = registry.resolve(id!)
    const { serial } = await registry.promote(hash, { reason: 'by hand', force: values['force'] === true })
    return `model ${shortName(hash)} is in force (${serial})\n`
  },
)

const TRIAL_FLAGS = {
  share: { value: '0…1', help: 'share of the requests (default 0.1)' },
  force: { help: 'even one that the gate rejected' },
} as const satisfies Record<string, Flag>

/** A command that puts a model on trial. */
const trialCommand = (kind: 'shadow' | 'canary', rest: Pick<Command, 'summary' | 'examples'>): Command =>
  command(
    `models ${kind}`,
    { ...rest, operands: [ID], flags: TRIAL_FLAGS },
    async (registry, [id], values) => {
      const hash = registry.resolve(id!)
      const share = shareOf(`models ${kind}`, text(values, 'share') ?? '0.1')
      const force = values['force'] === true
      const { serial } = await registry.try(hash, { kind, share, force, reason: 'by hand' })
      return `model ${shortName(hash)} is on trial as ${kind} for a share of ${share} (${serial})\n`
    },
  )

function shareOf(command: string, value: string): number {
  const share = /^[\d.]+$/.test(value) ? Number(value) : NaN
  if (share > 0 && share <= 1) return share
  throw fail('flag-value', { flag: '--share', expected: 'expected a number over 0, at most 1', command })
}

export const modelsShadow = trialCommand('shadow', {
  summary: 'let a model look on: it decides nothing, differences are logged',
  examples: [['stillgate models shadow 9f86d0 --share 0.1 --registry models', 'see what it would do']],
})

export const modelsCanary = trialCommand('canary', {
  summary: 'let a model decide a share of the requests; rolled back when it leaves its bounds',
  examples: [['stillgate models canary 9f86d0 --share 0.05 --registry models', 'try it on one in twenty']],
})

export const modelsWithdraw = command(
  'models withdraw',
  {
    summary: 'end the shadow or canary; the model in force stays',
    examples: [['stillgate models withdraw --registry models', 'running proxies stop asking it']],
  },
  (registry) => {
    const { model, serial } = registry.withdraw('by hand')
    return `no model is on trial; model ${shortName(model)} is in force (${serial})\n`
  },
)

export const modelsRollback = command(
  'models rollback',
  {
    summary: 'put the model in force that was before',
    examples: [['stillgate models rollback --registry models', 'undo the last promotion']],
  },
  async (registry) => {
    const { model, serial } = await registry.rollback('rollback by hand')
    return `model ${shortName(model)} is in force (${serial})\n`
  },
)

/** Verifies everything, names each bad model, and ends with 2 when there is one. */
export const modelsVerify: Command = {
  name: 'models verify',
  summary: 'verify signatures, contents and golden vectors of all models',
  flags: FLAGS,
  examples: [['stillgate models verify --registry models', 'before trusting a copy of a registry']],
  async run(values) {
    const registry = registryOf('models verify', values)
    const checks: [name: string, check: () => unknown][] = registry
      .hashes()
      .sort()
      .map((hash) => [shortName(hash), () => registry.load(hash)])
    if (registry.serial() > 0) checks.push(['in force', () => registry.current()])
    let bad = 0
    for (const [name, check] of checks) {
      const problem = await problemOf(check)
      if (problem !== undefined) bad++
      process.stdout.write(`${name}  ${problem ?? 'sound'}\n`)
    }
    return bad > 0 ? 2 : 0
  },
}

async function problemOf(check: () => unknown): Promise<string | undefined> {
  try {
    await check()
    return undefined
  } catch (error) {
    if (error instanceof StillgateError) return `${error.message} (${error.code})`
    throw error
  }
}
