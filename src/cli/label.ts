import { required, type Command, type FlagValues } from './command.js'
import { stoppable } from './stoppable.js'

/** `stillgate label`: what a teacher says of requests. */
export const label: Command = {
  name: 'label',
  summary: 'write what a teacher says of the windows of a request file',
  flags: {
    teacher: { value: 'FILE', help: 'a trained teacher of any kind' },
    data: { value: 'FILE', help: 'requests, one JSON object a line; gzipped when named .gz' },
    out: { value: 'FILE', help: 'labels; what is in the file already is not asked again' },
  },
  examples: [
    [
      'stillgate label --teacher models/teacher.safetensors --data traffic.jsonl.gz --out labels.safetensors',
      'label logged traffic; a second run labels only what is new',
    ],
  ],
  run: runLabel,
}

async function runLabel(values: FlagValues): Promise<number> {
  const [teacher, data, out] = [
    required(values, 'label', 'teacher', 'FILE'),
    required(values, 'label', 'data', 'FILE'),
    required(values, 'label', 'out', 'FILE'),
  ]
  return stoppable(async (signal, report) => {
    const { labelRequests } = await import('../teacher/index.js')
    const { windows, fresh, teacher: id } = await labelRequests({ teacher, data, out, signal, report })
    report({
      line: `teacher ${id}: ${windows} windows, ${fresh} labelled now, ${windows - fresh} known before`,
    })
  })
}
