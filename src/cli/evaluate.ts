import { closeSync, openSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { DEFAULT_CONFIG } from '../config/index.js'
import { fail } from '../errors.js'
import { SENSITIVITIES, type Sensitivity } from '../student/index.js'
import { text, type Command, type FlagValues } from './command.js'
import { Progress } from './progress.js'

/** `stillgate evaluate`: judges a request file offline. */
export const evaluate: Command = {
  name: 'evaluate',
  summary: 'judge a file of recorded requests and show what would be flagged',
  flags: {
    model: { value: 'FILE', help: 'model to judge with (default: the shipped one)' },
    data: { value: 'FILE', help: 'requests, one JSON object a line; gzipped when named .gz' },
    json: { value: 'FILE', help: 'also write the figures to this file' },
    sensitivity: { value: 'low|medium|high', help: 'show this one only (default: all three)' },
  },
  examples: [
    [
      'stillgate evaluate --model models/student.safetensors --data requests.jsonl.gz',
      'share of flagged requests by source and label',
    ],
  ],
  run: runEvaluate,
}

async function runEvaluate(values: FlagValues): Promise<number> {
  const data = text(values, 'data')
  if (data === undefined) throw fail('flag-missing', { flag: '--data FILE', command: 'evaluate' })
  const sensitivity = sensitivityOf(text(values, 'sensitivity'))
  const json = text(values, 'json')
  touch(data, 'r')
  if (json !== undefined) touch(json, 'a')
  // Only this file of its room, whose index would load all that trains.
  const { evaluateRequests, renderEvaluation } = await import('../distill/evaluate.js')
  const { readRequests } = await import('../corpus/index.js')
  const { loadStudent } = await import('../student/index.js')
  const student = await loadStudent(resolve(text(values, 'model') ?? DEFAULT_CONFIG.model))
  const progress = new Progress(process.stderr)
  const evaluation = await evaluateRequests({
    student,
    rows: readRequests(data),
    onProgress: (done) => progress.report({ stage: 'judging', done, total: 0 }),
  }).finally(() => progress.end())
  process.stdout.write(renderEvaluation(evaluation, sensitivity ? { sensitivity } : {}))
  if (json !== undefined) writeFileSync(json, JSON.stringify(evaluation, null, 2) + '\n')
  return 0
}

function sensitivityOf(value: string | undefined): Sensitivity | undefined {
  if (value === undefined) return undefined
  const known = SENSITIVITIES.find((name) => name === value)
  if (known) return known
  const expected = `expected one of ${SENSITIVITIES.join(', ')}`
  throw fail('flag-value', { flag: '--sensitivity', expected, command: 'evaluate' })
}

/** Opens a file and closes it again: what cannot be read or written is said before minutes of work. */
function touch(file: string, mode: 'r' | 'a'): void {
  try {
    closeSync(openSync(file, mode))
  } catch (cause) {
    if (mode === 'r') throw fail('data-missing', { file }, cause)
    throw fail('output-failed', { file, reason: (cause as Error).message }, cause)
  }
}
