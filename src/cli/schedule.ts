import { fail } from '../errors.js'
import { createLogger, type Logger } from '../observe/index.js'
import { Schedule } from '../release/index.js'
import { cronProblem, type Config } from '../config/index.js'
import { text, type Command, type FlagValues } from './command.js'
import { RETRAIN_FLAGS, retrainConfig } from './retrain.js'
import { untilSignal } from './signals.js'

/** `stillgate schedule`: retrains at the times of `retrain.schedule`, for a machine that does not serve. */
export const schedule: Command = {
  name: 'schedule',
  summary: 'retrain at set times, until it is stopped; "serve" does the same when it is configured',
  flags: {
    ...RETRAIN_FLAGS,
    cron: {
      value: 'EXPRESSION',
      help: 'when, as a cron expression in local time (default: retrain.schedule)',
    },
  },
  examples: [
    [
      'stillgate schedule --config stillgate.yaml --cron "30 3 * * *"',
      'half past three every night, each run in a process of low priority',
    ],
  ],
  run: runSchedule,
}

async function runSchedule(values: FlagValues): Promise<number> {
  const config = retrainConfig('schedule', values)
  const cron = text(values, 'cron') ?? config.retrain.schedule
  const problem = cron === '' ? 'expected a cron expression' : cronProblem(cron)
  if (problem !== undefined)
    throw fail('flag-value', { flag: '--cron', expected: problem, command: 'schedule' })
  const ended = untilSignal()
  const logger = createLogger({ level: config.log.level })
  const running = new Schedule({ cron, command: retrainCommand(values), logger })
  await ended
  await running.close()
  return 0
}

/** The schedule of a proxy; undefined where none is configured. */
export function scheduleOf(config: Config, values: FlagValues, logger: Logger): Schedule | undefined {
  const { schedule: cron, folder } = config.retrain
  if (cron === '' || folder === '' || config.traffic.folder === '' || config.registry.folder === '')
    return undefined
  return new Schedule({ cron, command: retrainCommand(values), logger })
}

/** The command line of a run with the same flags. */
function retrainCommand(values: FlagValues): string[] {
  const given = Object.keys(RETRAIN_FLAGS).flatMap((name) => {
    const value = text(values, name)
    return value === undefined ? [] : [`--${name}`, value]
  })
  return [process.argv[1]!, 'retrain', ...given]
}
