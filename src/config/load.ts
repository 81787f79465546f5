import { dirname, resolve } from 'node:path'
import { freezeDeep } from './freeze.js'
import { problem } from './problem.js'
import { configSchema, type Config, type ConfigOverrides } from './schema.js'
import { loadYaml } from './yaml.js'

export interface LoadOptions {
  /** YAML file with settings; without one, all settings have their defaults. */
  readonly file?: string | undefined
  /** What goes before the file: the flags of the command line. */
  readonly overrides?: ConfigOverrides | undefined
}

/**
 * The settings in force: overrides before file before defaults; complete, checked, deeply frozen.
 *
 * @throws StillgateError as {@link loadYaml}; a wrong override is a config-value error of the place `overrides`
 * @example loadConfig({ file: 'stillgate.yaml', overrides: { mode: 'block' } }).limits.bodyBuffer // 1048576
 */
export function loadConfig({ file, overrides = {} }: LoadOptions = {}): Config {
  const base = file === undefined ? {} : fromFile(file)
  const result = configSchema.safeParse(merge(base, overrides))
  if (!result.success) throw problem(configSchema, result.error, () => 'overrides')
  return freezeDeep(result.data)
}

function fromFile(file: string): Config {
  const config = loadYaml(file, configSchema)
  const from = (path: string): string => (path === '' ? '' : resolve(dirname(file), path))
  const { model, traffic, registry, retrain } = config
  const { folder, publicKey, keyFolder } = registry
  return {
    ...config,
    model: from(model),
    traffic: { ...traffic, folder: from(traffic.folder) },
    retrain: { ...retrain, folder: from(retrain.folder), teacher: from(retrain.teacher) },
    registry: { ...registry, folder: from(folder), publicKey: from(publicKey), keyFolder: from(keyFolder) },
  }
}

/** Objects merge key by key; everything else, arrays too, is replaced. An undefined override changes nothing. */
function merge(base: object, over: object): object {
  const merged: Record<string, unknown> = { ...base }
  for (const [key, value] of Object.entries(over) as [string, unknown][]) {
    if (value === undefined) continue
    merged[key] = isPlain(value) ? merge(isPlain(merged[key]) ? merged[key] : {}, value) : value
  }
  return merged
}

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What holds when nobody sets anything. */
export const DEFAULT_CONFIG: Config = loadConfig()
