import { resolve } from 'node:path'
import type { Config } from '../config/index.js'
import { fail } from '../errors.js'
import { text, type Command, type Flag, type FlagValues } from './command.js'
import { configOf, SETTINGS } from './settings.js'
import { stoppable } from './stoppable.js'

const { traffic, registry, model, sensitivity } = SETTINGS

/** Flags of `retrain` and `schedule`: where things are. */
export const RETRAIN_FLAGS = {
  config: { value: 'FILE', help: 'YAML file with these and all other settings; flags go before it' },
  traffic: { ...traffic, help: 'folder of the traffic log' },
  registry: { ...registry, help: 'registry that the new model is published in' },
  model: { ...model, help: 'model that serves while the registry is empty' },
  sensitivity,
  out: { value: 'DIR', help: 'folder of the runs (default: retrain.folder)' },
  teacher: { value: 'FILE', help: 'teacher that labels (default: the shipped one)' },
} as const satisfies Record<string, Flag>

/** The configuration with the flags of {@link RETRAIN_FLAGS}. @throws StillgateError flag-missing */
export function retrainConfig(command: string, values: FlagValues): Config {
  const [folder, teacher] = [text(values, 'out'), text(values, 'teacher')]
  const own = { ...(folder && { folder: resolve(folder) }), ...(teacher && { teacher: resolve(teacher) }) }
  const config = configOf(command, values, { retrain: own })
  const needed = [
    ['--traffic DIR', config.traffic.folder],
    ['--registry DIR', config.registry.folder],
    ['--out DIR', config.retrain.folder],
  ] as const
  for (const [flag, value] of needed) if (value === '') throw fail('flag-missing', { flag, command })
  return config
}

/** `stillgate retrain`: one night. */
export const retrain: Command = {
  name: 'retrain',
  summary: 'learn from logged traffic, and publish the new model if it passes the gate',
  flags: { ...RETRAIN_FLAGS, json: { help: 'print the decision as one JSON object' } },
  examples: [
    [
      'stillgate retrain --config stillgate.yaml',
      'one run with the folders of the configuration; after Ctrl-C the same command goes on',
    ],
    ['stillgate retrain --traffic traffic --registry registry --out runs', 'without a configuration'],
  ],
  run: runRetrain,
}

async function runRetrain(values: FlagValues): Promise<number> {
  const config = retrainConfig('retrain', values)
  const json = values['json'] === true
  return stoppable(
    async (signal, report) => {
      const { retrain: night } = await import('../retrain/index.js')
      const { folder, ...decision } = await night({
        traffic: config.traffic.folder,
        registry: config.registry,
        folder: config.retrain.folder,
        model: config.model,
        teacher: config.retrain.teacher,
        sensitivity: config.sensitivity,
        settings: config.retrain,
        bounds: config.gate,
        canaryShare: config.canary.share,
        signal,
        report,
      })
      if (json) process.stdout.write(`${JSON.stringify({ folder, ...decision })}\n`)
      else report({ line: folder })
    },
    json ? process.stderr : process.stdout,
  )
}
