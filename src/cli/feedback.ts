import { DEFAULT_CONFIG, loadConfig } from '../config/index.js'
import { fail } from '../errors.js'
import { CLASSES, type Class } from '../student/types.js'
import { text, type Command, type FlagValues } from './command.js'
import { FOLDER_FLAGS, folderOf, recordOf } from './traffic.js'

const DAY_MS = 86_400_000
const ATTACKS = CLASSES.slice(1)

/** `stillgate feedback`: corrects the model. */
export const feedback: Command = {
  name: 'feedback',
  summary: 'say that a request was judged wrongly',
  operands: [{ name: 'ID', help: 'request id, as in the log line and on the block page' }],
  flags: {
    'false-positive': { help: 'the request was harmless' },
    missed: { value: 'CLASS', help: `the request was an attack: ${ATTACKS.join(', ')}` },
    days: { value: 'N', help: 'how long this counts; 0: for ever (default: traffic.feedbackDays)' },
    ...FOLDER_FLAGS,
  },
  examples: [
    [
      'stillgate feedback 9f86d081884c7d659a2f --false-positive --folder traffic',
      'the next student learns that this was harmless',
    ],
    [
      'stillgate feedback 9f86d081884c7d659a2f --missed sqli --folder traffic',
      'the next student learns that this was SQL injection',
    ],
  ],
  async run(values, [id]) {
    const kind = classOf(values)
    const days = daysOf(values)
    const folder = folderOf('feedback', values)
    const record = await recordOf(folder, id!)
    const { addCorrection, printable } = await import('../traffic/offline/index.js')
    const at = Date.now()
    await addCorrection(folder, {
      id: id!,
      at,
      class: kind,
      ...(days > 0 && { expires: at + days * DAY_MS }),
      record,
    })
    const until = days > 0 ? `for ${days} days` : 'for ever'
    process.stdout.write(
      `noted: ${record.method} ${printable(record.path.slice(0, 80))} is ${kind}, ${until}\n`,
    )
    return 0
  },
}

function classOf(values: FlagValues): Class {
  const missed = text(values, 'missed')
  const harmless = values['false-positive'] === true
  if (harmless === (missed !== undefined))
    throw fail('flag-missing', { flag: '--false-positive or --missed CLASS', command: 'feedback' })
  if (missed === undefined) return 'benign'
  const found = ATTACKS.find((name) => name === missed)
  if (found) return found
  const expected = `expected one of ${ATTACKS.join(', ')}`
  throw fail('flag-value', { flag: '--missed', expected, command: 'feedback' })
}

function daysOf(values: FlagValues): number {
  const given = text(values, 'days')
  if (given !== undefined && /^\d{1,4}$/.test(given)) return Number(given)
  if (given !== undefined) {
    throw fail('flag-value', { flag: '--days', expected: 'expected a whole number', command: 'feedback' })
  }
  const file = text(values, 'config')
  return (file === undefined ? DEFAULT_CONFIG : loadConfig({ file })).traffic.feedbackDays
}
