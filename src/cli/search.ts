import { fail } from '../errors.js'
import { required, text, type Command, type FlagValues } from './command.js'
import { stoppable } from './stoppable.js'

/** `stillgate search`: looks for the distillation that is worth its bytes and microseconds. */
export const search: Command = {
  name: 'search',
  summary: 'search for the distillation whose student is best, small and fast',
  flags: {
    config: { value: 'FILE', help: 'what to vary, within which bounds, at which budgets (YAML)' },
    data: { value: 'DIR', help: 'folder with the data files' },
    out: { value: 'DIR', help: 'folder of the search; an interrupted search goes on in it' },
    workers: { value: 'N', help: 'trials at a time, each in a process of its own; 1 by default' },
  },
  examples: [
    [
      'stillgate search --config config/search/default.yaml --data data --out runs/search --workers 2',
      'try many distillations; then distil with runs/search/recommended.yaml',
    ],
  ],
  run: runSearch,
}

async function runSearch(values: FlagValues): Promise<number> {
  const [config, data, out] = [
    required(values, 'search', 'config', 'FILE'),
    required(values, 'search', 'data', 'DIR'),
    required(values, 'search', 'out', 'DIR'),
  ]
  const workers = workersOf(text(values, 'workers') ?? '1')
  return stoppable(async (signal, report) => {
    const { search, summaryText } = await import('../distill/search/index.js')
    const { SearchView } = await import('./search-view.js')
    const view = new SearchView(process.stdout)
    const tell = view.tell.bind(view)
    const summary = await search({ config, data, out, workers, signal, tell }).finally(() => view.end())
    const files = ['front.svg', 'result.json', 'recommended.yaml'].map((name) => `${out}/${name}`)
    report({ line: `\n${summaryText(summary)}\n${files.join('\n')}` })
  })
}

/** More processes than this would only wait for one another. */
const MOST_WORKERS = 256

function workersOf(value: string): number {
  const count = /^\d{1,4}$/.test(value) ? Number(value) : 0
  if (count >= 1 && count <= MOST_WORKERS) return count
  const expected = `expected a whole number from 1 to ${MOST_WORKERS}`
  throw fail('flag-value', { flag: '--workers', expected, command: 'search' })
}
