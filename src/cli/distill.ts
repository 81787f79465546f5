import { required, type Command, type FlagValues } from './command.js'
import { stoppable } from './stoppable.js'

/** `stillgate distill`: makes a model from data. */
export const distill: Command = {
  name: 'distill',
  summary: 'train a teacher and distil a student from it',
  flags: {
    config: { value: 'FILE', help: 'what to train and how (YAML)' },
    data: { value: 'DIR', help: 'folder with the data files' },
    out: { value: 'DIR', help: 'folder of the run; an interrupted run goes on in it' },
  },
  examples: [
    [
      'stillgate distill --config config/distill/default.yaml --data data --out runs/first',
      'make a model; after Ctrl-C the same command goes on where it was',
    ],
  ],
  run: runDistill,
}

async function runDistill(values: FlagValues): Promise<number> {
  const [config, data, out] = [
    required(values, 'distill', 'config', 'FILE'),
    required(values, 'distill', 'data', 'DIR'),
    required(values, 'distill', 'out', 'DIR'),
  ]
  return stoppable(async (signal, report) => {
    const { distil } = await import('../distill/index.js')
    const { model, files } = await distil({ config, data, out, signal, report })
    report({ line: `model ${model}\n${files.join('\n')}` })
  })
}
