import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { DEFAULT_CONFIG } from '../config/index.js'
import { required, text, type Command, type FlagValues } from './command.js'
import { touch } from './touch.js'
import { stoppable } from './stoppable.js'

/** `stillgate calibrate`: a model for the traffic that it will see. */
export const calibrate: Command = {
  name: 'calibrate',
  summary: 'fit the scores and thresholds of a model to requests of your own',
  flags: {
    model: { value: 'FILE', help: 'model to calibrate (default: the shipped one)' },
    data: { value: 'FILE', help: 'harmless requests and attacks, one JSON object a line; gzipped when .gz' },
    out: { value: 'FILE', help: 'the calibrated model' },
  },
  examples: [
    [
      'stillgate calibrate --data requests.jsonl.gz --out mine.safetensors',
      'thresholds that flag 0.01, 0.05, 0.2 and 1 % of the harmless requests of this file',
    ],
  ],
  run: runCalibrate,
}

async function runCalibrate(values: FlagValues): Promise<number> {
  const [data, out] = [
    required(values, 'calibrate', 'data', 'FILE'),
    required(values, 'calibrate', 'out', 'FILE'),
  ]
  const file = resolve(text(values, 'model') ?? DEFAULT_CONFIG.model)
  touch(data, 'r')
  touch(out, 'a')
  return stoppable(async (signal, report) => {
    // Only this file of its room, whose index would load all that trains.
    const { calibrated } = await import('../distill/calibrate.js')
    const { decodeStudent, encodeStudent, loadStudent } = await import('../student/index.js')
    await loadStudent(file)
    const model = decodeStudent(readFileSync(file), file)
    writeFileSync(out, encodeStudent(await calibrated(model, { data, report, signal })))
    report({ line: `model ${(await loadStudent(out)).model}\n${out}` })
  })
}
