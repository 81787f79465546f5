import { required, type Command, type FlagValues } from './command.js'
import { stoppable } from './stoppable.js'

/** `stillgate teach`: makes a teacher. */
export const teach: Command = {
  name: 'teach',
  summary: 'train one teacher, or put several together',
  flags: {
    config: { value: 'FILE', help: 'what to train and how (YAML)' },
    data: { value: 'DIR', help: 'folder with the data files' },
    out: { value: 'DIR', help: 'folder of the run; an interrupted run goes on in it' },
  },
  examples: [
    [
      'stillgate teach --config config/teach/deep.yaml --data data --out runs/deep',
      'train a byte-level network with self-attention; after Ctrl-C the same command goes on where it was',
    ],
  ],
  run: runTeach,
}

async function runTeach(values: FlagValues): Promise<number> {
  const [config, data, out] = [
    required(values, 'teach', 'config', 'FILE'),
    required(values, 'teach', 'data', 'DIR'),
    required(values, 'teach', 'out', 'DIR'),
  ]
  return stoppable(async (signal, report) => {
    const { teach: train } = await import('../teacher/index.js')
    const { teacher, file } = await train({ config, data, out, signal, report })
    report({ line: `teacher ${teacher.id}\n${file}` })
  })
}
