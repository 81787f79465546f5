import cluster from 'node:cluster'
import { warnings, type Config } from '../config/index.js'
import { createLogger, type Logger } from '../observe/index.js'
import type { Command, FlagValues } from './command.js'
import { startProxy } from './proxy.js'
import { scheduleOf } from './schedule.js'
import { configOf, SETTINGS } from './settings.js'
import { untilSignal } from './signals.js'
import { Workers } from './workers.js'

/** `stillgate serve`: the reverse proxy. */
export const serve: Command = {
  name: 'serve',
  summary: 'judge requests in front of an application',
  flags: {
    ...SETTINGS,
    config: { value: 'FILE', help: 'YAML file with these and all other settings; flags go before it' },
  },
  examples: [
    [
      'stillgate serve --listen 127.0.0.1:8080 --upstream http://127.0.0.1:9000',
      'judge and log what goes to port 9000, block nothing',
    ],
    [
      'stillgate serve --config config/stillgate.yaml --mode block --workers 4',
      'block, with settings from a file and four processes',
    ],
  ],
  run: runServe,
}

async function runServe(values: FlagValues): Promise<number> {
  const config = configOf('serve', values)
  const logger = createLogger({ level: config.log.level })
  if (cluster.isWorker) return serveAsWorker(config, logger)
  for (const warning of warnings(config)) logger.warn(warning)
  const night = scheduleOf(config, values, logger)
  try {
    return await (config.workers > 1 ? serveWithWorkers(config, logger) : serveAlone(config, logger))
  } finally {
    await night?.close()
  }
}

async function serveAlone(config: Config, logger: Logger): Promise<number> {
  // Heard from the start: a signal while the model is being read ends the proxy in order, too.
  const ended = untilSignal()
  const { close } = await startProxy(config, logger)
  const signal = await ended
  logger.info({ signal }, 'closing; requests under way may finish')
  await close()
  logger.info('closed')
  return 0
}

async function serveWithWorkers(config: Config, logger: Logger): Promise<number> {
  const workers = new Workers(config.workers, logger)
  const signal = untilSignal()
  const failure = workers.start()
  const ended = await Promise.race([failure, signal])
  if (typeof ended === 'number') return ended
  logger.info({ signal: ended }, 'closing; requests under way may finish')
  await workers.stop()
  logger.info('closed')
  return 0
}

/**
 * A worker obeys its parent, not the terminal: Ctrl-C reaches every process of the group at once. When the parent
 * is gone, node:cluster ends the worker.
 */
async function serveAsWorker(config: Config, logger: Logger): Promise<number> {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => {})
  const stop = new Promise((resolve) => process.once('message', resolve))
  const { close } = await startProxy(config, logger)
  await stop
  await close()
  return 0
}
