import type { Command, FlagValues } from './command.js'
import { Progress } from './progress.js'
import { isAbort, required, withTraining } from './training.js'

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
    required(values, 'config', 'FILE', 'distill'),
    required(values, 'data', 'DIR', 'distill'),
    required(values, 'out', 'DIR', 'distill'),
  ]
  const stop = new AbortController()
  process.on('SIGINT', () => (stop.signal.aborted ? process.exit(130) : stop.abort()))
  const progress = new Progress(process.stdout)
  try {
    const report = progress.report.bind(progress)
    const { model, files } = await withTraining(async () => {
      const { distil } = await import('../distill/index.js')
      return distil({ config, data, out, signal: stop.signal, report })
    })
    progress.report({ line: `model ${model}\n${files.join('\n')}` })
    return 0
  } catch (error) {
    if (isAbort(error)) return stopped(progress)
    throw error
  } finally {
    progress.end()
  }
}

function stopped(progress: Progress): number {
  progress.report({ line: 'stopped; the same command goes on where it was' })
  return 130
}
