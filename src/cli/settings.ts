/** From the flags of a command to the configuration: one table says which flag sets which key. */
import { resolve } from 'node:path'
import { loadConfig, parseListen, type Config, type ConfigOverrides } from '../config/index.js'
import { fail, StillgateError } from '../errors.js'
import { text, type Flag, type FlagValues } from './command.js'

interface Setting extends Flag {
  /** The key that the flag sets. */
  readonly key: string
}

/** Flags that set a key of the configuration. */
export const SETTINGS = {
  listen: { key: 'listen', value: 'HOST:PORT', help: 'address to listen on (default 127.0.0.1:8080)' },
  upstream: {
    key: 'upstream',
    value: 'URL',
    help: 'the application behind the proxy (default http://127.0.0.1:9000)',
  },
  mode: {
    key: 'mode',
    value: 'off|detect|block',
    help: 'off only proxies; detect (default) judges, logs and tags; block answers 403',
  },
  sensitivity: {
    key: 'sensitivity',
    value: 'low|medium|high|paranoid',
    help: 'which threshold of the model flags (default medium)',
  },
  model: { key: 'model', value: 'FILE', help: 'another model than the shipped one' },
  registry: {
    key: 'registry',
    value: 'DIR',
    help: 'serve the model in force in this registry, and follow it',
  },
  workers: { key: 'workers', value: 'N', help: 'processes that share the port (default 1)' },
  traffic: {
    key: 'traffic',
    value: 'DIR',
    help: 'keep flagged requests and a sample of the others in this folder, redacted',
  },
  'trusted-proxies': {
    key: 'trustedProxies',
    value: 'NETWORKS',
    help: 'networks whose forwarding headers are believed, with commas between',
  },
} as const satisfies Record<string, Setting>

/**
 * The configuration in force: flags before file before defaults.
 *
 * @throws StillgateError flag-value, and what loadConfig throws
 */
export function configOf(command: string, values: FlagValues, defaults: ConfigOverrides = {}): Config {
  const overrides: ConfigOverrides = { ...defaults, ...overridesOf(command, values) }
  try {
    return loadConfig({ file: text(values, 'config'), overrides })
  } catch (error) {
    throw asFlagError(error, command, values)
  }
}

function overridesOf(command: string, values: FlagValues): ConfigOverrides {
  const found: Record<string, unknown> = {}
  for (const [flag, { key }] of Object.entries(SETTINGS)) {
    const value = text(values, flag)
    if (value !== undefined) found[key] = convert(command, flag, value)
  }
  return found as ConfigOverrides
}

function convert(command: string, flag: string, value: string): unknown {
  switch (flag) {
    case 'listen':
      return parseListen(value) ?? wrong(command, flag, 'expected HOST:PORT, [IPV6]:PORT or PORT')
    case 'workers':
      return /^\d{1,9}$/.test(value) ? Number(value) : wrong(command, flag, 'expected a whole number')
    case 'model':
      return resolve(value)
    case 'registry':
      return { folder: resolve(value) }
    case 'traffic':
      return { enabled: true, folder: resolve(value) }
    case 'trusted-proxies':
      return value.split(',').map((network) => network.trim())
    default:
      return value
  }
}

function wrong(command: string, flag: string, expected: string): never {
  throw fail('flag-value', { flag: `--${flag}`, expected, command })
}

/** What loadConfig says of the key, said of the flag that set it. */
function asFlagError(error: unknown, command: string, values: FlagValues): unknown {
  if (!(error instanceof StillgateError) || error.params['where'] !== 'overrides') return error
  const key = String(error.params['key'] ?? '')
  const entry = Object.entries(SETTINGS).find(([, setting]) => new RegExp(`^${setting.key}\\b`).test(key))
  if (!entry) return error
  const expected = String(error.params['expected'] ?? '')
  if (entry[0] === 'upstream') return fail('upstream-url', { url: text(values, 'upstream') ?? '' }, error)
  return fail('flag-value', { flag: `--${entry[0]}`, expected, command }, error)
}
