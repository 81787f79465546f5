import { fail } from '../errors.js'
import { text, type Command, type FlagValues } from './command.js'
import { Progress } from './progress.js'

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
    required(values, 'config', 'FILE'),
    required(values, 'data', 'DIR'),
    required(values, 'out', 'DIR'),
  ]
  const stop = new AbortController()
  process.on('SIGINT', () => (stop.signal.aborted ? process.exit(130) : stop.abort()))
  const progress = new Progress(process.stdout)
  try {
    // The only place that loads the training rooms.
    const { distil } = await import('../distill/index.js')
    const report = progress.report.bind(progress)
    const { model, files } = await distil({ config, data, out, signal: stop.signal, report })
    progress.report({ line: `model ${model}\n${files.join('\n')}` })
    return 0
  } catch (error) {
    if (isAbort(error)) return stopped(progress)
    throw isMissingModule(error) ? fail('training-library-missing', {}, error) : error
  } finally {
    progress.end()
  }
}

function required(values: FlagValues, name: string, value: string): string {
  const given = text(values, name)
  if (given === undefined) throw fail('flag-missing', { flag: `--${name} ${value}`, command: 'distill' })
  return given
}

function stopped(progress: Progress): number {
  progress.report({ line: 'stopped; the same command goes on where it was' })
  return 130
}

const isAbort = (error: unknown): boolean => error instanceof Error && error.name === 'AbortError'

function isMissingModule(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException | undefined)?.code
  return code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND'
}
